// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks: the allocator that CPython's objects see. Small requests go to pymalloc, others to the system.
#pragma once

#include "core/events/kinds.h"
#include "core/memory/large_blocks.h"
#include "core/memory/request_log.h"
#include "core/memory/small_blocks.h"

namespace nametag::memory {

class Blocks {
public:
    struct Taken {
        std::uint64_t address = 0;
        events::BlockSource source = events::BlockSource::Fresh;
    };

    explicit Blocks(PoolObserver* observer = nullptr)
        : m_small(m_addresses, observer, observer != nullptr)
    {}

    /// Every request is written down there from now on; nullptr: no longer.
    void writeTo(RequestLog* log) { m_log = log; }

    Taken allocate(std::uint32_t bytes)
    {
        if (m_log) [[unlikely]]
            return allocateLogged(bytes);
        return take(bytes);
    }

    void free(std::uint64_t address)
    {
        if (m_log) [[unlikely]]
            m_log->requests.push_back({Request::Kind::Free, 0, address, 0});
        give(address);
    }

    /// Whether a realloc to this size would leave a small block where it is.
    bool keepsPlace(std::uint64_t address, std::uint32_t bytes) const;

    /// The first half of a realloc: true if the block now has this size at its old address. If not, allocate
    /// a new block first and then free the old one.
    bool resizeInPlace(std::uint64_t address, std::uint32_t bytes);

    /// realloc(); the address is the old one if the block stayed.
    Taken reallocate(std::uint64_t address, std::uint32_t bytes);
    /// Its two halves: a block of the new size, and the end of the old one if that is another.
    Taken startReallocate(std::uint64_t address, std::uint32_t bytes);
    void finishReallocate(std::uint64_t old) { give(old); }

    /// Room for an object that lives in the interpreter's own data.
    std::uint64_t takeStatic(std::uint32_t bytes) { return m_addresses.takeStatic(bytes); }

    const SmallBlocks& small() const { return m_small; }
    const LargeBlocks& large() const { return m_large; }

private:
    Taken take(std::uint32_t bytes)
    {
        if (!isSmallRequest(bytes))
            return {m_large.allocate(bytes).address, events::BlockSource::System};
        const auto [address, fresh] = m_small.allocate(bytes);
        return {address, fresh ? events::BlockSource::Fresh : events::BlockSource::Reused};
    }

    void give(std::uint64_t address)
    {
        if (!m_small.freeIfOwned(address))
            m_large.free(address);
    }

    Taken allocateLogged(std::uint32_t bytes);

    AddressSpace m_addresses;
    SmallBlocks m_small;
    LargeBlocks m_large;
    RequestLog* m_log = nullptr;
};

} // namespace nametag::memory
