// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/parser_parts.h"

#include <array>
#include <optional>

namespace nametag::contrast {
namespace {

struct BinaryRow {
    const char* sign;
    int strength;
    Op op;
};

constexpr int kOr = 1;
constexpr int kAnd = 2;

// C11 6.5.5 to 6.5.12, weakest first.
constexpr std::array<BinaryRow, 16> kBinary{{
    {"|", 3, Op::BitOr},
    {"^", 4, Op::BitXor},
    {"&", 5, Op::BitAnd},
    {"==", 6, Op::Equal},
    {"!=", 6, Op::NotEqual},
    {"<", 7, Op::Less},
    {">", 7, Op::Greater},
    {"<=", 7, Op::LessEqual},
    {">=", 7, Op::GreaterEqual},
    {"<<", 8, Op::ShiftLeft},
    {">>", 8, Op::ShiftRight},
    {"+", 9, Op::Add},
    {"-", 9, Op::Subtract},
    {"*", 10, Op::Multiply},
    {"/", 10, Op::Divide},
    {"%", 10, Op::Remainder},
}};

const BinaryRow* binaryRow(const Token& token)
{
    for (const BinaryRow& row : kBinary)
        if (token.is(row.sign))
            return &row;
    return nullptr;
}

/// The operation of "+=", "<<=" and their like.
std::optional<Op> updateOf(const Token& token)
{
    if (token.kind != TokenKind::Sign || token.text.size() < 2 || token.text.back() != '=')
        return {};
    const std::string sign = token.text.substr(0, token.text.size() - 1);
    for (const BinaryRow& row : kBinary)
        if (sign == row.sign && row.op < Op::Less)
            return row.op;
    return {};
}

} // namespace

ExprPtr Parser::expression()
{
    ExprPtr left = assignment();
    while (take(","))
        left = m_checker.comma(std::move(left), assignment());
    return left;
}

ExprPtr Parser::assignment()
{
    DepthGuard guard{m_depth};
    if (!goesDeeper(peek().span))
        return m_checker.integer(Token{TokenKind::Integer, "0", peek().span});
    ExprPtr left = conditional();
    if (take("="))
        return m_checker.assign(std::move(left), assignment());
    if (const std::optional<Op> op = updateOf(peek())) {
        next();
        return m_checker.update(*op, std::move(left), assignment());
    }
    return left;
}

ExprPtr Parser::conditional()
{
    ExprPtr question = binary(kOr);
    if (!take("?"))
        return question;
    ExprPtr yes = expression();
    expect(":", "between the two answers of ?:");
    DepthGuard guard{m_depth};
    if (!goesDeeper(peek().span))
        return yes;
    return m_checker.conditional(std::move(question), std::move(yes), conditional());
}

ExprPtr Parser::binary(int least)
{
    ExprPtr left = castOrUnary();
    while (true) {
        if (least <= kOr && peek().is("||")) {
            next();
            left = m_checker.logical(ExprKind::Or, std::move(left), binary(kOr + 1));
        } else if (least <= kAnd && peek().is("&&")) {
            next();
            left = m_checker.logical(ExprKind::And, std::move(left), binary(kAnd + 1));
        } else if (const BinaryRow* row = binaryRow(peek()); row && row->strength >= least) {
            next();
            left = m_checker.binary(row->op, std::move(left), binary(row->strength + 1));
        } else {
            return left;
        }
    }
}

ExprPtr Parser::castOrUnary()
{
    DepthGuard guard{m_depth};
    if (!goesDeeper(peek().span))
        return m_checker.integer(Token{TokenKind::Integer, "0", peek().span});
    if (!peek().is("(") || !startsType(peek(1)))
        return unary();
    const SourceSpan start = next().span;
    const CType* type = typeName();
    expect(")", "after the type of a cast");
    return m_checker.cast(castOrUnary(), type, start);
}

ExprPtr Parser::unary()
{
    const Token token = peek();
    if (token.is("sizeof"))
        return sizeofExpression();
    if (token.is("++") || token.is("--")) {
        next();
        return m_checker.step(castOrUnary(), token.is("++"), true, token.span);
    }
    if (token.is("&")) {
        next();
        return m_checker.addressOf(castOrUnary(), token.span);
    }
    if (token.is("*")) {
        next();
        return m_checker.deref(castOrUnary(), token.span);
    }
    if (token.is("-") || token.is("~") || token.is("!")) {
        next();
        const ExprKind kind = token.is("-")   ? ExprKind::Negate
                              : token.is("~") ? ExprKind::Complement
                                              : ExprKind::Not;
        return m_checker.unary(kind, castOrUnary(), token.span);
    }
    if (token.is("+")) {
        next();
        ExprPtr inner = castOrUnary();
        ExprPtr nothing = m_checker.integer(Token{TokenKind::Integer, "0", inner->span});
        return inner->type->isFloating() ? std::move(inner)
                                         : m_checker.binary(Op::Add, std::move(inner), std::move(nothing));
    }
    return postfix();
}

ExprPtr Parser::sizeofExpression()
{
    const SourceSpan start = next().span;
    if (peek().is("(") && startsType(peek(1))) {
        next();
        const CType* type = typeName();
        const Token end = expect(")", "after the type of sizeof");
        return m_checker.sizeOf(type, join(start, end.span));
    }
    const ExprPtr inner = unary();
    return m_checker.sizeOf(inner->type, join(start, inner->span));
}

std::vector<ExprPtr> Parser::callArguments()
{
    std::vector<ExprPtr> arguments;
    if (peek().is(")"))
        return arguments;
    do
        arguments.push_back(assignment());
    while (take(","));
    return arguments;
}

ExprPtr Parser::postfix()
{
    ExprPtr expr = primary();
    while (!isAtEnd()) {
        const Token token = peek();
        if (token.is("[")) {
            next();
            ExprPtr position = expression();
            const Token end = expect("]", "after the position");
            const SourceSpan span = join(expr->span, end.span);
            expr = m_checker.index(std::move(expr), std::move(position), span);
        } else if (token.is("(")) {
            next();
            std::vector<ExprPtr> arguments = callArguments();
            const Token end = expect(")", "after what the function is given");
            const SourceSpan span = join(expr->span, end.span);
            expr = m_checker.call(std::move(expr), std::move(arguments), span);
        } else if (token.is("++") || token.is("--")) {
            next();
            expr = m_checker.step(std::move(expr), token.is("++"), false, token.span);
        } else if (token.is(".") || token.is("->")) {
            fail("not-covered", "struct is not covered, so there are no members.", token.span);
        } else {
            return expr;
        }
    }
    return expr;
}

ExprPtr Parser::primary()
{
    const Token token = next();
    switch (token.kind) {
    case TokenKind::Integer: return m_checker.integer(token);
    case TokenKind::Real: return m_checker.real(token);
    case TokenKind::Character: return m_checker.character(token);
    case TokenKind::String: return m_checker.string(token);
    case TokenKind::Name: return m_checker.name(token);
    default: break;
    }
    if (token.is("(")) {
        ExprPtr inner = expression();
        const Token end = expect(")", "to close this parenthesis");
        inner->span = join(token.span, end.span);
        inner->isParenthesised = true;
        return inner;
    }
    fail("expression",
         token.kind == TokenKind::End ? "The text ends where a value should stand."
                                      : "A value should stand here, not `" + token.text + "`.",
         token.span);
    return m_checker.integer(Token{TokenKind::Integer, "0", token.span});
}

} // namespace nametag::contrast
