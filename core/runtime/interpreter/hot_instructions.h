// SPDX-License-Identifier: GPL-3.0-or-later
// The instructions that run most often, small enough to become part of the loop.
#pragma once

#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"

namespace nametag::runtime {

Flow unboundLocal(Interpreter& interpreter, Frame& frame, std::uint32_t slot);
Flow binaryOnAny(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction);
Flow compareOnAny(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction);
Flow subscriptOfAny(Interpreter& interpreter, Frame& frame);
Flow loadGlobalAnew(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction);
Flow iterateAny(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction);
Flow tellResume(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction);
/// bool(top), which is dropped; -1: raised.
int truthOfTop(Interpreter& interpreter, Frame& frame);

/// The same, at once where it is a bool.
inline int truthOfBool(Interpreter& interpreter, Frame& frame)
{
    const Runtime& rt = interpreter.rt;
    Object* object = frame.top();
    const bool yes = object == rt.objects.yes;
    if (!yes && object != rt.objects.no) [[unlikely]]
        return truthOfTop(interpreter, frame);
    --frame.depth;
    memory::dropReference(*object);
    return yes ? 1 : 0;
}

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
    const int yes = truthOfBool(interpreter, frame);
    if (yes < 0) [[unlikely]]
        return Flow::Raise;
    if (yes)
        return Flow::Next;
    frame.pc = instruction.argument;
    return Flow::Jumped;
}

inline Flow doPopJumpIfTrue(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction)
{
    const int yes = truthOfBool(interpreter, frame);
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

/// Operations of ints whose result has the block of any new int: a division by a positive number, bits.
inline bool newIntOfBits(compile::BinaryOperator op, std::int64_t a, std::int64_t b, std::int64_t& result)
{
    switch (op) {
    case compile::BinaryOperator::And: result = a & b; return true;
    case compile::BinaryOperator::Or: result = a | b; return true;
    case compile::BinaryOperator::Xor: result = a ^ b; return true;
    case compile::BinaryOperator::Remainder:
        if (b <= 0)
            return false;
        result = a % b;
        result += result < 0 ? b : 0;
        return true;
    case compile::BinaryOperator::FloorDivide:
        if (b <= 0)
            return false;
        result = a / b - (a % b < 0 ? 1 : 0);
        return true;
    default: return false;
    }
}

inline Flow doBinaryOp(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction)
{
    Object& left = *frame.top(2);
    Object& right = *frame.top(1);
    if (!areSmallInts(interpreter.rt, left, right))
        return binaryOnAny(interpreter, frame, instruction);
    const std::int64_t a = static_cast<Int&>(left).small;
    const std::int64_t b = static_cast<Int&>(right).small;
    std::int64_t result = 0;
    const std::uint32_t kind = instruction.argument;
    const auto op =
        static_cast<compile::BinaryOperator>(kind < compile::kInplace ? kind : kind - compile::kInplace);
    if ((op == compile::BinaryOperator::Add && !__builtin_add_overflow(a, b, &result)) ||
        (op == compile::BinaryOperator::Subtract && !__builtin_sub_overflow(a, b, &result)) ||
        (op == compile::BinaryOperator::Multiply && !__builtin_mul_overflow(a, b, &result))) {
        Object* made = newIntResult(interpreter.rt, result, static_cast<Int&>(left), static_cast<Int&>(right),
                                    op == compile::BinaryOperator::Multiply)
                           .give();
        frame.depth -= 2;
        memory::dropReference(right);
        memory::dropReference(left);
        frame.stack[frame.depth++] = made;
        return Flow::Next;
    }
    if (!newIntOfBits(op, a, b, result))
        return binaryOnAny(interpreter, frame, instruction);
    Object* made = newInt(interpreter.rt, result).give();
    frame.depth -= 2;
    memory::dropReference(left);
    memory::dropReference(right);
    frame.stack[frame.depth++] = made;
    return Flow::Next;
}

/// The item of a list at an int, or nullptr: another container, another key, out of range.
inline Object* itemOfList(Runtime& rt, const Object& container, const Object& key)
{
    if (&typeOf(container) != rt.types.list || &typeOf(key) != rt.types.integer ||
        !static_cast<const Int&>(key).fits())
        return nullptr;
    const List& list = static_cast<const List&>(container);
    const std::int64_t length = list.length;
    std::int64_t index = static_cast<const Int&>(key).small;
    index += index < 0 ? length : 0;
    return index >= 0 && index < length ? list.items[index] : nullptr;
}

inline Flow doBinarySubscr(Interpreter& interpreter, Frame& frame, const compile::Instruction&)
{
    Object& container = *frame.top(2);
    Object& key = *frame.top(1);
    Object* item = itemOfList(interpreter.rt, container, key);
    if (!item)
        return subscriptOfAny(interpreter, frame);
    memory::addReference(*item);
    frame.depth -= 2;
    memory::dropReference(container);
    memory::dropReference(key);
    frame.stack[frame.depth++] = item;
    return Flow::Next;
}

inline Flow doLoadGlobal(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction)
{
    if (instruction.cache == compile::kNoCache) [[unlikely]]
        return loadGlobalAnew(interpreter, frame, instruction);
    const InlineCache& cache = frame.code->caches[instruction.cache];
    const Dict* dict = frame.globals;
    if (cache.owner != dict || cache.version != dict->keysVersion) {
        if (cache.owner != frame.builtins || cache.version != frame.builtins->keysVersion ||
            cache.second != dict->keysVersion)
            return loadGlobalAnew(interpreter, frame, instruction);
        dict = frame.builtins;
    }
    frame.push(share(*dict->entries[cache.index].value));
    return Flow::Next;
}

inline Flow doForIter(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction)
{
    Object& iterator = *frame.top();
    if (&typeOf(iterator) != interpreter.rt.types.rangeIterator)
        return iterateAny(interpreter, frame, instruction);
    auto& range = static_cast<RangeIterator&>(iterator);
    if (range.left <= 0)
        return iterateAny(interpreter, frame, instruction);
    frame.push(newInt(interpreter.rt, range.next));
    range.next += range.step;
    --range.left;
    return Flow::Next;
}

inline Flow doResume(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction)
{
    if (interpreter.listens())
        return tellResume(interpreter, frame, instruction);
    frame.entered = true;
    if (static_cast<compile::ResumeKind>(instruction.argument) == compile::ResumeKind::AfterYieldFrom)
        return interpreter.rt.spend() ? Flow::Raise : Flow::Next;
    return interpreter.breathe() ? Flow::Next : Flow::Raise;
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
    frame.push(share(yes ? *interpreter.rt.objects.yes : *interpreter.rt.objects.no));
    return Flow::Next;
}

} // namespace nametag::runtime
