// SPDX-License-Identifier: GPL-3.0-or-later
// The life of one object: what happened to it at which step, and its count over all steps.
#pragma once

#include "core/events/recording.h"
#include "ui/models/step_marks.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace nametag::ui {

struct HistoryEntry {
    Mark mark = Mark::Allocate;
    StepIndex step = 0; ///< 0: before the first step
    std::string text;   ///< code stands between back quotes
    /// Its count at the end of the step, told where the step has changed it.
    std::optional<std::uint32_t> count = {};
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
    ObjectId tenant; ///< whose its block became after it had been freed
    std::vector<HistoryEntry> entries;
    std::vector<CountPoint> counts;
};

/// Up to the end of step `last`, or as far as there is time.
ObjectHistory historyOf(const events::Recording& recording, ObjectId object, StepIndex last,
                        const std::stop_token& stop = {});

/// The rows of a list of entries that has little room: the first ones, those around a step, the last ones.
struct HistoryRow {
    std::size_t entry = 0;  ///< where entries are left out: the nearest of them
    std::size_t hidden = 0; ///< so many are left out here
};
std::vector<HistoryRow> historyRows(const std::vector<HistoryEntry>& entries, StepIndex step);

} // namespace nametag::ui
