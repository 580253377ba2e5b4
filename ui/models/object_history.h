// SPDX-License-Identifier: GPL-3.0-or-later
// The life of one object: what happened to it at which step, and its count over all steps.
#pragma once

#include "core/events/recording.h"
#include "ui/models/step_marks.h"

#include <string>
#include <vector>

namespace nametag::ui {

struct HistoryEntry {
    Mark mark = Mark::Allocate;
    StepIndex step = 0; ///< 0: before the first step
    std::string text;   ///< code stands between back quotes
};

/// From this step on the count is this.
struct CountPoint {
    StepIndex step = 0;
    std::uint32_t count = 0;
};

struct ObjectHistory {
    StepIndex born = 0;
    bool hasDied = false;
    StepIndex died = 0;
    bool immortal = false;
    ObjectId tenant; ///< what was made in its place after it had been freed
    std::vector<HistoryEntry> entries;
    std::vector<CountPoint> counts;
};

/// Up to the end of step `last`.
ObjectHistory historyOf(const events::Recording& recording, ObjectId object, StepIndex last);

} // namespace nametag::ui
