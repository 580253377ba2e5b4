// SPDX-License-Identifier: GPL-3.0-or-later
// Refinement of a routed plan: boxes slide and change places, arrows look for other ways; what makes the
// drawn picture better stays.
#pragma once

#include "ui/layout/plan.h"

namespace nametag::ui {

/// Works within a budget of evaluations, so that every machine finds the same picture.
void refine(Plan& plan, const std::vector<bool>& chain);

/// Finds new ways for the links of moved boxes, and for those that the boxes now bar.
void routeAround(Plan& plan, const std::vector<bool>& moved);

} // namespace nametag::ui
