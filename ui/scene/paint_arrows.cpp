// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_painter.h"

#include "ui/scene/arrow_path.h"
#include "ui/scene/font_measurer.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/parts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

struct ArrowStyle {
    QColor colour;
    double width = 1.5;
    double head = 9.5;
    bool dashed = false;
    bool hollow = false;
};

QColor nowOnTag()
{
    return QColor(0xA8, 0x32, 0x08); // reads on the cream of every theme
}

ArrowStyle styleOf(const SceneArrow& arrow, const Theme& theme, bool now, bool lit)
{
    ArrowStyle style;
    switch (arrow.kind) {
    case ArrowKind::Name: style = {theme.colour(Colour::ArrowName), 1.75}; break;
    case ArrowKind::Slot: style = {theme.colour(Colour::ArrowSlot), 1.5}; break;
    case ArrowKind::Weak: style = {theme.colour(Colour::ArrowSlot), 1.5, 9.5, true, true}; break;
    case ArrowKind::Ghost: style = {theme.colour(Colour::ArrowGhost), 1.5, 11, true, true}; break;
    case ArrowKind::Stub: style = {theme.colour(Colour::ArrowSlot), 1.5, 9.5, true}; break;
    }
    if (arrow.kind != ArrowKind::Ghost && now) {
        style.colour = theme.colour(Colour::NowMark);
        style.width = 2.5;
        style.head = 11.5;
    } else if (arrow.kind != ArrowKind::Ghost && lit) {
        style.colour = theme.colour(Colour::Accent);
        style.width = 2.25;
        style.head = 11.5;
    }
    if (arrow.merged > 1)
        style.width += 1;
    style.width = theme.stroke(style.width);
    if (theme.isProjector())
        style.head *= 1.4;
    return style;
}

QPolygonF headAt(QPointF tip, double angle, double length)
{
    const QPointF along(std::cos(angle), std::sin(angle));
    const QPointF across(-along.y(), along.x());
    const double half = length * 0.48;
    return {{tip, tip - along * length + across * half, tip - along * (length * 0.76),
             tip - along * length - across * half}};
}

QPolygonF hollowHeadAt(QPointF tip, double angle, double length)
{
    const QPointF along(std::cos(angle), std::sin(angle));
    const QPointF across(-along.y(), along.x());
    return {{tip, tip - along * length + across * (length * 0.46),
             tip - along * length - across * (length * 0.46)}};
}

} // namespace

bool ScenePainter::isDimmed(const SceneArrow& arrow) const
{
    const Highlight& light = m_look.highlight;
    if (!light.hoveredObject)
        return false;
    const SlotId from = arrow.id.from;
    const bool leaves = from.kind != SlotKind::Name && from.holder == light.hoveredObject.value;
    return arrow.id.target != light.hoveredObject && !leaves;
}

// A stripe of the ground below the string: where two cross, one clearly runs over the other. Text of blocks
// is left alone.
void ScenePainter::paintCasing(const SceneArrow& arrow)
{
    const Change& change = m_moment.of(keyOf(arrow));
    if (isDrawing(m_painter) || arrow.kind == ArrowKind::Ghost || change.opacity < 1 || !change.way.empty() ||
        m_look.zoom < 0.45)
        return;
    const QRect heap = toQt(m_scene.heap).toRect().adjusted(1, 1, -1, -1);
    QRegion ground(heap);
    for (const SceneBlock& block : m_scene.blocks)
        ground -= toQt(block.rect).toRect().adjusted(-3, -3, 3, 3);
    m_painter.save();
    m_painter.setClipRegion(ground, Qt::IntersectClip);
    QPen pen(m_look.theme.colour(Colour::BgHeap), m_look.theme.stroke(arrow.now ? 2.5 : 1.75) + 5);
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(cutPath(arrowPath(arrow), change.drawn, 14).path);
    m_painter.restore();
}

