// SPDX-License-Identifier: GPL-3.0-or-later
// Gives each box of a plan its rank: the column that makes the arrows that last longest shortest and lets
// them run to the right.
#pragma once

#include "ui/layout/plan.h"

namespace nametag::ui {

/// For each link whether it joins two neighbours of a chain (a linked list): they stand on one line.
std::vector<bool> rankBoxes(Plan& plan);

} // namespace nametag::ui
