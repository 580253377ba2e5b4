// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/scene_builder.h"

#include "core/timeline/shown.h"
#include "ui/layout/route_geometry.h"

#include <algorithm>
#include <map>

namespace nametag::ui {

namespace {

constexpr int kTipGap = 2; ///< between a head's tip and the border

Point between(Point a, Point b, int third)
{
    return {a.x + (b.x - a.x) * third / 3, a.y + (b.y - a.y) * third / 3};
}

int signOf(int v)
{
    return (v > 0) - (v < 0);
}

} // namespace

SceneArrow SceneBuilder::arrowOf(const Link& link, const ArrowId& id) const
{
    SceneArrow arrow;
    arrow.id = id;
    arrow.kind = link.weak ? ArrowKind::Weak : (link.isName() ? ArrowKind::Name : ArrowKind::Slot);
    if (link.curve.empty()) {
        arrow.points.push_back(link.start);
        arrow.points.insert(arrow.points.end(), link.route.begin(), link.route.end());
        arrow.points = simplified(arrow.points);
        return arrow;
    }
    arrow.shape = PathShape::Curve;
    const Point port = link.curve.front();
    arrow.points = {link.start, between(link.start, port, 1), between(link.start, port, 2)};
    arrow.points.insert(arrow.points.end(), link.curve.begin(), link.curve.end());
    return arrow;
}

/// Ends the arrow a little off the border of its block as large as it is now.
void SceneBuilder::fitToBlock(SceneArrow& arrow) const
{
    const SceneBlock* block = sceneBlock(arrow.id.target);
    if (!block || arrow.points.size() < 2)
        return;
    Point& tip = arrow.points.back();
    Point& previous = arrow.points[arrow.points.size() - 2];
    const int dx = signOf(tip.x - previous.x);
    const int dy = signOf(tip.y - previous.y);
    const Point before = tip;
    if (dx < 0 && dy == 0)
        tip.x = block->rect.right();
    if (dy < 0 && dx == 0)
        tip.y = block->rect.bottom();
    tip.x -= dx * kTipGap;
    tip.y -= dy * kTipGap;
    if (arrow.shape == PathShape::Curve) {
        previous.x += tip.x - before.x;
        previous.y += tip.y - before.y;
    }
}

/// The way of a reference: found for its whole life, or for this moment if it is there only within a step.
std::optional<Link> SceneBuilder::linkFor(const VisibleLink& shown) const
{
    const SlotId from = shown.id.from;
    const auto known = m_data.survey.linkOf.find(shown.id);
    if (known != m_data.survey.linkOf.end()) {
        const Life& life = m_data.survey.links[known->second].life;
        if (life.has(m_step))
            return m_data.routedLink(known->second, m_step);
        if (m_step > 0 && life.has(m_step - 1))
            return m_data.routedLink(known->second, m_step - 1);
    }
    if (from.kind == SlotKind::Name) {
        const auto frame = m_data.survey.frames.find(NamespaceId{from.holder});
        if (frame == m_data.survey.frames.end() || frame->second.rowOf.count(from.slot) == 0)
            return std::nullopt;
    } else if (!sceneBlock(ObjectId{from.holder})) {
        return std::nullopt;
    }
    const LinkRecord record{shown.id, {}, shown.reference ? *shown.reference : Reference{}, false};
    return m_data.routedBetween(record, m_step);
}

bool SceneBuilder::isNewLink(const ArrowId& id) const
{
    const auto known = m_data.survey.linkOf.find(id);
    return m_step > 0 &&
           (known == m_data.survey.linkOf.end() || !m_data.survey.links[known->second].life.has(m_step - 1));
}

void SceneBuilder::showDot(const SlotId& slot, Point dot)
{
    for (SceneBlock& block : m_scene.blocks) {
        if (block.object.value != slot.holder || block.dying)
            continue;
        for (SceneCell& cell : block.cells)
            if (cell.id == slot) {
                cell.isTied = true;
                cell.dot = dot;
                if (cell.content != CellContent::More)
                    cell.content = CellContent::Dot;
            }
    }
}

void SceneBuilder::addArrows()
{
    for (const SceneFrame& frame : m_scene.frames)
        for (const SceneTag& tag : frame.tags)
            if (m_step > 0 && (tag.state == TagState::Moved || tag.state == TagState::Deleted))
                addGhost(tag);
    for (const VisibleLink& shown : m_visible.links) {
        if (!sceneBlock(shown.id.target))
            continue;
        const std::optional<Link> link = linkFor(shown);
        if (!link)
            continue;
        SceneArrow arrow = arrowOf(*link, shown.id);
        arrow.now = isNewLink(shown.id);
        fitToBlock(arrow);
        if (shown.id.from.kind != SlotKind::Name)
            showDot(shown.id.from, link->start);
        m_scene.arrows.push_back(std::move(arrow));
    }
    const auto rank = [](const SceneArrow& arrow) {
        return arrow.kind == ArrowKind::Ghost ? 0 : (arrow.now ? 2 : 1);
    };
    std::stable_sort(m_scene.arrows.begin(), m_scene.arrows.end(),
                     [&](const SceneArrow& a, const SceneArrow& b) { return rank(a) < rank(b); });
    countMerged();
}

/// Where a name led when the step began.
void SceneBuilder::addGhost(const SceneTag& tag)
{
    for (const timeline::ShownName& name :
         timeline::shownNames(*m_before, NamespaceId{tag.id.holder}, texts())) {
        if (name.name.value != tag.id.slot || !sceneBlock(name.object))
            continue;
        const auto known = m_data.survey.linkOf.find({tag.id, name.object});
        if (known == m_data.survey.linkOf.end())
            continue;
        SceneArrow arrow = arrowOf(m_data.routedLink(known->second, m_step), {tag.id, name.object});
        arrow.kind = ArrowKind::Ghost;
        fitToBlock(arrow);
        m_scene.arrows.push_back(std::move(arrow));
    }
}

/// Arrows that end in the same point look like one: the last of them says how many there are.
void SceneBuilder::countMerged()
{
    std::map<Point, std::size_t> at;
    for (std::size_t i = 0; i < m_scene.arrows.size(); ++i) {
        SceneArrow& arrow = m_scene.arrows[i];
        if (arrow.kind == ArrowKind::Ghost)
            continue;
        const auto [last, isNew] = at.try_emplace(arrow.points.back(), i);
        if (isNew)
            continue;
        arrow.merged = m_scene.arrows[last->second].merged + 1;
        m_scene.arrows[last->second].merged = 1;
        last->second = i;
    }
}

} // namespace nametag::ui
