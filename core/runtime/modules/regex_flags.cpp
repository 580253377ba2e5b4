// SPDX-License-Identifier: GPL-3.0-or-later
// Flags of regular expressions and the lengths of their parts.
#include "core/runtime/modules/regex_reader.h"

#include "core/runtime/types/unicode.h"

#include <algorithm>

namespace nametag::runtime::regex {

namespace {

constexpr std::u32string_view kFlagLetters = U"iLmsxau";
constexpr std::uint32_t kFlagValues[] = {kIgnoreCase, kLocale, kMultiLine, kDotAll,
                                         kVerbose,    kAscii,  kUnicode};
constexpr std::uint32_t kTypeFlags = kAscii | kLocale | kUnicode;

std::uint32_t flagOf(char32_t letter)
{
    const std::size_t index = kFlagLetters.find(letter);
    return index == std::u32string_view::npos ? 0 : kFlagValues[index];
}

std::uint64_t capped(std::uint64_t a, std::uint64_t b)
{
    return std::min<std::uint64_t>(a * b, kNoLimit);
}

} // namespace

bool isFlagLetter(char32_t letter)
{
    return flagOf(letter) != 0;
}

bool readAddedFlags(Reader& reader, char32_t& c, std::uint32_t& added)
{
    while (true) {
        if (reader.isStr && c == U'L')
            return reader.fail("bad inline flags: cannot use 'L' flag with a str pattern");
        if (!reader.isStr && c == U'u')
            return reader.fail("bad inline flags: cannot use 'u' flag with a bytes pattern");
        const std::uint32_t flag = flagOf(c);
        added |= flag;
        if ((flag & kTypeFlags) != 0 && (added & kTypeFlags) != flag)
            return reader.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
        if (reader.atEnd())
            return reader.fail("missing -, : or )");
        c = reader.text[reader.place++];
        if (isOneOf(c, U")-:"))
            return true;
        if (flagOf(c) == 0)
            return reader.fail(unicode::isAlpha(c) ? "unknown flag" : "missing -, : or )", 1);
    }
}

bool readRemovedFlags(Reader& reader, std::uint32_t& removed)
{
    if (reader.atEnd())
        return reader.fail("missing flag");
    char32_t c = reader.text[reader.place++];
    if (flagOf(c) == 0)
        return reader.fail(unicode::isAlpha(c) ? "unknown flag" : "missing flag", 1);
    while (true) {
        const std::uint32_t flag = flagOf(c);
        if ((flag & kTypeFlags) != 0)
            return reader.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        removed |= flag;
        if (reader.atEnd())
            return reader.fail("missing :");
        c = reader.text[reader.place++];
        if (c == U':')
            return true;
        if (flagOf(c) == 0)
            return reader.fail(unicode::isAlpha(c) ? "unknown flag" : "missing :", 1);
    }
}

Problem problemOfFlags(std::uint32_t flags, bool isStr)
{
    Problem problem;
    problem.isValueError = true;
    if (isStr && (flags & kLocale) != 0)
        problem.message = "cannot use LOCALE flag with a str pattern";
    else if (isStr && (flags & kAscii) != 0 && (flags & kUnicode) != 0)
        problem.message = "ASCII and UNICODE flags are incompatible";
    else if (!isStr && (flags & kUnicode) != 0)
        problem.message = "cannot use UNICODE flag with a bytes pattern";
    else if (!isStr && (flags & kLocale) != 0 && (flags & kAscii) != 0)
        problem.message = "ASCII and LOCALE flags are incompatible";
    return problem;
}

Width widthOf(const Node& node, const std::vector<Width>& groups)
{
    Width width;
    switch (node.kind) {
    case Kind::Literal:
    case Kind::Any:
    case Kind::Set: return {1, 1};
    case Kind::Reference: return node.group < groups.size() ? groups[node.group] : width;
    case Kind::At:
    case Kind::Look:
    case Kind::Fail: return width;
    case Kind::Repeat: {
        const Width one = widthOf(node.children[0], groups);
        return {capped(one.least, node.least), capped(one.most, node.most)};
    }
    case Kind::Branch:
    case Kind::Conditional:
        width.least = kNoLimit;
        for (const Node& child : node.children) {
            const Width one = widthOf(child, groups);
            width = {std::min(width.least, one.least), std::max(width.most, one.most)};
        }
        return width;
    default: break;
    }
    for (const Node& child : node.children) {
        const Width one = widthOf(child, groups);
        width = {std::min<std::uint64_t>(width.least + one.least, kNoLimit),
                 std::min<std::uint64_t>(width.most + one.most, kNoLimit)};
    }
    return width;
}

} // namespace nametag::runtime::regex
