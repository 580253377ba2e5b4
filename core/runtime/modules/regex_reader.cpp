// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/regex_reader.h"

#include "core/runtime/types/unicode.h"
#include "core/syntax/character_names.h"

#include <algorithm>

namespace nametag::runtime::regex {

std::string utf8Of(std::u32string_view text)
{
    std::string out;
    for (const char32_t c : text) {
        if (c < 0x80) {
            out += static_cast<char>(c);
        } else if (c < 0x800) {
            out += static_cast<char>(0xC0 | (c >> 6));
            out += static_cast<char>(0x80 | (c & 63));
        } else {
            if (c < 0x10000) {
                out += static_cast<char>(0xE0 | (c >> 12));
            } else {
                out += static_cast<char>(0xF0 | (c >> 18));
                out += static_cast<char>(0x80 | ((c >> 12) & 63));
            }
            out += static_cast<char>(0x80 | ((c >> 6) & 63));
            out += static_cast<char>(0x80 | (c & 63));
        }
    }
    return out;
}

std::string quoted(std::u32string_view text, bool isStr)
{
    const char mark =
        text.find(U'\'') != std::u32string_view::npos && text.find(U'"') == std::u32string_view::npos ? '"'
                                                                                                      : '\'';
    std::u32string out;
    for (const char32_t c : text) {
        static constexpr std::u32string_view kLetters = U"\n\r\t\\";
        static constexpr std::u32string_view kShown = U"nrt\\";
        const std::size_t known = kLetters.find(c);
        if (known != std::u32string_view::npos || c == static_cast<char32_t>(mark)) {
            out += U'\\';
            out += known != std::u32string_view::npos ? kShown[known] : c;
        } else if (isStr ? unicode::isPrintable(c) : c >= 0x20 && c < 0x7f) {
            out += c;
        } else {
            static constexpr char kHex[] = "0123456789abcdef";
            const int digits = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
            out += c <= 0xFF ? U"\\x" : c <= 0xFFFF ? U"\\u" : U"\\U";
            for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
                out += static_cast<char32_t>(kHex[c >> shift & 15]);
        }
    }
    return (isStr ? "" : "b") + std::string(1, mark) + utf8Of(out) + mark;
}

bool isName(std::u32string_view text)
{
    return !text.empty() && unicode::isIdentifierStart(text[0]) &&
           std::all_of(text.begin(), text.end(), unicode::isIdentifierPart);
}

std::optional<std::u32string> Reader::until(char32_t end, const char* what)
{
    std::u32string result;
    while (true) {
        if (atEnd()) {
            if (result.empty())
                fail(std::string("missing ") + what);
            else
                fail("missing " + utf8Of(std::u32string(1, end)) + ", unterminated name", result.size());
            return std::nullopt;
        }
        const char32_t c = text[place++];
        if (c == end) {
            if (!result.empty())
                return result;
            fail(std::string("missing ") + what, 1);
            return std::nullopt;
        }
        result += c;
    }
}

std::u32string Reader::takeWhile(std::size_t most, std::u32string_view kind)
{
    std::u32string result;
    while (result.size() < most && !atEnd() && isOneOf(text[place], kind))
        result += text[place++];
    return result;
}

std::uint64_t numberOf(std::u32string_view digits, std::uint32_t base)
{
    std::uint64_t value = 0;
    for (const char32_t c : digits) {
        const std::uint64_t digit = c <= U'9' ? c - U'0' : (c | 0x20) - U'a' + 10;
        value = std::min<std::uint64_t>(value * base + digit, std::uint64_t{1} << 40);
    }
    return value;
}

std::optional<char32_t> characterEscape(Reader& reader, char32_t letter, std::size_t start)
{
    static constexpr std::u32string_view kLetters = U"afnrtv\\";
    static constexpr std::u32string_view kMeanings = U"\a\f\n\r\t\v\\";
    const std::size_t plain = kLetters.find(letter);
    if (plain != std::u32string_view::npos)
        return kMeanings[plain];
    const std::size_t digits = letter == U'x'                   ? 2
                               : letter == U'u' && reader.isStr ? 4
                               : letter == U'U' && reader.isStr ? 8
                                                                : 0;
    if (digits != 0) {
        const std::u32string hex = reader.takeWhile(digits, kHexDigits);
        const std::string shown =
            utf8Of(std::u32string_view(reader.text).substr(start, reader.place - start));
        if (hex.size() != digits) {
            reader.failAt("incomplete escape " + shown, start);
            return std::nullopt;
        }
        const std::uint64_t value = numberOf(hex, 16);
        if (value > 0x10FFFF) {
            reader.failAt("bad escape " + shown, start);
            return std::nullopt;
        }
        return static_cast<char32_t>(value);
    }
    if (letter == U'N' && reader.isStr) {
        if (!reader.take(U'{')) {
            reader.fail("missing {");
            return std::nullopt;
        }
        const std::optional<std::u32string> name = reader.until(U'}', "character name");
        const std::optional<char32_t> known = name ? syntax::characterNamed(utf8Of(*name)) : std::nullopt;
        if (known)
            return known;
        if (name)
            reader.fail("undefined character name " + quoted(*name, true), name->size() + 4);
    }
    return std::nullopt;
}

// ---- sets

namespace {

/// A member of a set: one character, or a class.
bool setEscape(Reader& reader, SetItem& item)
{
    const std::size_t start = reader.place - 1;
    if (reader.atEnd())
        return reader.failAt("bad escape (end of pattern)", start);
    const char32_t letter = reader.text[reader.place++];
    if (letter == U'b') {
        item.low = item.high = U'\b';
        return true;
    }
    if (isOneOf(letter, U"dDsSwW")) {
        item.category = static_cast<char>(letter);
        return true;
    }
    if (const std::optional<char32_t> character = characterEscape(reader, letter, start)) {
        item.low = item.high = *character;
        return true;
    }
    if (reader.problem)
        return false;
    if (isOneOf(letter, kOctals)) {
        --reader.place;
        const std::u32string digits = reader.takeWhile(3, kOctals);
        const std::uint64_t value = numberOf(digits, 8);
        if (value > 0377)
            return reader.failAt("octal escape value \\" + utf8Of(digits) + " outside of range 0-0o377",
                                 start);
        item.low = item.high = static_cast<char32_t>(value);
        return true;
    }
    if (isAsciiLetter(letter) || isOneOf(letter, kDigits))
        return reader.failAt("bad escape \\" + utf8Of(std::u32string(1, letter)), start);
    item.low = item.high = letter;
    return true;
}

bool setMember(Reader& reader, SetItem& item)
{
    const char32_t c = reader.text[reader.place++];
    if (c == U'\\')
        return setEscape(reader, item);
    item.low = item.high = c;
    return true;
}

} // namespace

bool parseSet(Reader& reader, Node& node)
{
    const std::size_t here = reader.place - 1;
    node.kind = Kind::Set;
    node.negative = reader.take(U'^');
    const std::size_t first = reader.place;
    while (true) {
        if (reader.atEnd())
            return reader.failAt("unterminated character set", here);
        if (reader.place != first && reader.take(U']'))
            return true;
        const std::size_t start = reader.place;
        SetItem item;
        if (!setMember(reader, item))
            return false;
        if (!reader.take(U'-')) {
            node.set.push_back(item);
            continue;
        }
        if (reader.atEnd())
            return reader.failAt("unterminated character set", here);
        if (reader.take(U']')) {
            node.set.push_back(item);
            node.set.push_back({U'-', U'-', 0});
            return true;
        }
        SetItem last;
        if (!setMember(reader, last))
            return false;
        if (item.category != 0 || last.category != 0 || last.low < item.low)
            return reader.failAt(
                "bad character range " +
                    utf8Of(std::u32string_view(reader.text).substr(start, reader.place - start)),
                start);
        node.set.push_back({item.low, last.low, 0});
    }
}

} // namespace nametag::runtime::regex
