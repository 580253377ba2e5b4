// SPDX-License-Identifier: GPL-3.0-or-later
// CollectorState: what the cyclic collector has done so far: thresholds, counts, and the last collection with
// what it found out about each object.
#pragma once

#include "core/base/ids.h"
#include "core/events/kinds.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace nametag::timeline {

/// What a collection knows of an object so far.
enum class Verdict : std::uint8_t {
    Unknown,     ///< nothing is left over yet, and nothing has led to it
    Outside,     ///< something is left over: a reference comes from outside
    Saved,       ///< an object that is reachable refers to it
    Unreachable, ///< nothing leads to it
    Resurrected, ///< a finalizer made it reachable again
    Cleared,     ///< emptied, and so freed
};

struct ExaminedObject {
    ObjectId object;
    std::uint32_t count = 0;  ///< the copy of its reference count
    std::uint32_t inside = 0; ///< references from examined objects, once subtracted
    Verdict verdict = Verdict::Unknown;
    ObjectId savedBy; ///< Saved: the object that refers to it, if it is known

    std::uint32_t left() const { return count > inside ? count - inside : 0; }
};

struct CollectionState {
    std::uint32_t number = 0; ///< from 1
    StepIndex step = 0;       ///< in which it began
    std::uint32_t generation = 0;
    bool asked = false; ///< by gc.collect(), not because a threshold was passed
    bool hasEnded = false;
    std::uint32_t examined = 0; ///< all objects; those that nobody told of are not in `objects`
    std::uint32_t found = 0;    ///< once it has ended: what gc.collect() returns
    events::CollectionPhase phase = events::CollectionPhase::CopyCounts;
    std::array<std::uint32_t, 3> counts{}; ///< when it began
    std::vector<ExaminedObject> objects;   ///< in the order in which the collector looks at them

    std::size_t cursor = 0; ///< where the next one asked for is likely to stand

    const ExaminedObject* find(ObjectId object) const;
    std::uint32_t others() const
    {
        return examined - static_cast<std::uint32_t>(std::min<std::size_t>(objects.size(), examined));
    }
};

/// Time counts by collections: objects that a collection leaves alive are one generation older. So each
/// object's generation follows from when the collector came to know it.
class CollectorState {
public:
    const std::array<std::uint32_t, 3>& thresholds() const { return m_thresholds; }
    const std::array<std::uint32_t, 3>& counts() const { return m_counts; }
    /// How many collections have begun.
    std::uint32_t collections() const { return m_collections; }
    /// The last collection that has begun, or nullptr.
    const CollectionState* collection() const { return m_collection.get(); }
    bool isCollecting() const { return m_collection && !m_collection->hasEnded; }

    std::uint32_t now() const { return m_now; }
    /// For objects that were there in this generation when the program began.
    static std::uint32_t sinceStart(std::uint32_t generation) { return kStart - generation; }
    int generationSince(std::uint32_t since) const;

private:
    friend class StateBuilder;
    static constexpr std::uint32_t kStart = 2;
    std::array<std::uint32_t, 3> m_thresholds{};
    std::array<std::uint32_t, 3> m_counts{};
    std::uint32_t m_collections = 0;
    std::uint32_t m_now = kStart;
    std::uint32_t m_old = kStart - 1; ///< older ones are in generation 2
    std::uint32_t m_middle = kStart;  ///< older ones are in generation 1
    std::uint32_t m_frozen = 0;       ///< older ones are frozen
    std::shared_ptr<CollectionState> m_collection;
};

} // namespace nametag::timeline
