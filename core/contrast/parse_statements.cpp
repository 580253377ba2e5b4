// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/parser_parts.h"

namespace nametag::contrast {
namespace {

StmtPtr makeStatement(StmtKind kind, const SourceSpan& span)
{
    auto statement = std::make_unique<Stmt>();
    statement->kind = kind;
    statement->span = span;
    return statement;
}

} // namespace

StmtPtr Parser::blockItem()
{
    return startsType(peek()) ? declaration() : statement();
}

StmtPtr Parser::block()
{
    const Token open = expect("{", "at the start of a block");
    StmtPtr result = makeStatement(StmtKind::Block, open.span);
    m_checker.openScope();
    while (!isAtEnd() && !peek().is("}"))
        result->statements.push_back(blockItem());
    result->variables = m_checker.closeScope();
    expect("}", "at the end of a block");
    return result;
}

StmtPtr Parser::declaration()
{
    const SourceSpan start = peek().span;
    const Specifiers found = specifiers();
    StmtPtr result = makeStatement(StmtKind::Declaration, start);
    if (peek().is(";"))
        fail("declaration", "This declares nothing: a name should stand behind the type.", peek().span);
    do {
        Declarator declared = declarator(found.type, true);
        if (declared.isFunction) {
            std::vector<const CType*> types;
            for (const Parameter& parameter : declared.parameters)
                types.push_back(parameter.type);
            m_checker.declareFunction(declared.name, declared.type, std::move(types));
            continue;
        }
        Declaration made = declaredVariable(found, declared);
        if (m_program.variables[made.variable].isStatic)
            m_program.statics.push_back(std::move(made));
        else
            result->declarations.push_back(std::move(made));
    } while (take(","));
    result->span = join(start, expect(";", "after a declaration").span);
    if (result->declarations.empty())
        result->kind = StmtKind::Empty;
    return result;
}

StmtPtr Parser::statement()
{
    DepthGuard guard{m_depth};
    if (!goesDeeper(peek().span))
        return makeStatement(StmtKind::Empty, peek().span);
    const Token& token = peek();
    if (token.is("{"))
        return block();
    if (token.is("if"))
        return ifStatement();
    if (token.is("while"))
        return whileStatement();
    if (token.is("do"))
        return doStatement();
    if (token.is("for"))
        return forStatement();
    if (token.is("switch"))
        return switchStatement();
    if (token.is("case") || token.is("default"))
        return caseStatement();
    if (token.is("return"))
        return returnStatement();
    if (token.is("break") || token.is("continue"))
        return jumpStatement();
    return plainStatement();
}

StmtPtr Parser::plainStatement()
{
    const SourceSpan start = peek().span;
    if (peek().is(";"))
        return makeStatement(StmtKind::Empty, next().span);
    if (peek().is("goto") || peek().is("else") || (peek().kind == TokenKind::Name && peek(1).is(":"))) {
        fail("not-covered", peek().is("else") ? "This else has no if." : "goto and labels are not covered.",
             start);
        return makeStatement(StmtKind::Empty, start);
    }
    if (startsType(peek()))
        fail("declaration", "A declaration stands in a block, { }, not by itself here.", start);
    StmtPtr result = makeStatement(StmtKind::Expression, start);
    result->value = m_checker.decayed(expression());
    result->span = join(start, expect(";", "after a statement").span);
    return result;
}

ExprPtr Parser::parenthesisedCondition()
{
    expect("(", "before a condition");
    ExprPtr value = m_checker.condition(expression());
    expect(")", "after a condition");
    return value;
}

StmtPtr Parser::loopBody()
{
    ++m_loops;
    StmtPtr body = statement();
    --m_loops;
    return body;
}

StmtPtr Parser::ifStatement()
{
    const SourceSpan start = next().span;
    StmtPtr result = makeStatement(StmtKind::If, start);
    result->value = parenthesisedCondition();
    result->span = join(start, lastSpan());
    result->body = statement();
    if (take("else"))
        result->otherwise = statement();
    return result;
}

StmtPtr Parser::whileStatement()
{
    const SourceSpan start = next().span;
    StmtPtr result = makeStatement(StmtKind::While, start);
    result->value = parenthesisedCondition();
    result->span = join(start, lastSpan());
    result->body = loopBody();
    return result;
}

StmtPtr Parser::doStatement()
{
    next();
    StmtPtr result = makeStatement(StmtKind::DoWhile, peek().span);
    result->body = loopBody();
    const SourceSpan start = expect("while", "after the body of do").span;
    result->value = parenthesisedCondition();
    result->span = join(start, expect(";", "after do while").span);
    return result;
}

StmtPtr Parser::forStatement()
{
    const SourceSpan start = next().span;
    StmtPtr result = makeStatement(StmtKind::For, start);
    m_checker.openScope();
    expect("(", "after for");
    result->first = startsType(peek()) ? declaration() : plainStatement();
    if (!peek().is(";"))
        result->value = m_checker.condition(expression());
    expect(";", "after the condition of for");
    if (!peek().is(")"))
        result->after = m_checker.decayed(expression());
    result->span = join(start, expect(")", "after the parts of for").span);
    result->body = loopBody();
    result->variables = m_checker.closeScope();
    return result;
}

StmtPtr Parser::switchStatement()
{
    const SourceSpan start = next().span;
    StmtPtr result = makeStatement(StmtKind::Switch, start);
    result->value = parenthesisedCondition();
    if (!result->value->type->isInteger())
        m_checker.fail("switch", "switch chooses by a whole number.", result->value->span);
    result->span = join(start, lastSpan());
    if (!peek().is("{"))
        fail("switch", "The cases of switch stand in a block, { }.", peek().span);
    ++m_switches;
    result->body = block();
    --m_switches;
    return result;
}

StmtPtr Parser::caseStatement()
{
    const Token word = next();
    StmtPtr result = makeStatement(word.is("case") ? StmtKind::Case : StmtKind::Default, word.span);
    if (m_switches == 0)
        fail("case", "`" + word.text + "` stands in a switch.", word.span);
    if (word.is("case")) {
        const ExprPtr label = conditional();
        result->label = m_checker.integerConstant(*label, "What stands behind case").value_or(0);
    }
    expect(":", "after a case");
    return result;
}

StmtPtr Parser::returnStatement()
{
    const SourceSpan start = next().span;
    StmtPtr result = makeStatement(StmtKind::Return, start);
    ExprPtr value = peek().is(";") ? nullptr : expression();
    result->value = m_checker.returned(std::move(value), start);
    result->span = join(start, expect(";", "after return").span);
    return result;
}

StmtPtr Parser::jumpStatement()
{
    const Token word = next();
    const bool isBreak = word.is("break");
    if (m_loops == 0 && !(isBreak && m_switches > 0))
        m_checker.fail("jump", "`" + word.text + "` stands outside of a loop.", word.span);
    StmtPtr result = makeStatement(isBreak ? StmtKind::Break : StmtKind::Continue, word.span);
    result->span = join(word.span, expect(";", "after a statement").span);
    return result;
}

} // namespace nametag::contrast
