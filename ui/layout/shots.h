// SPDX-License-Identifier: GPL-3.0-or-later
// Shots: what a camera has in sight. A run is parted into a few stretches of steps; the camera rests within
// each, and comes nearer or goes back between them. The blocks stay where they are.
#pragma once

#include "core/base/ids.h"

#include <vector>

namespace nametag::ui {

/// How far the picture of a step reaches.
struct Reach {
    int right = 0;
    int bottom = 0;
    friend bool operator==(const Reach&, const Reach&) = default;
};

struct Shot {
    StepIndex first = 0; ///< it lasts until the next one
    Reach reach;         ///< of all its steps together, at least the page
    Reach content;       ///< the same, however small
};

/// Shots for these steps, at least one. `page` is what a window of the usual size shows at full size;
/// `opens` tells with which steps a part of the script begins: there a new shot disturbs least.
std::vector<Shot> shotsOf(const std::vector<Reach>& steps, Reach page, const std::vector<bool>& opens);

} // namespace nametag::ui
