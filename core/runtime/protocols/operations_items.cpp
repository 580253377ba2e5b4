// SPDX-License-Identifier: GPL-3.0-or-later
// Length, items, containment and iteration of any objects (Objects/abstract.c).
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

namespace {

/// cls[…]: __class_getitem__, or type[…] itself.
Value classItem(Runtime& rt, Object& object, Object& key)
{
    if (&object == static_cast<Object*>(rt.types.type) && rt.typeItem)
        return rt.typeItem(rt, object, key);
    NAMETAG_TRY(method, findAttribute(rt, object, *rt.names.dunderClassGetitem));
    if (method && method->get() != rt.objects.none)
        return call(rt, **method, {&key});
    return typeError(rt, text("type '", static_cast<Type&>(object).name, "' is not subscriptable"));
}

Raised notIterable(Runtime& rt, Object& object)
{
    return typeError(rt, text("'", typeName(object), "' object is not iterable"));
}

Eval<bool> containsByIteration(Runtime& rt, Object& container, Object& item)
{
    const Slots& slots = typeOf(container).slots;
    if (!slots.iter && !slots.item)
        return typeError(rt, text("argument of type '", typeName(container), "' is not iterable"));
    bool found = false;
    NAMETAG_CHECK(forEach(rt, container, [&](Ref<> each) -> Eval<bool> {
        NAMETAG_TRY(same, compareBool(rt, *each, item, CompareOp::Equal));
        found = same;
        return !same;
    }));
    return found;
}

} // namespace

Eval<std::int64_t> length(Runtime& rt, Object& object)
{
    if (const LengthFunction slot = typeOf(object).slots.length)
        return slot(rt, object);
    return typeError(rt, text("object of type '", typeName(object), "' has no len()"));
}

Eval<std::int64_t> lengthHint(Runtime& rt, Object& object, std::int64_t otherwise)
{
    if (typeOf(object).slots.length) {
        Eval<std::int64_t> known = length(rt, object);
        if (known || !swallow(rt, *rt.exceptions.typeError))
            return known;
    }
    Eval<std::optional<Ref<>>> asked = callSpecial(rt, object, *rt.names.dunderLengthHint, {});
    if (!asked) {
        if (swallow(rt, *rt.exceptions.typeError))
            return otherwise;
        return Raised{};
    }
    if (!*asked || asked->value().get() == rt.objects.notImplemented)
        return otherwise;
    Object& hint = **asked.operator*();
    if (!isInt(hint))
        return typeError(rt, text("__length_hint__ must be an integer, not ", typeName(hint)));
    NAMETAG_TRY(number, indexNumber(rt, hint));
    if (number < 0)
        return valueError(rt, "__length_hint__() should return >= 0");
    return number;
}

Value getItem(Runtime& rt, Object& object, Object& key)
{
    if (const BinaryFunction slot = typeOf(object).slots.item)
        return slot(rt, object, key);
    if (typeOf(object).is(kTypeSubclass))
        return classItem(rt, object, key);
    return typeError(rt, text("'", typeName(object), "' object is not subscriptable"));
}

Done setItem(Runtime& rt, Object& object, Object& key, Object* value)
{
    if (const SetItemFunction slot = typeOf(object).slots.setItem)
        return slot(rt, object, key, value);
    // Objects/abstract.c, PySequence_DelItem
    const Slots& slots = typeOf(object).slots;
    if (!value && slots.length && slots.iter && typeOf(key).slots.index && !typeOf(object).is(kHeapType))
        return typeError(rt, text("'", typeName(object), "' object doesn't support item deletion"));
    return typeError(rt, text("'", typeName(object), "' object ",
                              value ? "does not support item assignment" : "does not support item deletion"));
}

Eval<bool> containsItem(Runtime& rt, Object& container, Object& item)
{
    if (const ContainsFunction slot = typeOf(container).slots.contains)
        return slot(rt, container, item);
    return containsByIteration(rt, container, item);
}

Value iterate(Runtime& rt, Object& object)
{
    const Slots& slots = typeOf(object).slots;
    if (slots.iter) {
        NAMETAG_TRY(iterator, slots.iter(rt, object));
        if (!isIterator(*iterator))
            return typeError(rt, text("iter() returned non-iterator of type '", typeName(*iterator), "'"));
        return iterator;
    }
    if (!slots.item || typeOf(object).is(kDictSubclass))
        return notIterable(rt, object);
    auto* made =
        rt.heap.create<SequenceIterator>(*rt.types.itemIterator, memory::BodyRequest{48, 16, 48, {}});
    made->sequence = share(object).give();
    rt.heap.tell(*made);
    rt.heap.track(*made);
    return Ref<>::adopt(made);
}

Next next(Runtime& rt, Object& iterator)
{
    if (rt.spend()) // many an iterator never ends
        return Next::failed();
    if (const NextFunction slot = typeOf(iterator).slots.next) {
        Next item = slot(rt, iterator);
        // A StopIteration with a value (what a generator returned) is an end too.
        if (item.raised && swallow(rt, *rt.exceptions.stopIteration))
            return Next::end();
        return item;
    }
    typeError(rt, text("'", typeName(iterator), "' object is not an iterator"));
    return Next::failed();
}

bool isIterator(const Object& object)
{
    return typeOf(object).slots.next != nullptr;
}

} // namespace nametag::runtime
