// SPDX-License-Identifier: GPL-3.0-or-later
// super (Objects/typeobject.c, super_…). The payload: source is the class, function the object, result the
// object's type.
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

CompositeIterator& superIn(Object& self)
{
    return static_cast<CompositeIterator&>(self);
}

Type* thisClass(Object& self)
{
    return static_cast<Type*>(superIn(self).source);
}
Type* objectType(Object& self)
{
    return static_cast<Type*>(superIn(self).result);
}

Value makeSuper(Runtime& rt, Type& type, const Arguments&)
{
    const std::uint32_t bytes = 40 + type.preHeader;
    auto* made =
        rt.heap.create<CompositeIterator>(type, memory::BodyRequest{bytes, type.preHeader, bytes, {}});
    rt.heap.tell(*made);
    rt.heap.track(*made);
    return Ref<>::adopt(made);
}

/// The type in whose mro the search goes on (supercheck).
Eval<Type*> checkObject(Runtime& rt, Type& type, Object& object)
{
    if (typeOf(object).is(kTypeSubclass) && static_cast<Type&>(object).isSubtypeOf(type))
        return &static_cast<Type&>(object);
    if (typeOf(object).isSubtypeOf(type))
        return &typeOf(object);
    NAMETAG_TRY(claimed, findAttribute(rt, object, *rt.names.dunderClass));
    if (claimed && typeOf(**claimed).is(kTypeSubclass) && static_cast<Type&>(**claimed).isSubtypeOf(type))
        return static_cast<Type*>(claimed->get());
    if (!rt.profile.texts.superNamesTypes)
        return typeError(rt, "super(type, obj): obj must be an instance or subtype of type");
    const bool isType = typeOf(object).is(kTypeSubclass);
    return typeError(rt, text("super(type, obj): obj (", isType ? "type " : "instance of ",
                              isType ? static_cast<Type&>(object).name : typeOf(object).name,
                              ") is not an instance or subtype of type (", type.name, ")."));
}

Done initSuper(Runtime& rt, Object& self, const Arguments& arguments)
{
    if (arguments.keywords() > 0)
        return typeError(rt, "super() takes no keyword arguments");
    if (arguments.positional > 2)
        return typeError(rt, text("super expected at most 2 arguments, got ", arguments.positional));
    Object* type = arguments.positional > 0 ? &arguments[0] : nullptr;
    Object* object = arguments.positional > 1 ? &arguments[1] : nullptr;
    Ref<> ownType;
    Ref<> ownObject;
    if (!type) {
        NAMETAG_TRY(place, rt.caller->superArguments());
        auto& pair = static_cast<Tuple&>(*place);
        ownType = share(pair[0]);
        ownObject = share(pair[1]);
        type = ownType.get();
        object = ownObject.get();
    }
    if (!typeOf(*type).is(kTypeSubclass))
        return typeError(rt, text("super() argument 1 must be a type, not ", typeName(*type)));
    CompositeIterator& super = superIn(self);
    if (object == rt.objects.none)
        object = nullptr;
    Type* found = nullptr;
    if (object) {
        NAMETAG_TRY(checked, checkObject(rt, static_cast<Type&>(*type), *object));
        found = checked;
    }
    setField(super.source, share(*type));
    setField(super.function, object ? share(*object) : Ref<>());
    setField(super.result, found ? Ref<>(share<Object>(*found)) : Ref<>());
    return Nothing{};
}

/// The attribute in the mro behind this class, or nullptr.
Object* searchBehind(Runtime& rt, Object& self, Str& name)
{
    const auto mro = objectType(self)->mro->view();
    std::size_t i = 0;
    while (i < mro.size() && mro[i] != thisClass(self))
        ++i;
    for (++i; i < mro.size(); ++i)
        if (Object* found = lookUp(rt, *static_cast<Type*>(mro[i])->dict, name))
            return found;
    return nullptr;
}

Value getSuperAttribute(Runtime& rt, Object& self, Str& name)
{
    const bool bound = objectType(self) != nullptr;
    Object* found = bound && &name != rt.names.dunderClass ? searchBehind(rt, self, name) : nullptr;
    if (!found)
        return genericGetAttribute(rt, self, name);
    const DescriptorGetFunction get = typeOf(*found).slots.descriptorGet;
    if (!get)
        return share(*found);
    Object* object = superIn(self).function;
    const Ref<> held = share(*found);
    return get(rt, *found, object == superIn(self).result ? nullptr : object, superIn(self).result);
}

Value bindSuper(Runtime& rt, Object& self, Object* instance, Object*)
{
    if (!instance || instance == rt.objects.none || superIn(self).function)
        return share(self);
    NAMETAG_TRY(checked, checkObject(rt, *thisClass(self), *instance));
    NAMETAG_TRY(made, makeSuper(rt, typeOf(self), {}));
    CompositeIterator& super = superIn(*made);
    super.source = share(*superIn(self).source).give();
    super.function = share(*instance).give();
    super.result = share<Object>(*checked).give();
    return made;
}

Value reprSuper(Runtime& rt, Object& self)
{
    const std::string name = thisClass(self) ? thisClass(self)->name : "NULL";
    if (!objectType(self))
        return newStr(rt, text("<super: <class '", name, "'>, NULL>"));
    return newStr(rt, text("<super: <class '", name, "'>, <", objectType(self)->name, " object>>"));
}

void destroySuper(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    dropField(superIn(self).function);
    dropField(superIn(self).source);
    dropField(superIn(self).result);
    rt.heap.release(self);
}

void traverseSuper(Object& self, memory::Visitor visit)
{
    visit(superIn(self).function);
    visit(superIn(self).source);
    visit(superIn(self).result);
}

template <Object* CompositeIterator::*Field> Value getField(Runtime& rt, Object& self)
{
    return orNone(rt, superIn(self).*Field);
}

constexpr GetSetRow kRows[] = {{"__thisclass__", getField<&CompositeIterator::source>, nullptr},
                               {"__self__", getField<&CompositeIterator::function>, nullptr},
                               {"__self_class__", getField<&CompositeIterator::result>, nullptr}};

} // namespace

void setUpSuperType(Runtime& rt)
{
    Type& type = *rt.types.super_;
    type.flags |= kBaseType;
    type.basicSize = 40;
    type.destroy = destroySuper;
    type.traverse = traverseSuper;
    type.slots.make = makeSuper;
    type.slots.init = initSuper;
    type.slots.getAttribute = getSuperAttribute;
    type.slots.descriptorGet = bindSuper;
    type.slots.repr = reprSuper;
    addAttributes(rt, type, kRows);
}

} // namespace nametag::runtime
