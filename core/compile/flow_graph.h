// SPDX-License-Identifier: GPL-3.0-or-later
// The code of one unit while it is being made: blocks of instructions with jumps between blocks. The passes
// are CPython's (Python/flowgraph.c), because where line events fall and what dies when depends on them.
#pragma once

#include "core/base/diagnostic.h"
#include "core/compile/constant.h"
#include "core/compile/instruction.h"

#include <deque>
#include <vector>

namespace nametag::compile {

struct Block;

/// What a FlowInstruction is besides its Op; marks never reach the finished code.
enum class Mark : std::uint8_t {
    None,
    SetupFinally, ///< from here on exceptions go to `target`, which starts with the exception
    SetupCleanup, ///< the same; it starts with the place and the exception
    SetupWith,    ///< as SetupCleanup, with the result of __enter__() left out of the depth
    PopBlock,     ///< ends the innermost of these
    EndFor        ///< where an exhausted loop goes on; keeps its block from vanishing
};

/// FlowInstruction::flags of a jump back that makes no line event (JUMP_BACKWARD_NO_INTERRUPT).
inline constexpr std::uint8_t kQuietJump = 128;

struct FlowInstruction {
    Op op = Op::Nop;
    Mark mark = Mark::None;
    std::uint8_t flags = 0;
    std::uint32_t argument = 0;
    Block* target = nullptr; ///< of a jump or a setup
    SourceSpan span;
    Block* handler = nullptr; ///< where an exception raised by it goes

    bool isNop() const { return op == Op::Nop && mark == Mark::None; }
    bool jumps() const { return isJump(op); }
    bool jumpsAlways() const { return op == Op::Jump; }
    bool setsUp() const { return mark >= Mark::SetupFinally && mark <= Mark::SetupWith; }
    bool leavesFrame() const { return op == Op::ReturnValue || op == Op::RaiseVarargs || op == Op::Reraise; }
    bool is(Op other) const { return op == other && mark == Mark::None; }
    void become(Op other, std::uint32_t newArgument = 0)
    {
        op = other;
        mark = Mark::None;
        argument = newArgument;
        target = nullptr;
    }
};

struct Block {
    std::vector<FlowInstruction> code;
    Block* next = nullptr; ///< in the order of the code
    int predecessors = 0;
    int startDepth = -1;    ///< of the value stack
    bool isHandler = false; ///< something sets up exceptions to come here
    bool keepsPlace = false;
    bool visited = false;
    bool warm = false;
    bool cold = false;
    std::uint32_t offset = 0;
    std::vector<Block*> handlerStack;

    FlowInstruction* last() { return code.empty() ? nullptr : &code.back(); }
    bool fallsThrough() const
    {
        return code.empty() || !(code.back().leavesFrame() || code.back().jumpsAlways());
    }
    bool hasNoLine() const;
    bool leavesFrame() const { return !code.empty() && code.back().leavesFrame(); }
};

class FlowGraph {
public:
    FlowGraph();

    Block* newBlock();
    /// The block goes behind the current one and is the current one.
    void use(Block* block);
    void add(const FlowInstruction& instruction);

    Block* entry() { return m_entry; }
    /// The last instruction so far is a return, and nothing jumps behind it.
    bool endsWithReturn() const;
    /// Puts an instruction in front of everything.
    void prepend(const FlowInstruction& instruction);

private:
    std::deque<Block> m_blocks;
    Block* m_entry = nullptr;
    Block* m_current = nullptr;
};

/// What the passes may ask and change.
struct FlowContext {
    FlowGraph& graph;
    ConstantTable& table;
    std::vector<ConstantIndex>& constants; ///< of this code object
    std::uint32_t firstLine = 1;
    bool dropUnusedConstants = true;    ///< else only those at the end (3.11)
    bool keepFirstConstant = false;     ///< a docstring stays even if unused
    bool coldBlocksAtEnd = true;        ///< what only exceptions reach is moved behind the rest
    bool constantReturns = true;        ///< returning a constant counts as one instruction
    bool nullsLoadedWithGlobals = true; ///< loading a global and a null above it counts as one
    bool copiesExitsWithLines = true;   ///< small exits with lines of their own are copied too
    bool dropsStoresToSame = false;     ///< of two stores to one local in a row the first is a pop
    bool threadsAcrossLines = false;    ///< 3.13: jumps to jumps are shortened whatever their lines are
};

/// All passes in order; afterwards only spans, handlers and the order of blocks are left to be written down.
void optimize(FlowContext& context);

/// The single passes, in this order.
void markHandlers(FlowGraph& graph);
void labelHandlers(FlowGraph& graph);
void dropEmptyBlocks(FlowGraph& graph);
void inlineSmallExits(FlowContext& context, bool improved);
void dropUnreachable(FlowGraph& graph);
void optimizeBlock(FlowContext& context, Block& block);
void dropNops(Block& block);
/// A constant or copy that is popped at once is never made.
void dropUnusedPairs(FlowGraph& graph);
void dropRedundantJumps(FlowGraph& graph);
void dropUnusedConstants(FlowContext& context);
void moveColdBlocksToEnd(FlowGraph& graph);
void giveLines(FlowContext& context);
void dropMarks(FlowGraph& graph);
/// The greatest depth of the value stack; sets Block::startDepth.
int measureDepth(FlowGraph& graph);

} // namespace nametag::compile
