// SPDX-License-Identifier: GPL-3.0-or-later
// Flow graph to finished code: frame places, jumps, exception table, line starts (Python/assemble.c).
#include "core/compile/code_unit.h"

#include <algorithm>

namespace nametag::compile {

std::uint32_t NameList::indexOf(const std::string& name)
{
    const auto [place, added] = m_indices.try_emplace(name, size());
    if (added)
        m_names.push_back(name);
    return place->second;
}

namespace {

bool usesCells(Op op)
{
    switch (op) {
    case Op::MakeCell:
    case Op::LoadClosure:
    case Op::LoadDeref:
    case Op::StoreDeref:
    case Op::DeleteDeref:
    case Op::LoadFromDictOrDeref: return true;
    default: return false;
    }
}

bool keepsCache(Op op)
{
    switch (op) {
    case Op::LoadGlobal:
    case Op::LoadName:
    case Op::LoadAttr:
    case Op::LoadMethod:
    case Op::StoreAttr:
    case Op::BinaryOp:
    case Op::BinarySubscr:
    case Op::StoreSubscr:
    case Op::CompareOp:
    case Op::ContainsOp:
    case Op::ForIter:
    case Op::UnpackSequence:
    case Op::Call:
    case Op::CallKeywords: return true;
    default: return false;
    }
}

class Assembler {
public:
    Assembler(CodeUnit& unit, ConstantTable& table, const profile::CompileRules& rules)
        : m_unit(unit)
        , m_table(table)
        , m_rules(rules)
    {}

    Code run()
    {
        FlowContext context{m_unit.graph, m_table, m_unit.constants};
        context.firstLine = m_unit.firstLine;
        context.dropUnusedConstants = !m_rules.keepsConstantsOfDeadCode;
        context.keepFirstConstant = true;
        context.coldBlocksAtEnd = m_rules.coldBlocksAtEnd;
        context.constantReturns = !m_rules.keepsConstantsOfDeadCode;
        context.nullsLoadedWithGlobals = !m_rules.staticAttributes;
        context.copiesExitsWithLines = !m_rules.keepsConstantsOfDeadCode;
        context.dropsStoresToSame = m_rules.dropsStoresToSame;
        context.threadsAcrossLines = m_rules.jumpsThreadAcrossLines;
        optimize(context);
        m_code.stackSize = static_cast<std::uint32_t>(measureDepth(m_unit.graph));
        placeLocals();
        addPrologue();
        dropMarks(m_unit.graph);
        reverseBackwardTests();
        write();
        writeHandlers();
        markLineStarts();
        describe();
        return std::move(m_code);
    }

private:
    void placeLocals()
    {
        for (const std::string& name : m_unit.varNames.all()) {
            const bool hidden = m_unit.hiddenEver.contains(name);
            m_code.localsPlus.push_back({name, static_cast<std::uint8_t>(kLocal | (hidden ? kHidden : 0))});
        }
        for (const std::string& name : m_unit.cellNames.all()) {
            if (m_unit.varNames.contains(name)) {
                const std::uint32_t place = m_unit.varNames.indexOf(name);
                m_code.localsPlus[place].kind |= kCell;
                m_cellPlaces.push_back(place);
            } else {
                m_cellPlaces.push_back(static_cast<std::uint32_t>(m_code.localsPlus.size()));
                m_code.localsPlus.push_back({name, kCell});
            }
        }
        for (const std::string& name : m_unit.freeNames.all()) {
            m_cellPlaces.push_back(static_cast<std::uint32_t>(m_code.localsPlus.size()));
            m_code.localsPlus.push_back({name, kFree});
        }
    }

    /// Cells are made and closures taken over before anything else; a generator is made of the frame then.
    void addPrologue()
    {
        FlowInstruction instruction;
        if (m_unit.scope->generator) {
            instruction.become(Op::PopTop);
            m_unit.graph.prepend(instruction);
            instruction.span = {m_unit.firstLine, 0, m_unit.firstLine, 0};
            instruction.become(Op::ReturnGenerator);
            m_unit.graph.prepend(instruction);
        }
        instruction.span = {};
        std::vector<std::uint32_t> cells(m_unit.cellNames.size());
        for (std::uint32_t i = 0; i < m_unit.cellNames.size(); ++i)
            cells[i] = i;
        std::sort(cells.begin(), cells.end(),
                  [this](std::uint32_t a, std::uint32_t b) { return m_cellPlaces[a] > m_cellPlaces[b]; });
        for (const std::uint32_t cell : cells) {
            instruction.become(Op::MakeCell, cell);
            m_unit.graph.prepend(instruction);
        }
        if (m_unit.freeNames.size() > 0) {
            instruction.become(Op::CopyFreeVars, m_unit.freeNames.size());
            m_unit.graph.prepend(instruction);
        }
        // From 3.12 on a generator's whole body has a handler, which needs room for two.
        const std::uint32_t least = m_rules.keepsConstantsOfDeadCode ? 1 : 2;
        if (m_unit.scope->generator)
            m_code.stackSize = std::max(m_code.stackSize, least);
    }

    static Op opposite(Op op)
    {
        switch (op) {
        case Op::PopJumpIfTrue: return Op::PopJumpIfFalse;
        case Op::PopJumpIfFalse: return Op::PopJumpIfTrue;
        case Op::PopJumpIfNone: return Op::PopJumpIfNotNone;
        case Op::PopJumpIfNotNone: return Op::PopJumpIfNone;
        default: return op;
        }
    }

