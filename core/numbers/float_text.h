// SPDX-License-Identifier: GPL-3.0-or-later
// Floats as Python writes and reads them: repr(), format types, hex(), float(text).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nametag::numbers {

/// repr(float): the shortest text that reads back as the same value.
std::string floatRepr(double value);

/// One of the format types e E f F g G n %, or 0 for none. Sign, width, fill and grouping are the caller's.
struct FloatFormat {
    char type = 0;
    std::optional<std::uint32_t> precision; ///< none: 6, or with no type as many digits as repr has
    bool alternate = false;                 ///< '#': always a point, and g keeps its zeros
};
/// The formatted text, with "-" if the value is negative (-0.0 too).
std::string formatFloat(double value, const FloatFormat& format);

/// What float(text) accepts once white space is stripped and digits are ASCII. Nothing if malformed.
std::optional<double> parseFloat(std::string_view text);

std::string floatHex(double value); ///< float.hex()

enum class HexProblem : std::uint8_t { None, Malformed, TooLarge };
struct HexFloat {
    double value = 0;
    HexProblem problem = HexProblem::None;
};
/// float.fromhex() of stripped text.
HexFloat parseHexFloat(std::string_view text);

} // namespace nametag::numbers
