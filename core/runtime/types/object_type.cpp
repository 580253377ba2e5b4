// SPDX-License-Identifier: GPL-3.0-or-later
// object: what every class has (Objects/typeobject.c, object_…).
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
#include "core/runtime/protocols/slot_rows.h"
#include "core/runtime/types/class_making.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

Value reprObject(Runtime& rt, Object& self)
{
    const Type& type = typeOf(self);
    const std::string name = type.moduleName == "builtins" || type.moduleName.empty()
                                 ? (type.is(kHeapType) ? type.qualifiedName : type.name)
                                 : text(type.moduleName, ".", type.qualifiedName);
    return newStr(rt, text("<", name, " object at ", addressText(self), ">"));
}

Value strObject(Runtime& rt, Object& self)
{
    return repr(rt, self);
}

Eval<std::int64_t> hashObject(Runtime&, Object& self)
{
    const std::uint64_t address = self.address;
    return static_cast<std::int64_t>((address >> 4) | (address << 60));
}

Value compareObjects(Runtime& rt, Object& self, Object& other, CompareOp op)
{
    if (op == CompareOp::Equal)
        return &self == &other ? share(*rt.objects.yes) : notImplemented(rt);
    if (op != CompareOp::NotEqual)
        return notImplemented(rt);
    const CompareFunction compareEqual = typeOf(self).slots.compare;
    NAMETAG_TRY(result, compareEqual(rt, self, other, CompareOp::Equal));
    if (result.get() == rt.objects.notImplemented)
        return result;
    NAMETAG_TRY(same, truth(rt, *result));
    return newBool(rt, !same);
}

bool anyArguments(const Arguments& arguments)
{
    return arguments.positional > 0 || arguments.keywords() > 0;
}

Done initObject(Runtime& rt, Object& self, const Arguments& arguments)
{
    if (!anyArguments(arguments))
        return Nothing{};
    const Type& type = typeOf(self);
    if (type.slots.init != initObject)
        return typeError(rt, "object.__init__() takes exactly one argument (the instance to initialize)");
    if (type.slots.make == rt.types.object->slots.make)
        return typeError(rt, text(type.name, ".__init__() takes exactly one argument (the instance to "
                                             "initialize)"));
    return Nothing{};
}

Value makeObject(Runtime& rt, Type& type, const Arguments& arguments)
{
    if (anyArguments(arguments)) {
        if (type.slots.make != makeObject)
            return typeError(rt, "object.__new__() takes exactly one argument (the type to instantiate)");
        if (type.slots.init == initObject)
            return typeError(rt, text(type.name, "() takes no arguments"));
    }
    if (type.is(kAbstract))
        return abstractError(rt, type);
    return newInstance(rt, type);
}

void destroyObject(Object& self)
{
    runtimeOf(self).heap.release(self);
}

// ---- methods

Value formatMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    if (!isStr(arguments[0]))
        return typeError(rt, text("__format__() argument must be str, not ", typeName(arguments[0])));
    if (static_cast<Str&>(arguments[0]).length > 0)
        return typeError(rt, text("unsupported format string passed to ", typeName(*self), ".__format__"));
    return str(rt, *self);
}

Value sizeOf(Runtime& rt, Object* self, const Arguments&)
{
    return newInt(rt, static_cast<std::int64_t>(self->shownSize) - typeOf(*self).preHeader);
}

Done addNames(Runtime& rt, Set& names, Object* dict)
{
    if (!dict || !typeOf(*dict).is(kDictSubclass))
        return Nothing{};
    for (const DictEntry& entry : static_cast<Dict&>(*dict).entries)
        if (entry.key)
            NAMETAG_CHECK(add(rt, names, *entry.key));
    return Nothing{};
}

} // namespace

Eval<Ref<List>> namesOfObject(Runtime& rt, Object* dict, const Type& type)
{
    Ref<Set> names = newSet(rt);
    NAMETAG_CHECK(addNames(rt, *names, dict));
    for (Object* base : type.mro->view())
        NAMETAG_CHECK(addNames(rt, *names, static_cast<Type*>(base)->dict));
    Ref<List> list = newList(rt);
    for (const SetEntry& entry : names->table)
        if (entry.key)
            appendToList(rt, *list, share(*entry.key));
    return list;
}

namespace {

Value dirMethod(Runtime& rt, Object* self, const Arguments&)
{
    NAMETAG_TRY(dict, findAttribute(rt, *self, *rt.names.dunderDict));
    return namesOfObject(rt, dict ? dict->get() : nullptr, typeOf(*self));
}

Value initSubclass(Runtime& rt, Object* self, const Arguments& arguments)
{
    if (arguments.positional + arguments.keywords() > 0)
        return typeError(rt, text(static_cast<Type*>(self)->name, ".__init_subclass__() takes no ",
                                  arguments.keywords() > 0 ? "keyword arguments" : "arguments"));
    return none(rt);
}

Value subclassHook(Runtime& rt, Object*, const Arguments&)
{
    return notImplemented(rt);
}

constexpr NativeRow kMethods[] = {
    {"__format__", formatMethod, 1, 1},
    {"__sizeof__", sizeOf, 0, 0},
    {"__dir__", dirMethod, 0, 0},
};
constexpr NativeRow kClassMethods[] = {
    {"__init_subclass__", initSubclass, 0, -1, true},
    {"__subclasshook__", subclassHook, 1, 1},
};

Value getClass(Runtime&, Object& self)
{
    return share<Object>(typeOf(self));
}

Done setClass(Runtime& rt, Object& self, Object* value)
{
    if (!value)
        return typeError(rt, "can't delete __class__ attribute");
    if (!typeOf(*value).is(kTypeSubclass))
        return typeError(rt, text("__class__ must be set to a class, not '", typeName(*value), "' object"));
    auto& type = static_cast<Type&>(*value);
    Type& old = typeOf(self);
    if (!type.is(kHeapType) || !old.is(kHeapType))
        return typeError(rt,
                         "__class__ assignment only supported for mutable types or ModuleType subclasses");
    if (type.hasDict != old.hasDict || type.slotCount != old.slotCount || type.basicSize != old.basicSize ||
        type.hasExtras != old.hasExtras || type.collected != old.collected)
        return typeError(
            rt, text("__class__ assignment: '", type.name, "' object layout differs from '", old.name, "'"));
    if (type.hasDict && &type != &old) {
        const Ref<> kept = ownDict(rt, self);
        if (auto& dict = static_cast<Dict&>(*kept); dict.sharing)
            leaveSharedKeys(rt, dict);
    }
    memory::addReference(type);
    self.behaviour = &type;
    type.end = old.end;
    rt.report().fieldSet(self, "__class__", &type, kClassOrder);
    memory::dropReference(old);
    return Nothing{};
}

constexpr GetSetRow kAttributes[] = {{"__class__", getClass, setClass}};

} // namespace

void setUpObjectType(Runtime& rt)
{
    Type& type = *rt.types.object;
    type.flags |= kBaseType;
    type.basicSize = 16;
    type.destroy = destroyObject;
    type.doc = "What all classes are based on.";
    Slots& slots = type.slots;
    slots.repr = reprObject;
    slots.str = strObject;
    slots.hash = hashObject;
    slots.compare = compareObjects;
    slots.getAttribute = genericGetAttribute;
    slots.setAttribute = genericSetAttribute;
    slots.init = initObject;
    slots.make = makeObject;
    addMethods(rt, type, kMethods);
    addClassMethods(rt, type, kClassMethods);
    addAttributes(rt, type, kAttributes);
}

} // namespace nametag::runtime
