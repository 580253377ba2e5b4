// SPDX-License-Identifier: GPL-3.0-or-later
// Step marks: what happened in a step, as the little shapes above the timeline.
#pragma once

#include "core/events/recording.h"

#include <cstdint>
#include <stop_token>
#include <string_view>
#include <vector>

namespace nametag::ui {

enum class Mark : std::uint8_t { Allocate, Bind, Change, Free, Collect, Call, Return, Print };

/// "allocate", "bind", …
std::string_view markWord(Mark mark);

/// Objects that are worth a mark: not the interpreter's own bookkeeping.
bool isShownKind(events::ObjectKind kind);

/// The marks of each step, index 0 for what happened before the first; in the order in which they happened.
std::vector<std::vector<Mark>> stepMarks(const events::Recording& recording);

/// What a timeline shows of a run: marks, where each step has room for them, and how much was made and freed.
struct RunMarks {
    std::vector<std::vector<Mark>> steps; ///< of a long run none
    std::vector<std::uint16_t> made;      ///< objects, by step; at most 65,535
    std::vector<std::uint16_t> freed;
};
RunMarks runMarks(const events::Recording& recording, const std::stop_token& stop = {});

/// The steps up to `horizon`, of `steps` in all, as so many columns.
struct MarkColumns {
    std::vector<std::uint32_t> made;
    std::vector<std::uint32_t> freed;
};
MarkColumns markColumns(const RunMarks& marks, std::size_t columns, StepIndex steps, StepIndex horizon);

} // namespace nametag::ui
