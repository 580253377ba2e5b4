// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions of the value stack, jumps and unary operators.
#include "core/runtime/interpreter/hot_instructions.h"
#include "core/runtime/protocols/operations.h"

#include <utility>

namespace nametag::runtime {

using compile::Instruction;

Flow doCopy(Interpreter&, Frame& frame, const Instruction& instruction)
{
    Object* object = frame.top(instruction.argument);
    frame.stack[frame.depth++] = object ? share(*object).give() : nullptr;
    return Flow::Next;
}

Flow doSwap(Interpreter&, Frame& frame, const Instruction& instruction)
{
    std::swap(frame.top(1), frame.top(instruction.argument));
    return Flow::Next;
}

Flow doPushNull(Interpreter&, Frame& frame, const Instruction&)
{
    frame.pushNull();
    return Flow::Next;
}

int truthOfTop(Interpreter& interpreter, Frame& frame)
{
    Runtime& rt = interpreter.rt;
    Ref<> object = frame.pop();
    if (object.get() == rt.objects.yes)
        return 1;
    if (object.get() == rt.objects.no || object.get() == rt.objects.none)
        return 0;
    const Eval<bool> yes = truth(rt, *object);
    return !yes ? -1 : *yes ? 1 : 0;
}

namespace {

Flow jumpIf(bool jumps, Frame& frame, const Instruction& instruction)
{
    if (!jumps)
        return Flow::Next;
    frame.pc = instruction.argument;
    return Flow::Jumped;
}

Flow jumpOrPop(Interpreter& interpreter, Frame& frame, const Instruction& instruction, bool wanted)
{
    const Eval<bool> yes = truth(interpreter.rt, *frame.top());
    if (!yes)
        return Flow::Raise;
    if (*yes == wanted)
        return jumpIf(true, frame, instruction);
    memory::dropReference(*frame.stack[--frame.depth]);
    return Flow::Next;
}

Flow unary(Interpreter& interpreter, Frame& frame, UnaryFunction operation)
{
    Value result = operation(interpreter.rt, *frame.top());
    if (!result)
        return Flow::Raise;
    Ref<> operand = frame.pop();
    frame.push(result.take());
    return Flow::Next;
}

} // namespace

Flow doPopJumpIfNone(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    return jumpIf(frame.pop().get() == interpreter.rt.objects.none, frame, instruction);
}

Flow doPopJumpIfNotNone(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    return jumpIf(frame.pop().get() != interpreter.rt.objects.none, frame, instruction);
}

Flow doJumpIfTrueOrPop(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    return jumpOrPop(interpreter, frame, instruction, true);
}

Flow doJumpIfFalseOrPop(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    return jumpOrPop(interpreter, frame, instruction, false);
}

Flow doUnaryNegative(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    return unary(interpreter, frame, negative);
}

Flow doUnaryPositive(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    return unary(interpreter, frame, positive);
}

Flow doUnaryInvert(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    return unary(interpreter, frame, invert);
}

Flow doUnaryNot(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    const int yes = truthOfTop(interpreter, frame);
    if (yes < 0)
        return Flow::Raise;
    frame.push(newBool(interpreter.rt, yes == 0));
    return Flow::Next;
}

} // namespace nametag::runtime
