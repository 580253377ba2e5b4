// SPDX-License-Identifier: GPL-3.0-or-later
// Timeline: a recording that can be asked for its state after any step or event, forward and back. A seek
// costs at most one copy of a keyframe and a bounded replay; going on costs the events in between, and going
// back takes back what each step has changed. One thread at a time may ask; a state that was given may go to
// any thread.
#pragma once

#include "core/events/recording.h"
#include "core/timeline/memory_state.h"

#include <memory>
#include <stop_token>

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

    /// Makes keyframes of the whole run, so that any step is near, or as many as there is time for.
    void prepare(const std::stop_token& stop = {}) const;
    /// Takes over the keyframes of another timeline of the same recording, where it has more of them.
    void learn(const Timeline& other) const;

private:
    struct Cache;
    void replay(events::EventIndex count) const;
    std::shared_ptr<const events::Recording> m_recording;
    std::unique_ptr<Cache> m_cache;
};

} // namespace nametag::timeline
