// SPDX-License-Identifier: GPL-3.0-or-later
// Gives each link of a placed plan its one way, around every box that stands at any time of its life.
#pragma once

#include "ui/layout/plan.h"

namespace nametag::ui {

/// Routes all links, then parts those that share a line.
void routeLinks(Plan& plan);

/// Pairs of links with different targets that share a line while both are there.
int sharedLines(const Plan& plan);

/// Widens channels and gaps until no two links share a line, as far as that can be had. Places anew.
void routeAndAdapt(Plan& plan, const std::vector<bool>& chain);

/// Bends ways that are free and simple into gentle curves.
void curveLinks(Plan& plan);

} // namespace nametag::ui
