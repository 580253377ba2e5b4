// SPDX-License-Identifier: GPL-3.0-or-later
// Collector: finds objects that keep only each other alive (Python/gc.c of 3.12 and 3.13, Modules/gcmodule.c
// of 3.11). Three generations; counts and thresholds as the profile says.
#pragma once

#include "core/memory/object_header.h"
#include "core/memory/reporter.h"
#include "core/profile/profile.h"

#include <array>
#include <functional>
#include <vector>

namespace nametag::memory {

/// What the collector needs of the runtime above it: weak references, finalizers, free lists.
struct CollectorHooks {
    /// Clears weak references to the unreachable objects and calls the callbacks that must be called.
    std::function<void(std::vector<Object*>& unreachable)> clearWeakrefs;
    /// Calls __del__ of an object that has one and was not finalized yet.
    std::function<void(Object& object)> finalize;
    /// gc.callbacks: "start" or "stop".
    std::function<void(bool start, int generation, std::uint64_t collected)> announce;
    /// A full collection empties the free lists.
    std::function<void()> emptyFreeLists;
};

class Collector {
public:
    Collector(const profile::Profile& profile, Reporter& reporter);

    CollectorHooks hooks;
    std::array<std::uint32_t, 3> thresholds{};
    bool enabled = true;
    /// Objects that were found unreachable and kept, with DEBUG_SAVEALL.
    struct Statistics {
        std::uint64_t collections = 0;
        std::uint64_t collected = 0;
        std::uint64_t uncollectable = 0;
    };

    void track(Object& object);
    void untrack(Object& object);

    /// A collected object was taken from the allocator / given back to it (free lists do not count:
    /// FACTS 7.2). `true`: a collection is due (it runs at once in 3.11, at the next check in later
    /// versions).
    bool objectAllocated();
    void objectFreed()
    {
        if (m_counts[0] > 0)
            --m_counts[0];
    }
    bool isDue() const { return m_due; }
    /// Runs the collection that is due, if any.
    void collectIfDue();
    /// gc.collect(generation): the number of unreachable objects found.
    std::uint64_t collect(int generation);

    const std::array<std::uint32_t, 3>& counts() const { return m_counts; }
    const Statistics& statistics(int generation) const
    {
        return m_statistics[static_cast<std::size_t>(generation)];
    }
    std::uint64_t trackedObjects(int generation) const;
    /// All tracked objects of a generation, oldest first.
    std::vector<Object*> objectsOf(int generation) const;
private:
    void mergeYounger(std::size_t generation);
    std::vector<Object*> findUnreachable(std::size_t generation);
    std::vector<Object*> finalized(std::vector<Object*> unreachable);
    void age(std::size_t generation);
    int generationDue() const;

    struct List {
        GcHead head;
        List() { head.next = head.previous = &head; }
        List(const List&) = delete;
        List& operator=(const List&) = delete;
    };

    profile::CollectorRules m_rules;
    Reporter& m_reporter;
    std::array<List, 4> m_generations; ///< the fourth is the permanent one
    std::array<std::uint32_t, 3> m_counts{};
    std::array<Statistics, 3> m_statistics{};
    std::uint64_t m_longLivedTotal = 0;
    std::uint64_t m_longLivedPending = 0;
    bool m_due = false;
    bool m_collecting = false;
};

} // namespace nametag::memory