void ScenePainter::paintArrow(const SceneArrow& arrow)
{
    const ItemKey key = keyOf(arrow);
    const Change& change = m_moment.of(key);
    if (change.opacity <= 0 || change.drawn <= 0 || arrow.points.size() < 2)
        return;
    const Theme& theme = m_look.theme;
    const bool now = arrow.now && !change.quiet;
    const bool lit = m_look.highlight.lit() && arrow.id.target == m_look.highlight.lit();
    const ArrowStyle style = styleOf(arrow, theme, now, lit);
    const bool ringed = m_look.highlight.selected && arrow.id.target == m_look.highlight.selected;
    const QPainterPath whole = change.way.empty() ? arrowPath(arrow) : pathThrough(change.way);
    const CutPath toTip = cutPath(whole, change.drawn, ringed && change.drawn >= 1 ? 5 : 0);
    const double back = style.hollow ? style.head : style.head * 0.7;
    const CutPath line = cutPath(toTip.path, 1, back);

    m_painter.save();
    m_painter.setOpacity(m_painter.opacity() * change.opacity * (isDimmed(arrow) ? 0.35 : 1));
    m_painter.translate(change.offset);
    QPen pen(style.colour, style.width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (style.dashed)
        pen.setDashPattern({5 / style.width, 4 / style.width});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(line.path);
    if (arrow.kind == ArrowKind::Name)
        paintOverTag(arrow, line.path, style.width, now);
    else if (arrow.kind == ArrowKind::Slot || arrow.kind == ArrowKind::Weak) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(style.colour);
        m_painter.drawEllipse(toQt(arrow.points.front()), 5, 5);
    }
    if (toTip.path.length() < style.head)
        m_painter.setOpacity(0); // too short for a head yet
    if (style.hollow) {
        m_painter.setPen(QPen(style.colour, style.width));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolygon(hollowHeadAt(toTip.tip, toTip.angle, style.head));
    } else {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(style.colour);
        m_painter.drawPolygon(headAt(toTip.tip, toTip.angle, style.head));
    }
    if (arrow.merged > 1 && change.drawn >= 1)
        paintMerged(arrow, toTip.tip, toTip.angle);
    m_painter.restore();
}

// Over the cream the string is as dark as the name, so that it can be seen in dark themes, too.
void ScenePainter::paintOverTag(const SceneArrow& arrow, const QPainterPath& path, double width, bool now)
{
    const auto found = m_tags.find(arrow.id.from);
    if (found == m_tags.end())
        return;
    const SceneTag& tag = *found->second;
    const QColor ink = now ? nowOnTag() : m_look.theme.colour(Colour::TagInk);
    // Cut by hand: drawings of lines know no clips.
    const QPainterPath outline = tagOutline(toQt(tag.rect));
    std::vector<QPointF> inside;
    for (const QPointF& point : samplePath(path, std::max(8, static_cast<int>(path.length())))) {
        if (!outline.contains(point))
            break;
        inside.push_back(point);
    }
    QPen pen(ink, width);
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(pathThrough(inside));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink);
    m_painter.drawEllipse(toQt(tag.eyelet), 2.2, 2.2);
}

void ScenePainter::paintMerged(const SceneArrow& arrow, QPointF tip, double angle)
{
    const QPointF along(std::cos(angle), std::sin(angle));
    const QPointF middle = tip - along * 26;
    const QString text = QStringLiteral("×%1").arg(arrow.merged);
    const double wide = sceneMetrics(TextRole::Badge).horizontalAdvance(text) + 10;
    const QRectF rect(middle.x() - wide / 2, middle.y() - 9, wide, 18);
    const Theme& theme = m_look.theme;
    m_painter.setPen(QPen(theme.colour(Colour::LineStrong), theme.stroke(1)));
    m_painter.setBrush(theme.colour(Colour::BlockFill));
    m_painter.drawRoundedRect(rect, 9, 9);
    m_painter.setPen(theme.colour(Colour::Ink2));
    paintText(m_painter, rect, text, sceneFont(TextRole::Badge), Align::Centre);
}

} // namespace nametag::ui
