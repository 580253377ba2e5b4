// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/arena.h"

namespace nametag::memory {

Arena::Arena(std::uint64_t where)
    : address(where)
    , firstPool((where + kPoolBytes - 1) / kPoolBytes * kPoolBytes)
    , totalPools(kPoolsPerArena - (firstPool == where ? 0 : 1))
    , freePools(totalPools)
{}

Pool& Arena::takePool()
{
    --freePools;
    if (emptied) {
        Pool& pool = *emptied;
        emptied = pool.next;
        return pool;
    }
    Pool& pool = pools[usedPools];
    pool.address = firstPool + std::uint64_t{usedPools} * kPoolBytes;
    pool.arena = this;
    ++usedPools;
    return pool;
}

void Arena::givePool(Pool& pool)
{
    pool.next = emptied;
    emptied = &pool;
    ++freePools;
}

void UsableArenas::start(Arena& arena)
{
    m_first = &arena;
    m_lastWith[arena.freePools] = &arena;
}

Pool& UsableArenas::takePool()
{
    // The first arena has the fewest free pools: with one less it is alone, and still first.
    Arena& arena = *m_first;
    if (m_lastWith[arena.freePools] == &arena)
        m_lastWith[arena.freePools] = nullptr;
    Pool& pool = arena.takePool();
    if (arena.freePools == 0)
        unlink(arena);
    else
        m_lastWith[arena.freePools] = &arena;
    return pool;
}

bool UsableArenas::givePool(Pool& pool)
{
    // Objects/obmalloc.c, insert_to_freepool
    Arena& arena = *pool.arena;
    const std::uint32_t before = arena.freePools;
    Arena* const lastWithSame = m_lastWith[before];
    if (lastWithSame == &arena) {
        Arena* const left = arena.previous;
        m_lastWith[before] = left && left->freePools == before ? left : nullptr;
    }
    arena.givePool(pool);
    if (arena.isWhollyFree() && arena.next) {
        unlink(arena);
        return true;
    }
    Arena*& lastWithNew = m_lastWith[arena.freePools];
    if (!lastWithNew)
        lastWithNew = &arena;
    if (before == 0) {
        arena.next = m_first;
        arena.previous = nullptr;
        if (m_first)
            m_first->previous = &arena;
        m_first = &arena;
    } else if (lastWithSame != &arena) {
        unlink(arena);
        linkBehind(arena, *lastWithSame);
    }
    return false;
}

void UsableArenas::unlink(Arena& arena)
{
    (arena.previous ? arena.previous->next : m_first) = arena.next;
    if (arena.next)
        arena.next->previous = arena.previous;
    arena.next = nullptr;
    arena.previous = nullptr;
}

void UsableArenas::linkBehind(Arena& arena, Arena& place)
{
    arena.next = place.next;
    arena.previous = &place;
    if (place.next)
        place.next->previous = &arena;
    place.next = &arena;
}

} // namespace nametag::memory
