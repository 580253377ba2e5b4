// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/unicode.h"

#include "core/runtime/types/unicode_tables.h"

#include <algorithm>
#include <span>
#include <utf8proc.h>

namespace nametag::runtime::unicode {

namespace {

utf8proc_category_t category(char32_t c)
{
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

bool isIn(std::span<const Range> ranges, char32_t c)
{
    const auto behind =
        std::upper_bound(ranges.begin(), ranges.end(), c,
                         [](char32_t wanted, const Range& range) { return wanted < range.first; });
    return behind != ranges.begin() && c <= std::prev(behind)->last;
}

const Mapping* find(std::span<const Mapping> mappings, char32_t c)
{
    const auto at =
        std::lower_bound(mappings.begin(), mappings.end(), c,
                         [](const Mapping& mapping, char32_t wanted) { return mapping.from < wanted; });
    return at != mappings.end() && at->from == c ? &*at : nullptr;
}

void append(std::u32string& out, const Mapping& mapping)
{
    for (const char32_t c : mapping.to)
        if (c != 0)
            out += c;
}

char32_t simpleLower(char32_t c)
{
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

char32_t simpleUpper(char32_t c)
{
    return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c)));
}

bool isCased(char32_t c)
{
    return isLower(c) || isUpper(c) || isTitle(c);
}

bool isCaseIgnorable(char32_t c)
{
    switch (c) {
    case 0x27:
    case 0x2E:
    case 0x3A:
    case 0x5E:
    case 0x60:
    case 0xB7:
    case 0x387:
    case 0x55F:
    case 0x5F4:
    case 0x2018:
    case 0x2019:
    case 0x2024:
    case 0x2027: return true;
    default: break;
    }
    switch (category(c)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_SK: return true;
    default: return false;
    }
}

/// True where a capital sigma ends a word (Objects/unicodeobject.c, handle_capital_sigma).
bool isFinalSigma(std::u32string_view text, std::size_t at)
{
    std::size_t before = at;
    while (before > 0 && isCaseIgnorable(text[before - 1]))
        --before;
    if (before == 0 || !isCased(text[before - 1]))
        return false;
    std::size_t after = at + 1;
    while (after < text.size() && isCaseIgnorable(text[after]))
        ++after;
    return after == text.size() || !isCased(text[after]);
}

void appendLower(std::u32string& out, std::u32string_view text, std::size_t at)
{
    const char32_t c = text[at];
    if (c == 0x3A3)
        out += isFinalSigma(text, at) ? U'\x3C2' : U'\x3C3';
    else if (c == 0x130)
        out += U"i\x307";
    else
        out += simpleLower(c);
}

void appendUpper(std::u32string& out, char32_t c)
{
    if (const Mapping* many = c < 0x80 ? nullptr : find(kUpperMany, c))
        append(out, *many);
    else
        out += simpleUpper(c);
}

void appendTitle(std::u32string& out, char32_t c)
{
    if (const Mapping* many = c < 0x80 ? nullptr : find(kTitleMany, c))
        append(out, *many);
    else
        out += static_cast<char32_t>(utf8proc_totitle(static_cast<utf8proc_int32_t>(c)));
}

void appendFold(std::u32string& out, char32_t c)
{
    if (c < 0x80) {
        out += simpleLower(c);
    } else if (const Mapping* other = find(kFoldOther, c)) {
        append(out, *other);
    } else if (c == 0x1E9E) {
        out += U"ss";
    } else if (c == 0x130) {
        out += U"i\x307";
    } else if (const Mapping* many = find(kUpperMany, c)) {
        for (const char32_t each : many->to)
            if (each != 0)
                out += simpleLower(each);
    } else if (c >= 0x13A0 && c <= 0x13F5) {
        out += c;
    } else if ((c >= 0x13F8 && c <= 0x13FD) || (c >= 0xAB70 && c <= 0xABBF)) {
        out += c >= 0xAB70 ? c - 0xAB70 + 0x13A0 : c - 8;
    } else {
        out += simpleLower(c);
    }
}

} // namespace

bool isPrintable(char32_t c)
{
    if (c < 0x7F)
        return c >= 0x20;
    switch (category(c)) {
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_ZS: return false;
    default: return true;
    }
}

bool isSpace(char32_t c)
{
    if (c < 0x80)
        return c == 0x20 || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F);
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
           c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isLineBreak(char32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isAlpha(char32_t c)
{
    const utf8proc_category_t kind = category(c);
    return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
}

bool isDecimal(char32_t c)
{
    return c < 0x80 ? c >= '0' && c <= '9' : category(c) == UTF8PROC_CATEGORY_ND;
}

bool isDigit(char32_t c)
{
    return isDecimal(c) || isIn(kOtherDigits, c);
}

bool isNumeric(char32_t c)
{
    const utf8proc_category_t kind = category(c);
    return (kind >= UTF8PROC_CATEGORY_ND && kind <= UTF8PROC_CATEGORY_NO) || isIn(kOtherNumeric, c);
}

bool isLower(char32_t c)
{
    if (c < 0x80)
        return c >= 'a' && c <= 'z';
    return category(c) == UTF8PROC_CATEGORY_LL || isIn(kOtherLowercase, c);
}

bool isUpper(char32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z';
    return category(c) == UTF8PROC_CATEGORY_LU || isIn(kOtherUppercase, c);
}

bool isTitle(char32_t c)
{
    return category(c) == UTF8PROC_CATEGORY_LT;
}

bool isIdentifierStart(char32_t c)
{
    if (c == '_' || isAlpha(c) || category(c) == UTF8PROC_CATEGORY_NL)
        return !isIn(kNotIdentifierStart, c);
    return isIn(kOtherIdentifierStart, c);
}

bool isIdentifierPart(char32_t c)
{
    switch (category(c)) {
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_PC: return !isIn(kNotIdentifierPart, c);
    default: return isAlpha(c) ? !isIn(kNotIdentifierPart, c) : isIn(kOtherIdentifierPart, c);
    }
}

int decimalValue(char32_t c)
{
    if (c < 0x80)
        return c >= '0' && c <= '9' ? static_cast<int>(c - '0') : -1;
    if (!isDecimal(c))
        return -1;
    // Decimal digits come in runs of ten; the mathematical ones (1D7CE …) in one run of fifty.
    if (c >= 0x1D7CE && c <= 0x1D7FF)
        return static_cast<int>((c - 0x1D7CE) % 10);
    char32_t zero = c;
    while (c - zero < 9 && isDecimal(zero - 1))
        --zero;
    return static_cast<int>(c - zero);
}

std::u32string upper(std::u32string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    for (const char32_t c : text)
        appendUpper(out, c);
    return out;
}

std::u32string lower(std::u32string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        appendLower(out, text, i);
    return out;
}

std::u32string title(std::u32string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    bool insideWord = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (insideWord)
            appendLower(out, text, i);
        else
            appendTitle(out, text[i]);
        insideWord = isCased(text[i]);
    }
    return out;
}

std::u32string capitalize(std::u32string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 0)
            appendTitle(out, text[i]);
        else
            appendLower(out, text, i);
    }
    return out;
}

std::u32string swapCase(std::u32string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isUpper(text[i]))
            appendLower(out, text, i);
        else if (isLower(text[i]))
            appendUpper(out, text[i]);
        else
            out += text[i];
    }
    return out;
}

std::u32string caseFold(std::u32string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    for (const char32_t c : text)
        appendFold(out, c);
    return out;
}

} // namespace nametag::runtime::unicode
