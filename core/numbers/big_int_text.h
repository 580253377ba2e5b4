// SPDX-License-Identifier: GPL-3.0-or-later
// BigInt as text and back, in the bases 2 to 36. The 4,300-digit rule is the caller's; here is what to ask.
#pragma once

#include "core/numbers/big_int.h"

namespace nametag::numbers {

/// The digits (lower case) with a "-" if negative and no prefix.
std::string toText(const BigInt& value, int base = 10);
/// hex(), oct(), bin(): with 0x, 0o or 0b. Decimal has no prefix.
std::string toPrefixedText(const BigInt& value, int base);

/// What int(text, base) accepts once white space is stripped and digits are ASCII: sign, prefix, single
/// underscores between digits. Base 0 reads the prefix as source code does. Nothing if malformed.
struct IntDigits {
    std::string digits; ///< without sign, prefix and underscores
    int base = 10;
    bool negative = false;
};
std::optional<IntDigits> readInt(std::string_view text, int base);
BigInt valueOf(const IntDigits& read);
/// Both in one.
std::optional<BigInt> parseInt(std::string_view text, int base = 10);

/// True if the value has more than `limit` decimal digits; cheap however long it is.
bool hasMoreDecimalDigits(const BigInt& value, std::size_t limit);

} // namespace nametag::numbers
