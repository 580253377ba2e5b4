// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/hit_test.h"

#include "ui/scene/arrow_path.h"
#include "ui/scene/geometry_qt.h"

#include <algorithm>
#include <set>

namespace nametag::ui {

namespace {

const SceneBlock* findBlock(const SceneModel& scene, ObjectId object)
{
    const auto found = std::find_if(scene.blocks.begin(), scene.blocks.end(),
                                    [&](const SceneBlock& block) { return block.object == object; });
    return found == scene.blocks.end() ? nullptr : &*found;
}

const SceneTag* findTag(const SceneModel& scene, SlotId id)
{
    for (const SceneFrame& frame : scene.frames) {
        for (const SceneTag& tag : frame.tags) {
            if (tag.id == id)
                return &tag;
        }
    }
    return nullptr;
}

const SceneCell* findCell(const SceneModel& scene, SlotId id)
{
    for (const SceneBlock& block : scene.blocks) {
        for (const SceneCell& cell : block.cells) {
            if (cell.id == id)
                return &cell;
        }
    }
    return nullptr;
}

bool runsNear(const SceneArrow& arrow, QPointF point, double slack)
{
    const std::vector<QPointF> way = samplePath(arrowPath(arrow), 64);
    return std::any_of(way.begin(), way.end(), [&](QPointF on) {
        const QPointF d = on - point;
        return d.x() * d.x() + d.y() * d.y() <= slack * slack * 2;
    });
}

ItemKey cellOrBlock(const SceneBlock& block, QPointF point)
{
    for (const SceneCell& cell : block.cells) {
        const bool holds = cell.content == CellContent::Dot || cell.content == CellContent::Docked ||
                           cell.content == CellContent::More;
        if (holds && toQt(cell.rect).contains(point))
            return keyOf(cell);
    }
    return keyOf(block);
}

} // namespace

ItemKey thingAt(const SceneModel& scene, QPointF point, double slack)
{
    for (const SceneFrame& frame : scene.frames) {
        for (const SceneTag& tag : frame.tags) {
            if (toQt(tag.rect).contains(point) || (tag.chip && toQt(tag.chip->rect).contains(point)))
                return keyOf(tag);
        }
    }
    for (auto block = scene.blocks.rbegin(); block != scene.blocks.rend(); ++block) {
        if (toQt(block->rect).contains(point))
            return cellOrBlock(*block, point);
    }
    for (auto arrow = scene.arrows.rbegin(); arrow != scene.arrows.rend(); ++arrow) {
        if (runsNear(*arrow, point, slack))
            return keyOf(*arrow);
    }
    for (const SceneFrame& frame : scene.frames) {
        if (toQt(frame.rect).contains(point))
            return keyOf(frame);
    }
    return {};
}

CountPlace countAt(const SceneModel& scene, QPointF point)
{
    constexpr double kBadgeRoom = 52; // a changed count is wider than a steady one
    for (auto block = scene.blocks.rbegin(); block != scene.blocks.rend(); ++block) {
        const QRectF rect = toQt(block->rect);
        if (!rect.contains(point))
            continue;
        const double wide = block->count.before.empty() ? kBadgeRoom - 20 : kBadgeRoom;
        const QRectF badge(rect.right() - wide - 6, rect.top() + 6, wide, 24);
        const bool isCounted = !block->isFold && !block->count.text.empty();
        return isCounted && badge.contains(point) ? CountPlace{block->object, badge} : CountPlace{};
    }
    return {};
}

ObjectId objectOf(const SceneModel& scene, const ItemKey& key)
{
    switch (key.kind) {
    case ItemKind::Tag:
        if (const SceneTag* tag = findTag(scene, key.slot))
            return tag->object;
        return {};
    case ItemKind::Cell:
        if (const SceneCell* cell = findCell(scene, key.slot))
            return cell->target;
        return {};
    case ItemKind::None:
    case ItemKind::Frame: return {};
    default: return key.object;
    }
}

QRectF rectOf(const SceneModel& scene, ObjectId object)
{
    const SceneBlock* block = findBlock(scene, object);
    return block != nullptr ? toQt(block->rect) : QRectF();
}

QRectF rectOf(const SceneModel& scene, const ItemKey& key)
{
    switch (key.kind) {
    case ItemKind::Block: return rectOf(scene, key.object);
    case ItemKind::Tag:
        if (const SceneTag* tag = findTag(scene, key.slot))
            return toQt(tag->rect);
        return {};
    case ItemKind::Cell:
        if (const SceneCell* cell = findCell(scene, key.slot))
            return toQt(cell->rect);
        return {};
    case ItemKind::Frame:
        for (const SceneFrame& frame : scene.frames) {
            if (keyOf(frame) == key)
                return toQt(frame.rect);
        }
        return {};
    case ItemKind::Stub:
        for (const SceneStub& stub : scene.stubs) {
            if (keyOf(stub) == key)
                return toQt(stub.textRect);
        }
        return {};
    case ItemKind::Note:
        for (const SceneNote& note : scene.notes) {
            if (keyOf(note) == key)
                return toQt(note.rect) | toQt(note.textRect);
        }
        return {};
    case ItemKind::Arrow:
    case ItemKind::Ghost:
        for (const SceneArrow& arrow : scene.arrows) {
            if (keyOf(arrow) == key)
                return arrowPath(arrow).boundingRect();
        }
        return {};
    default: return {};
    }
}

std::vector<ItemKey> cuttingOrder(const SceneModel& scene)
{
    std::set<SlotId> ghosts;
    for (const SceneArrow& arrow : scene.arrows)
        if (arrow.kind == ArrowKind::Ghost)
            ghosts.insert(arrow.id.from);
    for (const SceneArrow& arrow : scene.arrows)
        if (arrow.kind != ArrowKind::Ghost)
            ghosts.erase(arrow.id.from);
    std::vector<ItemKey> order;
    for (const ItemKey& key : focusOrder(scene)) {
        if (key.kind == ItemKind::Tag && objectOf(scene, key))
            order.push_back(key);
        const SceneBlock* block = key.kind == ItemKind::Block ? findBlock(scene, key.object) : nullptr;
        if (!block || block->dying)
            continue;
        for (const SceneCell& cell : block->cells) {
            const bool holds = cell.content == CellContent::Dot || cell.content == CellContent::Docked;
            if (holds && !ghosts.contains(cell.id))
                order.push_back(keyOf(cell));
        }
    }
    return order;
}

ItemKey cuttableAt(const SceneModel& scene, const ItemKey& key)
{
    ItemKey wanted = key;
    if (key.kind == ItemKind::Arrow)
        wanted = {key.slot.kind == SlotKind::Name ? ItemKind::Tag : ItemKind::Cell, {}, key.slot, {}};
    const std::vector<ItemKey> order = cuttingOrder(scene);
    return std::find(order.begin(), order.end(), wanted) == order.end() ? ItemKey{} : wanted;
}

std::vector<ItemKey> focusOrder(const SceneModel& scene)
{
    std::vector<ItemKey> order;
    for (const SceneFrame& frame : scene.frames) {
        for (const SceneTag& tag : frame.tags)
            order.push_back(keyOf(tag));
    }
    std::vector<const SceneBlock*> blocks;
    for (const SceneBlock& block : scene.blocks)
        blocks.push_back(&block);
    std::stable_sort(blocks.begin(), blocks.end(), [](const SceneBlock* a, const SceneBlock* b) {
        return std::pair(a->rect.y, a->rect.x) < std::pair(b->rect.y, b->rect.x);
    });
    for (const SceneBlock* block : blocks)
        order.push_back(keyOf(*block));
    return order;
}

} // namespace nametag::ui
