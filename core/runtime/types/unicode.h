// SPDX-License-Identifier: GPL-3.0-or-later
// What str asks of single code points: classes, case mappings (Objects/unicodectype.c).
#pragma once

#include <string>

namespace nametag::runtime::unicode {

bool isPrintable(char32_t c);
bool isSpace(char32_t c);
bool isLineBreak(char32_t c);
bool isAlpha(char32_t c);
bool isDecimal(char32_t c);
bool isDigit(char32_t c);
bool isNumeric(char32_t c);
bool isLower(char32_t c);
bool isUpper(char32_t c);
bool isTitle(char32_t c);
inline bool isAlnum(char32_t c)
{
    return isAlpha(c) || isDecimal(c) || isDigit(c) || isNumeric(c);
}
bool isIdentifierStart(char32_t c);
bool isIdentifierPart(char32_t c);
/// 0 … 9 of a decimal digit of any script, or -1.
int decimalValue(char32_t c);

/// The whole text in another case, special casing and final sigma included.
std::u32string upper(std::u32string_view text);
std::u32string lower(std::u32string_view text);
std::u32string title(std::u32string_view text);
std::u32string capitalize(std::u32string_view text);
std::u32string swapCase(std::u32string_view text);
std::u32string caseFold(std::u32string_view text);

} // namespace nametag::runtime::unicode
