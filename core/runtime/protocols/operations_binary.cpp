// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic on any objects (Objects/abstract.c, binary_op1 …).
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <string_view>

namespace nametag::runtime {

namespace {

bool isNotImplemented(Runtime& rt, const Value& value)
{
    return value && &*value == rt.objects.notImplemented;
}

/// Both operands' slots, the right one first if its type is a subclass that has another one.
Value tryBoth(Runtime& rt, BinaryFunction left, BinaryFunction right, Object& a, Object& b)
{
    if (left == right)
        right = nullptr;
    if (left) {
        if (right && typeOf(b).isSubtypeOf(typeOf(a))) {
            Value result = right(rt, a, b);
            if (!isNotImplemented(rt, result))
                return result;
            right = nullptr;
        }
        Value result = left(rt, a, b);
        if (!isNotImplemented(rt, result))
            return result;
    }
    if (right)
        return right(rt, a, b);
    return notImplemented(rt);
}

Value tryNumbers(Runtime& rt, BinaryOp op, Object& a, Object& b)
{
    const auto i = static_cast<std::size_t>(op);
    const BinaryFunction left = typeOf(a).slots.binary[i];
    const BinaryFunction right = &typeOf(a) == &typeOf(b) ? nullptr : typeOf(b).slots.binary[i];
    return tryBoth(rt, left, right, a, b);
}

bool isPrint(const Runtime& rt, const Object& object)
{
    return &typeOf(object) == rt.types.builtinFunction &&
           std::string_view(static_cast<const BuiltinFunction&>(object).row->name) == "print";
}

Raised unsupported(Runtime& rt, const char* sign, Object& a, Object& b)
{
    const bool hint = std::string_view(sign) == ">>" && isPrint(rt, a);
    return typeError(rt, text("unsupported operand type(s) for ", sign, ": '", typeName(a), "' and '",
                              typeName(b), "'",
                              hint ? ". Did you mean \"print(<message>, file=<output_stream>)\"?" : ""));
}

using RepeatFunction = Value (*)(Runtime&, Object&, std::int64_t);

Value repeat(Runtime& rt, RepeatFunction slot, Object& sequence, Object& times)
{
    if (!typeOf(times).slots.index)
        return typeError(rt, text("can't multiply sequence by non-int of type '", typeName(times), "'"));
    NAMETAG_TRY(number, index(rt, times));
    Eval<std::int64_t> count = indexNumber(rt, *number);
    if (!count) {
        if (swallow(rt, *rt.exceptions.overflowError))
            return overflowError(rt, text("cannot fit '", typeName(times), "' into an index-sized integer"));
        return Raised{};
    }
    return slot(rt, sequence, *count);
}

/// "+" and "*" of sequences, once no number slot wanted to.
Value sequences(Runtime& rt, BinaryOp op, Object& a, Object& b, bool augmented)
{
    const Slots& left = typeOf(a).slots;
    const Slots& right = typeOf(b).slots;
    if (op == BinaryOp::Add) {
        if (augmented && left.inPlaceConcat)
            return left.inPlaceConcat(rt, a, b);
        if (left.concat)
            return left.concat(rt, a, b);
    } else if (op == BinaryOp::Multiply) {
        if (augmented && left.inPlaceRepeat)
            return repeat(rt, left.inPlaceRepeat, a, b);
        if (left.repeat)
            return repeat(rt, left.repeat, a, b);
        if (right.repeat)
            return repeat(rt, right.repeat, b, a);
    }
    return unsupported(rt, symbol(op, augmented), a, b);
}

Value unary(Runtime& rt, UnaryFunction slot, const char* sign, Object& object)
{
    if (slot)
        return slot(rt, object);
    return typeError(rt, text("bad operand type for ", sign, ": '", typeName(object), "'"));
}

} // namespace

const char* symbol(BinaryOp op, bool inPlaceForm)
{
    static constexpr const char* kPlain[kBinaryOps] = {"+",           "-",  "*",  "@", "/", "//", "%",
                                                       "** or pow()", "<<", ">>", "&", "|", "^"};
    static constexpr const char* kInPlace[kBinaryOps] = {
        "+=", "-=", "*=", "@=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^="};
    const auto i = static_cast<std::size_t>(op);
    return inPlaceForm ? kInPlace[i] : kPlain[i];
}

Value binary(Runtime& rt, BinaryOp op, Object& left, Object& right)
{
    Value result = tryNumbers(rt, op, left, right);
    if (!isNotImplemented(rt, result))
        return result;
    return sequences(rt, op, left, right, false);
}

Value inPlace(Runtime& rt, BinaryOp op, Object& left, Object& right)
{
    if (const BinaryFunction slot = typeOf(left).slots.inPlace[static_cast<std::size_t>(op)]) {
        Value result = slot(rt, left, right);
        if (!isNotImplemented(rt, result))
            return result;
    }
    Value result = tryNumbers(rt, op, left, right);
    if (!isNotImplemented(rt, result))
        return result;
    return sequences(rt, op, left, right, true);
}

Value power(Runtime& rt, Object& base, Object& exponent, Object& modulus)
{
    if (&modulus == rt.objects.none)
        return binary(rt, BinaryOp::Power, base, exponent);
    for (Object* operand : {&base, &exponent, &modulus}) {
        const TernaryFunction slot = typeOf(*operand).slots.power3;
        if (!slot)
            continue;
        Value result = slot(rt, base, exponent, modulus);
        if (!isNotImplemented(rt, result))
            return result;
    }
    return typeError(rt, text("unsupported operand type(s) for ** or pow(): '", typeName(base), "', '",
                              typeName(exponent), "', '", typeName(modulus), "'"));
}

Value divmod(Runtime& rt, Object& left, Object& right)
{
    const BinaryFunction theirs = &typeOf(left) == &typeOf(right) ? nullptr : typeOf(right).slots.divmod;
    Value result = tryBoth(rt, typeOf(left).slots.divmod, theirs, left, right);
    if (!isNotImplemented(rt, result))
        return result;
    return unsupported(rt, "divmod()", left, right);
}

Value negative(Runtime& rt, Object& object)
{
    return unary(rt, typeOf(object).slots.negative, "unary -", object);
}

Value positive(Runtime& rt, Object& object)
{
    return unary(rt, typeOf(object).slots.positive, "unary +", object);
}

Value invert(Runtime& rt, Object& object)
{
    return unary(rt, typeOf(object).slots.invert, "unary ~", object);
}

Value absolute(Runtime& rt, Object& object)
{
    return unary(rt, typeOf(object).slots.absolute, "abs()", object);
}

} // namespace nametag::runtime
