// SPDX-License-Identifier: GPL-3.0-or-later
// StateReplay: states one after the other, told as the events that lead from each to the next.
#pragma once

#include "core/events/recording.h"
#include "core/trace/replayed_objects.h"
#include "core/trace/stored_state.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace nametag::trace {

class StateReplay {
public:
    explicit StateReplay(events::Recording& recording)
        : m_recording(recording)
        , m_objects(recording)
    {}

    /// Tells what has changed since the state before, then the event of the program itself.
    void take(const StoredState& state);

private:
    struct Names {
        NamespaceId space;
        std::unordered_map<std::string, ObjectId> bound;
        std::unordered_map<std::string, std::uint32_t>
            places; ///< in the order in which they were first bound
    };
    struct RunningFrame {
        FrameId id;
        Names names;
    };

    void begin();
    void enter(const StoredFrame& frame);
    void leave(events::LeaveReason reason);
    void follow(Names& names, const std::vector<StoredReference>& now);
    void tellEvent(const StoredState& state);

    events::Recording& m_recording;
    ReplayedObjects m_objects;
    Names m_globals;
    std::vector<RunningFrame> m_frames;
    std::uint32_t m_lastFrame = 0;
    std::uint32_t m_lastSpace = 0;
};

} // namespace nametag::trace
