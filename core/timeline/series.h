// SPDX-License-Identifier: GPL-3.0-or-later
// Series: numbers over steps, for charts and sparklines. Element n of a series is the value after step n.
#pragma once

#include "core/timeline/timeline.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace nametag::timeline {

/// Number of objects that live after each step.
std::vector<std::uint32_t> liveObjects(const events::Recording& recording);

/// sys.getsizeof of all objects that live after each step, added up.
std::vector<std::uint64_t> liveBytes(const events::Recording& recording);

/// The reference count of one object after each step; nothing where the object is not there. Of no use if it
/// was told to stop.
std::vector<std::optional<std::uint32_t>> countOf(const events::Recording& recording, ObjectId object,
                                                  const std::stop_token& stop = {});

/// A point of a series that has fewer points than the run has steps: the values of the steps behind the point
/// before it, up to `step`.
struct Sample {
    StepIndex step = 0;
    std::uint64_t lowest = 0;
    std::uint64_t highest = 0;
    std::uint64_t last = 0;
};
using Samples = std::vector<Sample>;

/// Takes the value of each step in order and keeps at most about `most` points.
class Sampler {
public:
    Sampler(StepIndex stepCount, std::size_t most);
    void add(StepIndex step, std::uint64_t value);
    Samples take() { return std::move(m_samples); }

private:
    StepIndex m_last;
    StepIndex m_width;
    bool m_begins = true;
    Samples m_samples;
};

Samples sampled(const std::vector<std::optional<std::uint32_t>>& values, std::size_t most);

/// What the allocator has done and holds after each step.
struct HeapSeries {
    Samples asked; ///< bytes that live objects asked for
    Samples held;  ///< bytes taken from the system
    Samples placed;
    Samples freed;
};
HeapSeries heapSeries(const events::Recording& recording, std::size_t most, const std::stop_token& stop = {});

/// Objects of one type that live after each step; not those of the interpreter's own memory.
struct TypeSeries {
    TextId typeName;
    events::ObjectKind kind = events::ObjectKind::Other;
    std::uint32_t peak = 0;
    Samples live;
};
/// All types, the one with the highest peak first.
std::vector<TypeSeries> liveByType(const events::Recording& recording, std::size_t most);

struct Collection {
    StepIndex step = 0;
    std::uint32_t generation = 0;
    std::uint32_t examined = 0;
    std::uint32_t unreachable = 0;
};
std::vector<Collection> collectionsOf(const events::Recording& recording);

} // namespace nametag::timeline
