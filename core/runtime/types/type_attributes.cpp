// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/type_attributes.h"

#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/class_making.h"
#include "core/runtime/types/native_types.h"
#include "core/runtime/types/owned.h"

namespace nametag::runtime {

namespace {

Type& typeIn(Object& self)
{
    return static_cast<Type&>(self);
}

Done mayChange(Runtime& rt, const Type& type, const char* name, const Object* value)
{
    if (!type.is(kHeapType))
        return typeError(rt, text("cannot set '", name, "' attribute of immutable type '", type.name, "'"));
    if (!value)
        return typeError(rt,
                         text("cannot delete '", name, "' attribute of immutable type '", type.name, "'"));
    return Nothing{};
}

Value getName(Runtime& rt, Object& self)
{
    return newStr(rt, shortName(typeIn(self)));
}

Done setName(Runtime& rt, Object& self, Object* value)
{
    NAMETAG_CHECK(mayChange(rt, typeIn(self), "__name__", value));
    if (!isStr(*value))
        return typeError(rt, text("can only assign string to ", typeIn(self).name, ".__name__, not '",
                                  typeName(*value), "'"));
    Type& type = typeIn(self);
    const std::string name = utf8(static_cast<Str&>(*value));
    if (name.find('\0') != std::string::npos)
        return valueError(rt, "type name must not contain null characters");
    type.name = name;
    // A class of the library that takes its module into its name stands for a native type: nothing to see
    // inside.
    if (type.has(memory::kStatic) && type.name.find('.') != std::string::npos &&
        type.kind == events::ObjectKind::Instance)
        type.kind = events::ObjectKind::Other;
    rt.report().textShown(type, shortName(type));
    return Nothing{};
}

Value getQualifiedName(Runtime& rt, Object& self)
{
    return newStr(rt, std::string_view(typeIn(self).qualifiedName));
}

Done setQualifiedName(Runtime& rt, Object& self, Object* value)
{
    NAMETAG_CHECK(mayChange(rt, typeIn(self), "__qualname__", value));
    if (!isStr(*value))
        return typeError(rt, text("can only assign string to ", typeIn(self).name, ".__qualname__, not '",
                                  typeName(*value), "'"));
    typeIn(self).qualifiedName = utf8(static_cast<Str&>(*value));
    return Nothing{};
}

Value getModule(Runtime& rt, Object& self)
{
    const Type& type = typeIn(self);
    if (!type.is(kHeapType))
        return newStr(rt, std::string_view(type.moduleName));
    Object* module = lookUp(rt, *type.dict, *rt.names.dunderModule);
    if (!module)
        return attributeError(rt, self, *rt.names.dunderModule);
    return share(*module);
}

Done setModule(Runtime& rt, Object& self, Object* value)
{
    NAMETAG_CHECK(mayChange(rt, typeIn(self), "__module__", value));
    Type& type = typeIn(self);
    typeModified(rt, type);
    type.moduleName = isStr(*value) ? utf8(static_cast<Str&>(*value)) : std::string();
    store(rt, *type.dict, *rt.names.dunderModule, share(*value));
    return Nothing{};
}

Value getBases(Runtime&, Object& self)
{
    return share(*typeIn(self).bases);
}

Done setBases(Runtime& rt, Object& self, Object* value)
{
    Type& type = typeIn(self);
    NAMETAG_CHECK(mayChange(rt, type, "__bases__", value));
    if (!typeOf(*value).is(kTupleSubclass))
        return typeError(rt,
                         text("can only assign tuple to ", type.name, ".__bases__, not ", typeName(*value)));
    auto& bases = static_cast<Tuple&>(*value);
    if (bases.length == 0)
        return typeError(rt, text("can only assign non-empty tuple to ", type.name, ".__bases__, not ()"));
    for (Object* base : bases.view()) {
        if (!typeOf(*base).is(kTypeSubclass))
            return typeError(
                rt, text(type.name, ".__bases__ must be tuple of classes, not '", typeName(*base), "'"));
        if (typeIn(*base).isSubtypeOf(type))
            return typeError(rt, "a __bases__ item causes an inheritance cycle");
    }
    return assignBases(rt, type, bases);
}

Value getBase(Runtime& rt, Object& self)
{
    return orNone(rt, typeIn(self).base);
}

Value getMro(Runtime& rt, Object& self)
{
    return orNone(rt, typeIn(self).mro);
}

Value getDict(Runtime& rt, Object& self)
{
    return newMappingProxy(rt, *typeIn(self).dict);
}

Value getDoc(Runtime& rt, Object& self)
{
    Type& type = typeIn(self);
    Object* doc = type.is(kHeapType) ? lookUpInType(rt, type, *rt.names.dunderDoc)
                                     : lookUp(rt, *type.dict, *rt.names.dunderDoc);
    if (!doc)
        return none(rt);
    if (const DescriptorGetFunction get = typeOf(*doc).slots.descriptorGet)
        return get(rt, *doc, nullptr, &self);
    return share(*doc);
}

Done setDoc(Runtime& rt, Object& self, Object* value)
{
    NAMETAG_CHECK(mayChange(rt, typeIn(self), "__doc__", value));
    typeModified(rt, typeIn(self));
    store(rt, *typeIn(self).dict, *rt.names.dunderDoc, share(*value));
    return Nothing{};
}

Value getAnnotations(Runtime& rt, Object& self)
{
    Type& type = typeIn(self);
    if (!type.is(kHeapType))
        return attributeError(rt, self, *rt.names.dunderAnnotations);
    if (Object* found = lookUp(rt, *type.dict, *rt.names.dunderAnnotations))
        return share(*found);
    Ref<Dict> made = newDict(rt);
    store(rt, *type.dict, *rt.names.dunderAnnotations, made.share());
    typeModified(rt, type);
    return made;
}

Done setAnnotations(Runtime& rt, Object& self, Object* value)
{
    Type& type = typeIn(self);
    NAMETAG_CHECK(mayChange(rt, type, "__annotations__", value ? value : rt.objects.none));
    if (value)
        store(rt, *type.dict, *rt.names.dunderAnnotations, share(*value));
    else if (!removeKey(rt, *type.dict, *rt.names.dunderAnnotations))
        return attributeError(rt, self, *rt.names.dunderAnnotations);
    typeModified(rt, type);
    return Nothing{};
}

Value getAbstract(Runtime& rt, Object& self)
{
    const Ref<Str> key = intern(rt, std::string_view("__abstractmethods__"));
    Object* found = &self == rt.types.type ? nullptr : lookUp(rt, *typeIn(self).dict, *key);
    if (!found)
        return attributeError(rt, self, *key);
    return share(*found);
}

Done setAbstract(Runtime& rt, Object& self, Object* value)
{
    Type& type = typeIn(self);
    const Ref<Str> key = intern(rt, std::string_view("__abstractmethods__"));
    bool abstract = false;
    if (value) {
        NAMETAG_TRY(any, truth(rt, *value));
        abstract = any;
        store(rt, *type.dict, *key, share(*value));
    } else if (!removeKey(rt, *type.dict, *key)) {
        return attributeError(rt, self, *key);
    }
    typeModified(rt, type);
    type.flags = abstract ? type.flags | kAbstract : type.flags & ~static_cast<std::uint32_t>(kAbstract);
    return Nothing{};
}

Value getTypeParameters(Runtime& rt, Object& self)
{
    Object* found = lookUp(rt, *typeIn(self).dict, *rt.names.dunderTypeParams);
    return share(found ? *found : static_cast<Object&>(*rt.objects.emptyTuple));
}

Done setTypeParameters(Runtime& rt, Object& self, Object* value)
{
    NAMETAG_CHECK(mayChange(rt, typeIn(self), "__type_params__", value));
    store(rt, *typeIn(self).dict, *rt.names.dunderTypeParams, share(*value));
    typeModified(rt, typeIn(self));
    return Nothing{};
}

Value getBasicSize(Runtime& rt, Object& self)
{
    return newInt(rt, std::int64_t{typeIn(self).basicSize});
}

Value getItemSize(Runtime& rt, Object& self)
{
    return newInt(rt, std::int64_t{typeIn(self).itemSize});
}

/// The class of the mro's first line that brought a dict, or weak references, in.
const Type& whoBrought(const Type& type, bool Type::*has)
{
    const Type* owner = &type;
    while (owner->base && owner->base->*has)
        owner = owner->base;
    return *owner;
}

/// tp_dictoffset: 3.11 counts from the end of the object, later versions only say that there is one
/// (Objects/typeobject.c, type_new_slots).
Value getDictOffset(Runtime& rt, Object& self)
{
    const Type& type = typeIn(self);
    if (!type.hasDict)
        return newInt(rt, std::int64_t{0});
    const Type& owner = whoBrought(type, &Type::hasDict);
    std::int64_t offset = -1;
    if (owner.is(kExceptionSubclass))
        offset = 16;
    else if (&owner == rt.types.type)
        offset = 264;
    else if (&owner == rt.types.function)
        offset = 88;
    else if (rt.profile.sizes.instanceBase != rt.profile.sizes.objectHeader)
        offset = owner.itemSize != 0 ? -8 : -std::int64_t{owner.basicSize} - 24;
    return newInt(rt, offset);
}

Value getWeakrefOffset(Runtime& rt, Object& self)
{
    const Type& type = typeIn(self);
    if (!type.hasWeakrefs)
        return newInt(rt, std::int64_t{0});
    const Type& owner = whoBrought(type, &Type::hasWeakrefs);
    std::int64_t offset = -32;
    if (&owner == rt.types.type)
        offset = 368;
    else if (&owner == rt.types.function)
        offset = 96;
    else if (!owner.is(kHeapType) || rt.profile.sizes.instanceBase != rt.profile.sizes.objectHeader)
        offset = std::int64_t{owner.basicSize} - 8;
    return newInt(rt, offset);
}

/// tp_flags, as far as they are facts here (Include/object.h).
Value getFlags(Runtime& rt, Object& self)
{
    const Type& type = typeIn(self);
    const std::pair<TypeFlag, int> bits[] = {
        {kSequenceFlag, 5},       {kMappingFlag, 6},   {kHeapType, 9},
        {kBaseType, 10},          {kReady, 12},        {kAbstract, 20},
        {kIntSubclass, 24},       {kListSubclass, 25}, {kTupleSubclass, 26},
        {kBytesSubclass, 27},     {kStrSubclass, 28},  {kDictSubclass, 29},
        {kExceptionSubclass, 30}, {kTypeSubclass, 31}};
    std::int64_t flags = type.collected ? std::int64_t{1} << 14 : 0;
    if (!type.is(kHeapType))
        flags |= 1 << 8;
    for (const auto& [flag, bit] : bits)
        if (type.is(flag))
            flags |= std::int64_t{1} << bit;
    return newInt(rt, flags);
}

Value getSignature(Runtime& rt, Object&)
{
    return none(rt);
}

constexpr GetSetRow kRows[] = {
    {"__name__", getName, setName},
    {"__qualname__", getQualifiedName, setQualifiedName},
    {"__module__", getModule, setModule},
    {"__bases__", getBases, setBases},
    {"__base__", getBase, nullptr},
    {"__mro__", getMro, nullptr},
    {"__dict__", getDict, nullptr},
    {"__doc__", getDoc, setDoc},
    {"__annotations__", getAnnotations, setAnnotations},
    {"__abstractmethods__", getAbstract, setAbstract},
    {"__type_params__", getTypeParameters, setTypeParameters},
    {"__basicsize__", getBasicSize, nullptr},
    {"__itemsize__", getItemSize, nullptr},
    {"__dictoffset__", getDictOffset, nullptr},
    {"__weakrefoffset__", getWeakrefOffset, nullptr},
    {"__flags__", getFlags, nullptr},
    {"__text_signature__", getSignature, nullptr},
};

} // namespace

void addTypeAttributes(Runtime& rt)
{
    addAttributes(rt, *rt.types.type, kRows);
}

Ref<> newMappingProxy(Runtime& rt, Dict& dict)
{
    auto* proxy = rt.heap.create<DictView>(*rt.types.mappingProxy, memory::BodyRequest{40, 16, 40, {}});
    proxy->dict = share(dict).give();
    rt.heap.tell(*proxy);
    rt.heap.track(*proxy);
    return Ref<>::adopt(proxy);
}

} // namespace nametag::runtime
