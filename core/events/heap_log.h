// SPDX-License-Identifier: GPL-3.0-or-later
// HeapLog: every operation of the allocator during a run, in order. Events speak of objects once these
// matter to somebody; the heap map needs all blocks, also those of objects that nobody ever mentioned.
#pragma once

#include "core/base/ids.h"
#include "core/base/raw_chunk.h"
#include "core/events/address.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace nametag::events {

enum class HeapAction : std::uint8_t {
    ObjectPlaced, ///< the block of an object itself
    ObjectFilled, ///< a block that was placed as a part before is now an object itself
    PartPlaced,   ///< a block beside it: item array, key table, attribute values
    Passed,       ///< taken and given back at once, inside one operation of the interpreter
    Resized,      ///< a block stays where it is and now serves another request
    Freed,        ///< back to its pool or to the system
    Kept,         ///< onto a free list
    ArenaMapped,  ///< `request` is the number of its pools
    ArenaReleased
};

struct HeapChange {
    std::uint32_t event = 0; ///< number of events told before it
    ObjectId owner;          ///< where a block is placed, resized or passed
    std::uint32_t request = 0;
    Address address;
    HeapAction action = HeapAction::Freed;
    std::uint8_t list = 0; ///< the free list that it comes from, or goes to (memory::FreeListKey)
};

static_assert(sizeof(HeapChange) == 20);

class HeapLog {
public:
    void add(const HeapChange& change)
    {
        if (m_size % kChunk == 0)
            m_chunks.push_back(makeRawChunk<HeapChange>(kChunk, !m_chunks.empty()));
        m_chunks.back()[m_size++ % kChunk] = change;
    }
    std::size_t size() const { return m_size; }
    const HeapChange& operator[](std::size_t index) const { return m_chunks[index / kChunk][index % kChunk]; }

    /// How many changes were noted before that many events had been told.
    std::size_t countBefore(std::uint64_t events) const
    {
        std::size_t low = 0;
        std::size_t high = m_size;
        while (low < high) {
            const std::size_t middle = low + (high - low) / 2;
            if ((*this)[middle].event < events)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

private:
    static constexpr std::size_t kChunk = 1u << 17; ///< changes: 2.5 MiB
    std::vector<RawChunk<HeapChange>> m_chunks;
    std::size_t m_size = 0;
};

} // namespace nametag::events
