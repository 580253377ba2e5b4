// SPDX-License-Identifier: GPL-3.0-or-later
// HeapState: where everything lies at one moment: arenas, pools, blocks with their owners, the chains of free
// blocks, the free lists of object types, memory outside the arenas. A value: copies share pools that did
// not change.
#pragma once

#include "core/events/heap_log.h"
#include "core/memory/size_class.h"

#include <array>
#include <map>
#include <memory>
#include <vector>

namespace nametag::timeline {

enum class BlockUse : std::uint8_t {
    Untouched, ///< never handed out since its pool serves this size
    Object,    ///< the body of an object
    Part,      ///< an item array, a key table, attribute values
    Kept,      ///< of a dead object, on its type's free list
    Free       ///< in its pool's chain of free blocks
};

inline constexpr std::uint16_t kNoBlock = 0xffff;

struct HeapBlock {
    ObjectId owner; ///< whose memory it is, or was last
    std::uint32_t request = 0;
    std::uint16_t next = kNoBlock; ///< where it is free: the block behind it in the chain
    BlockUse use = BlockUse::Untouched;
    std::uint8_t list = 0; ///< where it is kept: the free list (memory::FreeListKey)

    bool isLive() const { return use == BlockUse::Object || use == BlockUse::Part; }
};

struct PoolState {
    std::uint64_t address = 0;
    std::uint32_t blockSize = 0;
    std::uint32_t touched = 0; ///< blocks that were ever handed out: the first ones
    std::uint32_t inUse = 0;   ///< live and kept blocks
    std::uint16_t firstFree = kNoBlock;
    std::vector<HeapBlock> blocks;

    std::uint32_t free() const { return touched - inUse; }
    std::uint64_t addressOf(std::uint32_t index) const
    {
        return address + memory::kPoolHeader + std::uint64_t{index} * blockSize;
    }
    /// The block at (or around) this address of the pool.
    std::uint32_t indexOf(std::uint64_t blockAddress) const
    {
        return static_cast<std::uint32_t>((blockAddress - address - memory::kPoolHeader) / blockSize);
    }
    /// The block that the pool hands out next, or kNoBlock if all are in use.
    std::uint16_t nextBlock() const;
    /// The free blocks in the order in which they are handed out, at most that many.
    std::vector<std::uint16_t> freeChain(std::size_t most) const;
};

struct ArenaState {
    std::uint64_t address = 0;
    std::uint32_t pools = 0;     ///< how many fit
    std::uint32_t usedPools = 0; ///< pools that were ever taken: the first ones
    std::uint64_t firstPool() const;
};

/// What lives in blocks of one size.
struct ClassTotals {
    std::uint64_t blocks = 0;
    std::uint64_t asked = 0; ///< bytes that were asked for
};

struct LargeBlock {
    ObjectId owner;
    std::uint32_t request = 0;
    bool isObject = false;
};

class HeapState {
public:
    using Pool = std::shared_ptr<const PoolState>;

    /// The highest address first, as the system maps them.
    const std::map<std::uint64_t, ArenaState, std::greater<>>& arenas() const { return m_arenas; }
    /// Pools that serve blocks, or did and kept their free blocks, by address.
    const std::map<std::uint64_t, Pool>& pools() const { return m_pools; }
    /// The pool that an address lies in, or nullptr.
    const PoolState* poolAt(std::uint64_t address) const;
    /// The block of a pool at an address, or nullptr.
    const HeapBlock* blockAt(std::uint64_t address) const;
    const std::map<std::uint64_t, LargeBlock>& largeBlocks() const { return m_large; }
    /// The addresses that a free list keeps, the one given out next last.
    const std::vector<std::uint64_t>& kept(std::uint8_t list) const { return m_kept[list]; }
    const ClassTotals& liveOf(std::uint32_t sizeClass) const { return m_live[sizeClass]; }
    /// The pool that serves the next request of this class, or 0: an empty one will be taken.
    std::uint64_t servingPool(std::uint32_t sizeClass) const
    {
        return m_serving[sizeClass].empty() ? 0 : m_serving[sizeClass].back();
    }

    std::uint64_t askedBytes() const { return m_asked; }      ///< of live blocks
    std::uint64_t smallGiven() const { return m_smallGiven; } ///< bytes of live blocks of pools
    std::uint64_t smallAsked() const { return m_asked - m_largeAsked; }
    std::uint64_t largeBytes() const { return m_largeAsked; }
    /// All that is taken from the system.
    std::uint64_t heldBytes() const
    {
        return m_arenas.size() * std::uint64_t{memory::kArenaBytes} + m_largeAsked;
    }
    /// Changes that did not fit what was there; 0 for a sound recording.
    std::uint64_t strays() const { return m_strays; }
    /// How much a copy costs, more or less.
    std::size_t extent() const { return m_pools.size() + m_large.size(); }

    /// True if the change gives out a block that its pool had given out before.
    bool isReuse(const events::HeapChange& change) const;
    void apply(const events::HeapChange& change);

private:
    static constexpr std::size_t kFreeLists = 32;

    void place(const events::HeapChange& change);
    void release(const events::HeapChange& change);
    void keep(const events::HeapChange& change);
    void fill(const events::HeapChange& change);
    /// The live block of a pool that starts there, for changing; a stray counted and nothing if there is none.
    HeapBlock* liveBlock(std::uint64_t address);
    void resize(const events::HeapChange& change);
    void releaseArena(std::uint64_t address);
    HeapBlock* takeBlock(const events::HeapChange& change);
    void giveBlock(PoolState& pool, std::uint32_t index);
    void account(const PoolState* pool, const HeapBlock& block, bool begins);
    PoolState* changing(std::uint64_t address);
    PoolState& opened(std::uint64_t address, std::uint32_t blockSize);
    void stopServing(const PoolState& pool);

    std::map<std::uint64_t, ArenaState, std::greater<>> m_arenas;
    std::map<std::uint64_t, Pool> m_pools;
    std::map<std::uint64_t, LargeBlock> m_large;
    std::array<std::vector<std::uint64_t>, kFreeLists> m_kept;
    std::array<ClassTotals, memory::kSizeClasses> m_live{};
    std::array<std::vector<std::uint64_t>, memory::kSizeClasses>
        m_serving; ///< pools with room, the front last
    std::uint64_t m_asked = 0;
    std::uint64_t m_smallGiven = 0;
    std::uint64_t m_largeAsked = 0;
    std::uint64_t m_strays = 0;
};

using HeapStateRef = std::shared_ptr<const HeapState>;

} // namespace nametag::timeline
