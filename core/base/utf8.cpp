// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

namespace nametag {

namespace {

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
}

} // namespace

void appendUtf8(std::string& text, char32_t codePoint)
{
    const auto put = [&text](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0u | (codePoint >> 6));
        put(0x80u | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        put(0xE0u | (codePoint >> 12));
        put(0x80u | ((codePoint >> 6) & 0x3F));
        put(0x80u | (codePoint & 0x3F));
    } else {
        put(0xF0u | (codePoint >> 18));
        put(0x80u | ((codePoint >> 12) & 0x3F));
        put(0x80u | ((codePoint >> 6) & 0x3F));
        put(0x80u | (codePoint & 0x3F));
    }
}

DecodedCodePoint decodeUtf8(std::string_view text, std::size_t offset)
{
    if (offset >= text.size())
        return {};
    const auto first = static_cast<unsigned char>(text[offset]);
    if (first < 0x80)
        return {first, 1};
    const std::uint32_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || offset + length > text.size())
        return {};
    char32_t codePoint = first & (0xFFu >> (length + 1));
    for (std::uint32_t i = 1; i < length; ++i) {
        if (!continues(text[offset + i]))
            return {};
        codePoint = (codePoint << 6) | (static_cast<unsigned char>(text[offset + i]) & 0x3Fu);
    }
    const char32_t least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    if (codePoint < least || codePoint > 0x10FFFF)
        return {};
    return {codePoint, length};
}

std::size_t firstInvalidUtf8(std::string_view text)
{
    std::size_t offset = 0;
    while (offset < text.size()) {
        const DecodedCodePoint next = decodeUtf8(text, offset);
        if (next.length == 0 || (next.codePoint >= 0xD800 && next.codePoint < 0xE000))
            return offset;
        offset += next.length;
    }
    return std::string_view::npos;
}

std::size_t countCodePoints(std::string_view text)
{
    std::size_t count = 0;
    for (const char byte : text)
        count += continues(byte) ? 0 : 1;
    return count;
}

std::string toUtf8(std::u32string_view codePoints)
{
    std::string text;
    text.reserve(codePoints.size());
    for (const char32_t codePoint : codePoints)
        appendUtf8(text, codePoint);
    return text;
}

std::u32string toCodePoints(std::string_view text)
{
    std::u32string codePoints;
    codePoints.reserve(text.size());
    std::size_t offset = 0;
    while (offset < text.size()) {
        const DecodedCodePoint next = decodeUtf8(text, offset);
        codePoints.push_back(next.length == 0 ? U'\uFFFD' : next.codePoint);
        offset += next.length == 0 ? 1 : next.length;
    }
    return codePoints;
}

} // namespace nametag
