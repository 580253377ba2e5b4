// SPDX-License-Identifier: GPL-3.0-or-later
// RequestLog: what was asked of the allocator, in order. For tests, and for whoever wants to see it whole.
#pragma once

#include <cstdint>
#include <vector>

namespace nametag::memory {

struct Request {
    enum class Kind : std::uint8_t { Allocate, Reallocate, Free };
    Kind kind = Kind::Allocate;
    std::uint32_t bytes = 0;   ///< 0 for Free
    std::uint64_t address = 0; ///< given, or given back
    std::uint64_t old = 0;     ///< Reallocate: the block that was there before
};

struct RequestLog {
    std::vector<Request> requests;
};

} // namespace nametag::memory
