// SPDX-License-Identifier: GPL-3.0-or-later
// Which line an instruction without one belongs to (Python/flowgraph.c, resolve_line_numbers), blocks that
// only exceptions reach, the depth of the value stack.
#include "core/compile/flow_graph.h"

#include <algorithm>

namespace nametag::compile {

bool Block::hasNoLine() const
{
    return std::all_of(code.begin(), code.end(),
                       [](const FlowInstruction& instruction) { return instruction.span.line == 0; });
}

namespace {

bool isExitWithoutLine(const Block& block)
{
    return block.leavesFrame() && block.hasNoLine();
}

void duplicateExits(FlowGraph& graph)
{
    for (Block* block = graph.entry(); block; block = block->next) {
        FlowInstruction* last = block->last();
        if (!last || !last->jumps() || !isExitWithoutLine(*last->target) || last->target->predecessors < 2)
            continue;
        Block* target = last->target;
        Block* copy = graph.newBlock();
        copy->code = target->code;
        copy->predecessors = 1;
        copy->cold = target->cold;
        copy->code.front().span = last->span;
        copy->next = target->next;
        target->next = copy;
        --target->predecessors;
        last->target = copy;
    }
    for (Block* block = graph.entry(); block; block = block->next) {
        if (!block->code.empty() && block->fallsThrough() && block->next && isExitWithoutLine(*block->next))
            block->next->code.front().span = block->code.back().span;
    }
}

void giveTo(Block* block, const SourceSpan& span)
{
    if (block && block->predecessors == 1 && !block->code.empty() && block->code.front().span.line == 0)
        block->code.front().span = span;
}

void propagateLines(FlowGraph& graph)
{
    for (Block* block = graph.entry(); block; block = block->next) {
        if (block->code.empty())
            continue;
        SourceSpan span;
        for (FlowInstruction& instruction : block->code) {
            if (instruction.span.line == 0)
                instruction.span = span;
            else
                span = instruction.span;
        }
        if (block->fallsThrough())
            giveTo(block->next, span);
        if (block->code.back().jumps())
            giveTo(block->code.back().target, span);
    }
}

} // namespace

void dropNops(Block& block)
{
    std::vector<FlowInstruction> kept;
    kept.reserve(block.code.size());
    std::uint32_t line = 0;
    const auto nextLine = [&block] {
        for (Block* next = block.next; next; next = next->next) {
            for (const FlowInstruction& instruction : next->code) {
                if (!instruction.isNop() || instruction.span.line != 0)
                    return instruction.span.line;
            }
            if (!next->code.empty())
                return 0U;
        }
        return 0U;
    };
    for (std::size_t i = 0; i < block.code.size(); ++i) {
        FlowInstruction& instruction = block.code[i];
        if (instruction.isNop()) {
            const std::uint32_t own = instruction.span.line;
            if (own == 0 || own == line)
                continue;
            if (i + 1 < block.code.size()) {
                SourceSpan& following = block.code[i + 1].span;
                if (following.line == 0)
                    following = instruction.span;
                if (following.line == own)
                    continue;
            } else if (nextLine() == own) {
                continue;
            }
        }
        line = instruction.span.line;
        kept.push_back(instruction);
    }
    block.code = std::move(kept);
}

void giveLines(FlowContext& context)
{
    duplicateExits(context.graph);
    propagateLines(context.graph);
    // A return without a line belongs to the line that the block before it ends with
    // (Python/flowgraph.c, guarantee_lineno_for_exits).
    std::uint32_t line = context.firstLine;
    for (Block* block = context.graph.entry(); block; block = block->next) {
        FlowInstruction* last = block->last();
        if (!last)
            continue;
        if (last->span.line != 0)
            line = last->span.line;
        if (last->span.line != 0 || last->op != Op::ReturnValue)
            continue;
        const std::size_t size = block->code.size();
        if (context.constantReturns && size > 1 && block->code[size - 2].is(Op::LoadConst))
            last->span = block->code[size - 2].span;
        else
            last->span.line = line;
    }
}

namespace {

void markWarm(FlowGraph& graph)
{
    std::vector<Block*> todo{graph.entry()};
    graph.entry()->warm = true;
    const auto reach = [&todo](Block* block) {
        if (block && !block->warm) {
            block->warm = true;
            todo.push_back(block);
        }
    };
    while (!todo.empty()) {
        Block* block = todo.back();
        todo.pop_back();
        if (block->fallsThrough() && block->next && !block->next->isHandler)
            reach(block->next);
        for (const FlowInstruction& instruction : block->code) {
            if (instruction.jumps())
                reach(instruction.target);
        }
    }
}

/// A cold block that goes on with a warm one needs a jump before it can be moved away.
void addJumpsToWarm(FlowGraph& graph)
{
    for (Block* block = graph.entry(); block; block = block->next) {
        if (!block->cold || !block->fallsThrough() || !block->next || !block->next->warm)
            continue;
        Block* jump = graph.newBlock();
        jump->cold = true;
        jump->next = block->next;
        FlowInstruction instruction;
        instruction.op = Op::Jump;
        instruction.target = block->next;
        jump->code.push_back(instruction);
        block->next = jump;
        block = jump;
    }
}

} // namespace

void moveColdBlocksToEnd(FlowGraph& graph)
{
    markWarm(graph);
    for (Block* block = graph.entry(); block; block = block->next)
        block->cold = !block->warm;
    addJumpsToWarm(graph);
    std::vector<Block*> order;
    for (Block* block = graph.entry(); block; block = block->next)
        order.push_back(block);
    std::stable_partition(order.begin(), order.end(), [](const Block* block) { return !block->cold; });
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i]->next = i + 1 < order.size() ? order[i + 1] : nullptr;
    dropRedundantJumps(graph);
}

namespace {

/// What a handler starts with, besides what the stack was cut to.
int depthAtHandler(const FlowInstruction& setup, int depth)
{
    const bool finally = setup.mark == Mark::SetupFinally;
    const int below = setup.mark == Mark::SetupWith ? depth - 1 : depth;
    return below + (finally ? 1 : 2);
}

} // namespace

int measureDepth(FlowGraph& graph)
{
    std::vector<Block*> todo{graph.entry()};
    graph.entry()->startDepth = 0;
    int deepest = 0;
    const auto reach = [&todo](Block* block, int depth) {
        if (block && block->startDepth < 0) {
            block->startDepth = depth;
            todo.push_back(block);
        }
    };
    while (!todo.empty()) {
        Block* block = todo.back();
        todo.pop_back();
        int depth = block->startDepth;
        for (const FlowInstruction& instruction : block->code) {
            if (instruction.setsUp())
                reach(instruction.target, depthAtHandler(instruction, depth));
            if (instruction.jumps())
                reach(instruction.target, depth + stackEffect(instruction.op, instruction.argument, true));
            depth += stackEffect(instruction.op, instruction.argument, false);
            deepest = std::max(deepest, depth);
        }
        if (block->fallsThrough())
            reach(block->next, depth);
    }
    return deepest;
}

} // namespace nametag::compile
