// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/flow_graph.h"

#include <algorithm>

namespace nametag::compile {

namespace {

constexpr std::size_t kSmallExit = 4; // Python/flowgraph.c, MAX_COPY_SIZE

bool endsBlock(const FlowInstruction& instruction)
{
    return instruction.jumps() || instruction.leavesFrame();
}

} // namespace

FlowGraph::FlowGraph()
    : m_entry(newBlock())
    , m_current(m_entry)
{}

Block* FlowGraph::newBlock()
{
    return &m_blocks.emplace_back();
}

void FlowGraph::use(Block* block)
{
    m_current->next = block;
    m_current = block;
}

void FlowGraph::add(const FlowInstruction& instruction)
{
    if (!m_current->code.empty() && endsBlock(m_current->code.back()))
        use(newBlock());
    m_current->code.push_back(instruction);
}

bool FlowGraph::endsWithReturn() const
{
    return !m_current->code.empty() && m_current->code.back().op == Op::ReturnValue;
}

void FlowGraph::prepend(const FlowInstruction& instruction)
{
    m_entry->code.insert(m_entry->code.begin(), instruction);
}

void markHandlers(FlowGraph& graph)
{
    for (Block* block = graph.entry(); block; block = block->next) {
        for (FlowInstruction& instruction : block->code) {
            if (!instruction.setsUp())
                continue;
            instruction.target->isHandler = true;
            if (instruction.mark != Mark::SetupFinally)
                instruction.target->keepsPlace = true;
        }
    }
}

void labelHandlers(FlowGraph& graph)
{
    std::vector<Block*> todo{graph.entry()};
    graph.entry()->visited = true;
    const auto visit = [&todo](Block* block, const std::vector<Block*>& stack) {
        if (!block || block->visited)
            return;
        block->visited = true;
        block->handlerStack = stack;
        todo.push_back(block);
    };
    while (!todo.empty()) {
        Block* block = todo.back();
        todo.pop_back();
        std::vector<Block*> stack = block->handlerStack;
        for (FlowInstruction& instruction : block->code) {
            if (instruction.setsUp()) {
                visit(instruction.target, stack);
                instruction.handler = stack.empty() ? nullptr : stack.back();
                stack.push_back(instruction.target);
                continue;
            }
            if (instruction.mark == Mark::PopBlock && !stack.empty())
                stack.pop_back();
            instruction.handler = stack.empty() ? nullptr : stack.back();
            if (instruction.jumps())
                visit(instruction.target, stack);
        }
        if (block->fallsThrough())
            visit(block->next, stack);
    }
    for (Block* block = graph.entry(); block; block = block->next)
        block->visited = false;
}

void dropEmptyBlocks(FlowGraph& graph)
{
    const auto nonEmpty = [](Block* block) {
        while (block && block->code.empty() && block->next)
            block = block->next;
        return block;
    };
    for (Block* block = graph.entry(); block; block = block->next) {
        Block* next = block->next;
        while (next && next->code.empty())
            next = next->next;
        block->next = next;
    }
    for (Block* block = graph.entry(); block; block = block->next) {
        for (FlowInstruction& instruction : block->code) {
            if (!instruction.target)
                continue;
            Block* target = nonEmpty(instruction.target);
            if (instruction.target->isHandler && instruction.setsUp()) {
                target->isHandler = true;
                target->keepsPlace = target->keepsPlace || instruction.target->keepsPlace;
            }
            instruction.target = target;
        }
    }
}

namespace {

/// Once a block has been improved, CPython loads a global and the null above it with one instruction, and
/// from 3.12 on returns a constant with one.
std::size_t sizeForCopying(const FlowContext& context, const Block& block, bool improved)
{
    std::size_t size = block.code.size();
    for (std::size_t i = 1; improved && i < block.code.size(); ++i) {
        const FlowInstruction& before = block.code[i - 1];
        if (context.nullsLoadedWithGlobals && block.code[i].is(Op::PushNull) && before.is(Op::LoadGlobal))
            --size;
        if (context.constantReturns && block.code[i].is(Op::ReturnValue) && before.is(Op::LoadConst))
            --size;
    }
    return size;
}

} // namespace

void inlineSmallExits(FlowContext& context, bool improved)
{
    for (Block* block = context.graph.entry(); block; block = block->next) {
        FlowInstruction* last = block->last();
        if (!last || !last->jumpsAlways())
            continue;
        const Block* target = last->target;
        if (!target->leavesFrame() || sizeForCopying(context, *target, improved) > kSmallExit)
            continue;
        if (!context.copiesExitsWithLines && !target->hasNoLine())
            continue;
        last->become(Op::Nop);
        const std::vector<FlowInstruction> copy = target->code;
        block->code.insert(block->code.end(), copy.begin(), copy.end());
    }
}

void dropUnreachable(FlowGraph& graph)
{
    for (Block* block = graph.entry(); block; block = block->next) {
        block->predecessors = 0;
        block->visited = false;
    }
    std::vector<Block*> todo{graph.entry()};
    graph.entry()->predecessors = 1;
    graph.entry()->visited = true;
    const auto reach = [&todo](Block* block) {
        if (!block)
            return;
        ++block->predecessors;
        if (!block->visited) {
            block->visited = true;
            todo.push_back(block);
        }
    };
    while (!todo.empty()) {
        Block* block = todo.back();
        todo.pop_back();
        if (block->fallsThrough())
            reach(block->next);
        for (FlowInstruction& instruction : block->code) {
            if (instruction.target)
                reach(instruction.target);
        }
    }
    for (Block* block = graph.entry(); block; block = block->next) {
        if (block->predecessors == 0)
            block->code.clear();
        block->visited = false;
    }
}

void dropRedundantJumps(FlowGraph& graph)
{
    for (Block* block = graph.entry(); block; block = block->next) {
        FlowInstruction* last = block->last();
        if (!last || !last->jumpsAlways())
            continue;
        Block* next = block->next;
        while (next && next->code.empty())
            next = next->next;
        if (last->target == next) {
            last->become(Op::Nop);
            dropNops(*block);
        }
    }
}

void dropUnusedConstants(FlowContext& context)
{
    std::vector<bool> used(context.constants.size(), false);
    if (context.keepFirstConstant && !used.empty())
        used[0] = true;
    for (Block* block = context.graph.entry(); block; block = block->next) {
        for (const FlowInstruction& instruction : block->code) {
            if (operandOf(instruction.op) == Operand::Constant)
                used[instruction.argument] = true;
        }
    }
    if (!context.dropUnusedConstants) {
        const auto lastUsed = std::find(used.rbegin(), used.rend(), true);
        std::fill(lastUsed, used.rend(), true);
    }
    std::vector<std::uint32_t> newIndex(used.size(), 0);
    std::vector<ConstantIndex> kept;
    for (std::size_t i = 0; i < used.size(); ++i) {
        newIndex[i] = static_cast<std::uint32_t>(kept.size());
        if (used[i])
            kept.push_back(context.constants[i]);
    }
    context.constants = std::move(kept);
    for (Block* block = context.graph.entry(); block; block = block->next) {
        for (FlowInstruction& instruction : block->code) {
            if (operandOf(instruction.op) == Operand::Constant)
                instruction.argument = newIndex[instruction.argument];
        }
    }
}

void dropMarks(FlowGraph& graph)
{
    for (Block* block = graph.entry(); block; block = block->next) {
        for (FlowInstruction& instruction : block->code) {
            if (instruction.setsUp() || instruction.mark == Mark::PopBlock)
                instruction.become(Op::Nop);
        }
    }
    for (Block* block = graph.entry(); block; block = block->next)
        dropNops(*block);
}

void optimize(FlowContext& context)
{
    FlowGraph& graph = context.graph;
    markHandlers(graph);
    labelHandlers(graph);
    dropEmptyBlocks(graph);
    inlineSmallExits(context, false);
    dropUnreachable(graph);
    for (Block* block = graph.entry(); block; block = block->next) {
        optimizeBlock(context, *block);
        dropNops(*block);
    }
    if (context.constantReturns)
        dropUnusedPairs(graph);
    inlineSmallExits(context, true);
    dropUnreachable(graph);
    dropEmptyBlocks(graph);
    dropRedundantJumps(graph);
    dropUnusedConstants(context);
    if (context.coldBlocksAtEnd)
        moveColdBlocksToEnd(graph);
    giveLines(context);
}

} // namespace nametag::compile
