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
    if (op == CompareOp::Equal && &typeOf(left) == rt.types.str && &typeOf(right) == rt.types.str)
        return equal(static_cast<Str&>(left), static_cast<Str&>(right));
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
    if (const HashFunction slot = typeOf(object).slots.hash)
        return slot(rt, object);
    return typeError(rt, text("unhashable type: '", typeName(object), "'"));
}

} // namespace nametag::runtime
