// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports of the grammar mean: where an error is shown, and when it is none.
#include "core/syntax/diagnosis_state.h"
#include "core/syntax/expression_names.h"

#include <algorithm>
#include <array>

namespace nametag::syntax {

Diagnosis::Check Diagnosis::checkNamed(std::string_view name)
{
    struct Row {
        std::string_view name;
        Check check;
    };
    static constexpr std::array rows = {
        Row{"at", &Diagnosis::at},
        Row{"range", &Diagnosis::range},
        Row{"from", &Diagnosis::from},
        Row{"here", &Diagnosis::hereReport},
        Row{"next", &Diagnosis::nextReport},
        Row{"indent", &Diagnosis::indent},
        Row{"target", &Diagnosis::assignTarget},
        Row{"loop", &Diagnosis::forTarget},
        Row{"delete", &Diagnosis::deleteTarget},
        Row{"comma", &Diagnosis::comma},
        Row{"print", &Diagnosis::printCall},
        Row{"genexp", &Diagnosis::generatorArgument},
        Row{"order", &Diagnosis::argumentOrder},
        Row{"items", &Diagnosis::items},
        Row{"key", &Diagnosis::dictionaryKey},
        Row{"param", &Diagnosis::plainParameter},
        Row{"conversion", &Diagnosis::conversion},
        Row{"constraints", &Diagnosis::constraints},
    };
    for (const Row& row : rows) {
        if (row.name == name)
            return row.check;
    }
    brokenPromise("the grammar names a check that does not exist", __FILE__, __LINE__);
}

ReportTaker::Answer Diagnosis::takeReport(const GrammarNode& report, const Captures& captures)
{
    return (this->*checkNamed(report.text))(report, captures);
}

ReportTaker::Answer Diagnosis::takeValue(const GrammarRule& rule, TokenRange range)
{
    if (rule.name == "strings")
        return checkStrings(range.begin, true);
    if (rule.name == "fstring")
        return checkStrings(range.begin, false);
    const Token& token = m_lexed.tokens[range.begin];
    if (rule.name == "number")
        return checkDigits(token);
    if (rule.name == "soft_keyword")
        return beginsSoftKeyword(textOf(token)) ? Answer::GoOn : Answer::NoMatch;
    const bool imaginary = (textOf(token).back() | 0x20) == 'j';
    if (imaginary == (rule.name == "imaginary_number"))
        return Answer::GoOn;
    return stopAt(token.span,
                  std::string(imaginary ? "real" : "imaginary") + " number required in complex literal");
}

/// Parser/pegen.c, _PyPegen_soft_keyword_token compares only as many letters as the name has: c is taken for
/// case.
bool Diagnosis::beginsSoftKeyword(std::string_view name) const
{
    for (const std::string_view word : {"_", "case", "match", "type"}) {
        if (word.substr(0, name.size()) == name && (word != "type" || m_options.minorVersion >= 12))
            return true;
    }
    return false;
}

// Objects/longobject.c: sys.int_info.default_max_str_digits
ReportTaker::Answer Diagnosis::checkDigits(const Token& token)
{
    const std::string_view digits = textOf(token);
    const bool decimal = digits.find_first_not_of("0123456789_") == std::string_view::npos;
    const auto count =
        digits.size() - static_cast<std::size_t>(std::count(digits.begin(), digits.end(), '_'));
    if (!decimal || count <= 4300)
        return Answer::GoOn;
    stopHere(
        SyntaxErrorType::SyntaxError,
        "Exceeds the limit (4300 digits) for integer string conversion: value has " + std::to_string(count) +
            " digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge "
            "integer literals to avoid decimal conversion limits.",
        token);
    m_error->endOffset = -1;
    return Answer::Stop;
}

ReportTaker::Answer Diagnosis::checkStrings(std::size_t first, bool areAll)
{
    Parser parser(m_source.text, m_lexed.tokens, m_arena, m_options.minorVersion);
    const auto problem = parser.checkStringsAt(first);
    if (!problem || (!areAll && problem->literal.kind != TokenKind::FStringMiddle))
        return Answer::GoOn;
    if (problem->inner) {
        m_error = problem->inner;
        m_error->fileName = m_options.fileName;
        return Answer::Stop;
    }
    if (problem->atLiteral)
        return stopAt(problem->literal.span, problem->message);
    return stopHere(SyntaxErrorType::SyntaxError, problem->message, lastLooked());
}

void Diagnosis::takeMissing(const GrammarNode& expected, std::size_t where)
{
    stopHere(SyntaxErrorType::SyntaxError, "expected '" + std::string(syntax::textOf(expected.token)) + "'",
             m_lexed.tokens[where]);
}

SourceSpan Diagnosis::tokensSpan(TokenRange range) const
{
    const SourceSpan& first = m_lexed.tokens[range.begin].span;
    const SourceSpan& last = m_lexed.tokens[std::max(range.end, range.begin + 1) - 1].span;
    return {first.line, first.column, last.endLine, last.endColumn};
}

/// The expression that these tokens are, or null if they are none.
const Expr* Diagnosis::expressionOf(TokenRange range)
{
    const auto begin = m_lexed.tokens.begin();
    m_parts.emplace_back(begin + static_cast<std::ptrdiff_t>(range.begin),
                         begin + static_cast<std::ptrdiff_t>(range.end));
    Parser parser(m_source.text, m_parts.back(), m_arena, m_options.minorVersion);
    return parser.parseWhole();
}

/// A call with these arguments.
const Call* Diagnosis::callWith(TokenRange arguments)
{
    std::vector<Token> tokens(3);
    tokens[0].kind = TokenKind::Name;
    tokens[1].kind = TokenKind::LeftParen;
    tokens[2].kind = TokenKind::RightParen;
    const auto begin = m_lexed.tokens.begin();
    tokens.insert(tokens.begin() + 2, begin + static_cast<std::ptrdiff_t>(arguments.begin),
                  begin + static_cast<std::ptrdiff_t>(arguments.end));
    m_parts.push_back(std::move(tokens));
    Parser parser(m_source.text, m_parts.back(), m_arena, m_options.minorVersion);
    return asIf<Call>(parser.parseWhole());
}

/// Where a captured part is: an expression stands inside its parentheses.
SourceSpan Diagnosis::spanOf(char capture, const Captures& captures)
{
    const TokenRange range = captures[capture];
    if (capture >= 'a' && range.end > range.begin + 1) {
        if (const Expr* expr = expressionOf(range))
            return expr->span;
    }
    return tokensSpan(range);
}

std::string Diagnosis::wordsOf(const GrammarNode& report, const Captures& captures)
{
    std::string words;
    for (std::size_t at = 0; at < report.message.size(); ++at) {
        const char letter = report.message[at] == '%' ? report.message[at + 1] : '\0';
        if (letter == '\0') {
            words += report.message[at];
            continue;
        }
        ++at;
        const Token& token = m_lexed.tokens[captures['a'].begin];
        if (letter == 'T') {
            words += textOf(token);
        } else if (letter == 'L') {
            words += std::to_string(token.span.line);
        } else {
            const Expr* expr = expressionOf(captures['a']);
            words += expr != nullptr ? nameOfExpression(*expr) : "expression";
        }
    }
    return words;
}

ReportTaker::Answer Diagnosis::at(const GrammarNode& report, const Captures& captures)
{
    const TokenRange lower = captures['a'];
    return stopAt(spanOf(lower.end > lower.begin ? 'a' : 'A', captures), wordsOf(report, captures));
}

ReportTaker::Answer Diagnosis::range(const GrammarNode& report, const Captures& captures)
{
    const SourceSpan first = spanOf('a', captures);
    const SourceSpan last = spanOf('b', captures);
    return stopAt({first.line, first.column, last.endLine, last.endColumn}, wordsOf(report, captures));
}

/// From a to where the tokenizer has read to.
ReportTaker::Answer Diagnosis::from(const GrammarNode& report, const Captures& captures)
{
    const SourceSpan first = spanOf('a', captures);
    const Token& last = lastLooked();
    setError(SyntaxErrorType::SyntaxError, wordsOf(report, captures));
    const std::int64_t end = last.span.endColumn + (last.kind == TokenKind::Newline ? 1 : 0);
    place(first.line, first.column + 1, last.span.endLine, end);
    return Answer::Stop;
}

ReportTaker::Answer Diagnosis::hereReport(const GrammarNode& report, const Captures& captures)
{
    return stopHere(SyntaxErrorType::SyntaxError, wordsOf(report, captures), lastLooked());
}

ReportTaker::Answer Diagnosis::nextReport(const GrammarNode& report, const Captures& captures)
{
    return stopHere(SyntaxErrorType::SyntaxError, wordsOf(report, captures),
                    m_lexed.tokens[m_matcher.position()]);
}

ReportTaker::Answer Diagnosis::indent(const GrammarNode& report, const Captures& captures)
{
    return stopHere(SyntaxErrorType::IndentationError, wordsOf(report, captures), lastLooked());
}

ReportTaker::Answer Diagnosis::invalidTarget(TokenRange range, TargetUse use)
{
    const Expr* expr = expressionOf(range);
    const Expr* invalid = expr == nullptr ? nullptr : firstInvalidTarget(*expr, use);
    if (invalid == nullptr)
        return Answer::NoMatch;
    const std::string verb = use == TargetUse::Delete ? "cannot delete " : "cannot assign to ";
    return stopAt(invalid->span, verb + nameOfExpression(*invalid));
}

ReportTaker::Answer Diagnosis::assignTarget(const GrammarNode&, const Captures& captures)
{
    return invalidTarget(captures['a'], TargetUse::Assign);
}

ReportTaker::Answer Diagnosis::forTarget(const GrammarNode&, const Captures& captures)
{
    return invalidTarget(captures['a'], TargetUse::For);
}

ReportTaker::Answer Diagnosis::deleteTarget(const GrammarNode&, const Captures& captures)
{
    return invalidTarget(captures['a'], TargetUse::Delete);
}

namespace {

bool isLegacyStatement(std::string_view name)
{
    return name == "print" || name == "exec";
}

} // namespace

/// Two expressions side by side: a missing comma, but only inside brackets.
ReportTaker::Answer Diagnosis::comma(const GrammarNode& report, const Captures& captures)
{
    const TokenRange first = captures['a'];
    const bool isName = first.end == first.begin + 1;
    if (isName && isLegacyStatement(textOf(m_lexed.tokens[first.begin])))
        return Answer::NoMatch;
    if (m_lexed.tokens[captures['b'].end - 1].depth == 0)
        return Answer::NoMatch;
    return range(report, captures);
}

ReportTaker::Answer Diagnosis::printCall(const GrammarNode& report, const Captures& captures)
{
    if (!isLegacyStatement(textOf(m_lexed.tokens[captures['a'].begin])))
        return Answer::NoMatch;
    return range(report, captures);
}

ReportTaker::Answer Diagnosis::generatorArgument(const GrammarNode&, const Captures& captures)
{
    const Call* call = callWith(captures['A']);
    if (call == nullptr || call->args.size() <= 1)
        return Answer::NoMatch;
    const SourceSpan first = call->args.back()->span;
    const SourceSpan last = tokensSpan(captures['B']);
    return stopAt({first.line, first.column, last.endLine, last.endColumn},
                  "Generator expression must be parenthesized");
}

ReportTaker::Answer Diagnosis::argumentOrder(const GrammarNode&, const Captures& captures)
{
    const Call* call = callWith(captures['A']);
    bool unpacking = false;
    if (call != nullptr) {
        for (const Keyword& keyword : call->keywords)
            unpacking = unpacking || !keyword.name;
    }
    return stopHere(SyntaxErrorType::SyntaxError,
                    std::string("positional argument follows keyword argument") +
                        (unpacking ? " unpacking" : ""),
                    lastLooked());
}

/// From a to the last of the items B.
ReportTaker::Answer Diagnosis::items(const GrammarNode& report, const Captures& captures)
{
    TokenRange items = captures['B'];
    if (m_lexed.tokens[items.end - 1].kind == TokenKind::Comma)
        --items.end;
    const SourceSpan first = spanOf('a', captures);
    const SourceSpan last = tokensSpan(items);
    return stopAt({first.line, first.column, last.endLine, last.endColumn}, wordsOf(report, captures));
}

ReportTaker::Answer Diagnosis::dictionaryKey(const GrammarNode& report, const Captures& captures)
{
    const SourceSpan key = spanOf('a', captures);
    setError(SyntaxErrorType::SyntaxError, wordsOf(report, captures));
    place(key.line, key.endColumn, key.endLine, 0);
    return Answer::Stop;
}

/// A parameter, without the comma after it.
ReportTaker::Answer Diagnosis::plainParameter(const GrammarNode& report, const Captures& captures)
{
    TokenRange parameter = captures['A'];
    if (m_lexed.tokens[parameter.end - 1].kind == TokenKind::Comma)
        --parameter.end;
    return stopAt(tokensSpan(parameter), wordsOf(report, captures));
}

// Parser/action_helpers.c, _PyPegen_check_fstring_conversion
ReportTaker::Answer Diagnosis::conversion(const GrammarNode&, const Captures& captures)
{
    const Token& name = m_lexed.tokens[captures['a'].begin];
    const Token& mark = m_lexed.tokens[captures['a'].begin - 1];
    const std::string_view letter = textOf(name);
    if (mark.end != name.begin) {
        return stopAt(
            {mark.span.line, mark.span.column, name.span.endLine, name.span.endColumn},
            "f-string: conversion type must come right after the exclamanation mark"); // the spelling is
                                                                                       // CPython's
    }
    if (letter == "s" || letter == "r" || letter == "a")
        return Answer::GoOn;
    return stopAt(name.span, "f-string: invalid conversion character '" + std::string(letter) +
                                 "': expected 's', 'r', or 'a'");
}

ReportTaker::Answer Diagnosis::constraints(const GrammarNode& report, const Captures& captures)
{
    const Expr* bound = expressionOf(captures['b']);
    const bool tuple = bound != nullptr && bound->kind == ExprKind::Tuple;
    GrammarNode words;
    words.message =
        std::string("cannot use ") + (tuple ? "constraints" : "bound") + " with " + report.message;
    return from(words, captures);
}

} // namespace nametag::syntax
