// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the parser share: the text with a place in it, and what was wrong.
#pragma once

#include "core/runtime/modules/regex_nodes.h"

#include <optional>

namespace nametag::runtime::regex {

class Reader {
public:
    explicit Reader(const Source& source)
        : text(source.text)
        , isStr(source.isStr)
    {}

    const std::u32string& text;
    bool isStr;
    std::size_t place = 0;
    Problem problem;

    bool atEnd() const { return place >= text.size(); }
    char32_t peek() const { return atEnd() ? U'\0' : text[place]; }
    bool looksAt(char32_t c) const { return !atEnd() && text[place] == c; }
    bool take(char32_t c)
    {
        if (!looksAt(c))
            return false;
        ++place;
        return true;
    }
    /// Notes the first problem, `back` characters before the place; false.
    bool fail(std::string message, std::size_t back = 0)
    {
        if (!problem) {
            problem.message = std::move(message);
            problem.place = static_cast<std::int64_t>(place) - static_cast<std::int64_t>(back);
        }
        return false;
    }
    bool failAt(std::string message, std::size_t where) { return fail(std::move(message), place - where); }

    /// The characters up to the end mark, which is taken.
    std::optional<std::u32string> until(char32_t end, const char* what);
    /// Up to `most` characters of a kind.
    std::u32string takeWhile(std::size_t most, std::u32string_view kind);
};

inline constexpr std::u32string_view kDigits = U"0123456789";
inline constexpr std::u32string_view kOctals = U"01234567";
inline constexpr std::u32string_view kHexDigits = U"0123456789abcdefABCDEF";

inline bool isOneOf(char32_t c, std::u32string_view kind)
{
    return kind.find(c) != std::u32string_view::npos;
}
inline bool isAsciiLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
/// The number of digits in a base; capped.
std::uint64_t numberOf(std::u32string_view digits, std::uint32_t base);

/// \x41, \u0041, \U00000041, \n …: what follows a backslash that means one character both inside and outside
/// sets. `place` is behind the letter. Nothing if it is none of these, or with a problem.
std::optional<char32_t> characterEscape(Reader& reader, char32_t letter, std::size_t start);

bool isFlagLetter(char32_t letter);
/// Letters to turn on; `c` becomes what ends them: ")", ":" or "-".
bool readAddedFlags(Reader& reader, char32_t& c, std::uint32_t& added);
/// Letters to turn off, behind "-".
bool readRemovedFlags(Reader& reader, std::uint32_t& removed);
Problem problemOfFlags(std::uint32_t flags, bool isStr);

/// What is behind "[".
bool parseSet(Reader& reader, Node& node);

} // namespace nametag::runtime::regex
