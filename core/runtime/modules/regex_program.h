// SPDX-License-Identifier: GPL-3.0-or-later
// A regular expression as instructions of a backtracking machine, and the machine. It keeps what it may come
// back to on a stack of its own, so neither pattern nor text makes it recurse; it counts its work, so that a
// pattern that tries too much ends with the run's limits.
#pragma once

#include "core/runtime/modules/regex_nodes.h"

#include <bitset>
#include <memory>

namespace nametag::runtime {
struct Runtime;
struct Str;
} // namespace nametag::runtime

namespace nametag::runtime::regex {

enum class Code : std::uint8_t {
    Char,
    Any,
    AnyInLine,
    Set,
    At,
    Save,      ///< slot a = place
    Jump,      ///< to a
    Split,     ///< to a; if that fails, to b
    RepeatOne, ///< the next instruction, least to most times; then on at a
    LoopStart, ///< loop a begins
    Loop,      ///< loop a: the body follows; then on at b
    LookStart, ///< starts b characters behind; a negative one goes on at a
    LookEnd,
    AtomicStart,
    AtomicEnd,
    Reference,
    ReferenceFold,
    Conditional, ///< on at a if the group has not matched
    Fail,
    Match,
};

struct Instruction {
    Code code = Code::Fail;
    Mode mode = Mode::Greedy;
    bool negative = false;
    char at = 0;
    char32_t character = 0;
    std::uint32_t flags = 0;
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint32_t least = 0;
    std::uint32_t most = 0;
};

/// A set with its answers for Latin-1 at hand.
struct CharacterSet {
    std::vector<SetItem> items;
    bool negative = false;
    std::uint32_t flags = 0;
    std::bitset<256> latin1;

    void finish();
    bool has(char32_t c) const { return c < 256 ? latin1[c] : compute(c); }

private:
    bool compute(char32_t c) const;
    bool hasPlain(char32_t c) const;
};

struct Program {
    std::vector<Instruction> code;
    std::vector<CharacterSet> sets;
    std::uint32_t groups = 0;
    std::uint32_t loops = 0;
    std::uint32_t flags = 0;
    std::vector<std::pair<std::u32string, std::uint32_t>> names;
};

/// The program of a pattern, or what is wrong with it.
struct Compiled {
    std::shared_ptr<const Program> program;
    Problem problem;
};
Compiled compile(const Source& source);

/// The other characters that are the same without regard to case (itself not among them).
std::u32string otherCases(char32_t c, std::uint32_t flags);
bool isWordCharacter(char32_t c, std::uint32_t flags);

/// The text to search, in one, two or four bytes a character.
struct Subject {
    const void* data = nullptr;
    std::uint8_t width = 1;
    std::int64_t length = 0;
};

struct Query {
    std::int64_t from = 0;
    std::int64_t to = 0; ///< the text ends here
    bool anchored = false;
    bool whole = false;       ///< the match must reach `to`
    bool mustAdvance = false; ///< no empty match at `from`
};

struct Found {
    bool found = false;
    bool stopped = false; ///< an exception is on its way
    /// Start and end of each group, -1 for those that did not match.
    std::vector<std::int64_t> marks;
    std::int64_t lastGroup = 0;
};
Found search(Runtime& rt, const Program& program, const Subject& subject, const Query& query);

} // namespace nametag::runtime::regex
