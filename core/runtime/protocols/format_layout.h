// SPDX-License-Identifier: GPL-3.0-or-later
// A parsed format specification, and how the parts of a number are laid out by it
// (Python/formatter_unicode.c, parse_internal_render_format_spec, calc_number_widths).
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/text_builder.h"

namespace nametag::runtime {

struct FormatSpec {
    char32_t fill = ' ';
    char32_t type = 0;
    char align = 0;    ///< '<' '>' '=' '^'
    char sign = 0;     ///< '+' '-' ' ', 0: not given
    char grouping = 0; ///< ',' '_', 0: none
    bool groupsOfFour = false;
    bool noNegativeZero = false;
    bool alternate = false;
    std::int64_t width = -1;
    std::int64_t precision = -1;
};

Eval<FormatSpec> parseSpec(Runtime& rt, const Str& given, const Object& value, char32_t defaultType,
                           char defaultAlign);

struct NumberParts {
    bool negative = false;
    std::string prefix; ///< "0x"
    std::string digits; ///< the whole part, which is grouped
    std::string rest;   ///< from the point or exponent on; "nan", "inf"
    char32_t letter = 0;
    bool hasLetter = false; ///< the number is written as this character (type c)
};
void layOutNumber(TextBuilder& out, const FormatSpec& spec, const NumberParts& parts);

/// Lower-case hexadecimal digits without prefix.
std::string hexText(std::uint64_t value);

/// The limit of digits between int and str that sys.set_int_max_str_digits() sets.
struct IntDigitsLimit {
    std::int64_t most = 4300; ///< 0: none
    bool isExceededBy(std::size_t digits) const
    {
        return most > 0 && digits > static_cast<std::size_t>(most);
    }
};
IntDigitsLimit& intDigitsLimit(Runtime& rt);
/// ValueError: the text of an int would be longer than that.
Raised tooManyIntDigits(Runtime& rt);

} // namespace nametag::runtime
