// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/real_memory.h"

#include "core/base/assert.h"

#include <cstdlib>
#include <new>

namespace nametag::memory {

RealMemory::~RealMemory()
{
    for (std::byte* region : m_regions)
        std::free(region);
    while (m_large) {
        LargeCell* next = m_large->next;
        std::free(m_large);
        m_large = next;
    }
}

void* RealMemory::carve(std::size_t sizeClass)
{
    const std::size_t bytes = sizeClass * 16;
    if (static_cast<std::size_t>(m_end - m_next) < bytes) {
        const std::size_t usedSlabs = m_slabs.size() % (kRegion / kSlab);
        if (usedSlabs == 0) {
            m_regions.push_back(static_cast<std::byte*>(std::aligned_alloc(kSlab, kRegion)));
            NAMETAG_ASSERT(m_regions.back(), "the machine has no memory left");
        }
        std::byte* slab = m_regions.back() + usedSlabs * kSlab;
        m_slabs.push_back(slab);
        m_next = reinterpret_cast<std::byte*>(new (slab) SlabHead{} + 1);
        m_end = slab + kSlab;
    }
    void* cell = m_next;
    m_next += bytes;
    return cell;
}

void* RealMemory::allocateLarge(std::size_t bytes)
{
    auto* cell = static_cast<LargeCell*>(std::malloc(bytes + sizeof(LargeCell)));
    NAMETAG_ASSERT(cell, "the machine has no memory left");
    cell->next = m_large;
    cell->previous = nullptr;
    cell->marked = nullptr;
    if (m_large)
        m_large->previous = cell;
    m_large = cell;
    return cell + 1;
}

void RealMemory::freeLarge(void* memory)
{
    LargeCell* cell = static_cast<LargeCell*>(memory) - 1;
    (cell->previous ? cell->previous->next : m_large) = cell->next;
    if (cell->next)
        cell->next->previous = cell->previous;
    std::free(cell);
}

} // namespace nametag::memory
