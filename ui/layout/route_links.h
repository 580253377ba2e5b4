// SPDX-License-Identifier: GPL-3.0-or-later
// Gives each link of a placed plan its one way, around every box that stands at any time of its life.
#pragma once

#include "ui/layout/plan.h"

namespace nametag::ui {

/// Routes all links, then parts those that share a line.
void routeLinks(Plan& plan);

/// Pairs of links with different targets that share a line while both are there.
int sharedLines(const Plan& plan);

/// Parts these links from those with which they share a line, and straightens them.
void tidyRoutes(Plan& plan, const std::vector<int>& links);

/// What the drawn picture costs: length, bends, crossings, shared lines, height.
double planCost(const Plan& plan);

/// Widens channels and gaps until no two links share a line, as far as that can be had. Places anew.
void routeAndAdapt(Plan& plan, const std::vector<bool>& chain);

/// Bends ways that are free and simple into gentle curves.
void curveLinks(Plan& plan);

} // namespace nametag::ui
