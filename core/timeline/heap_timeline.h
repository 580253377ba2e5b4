// SPDX-License-Identifier: GPL-3.0-or-later
// HeapTimeline: the heap of a recording at any moment, and what the allocator did: in a step, at an address.
// As with Timeline, one thread at a time may ask.
#pragma once

#include "core/events/recording.h"
#include "core/timeline/heap_state.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace nametag::timeline {

/// Somebody who had a block: from when to when.
struct Tenant {
    ObjectId owner;
    std::uint32_t request = 0;
    bool isObject = true;
    std::uint64_t placed = 0; ///< number of events before it was placed
    StepIndex step = 0;
    StepIndex freedIn = 0; ///< where it has ended
    bool hasEnded = false;
    bool keptForLater = false; ///< it ended on a free list
};

/// What one step did with blocks.
struct StepBlocks {
    /// Blocks used again in this step that are live now, by address: which one it was, from 0.
    std::unordered_map<std::uint64_t, std::uint32_t> usedAgain;
    /// Live blocks that were never used before.
    std::unordered_map<std::uint64_t, std::uint32_t> fresh;
    std::uint32_t placed = 0;
    std::uint32_t freed = 0;
    std::uint64_t last = 0; ///< the address of the block placed last, or 0
};

class HeapTimeline {
public:
    explicit HeapTimeline(std::shared_ptr<const events::Recording> recording);
    ~HeapTimeline();
    HeapTimeline(const HeapTimeline&) = delete;
    HeapTimeline& operator=(const HeapTimeline&) = delete;

    const events::Recording& recording() const { return *m_recording; }
    /// How many changes of the heap belong to the first `moment` events, of which the last are in `step`.
    std::size_t changesAt(StepIndex step, events::EventIndex moment) const;
    HeapStateRef stateAt(StepIndex step, events::EventIndex moment) const;
    StepBlocks blocksOf(StepIndex step, events::EventIndex moment) const;
    /// Who had the block at this address before that moment, the first first; of more than `most` the last.
    std::vector<Tenant> tenantsOf(std::uint64_t address, StepIndex step, events::EventIndex moment,
                                  std::size_t most = kAll) const;
    std::size_t tenantCount(std::uint64_t address, StepIndex step, events::EventIndex moment) const;
    /// The first one who gets the block after that moment.
    std::optional<Tenant> nextTenant(std::uint64_t address, StepIndex step, events::EventIndex moment) const;

    /// Makes keyframes of the whole run, so that any moment is near, or as many as there is time for.
    void prepare(const std::stop_token& stop = {}) const;
    /// Takes over what another one of the same recording has prepared.
    void learn(const HeapTimeline& other) const;

private:
    static constexpr std::size_t kAll = static_cast<std::size_t>(-1);
    struct Cache;
    class AddressIndex;
    const AddressIndex& index() const;
    std::shared_ptr<const HeapState> stateAfter(std::size_t changes) const;
    /// The changes at an address among the first `end`.
    std::span<const std::uint32_t> changesOf(std::uint64_t address, std::size_t end) const;
    Tenant tenantOf(const events::HeapChange& change) const;
    StepIndex stepOfChange(const events::HeapChange& change) const;

    std::shared_ptr<const events::Recording> m_recording;
    std::unique_ptr<Cache> m_cache;
};

} // namespace nametag::timeline
