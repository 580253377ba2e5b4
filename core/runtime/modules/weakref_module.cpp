// SPDX-License-Identifier: GPL-3.0-or-later
// _weakref: the types and functions that weakref builds on (Modules/_weakref.c).
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/modules/weak_references.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/class_slots.h"
#include "core/runtime/types/native_types.h"

namespace nametag::runtime {

namespace {

Value proxy(Runtime& rt, Object*, const Arguments& arguments)
{
    WeakTable& table = moduleState<WeakTable>(rt);
    Type& type = isCallable(arguments[0]) ? *table.callableProxy : *table.proxy;
    return newWeakReference(rt, type, arguments[0], arguments.positional > 1 ? &arguments[1] : nullptr);
}

Value countReferences(Runtime& rt, Object*, const Arguments& arguments)
{
    return newInt(rt, static_cast<std::int64_t>(weakReferencesOf(rt, arguments[0]).size()));
}

Value references(Runtime& rt, Object*, const Arguments& arguments)
{
    Ref<List> list = newList(rt);
    for (WeakReference* reference : weakReferencesOf(rt, arguments[0]))
        appendToList(rt, *list, share<Object>(*reference));
    return list;
}

/// Removes dict[key] if its value is a dead weak reference.
Value removeDead(Runtime& rt, Object*, const Arguments& arguments)
{
    if (!typeOf(arguments[0]).is(kDictSubclass))
        return typeError(
            rt, text("_remove_dead_weakref() argument 1 must be dict, not ", typeName(arguments[0])));
    auto& dict = static_cast<Dict&>(arguments[0]);
    NAMETAG_TRY(value, lookUp(rt, dict, arguments[1]));
    if (!value)
        return none(rt);
    if (!typeOf(*value).isSubtypeOf(*moduleState<WeakTable>(rt).reference))
        return typeError(rt, "not a weakref");
    if (referentOf(weakIn(*value)))
        return none(rt);
    bool found = false;
    NAMETAG_TRY(removed, removeKey(rt, dict, arguments[1], found));
    return none(rt);
}

const NativeRow kRows[] = {
    {"getweakrefcount", countReferences, 1, 1, false, "How many weak references an object has."},
    {"getweakrefs", references, 1, 1, false,
     "getweakrefs(object) -- return a list of all weak reference objects that point to 'object'."},
    {"proxy", proxy, 1, 2, false, "A stand-in for an object that does not keep it alive."},
    {"_remove_dead_weakref", removeDead, 2, 2, false, "Takes out an entry whose weak reference is dead."},
};

/// What instances of a class show as __weakref__.
Value firstReference(Runtime& rt, Object& self)
{
    const std::vector<WeakReference*> all = weakReferencesOf(rt, self);
    return all.empty() ? none(rt) : share<Object>(*all.front());
}

} // namespace

Ref<Module> makeWeakrefModule(Runtime& rt)
{
    WeakTable& table = moduleState<WeakTable>(rt);
    NativeTypeSpec spec{"ReferenceType", "weakref", events::ObjectKind::Weakref, true};
    spec.basicSize = 64;
    spec.flags = kBaseType;
    spec.setUp = setUpReferenceType;
    table.reference = &newNativeType(rt, spec);
    spec.name = "ProxyType";
    spec.flags = 0;
    spec.setUp = setUpProxyType;
    table.proxy = &newNativeType(rt, spec);
    spec.name = "CallableProxyType";
    table.callableProxy = &newNativeType(rt, spec);
    rt.dropWeakrefs = dropWeakReferences;
    moduleState<WeakrefLook>(rt).first = firstReference;
    rt.heap.collector().hooks.clearWeakrefs = [&rt](const std::vector<Object*>& unreachable) {
        return clearWeakReferences(rt, unreachable);
    };
    Ref<Module> module = newModule(rt, "_weakref");
    addFunctions(rt, *module, kRows);
    Dict& dict = *module->dict;
    store(rt, dict, "ref", share<Object>(*table.reference));
    store(rt, dict, "ReferenceType", share<Object>(*table.reference));
    store(rt, dict, "ProxyType", share<Object>(*table.proxy));
    store(rt, dict, "CallableProxyType", share<Object>(*table.callableProxy));
    return module;
}

} // namespace nametag::runtime
