// SPDX-License-Identifier: GPL-3.0-or-later
// Gives each box of a ranked plan its height: first as a tidy tree beside the names, then by moving boxes to
// where arrows are straighter and cross less. Boxes whose lives are apart may share a place.
#pragma once

#include "ui/layout/plan.h"

namespace nametag::ui {

/// For plans of some dozen boxes. `chain` as found by rankBoxes.
void placeBoxes(Plan& plan, const std::vector<bool>& chain);

/// Moves boxes, with what hangs on them, to where the arrows cost less.
void improvePlaces(Plan& plan, const std::vector<bool>& chain);

/// For long runs: one box after another takes the free place nearest to its wish, in order of birth.
void placeGreedily(Plan& plan);

/// The link that a box stands beside, and with it the tree of boxes.
void findParents(Plan& plan);

} // namespace nametag::ui
