// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/blocks.h"

namespace nametag::memory {

bool Blocks::keepsPlace(std::uint64_t address, std::uint32_t bytes) const
{
    const Pool* const pool = m_small.poolAt(address);
    if (!pool)
        return false;
    // Objects/obmalloc.c, pymalloc_realloc: a block is kept unless a quarter or more of it would be wasted.
    const std::uint64_t size = pool->blockSize();
    return bytes <= size && std::uint64_t{bytes} * 4 > size * 3;
}

bool Blocks::resizeInPlace(std::uint64_t address, std::uint32_t bytes)
{
    // A block of the system's malloc never comes back to a pool.
    return m_small.owns(address) ? keepsPlace(address, bytes) : m_large.resizeInPlace(address, bytes);
}

Blocks::Taken Blocks::reallocate(std::uint64_t address, std::uint32_t bytes)
{
    const Taken taken = startReallocate(address, bytes);
    if (address != 0 && taken.address != address)
        finishReallocate(address);
    return taken;
}

Blocks::Taken Blocks::startReallocate(std::uint64_t address, std::uint32_t bytes)
{
    Taken taken;
    if (address != 0 && resizeInPlace(address, bytes))
        taken = {address, m_small.owns(address) ? events::BlockSource::Reused : events::BlockSource::System};
    else
        taken = take(bytes);
    if (m_log)
        m_log->requests.push_back({Request::Kind::Reallocate, bytes, taken.address, address});
    return taken;
}

Blocks::Taken Blocks::allocateLogged(std::uint32_t bytes)
{
    const Taken taken = take(bytes);
    m_log->requests.push_back({Request::Kind::Allocate, bytes, taken.address, 0});
    return taken;
}

} // namespace nametag::memory
