// SPDX-License-Identifier: GPL-3.0-or-later
// The state at the end of a recording that was written by hand.
#pragma once

#include "core/timeline/timeline.h"
#include "tests/support/recording_builder.h"

namespace nametag::tests {

inline timeline::StateRef stateNow(const RecordingBuilder& run)
{
    return timeline::Timeline(run.recording).stateAt(run.recording->eventCount());
}

} // namespace nametag::tests
