// SPDX-License-Identifier: GPL-3.0-or-later
// _collections._tuplegetter: the attribute of a named tuple (Modules/_collectionsmodule.c).
#include "core/runtime/modules/tuple_getter.h"

#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/native_types.h"
#include "core/runtime/types/owned.h"

namespace nametag::runtime {

namespace {

struct TupleGetter : Object {
    std::int64_t index = 0;
    Object* doc = nullptr; ///< owned
};

TupleGetter& self(Object& object)
{
    return static_cast<TupleGetter&>(object);
}

Value make(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_CHECK(checkArguments(rt, "_tuplegetter", arguments, 2, 2));
    NAMETAG_TRY(index, indexNumber(rt, arguments[0]));
    auto* getter = makeNative<TupleGetter>(rt, type);
    getter->index = index;
    getter->doc = share(arguments[1]).give();
    rt.heap.tell(*getter);
    rt.heap.track(*getter);
    return Ref<>::adopt(getter);
}

void destroy(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    dropField(self(object).doc);
    rt.heap.release(object);
}

void traverse(Object& object, memory::Visitor visit)
{
    visit(self(object).doc);
}

Value get(Runtime& rt, Object& object, Object* instance, Object*)
{
    if (!instance || instance == rt.objects.none)
        return share(object);
    const std::int64_t index = self(object).index;
    if (!typeOf(*instance).is(kTupleSubclass))
        return typeError(rt,
                         text("descriptor for index '", index, "' for tuple subclasses doesn't apply to '",
                              typeName(*instance), "' object"));
    const auto& tuple = static_cast<const Tuple&>(*instance);
    if (index < 0 || index >= tuple.length)
        return indexError(rt, "tuple index out of range");
    return share(tuple[static_cast<std::size_t>(index)]);
}

Done set(Runtime& rt, Object&, Object&, Object* value)
{
    return raise(rt, *rt.exceptions.attributeError, value ? "can't set attribute" : "can't delete attribute");
}

Value reprOf(Runtime& rt, Object& object)
{
    NAMETAG_TRY(doc, reprText(rt, *self(object).doc));
    return newStr(rt, text("_tuplegetter(", self(object).index, ", ", doc, ")"));
}

Value reduce(Runtime& rt, Object* object, const Arguments&)
{
    Object* inner[] = {newInt(rt, self(*object).index).give(), share(*self(*object).doc).give()};
    Object* parts[] = {share<Object>(typeOf(*object)).give(), newTuple(rt, inner).give()};
    return newTuple(rt, parts);
}

constexpr NativeRow kRows[] = {{"__reduce__", reduce, 0, 0, false, ""}};

Value docOf(Runtime&, Object& object)
{
    return share(*self(object).doc);
}

Done setDoc(Runtime& rt, Object& object, Object* value)
{
    setField(self(object).doc, orNone(rt, value));
    return Nothing{};
}

constexpr GetSetRow kAttributes[] = {{"__doc__", docOf, setDoc, ""}};

} // namespace

void setUpTupleGetter(Runtime& rt, Type& type)
{
    type.destroy = destroy;
    type.traverse = traverse;
    type.cppBytes = sizeof(TupleGetter);
    Slots& slots = type.slots;
    slots.make = make;
    slots.repr = reprOf;
    slots.descriptorGet = get;
    slots.descriptorSet = set;
    addMethods(rt, type, kRows);
    addAttributes(rt, type, kAttributes);
}

} // namespace nametag::runtime
