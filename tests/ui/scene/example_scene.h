// SPDX-License-Identifier: GPL-3.0-or-later
// Two scenes by hand: a call that moves a tag to a new list, before and after.
#pragma once

#include "ui/layout/scene_model.h"

namespace nametag::ui::example {

inline constexpr ObjectId kFirstList{1};
inline constexpr ObjectId kSecondList{2};
inline constexpr ObjectId kInt{3};
inline constexpr ObjectId kFunction{4};
inline constexpr ObjectId kTemporary{5};

inline SceneTag tag(std::uint32_t space, std::uint32_t number, const char* name, Rect rect, ObjectId object)
{
    SceneTag made;
    made.id = {SlotKind::Name, space, number};
    made.name = name;
    made.shown = name;
    made.object = object;
    made.rect = rect;
    made.eyelet = {rect.right() - 12, rect.middleY()};
    return made;
}

inline SceneCell cell(ObjectId holder, std::uint32_t index, Rect rect, const char* docked,
                      ObjectId target = {})
{
    SceneCell made;
    made.id = {SlotKind::Item, holder.value, index};
    made.rect = rect;
    made.label = std::to_string(index);
    made.content = docked != nullptr ? CellContent::Docked : CellContent::Dot;
    made.text = docked != nullptr ? docked : "";
    made.textRole = TypeRole::Number;
    made.dot = {rect.middleX(), rect.middleY()};
    made.target = target;
    return made;
}

inline SceneBlock block(ObjectId object, Rect rect, TypeRole role, const char* sign, const char* word)
{
    SceneBlock made;
    made.object = object;
    made.rect = rect;
    made.role = role;
    made.sign = sign;
    made.typeWord = word;
    return made;
}

inline SceneBlock atom(ObjectId object, Rect rect, TypeRole role, const char* sign, const char* word,
                       const char* value)
{
    SceneBlock made = block(object, rect, role, sign, word);
    made.lines.push_back({value, {rect.x, rect.y + 32, rect.width, 28}, true, true});
    return made;
}

inline SceneBlock cells(SceneBlock made, int count, int width)
{
    made.form = BlockForm::Cells;
    made.cellFrame = {made.rect.x + 11, made.rect.y + 35, count * width, 44};
    return made;
}

inline Rect cellRect(const SceneBlock& of, int index, int width)
{
    return {of.cellFrame.x + index * width, of.cellFrame.y, width, of.cellFrame.height};
}

inline SceneArrow arrow(ArrowKind kind, SlotId from, ObjectId target, std::vector<Point> points,
                        bool now = false)
{
    SceneArrow made;
    made.id = {from, target};
    made.kind = kind;
    made.shape = PathShape::Curve;
    made.points = std::move(points);
    made.now = now;
    return made;
}

inline SceneModel frameOfExample()
{
    SceneModel scene;
    scene.extent = {0, 0, 700, 700};
    scene.names = {20, 52, 188, 631};
    scene.heap = {240, 52, 440, 631};
    SceneFrame module;
    module.frame = FrameId{1};
    module.rect = {20, 68, 188, 183};
    module.title = "Module";
    module.tags.push_back(tag(1, 1, "scores", {99, 109, 91, 34}, kFirstList));
    module.tags.push_back(tag(1, 2, "best", {116, 153, 74, 34}, kFirstList));
    module.tags.push_back(tag(1, 3, "add_bonus", {34, 197, 116, 34}, kFunction));
    module.tags.back().chip =
        SceneChip{kFunction, {173, 201, 24, 26}, "ƒ", "function add_bonus", TypeRole::Code};
    SceneFrame call;
    call.frame = FrameId{2};
    call.rect = {20, 322, 188, 140};
    call.title = "add_bonus()";
    call.caller = "line 13";
    call.active = true;
    call.tags.push_back(tag(2, 4, "marks", {108, 363, 82, 34}, kFirstList));
    call.tags.push_back(tag(2, 5, "bonus", {108, 407, 82, 34}, kInt));
    scene.frames = {module, call};

    SceneBlock first =
        cells(block(kFirstList, {280, 82, 214, 106}, TypeRole::Sequence, "[ ]", "list"), 3, 64);
    first.cells = {cell(kFirstList, 0, cellRect(first, 0, 64), "72"),
                   cell(kFirstList, 1, cellRect(first, 1, 64), "95"),
                   cell(kFirstList, 2, cellRect(first, 2, 64), nullptr, kInt)};
    first.count = {"3", ""};
    first.address = "…1000c0";
    first.size = "120 B";
    SceneBlock number = atom(kInt, {520, 512, 132, 88}, TypeRole::Number, "#", "int", "300");
    number.count = {"3", ""};
    number.address = "…104090";
    number.size = "28 B";
    scene.blocks = {first, number};

    const SlotId scores{SlotKind::Name, 1, 1};
    const SlotId best{SlotKind::Name, 1, 2};
    const SlotId bonus{SlotKind::Name, 2, 5};
    scene.arrows = {
        arrow(ArrowKind::Name, scores, kFirstList, {{178, 126}, {218, 126}, {232, 116}, {278, 116}}),
        arrow(ArrowKind::Name, best, kFirstList, {{178, 170}, {222, 170}, {232, 144}, {278, 144}}),
        arrow(ArrowKind::Name, bonus, kInt, {{178, 424}, {288, 424}, {380, 558}, {518, 558}}),
        arrow(ArrowKind::Slot, first.cells[2].id, kInt,
              {first.cells[2].dot, {550, first.cells[2].dot.y}, {620, 300}, {620, 510}}),
    };
    scene.stubs = {{kInt, "constant in code", {586, 630}, {586, 603}, {536, 632, 100, 18}, 1}};
    scene.summary = "3 objects, 308 bytes";
    return scene;
}

inline SceneModel before()
{
    SceneModel scene = frameOfExample();
    scene.step = 6;
    const SlotId marks{SlotKind::Name, 2, 4};
    scene.arrows.push_back(
        arrow(ArrowKind::Name, marks, kFirstList, {{178, 380}, {240, 340}, {220, 174}, {278, 174}}));
    return scene;
}

inline SceneModel after()
{
    SceneModel scene = frameOfExample();
    scene.step = 7;
    scene.summary = "4 objects, 396 bytes";
    scene.frames[1].tags[0].object = kSecondList;
    scene.frames[1].tags[0].state = TagState::Moved;
    scene.blocks[0].count = {"2", "3"};
    scene.blocks[1].count = {"4", "3"};
    SceneBlock second =
        cells(block(kSecondList, {280, 328, 278, 106}, TypeRole::Sequence, "[ ]", "list"), 4, 64);
    second.cells = {cell(kSecondList, 0, cellRect(second, 0, 64), "72"),
                    cell(kSecondList, 1, cellRect(second, 1, 64), "95"),
                    cell(kSecondList, 2, cellRect(second, 2, 64), nullptr, kInt),
                    cell(kSecondList, 3, cellRect(second, 3, 64), "100")};
    second.count = {"1", ""};
    second.address = "…100180";
    second.size = "88 B";
    second.isNew = true;
    scene.blocks.push_back(second);

    const SlotId marks{SlotKind::Name, 2, 4};
    scene.arrows.push_back(
        arrow(ArrowKind::Ghost, marks, kFirstList, {{178, 380}, {240, 340}, {220, 174}, {278, 174}}));
    scene.arrows.push_back(
        arrow(ArrowKind::Name, marks, kSecondList, {{178, 380}, {214, 380}, {240, 384}, {278, 384}}, true));
    const Point dot = second.cells[2].dot;
    scene.arrows.push_back(arrow(ArrowKind::Slot, second.cells[2].id, kInt,
                                 {dot, {dot.x, dot.y + 80}, {560, 440}, {560, 510}}, true));
    scene.notes = {{kTemporary,
                    {261, 626, 94, 34},
                    "[ ]",
                    TypeRole::Sequence,
                    "[100]",
                    "temporary, freed",
                    {364, 626, 110, 34}}};
    return scene;
}

} // namespace nametag::ui::example
