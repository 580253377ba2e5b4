// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated address (what id() tells), in six bytes so that events stay small.
#pragma once

#include <cstdint>

namespace nametag::events {

struct Address {
    std::uint16_t parts[3] = {};

    Address() = default;
    explicit constexpr Address(std::uint64_t address)
        : parts{static_cast<std::uint16_t>(address), static_cast<std::uint16_t>(address >> 16),
                static_cast<std::uint16_t>(address >> 32)}
    {}
    constexpr std::uint64_t value() const
    {
        return (static_cast<std::uint64_t>(parts[2]) << 32) | (static_cast<std::uint64_t>(parts[1]) << 16) |
               parts[0];
    }
    friend constexpr bool operator==(Address, Address) = default;
};

} // namespace nametag::events
