// SPDX-License-Identifier: GPL-3.0-or-later
// A diagnosis at work: turns the reports met on a walk through the grammar into one SyntaxError.
#pragma once

#include "core/syntax/diagnosis.h"
#include "core/syntax/expression_names.h"
#include "core/syntax/grammar_matcher.h"
#include "core/syntax/parser_state.h"

#include <deque>
#include <optional>

namespace nametag::syntax {

class Diagnosis final : public ReportTaker {
public:
    Diagnosis(const SourceText& source, const LexResult& lexed, const ParseOptions& options);

    /// True if nothing is wrong but what the grammar cannot say.
    bool fitsTheGrammar(std::size_t firstToken);
    /// Walks twice; the error.
    SyntaxError run(std::string_view rule, std::size_t firstToken);
    /// True if the error came from the tokenizer.
    bool isLexical() const { return m_isLexical; }

    Answer takeReport(const GrammarNode& report, const Captures& captures) override;
    Answer takeValue(const GrammarRule& rule, TokenRange range) override;
    void takeMissing(const GrammarNode& expected, std::size_t at) override;

private:
    using Check = Answer (Diagnosis::*)(const GrammarNode&, const Captures&);
    static Check checkNamed(std::string_view name);

    // The checks that reports name (diagnosis_checks.cpp).
    Answer at(const GrammarNode& report, const Captures& captures);
    Answer range(const GrammarNode& report, const Captures& captures);
    Answer from(const GrammarNode& report, const Captures& captures);
    Answer hereReport(const GrammarNode& report, const Captures& captures);
    Answer nextReport(const GrammarNode& report, const Captures& captures);
    Answer indent(const GrammarNode& report, const Captures& captures);
    Answer assignTarget(const GrammarNode& report, const Captures& captures);
    Answer forTarget(const GrammarNode& report, const Captures& captures);
    Answer deleteTarget(const GrammarNode& report, const Captures& captures);
    Answer comma(const GrammarNode& report, const Captures& captures);
    Answer printCall(const GrammarNode& report, const Captures& captures);
    Answer generatorArgument(const GrammarNode& report, const Captures& captures);
    Answer argumentOrder(const GrammarNode& report, const Captures& captures);
    Answer items(const GrammarNode& report, const Captures& captures);
    Answer dictionaryKey(const GrammarNode& report, const Captures& captures);
    Answer plainParameter(const GrammarNode& report, const Captures& captures);
    Answer conversion(const GrammarNode& report, const Captures& captures);
    Answer constraints(const GrammarNode& report, const Captures& captures);
    Answer invalidTarget(TokenRange range, TargetUse use);
    bool beginsSoftKeyword(std::string_view name) const;
    Answer checkDigits(const Token& token);
    Answer checkStrings(std::size_t first, bool areAll);

    // Expressions made of what matched.
    const Expr* expressionOf(TokenRange range);
    const Call* callWith(TokenRange arguments);
    SourceSpan spanOf(char capture, const Captures& captures);
    SourceSpan tokensSpan(TokenRange range) const;
    std::string wordsOf(const GrammarNode& report, const Captures& captures);

    // Errors.
    Answer stopAt(SourceSpan span, std::string message);
    Answer stopHere(SyntaxErrorType type, std::string message, const Token& token);
    void setError(SyntaxErrorType type, std::string message);
    void place(std::uint32_t line, std::uint32_t offset, std::uint32_t endLine, std::int64_t endOffset);
    SyntaxError lexicalError();
    SyntaxError unclosedError();
    void preferLexicalError();
    void generalError(std::size_t looked);
    std::string shownLine(std::uint32_t line) const;
    std::int64_t shownOffset(std::uint32_t line, std::int64_t offset) const;
    const Token& lastLooked() const { return m_lexed.tokens[m_matcher.looked() - 1]; }
    std::string_view textOf(const Token& token) const;

    const SourceText& m_source;
    const LexResult& m_lexed;
    const ParseOptions& m_options;
    LineIndex m_lines;
    Arena m_arena;
    GrammarMatcher m_matcher;
    std::optional<SyntaxError> m_error;
    bool m_isLexical = false;
    std::deque<std::vector<Token>> m_parts;
};

} // namespace nametag::syntax
