// SPDX-License-Identifier: GPL-3.0-or-later
// type: what classes are (Objects/typeobject.c, type_…).
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/slot_rows.h"
#include "core/runtime/types/aliases.h"
#include "core/runtime/types/class_making.h"
#include "core/runtime/types/native_types.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"
#include "core/runtime/types/type_attributes.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

Type& typeIn(Object& self)
{
    return static_cast<Type&>(self);
}

Value reprType(Runtime& rt, Object& self)
{
    const Type& type = typeIn(self);
    if (type.moduleName == "builtins" || type.moduleName.empty())
        return newStr(rt, text("<class '", type.qualifiedName, "'>"));
    return newStr(rt, text("<class '", type.moduleName, ".", type.qualifiedName, "'>"));
}

/// Instances of classes are known to the collector from the start.
void trackInstance(Runtime& rt, Type& type, Object& object)
{
    if (type.is(kHeapType) && &typeOf(object) == &type && !object.has(memory::kTracked))
        rt.heap.track(object);
}

Value makeAndInit(Runtime& rt, Type& type, const Arguments& arguments)
{
    if (!type.slots.make)
        return typeError(rt, text("cannot create '", type.name, "' instances"));
    NAMETAG_TRY(made, type.slots.make(rt, type, arguments));
    if (!typeOf(*made).isSubtypeOf(type))
        return made;
    trackInstance(rt, type, *made);
    if (const InitFunction init = typeOf(*made).slots.init)
        NAMETAG_CHECK(init(rt, *made, arguments));
    return made;
}

Value callType(Runtime& rt, Object& self, const Arguments& arguments)
{
    Type& type = typeIn(self);
    if (&type == rt.types.type) {
        if (arguments.positional == 1 && arguments.keywords() == 0)
            return share<Object>(typeOf(arguments[0]));
        if (arguments.positional != 3)
            return typeError(rt, "type() takes 1 or 3 arguments");
        const memory::HeldTuple tuple(rt.heap, 3);
        return makeAndInit(rt, type, arguments);
    }
    return makeAndInit(rt, type, arguments);
}

Value makeType(Runtime& rt, Type& meta, const Arguments& arguments)
{
    if (arguments.positional != 3)
        return typeError(rt,
                         text("type.__new__() takes exactly 3 arguments (", arguments.positional, " given)"));
    if (!isStr(arguments[0]))
        return typeError(rt, text("type.__new__() argument 1 must be str, not ", typeName(arguments[0])));
    if (!typeOf(arguments[1]).is(kTupleSubclass))
        return typeError(rt, text("type.__new__() argument 2 must be tuple, not ", typeName(arguments[1])));
    if (!typeOf(arguments[2]).is(kDictSubclass))
        return typeError(rt, text("type.__new__() argument 3 must be dict, not ", typeName(arguments[2])));
    auto& bases = static_cast<Tuple&>(arguments[1]);
    for (Object* base : bases.view())
        if (!typeOf(*base).is(kTypeSubclass) && lookUpInType(rt, typeOf(*base), *rt.names.dunderMroEntries))
            return typeError(rt, "type() doesn't support MRO entry resolution; use types.new_class()");
    NAMETAG_TRY(winner, metaclassFor(rt, meta, bases));
    if (winner != &meta && winner->slots.make != makeType)
        return winner->slots.make(rt, *winner, arguments);
    const Arguments keywords{arguments.values + 3, 0, arguments.names};
    return makeClass(rt, *winner,
                     {static_cast<Str&>(arguments[0]), bases, static_cast<Dict&>(arguments[2]), keywords});
}

Done initType(Runtime& rt, Object&, const Arguments& arguments)
{
    if (arguments.positional != 1 && arguments.positional != 3)
        return typeError(rt, "type.__init__() takes 1 or 3 arguments");
    return Nothing{};
}

// ---- behaviour

