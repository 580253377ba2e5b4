// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/heap_map_painter.h"

#include "ui/layout/words.h"
#include "ui/models/object_words.h"
#include "ui/panels/stamps.h"
#include "ui/scene/parts.h"
#include "ui/theme/sizes.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace nametag::ui {

namespace {

using timeline::BlockUse;
using timeline::PoolState;

constexpr std::size_t kLinksShown = 7;

QString said(const char* text)
{
    return QCoreApplication::translate("HeapMap", text);
}

QString number(std::uint64_t value)
{
    return QString::fromStdString(grouped(value));
}

/// All that one painting needs.
struct Brush {
    QPainter& painter;
    const HeapMapGeometry& geometry;
    const HeapMapContent& content;
    const HeapMapMarks& marks;
    const Theme& theme;

    void text(const QRectF& where, const QString& words, const QFont& font, Colour ink,
              Align align = Align::Left) const
    {
        painter.setPen(theme.colour(ink));
        paintText(painter, where, words, font, align);
    }
    /// The same with another painter.
    Brush with(QPainter& other) const { return {other, geometry, content, marks, theme}; }
    void ring(const QRectF& around, Colour colour, double width) const
    {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(colour), width));
        painter.drawRoundedRect(around.adjusted(-2.5, -2.5, 2.5, 2.5), 7, 7);
    }
};

/// Writes parts one behind the other, numbers in the mono font; returns the end.
double paintCounted(const Brush& brush, double x, double y, std::uint64_t count, const QString& words)
{
    const QFont mono = monoFont(12, QFont::Bold);
    const QFont small = ui::font(FontRole::Small);
    const QString digits = number(count);
    brush.text({x, y, 200, 18}, digits, mono, Colour::Ink1);
    x += QFontMetricsF(mono).horizontalAdvance(digits) + 5;
    brush.text({x, y, 200, 18}, words, small, Colour::Ink3);
    return x + QFontMetricsF(small).horizontalAdvance(words) + 14;
}

