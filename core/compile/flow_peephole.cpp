// SPDX-License-Identifier: GPL-3.0-or-later
// Small improvements inside one block (Python/flowgraph.c, optimize_basic_block): tests of constants, jumps
// to jumps, tuples that are unpacked at once, tuples of constants.
#include "core/compile/flow_graph.h"
#include "core/compile/fold_arithmetic.h"

#include <algorithm>
#include <optional>
#include <set>

namespace nametag::compile {

namespace {

bool isPopJump(Op op)
{
    return op == Op::PopJumpIfTrue || op == Op::PopJumpIfFalse;
}

std::uint32_t addConstant(FlowContext& context, ConstantIndex constant)
{
    auto& list = context.constants;
    const auto known = std::find(list.begin(), list.end(), constant);
    if (known != list.end())
        return static_cast<std::uint32_t>(known - list.begin());
    list.push_back(constant);
    return static_cast<std::uint32_t>(list.size() - 1);
}

class Peephole {
public:
    Peephole(FlowContext& context, Block& block)
        : m_context(context)
        , m_code(block.code)
    {}

    void run()
    {
        for (m_at = 0; m_at < static_cast<int>(m_code.size()); ++m_at)
            improve();
    }

private:
    FlowInstruction& here(int offset = 0) { return m_code[static_cast<std::size_t>(m_at + offset)]; }
    bool has(int offset) const { return m_at + offset < static_cast<int>(m_code.size()); }

    void improve()
    {
        if (here().mark != Mark::None)
            return;
        switch (here().op) {
        case Op::LoadConst: constantTested(); break;
        case Op::Copy: copyTested(); break;
        case Op::BuildTuple: tupleBuilt(); break;
        case Op::Jump: threadJump(Op::Jump); break;
        case Op::PopJumpIfTrue:
        case Op::PopJumpIfFalse:
        case Op::PopJumpIfNone:
        case Op::PopJumpIfNotNone: threadJump(here().op); break;
        case Op::JumpIfTrueOrPop:
        case Op::JumpIfFalseOrPop: threadJumpOrPop(); break;
        case Op::StoreFast: storedTwice(); break;
        case Op::Swap: swapped(); break;
        default: break;
        }
    }

    /// A copy of a constant is tested as the constant is.
    void copyTested()
    {
        if (!m_context.constantReturns || here().argument != 1 || m_at == 0 || !here(-1).is(Op::LoadConst) ||
            !has(1) || !isPopJump(here(1).op))
            return;
        const Constant& constant = m_context.table[m_context.constants[here(-1).argument]];
        FlowInstruction& next = here(1);
        here().become(Op::Nop);
        if (isTrue(constant) == (next.op == Op::PopJumpIfTrue))
            next.op = Op::Jump;
        else
            next.become(Op::Nop);
    }

    void constantTested()
    {
        if (!has(1))
            return;
        FlowInstruction& next = here(1);
        const Constant& constant = m_context.table[m_context.constants[here().argument]];
        if (isPopJump(next.op)) {
            here().become(Op::Nop);
            if (isTrue(constant) == (next.op == Op::PopJumpIfTrue))
                next.op = Op::Jump;
            else
                next.become(Op::Nop);
        } else if (next.op == Op::JumpIfTrueOrPop || next.op == Op::JumpIfFalseOrPop) {
            if (isTrue(constant) == (next.op == Op::JumpIfTrueOrPop)) {
                next.op = Op::Jump;
            } else {
                here().become(Op::Nop);
                next.become(Op::Nop);
            }
        } else if (next.is(Op::IsOp) && has(2) && isPopJump(here(2).op) &&
                   constant.kind == ConstantKind::None) {
            const bool isNot = next.argument == 1;
            const bool ifTrue = here(2).op == Op::PopJumpIfTrue;
            here().become(Op::Nop);
            next.become(Op::Nop);
            here(2).op = isNot != ifTrue ? Op::PopJumpIfNone : Op::PopJumpIfNotNone;
        }
    }

