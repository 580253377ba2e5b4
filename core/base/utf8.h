// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 in and out of code points. Lone surrogates pass through as three bytes, as Python's "surrogatepass"
// does.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace nametag {

/// Appends one code point (up to U+10FFFF) to UTF-8 text.
void appendUtf8(std::string& text, char32_t codePoint);

/// One code point read from UTF-8 text, and the bytes that it took; a bad byte reads as length 0.
struct DecodedCodePoint {
    char32_t codePoint = 0;
    std::uint32_t length = 0;
};
DecodedCodePoint decodeUtf8(std::string_view text, std::size_t offset);

/// The offset of the first byte that is not UTF-8 (surrogates count as bad here), or npos.
std::size_t firstInvalidUtf8(std::string_view text);

/// Number of code points in valid UTF-8 text.
std::size_t countCodePoints(std::string_view text);

std::string toUtf8(std::u32string_view codePoints);
std::u32string toCodePoints(std::string_view text);

} // namespace nametag
