// SPDX-License-Identifier: GPL-3.0-or-later
// if, while, for, break, continue; conditions as jumps; what leaving a block early has to undo.
#include "core/compile/compiler.h"

namespace nametag::compile {

using namespace nametag::syntax;

void Compiler::statement(const If& node)
{
    Block* end = newBlock();
    Block* next = node.orElse.empty() ? end : newBlock();
    jumpIf(node.span, *node.test, next, false);
    statements(node.body);
    if (!node.orElse.empty()) {
        jump(kNowhere, Op::Jump, end);
        use(next);
        statements(node.orElse);
    }
    use(end);
}

void Compiler::statement(const While& node)
{
    Block* loop = newBlock();
    Block* inside = newBlock();
    Block* end = newBlock();
    Block* anchor = newBlock();
    use(loop);
    pushBlock({FrameBlockKind::WhileLoop, loop, end, {}, {}, std::nullopt});
    jumpIf(node.span, *node.test, anchor, false);
    use(inside);
    statements(node.body);
    m_lastPlace = node.span;
    if (m_rules.loopTestAtBottom)
        jumpIf(node.span, *node.test, inside, true);
    else
        jump(kNowhere, Op::Jump, loop);
    popBlock();
    use(anchor);
    statements(node.orElse);
    use(end);
}

void Compiler::statement(const For& node)
{
    if (node.isAsync == IsAsync::Yes)
        return fail(node.span, "'async for' outside async function");
    const SourceSpan span = m_rules.iterationAtIterable ? node.iter->span : node.span;
    Block* start = newBlock();
    Block* cleanup = newBlock();
    Block* end = newBlock();
    pushBlock({FrameBlockKind::ForLoop, start, end, {}, {}, std::nullopt});
    expression(*node.iter);
    emit(span, Op::GetIter);
    use(start);
    jump(span, Op::ForIter, cleanup);
    use(newBlock());
    expression(*node.target);
    statements(node.body);
    jump(kNowhere, Op::Jump, start);
    m_lastPlace = kNowhere;
    use(cleanup);
    if (m_rules.markAfterLoop)
        mark(kNowhere, Mark::EndFor);
    popBlock();
    statements(node.orElse);
    use(end);
}

void Compiler::statement(const Break& node)
{
    SourceSpan span = node.span;
    emit(span, Op::Nop);
    const auto loop = unwindAll(span, false, true);
    if (!loop)
        return fail(node.span, "'break' outside loop");
    unwind(span, *loop, false);
    jump(span, Op::Jump, loop->exit);
}

void Compiler::statement(const Continue& node)
{
    SourceSpan span = node.span;
    emit(span, Op::Nop);
    const auto loop = unwindAll(span, false, true);
    if (!loop)
        return fail(node.span, "'continue' not properly in loop");
    jump(span, Op::Jump, loop->start);
}

void Compiler::pushBlock(FrameBlock block)
{
    constexpr std::size_t kMostBlocks = 20; // Include/cpython/code.h, CO_MAXBLOCKS
    if (unit().blocks.size() >= kMostBlocks)
        fail(m_statementSpan, "too many statically nested blocks");
    unit().blocks.push_back(block);
}

/// Undoes what one block has put on the value stack and runs its finally body.
void Compiler::unwind(SourceSpan& span, const FrameBlock& block, bool keepTop)
{
    const auto popBelow = [&](Op op) {
        if (keepTop)
            emit(span, Op::Swap, 2);
        emit(span, op);
    };
    switch (block.kind) {
    case FrameBlockKind::WhileLoop:
    case FrameBlockKind::ExceptionHandler:
    case FrameBlockKind::ExceptionGroupHandler: break;
    case FrameBlockKind::ForLoop:
    case FrameBlockKind::PopValue: popBelow(Op::PopTop); break;
    case FrameBlockKind::TryExcept: mark(span, Mark::PopBlock); break;
    case FrameBlockKind::FinallyTry:
        mark(span, Mark::PopBlock);
        if (keepTop)
            pushBlock({FrameBlockKind::PopValue, nullptr, nullptr, {}, {}, std::nullopt});
        statements(block.finalBody);
        if (keepTop)
            popBlock();
        span = kNowhere;
        break;
    case FrameBlockKind::FinallyEnd:
        popBelow(Op::PopTop);
        if (keepTop)
            emit(span, Op::Swap, 2);
        mark(span, Mark::PopBlock);
        emit(span, Op::PopExcept);
        break;
    case FrameBlockKind::With:
        span = block.span;
        mark(span, Mark::PopBlock);
        if (keepTop)
            emit(span, Op::Swap, 2);
        callExitWithNones(span);
        emit(span, Op::PopTop);
        span = kNowhere;
        break;
    case FrameBlockKind::HandlerCleanup:
        if (block.handlerName)
            mark(span, Mark::PopBlock);
        if (keepTop)
            emit(span, Op::Swap, 2);
        mark(span, Mark::PopBlock);
        emit(span, Op::PopExcept);
        unbindHandlerName(span, block.handlerName);
        break;
    }
}

/// Undoes all blocks, or those up to the innermost loop, which it returns.
std::optional<FrameBlock> Compiler::unwindAll(SourceSpan& span, bool keepTop, bool toLoop)
{
    auto& blocks = unit().blocks;
    if (blocks.empty())
        return std::nullopt;
    const FrameBlock top = blocks.back();
    if (top.kind == FrameBlockKind::ExceptionGroupHandler)
        fail(span, "'break', 'continue' and 'return' cannot appear in an except* block");
    if (toLoop && (top.kind == FrameBlockKind::WhileLoop || top.kind == FrameBlockKind::ForLoop))
        return top;
    blocks.pop_back();
    unwind(span, top, keepTop);
    const auto loop = unwindAll(span, keepTop, toLoop);
    blocks.push_back(top);
    return loop;
}

void Compiler::jumpIfBool(const SourceSpan& span, const BoolOp& test, Block* target, bool condition)
{
    const bool stopsOn = test.op == BoolOperator::Or;
    Block* inner = stopsOn == condition ? target : newBlock();
    const std::size_t last = test.values.size() - 1;
    for (std::size_t i = 0; i < last; ++i)
        jumpIf(span, *test.values[i], inner, stopsOn);
    jumpIf(span, *test.values[last], target, condition);
    if (inner != target)
        use(inner);
}

void Compiler::jumpIfEither(const SourceSpan& span, const IfExp& test, Block* target, bool condition)
{
    Block* end = newBlock();
    Block* other = newBlock();
    jumpIf(span, *test.test, other, false);
    jumpIf(span, *test.body, target, condition);
    jump(kNowhere, Op::Jump, end);
    use(other);
    jumpIf(span, *test.orElse, target, condition);
    use(end);
}

/// a < b < c: b is evaluated once and kept below.
void Compiler::jumpIfChain(const Compare& test, Block* target, bool condition)
{
    const SourceSpan& span = test.span;
    placeOfTest(span, test);
    const std::size_t last = test.ops.size() - 1;
    Block* cleanup = newBlock();
    warnIdentity(test);
    expression(*test.left);
    for (std::size_t i = 0; i < last; ++i) {
        expression(*test.comparators[i]);
        emit(span, Op::Swap, 2);
        emit(span, Op::Copy, 2);
        comparison(span, test.ops[i]);
        jump(span, Op::PopJumpIfFalse, cleanup);
    }
    expression(*test.comparators[last]);
    comparison(span, test.ops[last]);
    jump(span, condition ? Op::PopJumpIfTrue : Op::PopJumpIfFalse, target);
    Block* end = newBlock();
    jump(kNowhere, Op::Jump, end);
    use(cleanup);
    emit(span, Op::PopTop);
    if (!condition)
        jump(kNowhere, Op::Jump, target);
    use(end);
}

/// 3.11: the place of the statement, or of the comparison that was tested last in it.
SourceSpan Compiler::placeOfTest(const SourceSpan& statement, const Expr& test)
{
    if (!m_rules.testsAtStatement)
        return test.span;
    if (is<Compare>(test))
        m_testedPlace = test.span;
    return m_testedPlace.value_or(statement);
}

void Compiler::jumpIf(const SourceSpan& span, const Expr& original, Block* target, bool condition)
{
    const Expr& test = m_folding.now(original);
    if (!isConstant(original)) {
        if (const auto* unary = asIf<UnaryOp>(&test); unary && unary->op == UnaryOperator::Not)
            return jumpIf(span, *unary->operand, target, !condition);
        if (const auto* logic = asIf<BoolOp>(&test))
            return jumpIfBool(span, *logic, target, condition);
        if (const auto* either = asIf<IfExp>(&test))
            return jumpIfEither(span, *either, target, condition);
        if (const auto* chain = asIf<Compare>(&test); chain && chain->ops.size() > 1)
            return jumpIfChain(*chain, target, condition);
    }
    expression(original);
    const SourceSpan at = placeOfTest(span, test);
    jump(at, condition ? Op::PopJumpIfTrue : Op::PopJumpIfFalse, target);
}

} // namespace nametag::compile
