// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the grammar over tokens as CPython's parser does, to find how far it gets and which report it meets
// first.
#pragma once

#include "core/syntax/grammar.h"
#include "core/syntax/token.h"

#include <array>
#include <vector>

namespace nametag::syntax {

/// Tokens [begin, end) that a part of a rule matched.
struct TokenRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// What the names in an alternative stand for.
class Captures {
public:
    void set(char name, TokenRange range) { m_ranges[indexOf(name)] = range; }
    TokenRange operator[](char name) const { return m_ranges[indexOf(name)]; }

private:
    static std::size_t indexOf(char name)
    {
        return name >= 'a' ? static_cast<std::size_t>(name - 'a') : static_cast<std::size_t>(name - 'A') + 2;
    }
    std::array<TokenRange, 4> m_ranges;
};

/// Who is told of reports on the way, and decides what they mean.
class ReportTaker {
public:
    enum class Answer : std::uint8_t {
        Stop,    ///< an error was found; the walk is over
        GoOn,    ///< the alternative goes on
        NoMatch, ///< the rule does not match, and no other alternative of it is tried
    };
    virtual ~ReportTaker() = default;
    virtual Answer takeReport(const GrammarNode& report, const Captures& captures) = 0;
    /// A rule with a value of its own (strings, number) matched.
    virtual Answer takeValue(const GrammarRule& rule, TokenRange range) = 0;
    /// A token that must come (&&'x') does not.
    virtual void takeMissing(const GrammarNode& expected, std::size_t at) = 0;
};

class GrammarMatcher {
public:
    GrammarMatcher(const Grammar& grammar, std::string_view text, const std::vector<Token>& tokens,
                   ReportTaker& taker);

    /// True if the rule matches from this token on. The second walk tries error rules too.
    bool walk(std::string_view rule, std::size_t start, bool tryErrors);

    std::size_t position() const { return m_position; }
    /// Number of tokens looked at by all walks so far.
    std::size_t looked() const { return m_looked; }
    bool ranOutOfTokens() const { return m_ranOut; }
    bool isTooDeep() const { return m_tooDeep; }
    bool wasStopped() const { return m_stopped; }

    /// The next walk adds up how often each token is read as a name. CPython's rules that begin with
    /// themselves read their beginning once more before they stop (Parser/pegen.c, left recursion).
    void countNames(std::vector<std::uint32_t>& times) { m_times = &times; }
    /// What the rule dotted_name matched while names were counted.
    const std::vector<TokenRange>& dottedNames() const { return m_dottedNames; }

private:
    enum class Found : std::uint8_t { No, Yes, Over };
    static constexpr int kMaximumDepth = 6000; // Parser/parser.c, MAXSTACK

    Found match(const GrammarNode& node, Captures& captures);
    Found matchOne(const GrammarNode& node);
    bool matchToken(const GrammarNode& node);
    bool lookAtToken();
    bool isToken(const GrammarNode& node);
    Found matchRule(int index);
    Found matchRuleAfresh(const GrammarRule& rule);
    Found matchSequence(const GrammarNode& node);
    Found matchChoice(const GrammarNode& node);
    Found matchRepeated(const GrammarNode& node, Captures& captures);
    Found matchSeparated(const GrammarNode& node, Captures& captures);
    Found matchForced(const GrammarNode& node);
    Found answered(ReportTaker::Answer answer);

    /// What a rule did at a token; end 0 is no match.
    struct Memory {
        int rule;
        std::uint32_t end;
    };
    const Memory* remembered(std::size_t position, int rule) const;

    const Grammar& m_grammar;
    std::string_view m_text;
    const std::vector<Token>& m_tokens;
    ReportTaker& m_taker;
    std::vector<std::vector<Memory>> m_memory;
    std::size_t m_position = 0;
    std::size_t m_looked = 0;
    int m_depth = 0;
    int m_quietRule = -1;
    void readBeginningAgain(const GrammarRule& rule, std::size_t begin);

    std::vector<std::uint32_t>* m_times = nullptr;
    std::vector<TokenRange> m_dottedNames;
    bool m_tryErrors = false;
    bool m_stopped = false;
    bool m_ranOut = false;
    bool m_tooDeep = false;
};

} // namespace nametag::syntax
