// SPDX-License-Identifier: GPL-3.0-or-later
// _operator: the operators as functions (Modules/_operator.c); operator takes all of it.
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/modules/operator_getters.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

namespace {

template <BinaryOp op> Value both(Runtime& rt, Object*, const Arguments& arguments)
{
    return binary(rt, op, arguments[0], arguments[1]);
}

template <BinaryOp op> Value bothInPlace(Runtime& rt, Object*, const Arguments& arguments)
{
    return inPlace(rt, op, arguments[0], arguments[1]);
}

template <CompareOp op> Value compared(Runtime& rt, Object*, const Arguments& arguments)
{
    return compare(rt, arguments[0], arguments[1], op);
}

template <Value (*operation)(Runtime&, Object&)> Value one(Runtime& rt, Object*, const Arguments& arguments)
{
    return operation(rt, arguments[0]);
}

Value notOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(yes, truth(rt, arguments[0]));
    return newBool(rt, !yes);
}

Value truthOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(yes, truth(rt, arguments[0]));
    return newBool(rt, yes);
}

Value isSame(Runtime& rt, Object*, const Arguments& arguments)
{
    return newBool(rt, &arguments[0] == &arguments[1]);
}

Value isOther(Runtime& rt, Object*, const Arguments& arguments)
{
    return newBool(rt, &arguments[0] != &arguments[1]);
}

Value containsOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(inside, containsItem(rt, arguments[0], arguments[1]));
    return newBool(rt, inside);
}

Value itemOf(Runtime& rt, Object*, const Arguments& arguments)
{
    return getItem(rt, arguments[0], arguments[1]);
}

Value setItemOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_CHECK(setItem(rt, arguments[0], arguments[1], &arguments[2]));
    return none(rt);
}

Value deleteItemOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_CHECK(setItem(rt, arguments[0], arguments[1], nullptr));
    return none(rt);
}

Raised notSequence(Runtime& rt, const Object& object)
{
    return typeError(rt, text("'", typeName(object), "' object can't be concatenated"));
}

Value concatOf(Runtime& rt, Object*, const Arguments& arguments)
{
    const Slots& slots = typeOf(arguments[0]).slots;
    if (slots.concat)
        return slots.concat(rt, arguments[0], arguments[1]);
    if (!slots.item || !typeOf(arguments[1]).slots.item)
        return notSequence(rt, arguments[0]);
    return binary(rt, BinaryOp::Add, arguments[0], arguments[1]);
}

Value concatInPlace(Runtime& rt, Object*, const Arguments& arguments)
{
    const Slots& slots = typeOf(arguments[0]).slots;
    if (slots.inPlaceConcat)
        return slots.inPlaceConcat(rt, arguments[0], arguments[1]);
    if (slots.concat)
        return slots.concat(rt, arguments[0], arguments[1]);
    if (!slots.item || !typeOf(arguments[1]).slots.item)
        return notSequence(rt, arguments[0]);
    return inPlace(rt, BinaryOp::Add, arguments[0], arguments[1]);
}

/// An iterator for searching through anything.
Value searchable(Runtime& rt, Object& object)
{
    Value iterator = iterate(rt, object);
    if (iterator || !swallow(rt, *rt.exceptions.typeError))
        return iterator;
    return typeError(rt, text("argument of type '", typeName(object), "' is not iterable"));
}

Value countOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(iterator, searchable(rt, arguments[0]));
    std::int64_t found = 0;
    NAMETAG_CHECK(forEach(rt, *iterator, [&](Ref<> item) -> Eval<bool> {
        NAMETAG_TRY(same, compareBool(rt, *item, arguments[1], CompareOp::Equal));
        found += same ? 1 : 0;
        return !rt.spend();
    }));
    return newInt(rt, found);
}

Value indexOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(iterator, searchable(rt, arguments[0]));
    std::int64_t place = -1;
    bool found = false;
    NAMETAG_CHECK(forEach(rt, *iterator, [&](Ref<> item) -> Eval<bool> {
        NAMETAG_TRY(same, compareBool(rt, *item, arguments[1], CompareOp::Equal));
        ++place;
        found = same;
        return !found && !rt.spend();
    }));
    return found ? newInt(rt, place) : Value(valueError(rt, "sequence.index(x): x not in sequence"));
}

/// __index__ as a plain int: 1 for True.
Value indexNumberOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(found, index(rt, arguments[0]));
    if (&typeOf(*found) == rt.types.integer)
        return found;
    return call(rt, *rt.types.integer, {found.get()});
}

Value lengthHintOf(Runtime& rt, Object*, const Arguments& arguments)
{
    std::int64_t otherwise = 0;
    if (arguments.positional > 1) {
        NAMETAG_TRY(given, indexNumber(rt, arguments[1]));
        otherwise = given;
    }
    NAMETAG_TRY(hint, lengthHint(rt, arguments[0], otherwise));
    return newInt(rt, hint);
}

Value callOf(Runtime& rt, Object*, const Arguments& arguments)
{
    if (arguments.positional == 0)
        return typeError(rt, "call expected at least 1 argument, got 0");
    return call(rt, arguments[0], {arguments.values + 1, arguments.positional - 1, arguments.names});
}