void paintPoolCell(const Brush& brush, const QRectF& cell, const HeapMapArenaCell& pool)
{
    QPainter& painter = brush.painter;
    if (!pool.wasUsed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(brush.theme.colour(Colour::LineControl));
        painter.setOpacity(0.6);
        painter.drawEllipse(cell.center(), 1.5, 1.5);
        painter.setOpacity(1);
        return;
    }
    const QRectF box = cell.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(box, 5, 5);
    painter.fillPath(outline, brush.theme.colour(Colour::BgSurface));
    if (pool.blockSize > 0) {
        QPainterPath level;
        level.addRect(box.left(), box.bottom() - box.height() * pool.share, box.width(),
                      box.height() * pool.share);
        painter.fillPath(outline.intersected(level), brush.theme.colour(Colour::BgHeap));
    }
    const Colour line = pool.isNow           ? Colour::NowMark
                        : pool.blockSize > 0 ? Colour::Ink3
                                             : Colour::LineControl;
    painter.setPen(QPen(brush.theme.colour(line), pool.isNow ? 1.75 : 1,
                        pool.blockSize > 0 ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    if (pool.blockSize > 0)
        brush.text(cell, QString::number(pool.blockSize),
                   monoFont(cell.width() > 26 ? 11 : 10, QFont::Medium), Colour::Ink1, Align::Centre);
}

void paintArena(const Brush& brush)
{
    const HeapMapContent& content = brush.content;
    const QRectF title = brush.geometry.arenaTitle;
    brush.text({title.left(), title.top(), title.width(), 22},
               said("Arena %1 of %2").arg(content.arena + 1).arg(content.arenas.size()),
               ui::font(FontRole::Heading), Colour::Ink1);
    brush.text({title.left(), title.top() + 23, title.width(), 18},
               said("1 MiB, %1 pools, %2 in use").arg(content.pools.size()).arg(content.poolsInUse),
               ui::font(FontRole::Small), Colour::Ink3);
    Stamps stamps(brush.painter);
    for (int i = 0; i < static_cast<int>(content.pools.size()); ++i) {
        const HeapMapArenaCell& pool = content.pools[static_cast<std::size_t>(i)];
        const QRectF cell = brush.geometry.poolCell(i);
        stamps.paint({pool.wasUsed ? 1.0 : 0.0, pool.isNow ? 1.0 : 0.0, static_cast<double>(pool.blockSize),
                      pool.share},
                     cell, [&](QPainter& painter, const QRectF& where) {
                         paintPoolCell(brush.with(painter), where, pool);
                     });
        const QRectF box = cell.adjusted(0.5, 0.5, -0.5, -0.5);
        if (pool.pool == content.pool)
            brush.ring(box, Colour::Accent, brush.theme.stroke(2));
        else if (pool.pool == brush.marks.hoveredPool || pool.pool == brush.marks.focused)
            brush.ring(box, Colour::Ink1, 1.5);
    }
}

void paintLegend(const Brush& brush)
{
    HeapMapCell live;
    live.use = BlockUse::Object;
    live.role = brush.content.mostly;
    HeapMapCell again = live;
    again.isNow = true;
    HeapMapCell free;
    free.use = BlockUse::Free;
    HeapMapCell kept;
    kept.use = BlockUse::Kept;
    const std::pair<HeapMapCell, QString> rows[] = {{live, said("live block")},
                                                    {again, said("taken in this step; a number: used again")},
                                                    {free, said("freed, waiting in its pool")},
                                                    {kept, said("kept by its type's free list")},
                                                    {HeapMapCell{}, said("never used")}};
    const QString shortNow = said("taken in this step");
    QPointF at = brush.geometry.legend.topLeft();
    for (const auto& [cell, words] : rows) {
        const bool now = cell.isNow && brush.geometry.legendInLine;
        const QString shown = now ? shortNow : words;
        paintBlockCell(brush.painter, {at.x() + 0.5, at.y() + 1.5, 16, 16}, cell, brush.theme);
        brush.text({at.x() + 27, at.y(), 260, 19}, shown, ui::font(FontRole::Small), Colour::Ink2);
        if (brush.geometry.legendInLine)
            at.rx() += 27 + QFontMetricsF(ui::font(FontRole::Small)).horizontalAdvance(shown) + 15;
        else
            at.ry() += 23;
    }
}

void paintPoolTitle(const Brush& brush)
{
    const HeapMapContent& content = brush.content;
    const PoolState* pool = content.shown();
    if (!pool)
        return;
    const QRectF title = brush.geometry.poolTitle;
    const QString words =
        content.isOpen ? said("Pool %1, block %2 of %3")
                             .arg(content.poolNumber)
                             .arg(content.indexOf(content.block) + 1)
                             .arg(pool->blocks.size())
                       : said("Pool %1, blocks of %2 bytes").arg(content.poolNumber).arg(pool->blockSize);
    const QFont heading = ui::font(FontRole::Heading);
    brush.text({title.left(), title.top(), title.width(), 22}, words, heading, Colour::Ink1);
    const QFont small = ui::font(FontRole::Small);
    const double room = title.width() - QFontMetricsF(heading).horizontalAdvance(words) - 24;
    brush.text({title.left(), title.top(), title.width(), 22},
               QFontMetricsF(small).elidedText(content.usedBy, Qt::ElideRight, room), small, Colour::Ink3,
               Align::Right);
    const double y = title.top() + 23;
    double x = paintCounted(brush, title.left(), y, content.live, said("live"));
    if (content.kept > 0)
        x = paintCounted(brush, x, y, content.kept, said("kept"));
    x = paintCounted(brush, x, y, pool->free(), said("free"));
    x = paintCounted(brush, x, y, pool->blocks.size() - pool->touched, said("never used"));
    const QString lost = said("bytes lost to rounding");
    const double width = QFontMetricsF(small).horizontalAdvance(lost) +
                         QFontMetricsF(monoFont(12, QFont::Bold)).horizontalAdvance(number(content.lost)) + 5;
    if (title.right() - width > x)
        paintCounted(brush, title.right() - width, y, content.lost, lost);
}

void paintHop(QPainter& painter, QPointF from, QPointF to, const QColor& colour)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    if (length < 4)
        return;
    const QPointF along = way / length;
    const QPointF across(-along.y(), along.x());
    const double bend = std::min(10.0, length * 0.12);
    const QPointF end = to - along * 4;
    QPainterPath path(from);
    path.quadTo((from + to) / 2 - across * bend, end);
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const QPointF tip = to - along * 2;
    const QPointF head[] = {tip, tip - along * 7 + across * 3.4, tip - along * 5.4,
                            tip - along * 7 - across * 3.4};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(head, 4);
}

void paintChain(const Brush& brush)
{
    const HeapMapContent& content = brush.content;
    if (content.next == timeline::kNoBlock)
        return;
    QPainter& painter = brush.painter;
    const QColor accent = brush.theme.colour(Colour::Accent);
    const std::size_t links = std::min(content.chain.size(), kLinksShown + 1);
    for (std::size_t i = 0; i + 1 < links; ++i) {
        painter.setOpacity(std::max(0.3, 1.0 - 0.11 * static_cast<double>(i)));
        const QPointF from = brush.geometry.blockCell(content.chain[i]).center();
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(from, 2.6, 2.6);
        paintHop(painter, from, brush.geometry.blockCell(content.chain[i + 1]).center(), accent);
    }
    painter.setOpacity(1);
    const QRectF head = brush.geometry.blockCell(content.next);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawEllipse(head.center(), 3, 3);
    const QString words = content.servesNext ? said("next") : said("next here");
    const QFont font = textFont(11, QFont::DemiBold);
    const double width = QFontMetricsF(font).horizontalAdvance(words) + 14;
    double x = std::clamp(head.center().x() - width / 2, brush.geometry.panel.left() + 4,
                          brush.geometry.panel.right() - width - 4);
    double y = head.top() - 20;
    if (y < brush.geometry.panel.top() + 2)
        y = head.bottom() + 4;
    const QRectF flag(x, y, width, 17);
    painter.drawRoundedRect(flag, 8.5, 8.5);
    brush.text(flag, words, font, Colour::AccentOn, Align::Centre);
}

void paintPool(const Brush& brush)
{
    const HeapMapContent& content = brush.content;
    Stamps stamps(brush.painter);
    for (int i = 0; i < static_cast<int>(content.cells.size()); ++i) {
        const HeapMapCell& cell = content.cells[static_cast<std::size_t>(i)];
        stamps.paint({static_cast<double>(cell.use), static_cast<double>(cell.role), cell.isNow ? 1.0 : 0.0,
                      static_cast<double>(cell.order)},
                     brush.geometry.blockCell(i), [&](QPainter& painter, const QRectF& where) {
                         paintBlockCell(painter, where, cell, brush.theme);
                     });
    }
    paintChain(brush);
    const PoolState* pool = content.shown();
    for (int i = 0; pool && i < static_cast<int>(content.cells.size()); ++i) {
        const QRectF cell = brush.geometry.blockCell(i);
        const std::uint64_t address = pool->addressOf(static_cast<std::uint32_t>(i));
        if (content.cells[static_cast<std::size_t>(i)].isSelected)
            brush.ring(cell, Colour::Accent, brush.theme.stroke(2));
        else if (address == brush.marks.hovered || address == brush.marks.focused)
            brush.ring(cell, Colour::Ink1, 1.75);
    }
}

void paintHoverCard(const Brush& brush)
{
    const HeapMapContent& content = brush.content;
    const int index = content.indexOf(brush.marks.hovered);
    const timeline::HeapBlock* block = index >= 0 ? content.blockAt(brush.marks.hovered) : nullptr;
    if (!block || content.isOpen || block->use == BlockUse::Untouched)
        return;
    const PoolState& pool = *content.shown();
    QString value = block->use == BlockUse::Free ? said("free") : said("kept on a free list");
    QString more = said("%1 bytes").arg(pool.blockSize);
    if (block->isLive()) {
        const BlockWords owner = wordsOf(*block, *content.memory, content.recording->texts());
        value = owner.isKnown ? QString::fromStdString(cut(owner.value, 30)) : said("not on the stage");
        more = said("%1, %2 of %3 bytes")
                   .arg(owner.isKnown ? QString::fromStdString(owner.type) : said("object"))
                   .arg(block->request)
                   .arg(pool.blockSize);
    }
    const QFont mono = monoFont(13);
    const QFont small = ui::font(FontRole::Small);
    const double valueWidth = QFontMetricsF(mono).horizontalAdvance(value);
    const double width = std::max(180.0, valueWidth + QFontMetricsF(small).horizontalAdvance(more) + 38);
    const QRectF cell = brush.geometry.blockCell(index);
    const QRectF panel = brush.geometry.panel;
    double y = cell.bottom() + 9;
    if (y + 62 > panel.bottom() + 40)
        y = cell.top() - 71;
    const double x =
        std::clamp(cell.left() - 6, panel.left() + 6, std::max(panel.left() + 6, panel.right() - width - 6));
    const QRectF card(x, y, width, 62);
    paintShadow(brush.painter, card, sizes::kBlockRadius, brush.theme);
    brush.painter.setPen(QPen(brush.theme.colour(Colour::LineStrong), 1));
    brush.painter.setBrush(brush.theme.colour(Colour::BgSurface));
    brush.painter.drawRoundedRect(card, sizes::kBlockRadius, sizes::kBlockRadius);
    brush.text({x + 14, y + 9, width, 22}, value, mono, Colour::Ink1);
    brush.text({x + 24 + valueWidth, y + 9, width, 22}, more, small, Colour::Ink3);
    brush.text({x + 14, y + 32, width, 22},
               QString::fromStdString(idText(pool.addressOf(static_cast<std::uint32_t>(index)))), mono,
               Colour::Ink1);
}

/// Which classes have their size written below: the chosen one first, others where there is room.
bool isNamed(std::uint32_t sizeClass, std::uint32_t chosen)
{
    constexpr std::uint32_t kNamed[] = {0, 3, 7, 11, 15, 19, 23, 27, 31};
    if (sizeClass == chosen)
        return true;
    const auto distance = sizeClass > chosen ? sizeClass - chosen : chosen - sizeClass;
    return std::find(std::begin(kNamed), std::end(kNamed), sizeClass) != std::end(kNamed) && distance > 1;
}

/// How many bytes each bar stands for, above it, where neither a higher neighbour nor another number is in
/// the way: the chosen one first, then the highest.
void nameBars(const Brush& brush, const std::array<QRectF, memory::kSizeClasses>& bars, std::uint32_t chosen)
{
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < memory::kSizeClasses; ++i)
        if (brush.content.classBytes[i] > 0)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const auto key = [&](std::uint32_t i) { return std::pair(i == chosen, brush.content.classBytes[i]); };
        return key(a) > key(b);
    });
    std::vector<QRectF> taken(bars.begin(), bars.end());
    for (const std::uint32_t i : order) {
        const QString words = number(brush.content.classBytes[i]);
        const QFont mono = monoFont(11, i == chosen ? QFont::DemiBold : QFont::Normal);
        const double width = QFontMetricsF(mono).horizontalAdvance(words);
        const QRectF& bar = bars[i];
        for (const double x : {bar.center().x() - width / 2, bar.left(), bar.right() - width}) {
            const QRectF label(x, bar.top() - 18, width, 14);
            const QRectF room = label.adjusted(-2, 0, 2, 0);
            if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& r) { return r.intersects(room); }))
                continue;
            brush.text(label, words, mono, i == chosen ? Colour::Ink1 : Colour::Ink2);
            taken.push_back(label);
            break;
        }
    }
}

