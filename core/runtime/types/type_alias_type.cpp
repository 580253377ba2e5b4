// SPDX-License-Identifier: GPL-3.0-or-later
// typing.TypeAliasType, typing.Generic, typing.NoDefault, P.args and P.kwargs (Objects/typevarobject.c).
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/aliases.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

#include <set>

namespace nametag::runtime {

namespace {

TypeAlias& aliasIn(Object& self)
{
    return static_cast<TypeAlias&>(self);
}

Ref<TypeAlias> newAlias(Runtime& rt, Str& name, Object* parameters)
{
    auto* made = rt.heap.create<TypeAlias>(*rt.types.typeAlias, memory::BodyRequest{72, 16, 72, {}});
    made->name = share(name).give();
    made->typeParameters = parameters && parameters != rt.objects.none ? share(*parameters).give() : nullptr;
    made->module = callingModule(rt).give();
    rt.heap.tell(*made);
    rt.heap.track(*made);
    return Ref<TypeAlias>::adopt(made);
}

Value reprAlias(Runtime&, Object& self)
{
    return share<Object>(*aliasIn(self).name);
}

Value getName(Runtime&, Object& self)
{
    return share<Object>(*aliasIn(self).name);
}

Value getParameters(Runtime& rt, Object& self)
{
    Object* parameters = aliasIn(self).typeParameters;
    return share(parameters ? *parameters : static_cast<Object&>(*rt.objects.emptyTuple));
}

Value getValue(Runtime& rt, Object& self)
{
    return askLazy(rt, aliasIn(self).value, *rt.objects.none);
}

Value getModule(Runtime& rt, Object& self)
{
    return orNone(rt, aliasIn(self).module);
}

constexpr GetSetRow kRows[] = {{"__name__", getName, nullptr},
                               {"__type_params__", getParameters, nullptr},
                               {"__parameters__", getParameters, nullptr},
                               {"__value__", getValue, nullptr},
                               {"__module__", getModule, nullptr}};

Value itemOf(Runtime& rt, Object& self, Object& key)
{
    if (!aliasIn(self).typeParameters)
        return typeError(rt, "Only generic type aliases are subscriptable");
    return newGenericAlias(rt, self, key);
}

Value makeAlias(Runtime& rt, Type&, const Arguments& arguments)
{
    static constexpr const char* kNames[] = {"name", "value", "type_params"};
    Object* values[3] = {};
    NAMETAG_CHECK(bindArguments(rt, {"typealias", kNames, 0, 2, 2}, arguments, values));
    if (!isStr(*values[0]))
        return typeError(rt, text("typealias() argument 'name' must be str, not ", typeName(*values[0])));
    if (values[2] && !isInstanceOf(*values[2], *rt.types.tuple))
        return typeError(rt, "type_params must be a tuple");
    Ref<TypeAlias> made = newAlias(rt, static_cast<Str&>(*values[0]), values[2]);
    made->value.value = share(*values[1]).give();
    return made;
}

void destroyAlias(Object& self)
{
    Runtime& rt = runtimeOf(self);
    TypeAlias& alias = aliasIn(self);
    rt.heap.untrack(self);
    dropField(alias.name);
    dropField(alias.typeParameters);
    dropLazy(alias.value);
    dropField(alias.module);
    rt.heap.release(self);
}

void traverseAlias(Object& self, memory::Visitor visit)
{
    const TypeAlias& alias = aliasIn(self);
    visit(alias.typeParameters);
    visit(alias.value.value);
    visit(alias.value.function);
}

void clearAlias(Object& self)
{
    dropField(aliasIn(self).typeParameters);
    dropLazy(aliasIn(self).value);
}

// ---- P.args, P.kwargs

ParamSpecPart& partIn(Object& self)
{
    return static_cast<ParamSpecPart&>(self);
}

Value reprPart(Runtime& rt, Object& self)
{
    Object& origin = *partIn(self).origin;
    const char* end = &typeOf(self) == rt.types.paramSpecArgs ? ".args" : ".kwargs";
    if (&typeOf(origin) == rt.types.paramSpec)
        return newStr(rt, text(utf8(*static_cast<TypeVariable&>(origin).name), end));
    NAMETAG_TRY(shown, reprText(rt, origin));
    return newStr(rt, text(shown, end));
}

Value compareParts(Runtime& rt, Object& self, Object& other, CompareOp op)
{
    if (&typeOf(self) != &typeOf(other) || (op != CompareOp::Equal && op != CompareOp::NotEqual))
        return share(*rt.objects.notImplemented);
    return newBool(rt, (partIn(self).origin == partIn(other).origin) == (op == CompareOp::Equal));
}

Value getOrigin(Runtime&, Object& self)
{
    return share(*partIn(self).origin);
}

constexpr GetSetRow kPartRows[] = {{"__origin__", getOrigin, nullptr}};

void destroyPart(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    dropField(partIn(self).origin);
    rt.heap.release(self);
}

void traversePart(Object& self, memory::Visitor visit)
{
    visit(partIn(self).origin);
}

// ---- Generic

Done checkGenericParameters(Runtime& rt, const Tuple& parameters)
{
    if (parameters.length == 0)
        return typeError(rt, "Parameter list to Generic[...] cannot be empty");
    std::set<const Object*> seen;
    for (Object* each : parameters.view()) {
        const bool unpacked = &typeOf(*each) == rt.types.genericAlias &&
                              &typeOf(*static_cast<GenericAlias*>(each)->origin) == rt.types.typeVarTuple;
        if (!unpacked && !isTypeVariable(rt, *each))
            return typeError(rt, "Parameters to Generic[...] must all be type variables or parameter "
                                 "specification variables.");
        if (!seen.insert(each).second)
            return typeError(rt, "Parameters to Generic[...] must all be unique");
    }
    return Nothing{};
}

Value genericItem(Runtime& rt, Object* self, const Arguments& arguments)
{
    Object& item = arguments[0];
    Object* only[] = {&item};
    Ref<Tuple> items =
        isInstanceOf(item, *rt.types.tuple) ? share(static_cast<Tuple&>(item)) : newTupleSharing(rt, only);
    if (self == rt.types.generic) {
        NAMETAG_CHECK(checkGenericParameters(rt, *items));
        return newGenericAlias(rt, *self, *items);
    }
    const Ref<Str> name = intern(rt, std::string_view("__parameters__"));
    NAMETAG_TRY(parameters, getAttribute(rt, *self, *name));
    if (isInstanceOf(*parameters, *rt.types.tuple)) {
        const auto& all = static_cast<const Tuple&>(*parameters);
        NAMETAG_CHECK(substituted(rt, *self, all, all, *items));
    }
    return newGenericAlias(rt, *self, *items);
}

/// A class with type variables in its bases: they are its __parameters__.
Value genericInitSubclass(Runtime& rt, Object* self, const Arguments& arguments)
{
    auto& made = static_cast<Type&>(*self);
    if (arguments.keywords() > 0)
        return typeError(rt, text(made.name, ".__init_subclass__() takes no keyword arguments"));
    Object* bases = lookUp(rt, *made.dict, *rt.names.dunderOrigBases);
    Ref<Tuple> parameters = Ref<Tuple>::share(*rt.objects.emptyTuple);
    if (bases && isInstanceOf(*bases, *rt.types.tuple)) {
        NAMETAG_TRY(found, parametersOf(rt, static_cast<Tuple&>(*bases)));
        parameters = std::move(found);
    }
    const Ref<Str> name = intern(rt, std::string_view("__parameters__"));
    NAMETAG_CHECK(setAttribute(rt, *self, *name, parameters.get()));
    return none(rt);
}

constexpr NativeRow kGenericRows[] = {{"__class_getitem__", genericItem, 1, 1},
                                      {"__init_subclass__", genericInitSubclass, 0, 0, true}};

} // namespace

Ref<TypeAlias> newTypeAlias(Runtime& rt, Str& name, Object* parameters, Object& function)
{
    Ref<TypeAlias> made = newAlias(rt, name, parameters);
    made->value.function = share(function).give();
    return made;
}

namespace {

/// Generic[T, Unpack[Ts]] of the module typing (Python/intrinsics.c, _Py_subscript_generic).
Value genericOfTyping(Runtime& rt, Object& typing, Tuple& parameters)
{
    std::vector<Ref<>> items;
    std::vector<Object*> shown;
    for (Object* each : parameters.view()) {
        Ref<> item = share(*each);
        if (&typeOf(*each) == rt.types.typeVarTuple) {
            NAMETAG_TRY(unpack, getAttribute(rt, typing, "Unpack"));
            NAMETAG_TRY(unpacked, getItem(rt, *unpack, *each));
            item = std::move(unpacked);
        }
        items.push_back(std::move(item));
        shown.push_back(items.back().get());
    }
    NAMETAG_TRY(generic, getAttribute(rt, typing, "Generic"));
    return getItem(rt, *generic, *newTupleSharing(rt, shown));
}

} // namespace

Value genericOf(Runtime& rt, Tuple& parameters)
{
    if (Object* typing = lookUp(rt, *rt.modules, std::string_view("typing")))
        return genericOfTyping(rt, *typing, parameters);
    std::vector<Ref<>> items;
    std::vector<Object*> shown;
    for (Object* each : parameters.view()) {
        const bool many = &typeOf(*each) == rt.types.typeVarTuple;
        items.push_back(many ? newGenericAlias(rt, *each, *rt.objects.emptyTuple, true) : share(*each));
        shown.push_back(items.back().get());
    }
    const Ref<Tuple> key = newTupleSharing(rt, shown);
    return Value(newGenericAlias(rt, *rt.types.generic, *key));
}

void setUpTypeAliasType(Runtime& rt)
{
    Type& type = *rt.types.typeAlias;
    type.basicSize = 56;
    type.destroy = destroyAlias;
    type.traverse = traverseAlias;
    type.clear = clearAlias;
    type.slots.repr = reprAlias;
    type.slots.item = itemOf;
    type.slots.make = makeAlias;
    type.slots.init = [](Runtime&, Object&, const Arguments&) -> Done { return Nothing{}; };
    type.slots.binary[static_cast<std::size_t>(BinaryOp::Or)] = unionOf;
    addAttributes(rt, type, kRows);
}

void setUpParamSpecPartTypes(Runtime& rt)
{
    for (Type* type : {rt.types.paramSpecArgs, rt.types.paramSpecKwargs}) {
        type->basicSize = 32;
        type->destroy = destroyPart;
        type->traverse = traversePart;
        type->slots.repr = reprPart;
        type->slots.compare = compareParts;
        addAttributes(rt, *type, kPartRows);
    }
}

void setUpNoDefaultType(Runtime& rt)
{
    rt.types.noDefaultType->slots.repr = [](Runtime& runtime, Object&) -> Value {
        return newStr(runtime, "typing.NoDefault");
    };
}

void setUpGenericType(Runtime& rt)
{
    Type& type = *rt.types.generic;
    type.flags |= kBaseType;
    type.slots.make = rt.types.object->slots.make;
    addClassMethods(rt, type, kGenericRows);
}

} // namespace nametag::runtime
