// SPDX-License-Identifier: GPL-3.0-or-later
// property (Objects/descrobject.c).
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

Property& propertyIn(Object& self)
{
    return static_cast<Property&>(self);
}

Value makeProperty(Runtime& rt, Type& type, const Arguments&)
{
    const std::uint32_t bytes = 64 + type.preHeader;
    auto* made = rt.heap.create<Property>(type, memory::BodyRequest{bytes, type.preHeader, bytes, {}});
    rt.heap.tell(*made);
    rt.heap.track(*made);
    return Ref<>::adopt(made);
}

Object* given(Runtime& rt, Object* value)
{
    return value && value != rt.objects.none ? value : nullptr;
}

void tellProperty(Object& self)
{
    Property& property = propertyIn(self);
    memory::Reporter& report = runtimeOf(self).report();
    if (property.get)
        report.fieldSet(self, "fget", property.get, 1);
    if (property.set)
        report.fieldSet(self, "fset", property.set, 2);
    if (property.remove)
        report.fieldSet(self, "fdel", property.remove, 3);
}

Done initProperty(Runtime& rt, Object& self, const Arguments& arguments)
{
    static constexpr const char* kNames[] = {"fget", "fset", "fdel", "doc"};
    Object* values[4];
    NAMETAG_CHECK(bindArguments(rt, {"property", kNames}, arguments, values));
    Property& property = propertyIn(self);
    const auto take = [&](Object*& field, Object* value) {
        setField(field, value ? share(*value) : Ref<>());
    };
    take(property.get, given(rt, values[0]));
    take(property.set, given(rt, values[1]));
    take(property.remove, given(rt, values[2]));
    take(property.doc, given(rt, values[3]));
    if (!property.doc && property.get) {
        NAMETAG_TRY(doc, findAttribute(rt, *property.get, *rt.names.dunderDoc));
        if (doc && doc->get() != rt.objects.none)
            property.doc = doc->give();
    }
    if (rt.report().listens())
        tellProperty(self);
    return Nothing{};
}

void destroyProperty(Object& self)
{
    Runtime& rt = runtimeOf(self);
    Property& property = propertyIn(self);
    rt.heap.untrack(self);
    for (Object** field : {&property.get, &property.set, &property.remove, &property.doc, &property.name})
        dropField(*field);
    rt.heap.release(self);
}

void traverseProperty(Object& self, memory::Visitor visit)
{
    Property& property = propertyIn(self);
    for (Object* field : {property.get, property.set, property.remove, property.doc, property.name})
        visit(field);
}

Value readProperty(Runtime& rt, Object& self, Object* instance, Object*);

/// The property's name: the one that its class gave it, else its getter's (3.13).
Eval<std::string> nameOfProperty(Runtime& rt, Property& property)
{
    if (property.name) {
        NAMETAG_TRY(shown, reprText(rt, *property.name));
        return shown;
    }
    return std::string();
}

Raised noAccess(Runtime& rt, Property& property, Object& instance, const char* what)
{
    Eval<std::string> name = nameOfProperty(rt, property);
    if (!name)
        return Raised{};
    const std::string owner = typeOf(instance).qualifiedName;
    return raise(rt, *rt.exceptions.attributeError,
                 name->empty() ? text("property of '", owner, "' object has no ", what)
                               : text("property ", *name, " of '", owner, "' object has no ", what));
}

Value readProperty(Runtime& rt, Object& self, Object* instance, Object*)
{
    if (!instance || instance == rt.objects.none)
        return share(self);
    Property& property = propertyIn(self);
    if (!property.get)
        return noAccess(rt, property, *instance, "getter");
    return call(rt, *property.get, {instance});
}

Done writeProperty(Runtime& rt, Object& self, Object& instance, Object* value)
{
    Property& property = propertyIn(self);
    Object* function = value ? property.set : property.remove;
    if (!function)
        return noAccess(rt, property, instance, value ? "setter" : "deleter");
    if (value)
        NAMETAG_CHECK(call(rt, *function, {&instance, value}));
    else
        NAMETAG_CHECK(call(rt, *function, {&instance}));
    return Nothing{};
}

Value copyWith(Runtime& rt, Object& self, Object* get, Object* set, Object* remove)
{
    Property& old = propertyIn(self);
    Object* none = rt.objects.none;
    Object* values[] = {get       ? get
                        : old.get ? old.get
                                  : none,
                        set       ? set
                        : old.set ? old.set
                                  : none,
                        remove       ? remove
                        : old.remove ? old.remove
                                     : none,
                        old.doc && !get ? old.doc : none};
    NAMETAG_TRY(made, call(rt, typeOf(self), Arguments{values, 4, nullptr}));
    if (old.name && isInstanceOf(*made, *rt.types.property))
        setField(propertyIn(*made).name, share(*old.name));
    return made;
}

Value getterMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    return copyWith(rt, *self, &arguments[0], nullptr, nullptr);
}

Value setterMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    return copyWith(rt, *self, nullptr, &arguments[0], nullptr);
}

Value deleterMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    return copyWith(rt, *self, nullptr, nullptr, &arguments[0]);
}

Value setNameMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    setField(propertyIn(*self).name, share(arguments[1]));
    return none(rt);
}

constexpr NativeRow kMethods[] = {{"getter", getterMethod, 1, 1},
                                  {"setter", setterMethod, 1, 1},
                                  {"deleter", deleterMethod, 1, 1},
                                  {"__set_name__", setNameMethod, 2, 2}};

template <Object* Property::*Field> Value getField(Runtime& rt, Object& self)
{
    return orNone(rt, propertyIn(self).*Field);
}

Done setDoc(Runtime&, Object& self, Object* value)
{
    setField(propertyIn(self).doc, value ? share(*value) : Ref<>());
    return Nothing{};
}

Value getAbstract(Runtime& rt, Object& self)
{
    const Ref<Str> name = intern(rt, std::string_view("__isabstractmethod__"));
    Property& property = propertyIn(self);
    for (Object* function : {property.get, property.set, property.remove}) {
        if (!function)
            continue;
        NAMETAG_TRY(found, findAttribute(rt, *function, *name));
        if (!found)
            continue;
        NAMETAG_TRY(yes, truth(rt, **found));
        if (yes)
            return newBool(rt, true);
    }
    return newBool(rt, false);
}

constexpr GetSetRow kRows[] = {{"fget", getField<&Property::get>, nullptr},
                               {"fset", getField<&Property::set>, nullptr},
                               {"fdel", getField<&Property::remove>, nullptr},
                               {"__doc__", getField<&Property::doc>, setDoc},
                               {"__isabstractmethod__", getAbstract, nullptr}};

} // namespace

void setUpPropertyType(Runtime& rt)
{
    Type& type = *rt.types.property;
    type.flags |= kBaseType;
    type.basicSize = 64;
    type.destroy = destroyProperty;
    type.traverse = traverseProperty;
    type.clear = nullptr;
    type.tell = tellProperty;
    type.slots.make = makeProperty;
    type.slots.init = initProperty;
    type.slots.descriptorGet = readProperty;
    type.slots.descriptorSet = writeProperty;
    addMethods(rt, type, kMethods);
    addAttributes(rt, type, kRows);
}

} // namespace nametag::runtime
