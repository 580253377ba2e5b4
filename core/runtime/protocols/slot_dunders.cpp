// SPDX-License-Identifier: GPL-3.0-or-later
// What the slots of a script's classes do: they look up the dunder and call it (Objects/typeobject.c,
// slot_tp_…).
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/slot_rows.h"

#include <vector>

namespace nametag::runtime {

Value callDunder(Runtime& rt, Object& self, Str& name, std::initializer_list<Object*> arguments)
{
    NAMETAG_TRY(result, callSpecial(rt, self, name, arguments));
    if (!result)
        return attributeError(rt, self, name);
    return std::move(*result);
}

namespace dunders {

namespace {

Str& compareName(Runtime& rt, CompareOp op)
{
    switch (op) {
    case CompareOp::Less: return *rt.names.dunderLt;
    case CompareOp::LessEqual: return *rt.names.dunderLe;
    case CompareOp::Equal: return *rt.names.dunderEq;
    case CompareOp::NotEqual: return *rt.names.dunderNe;
    case CompareOp::Greater: return *rt.names.dunderGt;
    case CompareOp::GreaterEqual: return *rt.names.dunderGe;
    }
    return *rt.names.dunderEq;
}

Object* stopIterationValue(Runtime& rt)
{
    return raisedIs(rt, *rt.exceptions.stopIteration) ? rt.raised.get() : nullptr;
}

} // namespace

Value repr(Runtime& rt, Object& self)
{
    return callDunder(rt, self, *rt.names.dunderRepr, {});
}

Value str(Runtime& rt, Object& self)
{
    return callDunder(rt, self, *rt.names.dunderStr, {});
}

Eval<std::int64_t> hash(Runtime& rt, Object& self)
{
    Object* method = lookUpInType(rt, typeOf(self), *rt.names.dunderHash);
    if (!method || method == rt.objects.none)
        return unhashable(rt, self);
    NAMETAG_TRY(result, callDunder(rt, self, *rt.names.dunderHash, {}));
    if (!isInt(*result))
        return typeError(rt, "__hash__ method should return an integer");
    const auto& number = static_cast<const Int&>(*result);
    const std::int64_t value = number.fits() ? number.small : bigValue(number).hash();
    return value == -1 ? -2 : value;
}

Value call(Runtime& rt, Object& self, const Arguments& arguments)
{
    Object* method = lookUpInType(rt, typeOf(self), *rt.names.dunderCall);
    if (!method)
        return typeError(rt, text("'", typeName(self), "' object is not callable"));
    if (typeOf(*method).is(kMethodDescriptor)) {
        std::vector<Object*> values{&self};
        values.insert(values.end(), arguments.values,
                      arguments.values + arguments.positional + arguments.keywords());
        const Ref<> held = share(*method);
        const memory::HeldTuple names(rt.heap, arguments.keywords());
        return runtime::call(rt, *held, Arguments{values.data(), arguments.positional + 1, arguments.names});
    }
    const memory::HeldTuple names(rt.heap, arguments.keywords());
    NAMETAG_TRY(bound, findSpecial(rt, self, *rt.names.dunderCall));
    return runtime::call(rt, **bound, arguments);
}

Value getAttribute(Runtime& rt, Object& self, Str& name)
{
    Object* own = lookUpInType(rt, typeOf(self), *rt.names.dunderGetattribute);
    const bool isWrapper = own && &typeOf(*own) == rt.types.slotWrapper;
    Value found = isWrapper ? reinterpret_cast<GetAttributeFunction>(
                                  slotAt(static_cast<SlotWrapper*>(own)->owner->slots,
                                         static_cast<SlotWrapper*>(own)->row->offset))(rt, self, name)
                            : callDunder(rt, self, *rt.names.dunderGetattribute, {&name});
    if (found || !lookUpInType(rt, typeOf(self), *rt.names.dunderGetattr))
        return found;
    if (!swallow(rt, *rt.exceptions.attributeError))
        return Raised{};
    return callDunder(rt, self, *rt.names.dunderGetattr, {&name});
}

Done setAttribute(Runtime& rt, Object& self, Str& name, Object* value)
{
    if (value)
        NAMETAG_CHECK(callDunder(rt, self, *rt.names.dunderSetattr, {&name, value}));
    else
        NAMETAG_CHECK(callDunder(rt, self, *rt.names.dunderDelattr, {&name}));
    return Nothing{};
}

Value compare(Runtime& rt, Object& self, Object& other, CompareOp op)
{
    NAMETAG_TRY(result, callSpecial(rt, self, compareName(rt, op), {&other}));
    if (!result)
        return notImplemented(rt);
    return std::move(*result);
}

Value iter(Runtime& rt, Object& self)
{
    Object* method = lookUpInType(rt, typeOf(self), *rt.names.dunderIter);
    if (method == rt.objects.none)
        return typeError(rt, text("'", typeName(self), "' object is not iterable"));
    return callDunder(rt, self, *rt.names.dunderIter, {});
}

Next next(Runtime& rt, Object& self)
{
    Value item = callDunder(rt, self, *rt.names.dunderNext, {});
    if (item)
        return item.take();
    if (stopIterationValue(rt)) {
        dropRaised(rt);
        return Next::end();
    }
    return Next::failed();
}

Value descriptorGet(Runtime& rt, Object& descriptor, Object* instance, Object* owner)
{
    Object* method = lookUpInType(rt, typeOf(descriptor), *rt.names.dunderGet);
    if (!method)
        return share(descriptor);
    return callDunder(rt, descriptor, *rt.names.dunderGet,
                      {instance ? instance : rt.objects.none, owner ? owner : rt.objects.none});
}

Done descriptorSet(Runtime& rt, Object& descriptor, Object& instance, Object* value)
{
    Str& name = value ? *rt.names.dunderSet : *rt.names.dunderDelete;
    if (!lookUpInType(rt, typeOf(descriptor), name))
        return raise(rt, *rt.exceptions.attributeError, utf8(name));
    if (value)
        NAMETAG_CHECK(callDunder(rt, descriptor, name, {&instance, value}));
    else
        NAMETAG_CHECK(callDunder(rt, descriptor, name, {&instance}));
    return Nothing{};
}

Done init(Runtime& rt, Object& self, const Arguments& arguments)
{
    Object* method = lookUpInType(rt, typeOf(self), *rt.names.dunderInit);
    if (!method)
        return attributeError(rt, self, *rt.names.dunderInit);
    Value result = Raised{};
    if (typeOf(*method).is(kMethodDescriptor)) {
        std::vector<Object*> values{&self};
        values.insert(values.end(), arguments.values,
                      arguments.values + arguments.positional + arguments.keywords());
        const Ref<> held = share(*method);
        const memory::HeldTuple names(rt.heap, arguments.keywords());
        result =
            runtime::call(rt, *held, Arguments{values.data(), arguments.positional + 1, arguments.names});
    } else {
        const memory::HeldTuple names(rt.heap, arguments.keywords());
        NAMETAG_TRY(bound, findSpecial(rt, self, *rt.names.dunderInit));
        result = runtime::call(rt, **bound, arguments);
    }
    if (!result)
        return Raised{};
    if (&*result != rt.objects.none)
        return typeError(rt, text("__init__() should return None, not '", typeName(*result), "'"));
    return Nothing{};
}

Value make(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_TRY(function, runtime::getAttribute(rt, type, *rt.names.dunderNew));
    std::vector<Object*> values{&type};
    values.insert(values.end(), arguments.values,
                  arguments.values + arguments.positional + arguments.keywords());
    const memory::HeldTuple names(rt.heap, arguments.keywords());
    return runtime::call(rt, *function, Arguments{values.data(), arguments.positional + 1, arguments.names});
}

void finalize(Runtime& rt, Object& self)
{
    Ref<Exception> waiting = takeRaised(rt);
    Eval<std::optional<Ref<>>> result = callSpecial(rt, self, *rt.names.dunderDel, {});
    if (!result && rt.raised) {
        Ref<Exception> ignored = takeRaised(rt);
        if (rt.unraisable)
            rt.unraisable(rt, *ignored, self);
    }
    rt.raised = std::move(waiting);
}

Eval<bool> truth(Runtime& rt, Object& self)
{
    NAMETAG_TRY(answer, callSpecial(rt, self, *rt.names.dunderBool, {}));
    if (!answer) {
        NAMETAG_TRY(count, runtime::length(rt, self));
        return count != 0;
    }
    if (&typeOf(**answer) != rt.types.boolean)
        return typeError(rt, text("__bool__ should return bool, returned ", typeName(**answer)));
    return answer->get() == rt.objects.yes;
}

Eval<std::int64_t> length(Runtime& rt, Object& self)
{
    NAMETAG_TRY(result, callDunder(rt, self, *rt.names.dunderLen, {}));
    NAMETAG_TRY(number, index(rt, *result));
    const auto& integer = static_cast<const Int&>(*number);
    if (bigValue(integer).isNegative())
        return valueError(rt, "__len__() should return >= 0");
    if (!integer.fits())
        return overflowError(rt, text("cannot fit '", typeName(*result), "' into an index-sized integer"));
    return integer.small;
}

Eval<bool> contains(Runtime& rt, Object& self, Object& item)
{
    Object* method = lookUpInType(rt, typeOf(self), *rt.names.dunderContains);
    if (method == rt.objects.none)
        return typeError(rt, text("'", typeName(self), "' object is not a container"));
    NAMETAG_TRY(answer, callDunder(rt, self, *rt.names.dunderContains, {&item}));
    return runtime::truth(rt, *answer);
}

Value item(Runtime& rt, Object& self, Object& key)
{
    return callDunder(rt, self, *rt.names.dunderGetitem, {&key});
}

Done setItem(Runtime& rt, Object& self, Object& key, Object* value)
{
    if (value)
        NAMETAG_CHECK(callDunder(rt, self, *rt.names.dunderSetitem, {&key, value}));
    else
        NAMETAG_CHECK(callDunder(rt, self, *rt.names.dunderDelitem, {&key}));
    return Nothing{};
}

Value power3(Runtime& rt, Object& base, Object& exponent, Object& modulus)
{
    NAMETAG_TRY(result, callSpecial(rt, base, *rt.names.dunderPow, {&exponent, &modulus}));
    if (!result)
        return notImplemented(rt);
    return std::move(*result);
}

Value binary(Runtime& rt, Object& left, Object& right, const BinaryDunder& dunder)
{
    Type& leftType = typeOf(left);
    Type& rightType = typeOf(right);
    bool tryRight = &leftType != &rightType && slotAt(rightType.slots, dunder.offset) == dunder.general;
    Str& reflected = *(rt.names.*dunder.reflected);
    if (slotAt(leftType.slots, dunder.offset) == dunder.general) {
        if (tryRight && rightType.isSubtypeOf(leftType) &&
            lookUpInType(rt, leftType, reflected) != lookUpInType(rt, rightType, reflected)) {
            NAMETAG_TRY(result, callSpecial(rt, right, reflected, {&left}));
            if (result && result->get() != rt.objects.notImplemented)
                return std::move(*result);
            tryRight = false;
        }
        NAMETAG_TRY(result, callSpecial(rt, left, *(rt.names.*dunder.name), {&right}));
        if (result && (result->get() != rt.objects.notImplemented || &leftType == &rightType))
            return std::move(*result);
    }
    if (tryRight) {
        NAMETAG_TRY(result, callSpecial(rt, right, reflected, {&left}));
        if (result)
            return std::move(*result);
    }
    return notImplemented(rt);
}

} // namespace dunders

} // namespace nametag::runtime
