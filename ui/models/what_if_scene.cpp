// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/what_if_scene.h"

#include "ui/layout/words.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace nametag::ui {

namespace {

using timeline::WhatIf;

timeline::SlotKind kindOf(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Item: return timeline::SlotKind::Item;
    case SlotKind::Key: return timeline::SlotKind::Key;
    case SlotKind::Value: return timeline::SlotKind::Value;
    case SlotKind::Element: return timeline::SlotKind::Element;
    case SlotKind::Name:
    case SlotKind::Field: break;
    }
    return timeline::SlotKind::Field;
}

/// "1st", "2nd", "13th".
std::string ordinal(std::size_t number)
{
    const bool isTeen = number / 10 % 10 == 1;
    const char* const ends[] = {"th", "st", "nd", "rd"};
    const std::size_t last = number % 10;
    return std::to_string(number) + (isTeen || last > 3 ? "th" : ends[last]);
}

bool isCut(const SlotId& slot, const WhatIf& branch)
{
    const timeline::HoldingPlace place = holdingPlaceOf(slot);
    if (slot.kind != SlotKind::Name && (branch.isFreed(place.owner) || branch.isCleared(place.owner)))
        return true;
    return branch.isCut(place);
}

void showTags(SceneModel& scene, const WhatIf& branch)
{
    for (SceneFrame& frame : scene.frames)
        for (SceneTag& tag : frame.tags) {
            if (!tag.object || !isCut(tag.id, branch))
                continue;
            tag.state = TagState::Deleted;
            tag.note = "cut in the branch";
            tag.object = {};
            tag.chip.reset();
        }
}

void showBlock(SceneBlock& block, const WhatIf& branch, std::size_t freedAs)
{
    for (SceneCell& cell : block.cells)
        if (cell.content == CellContent::Docked && isCut(cell.id, branch)) {
            cell.content = block.form == BlockForm::Rows ? CellContent::Empty : CellContent::Hole;
            cell.target = {};
        }
    const timeline::ObjectState* object = branch.state().object(block.object);
    if (block.isFold || !object || block.dying)
        return;
    if (const std::uint32_t count = branch.countOf(block.object); count != object->count) {
        block.count.before = std::to_string(object->count);
        block.count.text = std::to_string(count);
    }
    if (freedAs > 0) {
        block.dying = true;
        block.isNew = block.unreachable = false;
        block.flagKind = FlagKind::Freed;
        block.flag = "freed " + ordinal(freedAs);
    } else if (branch.isUnreachable(block.object)) {
        block.unreachable = true;
        block.flagKind = FlagKind::NothingLeft;
        block.flag = "island";
    }
}

/// Arrows that end in the same point are counted on the last of them: those that are left.
void countMerged(SceneModel& scene)
{
    std::map<Point, SceneArrow*> last;
    for (SceneArrow& arrow : scene.arrows) {
        if (arrow.kind == ArrowKind::Ghost || arrow.points.empty())
            continue;
        SceneArrow*& known = last[arrow.points.back()];
        arrow.merged = known ? known->merged + 1 : 1;
        if (known)
            known->merged = 1;
        known = &arrow;
    }
}

void showArrows(SceneModel& scene, const WhatIf& branch)
{
    for (SceneArrow& arrow : scene.arrows)
        if (arrow.kind != ArrowKind::Ghost && isCut(arrow.id.from, branch)) {
            arrow.kind = ArrowKind::Ghost;
            arrow.now = false;
            arrow.merged = 1;
        }
    std::stable_partition(scene.arrows.begin(), scene.arrows.end(),
                          [](const SceneArrow& arrow) { return arrow.kind == ArrowKind::Ghost; });
    countMerged(scene);
}

std::string summaryOf(const WhatIf& branch)
{
    std::size_t freed = 0;
    std::uint64_t bytes = 0;
    for (const timeline::WhatIfMove& move : branch.moves())
        for (const ObjectId id : move.freed) {
            ++freed;
            bytes += branch.state().object(id)->size;
        }
    return grouped(freed) + (freed == 1 ? " object, " : " objects, ") + grouped(bytes) +
           " bytes would be freed";
}

} // namespace

timeline::HoldingPlace holdingPlaceOf(const SlotId& slot)
{
    if (slot.kind == SlotKind::Name)
        return {{}, NamespaceId{slot.holder}, timeline::SlotKind::Field, slot.slot};
    return {ObjectId{slot.holder}, {}, kindOf(slot.kind), slot.slot};
}

void showBranch(SceneModel& scene, const WhatIf& branch)
{
    if (branch.moves().empty())
        return;
    std::unordered_map<ObjectId, std::size_t> freedAs;
    for (const timeline::WhatIfMove& move : branch.moves())
        for (const ObjectId id : move.freed)
            freedAs.emplace(id, freedAs.size() + 1);
    showTags(scene, branch);
    for (SceneBlock& block : scene.blocks) {
        const auto known = freedAs.find(block.object);
        showBlock(block, branch, known == freedAs.end() ? 0 : known->second);
    }
    showArrows(scene, branch);
    scene.summary = summaryOf(branch);
}

} // namespace nametag::ui
