// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/object_reduce.h"

#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

namespace {

/// copyreg.name
Value fromCopyreg(Runtime& rt, const char* name)
{
    NAMETAG_TRY(module, rt.importModule(rt, "copyreg"));
    return getAttribute(rt, *module, name);
}

Raised cannotPickle(Runtime& rt, const Object& object)
{
    return typeError(rt, text("cannot pickle '", typeName(object), "' object"));
}

/// The instances have a payload of their own that the state does not hold.
bool hasPayload(const Object& object)
{
    const Type* type = &typeOf(object);
    while (type->is(kHeapType))
        type = type->base;
    return type != runtimeOf(object).types.object;
}

/// Names of __slots__ of the class and its bases (_PyType_GetSlotNames).
Value slotNames(Runtime& rt, Type& type)
{
    if (!type.is(kHeapType))
        return none(rt);
    if (Object* known = lookUp(rt, *type.dict, "__slotnames__"))
        return share(*known);
    NAMETAG_TRY(function, fromCopyreg(rt, "_slotnames"));
    return call(rt, *function, {&type});
}

Value slotValues(Runtime& rt, Object& object, const List& names)
{
    Ref<Dict> slots = newDict(rt);
    for (Object* name : names.view()) {
        NAMETAG_TRY(value, findAttribute(rt, object, static_cast<Str&>(*name)));
        if (value)
            store(rt, *slots, static_cast<Str&>(*name), std::move(*value));
    }
    if (slots->used == 0)
        return none(rt);
    return slots;
}

/// object.__getstate__ (object_getstate_default)
Value defaultState(Runtime& rt, Object& object, bool required)
{
    if (required && typeOf(object).itemSize != 0)
        return typeError(rt, text("cannot pickle ", typeName(object), " objects"));
    Ref<> state = none(rt);
    NAMETAG_TRY(dict, findAttribute(rt, object, *rt.names.dunderDict));
    if (dict && (!typeOf(**dict).is(kDictSubclass) || static_cast<Dict&>(**dict).used > 0) &&
        typeOf(object).hasDict)
        state = std::move(*dict);
    NAMETAG_TRY(names, slotNames(rt, typeOf(object)));
    if (required && hasPayload(object))
        return cannotPickle(rt, object);
    if (!typeOf(*names).is(kListSubclass) || static_cast<List&>(*names).length == 0)
        return state;
    NAMETAG_TRY(slots, slotValues(rt, object, static_cast<List&>(*names)));
    if (slots.get() == rt.objects.none)
        return state;
    Object* both[] = {state.give(), slots.give()};
    return newTuple(rt, both);
}

Value getState(Runtime& rt, Object* self, const Arguments&)
{
    return defaultState(rt, *self, false);
}

Value stateOf(Runtime& rt, Object& object, bool required)
{
    const Ref<Str> name = intern(rt, "__getstate__");
    Object* method = lookUpInType(rt, typeOf(object), *name);
    if (method && method == lookUpInType(rt, *rt.types.object, *name))
        return defaultState(rt, object, required);
    return callMethod(rt, object, *name, {});
}

struct NewArguments {
    Ref<> positional; ///< tuple or none
    Ref<> keywords;   ///< dict or none
};

Eval<NewArguments> newArgumentsOf(Runtime& rt, Object& object)
{
    NewArguments result;
    NAMETAG_TRY(both, callSpecial(rt, object, *intern(rt, "__getnewargs_ex__"), {}));
    if (both) {
        if (!typeOf(**both).is(kTupleSubclass))
            return typeError(rt,
                             text("__getnewargs_ex__ should return a tuple, not '", typeName(**both), "'"));
        const auto& pair = static_cast<Tuple&>(**both);
        if (pair.length != 2)
            return valueError(rt,
                              text("__getnewargs_ex__ should return a tuple of length 2, not ", pair.length));
        result.positional = share(pair[0]);
        result.keywords = share(pair[1]);
        return result;
    }
    NAMETAG_TRY(only, callSpecial(rt, object, *intern(rt, "__getnewargs__"), {}));
    if (!only)
        return result;
    if (!typeOf(**only).is(kTupleSubclass))
        return typeError(rt, text("__getnewargs__ should return a tuple, not '", typeName(**only), "'"));
    result.positional = std::move(*only);
    return result;
}

/// The function that makes the copy, and its arguments.
Value makerOf(Runtime& rt, Object& object, const NewArguments& given, Ref<>& arguments)
{
    Type& type = typeOf(object);
    if (given.keywords && static_cast<Dict&>(*given.keywords).used > 0) {
        Object* parts[] = {&type, given.positional.get(), given.keywords.get()};
        arguments = newTupleSharing(rt, parts);
        return fromCopyreg(rt, "__newobj_ex__");
    }
    std::vector<Object*> parts{&type};
    if (given.positional)
        for (Object* item : static_cast<Tuple&>(*given.positional).view())
            parts.push_back(item);
    arguments = newTupleSharing(rt, parts);
    return fromCopyreg(rt, "__newobj__");
}

/// reduce_newobj
Value reduceNew(Runtime& rt, Object& object)
{
    if (!typeOf(object).slots.make)
        return cannotPickle(rt, object);
    NAMETAG_TRY(given, newArgumentsOf(rt, object));
    Ref<> arguments;
    NAMETAG_TRY(maker, makerOf(rt, object, given, arguments));
    const bool ofList = typeOf(object).is(kListSubclass);
    const bool ofDict = typeOf(object).is(kDictSubclass);
    NAMETAG_TRY(state, stateOf(rt, object, !given.positional && !ofList && !ofDict));
    Ref<> items = none(rt);
    Ref<> entries = none(rt);
    if (ofList) {
        NAMETAG_TRY(iterator, iterate(rt, object));
        items = std::move(iterator);
    }
    if (ofDict) {
        NAMETAG_TRY(view, callMethod(rt, object, *intern(rt, "items"), {}));
        NAMETAG_TRY(iterator, iterate(rt, *view));
        entries = std::move(iterator);
    }
    Object* parts[] = {maker.give(), arguments.give(), state.give(), items.give(), entries.give()};
    return newTuple(rt, parts);
}

Value reduceWith(Runtime& rt, Object& object, std::int64_t protocol)
{
    if (protocol >= 2)
        return reduceNew(rt, object);
    NAMETAG_TRY(function, fromCopyreg(rt, "_reduce_ex"));
    const Ref<> number = newInt(rt, protocol);
    return call(rt, *function, {&object, number.get()});
}

Value reduce(Runtime& rt, Object* self, const Arguments&)
{
    return reduceWith(rt, *self, 0);
}

Value reduceEx(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(protocol, indexNumber(rt, arguments[0]));
    Object* own = lookUpInType(rt, typeOf(*self), *rt.names.dunderReduce);
    if (own && own != lookUpInType(rt, *rt.types.object, *rt.names.dunderReduce))
        return callMethod(rt, *self, *rt.names.dunderReduce, {});
    return reduceWith(rt, *self, protocol);
}

constexpr NativeRow kObjectRows[] = {
    {"__getstate__", getState, 0, 0, false, "What copies are made of."},
    {"__reduce__", reduce, 0, 0, false, "What copies are made of."},
    {"__reduce_ex__", reduceEx, 1, 1, false, "What copies are made of."},
};

// ---- builtin types with a way of their own

/// (type, arguments, state)
Value reduced(Runtime& rt, Object& self, Ref<> arguments, bool stateIfAny)
{
    NAMETAG_TRY(state, stateOf(rt, self, false));
    if (stateIfAny && state.get() == rt.objects.none) {
        Object* pair[] = {share<Object>(typeOf(self)).give(), arguments.give()};
        return newTuple(rt, pair);
    }
    Object* parts[] = {share<Object>(typeOf(self)).give(), arguments.give(), state.give()};
    return newTuple(rt, parts);
}

Value reduceSet(Runtime& rt, Object* self, const Arguments&)
{
    Ref<List> items = newList(rt);
    NAMETAG_CHECK(extendList(rt, *items, *self));
    Object* only[] = {items.give()};
    return reduced(rt, *self, newTuple(rt, only), false);
}

Value reduceByteArray(Runtime& rt, Object* self, const Arguments&)
{
    Object* only[] = {newBytes(rt, static_cast<ByteArray&>(*self).content).give()};
    return reduced(rt, *self, newTuple(rt, only), false);
}

Value reduceException(Runtime& rt, Object* self, const Arguments&)
{
    auto& exception = static_cast<Exception&>(*self);
    Ref<> arguments = exception.args ? share<Object>(*exception.args) : share<Object>(*rt.objects.emptyTuple);
    return reduced(rt, *self, std::move(arguments), true);
}

Value reduceRange(Runtime& rt, Object* self, const Arguments&)
{
    const auto& range = static_cast<Range&>(*self);
    Object* ends[] = {range.start, range.stop, range.step};
    const Ref<> inner = newTupleSharing(rt, ends);
    Object* parts[] = {rt.types.range, inner.get()};
    return newTupleSharing(rt, parts);
}

Value reduceSlice(Runtime& rt, Object* self, const Arguments&)
{
    const auto& slice = static_cast<Slice&>(*self);
    Object* ends[] = {slice.start, slice.stop, slice.step};
    const Ref<> inner = newTupleSharing(rt, ends);
    Object* parts[] = {rt.types.slice, inner.get()};
    return newTupleSharing(rt, parts);
}

constexpr NativeRow kSetRows[] = {{"__reduce__", reduceSet, 0, 0}};
constexpr NativeRow kByteArrayRows[] = {{"__reduce__", reduceByteArray, 0, 0},
                                        {"__reduce_ex__", reduceByteArray, 0, 1}};
constexpr NativeRow kExceptionRows[] = {{"__reduce__", reduceException, 0, 0}};
constexpr NativeRow kRangeRows[] = {{"__reduce__", reduceRange, 0, 0}};
constexpr NativeRow kSliceRows[] = {{"__reduce__", reduceSlice, 0, 0}};

} // namespace

void addReduceMethods(Runtime& rt)
{
    addMethods(rt, *rt.types.object, kObjectRows);
    addMethods(rt, *rt.types.set, kSetRows);
    addMethods(rt, *rt.types.frozenSet, kSetRows);
    addMethods(rt, *rt.types.byteArray, kByteArrayRows);
    addMethods(rt, *rt.types.baseException, kExceptionRows);
    addMethods(rt, *rt.types.range, kRangeRows);
    addMethods(rt, *rt.types.slice, kSliceRows);
}

} // namespace nametag::runtime
