// SPDX-License-Identifier: GPL-3.0-or-later
// Refinement of a routed plan: boxes slide and change places, arrows look for other ways; what makes the
// drawn picture better stays.
#pragma once

#include "ui/layout/plan.h"

namespace nametag::ui {

/// Works within a budget of evaluations, so that every machine finds the same picture.
void refine(Plan& plan, const std::vector<bool>& chain);

} // namespace nametag::ui
