// SPDX-License-Identifier: GPL-3.0-or-later
// Functions, classes, lambdas; their parameters, type parameters, and the arguments of calls.
#include "core/syntax/parser_state.h"

namespace nametag::syntax {

struct Parser::ParameterLists {
    std::vector<Arg> posOnlyArgs;
    std::vector<Arg> args;
    std::vector<Arg> kwOnlyArgs;
    std::vector<Expr*> defaults;
    std::vector<Expr*> kwDefaults;
    Arg* varArg = nullptr;
    Arg* kwArg = nullptr;
    bool afterSlash = false;
    bool afterStar = false;
};

Stmt* Parser::decorated()
{
    std::vector<Expr*> decorators;
    while (accept(TokenKind::At)) {
        decorators.push_back(namedExpression());
        expect(TokenKind::Newline);
    }
    const Slice<Expr*> kept = m_arena.keep(decorators);
    const SourceSpan first = here();
    if (isAt(TokenKind::KwClass))
        return classDef(kept);
    const bool isAsync = accept(TokenKind::KwAsync);
    return functionDef(first, isAsync ? IsAsync::Yes : IsAsync::No, kept);
}

Stmt* Parser::functionDef(SourceSpan first, IsAsync isAsync, Slice<Expr*> decorators)
{
    expect(TokenKind::KwDef);
    const std::string_view name = expectName();
    const Slice<TypeParam> types = typeParams();
    expect(TokenKind::LeftParen);
    Arguments* args = parameters(ParameterStyle::Function);
    expect(TokenKind::RightParen);
    Expr* returns = accept(TokenKind::Arrow) ? expression() : nullptr;
    expect(TokenKind::Colon);
    const Slice<Stmt*> body = block();
    return m_arena.make<FunctionDef>(Stmt{StmtKind::FunctionDef, spanFrom(first)}, isAsync, name, args, body,
                                     decorators, returns, types);
}

Stmt* Parser::classDef(Slice<Expr*> decorators)
{
    const SourceSpan first = here();
    advance();
    const std::string_view name = expectName();
    const Slice<TypeParam> types = typeParams();
    ArgumentLists lists;
    if (accept(TokenKind::LeftParen)) {
        arguments(lists);
        expect(TokenKind::RightParen);
    }
    expect(TokenKind::Colon);
    const Slice<Stmt*> body = block();
    return m_arena.make<ClassDef>(Stmt{StmtKind::ClassDef, spanFrom(first)}, name, m_arena.keep(lists.args),
                                  m_arena.keep(lists.keywords), body, decorators, types);
}

Slice<TypeParam> Parser::typeParams()
{
    std::vector<TypeParam> params;
    if (m_minorVersion < 12 || !accept(TokenKind::LeftBracket))
        return {};
    do {
        if (!params.empty() && isAt(TokenKind::RightBracket))
            break;
        params.push_back(typeParam());
    } while (accept(TokenKind::Comma));
    expect(TokenKind::RightBracket);
    return m_arena.keep(params);
}

TypeParam Parser::typeParam()
{
    const SourceSpan first = here();
    TypeParam param{TypeParamKind::TypeVar, {}, {}};
    if (accept(TokenKind::Star))
        param.kind = TypeParamKind::TypeVarTuple;
    else if (accept(TokenKind::DoubleStar))
        param.kind = TypeParamKind::ParamSpec;
    param.name = expectName();
    if (param.kind == TypeParamKind::TypeVar && accept(TokenKind::Colon))
        param.bound = expression();
    if (m_minorVersion >= 13 && accept(TokenKind::Equal))
        param.defaultValue = param.kind == TypeParamKind::TypeVarTuple ? starExpression() : expression();
    param.span = spanFrom(first);
    return param;
}

Arg Parser::parameter(ParameterStyle style, bool starAnnotation)
{
    const SourceSpan first = here();
    Arg arg{{}, expectName()};
    if (style == ParameterStyle::Function && accept(TokenKind::Colon))
        arg.annotation = starAnnotation ? starExpression() : expression();
    arg.span = spanFrom(first);
    return arg;
}

void Parser::starParameter(ParameterStyle style, ParameterLists& lists)
{
    advance();
    if (lists.afterStar)
        fail();
    lists.afterStar = true;
    if (isAt(TokenKind::Name)) {
        lists.varArg = m_arena.make<Arg>(parameter(style, true));
    } else if (!isAt(TokenKind::Comma) || kind(1) != TokenKind::Name) {
        fail(); // a bare * needs a name after it
    }
}

void Parser::oneParameter(ParameterStyle style, ParameterLists& lists)
{
    if (isAt(TokenKind::Star)) {
        starParameter(style, lists);
        return;
    }
    if (accept(TokenKind::DoubleStar)) {
        lists.kwArg = m_arena.make<Arg>(parameter(style, false));
        return;
    }
    if (accept(TokenKind::Slash)) {
        if (lists.afterSlash || lists.afterStar || lists.args.empty())
            fail();
        lists.afterSlash = true;
        lists.posOnlyArgs.swap(lists.args);
        return;
    }
    const Arg arg = parameter(style, false);
    Expr* defaultValue = accept(TokenKind::Equal) ? expression() : nullptr;
    if (lists.afterStar) {
        lists.kwOnlyArgs.push_back(arg);
        lists.kwDefaults.push_back(defaultValue);
        return;
    }
    lists.args.push_back(arg);
    if (defaultValue != nullptr)
        lists.defaults.push_back(defaultValue);
    else if (!lists.defaults.empty())
        fail();
}

Arguments* Parser::parameters(ParameterStyle style)
{
    const TokenKind end = style == ParameterStyle::Lambda ? TokenKind::Colon : TokenKind::RightParen;
    ParameterLists lists;
    while (!m_failed && !isAt(end)) {
        oneParameter(style, lists);
        if (!accept(TokenKind::Comma) && !isAt(end))
            fail();
        if (lists.kwArg != nullptr && !isAt(end))
            fail();
    }
    return m_arena.make<Arguments>(m_arena.keep(lists.posOnlyArgs), m_arena.keep(lists.args), lists.varArg,
                                   m_arena.keep(lists.kwOnlyArgs), m_arena.keep(lists.kwDefaults),
                                   lists.kwArg, m_arena.keep(lists.defaults));
}

Expr* Parser::lambda()
{
    const Deeper deeper(*this, 1);
    const SourceSpan first = here();
    advance();
    Arguments* args = parameters(ParameterStyle::Lambda);
    expect(TokenKind::Colon);
    Expr* body = expression();
    return m_arena.make<Lambda>(Expr{ExprKind::Lambda, spanFrom(first)}, args, body);
}

void Parser::argument(ArgumentLists& lists)
{
    const SourceSpan first = here();
    if (isAt(TokenKind::Star)) {
        lists.args.push_back(starred(&Parser::expression));
        if (lists.seenDoubleStar)
            fail();
        return;
    }
    if (accept(TokenKind::DoubleStar)) {
        Expr* value = expression();
        lists.keywords.push_back({spanFrom(first), {}, value});
        lists.seenKeyword = lists.seenDoubleStar = true;
        return;
    }
    if (isAt(TokenKind::Name) && kind(1) == TokenKind::Equal) {
        const std::string_view name = expectName();
        advance();
        Expr* value = expression();
        lists.keywords.push_back({spanFrom(first), name, value});
        lists.seenKeyword = true;
        return;
    }
    lists.args.push_back(namedExpression());
    if (lists.seenKeyword || isAt(TokenKind::Equal))
        fail();
}

void Parser::arguments(ArgumentLists& lists)
{
    while (!m_failed && !isAt(TokenKind::RightParen)) {
        argument(lists);
        if (!accept(TokenKind::Comma) && !isAt(TokenKind::RightParen))
            fail();
    }
}

Expr* Parser::call(SourceSpan first, Expr* func)
{
    const SourceSpan open = here();
    advance();
    ArgumentLists lists;
    if (!isAt(TokenKind::RightParen)) {
        argument(lists);
        const bool plain = lists.args.size() == 1 && lists.args[0]->kind != ExprKind::Starred;
        if (plain && startsComprehension()) {
            const Slice<Comprehension> clauses = comprehensions();
            expect(TokenKind::RightParen);
            lists.args[0] = m_arena.make<GeneratorExp>(Expr{ExprKind::GeneratorExp, spanFrom(open)},
                                                       lists.args[0], clauses);
            return m_arena.make<Call>(Expr{ExprKind::Call, spanFrom(first)}, func, m_arena.keep(lists.args),
                                      Slice<Keyword>{});
        }
        if (!accept(TokenKind::Comma) && !isAt(TokenKind::RightParen))
            fail();
        arguments(lists);
    }
    expect(TokenKind::RightParen);
    return m_arena.make<Call>(Expr{ExprKind::Call, spanFrom(first)}, func, m_arena.keep(lists.args),
                              m_arena.keep(lists.keywords));
}

} // namespace nametag::syntax
