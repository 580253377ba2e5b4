// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/small_blocks.h"

namespace nametag::memory {

std::vector<const Arena*> SmallBlocks::arenas() const
{
    std::vector<const Arena*> result;
    for (const auto& arena : m_arenas)
        if (arena)
            result.push_back(arena.get());
    return result;
}

Pool* SmallBlocks::openPool(std::uint32_t sizeClass)
{
    if (!m_usable.first())
        mapArena();
    Pool& pool = m_usable.takePool();
    pool.open(sizeClass);
    addRoomy(pool);
    if (m_observer)
        m_observer->poolOpened(pool.address, pool.blockSize());
    return &pool;
}

void SmallBlocks::closePool(Pool& pool)
{
    if (m_keepsPools && m_roomy[pool.sizeClass()] == &pool && !pool.next)
        return;
    const std::uint64_t address = pool.address;
    dropRoomy(pool);
    Arena& arena = *pool.arena;
    const bool release = m_usable.givePool(pool);
    if (m_observer)
        m_observer->poolEmptied(address);
    if (!release)
        return;
    const std::uint64_t where = arena.address;
    m_addresses.releaseArena(where);
    m_arenas[m_addresses.placeOf(where)].reset();
    if (m_observer)
        m_observer->arenaReleased(where);
}

void SmallBlocks::addRoomy(Pool& pool)
{
    Pool*& first = m_roomy[pool.sizeClass()];
    pool.previous = nullptr;
    pool.next = first;
    if (first)
        first->previous = &pool;
    first = &pool;
}

void SmallBlocks::dropRoomy(Pool& pool)
{
    (pool.previous ? pool.previous->next : m_roomy[pool.sizeClass()]) = pool.next;
    if (pool.next)
        pool.next->previous = pool.previous;
    pool.next = nullptr;
    pool.previous = nullptr;
}

void SmallBlocks::mapArena()
{
    const std::uint64_t address = m_addresses.mapArena();
    const std::uint64_t place = m_addresses.placeOf(address);
    if (place >= m_arenas.size())
        m_arenas.resize(place + 1);
    m_arenas[place] = std::make_unique<Arena>(address);
    m_usable.start(*m_arenas[place]);
    if (m_observer)
        m_observer->arenaMapped(address, m_arenas[place]->totalPools);
}

} // namespace nametag::memory
