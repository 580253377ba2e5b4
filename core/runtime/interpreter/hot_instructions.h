// SPDX-License-Identifier: GPL-3.0-or-later
// The instructions that run most often, small enough to become part of the loop.
#pragma once

#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/number_objects.h"

namespace nametag::runtime {

Flow unboundLocal(Interpreter& interpreter, Frame& frame, std::uint32_t slot);
Flow binaryOnAny(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction);
Flow compareOnAny(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction);
/// bool(top), which is dropped; -1: raised.
int truthOfTop(Interpreter& interpreter, Frame& frame);

inline Flow doNop(Interpreter&, Frame&, const compile::Instruction&)
{
    return Flow::Next;
}

inline Flow doPopTop(Interpreter&, Frame& frame, const compile::Instruction&)
{
    if (Object* object = frame.stack[--frame.depth])
        memory::dropReference(*object);
    return Flow::Next;
}

inline Flow doLoadConst(Interpreter&, Frame& frame, const compile::Instruction& instruction)
{
    frame.push(share(*frame.code->constants[instruction.argument]));
    return Flow::Next;
}

inline Flow doLoadFast(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction)
{
    Object* object = frame.slots[instruction.argument];
    if (!object) [[unlikely]]
        return unboundLocal(interpreter, frame, instruction.argument);
    frame.push(share(*object));
    return Flow::Next;
}

inline Flow doStoreFast(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction)
{
    Object* old = frame.slots[instruction.argument];
    frame.slots[instruction.argument] = frame.stack[--frame.depth];
    if (interpreter.tells(frame))
        interpreter.tellLocal(frame, instruction.argument);
    if (old)
        memory::dropReference(*old);
    return Flow::Next;
}

inline Flow doJump(Interpreter&, Frame& frame, const compile::Instruction& instruction)
{
    frame.pc = instruction.argument;
    return Flow::Jumped;
}

inline Flow doJumpBackward(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction)
{
    if (!interpreter.breathe()) [[unlikely]]
        return Flow::Raise;
    frame.pc = instruction.argument;
    return Flow::Jumped;
}

inline Flow doPopJumpIfFalse(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction)
{
    const int yes = truthOfTop(interpreter, frame);
    if (yes < 0) [[unlikely]]
        return Flow::Raise;
    if (yes)
        return Flow::Next;
    frame.pc = instruction.argument;
    return Flow::Jumped;
}

inline Flow doPopJumpIfTrue(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction)
{
    const int yes = truthOfTop(interpreter, frame);
    if (yes < 0) [[unlikely]]
        return Flow::Raise;
    if (!yes)
        return Flow::Next;
    frame.pc = instruction.argument;
    return Flow::Jumped;
}

/// Both are exactly int and fit 64 bits.
inline bool areSmallInts(Runtime& rt, const Object& a, const Object& b)
{
    return &typeOf(a) == rt.types.integer && &typeOf(b) == rt.types.integer &&
           static_cast<const Int&>(a).fits() && static_cast<const Int&>(b).fits();
}

inline Flow doBinaryOp(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction)
{
    Object& left = *frame.top(2);
    Object& right = *frame.top(1);
    if (areSmallInts(interpreter.rt, left, right)) {
        const std::int64_t a = static_cast<Int&>(left).small;
        const std::int64_t b = static_cast<Int&>(right).small;
        std::int64_t result = 0;
        const auto op = static_cast<compile::BinaryOperator>(instruction.argument % compile::kInplace);
        const bool done =
            (op == compile::BinaryOperator::Add && !__builtin_add_overflow(a, b, &result)) ||
            (op == compile::BinaryOperator::Subtract && !__builtin_sub_overflow(a, b, &result)) ||
            (op == compile::BinaryOperator::Multiply && !__builtin_mul_overflow(a, b, &result));
        if (done) {
            Object* made = newIntResult(interpreter.rt, result, static_cast<Int&>(left),
                                        static_cast<Int&>(right), op == compile::BinaryOperator::Multiply)
                               .give();
            frame.depth -= 2;
            memory::dropReference(right);
            memory::dropReference(left);
            frame.stack[frame.depth++] = made;
            return Flow::Next;
        }
    }
    return binaryOnAny(interpreter, frame, instruction);
}

inline Flow doCompareOp(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction)
{
    Object& left = *frame.top(2);
    Object& right = *frame.top(1);
    if (!areSmallInts(interpreter.rt, left, right))
        return compareOnAny(interpreter, frame, instruction);
    const std::int64_t a = static_cast<Int&>(left).small;
    const std::int64_t b = static_cast<Int&>(right).small;
    bool yes = false;
    switch (static_cast<compile::CompareOperator>(instruction.argument)) {
    case compile::CompareOperator::Less: yes = a < b; break;
    case compile::CompareOperator::LessEqual: yes = a <= b; break;
    case compile::CompareOperator::Equal: yes = a == b; break;
    case compile::CompareOperator::NotEqual: yes = a != b; break;
    case compile::CompareOperator::Greater: yes = a > b; break;
    case compile::CompareOperator::GreaterEqual: yes = a >= b; break;
    }
    frame.depth -= 2;
    memory::dropReference(right);
    memory::dropReference(left);
    frame.push(newBool(interpreter.rt, yes));
    return Flow::Next;
}

} // namespace nametag::runtime
