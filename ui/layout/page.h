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

/// The column of each box.
using Columns = std::vector<int>;

/// Ways to keep to the page: boxes move to other columns, of one too high to the right, of a row too wide
/// back to the left, one move more in each answer. The first is the plan as it is.
std::vector<Columns> foldings(Plan& plan, const std::vector<bool>& chain);

void setColumnsOf(Plan& plan, const Columns& columns);

} // namespace nametag::ui
