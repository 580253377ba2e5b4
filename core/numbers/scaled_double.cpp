// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/scaled_double.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace nametag::numbers {

std::optional<double> scaledDouble(std::uint64_t bits, std::int64_t exponent)
{
    if (bits == 0)
        return 0.0;
    const std::int64_t top = exponent + std::bit_width(bits);
    if (top > 1024)
        return std::nullopt;
    constexpr std::int64_t kPrecision = 53;
    constexpr std::int64_t kLowestExponent = -1074;
    const std::int64_t lowest = std::max(top - kPrecision, kLowestExponent);
    const std::int64_t dropped = lowest - exponent;
    if (dropped > 64)
        return 0.0;
    if (dropped <= 0)
        return std::ldexp(static_cast<double>(bits), static_cast<int>(exponent));
    std::uint64_t kept = dropped < 64 ? bits >> dropped : 0;
    const std::uint64_t half = std::uint64_t{1} << (dropped - 1);
    const bool atLeastHalf = (bits & half) != 0;
    const bool moreThanHalf = atLeastHalf && (bits & (half - 1)) != 0;
    if (moreThanHalf || (atLeastHalf && (kept & 1) != 0))
        ++kept;
    const double result = std::ldexp(static_cast<double>(kept), static_cast<int>(lowest));
    return std::isinf(result) ? std::nullopt : std::optional<double>(result);
}

} // namespace nametag::numbers
