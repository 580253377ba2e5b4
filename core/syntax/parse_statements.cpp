// SPDX-License-Identifier: GPL-3.0-or-later
// Statements of one line.
#include "core/syntax/parser_state.h"

namespace nametag::syntax {

namespace {

/// The operator of an augmented assignment; false for other tokens.
bool augmentedOperator(TokenKind kind, Operator& op)
{
    switch (kind) {
    case TokenKind::PlusEqual: op = Operator::Add; return true;
    case TokenKind::MinusEqual: op = Operator::Sub; return true;
    case TokenKind::StarEqual: op = Operator::Mult; return true;
    case TokenKind::AtEqual: op = Operator::MatMult; return true;
    case TokenKind::SlashEqual: op = Operator::Div; return true;
    case TokenKind::PercentEqual: op = Operator::Mod; return true;
    case TokenKind::DoubleStarEqual: op = Operator::Pow; return true;
    case TokenKind::LeftShiftEqual: op = Operator::LShift; return true;
    case TokenKind::RightShiftEqual: op = Operator::RShift; return true;
    case TokenKind::BarEqual: op = Operator::BitOr; return true;
    case TokenKind::CaretEqual: op = Operator::BitXor; return true;
    case TokenKind::AmpersandEqual: op = Operator::BitAnd; return true;
    case TokenKind::DoubleSlashEqual: op = Operator::FloorDiv; return true;
    default: return false;
    }
}

} // namespace

Stmt* Parser::simpleStatement()
{
    const Deeper deeper(*this, 5);
    const SourceSpan first = here();
    switch (kind()) {
    case TokenKind::KwReturn: {
        advance();
        const bool hasValue = startsExpression() || isAt(TokenKind::Star);
        Expr* value = hasValue ? starExpressions() : nullptr;
        return m_arena.make<Return>(Stmt{StmtKind::Return, spanFrom(first)}, value);
    }
    case TokenKind::KwImport: return importStatement();
    case TokenKind::KwFrom: return importFromStatement();
    case TokenKind::KwRaise: return raiseStatement();
    case TokenKind::KwPass: advance(); return m_arena.make<Pass>(Stmt{StmtKind::Pass, spanFrom(first)});
    case TokenKind::KwBreak: advance(); return m_arena.make<Break>(Stmt{StmtKind::Break, spanFrom(first)});
    case TokenKind::KwContinue:
        advance();
        return m_arena.make<Continue>(Stmt{StmtKind::Continue, spanFrom(first)});
    case TokenKind::KwDel: return deleteStatement();
    case TokenKind::KwAssert: return assertStatement();
    case TokenKind::KwGlobal:
    case TokenKind::KwNonlocal: return namesStatement();
    case TokenKind::Name:
        if (m_minorVersion >= 12 && kind(1) == TokenKind::Name && isAtName("type"))
            return typeAlias();
        return expressionStatement();
    default: return expressionStatement();
    }
}

Stmt* Parser::expressionStatement()
{
    const SourceSpan first = here();
    const bool parenthesized = isAt(TokenKind::LeftParen);
    Expr* value = yieldOrStarExpressions();
    Operator op = Operator::Add;
    if (isAt(TokenKind::Equal))
        return assignment(first, value);
    if (isAt(TokenKind::Colon))
        return annotatedAssignment(first, value, parenthesized);
    if (augmentedOperator(kind(), op)) {
        Expr* changed = target(value, TargetKind::Single);
        advance();
        Expr* operand = yieldOrStarExpressions();
        return m_arena.make<AugAssign>(Stmt{StmtKind::AugAssign, spanFrom(first)}, changed, op, operand);
    }
    return m_arena.make<ExprStatement>(Stmt{StmtKind::ExprStatement, spanFrom(first)}, value);
}

Stmt* Parser::assignment(SourceSpan first, Expr* value)
{
    std::vector<Expr*> targets;
    while (accept(TokenKind::Equal)) {
        targets.push_back(target(value, TargetKind::Star));
        value = yieldOrStarExpressions();
    }
    return m_arena.make<Assign>(Stmt{StmtKind::Assign, spanFrom(first)}, m_arena.keep(targets), value);
}

Stmt* Parser::annotatedAssignment(SourceSpan first, Expr* name, bool parenthesized)
{
    advance();
    const bool simple = name->kind == ExprKind::Name && !parenthesized;
    Expr* annotated = target(name, TargetKind::Single);
    Expr* annotation = expression();
    Expr* value = accept(TokenKind::Equal) ? yieldOrStarExpressions() : nullptr;
    return m_arena.make<AnnAssign>(Stmt{StmtKind::AnnAssign, spanFrom(first)}, annotated, annotation, value,
                                   simple);
}

Stmt* Parser::deleteStatement()
{
    const SourceSpan first = here();
    advance();
    std::vector<Expr*> targets;
    do {
        targets.push_back(target(primary(), TargetKind::Del));
    } while (accept(TokenKind::Comma) && startsExpression());
    if (!isAt(TokenKind::Semicolon) && !isAt(TokenKind::Newline))
        fail();
    return m_arena.make<Delete>(Stmt{StmtKind::Delete, spanFrom(first)}, m_arena.keep(targets));
}

Stmt* Parser::raiseStatement()
{
    const SourceSpan first = here();
    advance();
    Expr* exception = startsExpression() ? expression() : nullptr;
    Expr* cause = exception != nullptr && accept(TokenKind::KwFrom) ? expression() : nullptr;
    return m_arena.make<Raise>(Stmt{StmtKind::Raise, spanFrom(first)}, exception, cause);
}

Stmt* Parser::assertStatement()
{
    const SourceSpan first = here();
    advance();
    Expr* test = expression();
    Expr* message = accept(TokenKind::Comma) ? expression() : nullptr;
    return m_arena.make<Assert>(Stmt{StmtKind::Assert, spanFrom(first)}, test, message);
}

std::string_view Parser::dottedName()
{
    std::string name(expectName());
    while (accept(TokenKind::Dot)) {
        name += '.';
        name += expectName();
    }
    return m_arena.keep(name);
}

Stmt* Parser::importStatement()
{
    const SourceSpan first = here();
    advance();
    std::vector<Alias> names;
    do {
        const SourceSpan begin = here();
        Alias alias{{}, dottedName(), {}};
        if (accept(TokenKind::KwAs))
            alias.asName = expectName();
        alias.span = spanFrom(begin);
        names.push_back(alias);
    } while (accept(TokenKind::Comma));
    return m_arena.make<Import>(Stmt{StmtKind::Import, spanFrom(first)}, m_arena.keep(names));
}

Slice<Alias> Parser::importedNames()
{
    std::vector<Alias> names;
    const SourceSpan star = here();
    if (accept(TokenKind::Star)) {
        names.push_back({star, "*", {}});
        return m_arena.keep(names);
    }
    const bool parenthesized = accept(TokenKind::LeftParen);
    do {
        if (parenthesized && !names.empty() && isAt(TokenKind::RightParen))
            break;
        const SourceSpan begin = here();
        Alias alias{{}, expectName(), {}};
        if (accept(TokenKind::KwAs))
            alias.asName = expectName();
        alias.span = spanFrom(begin);
        names.push_back(alias);
    } while (accept(TokenKind::Comma));
    if (parenthesized)
        expect(TokenKind::RightParen);
    return m_arena.keep(names);
}

Stmt* Parser::importFromStatement()
{
    const SourceSpan first = here();
    advance();
    int level = 0;
    for (; isAt(TokenKind::Dot) || isAt(TokenKind::Ellipsis); advance())
        level += isAt(TokenKind::Dot) ? 1 : 3;
    std::optional<std::string_view> module;
    if (level == 0 || isAt(TokenKind::Name))
        module = dottedName();
    expect(TokenKind::KwImport);
    const Slice<Alias> names = importedNames();
    return m_arena.make<ImportFrom>(Stmt{StmtKind::ImportFrom, spanFrom(first)}, module, names, level);
}

Stmt* Parser::namesStatement()
{
    const SourceSpan first = here();
    const bool global = isAt(TokenKind::KwGlobal);
    advance();
    std::vector<std::string_view> names;
    do {
        names.push_back(expectName());
    } while (accept(TokenKind::Comma));
    const Slice<std::string_view> kept = m_arena.keep(names);
    if (global)
        return m_arena.make<Global>(Stmt{StmtKind::Global, spanFrom(first)}, kept);
    return m_arena.make<Nonlocal>(Stmt{StmtKind::Nonlocal, spanFrom(first)}, kept);
}

Stmt* Parser::typeAlias()
{
    const SourceSpan first = here();
    advance();
    const SourceSpan nameSpan = here();
    Expr* name = m_arena.make<Name>(Expr{ExprKind::Name, nameSpan}, expectName(), Context::Store);
    const Slice<TypeParam> params = typeParams();
    expect(TokenKind::Equal);
    Expr* value = expression();
    return m_arena.make<TypeAlias>(Stmt{StmtKind::TypeAlias, spanFrom(first)}, name, params, value);
}

} // namespace nametag::syntax
