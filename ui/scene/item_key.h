// SPDX-License-Identifier: GPL-3.0-or-later
// ItemKey: which thing of the stage is meant. The same thing has the same key at every step.
#pragma once

#include "core/base/ids.h"
#include "ui/layout/scene_model.h"

#include <compare>
#include <cstdint>

namespace nametag::ui {

enum class ItemKind : std::uint8_t { None, Frame, Tag, Block, Cell, Arrow, Ghost, Stub, Note };

struct ItemKey {
    ItemKind kind = ItemKind::None;
    FrameId frame;
    SlotId slot;     ///< of tags, cells and arrows
    ObjectId object; ///< of blocks, stubs, notes; the target of arrows
    friend constexpr auto operator<=>(const ItemKey&, const ItemKey&) = default;
    explicit constexpr operator bool() const { return kind != ItemKind::None; }
};

inline ItemKey keyOf(const SceneFrame& frame)
{
    return {ItemKind::Frame, frame.frame, {}, {}};
}
inline ItemKey keyOf(const SceneTag& tag)
{
    return {ItemKind::Tag, {}, tag.id, {}};
}
inline ItemKey keyOf(const SceneBlock& block)
{
    return {ItemKind::Block, {}, {}, block.object};
}
inline ItemKey keyOf(const SceneCell& cell)
{
    return {ItemKind::Cell, {}, cell.id, {}};
}
inline ItemKey keyOf(const SceneArrow& arrow)
{
    const bool ghost = arrow.kind == ArrowKind::Ghost;
    return {ghost ? ItemKind::Ghost : ItemKind::Arrow, {}, arrow.id.from, arrow.id.target};
}
inline ItemKey keyOf(const SceneStub& stub)
{
    return {ItemKind::Stub, {}, {}, stub.object};
}
inline ItemKey keyOf(const SceneNote& note)
{
    return {ItemKind::Note, {}, {}, note.object};
}

} // namespace nametag::ui
