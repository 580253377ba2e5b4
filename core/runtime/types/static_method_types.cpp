// SPDX-License-Identifier: GPL-3.0-or-later
// staticmethod and classmethod (Objects/funcobject.c).
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

template <class M> M& as(Object& self)
{
    return static_cast<M&>(self);
}

template <class M> Value reprWrapper(Runtime& rt, Object& self)
{
    NAMETAG_TRY(inner, reprText(rt, as<M>(self).function ? *as<M>(self).function : *rt.objects.none));
    return newStr(rt, text("<", typeOf(self).name, "(", inner, ")>"));
}

template <class M> Value makeWrapper(Runtime& rt, Type& type, const Arguments&)
{
    auto* made = rt.heap.create<M>(
        type, memory::BodyRequest{48 + type.preHeader - 16, type.preHeader, 48 + type.preHeader - 16, {}});
    rt.heap.tell(*made);
    rt.heap.track(*made);
    return Ref<>::adopt(made);
}

/// Name, docs and the like of the function become those of the wrapper (functools.update_wrapper's names).
template <class M> Done copyNames(Runtime& rt, M& wrapper)
{
    for (Str* name : {rt.names.dunderModule, rt.names.dunderName, rt.names.dunderQualname, rt.names.dunderDoc,
                      rt.names.dunderAnnotations}) {
        NAMETAG_TRY(found, findAttribute(rt, *wrapper.function, *name));
        if (!found)
            continue;
        if (!wrapper.attributes)
            wrapper.attributes = newDict(rt).give();
        store(rt, *wrapper.attributes, *name, std::move(*found));
    }
    return Nothing{};
}

template <class M> Done initWrapper(Runtime& rt, Object& self, const Arguments& arguments)
{
    if (arguments.keywords() > 0)
        return typeError(rt, text(typeOf(self).name, "() takes no keyword arguments"));
    if (arguments.positional != 1)
        return typeError(rt, text(typeOf(self).name, " expected 1 argument, got ", arguments.positional));
    setField(as<M>(self).function, share(arguments[0]));
    rt.report().fieldSet(self, "__func__", &arguments[0], 1);
    return copyNames(rt, as<M>(self));
}

template <class M> void destroyWrapper(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    dropField(as<M>(self).function);
    dropField(as<M>(self).attributes);
    rt.heap.release(self);
}

template <class M> void traverseWrapper(Object& self, memory::Visitor visit)
{
    visit(as<M>(self).function);
    visit(as<M>(self).attributes);
}

template <class M> void clearWrapper(Object& self)
{
    dropField(as<M>(self).function);
    dropField(as<M>(self).attributes);
}

template <class M> void tellWrapper(Object& self)
{
    if (as<M>(self).function)
        runtimeOf(self).report().fieldSet(self, "__func__", as<M>(self).function, 1);
}

template <class M> Value getFunction(Runtime& rt, Object& self)
{
    return orNone(rt, as<M>(self).function);
}

template <class M> Value getAttributes(Runtime& rt, Object& self)
{
    if (!as<M>(self).attributes)
        as<M>(self).attributes = newDict(rt).give();
    return share(*as<M>(self).attributes);
}

template <class M> Value getAbstract(Runtime& rt, Object& self)
{
    if (!as<M>(self).function)
        return newBool(rt, false);
    const Ref<Str> name = intern(rt, std::string_view("__isabstractmethod__"));
    NAMETAG_TRY(found, findAttribute(rt, *as<M>(self).function, *name));
    if (!found)
        return newBool(rt, false);
    NAMETAG_TRY(yes, truth(rt, **found));
    return newBool(rt, yes);
}

Value getStatic(Runtime& rt, Object& self, Object*, Object*)
{
    if (!as<StaticMethod>(self).function)
        return raise(rt, *rt.exceptions.runtimeError, "uninitialized staticmethod object");
    return share(*as<StaticMethod>(self).function);
}

Value callStatic(Runtime& rt, Object& self, const Arguments& arguments)
{
    return call(rt, *as<StaticMethod>(self).function, arguments);
}

Value getClass(Runtime& rt, Object& self, Object* instance, Object* owner)
{
    Object* function = as<ClassMethod>(self).function;
    if (!function)
        return raise(rt, *rt.exceptions.runtimeError, "uninitialized classmethod object");
    Object& type = owner ? *owner : static_cast<Object&>(typeOf(*instance));
    const DescriptorGetFunction get = typeOf(*function).slots.descriptorGet;
    const bool chains = get || &typeOf(*function) == rt.types.method;
    if (rt.profile.texts.classMethodsChain && chains && &typeOf(*function) != rt.types.function)
        return &typeOf(*function) == rt.types.method ? share(*function) : get(rt, *function, &type, &type);
    return newBoundMethod(rt, *function, type);
}

constexpr GetSetRow kStaticRows[] = {{"__func__", getFunction<StaticMethod>, nullptr},
                                     {"__wrapped__", getFunction<StaticMethod>, nullptr},
                                     {"__isabstractmethod__", getAbstract<StaticMethod>, nullptr},
                                     {"__dict__", getAttributes<StaticMethod>, nullptr}};
constexpr GetSetRow kClassRows[] = {{"__func__", getFunction<ClassMethod>, nullptr},
                                    {"__wrapped__", getFunction<ClassMethod>, nullptr},
                                    {"__isabstractmethod__", getAbstract<ClassMethod>, nullptr},
                                    {"__dict__", getAttributes<ClassMethod>, nullptr}};

template <class M> void setUp(Type& type)
{
    type.flags |= kBaseType;
    type.basicSize = 32;
    type.hasDict = true;
    type.destroy = destroyWrapper<M>;
    type.traverse = traverseWrapper<M>;
    type.clear = clearWrapper<M>;
    type.tell = tellWrapper<M>;
    type.slots.repr = reprWrapper<M>;
    type.slots.make = makeWrapper<M>;
    type.slots.init = initWrapper<M>;
    type.slots.getAttribute = genericGetAttribute;
    type.slots.setAttribute = genericSetAttribute;
}

} // namespace

void setUpStaticMethodTypes(Runtime& rt)
{
    setUp<StaticMethod>(*rt.types.staticMethod);
    rt.types.staticMethod->slots.descriptorGet = getStatic;
    rt.types.staticMethod->slots.call = callStatic;
    addAttributes(rt, *rt.types.staticMethod, kStaticRows);
    setUp<ClassMethod>(*rt.types.classMethod);
    rt.types.classMethod->slots.descriptorGet = getClass;
    addAttributes(rt, *rt.types.classMethod, kClassRows);
}

} // namespace nametag::runtime
