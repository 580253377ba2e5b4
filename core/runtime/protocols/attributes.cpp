// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/attributes.h"

#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/own_attributes.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"

namespace nametag::runtime {

namespace {

/// The type and all in its mro get a version; 0 stays where there is no mro yet.
bool assignVersion(Runtime& rt, Type& type)
{
    if (type.version != 0)
        return true;
    if (!type.mro)
        return false;
    for (Object* base : type.mro->view())
        if (base != &type && !assignVersion(rt, static_cast<Type&>(*base)))
            return false;
    type.version = rt.nextTypeVersion++;
    return true;
}

Object* searchMro(Runtime& rt, const Type& type, Str& name)
{
    if (!type.mro)
        return nullptr;
    for (Object* base : type.mro->view())
        if (Object* found = lookUp(rt, *static_cast<Type*>(base)->dict, name))
            return found;
    return nullptr;
}

/// Attributes of the object itself: instance values, a module's dict, a function's own attributes.
bool hasOwnAttributes(const Type& type)
{
    return type.hasExtras && type.hasDict;
}

/// A class that is based on object alone: what its instances have is in themselves.
bool isPlainClass(const Runtime& rt, const Type& type)
{
    const Type* base = &type;
    while (base->is(kHeapType))
        base = base->base;
    return base == rt.types.object && type.hasExtras;
}

/// Where builtin objects keep attributes that a script gives them.
Dict** ownDictPlace(Runtime& rt, Object& object)
{
    const Type& type = typeOf(object);
    if (isPlainClass(rt, type))
        return nullptr;
    if (type.is(kExceptionSubclass))
        return &static_cast<Exception&>(object).attributes;
    if (&type == rt.types.function)
        return &static_cast<Function&>(object).attributes;
    if (&type == rt.types.staticMethod)
        return &static_cast<StaticMethod&>(object).attributes;
    if (&type == rt.types.classMethod)
        return &static_cast<ClassMethod&>(object).attributes;
    if (type.isSubtypeOf(*rt.types.module))
        return &static_cast<Module&>(object).dict;
    return type.hasDict && !type.hasExtras ? &static_cast<OwnAttributes&>(object).attributes : nullptr;
}

Object* instanceValue(Runtime& rt, Object& object, Str& name)
{
    const Type& type = typeOf(object);
    if (!type.hasDict)
        return nullptr;
    if (Dict** place = ownDictPlace(rt, object))
        return *place ? lookUp(rt, **place, name) : nullptr;
    return hasOwnAttributes(type) ? ownAttribute(rt, object, name) : nullptr;
}

bool storeInstanceValue(Runtime& rt, Object& object, Str& name, Object* value)
{
    Dict** place = ownDictPlace(rt, object);
    if (!place)
        return setOwnAttribute(rt, object, name, value);
    if (!*place) {
        if (!value)
            return false;
        *place = newDict(rt).give();
    }
    Object* held = lookUp(rt, **place, name);
    Ref<> old = held ? share(*held) : Ref<>();
    if (!value && !held)
        return false;
    const bool shown = rt.report().listens() && !typeOf(object).isSubtypeOf(*rt.types.module);
    if (value) {
        store(rt, **place, name, share(*value));
        if (shown)
            rt.report().fieldSet(object, nameOf(rt, name), *value, kAttributeOrder);
        return true;
    }
    removeKey(rt, **place, name);
    if (shown)
        rt.report().fieldRemoved(object, nameOf(rt, name));
    return true;
}

Raised noAttribute(Runtime& rt, Object& object, Str& name)
{
    return attributeError(rt, object, name);
}

Raised withNameAndObject(Runtime& rt, Object& object, Str& name)
{
    if (raisedIs(rt, *rt.exceptions.attributeError)) {
        Exception& exception = *rt.raised;
        if (!exception.fields[0])
            exception.fields[0] = share<Object>(name).give();
        if (!exception.fields[1])
            exception.fields[1] = share(object).give();
    }
    return Raised{};
}

Value callGet(Runtime& rt, Object& descriptor, Object& object)
{
    const Ref<> held = share(descriptor);
    return typeOf(descriptor).slots.descriptorGet(rt, descriptor, &object, &typeOf(object));
}

} // namespace

void typeModified(Runtime& rt, Type& type)
{
    if (type.version == 0)
        return;
    for (Type* derived : type.subclasses)
        typeModified(rt, *derived);
    type.version = 0;
}

Object* lookUpInType(Runtime& rt, Type& type, Str& name)
{
    if (!name.interned || (type.version == 0 && !assignVersion(rt, type))) [[unlikely]]
        return searchMro(rt, type, name);
    const std::size_t slot = (type.version * 2654435761u ^ name.id.value * 40503u) & (kMethodCacheSize - 1);
    MethodCacheEntry& entry = rt.methodCache[slot];
    if (entry.version == type.version && entry.name == name.id.value)
        return entry.found;
    Object* found = searchMro(rt, type, name);
    entry = {type.version, name.id.value, found};
    return found;
}

Value getAttribute(Runtime& rt, Object& object, Str& name)
{
    return typeOf(object).slots.getAttribute(rt, object, name);
}

Value getAttribute(Runtime& rt, Object& object, std::string_view name)
{
    const Ref<Str> interned = intern(rt, name);
    return getAttribute(rt, object, *interned);
}

Eval<std::optional<Ref<>>> findAttribute(Runtime& rt, Object& object, Str& name)
{
    if (typeOf(object).slots.getAttribute == genericGetAttribute && !lookUpInType(rt, typeOf(object), name) &&
        !instanceValue(rt, object, name))
        return std::optional<Ref<>>();
    Value found = getAttribute(rt, object, name);
    if (found)
        return std::optional<Ref<>>(found.take());
    if (swallow(rt, *rt.exceptions.attributeError))
        return std::optional<Ref<>>();
    return Raised{};
}

namespace {

/// The interned form of a name made at run time: itself, if there was none. The method cache, which is asked
/// for it, keeps it then.
Ref<Str> internName(Runtime& rt, Str& name)
{
    if (&typeOf(name) != rt.types.str)
        return intern(rt, utf8(name));
    Ref<Str> key = intern(rt, share(name));
    if (key.get() == &name && !name.isImmortal() && !rt.heap.startingUp()) {
        rt.roots.push_back(share<Object>(name).give());
        rt.report().holderAdded(name, "method cache", events::HolderKind::Cache);
    }
    return key;
}

} // namespace

Done setAttribute(Runtime& rt, Object& object, Str& name, Object* value)
{
    const Ref<Str> key = name.interned ? share(name) : internName(rt, name);
    if (!typeOf(object).slots.setAttribute)
        return typeError(rt, text("'", typeName(object), "' object has only read-only attributes"));
    return typeOf(object).slots.setAttribute(rt, object, *key, value);
}

Eval<std::optional<Ref<>>> findSpecial(Runtime& rt, Object& object, Str& name)
{
    Object* found = lookUpInType(rt, typeOf(object), name);
    if (!found)
        return std::optional<Ref<>>();
    if (!typeOf(*found).slots.descriptorGet)
        return std::optional<Ref<>>(share(*found));
    NAMETAG_TRY(bound, callGet(rt, *found, object));
    return std::optional<Ref<>>(std::move(bound));
}

Eval<MethodLookup> getMethod(Runtime& rt, Object& object, Str& name)
{
    Type& type = typeOf(object);
    if (type.slots.getAttribute != genericGetAttribute) {
        NAMETAG_TRY(found, getAttribute(rt, object, name));
        return MethodLookup{std::move(found), false};
    }
    Object* descriptor = lookUpInType(rt, type, name);
    bool isMethod = false;
    if (descriptor) {
        isMethod = typeOf(*descriptor).is(kMethodDescriptor);
        const Slots& slots = typeOf(*descriptor).slots;
        if (!isMethod && slots.descriptorGet && slots.descriptorSet) {
            Value found = callGet(rt, *descriptor, object);
            if (!found)
                return withNameAndObject(rt, object, name);
            return MethodLookup{found.take(), false};
        }
    }
    if (type.hasDict)
        if (Object* own = instanceValue(rt, object, name))
            return MethodLookup{share(*own), false};
    if (isMethod)
        return MethodLookup{share(*descriptor), true};
    if (descriptor && typeOf(*descriptor).slots.descriptorGet) {
        NAMETAG_TRY(found, callGet(rt, *descriptor, object));
        return MethodLookup{std::move(found), false};
    }
    if (descriptor)
        return MethodLookup{share(*descriptor), false};
    return noAttribute(rt, object, name);
}

Value genericGetAttribute(Runtime& rt, Object& object, Str& name)
{
    Type& type = typeOf(object);
    Object* descriptor = lookUpInType(rt, type, name);
    const Slots* slots = descriptor ? &typeOf(*descriptor).slots : nullptr;
    if (slots && slots->descriptorGet && slots->descriptorSet) {
        Value found = callGet(rt, *descriptor, object);
        if (!found)
            return withNameAndObject(rt, object, name);
        return found;
    }
    if (type.hasDict)
        if (Object* own = instanceValue(rt, object, name))
            return share(*own);
    if (slots && slots->descriptorGet)
        return callGet(rt, *descriptor, object);
    if (descriptor)
        return share(*descriptor);
    return noAttribute(rt, object, name);
}

namespace {

/// The message for an attribute that cannot be set (Objects/object.c, _PyObject_GenericSetAttrWithDict).
Raised cannotSet(Runtime& rt, Object& object, Str& name, bool classHasIt)
{
    const std::string owner = text("'", typeName(object), "' object ");
    std::string message = text(owner, "has no attribute '", utf8(name), "'");
    if (classHasIt)
        message = text(owner, "attribute '", utf8(name), "' is read-only");
    else if (rt.profile.texts.saysNoDict && !typeOf(object).slots.getAttribute)
        message = text(owner, "has no attributes");
    else if (rt.profile.texts.saysNoDict && typeOf(object).slots.setAttribute == genericSetAttribute)
        message += " and no __dict__ for setting new attributes";
    raise(rt, *rt.exceptions.attributeError, message);
    return withNameAndObject(rt, object, name);
}

} // namespace

Done genericSetAttribute(Runtime& rt, Object& object, Str& name, Object* value)
{
    Type& type = typeOf(object);
    Object* descriptor = lookUpInType(rt, type, name);
    if (descriptor && typeOf(*descriptor).slots.descriptorSet) {
        const Ref<> held = share(*descriptor);
        return typeOf(*descriptor).slots.descriptorSet(rt, *descriptor, object, value);
    }
    if (!type.hasDict)
        return cannotSet(rt, object, name, descriptor != nullptr);
    if (storeInstanceValue(rt, object, name, value))
        return Nothing{};
    return noAttribute(rt, object, name);
}

Value typeGetAttribute(Runtime& rt, Object& object, Str& name)
{
    auto& type = static_cast<Type&>(object);
    Type& meta = typeOf(object);
    Object* metaAttribute = lookUpInType(rt, meta, name);
    const Slots* metaSlots = metaAttribute ? &typeOf(*metaAttribute).slots : nullptr;
    if (metaSlots && metaSlots->descriptorGet && metaSlots->descriptorSet)
        return callGet(rt, *metaAttribute, object);
    if (Object* own = lookUpInType(rt, type, name)) {
        if (const DescriptorGetFunction get = typeOf(*own).slots.descriptorGet) {
            const Ref<> held = share(*own);
            return get(rt, *own, nullptr, &type);
        }
        return share(*own);
    }
    if (metaSlots && metaSlots->descriptorGet)
        return callGet(rt, *metaAttribute, object);
    if (metaAttribute)
        return share(*metaAttribute);
    return noAttribute(rt, object, name);
}

} // namespace nametag::runtime
