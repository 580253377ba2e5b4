// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/heap_state.h"

#include <algorithm>

namespace nametag::timeline {

using events::HeapAction;
using events::HeapChange;

namespace {

constexpr std::uint64_t poolAddress(std::uint64_t address)
{
    return address & ~std::uint64_t{memory::kPoolBytes - 1};
}

constexpr std::uint32_t classOf(const PoolState& pool)
{
    return memory::sizeClassOf(pool.blockSize);
}

} // namespace

std::uint16_t PoolState::nextBlock() const
{
    if (firstFree != kNoBlock)
        return firstFree;
    return touched < blocks.size() ? static_cast<std::uint16_t>(touched) : kNoBlock;
}

std::vector<std::uint16_t> PoolState::freeChain(std::size_t most) const
{
    std::vector<std::uint16_t> chain;
    for (std::uint16_t block = firstFree; block != kNoBlock && chain.size() < most;
         block = blocks[block].next)
        chain.push_back(block);
    return chain;
}

std::uint64_t ArenaState::firstPool() const
{
    return poolAddress(address + memory::kPoolBytes - 1);
}

const PoolState* HeapState::poolAt(std::uint64_t address) const
{
    const auto found = m_pools.find(poolAddress(address));
    return found == m_pools.end() ? nullptr : found->second.get();
}

const HeapBlock* HeapState::blockAt(std::uint64_t address) const
{
    const PoolState* pool = poolAt(address);
    if (!pool || address < pool->address + memory::kPoolHeader)
        return nullptr;
    const std::uint32_t index = pool->indexOf(address);
    return index < pool->blocks.size() ? &pool->blocks[index] : nullptr;
}

bool HeapState::isReuse(const HeapChange& change) const
{
    if (change.list != 0)
        return true;
    const PoolState* pool = poolAt(change.address.value());
    return pool &&
           pool->blockSize == memory::blockSizeOf(memory::sizeClassOf(std::max(1u, change.request))) &&
           pool->indexOf(change.address.value()) < pool->touched;
}

void HeapState::apply(const HeapChange& change)
{
    switch (change.action) {
    case HeapAction::ObjectPlaced:
    case HeapAction::PartPlaced: return place(change);
    case HeapAction::ObjectFilled: return fill(change);
    case HeapAction::Passed: {
        HeapChange part = change;
        part.action = HeapAction::PartPlaced;
        place(part);
        return release(change);
    }
    case HeapAction::Resized: return resize(change);
    case HeapAction::Freed: return release(change);
    case HeapAction::Kept: return keep(change);
    case HeapAction::ArenaMapped:
        m_arenas[change.address.value()] = {change.address.value(), change.request, 0};
        return;
    case HeapAction::ArenaReleased: return releaseArena(change.address.value());
    }
}

PoolState* HeapState::changing(std::uint64_t address)
{
    const auto found = m_pools.find(poolAddress(address));
    if (found == m_pools.end())
        return nullptr;
    if (found->second.use_count() != 1)
        found->second = std::make_shared<PoolState>(*found->second);
    return const_cast<PoolState*>(found->second.get()); // nobody else sees it
}

// Objects/obmalloc.c, pymalloc_alloc: a pool that was emptied goes on with its old chain if it serves the
// same size again, else it is set up anew.
PoolState& HeapState::opened(std::uint64_t address, std::uint32_t blockSize)
{
    const std::uint64_t where = poolAddress(address);
    PoolState* pool = changing(where);
    if (!pool || pool->blockSize != blockSize) {
        auto fresh = std::make_shared<PoolState>();
        fresh->address = where;
        fresh->blockSize = blockSize;
        fresh->blocks.resize(memory::blocksPerPool(memory::sizeClassOf(blockSize)));
        pool = fresh.get();
        m_pools[where] = std::move(fresh);
    }
    const auto arena = m_arenas.lower_bound(address);
    if (arena != m_arenas.end()) {
        const auto index =
            static_cast<std::uint32_t>((where - arena->second.firstPool()) / memory::kPoolBytes);
        arena->second.usedPools = std::max(arena->second.usedPools, index + 1);
    }
    m_serving[classOf(*pool)].push_back(where);
    return *pool;
}

void HeapState::stopServing(const PoolState& pool)
{
    std::vector<std::uint64_t>& serving = m_serving[classOf(pool)];
    const auto found = std::find(serving.rbegin(), serving.rend(), pool.address);
    if (found != serving.rend())
        serving.erase(std::next(found).base());
}

HeapBlock* HeapState::takeBlock(const HeapChange& change)
{
    const std::uint64_t address = change.address.value();
    if (change.list != 0) {
        std::vector<std::uint64_t>& kept = m_kept[change.list % kFreeLists];
        PoolState* pool = changing(address);
        if (kept.empty() || kept.back() != address || !pool)
            return nullptr;
        kept.pop_back();
        return &pool->blocks[pool->indexOf(address)];
    }
    const std::uint32_t size = memory::blockSizeOf(memory::sizeClassOf(change.request));
    PoolState* pool = changing(address);
    if (!pool || pool->inUse == 0)
        pool = &opened(address, size);
    const std::uint32_t index = pool->indexOf(address);
    if (pool->blockSize != size || index != pool->nextBlock())
        return nullptr;
    HeapBlock& block = pool->blocks[index];
    if (block.use == BlockUse::Free)
        pool->firstFree = block.next;
    else
        ++pool->touched;
    ++pool->inUse;
    block.next = kNoBlock;
    if (pool->nextBlock() == kNoBlock)
        stopServing(*pool);
    return &block;
}

void HeapState::account(const PoolState* pool, const HeapBlock& block, bool begins)
{
    const std::uint64_t sign = begins ? 1 : ~std::uint64_t{0}; // adding the latter takes one away
    m_asked += sign * block.request;
    m_smallGiven += sign * pool->blockSize;
    ClassTotals& live = m_live[classOf(*pool)];
    live.blocks += sign;
    live.asked += sign * block.request;
}

void HeapState::place(const HeapChange& change)
{
    const bool isObject = change.action == HeapAction::ObjectPlaced;
    if (change.list == 0 && !memory::isSmallRequest(change.request)) {
        m_large[change.address.value()] = {change.owner, change.request, isObject};
        m_asked += change.request;
        m_largeAsked += change.request;
        return;
    }
    HeapBlock* block = takeBlock(change);
    if (!block) {
        ++m_strays;
        return;
    }
    block->owner = change.owner;
    block->request = change.request;
    block->use = isObject ? BlockUse::Object : BlockUse::Part;
    block->list = 0;
    account(poolAt(change.address.value()), *block, true);
}

void HeapState::giveBlock(PoolState& pool, std::uint32_t index)
{
    const bool wasFull = pool.nextBlock() == kNoBlock;
    HeapBlock& block = pool.blocks[index];
    block.use = BlockUse::Free;
    block.next = pool.firstFree;
    pool.firstFree = static_cast<std::uint16_t>(index);
    --pool.inUse;
    if (wasFull) // it goes to the front, as CPython puts it there
        m_serving[classOf(pool)].push_back(pool.address);
    if (pool.inUse == 0)
        stopServing(pool);
}

void HeapState::release(const HeapChange& change)
{
    const std::uint64_t address = change.address.value();
    if (const auto large = m_large.find(address); large != m_large.end()) {
        m_asked -= large->second.request;
        m_largeAsked -= large->second.request;
        m_large.erase(large);
        return;
    }
    PoolState* pool = changing(address);
    const std::uint32_t index = pool ? pool->indexOf(address) : 0;
    if (!pool || index >= pool->blocks.size() || pool->blocks[index].use == BlockUse::Free ||
        pool->blocks[index].use == BlockUse::Untouched) {
        ++m_strays;
        return;
    }
    HeapBlock& block = pool->blocks[index];
    if (block.use == BlockUse::Kept) {
        std::vector<std::uint64_t>& kept = m_kept[block.list % kFreeLists];
        kept.erase(std::remove(kept.begin(), kept.end(), address), kept.end());
        block.list = 0;
    } else {
        account(pool, block, false);
    }
    giveBlock(*pool, index);
}

void HeapState::keep(const HeapChange& change)
{
    const std::uint64_t address = change.address.value();
    PoolState* pool = changing(address);
    const std::uint32_t index = pool ? pool->indexOf(address) : 0;
    if (!pool || index >= pool->blocks.size() || !pool->blocks[index].isLive()) {
        ++m_strays;
        return;
    }
    HeapBlock& block = pool->blocks[index];
    account(pool, block, false);
    block.use = BlockUse::Kept;
    block.list = change.list;
    m_kept[change.list % kFreeLists].push_back(address);
}

HeapBlock* HeapState::liveBlock(std::uint64_t address)
{
    PoolState* pool = changing(address);
    const std::uint32_t index = pool ? pool->indexOf(address) : 0;
    if (pool && index < pool->blocks.size() && pool->blocks[index].isLive())
        return &pool->blocks[index];
    ++m_strays;
    return nullptr;
}

void HeapState::resize(const HeapChange& change)
{
    const std::uint64_t address = change.address.value();
    if (const auto large = m_large.find(address); large != m_large.end()) {
        const std::uint64_t more = std::uint64_t{change.request} - large->second.request;
        m_asked += more;
        m_largeAsked += more;
        large->second.request = change.request;
        return;
    }
    HeapBlock* block = liveBlock(address);
    if (!block)
        return;
    PoolState* pool = changing(address);
    account(pool, *block, false);
    block->request = change.request;
    block->owner = change.owner;
    account(pool, *block, true);
}

void HeapState::fill(const HeapChange& change)
{
    const std::uint64_t address = change.address.value();
    if (const auto large = m_large.find(address); large != m_large.end()) {
        large->second.owner = change.owner;
        large->second.isObject = true;
        return;
    }
    if (HeapBlock* block = liveBlock(address)) {
        block->owner = change.owner;
        block->use = BlockUse::Object;
    }
}

void HeapState::releaseArena(std::uint64_t address)
{
    m_pools.erase(m_pools.lower_bound(address), m_pools.lower_bound(address + memory::kArenaBytes));
    m_arenas.erase(address);
}

} // namespace nametag::timeline
