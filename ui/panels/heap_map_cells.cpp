// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/object_words.h"
#include "ui/panels/heap_map_painter.h"
#include "ui/scene/parts.h"
#include "ui/theme/sizes.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

using timeline::BlockUse;

/// What is drawn into a cell besides its colour, so that the type does not hang on colour alone.
void paintPattern(QPainter& painter, const QRectF& cell, TypeRole role, const QColor& ink)
{
    const QRectF inner = cell.adjusted(4, 4, -4, -4);
    if (inner.width() < 3)
        return;
    painter.setPen(QPen(ink, 1.1));
    painter.setBrush(Qt::NoBrush);
    switch (role) {
    case TypeRole::Text: return;
    case TypeRole::Number:
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(cell.center(), 1.8, 1.8);
        return;
    case TypeRole::Sequence:
        painter.drawLine(inner.bottomLeft(), inner.topRight());
        painter.drawLine(QPointF(inner.left(), inner.center().y()), QPointF(inner.center().x(), inner.top()));
        painter.drawLine(QPointF(inner.center().x(), inner.bottom()),
                         QPointF(inner.right(), inner.center().y()));
        return;
    case TypeRole::Mapping:
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.bottomLeft(), inner.topRight());
        return;
    default: painter.drawEllipse(cell.center(), inner.width() / 3, inner.width() / 3);
    }
}

void paintLive(QPainter& painter, const QRectF& box, const HeapMapCell& cell, double radius,
               const Theme& theme)
{
    const bool now = cell.isNow;
    QColor line = theme.colour(now ? Colour::NowMark : typeColour(cell.role));
    const QColor ink = line;
    if (!now && !theme.isProjector())
        line.setAlphaF(0.42f);
    painter.setPen(QPen(line, theme.stroke(now ? 1.25 : 1)));
    painter.setBrush(theme.colour(now ? Colour::NowSoft : softColour(cell.role)));
    painter.drawRoundedRect(box, radius, radius);
    if (cell.order >= 0 && box.width() >= 13) {
        painter.setPen(theme.colour(Colour::Now));
        paintText(painter, box, QString::number(cell.order),
                  monoFont(box.width() >= 18 && cell.order < 100 ? 10.5 : 8, QFont::DemiBold), Align::Centre);
        return;
    }
    QColor faint = ink;
    faint.setAlphaF(0.6f);
    if (theme.details().heapPatterns)
        paintPattern(painter, box, cell.role, faint);
    if (cell.use == BlockUse::Part && box.width() > 9) { // beside its object: a turned-in corner
        QPainterPath corner(box.topRight() + QPointF(-6, 1));
        corner.lineTo(box.topRight() + QPointF(-1, 1));
        corner.lineTo(box.topRight() + QPointF(-1, 6));
        corner.closeSubpath();
        painter.fillPath(corner, ink);
    }
}

QColor fieldGround(const ByteField& field, TypeRole role, const Theme& theme)
{
    switch (field.group) {
    case FieldGroup::Collector: return theme.colour(Colour::BgSunken);
    case FieldGroup::Header: return theme.colour(softColour(role));
    case FieldGroup::Body: return theme.colour(Colour::BgSurface);
    case FieldGroup::Unused: break;
    }
    return Qt::transparent;
}

} // namespace

