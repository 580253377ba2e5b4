// SPDX-License-Identifier: GPL-3.0-or-later
// The value of a number as it is written in source text.
#pragma once

#include "core/syntax/ast_expressions.h"

#include <string>
#include <string_view>

namespace nametag::syntax {

/// Fills in the value of a Constant from a number token's text. Integer digits are kept in the arena.
void readNumber(std::string_view text, Arena& arena, Constant& constant);

/// Digits of base 2, 8 or 16 as decimal digits.
std::string decimalDigits(std::string_view digits, int base);

} // namespace nametag::syntax
