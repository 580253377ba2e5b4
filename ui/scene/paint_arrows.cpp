// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_painter.h"

#include "ui/scene/arrow_path.h"
#include "ui/scene/font_measurer.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/parts.h"

#include <QPainter>

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
    if (theme.hasThickLines())
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

void paintHead(QPainter& painter, const CutPath& at, const ArrowStyle& style)
{
    if (style.hollow) {
        painter.setPen(QPen(style.colour, style.width));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(hollowHeadAt(at.tip, at.angle, style.head));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colour);
    painter.drawPolygon(headAt(at.tip, at.angle, style.head));
}

} // namespace

bool ScenePainter::isDimmed(const SceneArrow& arrow) const
{
    const Highlight& light = m_look.highlight;
    if (light.held)
        return !light.pointsOut(arrow.id.from);
    if (!light.hoveredObject)
        return false;
    const SlotId from = arrow.id.from;
    const bool leaves = from.kind != SlotKind::Name && from.holder == light.hoveredObject.value;
    return arrow.id.target != light.hoveredObject && !leaves;
}

// Where nothing but the panel is: a casing must leave the text of blocks alone.
const QRegion& ScenePainter::freeGround()
{
    if (m_freeGround.isEmpty()) {
        m_freeGround = heapPanel().toRect().adjusted(1, 1, -1, -1);
        for (const SceneBlock& block : m_scene.blocks)
            m_freeGround -= toQt(block.rect).toRect().adjusted(-3, -3, 3, 3);
    }
    return m_freeGround;
}

/// An arrow, as far as it is drawn at this moment.
struct ScenePainter::DrawnArrow {
    const SceneArrow& arrow;
    const Change& change;
    ArrowStyle style;
    QPainterPath whole;
    CutPath cut;
    bool now = false;
};

std::optional<ScenePainter::DrawnArrow> ScenePainter::drawn(const SceneArrow& arrow) const
{
    const Change& change = m_moment.of(keyOf(arrow));
    if (change.opacity <= 0 || change.drawn <= 0 || arrow.points.size() < 2)
        return std::nullopt;
    const bool aimedAt = m_look.highlight.cuts(arrow.id.from) && arrow.kind != ArrowKind::Ghost;
    const bool now = aimedAt || (arrow.now && !change.quiet && !m_past);
    const Highlight& light = m_look.highlight;
    const bool lit =
        light.held ? light.pointsOut(arrow.id.from) : light.lit() && arrow.id.target == light.lit();
    const ArrowStyle style = styleOf(arrow, m_look.theme, now, lit);
    const bool ringed = m_look.highlight.selected && arrow.id.target == m_look.highlight.selected;
    QPainterPath whole = change.way.empty() ? arrowPath(arrow) : pathThrough(change.way);
    const double back = style.hollow ? style.head : style.head * 0.7;
    CutPath cut = cutPath(whole, change.drawn, ringed && change.drawn >= 1 ? 5 : 0, back);
    return DrawnArrow{arrow, change, style, std::move(whole), std::move(cut), now};
}

// Arrows to one object may join and part: the casing of one must not cut the others.
void ScenePainter::paintArrows(std::vector<const SceneArrow*> left)
{
    while (!left.empty()) {
        const SceneArrow& first = *left.front();
        std::vector<DrawnArrow> group;
        std::vector<const SceneArrow*> others;
        for (const SceneArrow* arrow : left) {
            const bool together = arrow->id.target == first.id.target && arrow->now == first.now &&
                                  (arrow->kind == ArrowKind::Ghost) == (first.kind == ArrowKind::Ghost);
            if (!together)
                others.push_back(arrow);
            else if (auto one = drawn(*arrow))
                group.push_back(std::move(*one));
        }
        for (const DrawnArrow& one : group)
            paintCasing(one);
        for (const DrawnArrow& one : group)
            paintArrow(one);
        left = std::move(others);
    }
}

// A stripe of the ground below the string: where two cross, one clearly runs over the other.
void ScenePainter::paintCasing(const DrawnArrow& drawn)
{
    const bool faint =
        drawn.arrow.kind == ArrowKind::Ghost || drawn.change.opacity < 1 || isDimmed(drawn.arrow);
    if (faint || isDrawing(m_painter) || !drawn.change.way.empty() || m_look.zoom < 0.45)
        return;
    m_painter.save();
    m_painter.setClipRegion(freeGround(), Qt::IntersectClip);
    QPen pen(m_look.theme.colour(Colour::BgHeap), drawn.style.width + 5);
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(drawn.cut.line);
    m_painter.restore();
}

void ScenePainter::paintArrow(const DrawnArrow& drawn)
{
    const auto& [arrow, change, style, whole, cut, now] = drawn;
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
    m_painter.drawPath(cut.line);
    if (arrow.kind == ArrowKind::Name) {
        paintOverTag(arrow, whole, style.width, now);
    } else if (arrow.kind == ArrowKind::Slot || arrow.kind == ArrowKind::Weak) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(style.colour);
        m_painter.drawEllipse(toQt(arrow.points.front()), 5, 5);
    }
    if (cut.length >= style.head)
        paintHead(m_painter, cut, style);
    if (arrow.merged > 1 && change.drawn >= 1)
        paintMerged(arrow, cut.tip, cut.angle);
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
    for (int i = 0; i <= 40; ++i) {
        const QPointF point = path.pointAtPercent(path.percentAtLength(i));
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
