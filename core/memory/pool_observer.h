// SPDX-License-Identifier: GPL-3.0-or-later
// PoolObserver: hears when arenas come and go, and pools begin and cease to serve blocks.
#pragma once

#include <cstdint>

namespace nametag::memory {

class PoolObserver {
public:
    virtual ~PoolObserver() = default;
    /// Told before the pool's first block is handed out.
    virtual void poolOpened(std::uint64_t address, std::uint32_t blockSize) = 0;
    /// Told after the pool's last block was freed.
    virtual void poolEmptied(std::uint64_t address) = 0;
    virtual void arenaMapped(std::uint64_t address, std::uint32_t pools) = 0;
    virtual void arenaReleased(std::uint64_t address) = 0;
};

} // namespace nametag::memory
