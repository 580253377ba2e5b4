// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/parser.h"

#include "core/syntax/diagnosis.h"
#include "core/syntax/identifier.h"
#include "core/syntax/lexer.h"
#include "core/syntax/parser_state.h"
#include "core/syntax/source_text.h"
#include "core/syntax/tree_walk.h"

namespace nametag::syntax {

namespace {

/// Python/symtable.c counts statements and expressions inside one another: three times the recursion limit of
/// 1,000 until 3.12, 10,000 from 3.13 on.
bool isTooDeepToCompile(const Module& module, int minorVersion)
{
    return depthOf(module) > (minorVersion >= 13 ? 10'000U : 3'000U);
}

SyntaxError tooDeepToCompile(const ParseOptions& options)
{
    SyntaxError error;
    error.type = SyntaxErrorType::RecursionError;
    error.message = "maximum recursion depth exceeded during compilation";
    error.fileName = options.fileName;
    error.hasText = false;
    return error;
}

const Token& endToken()
{
    static const Token token;
    return token;
}

} // namespace

SyntaxError syntaxErrorAt(std::string_view source, const ParseOptions& options, SourceSpan span,
                          std::string message)
{
    const SourceText decoded = decodeSource(source, options.fileName);
    SyntaxError error;
    error.message = std::move(message);
    error.fileName = options.fileName;
    error.line = span.line;
    error.endLine = span.endLine;
    error.offset = span.column + 1;
    error.endOffset = static_cast<std::int64_t>(span.endColumn) + 1;
    error.text = LineIndex(decoded.text).line(span.line);
    error.span = span;
    return error;
}

ParseResult parse(std::string_view source, const ParseOptions& options)
{
    SourceText decoded = decodeSource(source, options.fileName);
    if (decoded.error)
        return *decoded.error;
    const LexResult lexed = lex(decoded.text, {options.minorVersion, false});
    Module module{std::make_unique<Arena>(), {}, {}};
    Parser parser(decoded.text, lexed.tokens, *module.arena, options.minorVersion);
    module.body = parser.parseModule();
    module.warnings = parser.takeWarnings();
    if (!parser.failed() && !lexed.error) {
        if (lexed.tokens.size() > 2'900 && isTooDeepToCompile(module, options.minorVersion))
            return tooDeepToCompile(options);
        return module;
    }
    return diagnose(decoded, lexed, options,
                    {parser.tooDeep(), parser.lastStatement(), parser.formattedPattern()});
}

Parser::Parser(std::string_view text, const std::vector<Token>& tokens, Arena& arena, int minorVersion)
    : m_text(text)
    , m_tokens(tokens)
    , m_arena(arena)
    , m_minorVersion(minorVersion)
{}

const Token& Parser::token(std::size_t ahead) const
{
    return m_index + ahead < m_tokens.size() ? m_tokens[m_index + ahead] : endToken();
}

bool Parser::isAtName(std::string_view word, std::size_t ahead) const
{
    return kind(ahead) == TokenKind::Name && textOfToken(token(ahead)) == word;
}

void Parser::advance()
{
    if (m_index < m_tokens.size())
        ++m_index;
}

bool Parser::accept(TokenKind wanted)
{
    if (kind() != wanted)
        return false;
    advance();
    return true;
}

void Parser::expect(TokenKind wanted)
{
    if (!accept(wanted))
        fail();
}

std::string_view Parser::textOfToken(const Token& token) const
{
    return m_text.substr(token.begin, token.end - token.begin);
}

std::string_view Parser::nameOf(const Token& token)
{
    const std::string_view word = textOfToken(token);
    for (const char character : word) {
        if (static_cast<unsigned char>(character) >= 128)
            return m_arena.keep(normalizedName(word));
    }
    return m_arena.keep(word);
}

std::string_view Parser::expectName()
{
    if (!isAt(TokenKind::Name)) {
        fail();
        return {};
    }
    const std::string_view name = nameOf(token());
    advance();
    return name;
}

SourceSpan Parser::spanFrom(const SourceSpan& first) const
{
    if (m_index == 0 || m_failed)
        return first;
    std::size_t at = m_index - 1;
    while (at > 0 && (m_tokens[at].kind == TokenKind::Newline || m_tokens[at].kind == TokenKind::Dedent))
        --at;
    const SourceSpan& last = m_tokens[at].span;
    return {first.line, first.column, last.endLine, last.endColumn};
}

void Parser::fail()
{
    m_failed = true;
    m_index = m_tokens.size();
}

Expr* Parser::failedExpr()
{
    fail();
    return m_arena.make<Constant>(Expr{ExprKind::Constant, {}}, ConstantKind::None);
}

void Parser::goBack(const Place& place)
{
    m_index = place.index;
    m_failed = place.failed;
    m_depth = place.depth;
}

bool Parser::startsExpression() const
{
    switch (kind()) {
    case TokenKind::Name:
    case TokenKind::Number:
    case TokenKind::String:
    case TokenKind::FStringStart:
    case TokenKind::LeftParen:
    case TokenKind::LeftBracket:
    case TokenKind::LeftBrace:
    case TokenKind::Plus:
    case TokenKind::Minus:
    case TokenKind::Tilde:
    case TokenKind::Ellipsis:
    case TokenKind::KwNone:
    case TokenKind::KwTrue:
    case TokenKind::KwFalse:
    case TokenKind::KwNot:
    case TokenKind::KwLambda:
    case TokenKind::KwAwait: return true;
    default: return false;
    }
}

Slice<Stmt*> Parser::parseModule()
{
    const Deeper deeper(*this, 28); // the rules of CPython's parser around any statement
    Body body;
    while (!m_failed && !isAt(TokenKind::EndOfSource)) {
        if (!m_sawMatchAsName)
            m_lastStatement = m_index;
        statement(body);
    }
    return m_arena.keep(body);
}

Expr* Parser::parseFieldExpression()
{
    Expr* value = yieldOrStarExpressions();
    if (isAt(TokenKind::ColonEqual) || isAt(TokenKind::Equal))
        fail();
    accept(TokenKind::Newline);
    if (!isAt(TokenKind::EndOfSource))
        fail();
    return value;
}

Expr* Parser::parseWhole()
{
    const auto isWhole = [&] { return !m_failed && m_index == m_tokens.size(); };
    Expr* value = yieldOrStarExpressions();
    if (isWhole())
        return value;
    m_index = 0;
    m_failed = false;
    value = starNamedExpression();
    return isWhole() ? value : nullptr;
}

Slice<Stmt*> Parser::block()
{
    const Deeper deeper(*this, 1);
    Body body;
    if (!accept(TokenKind::Newline)) {
        simpleStatements(body);
        return m_arena.keep(body);
    }
    expect(TokenKind::Indent);
    while (!m_failed && !isAt(TokenKind::Dedent))
        statement(body);
    expect(TokenKind::Dedent);
    return m_arena.keep(body);
}

void Parser::statement(Body& body)
{
    if (Stmt* compound = compoundStatement())
        body.push_back(compound);
    else
        simpleStatements(body);
}

void Parser::simpleStatements(Body& body)
{
    do {
        body.push_back(simpleStatement());
        if (m_failed)
            return;
    } while (accept(TokenKind::Semicolon) && !isAt(TokenKind::Newline));
    expect(TokenKind::Newline);
}

} // namespace nametag::syntax
