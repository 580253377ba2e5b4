// SPDX-License-Identifier: GPL-3.0-or-later
// ReplayedObjects: the objects of stored states, followed from one state to the next: new ones are told, what
// differs in old ones, and those that nothing leads to any more.
#pragma once

#include "core/events/recording.h"
#include "core/trace/stored_state.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace nametag::trace {

class ReplayedObjects {
public:
    explicit ReplayedObjects(events::Recording& recording)
        : m_recording(recording)
    {}

    /// Tells objects that are new and what has changed in the others.
    void begin(const std::vector<StoredNode>& nodes);
    /// Ends the objects that nothing leads to any more: whether they are freed is not known. After names and
    /// frames have let go of them.
    void end();
    /// The object of a place in the nodes of the state that has begun.
    ObjectId at(std::size_t node) const { return m_here[node]; }

private:
    struct Entry {
        ObjectId key; ///< 0: a hole
        ObjectId value;
    };
    struct Known {
        ObjectId id;
        events::ObjectKind kind = events::ObjectKind::Other;
        std::uint64_t seen = 0; ///< the last state that had it
        std::uint32_t size = 0;
        std::string value;
        std::vector<ObjectId> items;
        std::vector<Entry> entries;
        std::vector<ObjectId> elements;
        std::map<std::string, ObjectId> fields;
    };
    /// The slots of a node, by what they are.
    struct Slots {
        std::vector<ObjectId> items;
        std::vector<Entry> entries;
        std::vector<ObjectId> elements;
        std::vector<std::pair<std::string, ObjectId>> fields;
    };

    void create(Known& known, const StoredNode& node);
    void show(Known& known, const StoredNode& node);
    Slots slotsOf(const StoredNode& node) const;
    void followItems(Known& known, const std::vector<ObjectId>& now);
    void followEntries(Known& known, const std::vector<Entry>& now);
    bool removeEntries(Known& known, const std::vector<Entry>& now);
    void followElements(Known& known, const std::vector<ObjectId>& now);
    void followFields(Known& known, const std::vector<std::pair<std::string, ObjectId>>& now);

    events::Recording& m_recording;
    std::map<std::uint64_t, Known> m_known; ///< by identity
    std::vector<ObjectId> m_here;
    std::uint64_t m_state = 0;
    std::uint32_t m_last = 0;
};

} // namespace nametag::trace
