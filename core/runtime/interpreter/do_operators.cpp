// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions of binary operators, comparisons and subscripts.
#include "core/runtime/interpreter/hot_instructions.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/operations.h"

#include <utility>

namespace nametag::runtime {

using compile::Instruction;

namespace {

BinaryOp operatorOf(std::uint32_t argument)
{
    switch (static_cast<compile::BinaryOperator>(argument % compile::kInplace)) {
    case compile::BinaryOperator::Add: return BinaryOp::Add;
    case compile::BinaryOperator::And: return BinaryOp::And;
    case compile::BinaryOperator::FloorDivide: return BinaryOp::FloorDivide;
    case compile::BinaryOperator::LeftShift: return BinaryOp::LeftShift;
    case compile::BinaryOperator::MatrixMultiply: return BinaryOp::MatrixMultiply;
    case compile::BinaryOperator::Multiply: return BinaryOp::Multiply;
    case compile::BinaryOperator::Remainder: return BinaryOp::Remainder;
    case compile::BinaryOperator::Or: return BinaryOp::Or;
    case compile::BinaryOperator::Power: return BinaryOp::Power;
    case compile::BinaryOperator::RightShift: return BinaryOp::RightShift;
    case compile::BinaryOperator::Subtract: return BinaryOp::Subtract;
    case compile::BinaryOperator::TrueDivide: return BinaryOp::TrueDivide;
    case compile::BinaryOperator::Xor: return BinaryOp::Xor;
    }
    return BinaryOp::Add;
}

/// Drops the operands (the left one first) and pushes the result.
Flow replaceOperands(Frame& frame, std::uint32_t count, Value result)
{
    if (!result)
        return Flow::Raise;
    Object** operands = frame.stack + (frame.depth - count);
    for (std::uint32_t i = 0; i < count; ++i)
        memory::dropReference(*std::exchange(operands[i], nullptr));
    frame.depth -= count;
    frame.push(result.take());
    return Flow::Next;
}

/// The local that the instruction behind this one stores into is the left operand, and nobody else has it.
bool replacesOwnOperand(const Frame& frame, const Object& left)
{
    const std::vector<Instruction>& code = frame.plain().instructions;
    const std::size_t next = frame.pc + 1;
    return left.count == 2 && code[next].op == compile::Op::StoreFast &&
           frame.slots[code[next].argument] == &left;
}

/// a = a + b of two str, where a is a local: the text grows in its place once the instruction is warm
/// (Python/bytecodes.c, BINARY_OP_INPLACE_ADD_UNICODE).
bool growsInPlace(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Object& left = *frame.top(2);
    Object& right = *frame.top(1);
    if (instruction.cache == compile::kNoCache || &typeOf(left) != rt.types.str ||
        &typeOf(right) != rt.types.str)
        return false;
    const profile::AppendRules& rules = rt.profile.append;
    InlineCache& cache = frame.code->caches[instruction.cache];
    if (cache.runs + 1 < rules.warmRuns) {
        ++cache.runs;
        return false;
    }
    if (!replacesOwnOperand(frame, left))
        return false;
    const std::size_t load = frame.pc + 2;
    if (rules.blockedByFollowingLoad && frame.plain().instructions[load].op == compile::Op::LoadFast &&
        frame.plain().lineOf(frame.pc + 1) == frame.plain().lineOf(static_cast<std::uint32_t>(load)))
        return false;
    return appendInPlace(rt, static_cast<Str&>(left), static_cast<Str&>(right));
}

} // namespace

Flow binaryOnAny(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Object& left = *frame.top(2);
    Object& right = *frame.top(1);
    const BinaryOp op = operatorOf(instruction.argument);
    if (op == BinaryOp::Add && growsInPlace(interpreter, frame, instruction)) {
        memory::dropReference(*frame.stack[--frame.depth]);
        return Flow::Next;
    }
    const bool augmented = instruction.argument >= compile::kInplace;
    return replaceOperands(frame, 2,
                           augmented ? inPlace(interpreter.rt, op, left, right)
                                     : binary(interpreter.rt, op, left, right));
}

Flow compareOnAny(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    return replaceOperands(
        frame, 2,
        compare(interpreter.rt, *frame.top(2), *frame.top(1), static_cast<CompareOp>(instruction.argument)));
}

Flow doIsOp(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    const bool same = frame.top(2) == frame.top(1);
    return replaceOperands(frame, 2, newBool(interpreter.rt, same != (instruction.argument == 1)));
}

Flow doContainsOp(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    const Eval<bool> inside = containsItem(interpreter.rt, *frame.top(1), *frame.top(2));
    if (!inside)
        return Flow::Raise;
    return replaceOperands(frame, 2, newBool(interpreter.rt, *inside != (instruction.argument == 1)));
}

Flow subscriptOfAny(Interpreter& interpreter, Frame& frame)
{
    return replaceOperands(frame, 2, getItem(interpreter.rt, *frame.top(2), *frame.top(1)));
}

Flow doStoreSubscr(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    if (!setItem(interpreter.rt, *frame.top(2), *frame.top(1), frame.top(3)))
        return Flow::Raise;
    Ref<> key = frame.pop();
    Ref<> container = frame.pop();
    Ref<> value = frame.pop();
    value = nullptr;
    container = nullptr;
    return Flow::Next;
}

Flow doDeleteSubscr(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    if (!setItem(interpreter.rt, *frame.top(2), *frame.top(1), nullptr))
        return Flow::Raise;
    Ref<> key = frame.pop();
    Ref<> container = frame.pop();
    container = nullptr;
    return Flow::Next;
}

Flow doBinarySlice(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    Ref<> stop = frame.pop();
    Ref<> start = frame.pop();
    Ref<> slice = newSlice(rt, std::move(start), std::move(stop), none(rt));
    Value part = getItem(rt, *frame.top(), *slice);
    slice = nullptr;
    return replaceOperands(frame, 1, std::move(part));
}

Flow doStoreSlice(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    Ref<> stop = frame.pop();
    Ref<> start = frame.pop();
    Ref<> slice = newSlice(rt, std::move(start), std::move(stop), none(rt));
    const Done done = setItem(rt, *frame.top(1), *slice, frame.top(2));
    slice = nullptr;
    if (!done)
        return Flow::Raise;
    Ref<> container = frame.pop();
    Ref<> value = frame.pop();
    value = nullptr;
    return Flow::Next;
}

} // namespace nametag::runtime
