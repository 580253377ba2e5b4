// SPDX-License-Identifier: GPL-3.0-or-later
// SceneModel: what the stage shows at one moment, as plain values: frame cards, tags, blocks, arrows, notes.
// Whoever paints it computes nothing and knows no Python. All places are in scene pixels at 100 %.
#pragma once

#include "core/base/ids.h"
#include "ui/layout/geometry.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nametag::ui {

/// Of the address of a block: its last six digits, all of them, or nothing.
enum class AddressLook : std::uint8_t { Last, All, None };

/// A stack card has an id of its own, which no object of a run has.
inline constexpr std::uint32_t kFoldBit = 0x8000'0000;
inline constexpr std::uint32_t kChainBit = 0x4000'0000;
constexpr bool isFold(ObjectId id)
{
    return (id.value & kFoldBit) != 0;
}
/// The stack of a container's contents.
constexpr ObjectId foldOf(ObjectId container)
{
    return {container.value | kFoldBit};
}
/// The stack of the far nodes of a chain of this type.
constexpr ObjectId foldOfChain(TextId type)
{
    return {type.value | kFoldBit | kChainBit};
}

/// The eight families of types; each has a colour and a tint.
enum class TypeRole : std::uint8_t { Number, Text, Sequence, Mapping, Set, Code, Instance, Single };

/// What kind of place holds a reference.
enum class SlotKind : std::uint8_t { Name, Item, Key, Value, Element, Field };

/// A place that holds a reference. The holder is a NamespaceId for names, else an ObjectId; the slot is the
/// TextId of a name or field, else an index.
struct SlotId {
    SlotKind kind = SlotKind::Name;
    std::uint32_t holder = 0;
    std::uint32_t slot = 0;
    friend constexpr auto operator<=>(const SlotId&, const SlotId&) = default;
};

/// A reference: the same place with the same target is the same arrow at every step.
struct ArrowId {
    SlotId from;
    ObjectId target;
    friend constexpr auto operator<=>(const ArrowId&, const ArrowId&) = default;
};

enum class TagState : std::uint8_t { Rest, New, Moved, Deleted };

/// A function, class or module shown beside its tag instead of as a block.
struct SceneChip {
    ObjectId object;
    Rect rect;
    std::string sign;
    std::string tip; ///< "function add_bonus"
    TypeRole role = TypeRole::Code;
};

struct SceneTag {
    SlotId id;
    std::string name;  ///< in full
    std::string shown; ///< as written on the tag
    ObjectId object;   ///< what it refers to; none if deleted
    Rect rect;
    Point eyelet;
    TagState state = TagState::Rest;
    std::string note; ///< in place of "deleted in this step", where that is not why it has no object
    std::optional<SceneChip> chip;
};

struct SceneFrame {
    FrameId frame;
    Rect rect;
    std::string title;  ///< "Module", "add_bonus()"
    std::string caller; ///< "line 13", or nothing
    bool active = false;
    bool suspended = false;
    bool isNew = false;
    bool leaving = false; ///< it ended in this step and fades
    bool folded = false;  ///< stands for several frames: "6 frames"; it has no tags
    std::vector<SceneTag> tags;
};

enum class CellContent : std::uint8_t {
    Empty,  ///< a free slot of a set's table
    Dot,    ///< an arrow leaves here
    Docked, ///< a value in words: still a reference
    More,   ///< "+93": slots that are not drawn
    Hole,   ///< a key was deleted here
};

/// The slot of "+93" among a block's cells.
inline constexpr std::uint32_t kLeftOutSlot = 0xFFFF'FFFF;

/// One slot of a block: a cell of a strip or a row of a card.
struct SceneCell {
    SlotId id;
    Rect rect;
    std::string label;          ///< index, attribute name, or a key in words
    bool labelIsDocked = false; ///< the label is a value (a dict's key), in this colour
    TypeRole labelRole = TypeRole::Text;
    ObjectId labelObject; ///< the key, where the label is one
    CellContent content = CellContent::Empty;
    bool isTied = false; ///< an arrow leaves here
    Point dot;           ///< centre of the dot
    std::string text;    ///< of Docked and More
    TypeRole textRole = TypeRole::Single;
    ObjectId target;
    bool changed = false; ///< in this step
};

/// A line of text in a block's body.
struct SceneLine {
    std::string text;
    Rect rect;
    bool centred = true;
    bool isValue = true; ///< large and in the type's colour; else a signature or a remark
};