void releaseType(Type& type)
{
    Runtime& rt = *type.runtime;
    bool known = false;
    if (type.bases) {
        for (Object* base : type.bases->view()) {
            auto& derived = static_cast<Type*>(base)->subclasses;
            const auto end = std::remove(derived.begin(), derived.end(), &type);
            known = known || end != derived.end();
            derived.erase(end, derived.end());
        }
        if (type.slotCount > type.base->slotCount)
            rt.heap.collector().objectFreed();
    }
    if (known && type.requested != 0)
        rt.heap.collector().objectFreed(); // its bases' weak reference to it
    if (type.keysBlock != 0)
        rt.heap.freeBlock(type.keysBlock, type.keysBytes);
    releaseSharedKeys(type);
    dropField(type.dict);
    dropField(type.mro);
    dropField(type.bases);
    dropField(type.base);
}

void destroyType(Object& self)
{
    Type& type = typeIn(self);
    Runtime& rt = *type.runtime;
    rt.heap.untrack(self);
    if (self.has(memory::kHasWeakrefs) && rt.dropWeakrefs)
        rt.dropWeakrefs(rt, self);
    rt.report().objectDying(self);
    releaseType(type);
    memory::Heap& heap = rt.heap;
    const Object header = self;
    type.~Type();
    // The C++ object is gone; the heap still needs its header.
    new (&self) Object(header);
    heap.release(self);
}

void traverseType(Object& self, memory::Visitor visit)
{
    const Type& type = typeIn(self);
    if (!type.is(kHeapType))
        return;
    visit(type.dict);
    visit(type.mro);
    visit(type.bases);
    visit(type.base);
}

void clearType(Object& self)
{
    Type& type = typeIn(self);
    if (!type.is(kHeapType))
        return;
    typeModified(*type.runtime, type);
    clearDict(*type.runtime, *type.dict);
    dropField(type.mro);
}

void tellType(Object& self)
{
    const Type& type = typeIn(self);
    Runtime& rt = *type.runtime;
    if (type.is(kHeapType) && type.moduleName == "__main__")
        rt.report().flagsChanged(self, events::kUserDefined);
    rt.report().textShown(self, shortName(type));
    if (!type.is(kHeapType))
        return;
    std::uint32_t number = 0;
    for (Object* base : type.bases->view()) {
        if (base != rt.types.object)
            rt.report().fieldSet(self, text("base", number), base, 1);
        ++number;
    }
    for (const DictEntry& entry : type.dict->entries)
        if (entry.key && isStr(*entry.key) && isShownInClass(rt, static_cast<Str&>(*entry.key), *entry.value))
            rt.report().fieldSet(self, nameOf(rt, static_cast<Str&>(*entry.key)), *entry.value,
                                 kAttributeOrder);
}

// ---- methods

Value mroMethod(Runtime& rt, Object* self, const Arguments&)
{
    NAMETAG_TRY(mro, linearized(rt, typeIn(*self)));
    Ref<List> list = newList(rt);
    for (Object* each : mro->view())
        appendToList(rt, *list, share(*each));
    return list;
}

Value subclassesMethod(Runtime& rt, Object* self, const Arguments&)
{
    Ref<List> list = newList(rt);
    for (Type* derived : typeIn(*self).subclasses)
        appendToList(rt, *list, share<Object>(*derived));
    return list;
}

Value prepareMethod(Runtime& rt, Object*, const Arguments&)
{
    return newDict(rt);
}

Value instanceCheck(Runtime& rt, Object* self, const Arguments& arguments)
{
    if (typeOf(arguments[0]).isSubtypeOf(typeIn(*self)))
        return newBool(rt, true);
    NAMETAG_TRY(claimed, findAttribute(rt, arguments[0], *rt.names.dunderClass));
    return newBool(rt, claimed && typeOf(**claimed).is(kTypeSubclass) &&
                           static_cast<Type&>(**claimed).isSubtypeOf(typeIn(*self)));
}

Value subclassCheck(Runtime& rt, Object* self, const Arguments& arguments)
{
    if (!typeOf(arguments[0]).is(kTypeSubclass))
        return typeError(rt, "issubclass() arg 1 must be a class");
    return newBool(rt, typeIn(arguments[0]).isSubtypeOf(typeIn(*self)));
}

Value dirOfType(Runtime& rt, Object* self, const Arguments&)
{
    return namesOfObject(rt, nullptr, typeIn(*self));
}

