// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/large_blocks.h"

#include "core/base/assert.h"

#include <algorithm>

namespace nametag::memory {
namespace {

/// glibc's chunks: 8 bytes of their own, multiples of 16, at least 32.
std::uint64_t chunkFor(std::uint32_t bytes)
{
    return std::max<std::uint64_t>((std::uint64_t{bytes} + 8 + 15) / 16 * 16, 32);
}

} // namespace

LargeBlocks::Taken LargeBlocks::allocate(std::uint32_t bytes)
{
    const std::uint64_t chunk = chunkFor(bytes);
    m_bytesInUse += chunk;
    const auto freed = m_free.find(chunk);
    if (freed != m_free.end() && !freed->second.empty()) {
        const std::uint64_t address = freed->second.back();
        freed->second.pop_back();
        m_chunks.emplace(address, chunk);
        return {address, false};
    }
    const std::uint64_t address = m_next + 16;
    m_next += chunk;
    m_chunks.emplace(address, chunk);
    return {address, true};
}

bool LargeBlocks::resizeInPlace(std::uint64_t address, std::uint32_t bytes)
{
    const auto block = m_chunks.find(address);
    NAMETAG_ASSERT(block != m_chunks.end(), "resized a large block that is not in use");
    const std::uint64_t chunk = chunkFor(bytes);
    const bool isLast = address - 16 + block->second == m_next;
    if (chunk > block->second && !isLast)
        return false;
    if (isLast)
        m_next = address - 16 + chunk;
    m_bytesInUse += chunk - block->second;
    block->second = chunk;
    return true;
}

void LargeBlocks::free(std::uint64_t address)
{
    const auto block = m_chunks.find(address);
    NAMETAG_ASSERT(block != m_chunks.end(), "freed a large block that is not in use");
    m_bytesInUse -= block->second;
    m_free[block->second].push_back(address);
    m_chunks.erase(block);
}

} // namespace nametag::memory
