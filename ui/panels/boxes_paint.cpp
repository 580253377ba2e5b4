// SPDX-License-Identifier: GPL-3.0-or-later
// Painting for the view "Boxes".
#include "ui/panels/boxes_picture.h"
#include "ui/panels/rich_text.h"
#include "ui/scene/parts.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace nametag::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Boxes", text);
}

QString addressText(std::uint64_t address)
{
    return QStringLiteral("…%1").arg(address & 0xffff, 4, 16, QLatin1Char('0'));
}

double widthOf(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

/// What the step wrote into a box last, or nullptr.
const contrast::Write* writeInto(const BoxesContent& content, std::uint32_t box)
{
    const auto& writes = content.done().writes;
    const auto found = std::find_if(writes.rbegin(), writes.rend(),
                                    [box](const contrast::Write& write) { return write.box == box; });
    return found == writes.rend() ? nullptr : &*found;
}

class BoxPainter {
public:
    BoxPainter(QPainter& painter, const BoxesContent& content, const BoxesPicture& picture,
               const Theme& theme)
        : m_painter(painter)
        , m_content(content)
        , m_picture(picture)
        , m_theme(theme)
    {}

    void paint(const PlacedBox& placed)
    {
        if (placed.box == 0) {
            paintNobody(placed);
            return;
        }
        const contrast::Box& box = m_content.run().box(placed.box);
        const contrast::Write* write = writeInto(m_content, placed.box);
        const bool isNow = write && !placed.isGone;
        m_ink = placed.isGone ? Colour::Ink3 : Colour::Ink1;
        paintHead(placed, box);
        paintFrame(placed, isNow);
        const bool isRow = box.type && box.type->isArray() && !box.type->of->isCharacter();
        if (isRow)
            paintItems(placed, box);
        else
            paintValue(placed.rect, box, write);
        text(
            {placed.rect.left(), placed.rect.bottom() + (m_picture.isLarge ? 8 : 4), placed.rect.width(), 18},
            addressText(placed.address), monoFont(11), Colour::Ink3,
            m_picture.isLarge ? Align::Centre : Align::Left);
    }

    /// The frames of what changed lie over their neighbours.
    void paintOver(const PlacedBox& placed)
    {
        if (placed.box == 0 || placed.isGone || m_picture.isLarge == false)
            return;
        const bool isNow = writeInto(m_content, placed.box);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(framePen(isNow));
        m_painter.drawRect(placed.rect);
    }

private:
    void text(const QRectF& where, const QString& what, const QFont& font, Colour colour, Align align)
    {
        m_painter.setPen(m_theme.colour(colour));
        paintText(m_painter, where, QFontMetricsF(font).elidedText(what, Qt::ElideRight, where.width() + 1),
                  font, align);
    }

    QPen framePen(bool isNow) const
    {
        QPen pen(m_theme.colour(isNow ? Colour::NowMark : Colour::Ink1), m_theme.stroke(isNow ? 3 : 2.5));
        pen.setJoinStyle(Qt::MiterJoin);
        return pen;
    }

    void paintNobody(const PlacedBox& placed)
    {
        m_painter.setPen(QPen(m_theme.colour(Colour::LineStrong), m_theme.stroke(1)));
        m_painter.setBrush(m_theme.colour(Colour::BgSunken));
        m_painter.drawRect(placed.rect);
        text(placed.rect, boxBytes(m_content, placed.address, 1), monoFont(14), Colour::Ink3, Align::Centre);
        text({placed.rect.left(), placed.rect.bottom() + 8, placed.rect.width(), 18},
             addressText(placed.address), monoFont(11), Colour::Ink3, Align::Centre);
    }

    void paintHead(const PlacedBox& placed, const contrast::Box& box)
    {
        const double top = placed.rect.top() - (m_picture.isLarge ? 50 : 38);
        text({placed.rect.left() + 1, top, placed.rect.width(), 22}, boxTitle(box),
             box.name.empty() ? textFont(14) : monoFont(m_picture.isLarge ? 20 : 15, QFont::DemiBold), m_ink,
             Align::Left);
        const QString type =
            box.type ? QString::fromStdString(contrast::spell(*box.type)) : words("%1 bytes").arg(box.size);
        text({placed.rect.left() + 1, top + (m_picture.isLarge ? 25 : 19), placed.rect.width(), 16}, type,
             monoFont(12), Colour::Ink2, Align::Left);
    }

    void paintFrame(const PlacedBox& placed, bool isNow)
    {
        if (placed.isGone) {
            m_painter.setPen(QPen(m_theme.colour(Colour::LineControl), m_theme.stroke(1.5), Qt::DashLine));
            m_painter.setBrush(Qt::NoBrush);
        } else {
            m_painter.setPen(framePen(isNow));
            m_painter.setBrush(m_theme.colour(isNow ? Colour::NowSoft : Colour::BgSurface));
        }
        m_painter.drawRect(placed.rect);
    }

    void paintItems(const PlacedBox& placed, const contrast::Box& box)
    {
        const std::uint64_t size = box.type->of->size();
        const double width = placed.rect.width() / static_cast<double>(box.type->count);
        for (std::uint64_t i = 0; i < box.type->count; ++i) {
            const QRectF cell(placed.rect.left() + width * static_cast<double>(i), placed.rect.top(), width,
                              placed.rect.height());
            if (i > 0) {
                m_painter.setPen(QPen(m_theme.colour(Colour::LineStrong), m_theme.stroke(1)));
                m_painter.drawLine(cell.topLeft(), cell.bottomLeft());
            }
            const std::uint64_t address = box.address + i * size;
            const bool isNow = changed(address, size);
            if (width < 24)
                continue;
            text(cell.adjusted(3, 6, -3, -24), boxValue(m_content, *box.type->of, address),
                 monoFont(15, QFont::DemiBold), isNow ? Colour::Now : m_ink, Align::Centre);
            text(cell.adjusted(3, 34, -3, -4), QString::number(i), monoFont(11), Colour::Ink3, Align::Centre);
        }
    }

    bool changed(std::uint64_t address, std::uint64_t size) const
    {
        const auto& writes = m_content.done().writes;
        return std::any_of(writes.begin(), writes.end(), [&](const contrast::Write& write) {
            return write.address < address + size && address < write.address + write.type->size();
        });
    }

    void paintValue(const QRectF& rect, const contrast::Box& box, const contrast::Write* write)
    {
        const bool isLarge = m_picture.isLarge;
        const QRectF upper(rect.left() + 4, rect.top() + (isLarge ? 14 : 8), rect.width() - 8,
                           isLarge ? 32 : 24);
        const QRectF lower(rect.left() + 4, rect.top() + (isLarge ? 50 : 34), rect.width() - 8, 18);
        const QString value = box.type ? boxValue(m_content, *box.type, box.address) : QStringLiteral("?");
        const bool isUnset = value == QStringLiteral("?");
        const bool wasOther =
            write && !write->before.empty() && write->before != write->after && box.type->isArithmetic();
        const QFont font = monoFont(isLarge ? 24 : 17, QFont::DemiBold);
        if (wasOther)
            paintChange(upper, QString::fromStdString(write->before), value, font);
        else
            text(upper, value, font, write ? Colour::Now : isUnset ? Colour::Ink3 : m_ink, Align::Centre);
        QString bytes = isUnset ? words("never set") : boxBytes(m_content, box.address, box.size);
        if (wasOther && box.size == 1)
            bytes = QStringLiteral("%1 → %2").arg(byteBefore(box.address), bytes);
        const QFont small = isUnset ? textFont(12) : monoFont(isLarge ? 14 : 11);
        if (widthOf(small, bytes) <= lower.width() + 1)
            text(lower, bytes, small, write ? Colour::Now : Colour::Ink2, Align::Centre);
    }

    QString byteBefore(std::uint64_t address) const
    {
        for (const contrast::ByteChange& change : m_content.done().bytes)
            if (change.address == address)
                return QStringLiteral("%1").arg(change.before, 2, 16, QLatin1Char('0')).toUpper();
        return boxBytes(m_content, address, 1);
    }

    /// The old value struck out, the new one behind it.
    void paintChange(const QRectF& where, const QString& before, const QString& after, const QFont& font)
    {
        const QFont old = monoFont(m_picture.isLarge ? 17 : 13);
        const double oldWidth = widthOf(old, before);
        const double newWidth = widthOf(font, after);
        const double gap = 10;
        if (oldWidth + gap + newWidth > where.width()) {
            text(where, after, font, Colour::Now, Align::Centre);
            return;
        }
        const double left = where.center().x() - (oldWidth + gap + newWidth) / 2;
        text({left, where.top(), oldWidth + 2, where.height()}, before, old, Colour::Ink3, Align::Left);
        m_painter.setPen(QPen(m_theme.colour(Colour::Now), m_theme.stroke(1.5)));
        m_painter.drawLine(QPointF(left - 2, where.center().y()),
                           QPointF(left + oldWidth + 2, where.center().y()));
        text({left + oldWidth + gap, where.top(), newWidth + 2, where.height()}, after, font, Colour::Now,
             Align::Left);
    }

    QPainter& m_painter;
    const BoxesContent& m_content;
    const BoxesPicture& m_picture;
    Theme m_theme;
    Colour m_ink = Colour::Ink1;
};

/// The row of bits below the boxes.
class BitPainter {
public:
    BitPainter(QPainter& painter, const BoxesContent& content, const BoxesPicture& picture,
               const Theme& theme)
        : m_painter(painter)
        , m_content(content)
        , m_box(content.run().box(picture.bitsOf))
        , m_where(picture.bits)
        , m_theme(theme)
        , m_bits(static_cast<int>(m_box.size * 8))
    {
        for (std::uint64_t i = m_box.size; i-- > 0;)
            m_value = m_value << 8 | content.state.memory.at(m_box.address + i);
        const contrast::Write* write = writeInto(content, picture.bitsOf);
        if (write && write->loss && write->type->size() == m_box.size)
            m_loss = &*write->loss;
    }

    void paint()
    {
        paintHeadline();
        const int rows = m_bits > 32 ? 2 : 1;
        const int inRow = m_bits / rows;
        const int lost = m_loss ? lostBits() : 0;
        const double top = m_where.top() + 32;
        const double height = rows == 2 ? 30 : 46;
        const double lostRoom = lost > 0 && m_bits == 8 ? 40 + 62 : lost > 0 ? 70 : 0;
        const double width = std::min(62.0, (m_where.width() - lostRoom) / inRow);
        const double left = m_where.right() - width * inRow;
        for (int row = 0; row < rows; ++row)
            paintRow({left, top + row * (height + 18), width * inRow, height}, m_bits - row * inRow - 1,
                     inRow);
        if (lost > 0)
            paintLost({m_where.left(), top, 62, height}, lost);
        if (m_loss)
            label({left, top + height + 20, width * inRow, 18},
                  words("kept: %1").arg(QString::fromStdString(m_loss->kept)), Colour::Ink1, Align::Centre);
    }

private:
    int lostBits() const
    {
        int bits = 0;
        for (std::uint64_t rest = m_loss->lostBits; rest != 0; rest >>= 1)
            ++bits;
        return bits;
    }

    void paintHeadline()
    {
        QString headline = m_content.remark;
        if (!m_loss || headline.isEmpty())
            headline = words("`%1` in bits").arg(boxTitle(m_box));
        QTextDocument document;
        document.setDocumentMargin(0);
        setRichText(document, sentenceHtml(headline, CodeLook::Plain, 14, m_theme),
                    textFont(15, QFont::DemiBold), 22, m_theme.colour(Colour::Ink1));
        document.setTextWidth(m_where.width());
        m_painter.save();
        m_painter.translate(m_where.left(), m_where.top());
        document.drawContents(&m_painter, QRectF(0, 0, m_where.width(), 24));
        m_painter.restore();
    }

    void label(const QRectF& where, const QString& what, Colour colour, Align align)
    {
        m_painter.setPen(m_theme.colour(colour));
        paintText(m_painter, where, what, textFont(12, QFont::DemiBold), align);
    }

    void paintRow(const QRectF& row, int highest, int count)
    {
        const double width = row.width() / count;
        m_painter.setBrush(m_theme.colour(Colour::BgSurface));
        m_painter.setPen(Qt::NoPen);
        m_painter.drawRect(row);
        for (int i = 0; i < count; ++i) {
            const int bit = highest - i;
            const QRectF cell(row.left() + i * width, row.top(), width, row.height());
            const bool isByteEnd = (bit + 1) % 8 == 0;
            if (i > 0) {
                m_painter.setPen(
                    QPen(m_theme.colour(isByteEnd ? Colour::Ink1 : Colour::LineStrong), m_theme.stroke(1)));
                m_painter.drawLine(cell.topLeft(), cell.bottomLeft());
            }
            m_painter.setPen(m_theme.colour(Colour::Ink1));
            paintText(m_painter, cell, (m_value >> bit & 1) != 0 ? QStringLiteral("1") : QStringLiteral("0"),
                      monoFont(width > 40   ? 18
                               : width > 16 ? 14
                                            : 12),
                      Align::Centre);
            paintWeight({cell.left() - 20, cell.bottom() + 3, cell.width() + 40, 16}, bit, width);
        }
        QPen pen(m_theme.colour(Colour::Ink1), m_theme.stroke(2.5));
        pen.setJoinStyle(Qt::MiterJoin);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(row);
    }

    /// What a bit counts for; in narrow rows the lowest of each byte only.
    void paintWeight(const QRectF& where, int bit, double width)
    {
        const bool isNarrow = width < 34;
        if (isNarrow && bit % 8 != 0)
            return;
        const bool isSign = m_box.type->isSigned() && m_box.type->isInteger() && bit == m_bits - 1;
        const QString weight =
            isNarrow ? words("bit %1").arg(bit)
                     : (isSign ? QStringLiteral("−") : QString()) + QString::number(std::uint64_t{1} << bit);
        m_painter.setPen(m_theme.colour(Colour::Ink3));
        paintText(m_painter, where, weight, monoFont(11), Align::Centre);
    }

    void paintLost(const QRectF& where, int count)
    {
        m_painter.setPen(QPen(m_theme.colour(Colour::NowMark), m_theme.stroke(1.5), Qt::DashLine));
        m_painter.setBrush(m_theme.colour(Colour::NowSoft));
        m_painter.drawRect(where);
        QString bits;
        for (int i = std::min(count, 4); i-- > 0;)
            bits += (m_loss->lostBits >> i & 1) != 0 ? u'1' : u'0';
        if (count > 4)
            bits.prepend(u'…');
        m_painter.setPen(m_theme.colour(Colour::Now));
        paintText(m_painter, where, bits, monoFont(18, QFont::DemiBold), Align::Centre);
        if (count == 1 && m_bits < 63) {
            m_painter.setPen(m_theme.colour(Colour::Ink3));
            paintText(m_painter, {where.left() - 20, where.bottom() + 3, where.width() + 40, 16},
                      QString::number(std::uint64_t{1} << m_bits), monoFont(11), Align::Centre);
        }
        label({where.left(), where.bottom() + 20, where.width(), 18}, words("lost"), Colour::Now,
              Align::Centre);
    }

    QPainter& m_painter;
    const BoxesContent& m_content;
    const contrast::Box& m_box;
    QRectF m_where;
    Theme m_theme;
    int m_bits;
    std::uint64_t m_value = 0;
    const contrast::Loss* m_loss = nullptr;
};

} // namespace

void paintBoxes(QPainter& painter, const BoxesContent& content, const BoxesPicture& picture,
                const Theme& theme)
{
    painter.setPen(theme.colour(Colour::Ink2));
    painter.setFont(textFont(13, QFont::Medium));
    for (const PlacedTitle& title : picture.titles)
        painter.drawText(title.at, title.text);
    BoxPainter boxes(painter, content, picture, theme);
    for (const PlacedBox& placed : picture.boxes)
        boxes.paint(placed);
    for (const PlacedBox& placed : picture.boxes)
        boxes.paintOver(placed);
}

void paintBits(QPainter& painter, const BoxesContent& content, const BoxesPicture& picture,
               const Theme& theme)
{
    if (picture.bitsOf != 0)
        BitPainter(painter, content, picture, theme).paint();
}

} // namespace nametag::ui