enum class BlockForm : std::uint8_t {
    Value, ///< lines only
    Cells, ///< cells side by side
    Rows,  ///< one row a slot, after lines if there are any
};

struct SceneCount {
    std::string text;   ///< "2", "∞"
    std::string before; ///< the count before this step where it differs, else nothing
};

/// What the collector has found out about a block.
enum class FlagKind : std::uint8_t {
    None,
    LeftOver,    ///< a reference comes from outside
    Saved,       ///< something reachable refers to it
    NothingLeft, ///< only examined objects refer to it
    Freed,
};

struct SceneBlock {
    ObjectId object;
    Rect rect;
    TypeRole role = TypeRole::Single;
    BlockForm form = BlockForm::Value;
    std::string sign;     ///< "[ ]"
    std::string typeWord; ///< "list"
    SceneCount count;
    std::vector<SceneLine> lines;
    std::vector<SceneCell> cells;
    Rect cellFrame;           ///< around all cells or rows
    bool doubleFrame = false; ///< a tuple: its slots cannot change
    std::string address;      ///< "…1000c0"
    std::string size;         ///< "120 B"
    bool isNew = false;       ///< born in this step
    bool changed = false;     ///< its slots, value or size changed in this step
    bool dying = false;       ///< freed in this step: fades
    bool unreachable = false; ///< exists, but no name leads to it
    FlagKind flagKind = FlagKind::None;
    std::string flag;    ///< "1 left over", pinned to the block; nothing outside of a collection
    bool isFold = false; ///< stands for several objects: "24 objects"
};

enum class ArrowKind : std::uint8_t {
    Name,  ///< from a tag
    Slot,  ///< from a cell or row
    Weak,  ///< does not keep its target alive: dashed
    Ghost, ///< where a moved name led before this step: dashed, hollow head
    Stub,  ///< from a hidden holder, a short way, with a word
};

enum class PathShape : std::uint8_t {
    Lines, ///< points are corners, joined by horizontal and vertical lines; round each by kCornerRadius
    Curve, ///< cubic: start, then (control, control, end) for each part
};

inline constexpr int kCornerRadius = 10;

struct SceneArrow {
    ArrowId id;
    ArrowKind kind = ArrowKind::Name;
    PathShape shape = PathShape::Lines;
    std::vector<Point> points; ///< from the centre of the eyelet or dot to the tip of the head
    bool now = false;          ///< this step made it
    int merged = 1; ///< references that this arrow stands for; more than 1: write "×n" at its head
};

/// A reference that no tag and no slot on the stage holds.
struct SceneStub {
    ObjectId object;
    std::string text; ///< "constant in code"
    Point start;
    Point tip;
    Rect textRect;
    int times = 1;
};

/// An object that was made and freed within the step.
struct SceneNote {
    ObjectId object;
    Rect rect; ///< of the dashed chip
    std::string sign;
    TypeRole role = TypeRole::Single;
    std::string value; ///< "[100]"
    std::string text;  ///< "temporary, freed"
    Rect textRect;
};

struct SceneModel {
    StepIndex step = 0;
    Rect extent;                   ///< what a camera shows: it stays for many steps, so that the camera rests
    Rect content;                  ///< what of it is ever in use; it stays as long
    Rect whole;                    ///< the extent for all of the run
    Rect names;                    ///< the lane of the frame cards
    Rect heap;                     ///< the panel behind the blocks
    std::string summary;           ///< "4 objects, 396 bytes"
    std::uint64_t objectCount = 0; ///< with those that stacks and left-out slots stand for
    std::vector<SceneFrame> frames;
    std::vector<SceneBlock> blocks;
    std::vector<SceneArrow> arrows; ///< changed ones last: they are painted over the others
    std::vector<SceneStub> stubs;
    std::vector<SceneNote> notes;
};

/// The scene with all the room that the run ever needs.
inline SceneModel withWholeExtent(SceneModel scene)
{
    if (scene.whole.isEmpty())
        return scene;
    const int right = scene.whole.right() - scene.extent.right();
    const int down = scene.whole.bottom() - scene.extent.bottom();
    scene.extent = scene.content = scene.whole;
    scene.heap.width += right;
    scene.heap.height += down;
    for (SceneNote& note : scene.notes) {
        note.rect.y += down;
        note.textRect.y += down;
    }
    return scene;
}

} // namespace nametag::ui
