// SPDX-License-Identifier: GPL-3.0-or-later
// A regular expression as a tree, and the parser that makes it (Lib/re/_parser.py has the syntax and the
// messages).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nametag::runtime::regex {

enum Flag : std::uint32_t {
    kIgnoreCase = 2,
    kLocale = 4,
    kMultiLine = 8,
    kDotAll = 16,
    kUnicode = 32,
    kVerbose = 64,
    kDebug = 128,
    kAscii = 256,
};

/// Repetitions without a limit.
inline constexpr std::uint32_t kNoLimit = 0xFFFFFFFF;

/// One member of a character set: a range of characters, or a class (d, D, s, S, w, W).
struct SetItem {
    char32_t low = 0;
    char32_t high = 0;
    char category = 0;
};

enum class Kind : std::uint8_t {
    Sequence,
    Branch,
    Literal,
    Any,
    Set,
    At, ///< ^ $ A Z b B
    Group,
    Repeat,
    Reference,
    Look,
    Atomic,
    Conditional,
    Fail,
};
enum class Mode : std::uint8_t { Greedy, Lazy, Possessive };

struct Node {
    Kind kind = Kind::Sequence;
    Mode mode = Mode::Greedy;
    bool negative = false;   ///< sets, looks
    bool behind = false;     ///< looks
    char at = 0;             ///< which place
    char32_t character = 0;  ///< literals
    std::uint32_t flags = 0; ///< that hold for it
    std::uint32_t group = 0; ///< groups (0: it captures nothing), references, conditionals
    std::uint32_t least = 0; ///< repeats
    std::uint32_t most = 0;
    std::vector<SetItem> set;
    std::vector<Node> children; ///< of a conditional: then, else
};

/// A problem of a pattern; place -1: none is named.
struct Problem {
    std::string message;
    std::int64_t place = -1;
    bool isValueError = false;    ///< not an error of the syntax
    bool isOverflowError = false; ///< a number is too large
    bool isRecursionError = false;
    explicit operator bool() const { return !message.empty(); }
};

struct Width {
    std::uint64_t least = 0;
    std::uint64_t most = 0;
};

struct Tree {
    Node root;
    std::uint32_t flags = 0;
    std::uint32_t groups = 0; ///< capturing ones
    std::vector<std::pair<std::u32string, std::uint32_t>> names;
    std::vector<Width> groupWidths;
    Problem problem;
};

struct Source {
    std::u32string text;
    bool isStr = true;
    std::uint32_t flags = 0;
};

Tree parse(const Source& source);

/// Lengths that a part of a tree can match.
Width widthOf(const Node& node, const std::vector<Width>& groups);

/// repr() of a text, as messages quote names.
std::string quoted(std::u32string_view text, bool isStr);
std::string utf8Of(std::u32string_view text);
/// str.isidentifier().
bool isName(std::u32string_view text);

} // namespace nametag::runtime::regex
