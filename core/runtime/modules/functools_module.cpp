// SPDX-License-Identifier: GPL-3.0-or-later
// _functools: what functools has natively, with reduce and cmp_to_key (Modules/_functoolsmodule.c).
#include "core/runtime/modules/functools_parts.h"
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/slot_rows.h"

namespace nametag::runtime {

namespace {

Value reduceItems(Runtime& rt, Object*, const Arguments& arguments)
{
    Value iterator = iterate(rt, arguments[1]);
    if (!iterator) {
        if (swallow(rt, *rt.exceptions.typeError))
            return typeError(rt, "reduce() arg 2 must support iteration");
        return Raised{};
    }
    const Ref<> source = iterator.take();
    Ref<> result = arguments.positional > 2 ? share(arguments[2]) : Ref<>();
    NAMETAG_CHECK(forEach(rt, *source, [&](Ref<> item) -> Eval<bool> {
        if (!result) {
            result = std::move(item);
            return true;
        }
        NAMETAG_TRY(joined, call(rt, arguments[0], {result.get(), item.get()}));
        result = std::move(joined);
        return !rt.spend();
    }));
    if (rt.budget.halt != Halt::None)
        return Raised{};
    if (!result)
        return typeError(rt, "reduce() of empty iterable with no initial value");
    return result;
}

// ---- cmp_to_key

struct KeyWrapper : Object {
    Object* compare = nullptr; ///< owned
    Object* object = nullptr;  ///< owned: what is compared; none: the key function itself
};

KeyWrapper& wrapperOf(Object& object)
{
    return static_cast<KeyWrapper&>(object);
}

void destroyWrapper(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    dropField(wrapperOf(object).compare);
    dropField(wrapperOf(object).object);
    rt.heap.release(object);
}

void traverseWrapper(Object& object, memory::Visitor visit)
{
    visit(wrapperOf(object).compare);
    visit(wrapperOf(object).object);
}

Ref<> newWrapper(Runtime& rt, Object& compare, Object* object)
{
    auto* wrapper = makeNative<KeyWrapper>(rt, *moduleState<FunctoolsTypes>(rt).keyWrapper);
    wrapper->compare = share(compare).give();
    wrapper->object = ownedOrNull(object);
    rt.heap.tell(*wrapper);
    rt.heap.track(*wrapper);
    return Ref<>::adopt(wrapper);
}

Value callWrapper(Runtime& rt, Object& object, const Arguments& arguments)
{
    static const char* const kNames[] = {"obj"};
    Object* values[1] = {};
    NAMETAG_CHECK(bindArguments(rt, {"K", kNames, 0, 1}, arguments, values));
    return newWrapper(rt, *wrapperOf(object).compare, values[0]);
}

Value compareWrappers(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    if (&typeOf(right) != moduleState<FunctoolsTypes>(rt).keyWrapper)
        return typeError(rt, "other argument must be K instance");
    Object* objects[] = {wrapperOf(left).object, wrapperOf(right).object};
    if (!objects[0] || !objects[1])
        return raise(rt, *rt.exceptions.attributeError, "object");
    NAMETAG_TRY(order, call(rt, *wrapperOf(left).compare, {objects[0], objects[1]}));
    const Ref<> zero = newInt(rt, 0);
    return compare(rt, *order, *zero, op);
}

Value objectOfWrapper(Runtime& rt, Object& object)
{
    return orNone(rt, wrapperOf(object).object);
}

Done setObjectOfWrapper(Runtime& rt, Object& object, Object* value)
{
    setField(wrapperOf(object).object, orNone(rt, value));
    return Nothing{};
}

constexpr GetSetRow kWrapperAttributes[] = {
    {"obj", objectOfWrapper, setObjectOfWrapper, "Value wrapped by a key function."}};

void setUpKeyWrapper(Runtime& rt, Type& type)
{
    type.destroy = destroyWrapper;
    type.traverse = traverseWrapper;
    type.slots.call = callWrapper;
    type.slots.compare = compareWrappers;
    type.slots.hash = unhashable;
    addAttributes(rt, type, kWrapperAttributes);
}

constexpr NativeRow kRows[] = {
    {"cmp_to_key", compareToKey, 0, 1, true, "Makes a key function of one that compares two values."},
    {"reduce", reduceItems, 2, 3, false,
     "reduce(function, iterable[, initial], /) -> value\n\nApply a function of two arguments cumulatively to "
     "the items of an iterable, from left to right."},
};

} // namespace

Value compareToKey(Runtime& rt, Object*, const Arguments& arguments)
{
    static const char* const kNames[] = {"mycmp"};
    Object* values[1] = {};
    NAMETAG_CHECK(bindArguments(rt, {"cmp_to_key", kNames, 0, 1}, arguments, values));
    return newWrapper(rt, *values[0], nullptr);
}

Value ownAttributesOf(Runtime& rt, Object& object)
{
    Dict*& place = static_cast<OwnAttributes&>(object).attributes;
    if (!place)
        place = newDict(rt).give();
    return share<Object>(*place);
}

Done setOwnAttributes(Runtime& rt, Object& object, Object* value)
{
    if (!value)
        return typeError(rt, "cannot delete __dict__");
    if (!isInstanceOf(*value, *rt.types.dict))
        return typeError(rt, text("__dict__ must be set to a dictionary, not a '", typeName(*value), "'"));
    setField(static_cast<OwnAttributes&>(object).attributes, share(static_cast<Dict&>(*value)));
    return Nothing{};
}

void makeKeyWrapperType(Runtime& rt, FunctoolsTypes& types)
{
    types.keyWrapper = &newNativeType(rt, {"KeyWrapper", "functools", events::ObjectKind::Other, true,
                                           nullptr, 32, 0, 0, "", setUpKeyWrapper});
}

Ref<Module> makeFunctoolsModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "_functools");
    addFunctions(rt, *module, kRows);
    auto& types = moduleState<FunctoolsTypes>(rt);
    makePartialType(rt, types);
    makeKeyWrapperType(rt, types);
    makeCacheTypes(rt, types);
    for (Type* type : {types.partial, types.cache})
        store(rt, *module->dict, shortName(*type), share<Object>(*type));
    return module;
}

} // namespace nametag::runtime