    void tupleBuilt()
    {
        const std::uint32_t count = here().argument;
        if (has(1) && here(1).is(Op::UnpackSequence) && here(1).argument == count && count >= 1 &&
            count <= 3) {
            here().become(Op::Nop);
            if (count == 1) {
                here(1).become(Op::Nop);
            } else {
                here(1).become(Op::Swap, count);
            }
            return;
        }
        foldTuple(static_cast<int>(count));
    }

    void foldTuple(int count)
    {
        if (m_at < count)
            return;
        Constant tuple;
        tuple.kind = ConstantKind::Tuple;
        for (int i = count; i > 0; --i) {
            if (!here(-i).is(Op::LoadConst))
                return;
            tuple.items.push_back(m_context.constants[here(-i).argument]);
        }
        for (int i = count; i > 0; --i)
            here(-i).become(Op::Nop);
        const ConstantIndex index = m_context.table.keep(std::move(tuple));
        here().become(Op::LoadConst, addConstant(m_context, index));
    }

    bool linesAllow(const FlowInstruction& target)
    {
        return here().span.line == target.span.line || target.span.line == 0;
    }

    void threadJump(Op op)
    {
        const FlowInstruction& target = here().target->code.front();
        if (!target.is(Op::Jump) || target.target == here().target || here().target == target.target)
            return;
        if (m_context.threadsAcrossLines) {
            FlowInstruction jump = target;
            jump.op = op;
            here().become(Op::Nop);
            m_code.push_back(jump);
            return;
        }
        if (!linesAllow(target))
            return;
        here().target = target.target;
        --m_at;
    }

    void threadJumpOrPop()
    {
        const FlowInstruction target = here().target->code.front();
        const bool ifTrue = here().op == Op::JumpIfTrueOrPop;
        if (here().span.line != target.span.line && target.span.line != 0)
            return;
        if (target.is(Op::Jump) || target.is(here().op)) {
            if (target.target == here().target)
                return;
            here().target = target.target;
            --m_at;
        } else if (target.is(ifTrue ? Op::PopJumpIfTrue : Op::PopJumpIfFalse)) {
            here().op = target.op;
            here().target = target.target;
            --m_at;
        } else if (isPopJump(target.op) || target.op == Op::JumpIfTrueOrPop ||
                   target.op == Op::JumpIfFalseOrPop) {
            if (!here().target->next || here().target->next->code.empty())
                return;
            here().op = ifTrue ? Op::PopJumpIfTrue : Op::PopJumpIfFalse;
            here().target = here().target->next;
            --m_at;
        }
    }

    void storedTwice()
    {
        if (m_context.dropsStoresToSame && has(1) && here(1).is(Op::StoreFast) &&
            here(1).argument == here().argument && here(1).span.line == here().span.line)
            here().become(Op::PopTop);
    }

    void swapped()
    {
        if (here().argument == 1) {
            here().become(Op::Nop);
            return;
        }
        mergeSwaps();
        applySwaps(m_at);
    }

    /// A run of swaps as the shortest run that moves the same values to the same places.
    void mergeSwaps()
    {
        int end = m_at;
        std::size_t depth = 0;
        int swaps = 0;
        for (; end < static_cast<int>(m_code.size()); ++end) {
            const FlowInstruction& next = m_code[static_cast<std::size_t>(end)];
            if (next.is(Op::Swap)) {
                depth = std::max<std::size_t>(depth, next.argument);
                ++swaps;
            } else if (!next.isNop()) {
                break;
            }
        }
        if (swaps < 2)
            return;
        std::vector<int> order(depth);
        for (std::size_t i = 0; i < depth; ++i)
            order[i] = static_cast<int>(i);
        for (int i = m_at; i < end; ++i) {
            FlowInstruction& next = m_code[static_cast<std::size_t>(i)];
            if (next.is(Op::Swap))
                std::swap(order[0], order[next.argument - 1]);
        }
        writeSwaps(order, end);
    }

