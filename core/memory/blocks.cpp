// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/blocks.h"

namespace nametag::memory {

bool Blocks::resizeInPlace(std::uint64_t address, std::uint32_t bytes)
{
    // A block of the system's malloc never comes back to a pool.
    const Pool* const pool = m_small.poolAt(address);
    if (!pool)
        return m_large.resizeInPlace(address, bytes);
    // Objects/obmalloc.c, pymalloc_realloc: a block is kept unless a quarter or more of it would be wasted.
    const std::uint64_t size = pool->blockSize();
    return bytes <= size && std::uint64_t{bytes} * 4 > size * 3;
}

Blocks::Taken Blocks::reallocate(std::uint64_t address, std::uint32_t bytes)
{
    if (resizeInPlace(address, bytes))
        return {address, m_small.owns(address) ? events::BlockSource::Reused : events::BlockSource::System};
    const Taken taken = allocate(bytes);
    free(address);
    return taken;
}

} // namespace nametag::memory
