// SPDX-License-Identifier: GPL-3.0-or-later
// When a line event happens and when it begins a step: the first line of a statement that is not the
// statement already running in that frame.
#include "core/runtime/interpreter/interpreter.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

const compile::StatementLine* statementAt(const compile::CompileUnit& unit, std::uint32_t line)
{
    const auto& lines = unit.statementLines;
    const auto found =
        std::lower_bound(lines.begin(), lines.end(), line,
                         [](const compile::StatementLine& a, std::uint32_t b) { return a.line < b; });
    return found != lines.end() && found->line == line ? &*found : nullptr;
}

bool beginsStep(Frame& frame, std::uint32_t line)
{
    const compile::StatementLine* statement = statementAt(*frame.code->unit, line);
    if (!statement) {
        frame.elsewhere = true;
        return false;
    }
    if (line == frame.statementLine && (statement->oneSimpleStatement || frame.elsewhere)) {
        frame.elsewhere = false;
        return false;
    }
    frame.statementLine = line;
    frame.elsewhere = false;
    return true;
}

} // namespace

void Interpreter::lineStart(Frame& frame, std::uint32_t pc)
{
    const compile::Code& code = frame.plain();
    const std::uint32_t line = code.lineOf(pc);
    if (line == 0 || !frame.ofProgram)
        return;
    const bool sameLine = code.lineOf(frame.previous) == line;
    const bool resumed = code.instructions[frame.previous].op == compile::Op::Resume;
    if (sameLine && !resumed && pc > frame.previous)
        return;
    const bool comprehension = code.kind == compile::CodeKind::Comprehension;
    const bool step = !comprehension && beginsStep(frame, line);
    tellStack(frame);
    rt.report().lineReached(frame.id, line, step);
}

void Interpreter::tellStack(Frame& frame)
{
    if (frame.depth == 0 && !frame.stackTold)
        return;
    std::vector<ObjectId>& told = m_toldStacks[frame.id];
    std::vector<ObjectId> now;
    for (std::uint32_t i = 0; i < frame.depth; ++i)
        if (const Object* object = frame.stack[i])
            now.push_back(object->id);
    std::size_t same = 0;
    while (same < told.size() && same < now.size() && told[same] == now[same])
        ++same;
    if (same < told.size())
        rt.report().stackTrimmed(frame.id, static_cast<std::uint32_t>(same));
    std::uint32_t position = 0;
    for (std::uint32_t i = 0; i < frame.depth; ++i) {
        const Object* object = frame.stack[i];
        if (!object)
            continue;
        if (position >= same)
            rt.report().stackHeld(frame.id, position, *object);
        ++position;
    }
    frame.stackTold = !now.empty();
    told = std::move(now);
}

} // namespace nametag::runtime
