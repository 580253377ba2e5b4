// SPDX-License-Identifier: GPL-3.0-or-later
// Events of the private heap: blocks, pools, arenas.
#pragma once

#include "core/base/ids.h"
#include "core/events/address.h"
#include "core/events/kinds.h"

#include <string_view>

namespace nametag::events {

/// A block of memory is handed out for an object's body or for its item array, key table or values.
struct BlockAllocated {
    static constexpr std::string_view kName = "block-allocated";
    ObjectId owner;            ///< 0: not known yet (the object's creation follows)
    std::uint32_t request = 0; ///< bytes asked for
    Address address;
    BlockSource source = BlockSource::Fresh;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("owner", self.owner);
        take("request", self.request);
        take("address", self.address);
        take("source", self.source);
    }
};

struct BlockFreed {
    static constexpr std::string_view kName = "block-freed";
    std::uint32_t request = 0;
    Address address;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("request", self.request);
        take("address", self.address);
    }
};

/// A pool (16 KiB) begins to serve blocks of `blockSize` bytes.
struct PoolOpened {
    static constexpr std::string_view kName = "pool-opened";
    Address address;
    std::uint32_t blockSize = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("address", self.address);
        take("blockSize", self.blockSize);
    }
};

/// The pool's last block was freed: it may serve any size class next.
struct PoolEmptied {
    static constexpr std::string_view kName = "pool-emptied";
    Address address;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("address", self.address);
    }
};

struct ArenaMapped {
    static constexpr std::string_view kName = "arena-mapped";
    Address address;
    std::uint32_t pools = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("address", self.address);
        take("pools", self.pools);
    }
};

struct ArenaReleased {
    static constexpr std::string_view kName = "arena-released";
    Address address;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("address", self.address);
    }
};

} // namespace nametag::events
