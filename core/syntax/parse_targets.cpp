// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand on the left of =, after for, as and del: parsed as an expression, then checked and marked.
#include "core/syntax/parser_state.h"

namespace nametag::syntax {

/// The same expression marked as a target; fails if it cannot be one.
Expr* Parser::target(Expr* expr, TargetKind kind)
{
    const Context context = kind == TargetKind::Del ? Context::Del : Context::Store;
    const auto all = [&](Slice<Expr*> elements) {
        if (kind == TargetKind::Single)
            fail();
        for (Expr* element : elements)
            target(element, kind);
    };
    switch (expr->kind) {
    case ExprKind::Name: static_cast<Name*>(expr)->context = context; break;
    case ExprKind::Attribute: static_cast<Attribute*>(expr)->context = context; break;
    case ExprKind::Subscript: static_cast<Subscript*>(expr)->context = context; break;
    case ExprKind::Tuple:
        static_cast<Tuple*>(expr)->context = context;
        all(static_cast<Tuple*>(expr)->elements);
        break;
    case ExprKind::List:
        static_cast<List*>(expr)->context = context;
        all(static_cast<List*>(expr)->elements);
        break;
    case ExprKind::Starred:
        static_cast<Starred*>(expr)->context = context;
        if (kind != TargetKind::Star || static_cast<Starred*>(expr)->value->kind == ExprKind::Starred)
            fail();
        target(static_cast<Starred*>(expr)->value, kind);
        break;
    default: fail();
    }
    return expr;
}

Expr* Parser::starTarget()
{
    if (isAt(TokenKind::Star)) {
        const SourceSpan first = here();
        advance();
        Expr* value = target(primary(), TargetKind::Star);
        return m_arena.make<Starred>(Expr{ExprKind::Starred, spanFrom(first)}, value, Context::Store);
    }
    return target(primary(), TargetKind::Star);
}

Expr* Parser::starTargets()
{
    const SourceSpan first = here();
    Expr* one = starTarget();
    if (!isAt(TokenKind::Comma))
        return one;
    std::vector<Expr*> elements = {one};
    while (accept(TokenKind::Comma)) {
        if (!startsExpression() && !isAt(TokenKind::Star))
            break;
        elements.push_back(starTarget());
    }
    return m_arena.make<Tuple>(Expr{ExprKind::Tuple, spanFrom(first)}, m_arena.keep(elements),
                               Context::Store);
}

} // namespace nametag::syntax
