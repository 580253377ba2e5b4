// SPDX-License-Identifier: GPL-3.0-or-later
// Python's grammar as a table, with the wrong turns that have words of their own. Only used after the parser
// refused a text: GrammarMatcher walks it to find what Python says.
#pragma once

#include "core/syntax/token.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::syntax {

// Notation: `rule = alternative | alternative ;`, `rule! =` remembers its results. In an alternative: 'x' a
// token, "x" a name with that text, NAME NUMBER STRING NEWLINE INDENT DEDENT END FSTART FMIDDLE FEND tokens,
// x? x* x+ as usual, x % 'y' x's between y's, &x !x look ahead, ^ no way back, &&'x' must come. @12 @-12 this
// alternative is for versions from 12 on, or before 12. a:x b:x name what matched as an expression, A:x as
// the tokens that it is. {how "message"} reports an error: at a, range a b, from a (to where reading got),
// here (where reading got), next (the token after the match), indent (as here, an IndentationError), or the
// name of a check in diagnosis_checks.cpp. In a message %N is what kind of expression a is, %T the text of a,
// %L the line of a.
extern const std::string_view kStatementGrammar;
extern const std::string_view kExpressionGrammar;
extern const std::string_view kParameterGrammar; ///< $ stands for def or lambda, $end for the token after
extern const std::string_view kPatternGrammar;
extern const std::string_view kStatementErrors;
extern const std::string_view kExpressionErrors;

/// One piece of the grammar.
struct GrammarNode {
    enum class Kind : std::uint8_t {
        Token,
        Word,
        Rule,
        Sequence,
        Choice,
        Optional,
        Repeat,
        RepeatOnce,
        Separated,
        Ahead,
        NotAhead,
        Cut,
        Force,
        Report
    };
    Kind kind = Kind::Sequence;
    char capture = 0;    ///< 'a', 'b', 'A', 'B' or none
    TokenKind token{};   ///< Token, Force
    std::string text;    ///< Word; Report: how
    std::string message; ///< Report
    int rule = -1;       ///< Rule
    std::vector<const GrammarNode*> children;
};

struct GrammarRule {
    std::string name;
    bool remembers = false;
    bool isError = false;  ///< only tried in the second walk
    bool hasValue = false; ///< what it matches is looked at again (ReportTaker::takeValue)
    const GrammarNode* body = nullptr;
};

class Grammar {
public:
    /// The grammar of one Python version; made once and kept.
    static const Grammar& ofVersion(int minorVersion);

    int ruleNamed(std::string_view name) const;
    const GrammarRule& rule(int index) const { return m_rules[static_cast<std::size_t>(index)]; }
    std::size_t ruleCount() const { return m_rules.size(); }

private:
    friend class GrammarReader;
    Grammar() = default;

    std::vector<GrammarRule> m_rules;
    std::vector<std::unique_ptr<GrammarNode>> m_nodes;
};

} // namespace nametag::syntax
