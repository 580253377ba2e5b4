// SPDX-License-Identifier: GPL-3.0-or-later
// Parts routes that share a line: each gets its own track in the channel. Takes out needless jogs.
#pragma once

#include "ui/layout/plan.h"

#include <vector>

namespace nametag::ui {

/// What a link's route costs beside the others: crossings and shared lines, by the time they share.
double routeCost(const Plan& plan, int link);

void moveToTracks(Plan& plan, const std::vector<int>& links);
void straighten(Plan& plan, const std::vector<int>& links);
/// Straightens winding routes by moving a neighbour to another track.
void askForWay(Plan& plan, const std::vector<int>& links);

} // namespace nametag::ui
