// SPDX-License-Identifier: GPL-3.0-or-later
// compareStates: two runs side by side at one moment each: which facts are alike and which are not. Objects
// are paired by the ways that lead to them, so addresses need not agree. And alignRuns: which step of one
// run goes with which of the other.
#pragma once

#include "core/events/recording.h"
#include "core/timeline/memory_state.h"

#include <cstddef>
#include <string>
#include <vector>

namespace nametag::timeline {

enum class FactKind : std::uint8_t {
    Name,     ///< it is bound in one run only
    Identity, ///< here it leads to an object that is known already, there to another one
    Type,
    Value,
    Slots, ///< how many references the object holds
    Size,
    Count,
    Output,
};

struct FactDifference {
    FactKind kind = FactKind::Value;
    std::string place;    ///< "marks", "team, slot 0"; of Output nothing
    std::string subject;  ///< the object in words: "'ada'"
    std::string typeName; ///< of the object in the first run
    std::string first;    ///< "44 B"
    std::string second;
    ObjectId firstObject; ///< nothing where there is none
    ObjectId secondObject;
    friend bool operator==(const FactDifference&, const FactDifference&) = default;
};

struct StateComparison {
    std::size_t facts = 0;
    std::size_t agreeing = 0;
    std::size_t objects = 0; ///< pairs that were looked at
    std::size_t moved = 0;   ///< pairs with other addresses: no fact, but told
    bool isCut = false;      ///< there are more objects than were looked at
    std::vector<FactDifference> differences;
};

/// A run and how far it is.
struct RunMoment {
    const events::Recording& recording;
    const MemoryState& state;
    events::EventIndex moment = 0; ///< how many events have happened
};

StateComparison compareStates(const RunMoment& first, const RunMoment& second);

/// For each step of the first run (and for 0, before it) the step of the second at which to stand beside it.
/// A line is its number in the second text; 0: it is not there.
std::vector<StepIndex> alignRuns(const std::vector<std::uint32_t>& first,
                                 const std::vector<std::uint32_t>& second);

} // namespace nametag::timeline
