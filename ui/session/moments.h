// SPDX-License-Identifier: GPL-3.0-or-later
// Moments: the stops inside one step, where "Events" granularity pauses. A moment ends after an event that
// changes the picture and the bookkeeping events that follow it.
#pragma once

#include "core/events/recording.h"

#include <vector>

namespace nametag::ui {

/// True for events that a learner would call "something happened".
bool isNotable(const events::Event& event);

/// For each moment of step n the number of events that have happened at its end, ascending; the last one is
/// the end of the step.
std::vector<events::EventIndex> momentsOf(const events::Recording& recording, StepIndex step);

} // namespace nametag::ui
