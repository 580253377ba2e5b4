// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/real_memory.h"

#include "core/base/assert.h"

#include <cstdlib>

namespace nametag::memory {

RealMemory::~RealMemory()
{
    for (void* slab : m_slabs)
        std::free(slab);
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
        m_next = static_cast<std::byte*>(std::aligned_alloc(64, kSlab));
        NAMETAG_ASSERT(m_next, "the machine has no memory left");
        m_end = m_next + kSlab;
        m_slabs.push_back(m_next);
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
