// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of block and every state, as on the sheet of components.
#pragma once

#include "example_scene.h"

namespace nametag::ui::example {

inline SceneBlock foot(SceneBlock made, const char* count, const char* address, const char* size)
{
    made.count = {count, ""};
    made.address = address;
    made.size = size;
    return made;
}

inline SceneBlock rowsBlock(SceneBlock made, int count)
{
    made.form = BlockForm::Rows;
    made.cellFrame = {made.rect.x + 11, made.rect.y + 35, made.rect.width - 22, count * 30};
    return made;
}

inline SceneCell row(const SceneBlock& of, std::uint32_t index, const char* label, const char* docked,
                     TypeRole role)
{
    SceneCell made =
        cell(of.object, index,
             {of.cellFrame.x, of.cellFrame.y + static_cast<int>(index) * 30, of.cellFrame.width, 30}, docked);
    made.label = label;
    made.textRole = role;
    made.dot = {of.cellFrame.right() - 16, made.rect.middleY()};
    return made;
}

inline void addAtoms(SceneModel& scene)
{
    auto& out = scene.blocks;
    const auto at = [](int i, int width) { return Rect{30 + i * 150, 66, width, 84}; };
    out.push_back(
        foot(atom(ObjectId{1}, at(0, 126), TypeRole::Number, "#", "int", "300"), "2", "…104090", "28 B"));
    out.push_back(
        foot(atom(ObjectId{2}, at(1, 126), TypeRole::Number, "#", "float", "2.5"), "1", "…104110", "24 B"));
    out.push_back(
        foot(atom(ObjectId{3}, at(2, 126), TypeRole::Number, "#", "bool", "True"), "∞", "…a1e0c0", "28 B"));
    out.push_back(
        foot(atom(ObjectId{4}, at(3, 140), TypeRole::Text, "“”", "str", "'ada'"), "3", "…10c0f0", "44 B"));
    out.push_back(foot(atom(ObjectId{5}, at(4, 140), TypeRole::Text, "b“", "bytes", "b'\\x01'"), "1",
                       "…10c150", "34 B"));
    out.push_back(
        foot(atom(ObjectId{6}, at(5, 140), TypeRole::Single, "∅", "None", "None"), "∞", "…a1d0e0", "16 B"));
}

inline void addSequences(SceneModel& scene)
{
    SceneBlock list =
        foot(cells(block(ObjectId{10}, {30, 190, 178, 106}, TypeRole::Sequence, "[ ]", "list"), 3, 52), "2",
             "…1000c0", "120 B");
    list.cells = {cell(list.object, 0, cellRect(list, 0, 52), "72"),
                  cell(list.object, 1, cellRect(list, 1, 52), nullptr),
                  cell(list.object, 2, cellRect(list, 2, 52), "None")};
    list.cells[2].textRole = TypeRole::Single;
    list.cells[1].changed = true;
    SceneBlock pair =
        foot(cells(block(ObjectId{11}, {230, 190, 178, 106}, TypeRole::Sequence, "( )", "tuple"), 3, 52), "1",
             "…100300", "64 B");
    pair.doubleFrame = true;
    pair.cells = {cell(pair.object, 0, cellRect(pair, 0, 52), "3"),
                  cell(pair.object, 1, cellRect(pair, 1, 52), "4"),
                  cell(pair.object, 2, cellRect(pair, 2, 52), nullptr)};
    SceneBlock many =
        foot(cells(block(ObjectId{12}, {430, 190, 246, 106}, TypeRole::Sequence, "[ ]", "list"), 4, 56), "1",
             "…100480", "824 B");
    many.cells = {cell(many.object, 0, cellRect(many, 0, 56), "0"),
                  cell(many.object, 1, cellRect(many, 1, 56), "1"),
                  cell(many.object, 2, cellRect(many, 2, 56), "+93"),
                  cell(many.object, 95, cellRect(many, 3, 56), "95")};
    many.cells[2].content = CellContent::More;
    many.cells[2].label.clear();
    SceneBlock set =
        foot(cells(block(ObjectId{13}, {700, 190, 246, 106}, TypeRole::Set, "{ }", "set"), 8, 28), "1",
             "…110040", "216 B");
    for (std::uint32_t i = 0; i < 8; ++i) {
        SceneCell slot = cell(set.object, i, cellRect(set, static_cast<int>(i), 28), i == 1 ? "9" : "7");
        slot.label.clear();
        if (i == 4)
            slot.content = CellContent::Dot;
        else if (i != 1 && i != 7)
            slot.content = CellContent::Empty;
        set.cells.push_back(slot);
    }
    for (SceneBlock* made : {&list, &pair, &many, &set})
        scene.blocks.push_back(*made);
}

inline void addTables(SceneModel& scene)
{
    SceneBlock dict =
        foot(rowsBlock(block(ObjectId{20}, {30, 340, 206, 148}, TypeRole::Mapping, "{:}", "dict"), 3), "1",
             "…1004c0", "184 B");
    dict.cells = {row(dict, 0, "'lead'", nullptr, TypeRole::Text),
                  row(dict, 1, "'size'", "3", TypeRole::Number), row(dict, 2, "", "", TypeRole::Text)};
    dict.cells[0].labelIsDocked = dict.cells[1].labelIsDocked = true;
    dict.cells[2].content = CellContent::Hole;
    SceneBlock node =
        foot(rowsBlock(block(ObjectId{21}, {258, 340, 206, 120}, TypeRole::Instance, "◇", "Node"), 2), "1",
             "…1080b0", "48 B");
    node.cells = {row(node, 0, "label", "'keep'", TypeRole::Text),
                  row(node, 1, "peer", nullptr, TypeRole::Text)};
    SceneBlock function = foot(block(ObjectId{22}, {486, 340, 206, 110}, TypeRole::Code, "ƒ", "function"),
                               "1", "…10c040", "160 B");
    function.lines = {{"add_bonus(marks,", {500, 376, 180, 20}, false, false},
                      {"  bonus)", {500, 396, 180, 20}, false, false}};
    SceneBlock made = foot(block(ObjectId{23}, {714, 340, 206, 110}, TypeRole::Code, "◆", "class"), "5",
                           "…3f81e0", "1,704 B");
    made.lines = {{"Node", {728, 376, 180, 20}, false, false},
                  {"__init__, 2 slots", {728, 396, 180, 20}, false, false}};
    for (SceneBlock* each : {&dict, &node, &function, &made})
        scene.blocks.push_back(*each);
    int x = 30;
    std::uint32_t id = 30;
    for (const char* sign : {"▣", "↻", "⌸"}) {
        scene.blocks.push_back(
            foot(atom(ObjectId{id++}, {x, 640, 132, 84}, TypeRole::Code, sign, "other", "<cell>"), "1",
                 "…10c040", "40 B"));
        x += 150;
    }
}

inline void addStates(SceneModel& scene)
{
    for (std::uint32_t i = 0; i < 6; ++i) {
        SceneBlock made = foot(atom(ObjectId{40 + i}, {30 + static_cast<int>(i) * 152, 520, 138, 84},
                                    TypeRole::Number, "#", "int", "300"),
                               "2", "…104090", "28 B");
        made.isNew = i == 2;
        made.unreachable = i == 4;
        made.dying = i == 5;
        if (i == 3)
            made.count.before = "3";
        if (i == 5)
            made.count = {"0", "1"};
        scene.blocks.push_back(made);
    }
}

inline SceneModel sheet()
{
    SceneModel scene;
    scene.extent = {0, 0, 960, 760};
    scene.heap = {10, 52, 946, 700};
    scene.names = {10, 52, 0, 700};
    addAtoms(scene);
    addSequences(scene);
    addTables(scene);
    addStates(scene);
    return scene;
}

} // namespace nametag::ui::example
