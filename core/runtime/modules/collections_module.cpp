// SPDX-License-Identifier: GPL-3.0-or-later
// _collections: what collections has natively (Modules/_collectionsmodule.c).
#include "core/runtime/modules/collections_types.h"
#include "core/runtime/modules/deque.h"
#include "core/runtime/modules/dict_subclasses.h"
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/modules/tuple_getter.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/native_types.h"

namespace nametag::runtime {

namespace {

/// The mapping stores and finds as a plain dict does.
bool actsAsDict(Runtime& rt, Object& mapping)
{
    if (!isInstanceOf(mapping, *rt.types.dict))
        return false;
    Type& type = typeOf(mapping);
    Type& dict = *rt.types.dict;
    for (Str* name : {rt.names.plainGet, rt.names.dunderSetitem})
        if (lookUpInType(rt, type, *name) != lookUpInType(rt, dict, *name))
            return false;
    return true;
}

Eval<bool> countInDict(Runtime& rt, Dict& dict, Object& element)
{
    NAMETAG_TRY(found, lookUp(rt, dict, element));
    const Ref<> one = newInt(rt, 1);
    Ref<> count = one.share();
    if (found) {
        NAMETAG_TRY(more, binary(rt, BinaryOp::Add, *found, *one));
        count = std::move(more);
    }
    NAMETAG_CHECK(store(rt, dict, share(element), std::move(count)));
    return !rt.spend();
}

Value countElements(Runtime& rt, Object*, const Arguments& arguments)
{
    Object& mapping = arguments[0];
    if (actsAsDict(rt, mapping)) {
        NAMETAG_CHECK(forEach(rt, arguments[1], [&](Ref<> element) {
            return countInDict(rt, static_cast<Dict&>(mapping), *element);
        }));
        return none(rt);
    }
    const Ref<> zero = newInt(rt, 0);
    const Ref<> one = newInt(rt, 1);
    NAMETAG_CHECK(forEach(rt, arguments[1], [&](Ref<> element) -> Eval<bool> {
        NAMETAG_TRY(old, callMethod(rt, mapping, *rt.names.plainGet, {element.get(), zero.get()}));
        NAMETAG_TRY(more, binary(rt, BinaryOp::Add, *old, *one));
        NAMETAG_CHECK(setItem(rt, mapping, *element, more.get()));
        return !rt.spend();
    }));
    return none(rt);
}

constexpr NativeRow kRows[] = {
    {"_count_elements", countElements, 2, 2, false, "Adds one to the count of each item."}};

constexpr const char* kDequeDoc = "A row of items that grows and shrinks quickly at both ends.";
constexpr const char* kDequeDocBefore = "A row of items that grows and shrinks quickly at both ends.";

void makeTypes(Runtime& rt, CollectionsTypes& types)
{
    using events::ObjectKind;
    const char* module = rt.profile.minor < 12 ? "_collections" : "collections";
    types.deque =
        &newNativeType(rt, {"deque", "collections", ObjectKind::Deque, true, nullptr, 216, 0, kBaseType,
                            rt.profile.minor < 13 ? kDequeDocBefore : kDequeDoc, setUpDequeType});
    types.dequeIterator = &newNativeType(rt, {"_deque_iterator", module, ObjectKind::OtherIterator, true,
                                              nullptr, 56, 0, 0, "", setUpDequeIterator});
    types.dequeReverseIterator =
        &newNativeType(rt, {"_deque_reverse_iterator", module, ObjectKind::OtherIterator, true, nullptr, 56,
                            0, 0, "", setUpDequeReverseIterator});
    types.defaultDict = &newNativeType(rt, {"defaultdict", "collections", ObjectKind::Dict, true,
                                            rt.types.dict, 56, 0, kBaseType, "", setUpDefaultDictType});
    types.orderedDict = &newNativeType(rt, {"OrderedDict", "collections", ObjectKind::Dict, true,
                                            rt.types.dict, 112, 0, kBaseType, "", setUpOrderedDictType});
    types.tupleGetter = &newNativeType(
        rt, {"_tuplegetter", module, ObjectKind::Other, true, nullptr, 32, 0, 0, "", setUpTupleGetter});
}

void makeOrderedViews(Runtime& rt, CollectionsTypes& types)
{
    using events::ObjectKind;
    types.orderedIterator = &newNativeType(rt, {"odict_iterator", "builtins", ObjectKind::OtherIterator, true,
                                                nullptr, 64, 0, 0, "", setUpOrderedIterator});
    types.orderedKeys = &newNativeType(rt, {"odict_keys", "builtins", ObjectKind::Other, true,
                                            rt.types.dictKeys, 24, 0, 0, "", setUpOrderedKeys});
    types.orderedValues = &newNativeType(rt, {"odict_values", "builtins", ObjectKind::Other, true,
                                              rt.types.dictValues, 24, 0, 0, "", setUpOrderedValues});
    types.orderedItems = &newNativeType(rt, {"odict_items", "builtins", ObjectKind::Other, true,
                                             rt.types.dictItems, 24, 0, 0, "", setUpOrderedItems});
}

} // namespace

CollectionsTypes& collectionsTypes(Runtime& rt)
{
    auto& types = moduleState<CollectionsTypes>(rt);
    if (!types.deque) {
        makeTypes(rt, types);
        makeOrderedViews(rt, types);
    }
    return types;
}

Ref<Module> makeCollectionsModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "_collections");
    addFunctions(rt, *module, kRows);
    const CollectionsTypes& types = collectionsTypes(rt);
    for (Type* type : {types.deque, types.dequeIterator, types.dequeReverseIterator, types.defaultDict,
                       types.orderedDict, types.tupleGetter})
        store(rt, *module->dict, shortName(*type), share<Object>(*type));
    return module;
}

} // namespace nametag::runtime
