// SPDX-License-Identifier: GPL-3.0-or-later
// try in all its forms, and with.
#include "core/compile/compiler.h"

namespace nametag::compile {

using namespace nametag::syntax;

void Compiler::statement(const Try& node)
{
    if (!node.finalBody.empty())
        tryFinally(node);
    else if (node.star)
        tryStar(node);
    else
        tryExcept(node);
}

void Compiler::popExceptAndReraise(const SourceSpan& span)
{
    emit(span, Op::Copy, 3);
    emit(span, Op::PopExcept);
    emit(span, Op::Reraise, 1);
}

/// The finally body is there twice: for the ordinary way and for exceptions.
void Compiler::tryFinally(const Try& node)
{
    Block* inside = newBlock();
    Block* end = newBlock();
    Block* exit = newBlock();
    Block* cleanup = newBlock();
    mark(node.span, Mark::SetupFinally, end);
    use(inside);
    pushBlock({FrameBlockKind::FinallyTry, inside, end, node.finalBody, {}, std::nullopt});
    if (node.handlers.empty())
        statements(node.body);
    else if (node.star)
        tryStar(node);
    else
        tryExcept(node);
    mark(kNowhere, Mark::PopBlock);
    popBlock();
    statements(node.finalBody);
    jump(kNowhere, Op::Jump, exit);

    use(end);
    pushBlock({FrameBlockKind::FinallyEnd, end, nullptr, {}, {}, std::nullopt});
    mark(kNowhere, Mark::SetupCleanup, cleanup);
    emit(kNowhere, Op::PushExcInfo);
    statements(node.finalBody);
    popBlock();
    const SourceSpan place = m_rules.keepsPlace ? m_lastPlace : kNowhere;
    emit(place, Op::Reraise, 0);
    use(cleanup);
    popExceptAndReraise(place);
    use(exit);
}

void Compiler::tryExcept(const Try& node)
{
    Block* inside = newBlock();
    Block* except = newBlock();
    Block* end = newBlock();
    Block* cleanup = newBlock();
    mark(node.span, Mark::SetupFinally, except);
    use(inside);
    pushBlock({FrameBlockKind::TryExcept, inside, nullptr, {}, {}, std::nullopt});
    statements(node.body);
    popBlock();
    mark(kNowhere, Mark::PopBlock);
    statements(node.orElse);
    jump(kNowhere, Op::Jump, end);

    use(except);
    mark(kNowhere, Mark::SetupCleanup, cleanup);
    emit(kNowhere, Op::PushExcInfo);
    pushBlock({FrameBlockKind::ExceptionHandler, nullptr, nullptr, {}, {}, std::nullopt});
    for (std::size_t i = 0; i < node.handlers.size(); ++i) {
        const ExceptHandler& each = node.handlers[i];
        if (!each.type && i + 1 < node.handlers.size())
            fail(each.span, "default 'except:' must be last");
        Block* next = newBlock();
        if (each.type) {
            expression(*each.type);
            emit(each.span, Op::CheckExcMatch);
            jump(each.span, Op::PopJumpIfFalse, next);
        }
        handler(each, end);
        use(next);
    }
    emit(kNowhere, Op::Reraise, 0);
    popBlock();
    use(cleanup);
    popExceptAndReraise(kNowhere);
    m_lastPlace = kNowhere;
    use(end);
}

/// except … as name: the name is unbound at the end, however the body ends.
void Compiler::unbindHandlerName(const SourceSpan& span, std::optional<Text> handlerName)
{
    if (!handlerName)
        return;
    loadNone(span);
    name(span, *handlerName, Context::Store);
    name(span, *handlerName, Context::Del);
}

void Compiler::handler(const ExceptHandler& node, Block* end)
{
    Block* cleanupEnd = newBlock();
    Block* inside = newBlock();
    if (node.name) {
        name(node.span, *node.name, Context::Store);
        mark(node.span, Mark::SetupCleanup, cleanupEnd);
    } else {
        emit(node.span, Op::PopTop);
    }
    use(inside);
    pushBlock({FrameBlockKind::HandlerCleanup, inside, nullptr, {}, {}, node.name});
    statements(node.body);
    popBlock();
    if (node.name)
        mark(kNowhere, Mark::PopBlock);
    mark(kNowhere, Mark::PopBlock);
    emit(kNowhere, Op::PopExcept);
    unbindHandlerName(kNowhere, node.name);
    jump(kNowhere, Op::Jump, end);
    if (!node.name)
        return;
    use(cleanupEnd);
    unbindHandlerName(kNowhere, node.name);
    emit(kNowhere, Op::Reraise, 1);
}

void Compiler::starHandler(const ExceptHandler& node, Block* afterError)
{
    Block* next = newBlock();
    Block* noMatch = newBlock();
    Block* cleanupEnd = newBlock();
    Block* inside = newBlock();
    expression(*node.type);
    emit(node.span, Op::CheckEgMatch);
    emit(node.span, Op::Copy, 1);
    jump(node.span, Op::PopJumpIfNone, noMatch);
    if (node.name)
        name(node.span, *node.name, Context::Store);
    else
        emit(node.span, Op::PopTop);
    mark(node.span, Mark::SetupCleanup, cleanupEnd);
    use(inside);
    pushBlock({FrameBlockKind::HandlerCleanup, inside, nullptr, {}, {}, node.name});
    statements(node.body);
    popBlock();
    mark(kNowhere, Mark::PopBlock);
    unbindHandlerName(kNowhere, node.name);
    jump(kNowhere, Op::Jump, next);

    use(cleanupEnd);
    unbindHandlerName(kNowhere, node.name);
    emit(kNowhere, Op::ListAppend, 3);
    emit(kNowhere, Op::PopTop);
    jump(kNowhere, Op::Jump, afterError);
    use(next);
    emit(kNowhere, Op::Nop);
    jump(kNowhere, Op::Jump, afterError);
    use(noMatch);
    emit(node.span, Op::PopTop);
    use(afterError);
}

/// except*: what the handlers raise and what nobody took is collected in a list and raised in the end.
void Compiler::tryStar(const Try& node)
{
    Block* inside = newBlock();
    Block* except = newBlock();
    Block* orElse = newBlock();
    Block* end = newBlock();
    Block* cleanup = newBlock();
    Block* reraise = newBlock();
    mark(node.span, Mark::SetupFinally, except);
    use(inside);
    pushBlock({FrameBlockKind::TryExcept, inside, nullptr, {}, {}, std::nullopt});
    statements(node.body);
    popBlock();
    mark(kNowhere, Mark::PopBlock);
    jump(kNowhere, Op::Jump, orElse);

    use(except);
    mark(kNowhere, Mark::SetupCleanup, cleanup);
    emit(kNowhere, Op::PushExcInfo);
    pushBlock({FrameBlockKind::ExceptionGroupHandler, nullptr, nullptr, {}, {}, std::nullopt});
    emit(node.handlers[0].span, Op::BuildList, 0);
    emit(node.handlers[0].span, Op::Copy, 2);
    for (const ExceptHandler& each : node.handlers)
        starHandler(each, newBlock());
    emit(kNowhere, Op::ListAppend, 1);
    popBlock();
    emit(kNowhere, Op::PrepReraiseStar);
    emit(kNowhere, Op::Copy, 1);
    jump(kNowhere, Op::PopJumpIfNotNone, reraise);
    emit(kNowhere, Op::PopTop);
    mark(kNowhere, Mark::PopBlock);
    emit(kNowhere, Op::PopExcept);
    jump(kNowhere, Op::Jump, end);
    use(reraise);
    mark(kNowhere, Mark::PopBlock);
    emit(kNowhere, Op::Swap, 2);
    emit(kNowhere, Op::PopExcept);
    emit(kNowhere, Op::Reraise, 0);
    use(cleanup);
    popExceptAndReraise(kNowhere);
    use(orElse);
    m_lastPlace = kNowhere;
    statements(node.orElse);
    use(end);
}

void Compiler::statement(const With& node)
{
    if (node.isAsync == IsAsync::Yes)
        return fail(node.span, "'async with' outside async function");
    withItem(node, 0);
}

void Compiler::callExitWithNones(const SourceSpan& span)
{
    for (int i = 0; i < 3; ++i)
        loadNone(span);
    emit(span, Op::Call, 2);
}

void Compiler::withExceptFinish(Block* cleanup)
{
    Block* suppress = newBlock();
    Block* exit = newBlock();
    jump(kNowhere, Op::PopJumpIfTrue, suppress);
    emit(kNowhere, Op::Reraise, 2);
    use(suppress);
    emit(kNowhere, Op::PopTop);
    mark(kNowhere, Mark::PopBlock);
    emit(kNowhere, Op::PopExcept);
    emit(kNowhere, Op::PopTop);
    emit(kNowhere, Op::PopTop);
    FlowInstruction leave;
    leave.op = Op::Jump;
    leave.target = exit;
    leave.span = kNowhere;
    leave.flags = m_rules.withAtManager ? kQuietJump : 0;
    unit().graph.add(leave);
    use(cleanup);
    popExceptAndReraise(kNowhere);
    use(exit);
}

void Compiler::withItem(const With& node, std::size_t position)
{
    const WithItem& item = node.items[position];
    Block* inside = newBlock();
    Block* final = newBlock();
    Block* exit = newBlock();
    Block* cleanup = newBlock();
    expression(*item.contextExpr);
    SourceSpan span = m_rules.withAtManager ? item.contextExpr->span : node.span;
    emit(span, Op::BeforeWith);
    mark(span, Mark::SetupWith, final);
    use(inside);
    pushBlock(
        {FrameBlockKind::With, inside, final, {}, m_rules.withAtManager ? span : node.span, std::nullopt});
    if (item.optionalVars)
        expression(*item.optionalVars);
    else
        emit(span, Op::PopTop);
    if (position + 1 == node.items.size())
        statements(node.body);
    else
        withItem(node, position + 1);
    mark(kNowhere, Mark::PopBlock);
    popBlock();
    if (!m_rules.withAtManager)
        span = node.span;
    callExitWithNones(span);
    emit(span, Op::PopTop);
    jump(span, Op::Jump, exit);
    use(final);
    mark(span, Mark::SetupCleanup, cleanup);
    emit(span, Op::PushExcInfo);
    emit(span, Op::WithExceptStart);
    withExceptFinish(cleanup);
    m_lastPlace = kNowhere;
    use(exit);
}

} // namespace nametag::compile
