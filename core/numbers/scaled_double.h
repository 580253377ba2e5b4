// SPDX-License-Identifier: GPL-3.0-or-later
// One rounding from bits to a double, subnormals included.
#pragma once

#include <cstdint>
#include <optional>

namespace nametag::numbers {

/// bits * 2**exponent, rounded to the nearest double, ties to even; nothing if that is too large. Where more
/// bits were cut off below, the lowest bit must be set (and the highest of 64 bits used).
std::optional<double> scaledDouble(std::uint64_t bits, std::int64_t exponent);

} // namespace nametag::numbers