    void writeSwaps(std::vector<int>& order, int end)
    {
        constexpr int kDone = -1;
        int at = end - 1;
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (order[i] == kDone || order[i] == static_cast<int>(i))
                continue;
            std::size_t j = i;
            while (true) {
                if (j != 0)
                    m_code[static_cast<std::size_t>(at--)].become(Op::Swap,
                                                                  static_cast<std::uint32_t>(j + 1));
                if (order[j] == kDone)
                    break;
                const auto next = static_cast<std::size_t>(order[j]);
                order[j] = kDone;
                j = next;
            }
        }
        while (at >= m_at)
            m_code[static_cast<std::size_t>(at--)].become(Op::Nop);
        m_at = end - 1;
    }

    static bool swappable(const FlowInstruction& instruction)
    {
        return instruction.is(Op::StoreFast) || instruction.is(Op::StoreFastMaybeNull) ||
               instruction.is(Op::PopTop);
    }

    static std::optional<std::uint32_t> storesTo(const FlowInstruction& instruction)
    {
        if (instruction.is(Op::PopTop))
            return std::nullopt;
        return instruction.argument;
    }

    int nextSwappable(int at, std::optional<std::uint32_t> line) const
    {
        for (++at; at < static_cast<int>(m_code.size()); ++at) {
            const FlowInstruction& next = m_code[static_cast<std::size_t>(at)];
            if (line && *line != 0 && next.span.line != *line)
                return -1;
            if (next.isNop())
                continue;
            return swappable(next) ? at : -1;
        }
        return -1;
    }

    /// Stores the values of a swap in the other order instead of swapping them.
    void applySwaps(int at)
    {
        for (; at >= 0; --at) {
            FlowInstruction& swap = m_code[static_cast<std::size_t>(at)];
            if (!swap.is(Op::Swap)) {
                if (swap.isNop() || swappable(swap))
                    continue;
                return;
            }
            if (!applySwap(swap, at))
                return;
        }
    }

    bool applySwap(FlowInstruction& swap, int at)
    {
        const int first = nextSwappable(at, std::nullopt);
        if (first < 0)
            return false;
        FlowInstruction& one = m_code[static_cast<std::size_t>(first)];
        int second = first;
        for (std::uint32_t count = swap.argument - 1; count > 0; --count) {
            second = nextSwappable(second, one.span.line);
            if (second < 0)
                return false;
        }
        FlowInstruction& other = m_code[static_cast<std::size_t>(second)];
        const auto oneStore = storesTo(one);
        const auto otherStore = storesTo(other);
        if (oneStore && oneStore == otherStore)
            return false;
        for (int i = first + 1; i < second; ++i) {
            const FlowInstruction& between = m_code[static_cast<std::size_t>(i)];
            const auto store = between.isNop() ? std::nullopt : storesTo(between);
            if (store && (store == oneStore || store == otherStore))
                return false;
        }
        swap.become(Op::Nop);
        std::swap(one, other);
        return true;
    }

    FlowContext& m_context;
    std::vector<FlowInstruction>& m_code;
    int m_at = 0;
};

} // namespace

void dropUnusedPairs(FlowGraph& graph)
{
    std::set<const Block*> targets;
    for (Block* block = graph.entry(); block; block = block->next) {
        for (const FlowInstruction& instruction : block->code)
            targets.insert(instruction.target);
    }
    bool again = true;
    while (again) {
        again = false;
        FlowInstruction* before = nullptr;
        for (Block* block = graph.entry(); block; block = block->next) {
            dropNops(*block);
            if (targets.contains(block))
                before = nullptr;
            for (FlowInstruction& here : block->code) {
                const bool unused =
                    before && here.is(Op::PopTop) &&
                    (before->is(Op::LoadConst) || (before->is(Op::Copy) && before->argument == 1));
                if (unused) {
                    before->become(Op::Nop);
                    here.become(Op::Nop);
                    again = true;
                }
                before = &here;
            }
            if ((before && before->jumps()) || !block->fallsThrough())
                before = nullptr;
        }
    }
}

void optimizeBlock(FlowContext& context, Block& block)
{
    Peephole(context, block).run();
}

} // namespace nametag::compile
