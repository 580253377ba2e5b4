// SPDX-License-Identifier: GPL-3.0-or-later
// LargeBlocks: requests that pymalloc leaves to the system (0 bytes, or more than 512). Their addresses are
// made up: one above the other, and a freed one is used again for the same size.
#pragma once

#include "core/memory/address_space.h"

#include <unordered_map>

namespace nametag::memory {

class LargeBlocks {
public:
    struct Taken {
        std::uint64_t address;
        bool fresh;
    };
    Taken allocate(std::uint32_t bytes);
    /// True if the block has, or can get, this size where it is.
    bool resizeInPlace(std::uint64_t address, std::uint32_t bytes);
    void free(std::uint64_t address);

    std::uint64_t blocksInUse() const { return m_chunks.size(); }
    std::uint64_t bytesInUse() const { return m_bytesInUse; } ///< with the system's own 16 bytes a block

private:
    std::uint64_t m_next = kFirstLarge;
    std::uint64_t m_bytesInUse = 0;
    std::unordered_map<std::uint64_t, std::uint64_t> m_chunks;            ///< address -> bytes it takes
    std::unordered_map<std::uint64_t, std::vector<std::uint64_t>> m_free; ///< bytes -> addresses
};

} // namespace nametag::memory
