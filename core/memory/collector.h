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
    /// Clears weak references to the unreachable objects, calls the callbacks that must be called; the number
    /// of weak references that died by it.
    std::function<std::uint64_t(const std::vector<Object*>& unreachable)> clearWeakrefs;
    /// Calls __del__ of an object that has one and was not finalized yet.
    std::function<void(Object& object)> finalize;
    /// gc.callbacks: "start" or "stop".
    std::function<void(bool start, int generation, std::uint64_t collected)> announce;
    /// An object of gc.garbage (saveAll).
    std::function<void(Object& object)> keepGarbage;
    /// A tuple or dict that survived refers to nothing that can be in a cycle: it need not be tracked.
    std::function<bool(Object& object)> isHarmless;
    /// An exception is on its way: no collection begins by itself.
    std::function<bool()> isRaising;
    /// A full collection empties the free lists.
    std::function<void()> emptyFreeLists;
};

class Collector {
public:
    static constexpr std::size_t kGenerations = 3;

    Collector(const profile::Profile& profile, Reporter& reporter);

    CollectorHooks hooks;
    std::array<std::uint32_t, kGenerations> thresholds{};
    bool enabled = true;
    bool saveAll = false; ///< gc.DEBUG_SAVEALL: what is found is kept in gc.garbage
    struct Statistics {
        std::uint64_t collections = 0;
        std::uint64_t collected = 0;
        std::uint64_t uncollectable = 0;
    };

    void track(Object& object);
    void untrack(Object& object);

    /// A collected object was taken from the allocator / given back to it (free lists do not count:
    /// FACTS 7.2). A collection that is due runs at once in 3.11, at the next check in later versions.
    void objectAllocated()
    {
        if (++m_counts[0] > thresholds[0]) [[unlikely]]
            thresholdPassed();
    }
    void objectFreed()
    {
        if (m_counts[0] > 0)
            --m_counts[0];
    }
    bool isDue() const { return m_due; }
    /// Runs the collection that is due, if any.
    void collectIfDue();
    /// gc.collect(generation): the number of unreachable objects found. `asked` 0: a threshold was passed.
    std::uint64_t collect(int generation, bool asked = true);
    bool isCollecting() const { return m_collecting; }
    /// The object can be part of a cycle, as far as one sees from outside: tuples and builtin classes only if
    /// tracked; a class that is being made always (Include/internal/pycore_object.h,
    /// _PyObject_GC_MAY_BE_TRACKED).
    static bool mayBeTracked(const Object& object)
    {
        const Behaviour& type = *object.behaviour;
        const bool mustBeTracked = type.kind == events::ObjectKind::Tuple ||
                                   type.kind == events::ObjectKind::BuiltinClass;
        return type.collected && (!mustBeTracked || object.has(kTracked));
    }
    /// While weak references are cleared: this one is among the unreachable objects.
    static bool isUnreachable(const Object& object) { return object.has(kUnreachableMark); }

    /// gc.set_threshold()
    void setThresholds(const std::array<std::uint32_t, kGenerations>& numbers);
    /// The script begins: what there is belongs to this generation, and the counts are these.
    void beginWith(int generation, const std::array<std::uint32_t, kGenerations>& counts);
    /// gc.freeze(), gc.unfreeze()
    void freeze();
    void unfreeze();

    const std::array<std::uint32_t, kGenerations>& counts() const { return m_counts; }
    const Statistics& statistics(int generation) const
    {
        return m_statistics[static_cast<std::size_t>(generation)];
    }
    /// Generation 3 is the one of frozen objects.
    std::uint64_t trackedObjects(int generation) const;
    /// All tracked objects of a generation, oldest first.
    std::vector<Object*> objectsOf(int generation) const;

private:
    struct List {
        GcHead head;
        List() { head.next = head.previous = &head; }
        List(const List&) = delete;
        List& operator=(const List&) = delete;
        bool empty() const { return head.next == &head; }
        std::uint64_t size() const;
        void add(GcHead& entry);
        /// All of `other` goes to the end.
        void take(List& other);
    };

    struct Tracing;

    void thresholdPassed();
    int generationDue() const;
    std::uint64_t collectNow(std::size_t generation, bool asked);
    /// Moves what nothing outside of the list keeps alive to `unreachable`; `tells` if events shall say how.
    void findUnreachable(List& young, List& unreachable, bool tells);
    void copyCounts(List& young, bool tells);
    void subtractInside(List& young, bool tells);
    void moveUnreachable(List& young, List& unreachable, bool tells);
    bool tellsAllOf(const List& young) const;
    std::uint64_t clearWeakrefs(List& unreachable);
    void untrackHarmless(List& survivors, events::ObjectKind kind);
    void retire(std::size_t generation);
    void finalizeAll(List& unreachable);
    void keepResurrected(List& unreachable, List& gone);
    void clearAll(List& gone);

    profile::CollectorRules m_rules;
    Reporter& m_reporter;
    std::array<List, kGenerations + 1> m_generations;
    std::array<std::uint32_t, kGenerations> m_counts{};
    std::array<Statistics, kGenerations> m_statistics{};
    std::uint64_t m_longLivedTotal = 0;
    std::uint64_t m_longLivedPending = 0;
    bool m_due = false;
    bool m_collecting = false;
    std::size_t m_old = 0; ///< where the survivors of this collection go
};

} // namespace nametag::memory
