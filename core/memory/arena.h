// SPDX-License-Identifier: GPL-3.0-or-later
// Arena: 1 MiB from the system, cut into pools. UsableArenas: the arenas that have pools to give, those with
// the fewest first, so that the others have a chance to become wholly free.
#pragma once

#include "core/memory/pool.h"

#include <array>

namespace nametag::memory {

struct Arena {
    explicit Arena(std::uint64_t where);

    /// An empty pool: the one emptied last, else the next that was never used.
    Pool& takePool();
    void givePool(Pool& pool);
    /// The pool at this address; nullptr outside the pools used so far.
    Pool* poolAt(std::uint64_t where)
    {
        const std::uint64_t index = (where - firstPool) / kPoolBytes;
        return index < usedPools ? &pools[index] : nullptr;
    }
    bool isWhollyFree() const { return freePools == totalPools; }

    std::uint64_t address;
    std::uint64_t firstPool;     ///< the address rounded up to 16 KiB
    std::uint32_t totalPools;    ///< 64, or 63 if the address isn't aligned
    std::uint32_t freePools;     ///< emptied and never used ones
    std::uint32_t usedPools = 0; ///< pools that were ever taken: the first ones
    Pool* emptied = nullptr;     ///< list of emptied pools
    Arena* next = nullptr;       ///< in UsableArenas
    Arena* previous = nullptr;
    std::array<Pool, kPoolsPerArena> pools;
};

class UsableArenas {
public:
    Arena* first() const { return m_first; }
    /// A new arena; the list is empty.
    void start(Arena& arena);
    /// A pool of the first arena.
    Pool& takePool();
    /// Gives a pool back to its arena and finds the arena's new place. True if the arena is wholly free and
    /// to be released: it is no longer in the list.
    [[nodiscard]] bool givePool(Pool& pool);

private:
    void unlink(Arena& arena);
    void linkBehind(Arena& arena, Arena& place);

    Arena* m_first = nullptr;
    std::array<Arena*, kPoolsPerArena + 1> m_lastWith{}; ///< for n free pools: the last such arena
};

} // namespace nametag::memory
