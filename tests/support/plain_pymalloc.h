// SPDX-License-Identifier: GPL-3.0-or-later
// pymalloc once more, written as plainly as possible: lists that one reads off. It says where every block
// must lie, for tests of the allocator. Objects/obmalloc.c of 3.11 to 3.13, 64 bits.
#pragma once

#include <algorithm>
#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <vector>

namespace nametag::tests {

class PlainPymalloc {
public:
    static constexpr std::uint64_t kPool = 16384;
    static constexpr std::uint64_t kArena = 1u << 20;
    static constexpr std::uint64_t kHeader = 48;
    static constexpr std::uint32_t kMostBytes = 512;

    /// Where the system puts the arenas that are asked for next.
    std::vector<std::uint64_t> newArenas;
    /// Arenas that were given back to the system.
    std::vector<std::uint64_t> goneArenas;
    /// An arena was asked for, and the system had told of none.
    bool wantedMore = false;

    static bool serves(std::uint32_t bytes) { return bytes > 0 && bytes <= kMostBytes; }
    bool owns(std::uint64_t address) const { return m_pools.count(address & ~(kPool - 1)) > 0; }
    std::uint32_t blockSizeAt(std::uint64_t address) const
    {
        return m_pools.at(address & ~(kPool - 1))->blockSize;
    }

    std::uint64_t allocate(std::uint32_t bytes)
    {
        const std::uint32_t blockSize = (bytes + 15) / 16 * 16;
        std::list<Pool*>& roomy = m_roomy[blockSize];
        if (roomy.empty()) {
            Pool* pool = takePool();
            if (!pool)
                return 0;
            if (pool->blockSize != blockSize) { // else its free blocks are as they were
                pool->blockSize = blockSize;
                pool->free = {pool->address + kHeader};
                pool->next = pool->address + kHeader + blockSize;
            }
            roomy.push_front(pool);
        }
        Pool& pool = *roomy.front();
        const std::uint64_t block = pool.free.back();
        pool.free.pop_back();
        ++pool.inUse;
        if (pool.free.empty() && pool.next + blockSize <= pool.address + kPool) {
            pool.free.push_back(pool.next);
            pool.next += blockSize;
        }
        if (pool.free.empty())
            roomy.pop_front();
        return block;
    }

    void free(std::uint64_t block)
    {
        Pool& pool = *m_pools.at(block & ~(kPool - 1));
        std::list<Pool*>& roomy = m_roomy[pool.blockSize];
        const bool wasFull = pool.free.empty();
        pool.free.push_back(block);
        --pool.inUse;
        if (wasFull)
            return roomy.push_front(&pool);
        // The interpreter's own blocks, which are in no log, keep the last pool of each size.
        if (pool.inUse > 0 || roomy.size() == 1)
            return;
        roomy.remove(&pool);
        giveBack(pool);
    }

private:
    struct Arena;
    struct Pool {
        std::uint64_t address = 0;
        Arena* arena = nullptr;
        std::uint32_t blockSize = 0;
        std::uint32_t inUse = 0;
        std::uint64_t next = 0;          ///< the first block that was never handed out
        std::vector<std::uint64_t> free; ///< the one handed out next last
    };
    struct Arena {
        std::uint64_t address = 0;
        std::uint64_t untouched = 0; ///< the first pool that was never taken
        std::size_t pools = 0;
        std::size_t freePools = 0;
        std::vector<Pool*> emptied;
    };

    Pool* takePool()
    {
        if (m_usable.empty() && !mapArena())
            return nullptr;
        Arena& arena = *m_usable.front();
        Pool* pool = nullptr;
        if (arena.emptied.empty()) {
            auto made = std::make_unique<Pool>();
            made->address = arena.untouched;
            made->arena = &arena;
            arena.untouched += kPool;
            pool = made.get();
            m_pools[made->address] = std::move(made);
        } else {
            pool = arena.emptied.back();
            arena.emptied.pop_back();
        }
        if (--arena.freePools == 0)
            m_usable.pop_front();
        return pool;
    }

    bool mapArena()
    {
        if (newArenas.empty()) {
            wantedMore = true;
            return false;
        }
        auto arena = std::make_unique<Arena>();
        arena->address = newArenas.front();
        newArenas.erase(newArenas.begin());
        arena->untouched = (arena->address + kPool - 1) / kPool * kPool;
        arena->pools = arena->freePools = (arena->address + kArena - arena->untouched) / kPool;
        m_usable.push_back(arena.get());
        m_arenas[arena->address] = std::move(arena);
        return true;
    }

    /// insert_to_freepool: fuller arenas stand before emptier ones.
    void giveBack(Pool& pool)
    {
        Arena& arena = *pool.arena;
        arena.emptied.push_back(&pool);
        const std::size_t had = arena.freePools++;
        const auto place = std::find(m_usable.begin(), m_usable.end(), &arena);
        const bool isLast = place != m_usable.end() && std::next(place) == m_usable.end();
        if (arena.freePools == arena.pools && !isLast) {
            if (place != m_usable.end())
                m_usable.erase(place);
            goneArenas.push_back(arena.address);
            std::erase_if(m_pools, [&](const auto& known) { return known.second->arena == &arena; });
            m_arenas.erase(arena.address);
            return;
        }
        if (arena.freePools == 1)
            return m_usable.push_front(&arena);
        auto behind = std::next(place);
        for (auto other = m_usable.begin(); other != m_usable.end(); ++other)
            if (*other != &arena && (*other)->freePools == had)
                behind = std::next(other);
        m_usable.splice(behind, m_usable, place);
    }

    std::map<std::uint32_t, std::list<Pool*>> m_roomy; ///< by block size; the one to serve next first
    std::map<std::uint64_t, std::unique_ptr<Pool>> m_pools;
    std::map<std::uint64_t, std::unique_ptr<Arena>> m_arenas;
    std::list<Arena*> m_usable;
};

} // namespace nametag::tests
