// SPDX-License-Identifier: GPL-3.0-or-later
// A branch with cut references, drawn over the picture of the moment that it begins at: everything keeps its
// place.
#pragma once

#include "core/timeline/what_if.h"
#include "ui/layout/scene_model.h"

namespace nametag::ui {

/// Where the stage's slot holds its reference.
timeline::HoldingPlace holdingPlaceOf(const SlotId& slot);

/// Cut strings as ghosts, new counts beside the old ones, what is freed, what is an island.
void showBranch(SceneModel& scene, const timeline::WhatIf& branch);

} // namespace nametag::ui
