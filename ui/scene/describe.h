// SPDX-License-Identifier: GPL-3.0-or-later
// The stage in words: what a screen reader says of a thing, and the whole picture as text.
#pragma once

#include "ui/layout/scene_model.h"
#include "ui/scene/item_key.h"

#include <QString>

namespace nametag::ui {

/// The slot of a tag that is drawn where a line is about to tie one: no name of a run has this id.
inline constexpr std::uint32_t kGhostSlot = 0xFFFF'FFFE;

/// "tag marks in add_bonus, refers to list …100180, 4 items, count 1".
QString describe(const SceneModel& scene, const ItemKey& key);

/// Every tag, every block, hidden holders, and what lived within the step, one a line.
QString pictureAsText(const SceneModel& scene);

} // namespace nametag::ui
