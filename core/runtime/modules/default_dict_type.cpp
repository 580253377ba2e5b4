// SPDX-License-Identifier: GPL-3.0-or-later
// collections.defaultdict (Modules/_collectionsmodule.c).
#include "core/runtime/modules/collections_types.h"
#include "core/runtime/modules/dict_subclasses.h"
#include "core/runtime/objects/trashcan.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/types/dict_methods.h"
#include "core/runtime/types/native_types.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/sequences.h"

namespace nametag::runtime {

namespace {

constexpr const char* kFactory = "default_factory";

struct DefaultDict : Dict {
    Object* factory = nullptr; ///< owned or none
};

DefaultDict& self(Object& object)
{
    return static_cast<DefaultDict&>(object);
}

bool isDefaultDict(Runtime& rt, const Object& object)
{
    return isInstanceOf(object, *collectionsTypes(rt).defaultDict);
}

void destroy(Object& object)
{
    destroyNested(object, [](Runtime& rt, Object& dying) {
        dropField(self(dying).factory);
        clearDict(rt, self(dying));
        releaseNative(rt, self(dying));
    });
}

void traverse(Object& object, memory::Visitor visit)
{
    visit(self(object).factory);
    runtimeOf(object).types.dict->traverse(object, visit);
}

void clear(Object& object)
{
    dropField(self(object).factory);
    runtimeOf(object).types.dict->clear(object);
}

void tell(Object& object)
{
    Runtime& rt = runtimeOf(object);
    if (self(object).factory)
        rt.report().fieldSet(object, kFactory, self(object).factory);
    rt.types.dict->tell(object);
}

Value make(Runtime& rt, Type& type, const Arguments&)
{
    auto* dict = makeNative<DefaultDict>(rt, type);
    rt.heap.tell(*dict);
    rt.heap.track(*dict);
    return Ref<>::adopt(dict);
}

void setFactory(Runtime& rt, Object& object, Object* factory)
{
    Object* old = std::exchange(self(object).factory, ownedOrNull(factory));
    if (factory)
        rt.report().fieldSet(object, kFactory, factory);
    else if (old && rt.report().listens())
        rt.report().fieldRemoved(object, rt.report().keep(kFactory));
    if (old)
        memory::dropReference(*old);
}

Done init(Runtime& rt, Object& object, const Arguments& arguments)
{
    Arguments rest = arguments;
    Object* factory = nullptr;
    if (arguments.positional > 0) {
        factory = &arguments[0];
        if (factory != rt.objects.none && !isCallable(*factory))
            return typeError(rt, "first argument must be callable or None");
        ++rest.values;
        --rest.positional;
    }
    setFactory(rt, object, factory);
    return rt.types.dict->slots.init(rt, object, rest);
}

Value reprOf(Runtime& rt, Object& object)
{
    NAMETAG_TRY(items, rt.types.dict->slots.repr(rt, object));
    std::string shown = "None";
    if (Object* factory = self(object).factory) {
        if (enterRepr(rt, *factory)) {
            Eval<std::string> inner = reprText(rt, *factory);
            leaveRepr(rt, *factory);
            if (!inner)
                return Raised{};
            shown = *inner;
        } else {
            shown = "...";
        }
    }
    return newStr(rt,
                  text(shortName(typeOf(object)), "(", shown, ", ", utf8(static_cast<Str&>(*items)), ")"));
}

Value missing(Runtime& rt, Object* object, const Arguments& arguments)
{
    Object* factory = self(*object).factory;
    if (!factory || factory == rt.objects.none)
        return keyError(rt, arguments[0]);
    NAMETAG_TRY(value, call(rt, *factory, {}));
    NAMETAG_CHECK(setItem(rt, *object, arguments[0], value.get()));
    return value;
}

/// A new one of the same class and factory, filled from `content`.
Value madeLike(Runtime& rt, Object& model, Object& content)
{
    Object* factory = self(model).factory;
    return call(rt, typeOf(model), {factory ? factory : rt.objects.none, &content});
}

Value copy(Runtime& rt, Object* object, const Arguments&)
{
    return madeLike(rt, *object, *object);
}

Value unite(Runtime& rt, Object& left, Object& right)
{
    if (!isInstanceOf(left, *rt.types.dict) || !isInstanceOf(right, *rt.types.dict))
        return notImplemented(rt);
    NAMETAG_TRY(made, madeLike(rt, isDefaultDict(rt, left) ? left : right, left));
    NAMETAG_CHECK(updateDict(rt, static_cast<Dict&>(*made), right));
    return made;
}

Value reduce(Runtime& rt, Object* object, const Arguments&)
{
    Ref<Tuple> arguments = share(*rt.objects.emptyTuple);
    if (Object* factory = self(*object).factory; factory && factory != rt.objects.none)
        arguments = newTupleSharing(rt, std::span<Object* const>(&factory, 1));
    NAMETAG_TRY(items, iterateDict(rt, self(*object), DictPart::Items, false));
    Object* parts[] = {share<Object>(typeOf(*object)).give(), arguments.give(), none(rt).give(),
                       none(rt).give(), items.give()};
    return newTuple(rt, parts);
}

constexpr NativeRow kRows[] = {
    {"__copy__", copy, 0, 0, false, "A new dict with the same entries."},
    {"__missing__", missing, 1, 1, false, "Makes the value of a key that is not there."},
    {"__reduce__", reduce, 0, 0, false, "What copies are made of."},
    {"copy", copy, 0, 0, false, "A new dict with the same entries."},
};

Value factoryOf(Runtime& rt, Object& object)
{
    return orNone(rt, self(object).factory);
}

Done assignFactory(Runtime& rt, Object& object, Object* value)
{
    setFactory(rt, object, value);
    return Nothing{};
}

constexpr GetSetRow kAttributes[] = {
    {kFactory, factoryOf, assignFactory, "Makes the values of keys that are not there."}};

} // namespace

void setUpDefaultDictType(Runtime& rt, Type& type)
{
    type.destroy = destroy;
    type.traverse = traverse;
    type.clear = clear;
    type.tell = tell;
    type.basicSize = 56;
    type.cppBytes = sizeof(DefaultDict);
    type.flags |= kBaseType;
    type.doc = "A dict that makes the values of keys that are not there.";
    Slots& slots = type.slots;
    slots.make = make;
    slots.init = init;
    slots.repr = reprOf;
    slots.binary[static_cast<std::size_t>(BinaryOp::Or)] = unite;
    addMethods(rt, type, kRows);
    addAttributes(rt, type, kAttributes);
}

} // namespace nametag::runtime
