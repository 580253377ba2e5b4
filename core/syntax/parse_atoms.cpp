// SPDX-License-Identifier: GPL-3.0-or-later
// Names, constants, and everything in brackets.
#include "core/syntax/number_literal.h"
#include "core/syntax/parser_state.h"

namespace nametag::syntax {

Expr* Parser::atom()
{
    switch (kind()) {
    case TokenKind::Name: return nameAtom();
    case TokenKind::KwTrue: return constantAtom(ConstantKind::True);
    case TokenKind::KwFalse: return constantAtom(ConstantKind::False);
    case TokenKind::KwNone: return constantAtom(ConstantKind::None);
    case TokenKind::Ellipsis: return constantAtom(ConstantKind::Ellipsis);
    case TokenKind::String:
    case TokenKind::FStringStart: return strings();
    case TokenKind::Number: {
        Constant* number = m_arena.make<Constant>(Expr{ExprKind::Constant, here()}, ConstantKind::Integer);
        readNumber(textOfToken(token()), m_arena, *number);
        if (number->constantKind == ConstantKind::Integer && number->base == 10 && number->text.size() > 4300)
            fail(); // Objects/longobject.c: more digits are not converted
        advance();
        return number;
    }
    case TokenKind::LeftParen: return parenthesized();
    case TokenKind::LeftBracket: return listDisplay();
    case TokenKind::LeftBrace: return braces();
    default: return failedExpr();
    }
}

Expr* Parser::nameAtom()
{
    const SourceSpan span = here();
    return m_arena.make<Name>(Expr{ExprKind::Name, span}, expectName());
}

Expr* Parser::constantAtom(ConstantKind constant)
{
    const SourceSpan span = here();
    advance();
    return m_arena.make<Constant>(Expr{ExprKind::Constant, span}, constant);
}

Expr* Parser::parenthesized()
{
    const Deeper deeper(*this, 20);
    const SourceSpan first = here();
    advance();
    if (accept(TokenKind::RightParen))
        return m_arena.make<Tuple>(Expr{ExprKind::Tuple, spanFrom(first)});
    if (isAt(TokenKind::KwYield)) {
        Expr* value = yieldExpression();
        expect(TokenKind::RightParen);
        return value;
    }
    Expr* one = starNamedExpression();
    if (startsComprehension()) {
        if (one->kind == ExprKind::Starred)
            fail();
        const Slice<Comprehension> clauses = comprehensions();
        expect(TokenKind::RightParen);
        return m_arena.make<GeneratorExp>(Expr{ExprKind::GeneratorExp, spanFrom(first)}, one, clauses);
    }
    if (!isAt(TokenKind::Comma)) {
        if (one->kind == ExprKind::Starred)
            fail();
        expect(TokenKind::RightParen);
        return one;
    }
    std::vector<Expr*> elements = {one};
    while (accept(TokenKind::Comma) && !isAt(TokenKind::RightParen))
        elements.push_back(starNamedExpression());
    expect(TokenKind::RightParen);
    return m_arena.make<Tuple>(Expr{ExprKind::Tuple, spanFrom(first)}, m_arena.keep(elements));
}

Expr* Parser::listDisplay()
{
    const Deeper deeper(*this, 20);
    const SourceSpan first = here();
    advance();
    std::vector<Expr*> elements;
    if (!isAt(TokenKind::RightBracket)) {
        elements.push_back(starNamedExpression());
        if (startsComprehension()) {
            if (elements[0]->kind == ExprKind::Starred)
                fail();
            const Slice<Comprehension> clauses = comprehensions();
            expect(TokenKind::RightBracket);
            return m_arena.make<ListComp>(Expr{ExprKind::ListComp, spanFrom(first)}, elements[0], clauses);
        }
        while (accept(TokenKind::Comma) && !isAt(TokenKind::RightBracket))
            elements.push_back(starNamedExpression());
    }
    expect(TokenKind::RightBracket);
    return m_arena.make<List>(Expr{ExprKind::List, spanFrom(first)}, m_arena.keep(elements));
}

Expr* Parser::braces()
{
    const Deeper deeper(*this, 20);
    const SourceSpan first = here();
    advance();
    if (accept(TokenKind::RightBrace))
        return m_arena.make<Dict>(Expr{ExprKind::Dict, spanFrom(first)});
    if (isAt(TokenKind::DoubleStar))
        return dictDisplay(first);
    if (isAt(TokenKind::Star))
        return setDisplay(first);
    // A set or a dict: the token after the first expression tells.
    const Place before = place();
    expression();
    const bool isDict = isAt(TokenKind::Colon);
    if (m_failed)
        return failedExpr();
    goBack(before);
    return isDict ? dictDisplay(first) : setDisplay(first);
}

Expr* Parser::dictDisplay(SourceSpan first)
{
    std::vector<Expr*> keys;
    std::vector<Expr*> values;
    do {
        if (!values.empty() && isAt(TokenKind::RightBrace))
            break;
        if (accept(TokenKind::DoubleStar)) {
            keys.push_back(nullptr);
            values.push_back(binary(0));
            continue;
        }
        keys.push_back(expression());
        expect(TokenKind::Colon);
        values.push_back(expression());
        if (values.size() == 1 && startsComprehension()) {
            const Slice<Comprehension> clauses = comprehensions();
            expect(TokenKind::RightBrace);
            return m_arena.make<DictComp>(Expr{ExprKind::DictComp, spanFrom(first)}, keys[0], values[0],
                                          clauses);
        }
    } while (accept(TokenKind::Comma));
    expect(TokenKind::RightBrace);
    return m_arena.make<Dict>(Expr{ExprKind::Dict, spanFrom(first)}, m_arena.keep(keys),
                              m_arena.keep(values));
}

Expr* Parser::setDisplay(SourceSpan first)
{
    std::vector<Expr*> elements = {starNamedExpression()};
    if (startsComprehension()) {
        if (elements[0]->kind == ExprKind::Starred)
            fail();
        const Slice<Comprehension> clauses = comprehensions();
        expect(TokenKind::RightBrace);
        return m_arena.make<SetComp>(Expr{ExprKind::SetComp, spanFrom(first)}, elements[0], clauses);
    }
    while (accept(TokenKind::Comma) && !isAt(TokenKind::RightBrace))
        elements.push_back(starNamedExpression());
    expect(TokenKind::RightBrace);
    return m_arena.make<Set>(Expr{ExprKind::Set, spanFrom(first)}, m_arena.keep(elements));
}

bool Parser::startsComprehension() const
{
    return isAt(TokenKind::KwFor) || (isAt(TokenKind::KwAsync) && kind(1) == TokenKind::KwFor);
}

Slice<Comprehension> Parser::comprehensions()
{
    std::vector<Comprehension> clauses;
    while (startsComprehension())
        clauses.push_back(comprehension());
    return m_arena.keep(clauses);
}

Comprehension Parser::comprehension()
{
    const bool isAsync = accept(TokenKind::KwAsync);
    expect(TokenKind::KwFor);
    Expr* variable = starTargets();
    expect(TokenKind::KwIn);
    Expr* iter = disjunction();
    std::vector<Expr*> ifs;
    while (accept(TokenKind::KwIf))
        ifs.push_back(disjunction());
    return {variable, iter, m_arena.keep(ifs), isAsync};
}

} // namespace nametag::syntax
