// SPDX-License-Identifier: GPL-3.0-or-later
// StepUndo: what a step changed, as it was before; enough to take the step back without a replay.
#pragma once

#include "core/events/recording.h"
#include "core/timeline/memory_state.h"

#include <optional>
#include <utility>
#include <vector>

namespace nametag::timeline {

struct StepUndo {
    template <class Id, class Kept> using Before = std::vector<std::pair<Id, Kept>>;

    events::EventIndex begin = 0; ///< the step's events
    events::EventIndex end = 0;
    std::uint32_t mark = 0;                    ///< what is marked with it has been kept already
    std::size_t extent = 0;                    ///< how much is kept, more or less: slots
    Before<ObjectId, ObjectMap::Item> objects; ///< nothing: it was not there
    Before<ObjectId, std::uint32_t> counts;    ///< of objects that were not kept whole, each change
    Before<FrameId, std::optional<FrameState>> frames;
    Before<NamespaceId, std::optional<NamespaceState>> spaces;
    std::optional<std::vector<FrameId>> callStack;
    std::optional<std::vector<HiddenHolder>> holders;
    std::optional<CollectorState> collector;
    std::optional<std::vector<std::pair<ObjectId, NamespaceId>>> dictSpaces;
    NamespaceId programNames;
    std::uint64_t outputLength = 0;
    std::uint64_t strayEvents = 0;
    StepIndex step = 0;
    TextId contents;
};

} // namespace nametag::timeline
