// SPDX-License-Identifier: GPL-3.0-or-later
// pymalloc's geometry: 32 size classes in steps of 16 bytes, pools of 16 KiB, arenas of 1 MiB. The same in
// all profiles (profile::ArenaRules); a test holds both together.
#pragma once

#include <array>
#include <cstdint>

namespace nametag::memory {

inline constexpr std::uint32_t kBlockStep = 16;
inline constexpr std::uint32_t kMostSmall = 512; ///< larger requests go to the system's malloc
inline constexpr std::uint32_t kSizeClasses = kMostSmall / kBlockStep;
inline constexpr std::uint32_t kPoolBytes = 16 * 1024;
inline constexpr std::uint32_t kPoolHeader = 48;
inline constexpr std::uint32_t kArenaBytes = 1024 * 1024;
inline constexpr std::uint32_t kPoolsPerArena = kArenaBytes / kPoolBytes;

constexpr bool isSmallRequest(std::uint32_t bytes)
{
    return bytes - 1 < kMostSmall; // 0 isn't: it wraps
}

/// The class of a small request: 0 for 1 to 16 bytes, 31 for 497 to 512.
constexpr std::uint32_t sizeClassOf(std::uint32_t bytes)
{
    return (bytes - 1) / kBlockStep;
}

constexpr std::uint32_t blockSizeOf(std::uint32_t sizeClass)
{
    return (sizeClass + 1) * kBlockStep;
}

constexpr std::uint32_t blocksPerPool(std::uint32_t sizeClass)
{
    return (kPoolBytes - kPoolHeader) / blockSizeOf(sizeClass);
}

namespace detail {
/// 2**16 / (class + 1), rounded up: multiplying is faster than dividing, and exact for the 1,021 steps of a
/// pool.
constexpr auto kReciprocals = [] {
    std::array<std::uint32_t, kSizeClasses> result{};
    for (std::uint32_t i = 0; i < kSizeClasses; ++i)
        result[i] = (65536 + i) / (i + 1);
    return result;
}();
} // namespace detail

/// Which block of its pool begins (or lies) at this offset from the pool's start.
constexpr std::uint32_t blockIndexAt(std::uint32_t offset, std::uint32_t sizeClass)
{
    return ((offset - kPoolHeader) / kBlockStep * detail::kReciprocals[sizeClass]) >> 16;
}

} // namespace nametag::memory