    /// Only JumpBackward goes back: a test that would is turned round and followed by one.
    void reverseBackwardTests()
    {
        for (Block* block = m_unit.graph.entry(); block; block = block->next)
            block->visited = false;
        for (Block* block = m_unit.graph.entry(); block; block = block->next) {
            block->visited = true;
            FlowInstruction* last = block->last();
            if (!last || !last->jumps() || last->jumpsAlways() || !last->target->visited ||
                opposite(last->op) == last->op)
                continue;
            Block* back = m_unit.graph.newBlock();
            FlowInstruction jump = *last;
            jump.become(Op::Jump);
            jump.target = last->target;
            back->code.push_back(jump);
            back->startDepth = last->target->startDepth;
            back->next = block->next;
            last->op = opposite(last->op);
            last->target = block->next;
            block->next = back;
            back->visited = true;
            block = back;
        }
    }

    void write()
    {
        std::uint32_t offset = 0;
        for (Block* block = m_unit.graph.entry(); block; block = block->next) {
            block->offset = offset;
            for (const FlowInstruction& instruction : block->code)
                offset += instruction.mark == Mark::EndFor ? 0 : 1;
        }
        for (Block* block = m_unit.graph.entry(); block; block = block->next) {
            for (const FlowInstruction& instruction : block->code) {
                if (instruction.mark != Mark::EndFor)
                    write(instruction);
            }
        }
    }

    void write(const FlowInstruction& from)
    {
        Instruction to;
        to.op = from.op;
        to.flags = from.flags & static_cast<std::uint8_t>(~kQuietJump);
        to.argument = usesCells(from.op) ? m_cellPlaces[from.argument] : from.argument;
        const auto here = static_cast<std::uint32_t>(m_code.instructions.size());
        if (from.target) {
            to.argument = from.target->offset;
            if (from.op == Op::Jump && to.argument <= here && (from.flags & kQuietJump) == 0)
                to.op = Op::JumpBackward;
        }
        if (keepsCache(from.op) && m_code.cacheCount < kNoCache)
            to.cache = m_code.cacheCount++;
        m_code.instructions.push_back(to);
        m_code.positions.push_back(from.span);
        m_handlers.push_back(from.handler);
    }

    void writeHandlers()
    {
        for (std::uint32_t i = 0; i < m_handlers.size(); ++i) {
            Block* handler = m_handlers[i];
            if (!handler)
                continue;
            auto& rows = m_code.handlers;
            if (!rows.empty() && rows.back().end == i && rows.back().handler == handler->offset) {
                ++rows.back().end;
                continue;
            }
            HandlerRange row;
            row.start = i;
            row.end = i + 1;
            row.handler = handler->offset;
            row.pushPlace = handler->keepsPlace;
            row.depth = static_cast<std::uint16_t>(handler->startDepth - (handler->keepsPlace ? 2 : 1));
            rows.push_back(row);
        }
    }

    void markTarget(std::uint32_t target)
    {
        if (target >= m_code.instructions.size())
            return;
        m_code.instructions[target].flags |= kJumpTarget;
        if (m_code.positions[target].line != 0 && m_code.instructions[target].op != Op::Resume)
            m_code.instructions[target].flags |= kLineStart;
    }

    void markLineStarts()
    {
        std::uint32_t line = 0;
        bool traced = false;
        for (std::size_t i = 0; i < m_code.instructions.size(); ++i) {
            Instruction& instruction = m_code.instructions[i];
            const std::uint32_t own = m_code.positions[i].line;
            traced = traced || instruction.op == Op::Resume;
            if (!traced || instruction.op == Op::Resume)
                continue;
            if (own != 0 && own != line)
                instruction.flags |= kLineStart;
            line = own;
        }
        for (const Instruction& instruction : m_code.instructions) {
            // yield from goes back to its Send without an event
            if (isJump(instruction.op) && m_code.instructions[instruction.argument].op != Op::Send)
                markTarget(instruction.argument);
        }
        for (const HandlerRange& row : m_code.handlers)
            markTarget(row.handler);
    }

    void describe()
    {
        m_code.name = m_unit.name;
        m_code.qualifiedName = m_unit.qualifiedName;
        m_code.kind = m_unit.kind;
        m_code.firstLine = m_unit.firstLine;
        m_code.argumentCount = m_unit.argumentCount;
        m_code.positionalOnlyCount = m_unit.positionalOnlyCount;
        m_code.keywordOnlyCount = m_unit.keywordOnlyCount;
        m_code.names = m_unit.names.all();
        m_code.constants = m_unit.constants;
        const bool function = m_unit.isFunctionLike();
        m_code.flags.optimized = function;
        m_code.flags.newLocals = function;
        m_code.flags.nested = function && m_unit.scope->nested;
        m_code.flags.varArguments = m_unit.scope->varArguments;
        m_code.flags.varKeywords = m_unit.scope->varKeywords;
        m_code.flags.generator = m_unit.scope->generator;
        m_code.flags.hasDocstring = m_unit.hasDocstring;
    }

    CodeUnit& m_unit;
    ConstantTable& m_table;
    const profile::CompileRules& m_rules;
    Code m_code;
    std::vector<std::uint32_t> m_cellPlaces;
    std::vector<Block*> m_handlers;
};

} // namespace

Code assemble(CodeUnit& unit, ConstantTable& table, const profile::CompileRules& rules)
{
    return Assembler(unit, table, rules).run();
}

} // namespace nametag::compile
