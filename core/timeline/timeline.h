// SPDX-License-Identifier: GPL-3.0-or-later
// Timeline: a recording that can be asked for its state after any step or event, forward and back.
// Going back is replaying from the nearest keyframe; keyframes are spaced by cost, so a seek costs at most
// one copy of a state and a bounded replay. Going on from the last state that was asked for costs its events.
// One thread at a time may ask; a state that was given may go to any thread.
#pragma once

#include "core/events/recording.h"
#include "core/timeline/memory_state.h"

#include <memory>

namespace nametag::timeline {

class Timeline {
public:
    explicit Timeline(std::shared_ptr<const events::Recording> recording);
    ~Timeline();
    Timeline(const Timeline&) = delete;
    Timeline& operator=(const Timeline&) = delete;

    const events::Recording& recording() const { return *m_recording; }
    StepIndex stepCount() const { return m_recording->stepCount(); }

    /// The state after step n: just before step n + 1 begins; 0 <= n <= stepCount().
    StateRef stateAfter(StepIndex n) const;
    /// The state when the first `count` events have happened.
    StateRef stateAt(events::EventIndex count) const;

private:
    struct Cache;
    std::shared_ptr<const events::Recording> m_recording;
    std::unique_ptr<Cache> m_cache;
};

} // namespace nametag::timeline