constexpr NativeRow kArithmetic[] = {
    {"add", both<BinaryOp::Add>, 2, 2, false, "a + b"},
    {"sub", both<BinaryOp::Subtract>, 2, 2, false, "a - b"},
    {"mul", both<BinaryOp::Multiply>, 2, 2, false, "a * b"},
    {"matmul", both<BinaryOp::MatrixMultiply>, 2, 2, false, "a @ b"},
    {"truediv", both<BinaryOp::TrueDivide>, 2, 2, false, "a / b"},
    {"floordiv", both<BinaryOp::FloorDivide>, 2, 2, false, "a // b"},
    {"mod", both<BinaryOp::Remainder>, 2, 2, false, "a % b"},
    {"pow", both<BinaryOp::Power>, 2, 2, false, "a ** b"},
    {"lshift", both<BinaryOp::LeftShift>, 2, 2, false, "a << b"},
    {"rshift", both<BinaryOp::RightShift>, 2, 2, false, "a >> b"},
    {"and_", both<BinaryOp::And>, 2, 2, false, "a & b"},
    {"or_", both<BinaryOp::Or>, 2, 2, false, "a | b"},
    {"xor", both<BinaryOp::Xor>, 2, 2, false, "a ^ b"},
    {"iadd", bothInPlace<BinaryOp::Add>, 2, 2, false, "a += b"},
    {"isub", bothInPlace<BinaryOp::Subtract>, 2, 2, false, "a -= b"},
    {"imul", bothInPlace<BinaryOp::Multiply>, 2, 2, false, "a *= b"},
    {"imatmul", bothInPlace<BinaryOp::MatrixMultiply>, 2, 2, false, "a @= b"},
    {"itruediv", bothInPlace<BinaryOp::TrueDivide>, 2, 2, false, "a /= b"},
    {"ifloordiv", bothInPlace<BinaryOp::FloorDivide>, 2, 2, false, "a //= b"},
    {"imod", bothInPlace<BinaryOp::Remainder>, 2, 2, false, "a %= b"},
    {"ipow", bothInPlace<BinaryOp::Power>, 2, 2, false, "a **= b"},
    {"ilshift", bothInPlace<BinaryOp::LeftShift>, 2, 2, false, "a <<= b"},
    {"irshift", bothInPlace<BinaryOp::RightShift>, 2, 2, false, "a >>= b"},
    {"iand", bothInPlace<BinaryOp::And>, 2, 2, false, "a &= b"},
    {"ior", bothInPlace<BinaryOp::Or>, 2, 2, false, "a |= b"},
    {"ixor", bothInPlace<BinaryOp::Xor>, 2, 2, false, "a ^= b"},
    {"abs", one<absolute>, 1, 1, false, "abs(a)"},
    {"neg", one<negative>, 1, 1, false, "Same as -a."},
    {"pos", one<positive>, 1, 1, false, "Same as +a."},
    {"inv", one<invert>, 1, 1, false, "Same as ~a."},
    {"invert", one<invert>, 1, 1, false, "Same as ~a."},
    {"index", indexNumberOf, 1, 1, false, "a.__index__()"},
};

constexpr NativeRow kOthers[] = {
    {"lt", compared<CompareOp::Less>, 2, 2, false, "a < b"},
    {"le", compared<CompareOp::LessEqual>, 2, 2, false, "a <= b"},
    {"eq", compared<CompareOp::Equal>, 2, 2, false, "a == b"},
    {"ne", compared<CompareOp::NotEqual>, 2, 2, false, "a != b"},
    {"gt", compared<CompareOp::Greater>, 2, 2, false, "a > b"},
    {"ge", compared<CompareOp::GreaterEqual>, 2, 2, false, "a >= b"},
    {"not_", notOf, 1, 1, false, "not a"},
    {"truth", truthOf, 1, 1, false, "bool(a)"},
    {"is_", isSame, 2, 2, false, "a is b"},
    {"is_not", isOther, 2, 2, false, "a is not b"},
    {"contains", containsOf, 2, 2, false, "b in a"},
    {"getitem", itemOf, 2, 2, false, "a[b]"},
    {"setitem", setItemOf, 3, 3, false, "a[b] = c"},
    {"delitem", deleteItemOf, 2, 2, false, "del a[b]"},
    {"concat", concatOf, 2, 2, false, "a + b of sequences"},
    {"iconcat", concatInPlace, 2, 2, false, "a += b of sequences"},
    {"countOf", countOf, 2, 2, false, "How many items of a equal b."},
    {"indexOf", indexOf, 2, 2, false, "The first place of b in a."},
    {"length_hint", lengthHintOf, 1, 2, false, "About how many items an object will give."},
    {"call", callOf, 0, -1, true, "obj(*args, **kwargs)"},
};

} // namespace

Ref<Module> makeOperatorModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "_operator");
    addFunctions(rt, *module, kArithmetic);
    addFunctions(rt, *module, kOthers);
    for (Type* type : makeGetterTypes(rt))
        store(rt, *module->dict, shortName(*type), share<Object>(*type));
    return module;
}

} // namespace nametag::runtime
