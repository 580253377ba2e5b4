// SPDX-License-Identifier: GPL-3.0-or-later
// SmallBlocks: pymalloc. Requests of 1 to 512 bytes get a block of their size class from a pool of an arena,
// at exactly the place (relative to the arenas) where CPython puts it.
#pragma once

#include "core/base/assert.h"
#include "core/memory/address_space.h"
#include "core/memory/arena.h"
#include "core/memory/pool_observer.h"

#include <array>
#include <memory>
#include <vector>

namespace nametag::memory {

class SmallBlocks {
public:
    struct Taken {
        std::uint64_t address;
        bool fresh; ///< never handed out before (since its pool serves this size)
    };

    /// Both live at least as long as this.
    /// `keepsPools`: the last pool of each size stays, as if the interpreter had blocks of its own in it.
    explicit SmallBlocks(AddressSpace& addresses, PoolObserver* observer = nullptr, bool keepsPools = false)
        : m_addresses(addresses)
        , m_observer(observer)
        , m_keepsPools(keepsPools)
    {}
    SmallBlocks(const SmallBlocks&) = delete;
    SmallBlocks& operator=(const SmallBlocks&) = delete;

    /// A block for a request of 1 to 512 bytes.
    Taken allocate(std::uint32_t bytes)
    {
        const std::uint32_t sizeClass = sizeClassOf(bytes);
        Pool* pool = m_roomy[sizeClass];
        if (!pool) [[unlikely]]
            pool = openPool(sizeClass);
        const auto [index, fresh] = pool->take();
        if (pool->isFull()) [[unlikely]]
            dropRoomy(*pool);
        ++m_blocksInUse;
        return {pool->blockAddress(index), fresh};
    }

    void free(std::uint64_t address)
    {
        NAMETAG_ASSERT(freeIfOwned(address), "freed an address outside all pools");
    }

    /// False (and nothing done) if the address lies outside all pools.
    bool freeIfOwned(std::uint64_t address)
    {
        Pool* const pool = findPool(address);
        if (!pool)
            return false;
        const bool wasFull = pool->isFull();
        const auto offset = static_cast<std::uint32_t>(address - pool->address);
        const bool given = pool->give(blockIndexAt(offset, pool->sizeClass()));
        NAMETAG_ASSERT(given, "freed a block that is not in use");
        --m_blocksInUse;
        if (wasFull) [[unlikely]]
            addRoomy(*pool);
        else if (pool->isEmpty()) [[unlikely]]
            closePool(*pool);
        return true;
    }

    /// True if the address lies in a pool of ours.
    bool owns(std::uint64_t address) const { return findPool(address) != nullptr; }
    /// The pool at this address (a block's or its own); nullptr outside.
    const Pool* poolAt(std::uint64_t address) const { return findPool(address); }
    /// All arenas, the highest address first.
    std::vector<const Arena*> arenas() const;
    /// A pool of this size is in use and has a free block.
    bool hasRoom(std::uint32_t bytes) const { return m_roomy[sizeClassOf(bytes)] != nullptr; }
    std::uint64_t blocksInUse() const { return m_blocksInUse; }

private:
    Pool* findPool(std::uint64_t address) const
    {
        const std::uint64_t place = m_addresses.placeOf(address);
        if (place >= m_arenas.size() || !m_arenas[place])
            return nullptr;
        return m_arenas[place]->poolAt(address);
    }
    Pool* openPool(std::uint32_t sizeClass);
    void closePool(Pool& pool);
    void addRoomy(Pool& pool);
    void dropRoomy(Pool& pool);
    void mapArena();

    AddressSpace& m_addresses;
    PoolObserver* m_observer;
    bool m_keepsPools;
    std::array<Pool*, kSizeClasses> m_roomy{};    ///< for each class: pools in use that have room
    std::vector<std::unique_ptr<Arena>> m_arenas; ///< by their place in the address space
    UsableArenas m_usable;
    std::uint64_t m_blocksInUse = 0;
};

} // namespace nametag::memory
