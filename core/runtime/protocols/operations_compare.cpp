// SPDX-License-Identifier: GPL-3.0-or-later
// Comparison, truth and hash of any objects (Objects/object.c).
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

namespace {

constexpr CompareOp kSwapped[] = {CompareOp::Greater,  CompareOp::GreaterEqual, CompareOp::Equal,
                                  CompareOp::NotEqual, CompareOp::Less,         CompareOp::LessEqual};
/// Equal texts of any length are compared in one go: long ones bring the next look at the clock nearer.
constexpr std::uint32_t kLongText = 4096;
constexpr std::uint32_t kLettersPerUnit = 512;

constexpr const char* kSigns[] = {"<", "<=", "==", "!=", ">", ">="};

bool isNotImplemented(Runtime& rt, const Value& value)
{
    return value && &*value == rt.objects.notImplemented;
}

Value compareSlots(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    const auto i = static_cast<std::size_t>(op);
    const CompareFunction mine = typeOf(left).slots.compare;
    const CompareFunction theirs = typeOf(right).slots.compare;
    bool askedRight = false;
    if (theirs && &typeOf(left) != &typeOf(right) && typeOf(right).isSubtypeOf(typeOf(left))) {
        askedRight = true;
        Value result = theirs(rt, right, left, kSwapped[i]);
        if (!isNotImplemented(rt, result))
            return result;
    }
    if (mine) {
        Value result = mine(rt, left, right, op);
        if (!isNotImplemented(rt, result))
            return result;
    }
    if (!askedRight && theirs) {
        Value result = theirs(rt, right, left, kSwapped[i]);
        if (!isNotImplemented(rt, result))
            return result;
    }
    if (op == CompareOp::Equal)
        return newBool(rt, &left == &right);
    if (op == CompareOp::NotEqual)
        return newBool(rt, &left != &right);
    return typeError(rt, text("'", kSigns[i], "' not supported between instances of '", typeName(left),
                              "' and '", typeName(right), "'"));
}

} // namespace

Value compare(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    if (rt.budget.nativeCalls >= rt.budget.nativeCallLimit)
        return raise(rt, *rt.exceptions.recursionError, "maximum recursion depth exceeded in comparison");
    if (rt.spend()) // containers that hold each other twice are compared without end
        return Raised{};
    ++rt.budget.nativeCalls;
    Value result = compareSlots(rt, left, right, op);
    --rt.budget.nativeCalls;
    return result;
}

Eval<bool> compareBool(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    if (&left == &right) {
        if (op == CompareOp::Equal)
            return true;
        if (op == CompareOp::NotEqual)
            return false;
    }
    if (op == CompareOp::Equal && &typeOf(left) == rt.types.str && &typeOf(right) == rt.types.str) {
        const std::uint32_t letters = static_cast<Str&>(left).length;
        if (letters >= kLongText && rt.spend(letters / kLettersPerUnit))
            return Raised{};
        return equal(static_cast<Str&>(left), static_cast<Str&>(right));
    }
    NAMETAG_TRY(result, compare(rt, left, right, op));
    return truth(rt, *result);
}

Eval<bool> equalObjects(Runtime& rt, Object& left, Object& right)
{
    return compareBool(rt, left, right, CompareOp::Equal);
}

Eval<bool> truth(Runtime& rt, Object& object)
{
    if (&object == rt.objects.yes)
        return true;
    if (&object == rt.objects.no || &object == rt.objects.none)
        return false;
    const Slots& slots = typeOf(object).slots;
    if (slots.truth)
        return slots.truth(rt, object);
    if (slots.length) {
        NAMETAG_TRY(count, slots.length(rt, object));
        return count > 0;
    }
    return true;
}

Eval<std::int64_t> hash(Runtime& rt, Object& object)
{
    if (&typeOf(object) == rt.types.str)
        return hashOf(static_cast<Str&>(object));
    if (const HashFunction slot = typeOf(object).slots.hash) {
        if (rt.spend()) // tuples that hold each other twice are hashed without end
            return Raised{};
        return slot(rt, object);
    }
    return typeError(rt, text("unhashable type: '", typeName(object), "'"));
}

} // namespace nametag::runtime
