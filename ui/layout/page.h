// SPDX-License-Identifier: GPL-3.0-or-later
// The page: the room that a window of the usual size gives the stage. A run whose picture fits it is shown at
// its full size; what goes beyond it makes everything smaller.
#pragma once

#include "ui/layout/plan.h"

namespace nametag::ui {

inline constexpr int kPageRight = 648;  ///< of the blocks
inline constexpr int kPageBottom = 640; ///< the same

/// What it costs that boxes stand beyond the page: 0 where all are on it.
double pageCost(const Plan& plan);

/// Moves boxes to other columns, a column too high to the right, a row too wide back to the left, until all
/// are on the page or nothing is gained. The boxes have their places afterwards.
void foldColumns(Plan& plan, const std::vector<bool>& chain);

} // namespace nametag::ui
