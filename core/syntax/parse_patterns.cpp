// SPDX-License-Identifier: GPL-3.0-or-later
// match and its patterns. `match`, `case` and `_` are names elsewhere.
#include "core/syntax/number_literal.h"
#include "core/syntax/parser_state.h"

namespace nametag::syntax {

Expr* Parser::matchSubject()
{
    const SourceSpan first = here();
    Expr* one = starNamedExpression();
    if (!isAt(TokenKind::Comma)) {
        if (one->kind == ExprKind::Starred)
            fail();
        return one;
    }
    std::vector<Expr*> elements = {one};
    while (accept(TokenKind::Comma) && !isAt(TokenKind::Colon))
        elements.push_back(starNamedExpression());
    return m_arena.make<Tuple>(Expr{ExprKind::Tuple, spanFrom(first)}, m_arena.keep(elements));
}

/// The match statement that begins here, or null if this `match` is a name.
Stmt* Parser::matchStatement()
{
    const SourceSpan first = here();
    const Place before = place();
    advance();
    if (!startsExpression() && !isAt(TokenKind::Star)) {
        goBack(before);
        return nullptr;
    }
    Expr* subject = matchSubject();
    const bool isMatch = isAt(TokenKind::Colon) && kind(1) == TokenKind::Newline &&
                         kind(2) == TokenKind::Indent && isAtName("case", 3);
    if (!isMatch) {
        m_sawMatchAsName = true;
        goBack(before);
        return nullptr;
    }
    const Deeper deeper(*this, 6);
    m_index += 3;
    std::vector<MatchCase> cases;
    while (!m_failed && isAtName("case"))
        cases.push_back(matchCase());
    expect(TokenKind::Dedent);
    return m_arena.make<MatchStatement>(Stmt{StmtKind::MatchStatement, spanFrom(first)}, subject,
                                        m_arena.keep(cases));
}

MatchCase Parser::matchCase()
{
    advance();
    MatchCase matchCase{topPattern()};
    if (accept(TokenKind::KwIf))
        matchCase.guard = namedExpression();
    expect(TokenKind::Colon);
    matchCase.body = block();
    return matchCase;
}

Pattern* Parser::topPattern()
{
    const SourceSpan first = here();
    Pattern* one = starOrAsPattern();
    if (isAt(TokenKind::Comma))
        return sequencePattern(first, TokenKind::Colon, {one});
    if (one->kind == PatternKind::MatchStar)
        fail();
    return one;
}

/// The rest of a sequence whose first elements are known; a closing bracket is taken, a colon or `if` is not.
Pattern* Parser::sequencePattern(SourceSpan first, TokenKind end, std::vector<Pattern*> patterns)
{
    const auto atEnd = [&] { return isAt(end) || (end == TokenKind::Colon && isAt(TokenKind::KwIf)); };
    if (patterns.empty() && !atEnd())
        patterns.push_back(starOrAsPattern());
    while (accept(TokenKind::Comma) && !atEnd())
        patterns.push_back(starOrAsPattern());
    if (end != TokenKind::Colon)
        expect(end);
    return m_arena.make<MatchSequence>(Pattern{PatternKind::MatchSequence, spanFrom(first)},
                                       m_arena.keep(patterns));
}

Pattern* Parser::starOrAsPattern()
{
    if (!isAt(TokenKind::Star))
        return asPattern();
    const SourceSpan first = here();
    advance();
    std::optional<std::string_view> name;
    if (isAtName("_"))
        advance();
    else
        name = captureName();
    return m_arena.make<MatchStar>(Pattern{PatternKind::MatchStar, spanFrom(first)}, name);
}

std::string_view Parser::captureName()
{
    if (isAtName("_"))
        fail();
    const std::string_view name = expectName();
    if (isAt(TokenKind::Dot) || isAt(TokenKind::LeftParen) || isAt(TokenKind::Equal))
        fail();
    return name;
}

Pattern* Parser::asPattern()
{
    const SourceSpan first = here();
    Pattern* pattern = orPattern();
    if (!accept(TokenKind::KwAs))
        return pattern;
    const std::string_view name = captureName();
    return m_arena.make<MatchAs>(Pattern{PatternKind::MatchAs, spanFrom(first)}, pattern, name);
}

Pattern* Parser::orPattern()
{
    const SourceSpan first = here();
    Pattern* one = closedPattern();
    if (!isAt(TokenKind::Bar))
        return one;
    std::vector<Pattern*> patterns = {one};
    while (accept(TokenKind::Bar))
        patterns.push_back(closedPattern());
    return m_arena.make<MatchOr>(Pattern{PatternKind::MatchOr, spanFrom(first)}, m_arena.keep(patterns));
}

Pattern* Parser::closedPattern()
{
    const Deeper deeper(*this, 6);
    switch (kind()) {
    case TokenKind::Name: return namePattern();
    case TokenKind::LeftParen: return groupOrSequencePattern();
    case TokenKind::LeftBracket: {
        const SourceSpan first = here();
        advance();
        return sequencePattern(first, TokenKind::RightBracket, {});
    }
    case TokenKind::LeftBrace: return mappingPattern();
    default: return literalPattern();
    }
}

Pattern* Parser::namePattern()
{
    const SourceSpan first = here();
    const TokenKind next = kind(1);
    if (next != TokenKind::Dot && next != TokenKind::LeftParen && next != TokenKind::Equal) {
        std::optional<std::string_view> name;
        if (isAtName("_"))
            advance();
        else
            name = expectName();
        return m_arena.make<MatchAs>(Pattern{PatternKind::MatchAs, spanFrom(first)}, nullptr, name);
    }
    Expr* value = nameAtom();
    while (accept(TokenKind::Dot)) {
        const std::string_view name = expectName();
        value = m_arena.make<Attribute>(Expr{ExprKind::Attribute, spanFrom(first)}, value, name);
    }
    if (isAt(TokenKind::LeftParen))
        return classPattern(first, value);
    if (isAt(TokenKind::Equal))
        fail();
    return m_arena.make<MatchValue>(Pattern{PatternKind::MatchValue, spanFrom(first)}, value);
}

Pattern* Parser::classPattern(SourceSpan first, Expr* cls)
{
    advance();
    std::vector<Pattern*> patterns;
    std::vector<std::string_view> names;
    std::vector<Pattern*> named;
    while (!m_failed && !isAt(TokenKind::RightParen)) {
        if (isAt(TokenKind::Name) && kind(1) == TokenKind::Equal) {
            names.push_back(expectName());
            advance();
            named.push_back(asPattern());
        } else {
            patterns.push_back(asPattern());
            if (!named.empty())
                fail();
        }
        if (!accept(TokenKind::Comma) && !isAt(TokenKind::RightParen))
            fail();
    }
    expect(TokenKind::RightParen);
    return m_arena.make<MatchClass>(Pattern{PatternKind::MatchClass, spanFrom(first)}, cls,
                                    m_arena.keep(patterns), m_arena.keep(names), m_arena.keep(named));
}

Pattern* Parser::groupOrSequencePattern()
{
    const SourceSpan first = here();
    advance();
    if (isAt(TokenKind::RightParen))
        return sequencePattern(first, TokenKind::RightParen, {});
    Pattern* one = starOrAsPattern();
    if (isAt(TokenKind::Comma))
        return sequencePattern(first, TokenKind::RightParen, {one});
    if (one->kind == PatternKind::MatchStar)
        fail();
    expect(TokenKind::RightParen);
    return one;
}

Pattern* Parser::mappingPattern()
{
    const SourceSpan first = here();
    advance();
    std::vector<Expr*> keys;
    std::vector<Pattern*> patterns;
    std::optional<std::string_view> rest;
    while (!m_failed && !isAt(TokenKind::RightBrace)) {
        if (rest)
            fail();
        if (accept(TokenKind::DoubleStar)) {
            rest = captureName();
        } else {
            keys.push_back(mappingKey());
            expect(TokenKind::Colon);
            patterns.push_back(asPattern());
        }
        if (!accept(TokenKind::Comma) && !isAt(TokenKind::RightBrace))
            fail();
    }
    expect(TokenKind::RightBrace);
    return m_arena.make<MatchMapping>(Pattern{PatternKind::MatchMapping, spanFrom(first)}, m_arena.keep(keys),
                                      m_arena.keep(patterns), rest);
}

Expr* Parser::mappingKey()
{
    const SourceSpan first = here();
    switch (kind()) {
    case TokenKind::String:
    case TokenKind::FStringStart: return strings();
    case TokenKind::KwNone: return constantAtom(ConstantKind::None);
    case TokenKind::KwTrue: return constantAtom(ConstantKind::True);
    case TokenKind::KwFalse: return constantAtom(ConstantKind::False);
    case TokenKind::Name: {
        Expr* value = nameAtom();
        if (!isAt(TokenKind::Dot))
            fail();
        while (accept(TokenKind::Dot)) {
            const std::string_view name = expectName();
            value = m_arena.make<Attribute>(Expr{ExprKind::Attribute, spanFrom(first)}, value, name);
        }
        return value;
    }
    default: return patternNumber();
    }
}

/// [-]number, or [-]real ± imaginary.
Expr* Parser::patternNumber()
{
    const SourceSpan first = here();
    const auto number = [&]() -> Expr* {
        const SourceSpan begin = here();
        const bool negative = accept(TokenKind::Minus);
        Expr* value = isAt(TokenKind::Number) ? atom() : failedExpr();
        if (!negative)
            return value;
        return m_arena.make<UnaryOp>(Expr{ExprKind::UnaryOp, spanFrom(begin)}, UnaryOperator::USub, value);
    };
    Expr* value = number();
    if (!isAt(TokenKind::Plus) && !isAt(TokenKind::Minus))
        return value;
    const Operator op = isAt(TokenKind::Plus) ? Operator::Add : Operator::Sub;
    advance();
    Expr* imaginary = isAt(TokenKind::Number) ? atom() : failedExpr();
    const auto isImaginary = [](const Expr* expr) {
        const Constant* constant = asIf<Constant>(expr);
        return constant != nullptr && constant->constantKind == ConstantKind::Imaginary;
    };
    const UnaryOp* unary = asIf<UnaryOp>(value);
    if (isImaginary(unary != nullptr ? unary->operand : value) || !isImaginary(imaginary))
        fail();
    return m_arena.make<BinOp>(Expr{ExprKind::BinOp, spanFrom(first)}, value, op, imaginary);
}

Pattern* Parser::literalPattern()
{
    const SourceSpan first = here();
    const auto singleton = [&](ConstantKind value) {
        advance();
        return m_arena.make<MatchSingleton>(Pattern{PatternKind::MatchSingleton, spanFrom(first)}, value);
    };
    if (isAt(TokenKind::KwNone))
        return singleton(ConstantKind::None);
    if (isAt(TokenKind::KwTrue))
        return singleton(ConstantKind::True);
    if (isAt(TokenKind::KwFalse))
        return singleton(ConstantKind::False);
    const bool isString = isAt(TokenKind::String) || isAt(TokenKind::FStringStart);
    Expr* value = isString ? strings() : patternNumber();
    if (value->kind == ExprKind::JoinedStr) {
        m_formattedPattern = value->span; // Python/ast.c, validate_pattern_match_value
        fail();
    }
    return m_arena.make<MatchValue>(Pattern{PatternKind::MatchValue, spanFrom(first)}, value);
}

} // namespace nametag::syntax
