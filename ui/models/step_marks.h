// SPDX-License-Identifier: GPL-3.0-or-later
// Step marks: what happened in a step, as the little shapes above the timeline.
#pragma once

#include "core/events/recording.h"

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

} // namespace nametag::ui
