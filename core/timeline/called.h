// SPDX-License-Identifier: GPL-3.0-or-later
// What to call an object: the name that refers to it, the way to it from a name ("keep.peer", "items[0]"), or
// the last name that it had.
#pragma once

#include "core/timeline/timeline.h"

#include <string>
#include <unordered_map>

namespace nametag::timeline {

/// The names of all objects of one state.
class ObjectNames {
public:
    /// `state` is the state after `at` events; both outlive this.
    ObjectNames(const events::Recording& recording, const MemoryState& state, events::EventIndex at);
    /// Empty if the object never had a name that is shown.
    std::string of(ObjectId object) const;

private:
    void readNames();
    void readWays();
    std::string formerName(ObjectId object) const;

    const events::Recording& m_recording;
    const MemoryState& m_state;
    events::EventIndex m_at;
    std::unordered_map<ObjectId, std::string> m_names;
    std::unordered_map<ObjectId, std::string> m_ways;
};

std::string calledAt(const Timeline& timeline, const MemoryState& state, ObjectId object,
                     events::EventIndex at);

} // namespace nametag::timeline
