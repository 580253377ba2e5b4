// SPDX-License-Identifier: GPL-3.0-or-later
// The parser at work: one object a text, its parts spread over the parse_*.cpp files.
// It knows valid Python only. On the first thing it does not understand it "fails": the cursor jumps to the
// end, every function returns at once with some node, and the words for the error are found by diagnose()
// (diagnosis.h).
#pragma once

#include "core/syntax/ast.h"
#include "core/syntax/parser.h"
#include "core/syntax/string_literal.h"
#include "core/syntax/token.h"

#include <optional>
#include <vector>

namespace nametag::syntax {

/// What is wrong with a string literal.
struct LiteralError {
    std::string message;
    bool atLiteral = false; ///< the place is the literal's; else where the parser had read to
    Token literal;
    std::optional<SyntaxError> inner; ///< the whole error, for a replacement field that was parsed apart
};

class Parser {
public:
    Parser(std::string_view text, const std::vector<Token>& tokens, Arena& arena, int minorVersion);

    Slice<Stmt*> parseModule();
    /// One expression list and the end; for the replacement fields of f-strings before Python 3.12.
    Expr* parseFieldExpression();
    /// The expression that all tokens together are, or null.
    Expr* parseWhole();

    bool failed() const { return m_failed; }
    bool tooDeep() const { return m_tooDeep; }
    /// The first token of the last statement of the module that was begun, or of the first one in which a
    /// line begins with the name match: CPython takes that for a match statement when it looks for words.
    std::size_t lastStatement() const { return m_lastStatement; }
    std::optional<SourceSpan> formattedPattern() const { return m_formattedPattern; }
    /// Reads the strings that begin at this token; nothing if they are well formed.
    std::optional<LiteralError> checkStringsAt(std::size_t token);
    std::vector<ParseWarning> takeWarnings() { return std::move(m_warnings); }

private:
    friend class Deeper;
    friend class LegacyFString;

    // Tokens.
    const Token& token(std::size_t ahead = 0) const;
    TokenKind kind(std::size_t ahead = 0) const { return token(ahead).kind; }
    bool isAt(TokenKind wanted) const { return kind() == wanted; }
    bool isAtName(std::string_view word, std::size_t ahead = 0) const;
    void advance();
    bool accept(TokenKind wanted);
    void expect(TokenKind wanted);
    std::string_view textOfToken(const Token& token) const;
    std::string_view expectName();
    SourceSpan spanFrom(const SourceSpan& first) const;
    SourceSpan here() const { return token().span; }
    bool startsExpression() const;
    void fail();
    Expr* failedExpr();
    std::string_view nameOf(const Token& token);

    // Statements.
    using Body = std::vector<Stmt*>;
    void statement(Body& body);
    void simpleStatements(Body& body);
    Stmt* simpleStatement();
    Stmt* expressionStatement();
    Stmt* assignment(SourceSpan first, Expr* target);
    Stmt* annotatedAssignment(SourceSpan first, Expr* target, bool parenthesized);
    Stmt* deleteStatement();
    Stmt* raiseStatement();
    Stmt* assertStatement();
    Stmt* importStatement();
    Stmt* importFromStatement();
    Slice<Alias> importedNames();
    std::string_view dottedName();
    Stmt* namesStatement();
    Stmt* typeAlias();
    Slice<Stmt*> block();
    Stmt* compoundStatement();
    Stmt* asyncStatement();
    Stmt* ifStatement();
    Slice<Stmt*> elseBlock();
    Stmt* whileStatement();
    Stmt* forStatement(SourceSpan first, IsAsync isAsync);
    Stmt* withStatement(SourceSpan first, IsAsync isAsync);
    bool parenthesizedWithItems(std::vector<WithItem>& items);
    WithItem withItem();
    Stmt* tryStatement();
    ExceptHandler exceptHandler(bool& star);
    Stmt* decorated();
    Stmt* functionDef(SourceSpan first, IsAsync isAsync, Slice<Expr*> decorators);
    Stmt* classDef(Slice<Expr*> decorators);
    Slice<TypeParam> typeParams();
    TypeParam typeParam();
    Stmt* matchStatement();
    MatchCase matchCase();
    Expr* matchSubject();

