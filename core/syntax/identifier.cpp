// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/identifier.h"

#include "core/base/utf8.h"

#include <cstdlib>
#include <utf8proc.h>

namespace nametag::syntax {

namespace {

bool startsIdentifier(char32_t c)
{
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL: return c != 0x2E2F && c != 0x37A && c != 0xE33 && c != 0xEB3;
    default: return c == '_' || c == 0x1885 || c == 0x1886 || c == 0x2118 || c == 0x212E;
    }
}

bool continuesIdentifier(char32_t c)
{
    if (startsIdentifier(c))
        return true;
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_PC: return true;
    default:
        return c == 0xB7 || c == 0x387 || (c >= 0x1369 && c <= 0x1371) || c == 0x19DA || c == 0xE33 ||
               c == 0xEB3;
    }
}

} // namespace

bool canStartName(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' || byte >= 128;
}

bool canBeInName(unsigned char byte)
{
    return canStartName(byte) || (byte >= '0' && byte <= '9');
}

std::size_t firstInvalidInName(std::string_view word)
{
    for (std::size_t at = 0; at < word.size();) {
        const DecodedCodePoint next = decodeUtf8(word, at);
        if (next.length == 0 ||
            !(at == 0 ? startsIdentifier(next.codePoint) : continuesIdentifier(next.codePoint)))
            return at;
        at += next.length;
    }
    return std::string_view::npos;
}

bool isPrintable(char32_t codePoint)
{
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(codePoint))) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return false;
    case UTF8PROC_CATEGORY_ZS: return codePoint == ' ';
    default: return true;
    }
}

std::string normalizedName(std::string_view name)
{
    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
    const utf8proc_ssize_t length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(name.data()),
                     static_cast<utf8proc_ssize_t>(name.size()), &mapped, options);
    std::string normalized =
        length < 0 ? std::string(name)
                   : std::string(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
    std::free(mapped);
    return normalized;
}

} // namespace nametag::syntax
