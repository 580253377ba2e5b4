// SPDX-License-Identifier: GPL-3.0-or-later
// Finds one link's cheapest way through the channels between boxes (A*), given the ways of the others.
#pragma once

#include "ui/layout/plan.h"

namespace nametag::ui {

/// Sets the link's route. Links without a route are no hindrance. False: no free way; the route then is a
/// plain one that may touch boxes.
bool findRoute(Plan& plan, int link);

} // namespace nametag::ui
