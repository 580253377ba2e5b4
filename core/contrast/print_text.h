// SPDX-License-Identifier: GPL-3.0-or-later
// How printf writes one value: the parts of a conversion such as "%-5.2f", and the text that comes of them.
#pragma once

#include "core/contrast/number.h"

#include <string_view>

namespace nametag::contrast {

/// One conversion of a format; C11 7.21.6.1.
struct Conversion {
    bool isLeft = false;
    bool showsPlus = false;
    bool showsBlank = false;
    bool isAlternate = false;
    bool fillsZeros = false;
    bool takesWidth = false;     ///< "*"
    bool takesPrecision = false; ///< ".*"
    int width = 0;
    int precision = -1;  ///< -1: not said
    std::string length;  ///< "hh", "h", "l", "ll", "z", "t", "j"
    char letter = 0;     ///< 0: the format ends too early
    std::size_t end = 0; ///< behind it
};

/// Reads the conversion whose '%' is at this place.
Conversion conversionAt(std::string_view format, std::size_t at);

/// Bytes of the integer that the conversion takes.
std::uint64_t integerSize(const Conversion& conversion);

std::string integerText(const Conversion& conversion, std::uint64_t bits);
std::string realText(const Conversion& conversion, double value);
/// %s and %c, and anything that is text already.
std::string paddedText(const Conversion& conversion, std::string text);
std::string pointerText(const Conversion& conversion, std::uint64_t address);

} // namespace nametag::contrast
