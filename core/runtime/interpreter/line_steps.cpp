// SPDX-License-Identifier: GPL-3.0-or-later
// When a line event happens and when it begins a step: the first line of a statement that is not the
// statement already running in that frame.
#include "core/runtime/interpreter/interpreter.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

bool beginsStep(Frame& frame, std::uint32_t line)
{
    const compile::StatementLine* statement = frame.code->unit->statementAt(line);
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
    // JUMP_BACKWARD_NO_INTERRUPT is not seen by the trace function (Python/instrumentation.c)
    const bool quietly = code.instructions[frame.previous].op == compile::Op::Jump;
    if (sameLine && !resumed && (pc > frame.previous || quietly))
        return;
    const bool comprehension = code.kind == compile::CodeKind::Comprehension;
    const bool step = !comprehension && beginsStep(frame, line);
    tellStack(frame);
    rt.report().lineReached(frame.id, line, step);
}

void Interpreter::tellStack(Frame& frame)
{
    std::vector<ObjectId>& told = frame.toldStack;
    if (frame.depth == 0 && told.empty())
        return;
    std::size_t position = 0;
    bool same = true;
    for (std::uint32_t i = 0; i < frame.depth; ++i) {
        const Object* object = frame.stack[i];
        if (!object)
            continue;
        if (same && (position == told.size() || told[position] != object->id)) {
            same = false;
            if (position < told.size())
                rt.report().stackTrimmed(frame.id, static_cast<std::uint32_t>(position));
            told.resize(position);
        }
        if (!same) {
            rt.report().stackHeld(frame.id, static_cast<std::uint32_t>(position), *object);
            told.push_back(object->id);
        }
        ++position;
    }
    if (position < told.size()) {
        rt.report().stackTrimmed(frame.id, static_cast<std::uint32_t>(position));
        told.resize(position);
    }
}

void Interpreter::tellTrimmed(Frame& frame, std::uint32_t depth)
{
    const auto left = static_cast<std::size_t>(
        std::count_if(frame.stack, frame.stack + depth, [](const Object* object) { return object; }));
    if (frame.toldStack.size() <= left)
        return;
    rt.report().stackTrimmed(frame.id, static_cast<std::uint32_t>(left));
    frame.toldStack.resize(left);
}

} // namespace nametag::runtime
