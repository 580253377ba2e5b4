// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions, from the loosest binding to the tightest (https://docs.python.org/3/reference/grammar.html).
#include "core/syntax/parser_state.h"

namespace nametag::syntax {

namespace {

/// Levels of binary operators: 0 is |, then ^, &, shifts, sums, products.
constexpr int kLevels = 6;

bool binaryOperator(TokenKind kind, int& level, Operator& op)
{
    const auto is = [&](int itsLevel, Operator itsOp) {
        level = itsLevel;
        op = itsOp;
        return true;
    };
    switch (kind) {
    case TokenKind::Bar: return is(0, Operator::BitOr);
    case TokenKind::Caret: return is(1, Operator::BitXor);
    case TokenKind::Ampersand: return is(2, Operator::BitAnd);
    case TokenKind::LeftShift: return is(3, Operator::LShift);
    case TokenKind::RightShift: return is(3, Operator::RShift);
    case TokenKind::Plus: return is(4, Operator::Add);
    case TokenKind::Minus: return is(4, Operator::Sub);
    case TokenKind::Star: return is(5, Operator::Mult);
    case TokenKind::Slash: return is(5, Operator::Div);
    case TokenKind::DoubleSlash: return is(5, Operator::FloorDiv);
    case TokenKind::Percent: return is(5, Operator::Mod);
    case TokenKind::At: return is(5, Operator::MatMult);
    default: return false;
    }
}

} // namespace

Expr* Parser::starred(Expr* (Parser::*operand)())
{
    const SourceSpan first = here();
    advance();
    Expr* value = (this->*operand)();
    return m_arena.make<Starred>(Expr{ExprKind::Starred, spanFrom(first)}, value);
}

Expr* Parser::starExpression()
{
    if (!isAt(TokenKind::Star))
        return expression();
    const SourceSpan first = here();
    advance();
    Expr* value = binary(0);
    return m_arena.make<Starred>(Expr{ExprKind::Starred, spanFrom(first)}, value);
}

Expr* Parser::starExpressions()
{
    const SourceSpan first = here();
    Expr* one = starExpression();
    if (!isAt(TokenKind::Comma))
        return one;
    std::vector<Expr*> elements = {one};
    while (accept(TokenKind::Comma)) {
        if (!startsExpression() && !isAt(TokenKind::Star))
            break;
        elements.push_back(starExpression());
    }
    return m_arena.make<Tuple>(Expr{ExprKind::Tuple, spanFrom(first)}, m_arena.keep(elements));
}

Expr* Parser::starNamedExpression()
{
    return isAt(TokenKind::Star) ? starExpression() : namedExpression();
}

Expr* Parser::yieldOrStarExpressions()
{
    return isAt(TokenKind::KwYield) ? yieldExpression() : starExpressions();
}

Expr* Parser::yieldExpression()
{
    const SourceSpan first = here();
    advance();
    if (accept(TokenKind::KwFrom)) {
        Expr* value = expression();
        return m_arena.make<YieldFrom>(Expr{ExprKind::YieldFrom, spanFrom(first)}, value);
    }
    const bool hasValue = startsExpression() || isAt(TokenKind::Star);
    Expr* value = hasValue ? starExpressions() : nullptr;
    return m_arena.make<Yield>(Expr{ExprKind::Yield, spanFrom(first)}, value);
}

Expr* Parser::namedExpression()
{
    const SourceSpan first = here();
    if (isAt(TokenKind::Name) && kind(1) == TokenKind::ColonEqual) {
        Expr* name = m_arena.make<Name>(Expr{ExprKind::Name, first}, expectName(), Context::Store);
        advance();
        Expr* value = expression();
        return m_arena.make<NamedExpr>(Expr{ExprKind::NamedExpr, spanFrom(first)}, name, value);
    }
    Expr* value = expression();
    if (isAt(TokenKind::ColonEqual))
        fail();
    return value;
}

Expr* Parser::expression()
{
    const Deeper deeper(*this, 1);
    if (isAt(TokenKind::KwLambda))
        return lambda();
    const SourceSpan first = here();
    Expr* body = disjunction();
    if (!accept(TokenKind::KwIf))
        return body;
    Expr* test = disjunction();
    expect(TokenKind::KwElse);
    Expr* orElse = expression();
    return m_arena.make<IfExp>(Expr{ExprKind::IfExp, spanFrom(first)}, test, body, orElse);
}

Expr* Parser::disjunction()
{
    const SourceSpan first = here();
    Expr* one = conjunction();
    if (!isAt(TokenKind::KwOr))
        return one;
    std::vector<Expr*> values = {one};
    while (accept(TokenKind::KwOr))
        values.push_back(conjunction());
    return m_arena.make<BoolOp>(Expr{ExprKind::BoolOp, spanFrom(first)}, BoolOperator::Or,
                                m_arena.keep(values));
}

Expr* Parser::conjunction()
{
    const SourceSpan first = here();
    Expr* one = inversion();
    if (!isAt(TokenKind::KwAnd))
        return one;
    std::vector<Expr*> values = {one};
    while (accept(TokenKind::KwAnd))
        values.push_back(inversion());
    return m_arena.make<BoolOp>(Expr{ExprKind::BoolOp, spanFrom(first)}, BoolOperator::And,
                                m_arena.keep(values));
}

Expr* Parser::inversion()
{
    if (!isAt(TokenKind::KwNot))
        return comparison();
    const Deeper deeper(*this, 1);
    const SourceSpan first = here();
    advance();
    Expr* operand = inversion();
    return m_arena.make<UnaryOp>(Expr{ExprKind::UnaryOp, spanFrom(first)}, UnaryOperator::Not, operand);
}

bool Parser::compareOperator(CompareOperator& op)
{
    switch (kind()) {
    case TokenKind::EqualEqual: op = CompareOperator::Eq; break;
    case TokenKind::NotEqual: op = CompareOperator::NotEq; break;
    case TokenKind::Less: op = CompareOperator::Lt; break;
    case TokenKind::LessEqual: op = CompareOperator::LtE; break;
    case TokenKind::Greater: op = CompareOperator::Gt; break;
    case TokenKind::GreaterEqual: op = CompareOperator::GtE; break;
    case TokenKind::KwIn: op = CompareOperator::In; break;
    case TokenKind::KwNot:
        if (kind(1) != TokenKind::KwIn)
            return false;
        advance();
        op = CompareOperator::NotIn;
        break;
    case TokenKind::KwIs:
        op = kind(1) == TokenKind::KwNot ? CompareOperator::IsNot : CompareOperator::Is;
        if (op == CompareOperator::IsNot)
            advance();
        break;
    default: return false;
    }
    advance();
    return true;
}

Expr* Parser::comparison()
{
    const SourceSpan first = here();
    Expr* left = binary(0);
    CompareOperator op = CompareOperator::Eq;
    if (!compareOperator(op))
        return left;
    std::vector<CompareOperator> ops;
    std::vector<Expr*> comparators;
    do {
        ops.push_back(op);
        comparators.push_back(binary(0));
    } while (compareOperator(op));
    return m_arena.make<Compare>(Expr{ExprKind::Compare, spanFrom(first)}, left, m_arena.keep(ops),
                                 m_arena.keep(comparators));
}

/// Operators that bind at least as tightly as this level.
Expr* Parser::binary(int lowest)
{
    const SourceSpan first = here();
    Expr* left = factor();
    int level = 0;
    Operator op = Operator::Add;
    while (binaryOperator(kind(), level, op) && level >= lowest) {
        advance();
        Expr* right = level + 1 < kLevels ? binary(level + 1) : factor();
        left = m_arena.make<BinOp>(Expr{ExprKind::BinOp, spanFrom(first)}, left, op, right);
    }
    return left;
}

Expr* Parser::factor()
{
    UnaryOperator op = UnaryOperator::UAdd;
    switch (kind()) {
    case TokenKind::Plus: op = UnaryOperator::UAdd; break;
    case TokenKind::Minus: op = UnaryOperator::USub; break;
    case TokenKind::Tilde: op = UnaryOperator::Invert; break;
    default: return power();
    }
    const Deeper deeper(*this, 1);
    const SourceSpan first = here();
    advance();
    Expr* operand = factor();
    return m_arena.make<UnaryOp>(Expr{ExprKind::UnaryOp, spanFrom(first)}, op, operand);
}

Expr* Parser::power()
{
    const SourceSpan first = here();
    Expr* base = awaitPrimary();
    if (!accept(TokenKind::DoubleStar))
        return base;
    const Deeper deeper(*this, 2);
    Expr* exponent = factor();
    return m_arena.make<BinOp>(Expr{ExprKind::BinOp, spanFrom(first)}, base, Operator::Pow, exponent);
}

Expr* Parser::awaitPrimary()
{
    if (!isAt(TokenKind::KwAwait))
        return primary();
    const SourceSpan first = here();
    advance();
    Expr* value = primary();
    return m_arena.make<Await>(Expr{ExprKind::Await, spanFrom(first)}, value);
}

Expr* Parser::primary()
{
    const SourceSpan first = here();
    Expr* value = atom();
    for (;;) {
        if (accept(TokenKind::Dot)) {
            const std::string_view name = expectName();
            value = m_arena.make<Attribute>(Expr{ExprKind::Attribute, spanFrom(first)}, value, name);
        } else if (isAt(TokenKind::LeftParen)) {
            value = call(first, value);
        } else if (isAt(TokenKind::LeftBracket)) {
            value = subscriptOf(first, value);
        } else {
            return value;
        }
    }
}

Expr* Parser::subscriptOf(SourceSpan first, Expr* value)
{
    const Deeper deeper(*this, 20);
    advance();
    Expr* index = slices();
    expect(TokenKind::RightBracket);
    return m_arena.make<Subscript>(Expr{ExprKind::Subscript, spanFrom(first)}, value, index);
}

Expr* Parser::slices()
{
    const SourceSpan first = here();
    Expr* one = slice();
    if (!isAt(TokenKind::Comma) && one->kind != ExprKind::Starred)
        return one;
    std::vector<Expr*> elements = {one};
    while (accept(TokenKind::Comma)) {
        if (isAt(TokenKind::RightBracket))
            break;
        elements.push_back(slice());
    }
    return m_arena.make<Tuple>(Expr{ExprKind::Tuple, spanFrom(first)}, m_arena.keep(elements));
}

Expr* Parser::slice()
{
    const SourceSpan first = here();
    if (isAt(TokenKind::Star))
        return starred(&Parser::expression);
    Expr* lower = isAt(TokenKind::Colon) ? nullptr : namedExpression();
    if (!isAt(TokenKind::Colon) || (lower != nullptr && lower->kind == ExprKind::NamedExpr &&
                                    lower->span.column == first.column && lower->span.line == first.line))
        return lower != nullptr ? lower : failedExpr();
    advance();
    Expr* upper = startsExpression() ? expression() : nullptr;
    Expr* step = nullptr;
    if (accept(TokenKind::Colon) && startsExpression())
        step = expression();
    return m_arena.make<SliceRange>(Expr{ExprKind::SliceRange, spanFrom(first)}, lower, upper, step);
}

} // namespace nametag::syntax
