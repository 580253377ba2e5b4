// SPDX-License-Identifier: GPL-3.0-or-later
// Gives screen readers a child for every tag and block of the stage, which is painted in one piece.
#pragma once

namespace nametag::ui {

/// Once for the program; more often does no harm.
void installSceneAccess();

} // namespace nametag::ui