void paintBlockCell(QPainter& painter, const QRectF& where, const HeapMapCell& cell, const Theme& theme)
{
    const QRectF box = where.adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = std::min(4.0, box.width() / 4);
    switch (cell.use) {
    case BlockUse::Untouched: {
        QColor dot = theme.colour(Colour::LineControl);
        dot.setAlphaF(0.65f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(dot);
        painter.drawEllipse(where.center(), 1.5, 1.5);
        return;
    }
    case BlockUse::Free:
    case BlockUse::Kept:
        painter.setPen(QPen(theme.colour(Colour::LineControl), 1, Qt::CustomDashLine));
        {
            QPen dashed(theme.colour(Colour::LineControl), 1);
            dashed.setDashPattern({2.5, 2});
            painter.setPen(dashed);
        }
        painter.setBrush(theme.colour(Colour::BgSurface));
        painter.drawRoundedRect(box, radius, radius);
        if (cell.use == BlockUse::Kept) {
            painter.setPen(QPen(theme.colour(Colour::LineControl), 1.2));
            painter.drawLine(box.center() + QPointF(-3, 0), box.center() + QPointF(3, 0));
            painter.drawLine(box.center() + QPointF(0, -3), box.center() + QPointF(0, 3));
        }
        return;
    default: paintLive(painter, box, cell, radius, theme);
    }
}

void paintByteBar(QPainter& painter, const QRectF& where, const std::vector<ByteField>& fields, TypeRole role,
                  const Theme& theme)
{
    std::uint32_t all = 0;
    for (const ByteField& field : fields)
        all += field.bytes;
    double x = where.left();
    for (const ByteField& field : fields) {
        const double width = where.width() * field.bytes / std::max(1u, all);
        const QRectF box = QRectF(x, where.top(), width, where.height()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPen pen(theme.colour(field.group == FieldGroup::Unused ? Colour::LineControl : typeColour(role)), 1);
        if (field.group == FieldGroup::Unused)
            pen.setDashPattern({2.5, 2});
        painter.setPen(pen);
        painter.setBrush(fieldGround(field, role, theme));
        painter.drawRoundedRect(box, 3, 3);
        const QFont font = monoFont(11, QFont::Medium);
        QString words = QString::number(field.bytes);
        if (const QString named = QString::fromStdString(field.name) + u' ' + words;
            field.group == FieldGroup::Header &&
            QFontMetricsF(font).horizontalAdvance(named) + 12 < box.width())
            words = named;
        if (QFontMetricsF(font).horizontalAdvance(words) + 4 < box.width()) {
            painter.setPen(theme.colour(field.group == FieldGroup::Unused ? Colour::Ink3 : Colour::Ink1));
            paintText(painter, box, words, font, Align::Centre);
        }
        x += width;
    }
}

QRectF byteRow(const QRectF& panel, int index, int count)
{
    const double room = panel.height() - 72;
    const double height = std::min(26.0, room / std::max(1, count));
    return {panel.left() + 20, panel.top() + 62 + index * height, panel.width() - 40, height};
}

void paintBlockBytes(QPainter& painter, const QRectF& panel, const HeapMapContent& content,
                     const HeapMapMarks& marks, const Theme& theme)
{
    const timeline::HeapBlock& block = *content.blockAt(content.block);
    const BlockWords owner = wordsOf(block, *content.memory, content.recording->texts());
    const auto fields = fieldsOf(block, content.block, content.shown()->blockSize, *content.memory,
                                 content.recording->texts(), *content.profile);
    paintByteBar(painter, {panel.left() + 20, panel.top() + 20, panel.width() - 40, 28}, fields, owner.role,
                 theme);
    const int count = static_cast<int>(fields.size());
    const auto text = [&](const QRectF& where, const QString& words, const QFont& font, Colour ink,
                          Align align) {
        painter.setPen(theme.colour(ink));
        paintText(painter, where, words, font, align);
    };
    for (int i = 0; i < count; ++i) {
        const ByteField& field = fields[static_cast<std::size_t>(i)];
        const QRectF row = byteRow(panel, i, count);
        if (row.height() < 9)
            return;
        const double size = std::min(13.0, row.height() - 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fieldGround(field, owner.role, theme));
        painter.drawRoundedRect(row.adjusted(0, 0.5, 0, -0.5), 3, 3);
        if (i == marks.hoveredField && field.target) {
            painter.setPen(QPen(theme.colour(Colour::Accent), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
        text({row.left() + 8, row.top(), 44, row.height()}, QStringLiteral("+%1").arg(field.offset),
             monoFont(std::min(12.0, size)), Colour::Ink3, Align::Left);
        text({row.left() + 56, row.top(), 200, row.height()}, QString::fromStdString(field.name),
             textFont(size, field.group == FieldGroup::Header ? QFont::Medium : QFont::Normal),
             field.group == FieldGroup::Unused ? Colour::Ink3 : Colour::Ink1, Align::Left);
        const QFont mono = monoFont(std::min(12.5, size), QFont::Medium);
        const QString value = QFontMetricsF(mono).elidedText(QString::fromStdString(field.value),
                                                             Qt::ElideRight, row.width() - 330);
        text({row.left() + 262, row.top(), row.width() - 330, row.height()}, value, mono,
             field.target ? Colour::Accent : Colour::Ink1, Align::Left);
        text({row.right() - 70, row.top(), 62, row.height()},
             QCoreApplication::translate("HeapMap", "%1 B").arg(field.bytes), monoFont(std::min(12.0, size)),
             Colour::Ink3, Align::Right);
    }
}

} // namespace nametag::ui
