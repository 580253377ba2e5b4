// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/escape_codec.h"

namespace nametag::runtime {

namespace {

constexpr char kDigits[] = "0123456789abcdef";

void appendHex(std::string& out, char letter, char32_t value, int digits)
{
    out += '\\';
    out += letter;
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        out += kDigits[(value >> shift) & 15];
}

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

EscapeStep stepHex(std::string_view bytes, std::size_t at, std::size_t digits, const char* truncated)
{
    char32_t value = 0;
    std::size_t read = 0;
    while (read < digits && at + 2 + read < bytes.size() && digitOf(bytes[at + 2 + read]) >= 0)
        value = value * 16 + static_cast<char32_t>(digitOf(bytes[at + 2 + read++]));
    if (read < digits)
        return {0, 2 + read, truncated};
    if (value > 0x10FFFF)
        return {0, 2 + digits, "illegal Unicode character"};
    return {value, 2 + digits};
}

EscapeStep stepOctal(std::string_view bytes, std::size_t at)
{
    char32_t value = 0;
    std::size_t length = 1;
    while (length < 4 && at + length < bytes.size() && bytes[at + length] >= '0' && bytes[at + length] <= '7')
        value = value * 8 + static_cast<char32_t>(bytes[at + length++] - '0');
    return {value, length};
}

} // namespace

std::string escapedText(const Str& text)
{
    std::string out;
    for (std::size_t i = 0; i < text.length; ++i) {
        const char32_t c = text.at(i);
        if (c == '\\')
            out += "\\\\";
        else if (c == '\t' || c == '\n' || c == '\r')
            out.append(1, '\\').append(1, c == '\t' ? 't' : c == '\n' ? 'n' : 'r');
        else if (c >= 0x20 && c < 0x7F)
            out += static_cast<char>(c);
        else if (c < 0x100)
            appendHex(out, 'x', c, 2);
        else if (c < 0x10000)
            appendHex(out, 'u', c, 4);
        else
            appendHex(out, 'U', c, 8);
    }
    return out;
}

EscapeStep stepEscape(std::string_view bytes, std::size_t at)
{
    const auto first = static_cast<unsigned char>(bytes[at]);
    if (first != '\\')
        return {first, 1};
    if (at + 1 >= bytes.size())
        return {0, 1, "\\ at end of string"};
    constexpr std::string_view kLetters = "\\'\"abfnrtv";
    constexpr std::string_view kMeanings = "\\'\"\a\b\f\n\r\t\v";
    const char letter = bytes[at + 1];
    if (const std::size_t place = kLetters.find(letter); place != std::string_view::npos)
        return {static_cast<char32_t>(kMeanings[place]), 2};
    switch (letter) {
    case '\n': return {0, 2, nullptr, true};
    case 'x': return stepHex(bytes, at, 2, "truncated \\xXX escape");
    case 'u': return stepHex(bytes, at, 4, "truncated \\uXXXX escape");
    case 'U': return stepHex(bytes, at, 8, "truncated \\UXXXXXXXX escape");
    default: break;
    }
    if (letter >= '0' && letter <= '7')
        return stepOctal(bytes, at);
    return {'\\', 1};
}

} // namespace nametag::runtime
