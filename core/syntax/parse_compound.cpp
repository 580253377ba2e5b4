// SPDX-License-Identifier: GPL-3.0-or-later
// Statements with blocks, but for functions, classes (parse_functions.cpp) and match (parse_patterns.cpp).
#include "core/syntax/parser_state.h"

namespace nametag::syntax {

/// The statement with a block that begins here, or null if a simple one does.
Stmt* Parser::compoundStatement()
{
    switch (kind()) {
    case TokenKind::KwDef: return functionDef(here(), IsAsync::No, {});
    case TokenKind::At: return decorated();
    case TokenKind::KwAsync: return asyncStatement();
    case TokenKind::KwIf: return ifStatement();
    case TokenKind::KwClass: return classDef({});
    case TokenKind::KwWith: return withStatement(here(), IsAsync::No);
    case TokenKind::KwFor: return forStatement(here(), IsAsync::No);
    case TokenKind::KwTry: return tryStatement();
    case TokenKind::KwWhile: return whileStatement();
    case TokenKind::Name: return isAtName("match") ? matchStatement() : nullptr;
    default: return nullptr;
    }
}

Stmt* Parser::asyncStatement()
{
    const SourceSpan first = here();
    advance();
    switch (kind()) {
    case TokenKind::KwDef: return functionDef(first, IsAsync::Yes, {});
    case TokenKind::KwWith: return withStatement(first, IsAsync::Yes);
    case TokenKind::KwFor: return forStatement(first, IsAsync::Yes);
    default: fail(); return m_arena.make<Pass>(Stmt{StmtKind::Pass, first});
    }
}

Stmt* Parser::ifStatement()
{
    const Deeper deeper(*this, 1);
    const SourceSpan first = here();
    advance();
    Expr* test = namedExpression();
    expect(TokenKind::Colon);
    const Slice<Stmt*> body = block();
    Slice<Stmt*> orElse;
    if (isAt(TokenKind::KwElif))
        orElse = m_arena.keep(std::vector<Stmt*>{ifStatement()});
    else
        orElse = elseBlock();
    return m_arena.make<If>(Stmt{StmtKind::If, spanFrom(first)}, test, body, orElse);
}

Slice<Stmt*> Parser::elseBlock()
{
    if (!accept(TokenKind::KwElse))
        return {};
    expect(TokenKind::Colon);
    return block();
}

Stmt* Parser::whileStatement()
{
    const SourceSpan first = here();
    advance();
    Expr* test = namedExpression();
    expect(TokenKind::Colon);
    const Slice<Stmt*> body = block();
    const Slice<Stmt*> orElse = elseBlock();
    return m_arena.make<While>(Stmt{StmtKind::While, spanFrom(first)}, test, body, orElse);
}

Stmt* Parser::forStatement(SourceSpan first, IsAsync isAsync)
{
    advance();
    Expr* variable = starTargets();
    expect(TokenKind::KwIn);
    Expr* iter = starExpressions();
    expect(TokenKind::Colon);
    const Slice<Stmt*> body = block();
    const Slice<Stmt*> orElse = elseBlock();
    return m_arena.make<For>(Stmt{StmtKind::For, spanFrom(first)}, isAsync, variable, iter, body, orElse);
}

WithItem Parser::withItem()
{
    WithItem item{expression()};
    if (accept(TokenKind::KwAs)) {
        item.optionalVars = starTarget();
        if (!isAt(TokenKind::Comma) && !isAt(TokenKind::RightParen) && !isAt(TokenKind::Colon))
            fail();
    }
    return item;
}

/// Reads "(item, …):" if that is what stands here; else goes back.
bool Parser::parenthesizedWithItems(std::vector<WithItem>& items)
{
    const Place before = place();
    advance();
    do {
        if (!items.empty() && isAt(TokenKind::RightParen))
            break;
        items.push_back(withItem());
    } while (accept(TokenKind::Comma));
    expect(TokenKind::RightParen);
    if (!m_failed && isAt(TokenKind::Colon))
        return true;
    items.clear();
    goBack(before);
    return false;
}

Stmt* Parser::withStatement(SourceSpan first, IsAsync isAsync)
{
    advance();
    std::vector<WithItem> items;
    if (!isAt(TokenKind::LeftParen) || !parenthesizedWithItems(items)) {
        do {
            items.push_back(withItem());
        } while (accept(TokenKind::Comma));
    }
    expect(TokenKind::Colon);
    const Slice<Stmt*> body = block();
    return m_arena.make<With>(Stmt{StmtKind::With, spanFrom(first)}, isAsync, m_arena.keep(items), body);
}

ExceptHandler Parser::exceptHandler(bool& star)
{
    const SourceSpan first = here();
    advance();
    star = accept(TokenKind::Star);
    ExceptHandler handler;
    if (star || !isAt(TokenKind::Colon))
        handler.type = expression();
    if (handler.type != nullptr && accept(TokenKind::KwAs))
        handler.name = expectName();
    expect(TokenKind::Colon);
    handler.body = block();
    handler.span = spanFrom(first);
    return handler;
}

Stmt* Parser::tryStatement()
{
    const SourceSpan first = here();
    advance();
    expect(TokenKind::Colon);
    const Slice<Stmt*> body = block();
    std::vector<ExceptHandler> handlers;
    bool anyStar = false;
    while (isAt(TokenKind::KwExcept)) {
        bool star = false;
        handlers.push_back(exceptHandler(star));
        if (handlers.size() > 1 && star != anyStar)
            fail();
        anyStar = star;
    }
    Slice<Stmt*> orElse;
    Slice<Stmt*> finalBody;
    if (!handlers.empty())
        orElse = elseBlock();
    const bool hasFinally = accept(TokenKind::KwFinally);
    if (hasFinally) {
        expect(TokenKind::Colon);
        finalBody = block();
    }
    if (handlers.empty() && !hasFinally)
        fail();
    return m_arena.make<Try>(Stmt{StmtKind::Try, spanFrom(first)}, anyStar, body, m_arena.keep(handlers),
                             orElse, finalBody);
}

} // namespace nametag::syntax