Value sizeOfType(Runtime& rt, Object* self, const Arguments&)
{
    return newInt(rt, static_cast<std::int64_t>(self->shownSize) -
                          (typeIn(*self).is(kHeapType) ? rt.profile.sizes.collectorHeader : 0));
}

constexpr NativeRow kMethods[] = {
    {"mro", mroMethod, 0, 0},
    {"__subclasses__", subclassesMethod, 0, 0},
    {"__instancecheck__", instanceCheck, 1, 1},
    {"__subclasscheck__", subclassCheck, 1, 1},
    {"__dir__", dirOfType, 0, 0},
    {"__sizeof__", sizeOfType, 0, 0},
};
constexpr NativeRow kClassMethods[] = {{"__prepare__", prepareMethod, 0, -1, true}};

Value makeNew(Runtime& rt, Object* self, const Arguments& arguments)
{
    Type& owner = typeIn(*self);
    if (arguments.positional == 0)
        return typeError(rt, text(owner.name, ".__new__(): not enough arguments"));
    if (!typeOf(arguments[0]).is(kTypeSubclass))
        return typeError(
            rt, text(owner.name, ".__new__(X): X is not a type object (", typeName(arguments[0]), ")"));
    Type& type = typeIn(arguments[0]);
    if (!type.isSubtypeOf(owner))
        return typeError(rt, text(owner.name, ".__new__(", type.name, "): ", type.name,
                                  " is not a subtype of ", owner.name));
    const Type* builtin = &type;
    while (builtin->is(kHeapType))
        builtin = builtin->base;
    if (builtin->slots.make != owner.slots.make)
        return typeError(
            rt, text(owner.name, ".__new__(", type.name, ") is not safe, use ", builtin->name, ".__new__()"));
    const memory::HeldTuple rest(rt.heap, type.is(kExceptionSubclass) ? 0 : arguments.positional - 1);
    NAMETAG_TRY(made,
                owner.slots.make(rt, type,
                                 Arguments{arguments.values + 1, arguments.positional - 1, arguments.names}));
    trackInstance(rt, type, *made);
    return made;
}

} // namespace

const NativeRow kNewRow{"__new__", makeNew, 0, -1, true, "Makes a new object of the class."};

Raised abstractError(Runtime& rt, Type& type)
{
    const Ref<Str> key = intern(rt, std::string_view("__abstractmethods__"));
    Object* found = lookUp(rt, *type.dict, *key);
    std::vector<std::string> names;
    if (found) {
        NAMETAG_CHECK(forEach(rt, *found, [&](Ref<> name) -> Eval<bool> {
            NAMETAG_TRY(shown, strText(rt, *name));
            names.push_back(shown);
            return true;
        }));
    }
    std::sort(names.begin(), names.end());
    const bool quotes = rt.profile.texts.quotesAbstractMethods;
    std::string joined;
    for (const std::string& name : names)
        joined += text(joined.empty() ? "" : ", ", quotes ? "'" : "", name, quotes ? "'" : "");
    return typeError(rt,
                     text("Can't instantiate abstract class ", type.name,
                          quotes ? " without an implementation for abstract method" : " with abstract method",
                          names.size() == 1 ? " " : "s ", joined));
}

void setUpTypeType(Runtime& rt)
{
    Type& type = *rt.types.type;
    type.kind = events::ObjectKind::Class;
    type.flags |= kBaseType | kTypeSubclass;
    type.basicSize = rt.profile.sizes.classRequests[3] - rt.profile.sizes.collectorHeader - 40;
    type.itemSize = 40;
    type.hasDict = true;
    type.hasWeakrefs = true;
    type.destroy = destroyType;
    type.traverse = traverseType;
    type.clear = clearType;
    type.tell = tellType;
    type.doc = "What an object is; with three arguments: a new class.";
    Slots& slots = type.slots;
    slots.repr = reprType;
    slots.call = callType;
    slots.getAttribute = typeGetAttribute;
    slots.setAttribute = typeSetAttribute;
    slots.init = initType;
    slots.make = makeType;
    slots.binary[static_cast<std::size_t>(BinaryOp::Or)] = unionOf;
    addMethods(rt, type, kMethods);
    addClassMethods(rt, type, kClassMethods);
    addTypeAttributes(rt);
}

} // namespace nametag::runtime