    // Patterns.
    Pattern* topPattern();
    Pattern* asPattern();
    Pattern* orPattern();
    Pattern* closedPattern();
    Pattern* starOrAsPattern();
    Pattern* namePattern();
    Pattern* groupOrSequencePattern();
    Pattern* sequencePattern(SourceSpan first, TokenKind end, std::vector<Pattern*> patterns);
    Pattern* mappingPattern();
    Pattern* classPattern(SourceSpan first, Expr* cls);
    Pattern* literalPattern();
    Expr* mappingKey();
    Expr* patternNumber();
    std::string_view captureName();

    // Parameters and arguments.
    enum class ParameterStyle : bool { Function, Lambda };
    Arguments* parameters(ParameterStyle style);
    Arg parameter(ParameterStyle style, bool starAnnotation);
    struct ParameterLists;
    void oneParameter(ParameterStyle style, ParameterLists& lists);
    void starParameter(ParameterStyle style, ParameterLists& lists);
    Expr* lambda();
    struct ArgumentLists {
        std::vector<Expr*> args;
        std::vector<Keyword> keywords;
        bool seenKeyword = false;
        bool seenDoubleStar = false;
    };
    void argument(ArgumentLists& lists);
    void arguments(ArgumentLists& lists);
    Expr* call(SourceSpan first, Expr* func);

    // Expressions.
    Expr* starExpressions();
    Expr* starExpression();
    Expr* starNamedExpression();
    Expr* namedExpression();
    Expr* yieldOrStarExpressions();
    Expr* yieldExpression();
    Expr* expression();
    Expr* disjunction();
    Expr* conjunction();
    Expr* inversion();
    Expr* comparison();
    bool compareOperator(CompareOperator& op);
    Expr* binary(int level);
    Expr* factor();
    Expr* power();
    Expr* awaitPrimary();
    Expr* primary();
    Expr* subscriptOf(SourceSpan first, Expr* value);
    Expr* slices();
    Expr* slice();
    Expr* atom();
    Expr* parenthesized();
    Expr* listDisplay();
    Expr* braces();
    Expr* dictDisplay(SourceSpan first);
    Expr* setDisplay(SourceSpan first);
    Slice<Comprehension> comprehensions();
    Comprehension comprehension();
    bool startsComprehension() const;
    Expr* nameAtom();
    Expr* constantAtom(ConstantKind kind);
    Expr* starred(Expr* (Parser::*operand)());

    // Strings.
    Expr* strings();
    Expr* plainString(const Token& token);
    void fString(std::vector<Expr*>& values);
    void replacementField(std::vector<Expr*>& values, bool raw);
    Expr* formatSpec(bool raw);
    Expr* textPart(const Token& token, bool raw);
    Expr* joinStrings(std::vector<Expr*> parts, bool formatted, SourceSpan span);
    Expr* legacyStrings();
    void failLiteral(LiteralError error);
    void warnAboutEscape(const Token& token, const DecodedLiteral& decoded);

    // Targets.
    enum class TargetKind : std::uint8_t { Star, Single, Del };
    Expr* target(Expr* expr, TargetKind kind);
    Expr* starTargets();
    Expr* starTarget();

    struct Place {
        std::size_t index;
        bool failed;
        int depth;
    };
    Place place() const { return {m_index, m_failed, m_depth}; }
    void goBack(const Place& place);

    static constexpr int kMaximumDepth = 6000; // Parser/parser.c, MAXSTACK

    std::string_view m_text;
    const std::vector<Token>& m_tokens;
    Arena& m_arena;
    int m_minorVersion;
    std::size_t m_index = 0;
    std::size_t m_lastStatement = 0;
    int m_depth = 0;
    bool m_failed = false;
    bool m_tooDeep = false;
    bool m_sawMatchAsName = false;
    std::vector<ParseWarning> m_warnings;
    std::optional<LiteralError> m_literalError;
    std::optional<SourceSpan> m_formattedPattern;
};

/// Counts a level of nesting for as long as it lives; `levels` is how many rules of CPython's parser it
/// stands for.
class Deeper {
public:
    explicit Deeper(Parser& parser, int levels = 1)
        : m_parser(parser)
        , m_levels(levels)
    {
        m_parser.m_depth += levels;
        if (m_parser.m_depth > Parser::kMaximumDepth) {
            m_parser.m_tooDeep = true;
            m_parser.fail();
        }
    }
    ~Deeper() { m_parser.m_depth -= m_levels; }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;

private:
    Parser& m_parser;
    int m_levels;
};

} // namespace nametag::syntax