void paintBars(const Brush& brush)
{
    const HeapMapContent& content = brush.content;
    const QRectF part = brush.geometry.bars;
    brush.text({part.left(), part.top(), 300, 22}, said("Live bytes by size class"),
               ui::font(FontRole::Heading), Colour::Ink1);
    const QFont small = ui::font(FontRole::Small);
    QString outside = content.outside > 0
                          ? said("also outside the arenas: %1 bytes").arg(number(content.outside))
                          : said("nothing outside the arenas");
    if (!content.outsideMost.isEmpty())
        outside += QStringLiteral(", ") + content.outsideMost;
    brush.text({part.left(), part.top(), part.width(), 22},
               QFontMetricsF(small).elidedText(outside, Qt::ElideRight, part.width() - 190), small,
               Colour::Ink3, Align::Right);
    const PoolState* pool = content.shown();
    const std::uint32_t chosen = pool ? memory::sizeClassOf(pool->blockSize) : memory::kSizeClasses;
    const std::uint64_t most =
        std::max<std::uint64_t>(1, *std::max_element(content.classBytes.begin(), content.classBytes.end()));
    const double base = part.bottom() - 44;
    const double height = base - part.top() - 50;
    brush.painter.fillRect(QRectF(part.left(), base, part.width(), 1),
                           brush.theme.colour(Colour::LineStrong));
    std::array<QRectF, memory::kSizeClasses> bars;
    for (std::uint32_t i = 0; i < memory::kSizeClasses; ++i) {
        const QRectF column = brush.geometry.bar(i);
        const std::uint64_t bytes = content.classBytes[i];
        const double level =
            bytes == 0 ? 1.5 : std::max(3.0, height * static_cast<double>(bytes) / static_cast<double>(most));
        const QRectF bar(column.center().x() - std::min(9.0, column.width() * 0.4), base - level,
                         std::min(18.0, column.width() * 0.8), level);
        const Colour fill = bytes == 0    ? Colour::LineStrong
                            : i == chosen ? typeColour(content.mostly)
                                          : Colour::Ink3;
        QPainterPath path;
        path.addRoundedRect(bar, bytes == 0 ? 0 : 2, bytes == 0 ? 0 : 2);
        brush.painter.fillPath(path, brush.theme.colour(fill));
        bars[i] = bar;
        if (isNamed(i, chosen))
            brush.text({column.left() - 20, base + 6, column.width() + 40, 16},
                       QString::number(memory::blockSizeOf(i)),
                       monoFont(11, i == chosen ? QFont::Bold : QFont::Normal),
                       i == chosen ? Colour::Ink1 : Colour::Ink3, Align::Centre);
    }
    nameBars(brush, bars, chosen);
    brush.text({part.left(), base + 26, part.width(), 16}, said("block size in bytes"), small, Colour::Ink3,
               Align::Centre);
}

} // namespace

void paintHeapMap(QPainter& painter, const HeapMapGeometry& geometry, const HeapMapContent& content,
                  const HeapMapMarks& marks, const Theme& theme)
{
    const Brush brush{painter, geometry, content, marks, theme};
    painter.setRenderHint(QPainter::Antialiasing);
    paintArena(brush);
    paintLegend(brush);
    paintPoolTitle(brush);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::BgHeap));
    painter.drawRoundedRect(geometry.panel, 16, 16);
    paintBars(brush);
    if (content.isOpen)
        paintBlockBytes(painter, geometry.panel, content, marks, theme);
    else
        paintPool(brush);
    paintHoverCard(brush);
}

} // namespace nametag::ui
