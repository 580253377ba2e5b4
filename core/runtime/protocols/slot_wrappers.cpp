// SPDX-License-Identifier: GPL-3.0-or-later
// How Python calls the slots of builtin types: int.__add__(1, 2) (Objects/typeobject.c, wrap_…).
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/slot_rows.h"

namespace nametag::runtime::wrappers {

namespace {

template <class F> F as(AnyFunction slot)
{
    return reinterpret_cast<F>(slot);
}

Done expect(Runtime& rt, const Arguments& arguments, std::size_t count)
{
    if (arguments.keywords() > 0)
        return typeError(rt, "wrapper takes no keyword arguments");
    if (arguments.positional != count)
        return typeError(rt, text(count == 2 ? " expected " : "expected ", count, " argument",
                                  count == 1 ? "" : "s", ", got ", arguments.positional));
    return Nothing{};
}

Value noneOr(Runtime& rt, Done done)
{
    if (!done)
        return Raised{};
    return none(rt);
}

Eval<Str*> nameArgument(Runtime& rt, Object& name)
{
    if (!isStr(name))
        return typeError(rt, text("attribute name must be string, not '", typeName(name), "'"));
    return static_cast<Str*>(&name);
}

/// The type farthest up that has the same slot as this one.
const Type& definerOf(const Type& type)
{
    for (std::size_t i = type.mro->length; i-- > 0;) {
        const auto& one = static_cast<const Type&>((*type.mro)[i]);
        if (one.slots.setAttribute != dunders::setAttribute &&
            one.slots.setAttribute == type.slots.setAttribute)
            return one;
    }
    return type;
}

/// object.__setattr__(int, …) would go around what int's own type forbids (Objects/typeobject.c, hackcheck).
Done checkReach(Runtime& rt, Object& self, SetAttributeFunction slot, const char* name)
{
    const Type* type = &definerOf(typeOf(self));
    while (type && type->slots.setAttribute == dunders::setAttribute && slot != dunders::setAttribute)
        type = type->base;
    if (!type || type->slots.setAttribute == slot)
        return Nothing{};
    return typeError(rt, text("can't apply this ", name, " to ", typeName(self), " object"));
}

Value compareWith(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments, CompareOp op)
{
    NAMETAG_CHECK(expect(rt, arguments, 1));
    return as<CompareFunction>(slot)(rt, self, arguments[0], op);
}

} // namespace

Value unary(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 0));
    return as<UnaryFunction>(slot)(rt, self);
}

Value binary(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 1));
    return as<BinaryFunction>(slot)(rt, self, arguments[0]);
}

Value binaryReflected(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 1));
    return as<BinaryFunction>(slot)(rt, arguments[0], self);
}

Value power(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    if (arguments.positional == 2 && arguments.keywords() == 0 && typeOf(self).slots.power3)
        return typeOf(self).slots.power3(rt, self, arguments[0], arguments[1]);
    return binary(rt, slot, self, arguments);
}

Value powerReflected(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    if (arguments.positional == 2 && arguments.keywords() == 0 && typeOf(self).slots.power3)
        return typeOf(self).slots.power3(rt, arguments[0], self, arguments[1]);
    return binaryReflected(rt, slot, self, arguments);
}

Value hash(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 0));
    NAMETAG_TRY(value, as<HashFunction>(slot)(rt, self));
    return newInt(rt, value);
}

Value length(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 0));
    NAMETAG_TRY(value, as<LengthFunction>(slot)(rt, self));
    return newInt(rt, value);
}

Value truth(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 0));
    NAMETAG_TRY(value, as<TruthFunction>(slot)(rt, self));
    return newBool(rt, value);
}

Value contains(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 1));
    NAMETAG_TRY(value, as<ContainsFunction>(slot)(rt, self, arguments[0]));
    return newBool(rt, value);
}

Value repeat(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 1));
    NAMETAG_TRY(count, indexNumber(rt, arguments[0]));
    return as<Value (*)(Runtime&, Object&, std::int64_t)>(slot)(rt, self, count);
}

Value setItem(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 2));
    return noneOr(rt, as<SetItemFunction>(slot)(rt, self, arguments[0], &arguments[1]));
}

Value deleteItem(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 1));
    return noneOr(rt, as<SetItemFunction>(slot)(rt, self, arguments[0], nullptr));
}

Value call(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    return as<CallFunction>(slot)(rt, self, arguments);
}

Value getAttribute(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 1));
    NAMETAG_TRY(name, nameArgument(rt, arguments[0]));
    return as<GetAttributeFunction>(slot)(rt, self, *name);
}

Value setAttribute(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 2));
    NAMETAG_TRY(name, nameArgument(rt, arguments[0]));
    NAMETAG_CHECK(checkReach(rt, self, as<SetAttributeFunction>(slot), "__setattr__"));
    return noneOr(rt, as<SetAttributeFunction>(slot)(rt, self, *name, &arguments[1]));
}

Value deleteAttribute(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 1));
    NAMETAG_TRY(name, nameArgument(rt, arguments[0]));
    NAMETAG_CHECK(checkReach(rt, self, as<SetAttributeFunction>(slot), "__delattr__"));
    return noneOr(rt, as<SetAttributeFunction>(slot)(rt, self, *name, nullptr));
}

Value less(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    return compareWith(rt, slot, self, arguments, CompareOp::Less);
}

Value lessEqual(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    return compareWith(rt, slot, self, arguments, CompareOp::LessEqual);
}

Value equal(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    return compareWith(rt, slot, self, arguments, CompareOp::Equal);
}

Value notEqual(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    return compareWith(rt, slot, self, arguments, CompareOp::NotEqual);
}

Value greater(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    return compareWith(rt, slot, self, arguments, CompareOp::Greater);
}

Value greaterEqual(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    return compareWith(rt, slot, self, arguments, CompareOp::GreaterEqual);
}

Value next(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 0));
    Next item = as<NextFunction>(slot)(rt, self);
    if (item.raised)
        return Raised{};
    if (item.item)
        return std::move(item.item);
    if (rt.raised)
        return Raised{};
    return raiseObject(
        rt, newException(rt, *rt.exceptions.stopIteration, Ref<Tuple>::share(*rt.objects.emptyTuple)));
}

Value descriptorGet(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    if (arguments.keywords() > 0)
        return typeError(rt, "wrapper __get__() takes no keyword arguments");
    if (arguments.positional < 1 || arguments.positional > 2)
        return typeError(rt,
                         text(" expected at ", arguments.positional < 1 ? "least 1" : "most 2", " argument",
                              arguments.positional < 1 ? "" : "s", ", got ", arguments.positional));
    Object* instance = &arguments[0] == rt.objects.none ? nullptr : &arguments[0];
    Object* owner = arguments.positional > 1 && &arguments[1] != rt.objects.none ? &arguments[1] : nullptr;
    if (!instance && !owner)
        return typeError(rt, "__get__(None, None) is invalid");
    return as<DescriptorGetFunction>(slot)(rt, self, instance, owner);
}

Value descriptorSet(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 2));
    return noneOr(rt, as<DescriptorSetFunction>(slot)(rt, self, arguments[0], &arguments[1]));
}

Value descriptorDelete(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 1));
    return noneOr(rt, as<DescriptorSetFunction>(slot)(rt, self, arguments[0], nullptr));
}

Value init(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    return noneOr(rt, as<InitFunction>(slot)(rt, self, arguments));
}

Value finalize(Runtime& rt, AnyFunction slot, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(expect(rt, arguments, 0));
    as<FinalizeFunction>(slot)(rt, self);
    return none(rt);
}

} // namespace nametag::runtime::wrappers
