// SPDX-License-Identifier: GPL-3.0-or-later
// The methods of collections.deque (Modules/_collectionsmodule.c).
#include "core/runtime/modules/collections_types.h"
#include "core/runtime/modules/deque.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/types/aliases.h"
#include "core/runtime/types/sequences.h"

#include <algorithm>
#include <limits>

namespace nametag::runtime {

namespace {

Deque& self(Object* object)
{
    return dequeOf(*object);
}

Raised mutated(Runtime& rt, Type& type)
{
    return raise(rt, type, "deque mutated during iteration");
}

Value append(Runtime& rt, Object* object, const Arguments& arguments)
{
    appendRight(rt, self(object), share(arguments[0]));
    return none(rt);
}

Value appendAtLeft(Runtime& rt, Object* object, const Arguments& arguments)
{
    appendLeft(rt, self(object), share(arguments[0]));
    return none(rt);
}

Value pop(Runtime& rt, Object* object, const Arguments&)
{
    if (self(object).items.empty())
        return indexError(rt, "pop from an empty deque");
    return popRight(rt, self(object));
}

Value popAtLeft(Runtime& rt, Object* object, const Arguments&)
{
    if (self(object).items.empty())
        return indexError(rt, "pop from an empty deque");
    return popLeft(rt, self(object));
}

Value extend(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_CHECK(extendDeque(rt, self(object), arguments[0]));
    return none(rt);
}

Value extendLeft(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_CHECK(extendDequeLeft(rt, self(object), arguments[0]));
    return none(rt);
}

Value rotate(Runtime& rt, Object* object, const Arguments& arguments)
{
    std::int64_t steps = 1;
    if (arguments.positional > 1)
        return typeError(rt, text(rt.profile.minor < 13 ? "deque." : "",
                                  "rotate expected at most 1 argument, got ", arguments.positional));
    if (arguments.positional > 0) {
        NAMETAG_TRY(given, indexNumber(rt, arguments[0]));
        steps = given;
    }
    rotateDeque(rt, self(object), steps);
    return none(rt);
}

Value clear(Runtime& rt, Object* object, const Arguments&)
{
    clearDeque(rt, self(object));
    return none(rt);
}

Value reverse(Runtime& rt, Object* object, const Arguments&)
{
    Deque& deque = self(object);
    std::reverse(deque.items.begin(), deque.items.end());
    tellDequeOrder(rt, deque);
    return none(rt);
}

Value count(Runtime& rt, Object* object, const Arguments& arguments)
{
    Deque& deque = self(object);
    const std::uint64_t state = deque.state;
    std::int64_t found = 0;
    for (std::size_t i = 0; i < deque.items.size(); ++i) {
        Ref<> one = share(*deque.items[i]);
        NAMETAG_TRY(same, compareBool(rt, *one, arguments[0], CompareOp::Equal));
        found += same ? 1 : 0;
        if (deque.state != state)
            return mutated(rt, *rt.exceptions.runtimeError);
    }
    return newInt(rt, found);
}

Eval<std::int64_t> bound(Runtime& rt, const Arguments& arguments, std::size_t which, std::int64_t length)
{
    const std::int64_t otherwise = which == 1 ? 0 : length;
    if (arguments.positional <= which)
        return otherwise;
    NAMETAG_TRY(given, searchBound(rt, arguments[which], length));
    return std::min(given, length);
}

Value indexOf(Runtime& rt, Object* object, const Arguments& arguments)
{
    Deque& deque = self(object);
    const auto length = static_cast<std::int64_t>(deque.items.size());
    NAMETAG_TRY(start, bound(rt, arguments, 1, length));
    NAMETAG_TRY(stop, bound(rt, arguments, 2, length));
    const std::uint64_t state = deque.state;
    for (std::int64_t i = start; i < stop; ++i) {
        Ref<> one = share(*deque.items[static_cast<std::size_t>(i)]);
        NAMETAG_TRY(same, compareBool(rt, *one, arguments[0], CompareOp::Equal));
        if (same)
            return newInt(rt, i);
        if (deque.state != state)
            return mutated(rt, *rt.exceptions.runtimeError);
    }
    NAMETAG_TRY(shown, reprText(rt, arguments[0]));
    return valueError(rt, shown + " is not in deque");
}

Value insert(Runtime& rt, Object* object, const Arguments& arguments)
{
    Deque& deque = self(object);
    NAMETAG_TRY(index, indexNumber(rt, arguments[0]));
    const auto length = static_cast<std::int64_t>(deque.items.size());
    if (deque.mostItems == length)
        return indexError(rt, "deque already at its maximum size");
    Ref<> item = share(arguments[1]);
    if (index >= length) {
        appendRight(rt, deque, std::move(item));
        return none(rt);
    }
    if (index <= -length || index == 0) {
        appendLeft(rt, deque, std::move(item));
        return none(rt);
    }
    rotateDeque(rt, deque, -index);
    if (index < 0)
        appendRight(rt, deque, std::move(item));
    else
        appendLeft(rt, deque, std::move(item));
    rotateDeque(rt, deque, index);
    return none(rt);
}

Value removeItem(Runtime& rt, Object* object, const Arguments& arguments)
{
    Deque& deque = self(object);
    const std::uint64_t state = deque.state;
    for (std::size_t i = 0; i < deque.items.size(); ++i) {
        Ref<> one = share(*deque.items[i]);
        NAMETAG_TRY(same, compareBool(rt, *one, arguments[0], CompareOp::Equal));
        if (deque.state != state)
            return mutated(rt, *rt.exceptions.indexError);
        if (same) {
            removeFromDeque(rt, deque, static_cast<std::int64_t>(i));
            return none(rt);
        }
    }
    NAMETAG_TRY(shown, reprText(rt, arguments[0]));
    return valueError(rt, shown + " is not in deque");
}

/// A deque of the same class with the same items and limit.
Value copy(Runtime& rt, Object* object, const Arguments&)
{
    Deque& deque = self(object);
    if (&typeOf(deque) == collectionsTypes(rt).deque) {
        Ref<Deque> made = newDequeOf(rt, typeOf(deque));
        made->mostItems = deque.mostItems;
        NAMETAG_CHECK(extendDeque(rt, *made, deque));
        return made;
    }
    if (deque.mostItems < 0)
        return call(rt, typeOf(deque), {&deque});
    Ref<> most = newInt(rt, deque.mostItems);
    return call(rt, typeOf(deque), {&deque, most.get()});
}

Value reversed(Runtime& rt, Object* object, const Arguments&)
{
    return iterateDeque(rt, *object, *collectionsTypes(rt).dequeReverseIterator);
}

Value sizeOf(Runtime& rt, Object* object, const Arguments&)
{
    return newInt(rt, std::int64_t{object->shownSize} - object->idOffset);
}

Value reduce(Runtime& rt, Object* object, const Arguments&)
{
    Deque& deque = self(object);
    NAMETAG_TRY(state, callMethod(rt, *object, *intern(rt, "__getstate__"), {}));
    NAMETAG_TRY(items, iterate(rt, *object));
    Ref<Tuple> arguments = share(*rt.objects.emptyTuple);
    if (deque.mostItems >= 0) {
        Object* parts[] = {arguments.give(), newInt(rt, deque.mostItems).give()};
        arguments = newTuple(rt, parts);
    }
    Object* parts[] = {share<Object>(typeOf(*object)).give(), arguments.give(), state.give(), items.give()};
    return newTuple(rt, parts);
}

constexpr NativeRow kRows[] = {
    {"append", append, 1, 1, false, "Puts an item behind the last one."},
    {"appendleft", appendAtLeft, 1, 1, false, "Puts an item before the first one."},
    {"clear", clear, 0, 0, false, "Takes all items out."},
    {"copy", copy, 0, 0, false, "A new deque with the same items."},
    {"__copy__", copy, 0, 0, false, "A new deque with the same items."},
    {"count", count, 1, 1, false, "How many items equal a value."},
    {"extend", extend, 1, 1, false, "Appends each item of an iterable."},
    {"extendleft", extendLeft, 1, 1, false, "Puts each item of an iterable before the first one."},
    {"index", indexOf, 1, 3, false, "The first place of a value."},
    {"insert", insert, 2, 2, false, "Puts an item before a place."},
    {"pop", pop, 0, 0, false, "Takes out the last item and gives it."},
    {"popleft", popAtLeft, 0, 0, false, "Takes out the first item and gives it."},
    {"remove", removeItem, 1, 1, false, "Takes out the first item that equals a value."},
    {"reverse", reverse, 0, 0, false, "Turns the order round, in place."},
    {"rotate", rotate, 0, -1, false, "Moves so many items from the end to the beginning."},
    {"__reversed__", reversed, 0, 0, false, "An iterator from the last item to the first."},
    {"__reduce__", reduce, 0, 0, false, "What copies are made of."},
    {"__sizeof__", sizeOf, 0, 0, false, "How many bytes it takes."},
};

Value mostItems(Runtime& rt, Object& object)
{
    const std::int64_t most = dequeOf(object).mostItems;
    return most < 0 ? none(rt) : newInt(rt, most);
}

constexpr GetSetRow kAttributes[] = {
    {"maxlen", mostItems, nullptr, "The most items that there can be, or None."}};

Value iterOf(Runtime& rt, Object& object)
{
    return iterateDeque(rt, object, *collectionsTypes(rt).dequeIterator);
}

/// A copy that is a deque, whatever a class makes of it.
Eval<Ref<Deque>> dequeCopy(Runtime& rt, Object& object)
{
    NAMETAG_TRY(made, copy(rt, &object, {}));
    if (!isInstanceOf(*made, *collectionsTypes(rt).deque))
        return typeError(rt, text(typeName(object), "() must return a deque, not ", typeName(*made)));
    return Eval<Ref<Deque>>(Ref<Deque>::adopt(&self(made.give())));
}

Value concat(Runtime& rt, Object& left, Object& right)
{
    if (!isInstanceOf(right, *collectionsTypes(rt).deque))
        return typeError(rt, text("can only concatenate deque (not \"", typeName(right), "\") to deque"));
    NAMETAG_TRY(joined, dequeCopy(rt, left));
    NAMETAG_CHECK(extendDeque(rt, *joined, right));
    return joined;
}

Value inPlaceConcat(Runtime& rt, Object& left, Object& right)
{
    NAMETAG_CHECK(extendDeque(rt, dequeOf(left), right));
    return share(left);
}

Value inPlaceRepeat(Runtime& rt, Object& object, std::int64_t times)
{
    Deque& deque = dequeOf(object);
    if (times <= 0) {
        clearDeque(rt, deque);
        return share(object);
    }
    const auto length = static_cast<std::int64_t>(deque.items.size());
    if (length == 0)
        return share(object);
    if (times > std::numeric_limits<std::int64_t>::max() / length)
        return memoryError(rt);
    if (deque.mostItems >= 0 && times * length > deque.mostItems)
        times = (deque.mostItems + length - 1) / length;
    NAMETAG_CHECK(checkRepeat(rt, deque.items.size(), times));
    const std::vector<Object*> items(deque.items.begin(), deque.items.end());
    std::vector<Ref<>> kept;
    for (Object* item : items)
        kept.push_back(share(*item));
    for (std::int64_t round = 1; round < times; ++round)
        for (const Ref<>& item : kept)
            appendRight(rt, deque, item.share());
    return share(object);
}

Value repeat(Runtime& rt, Object& object, std::int64_t times)
{
    NAMETAG_TRY(made, dequeCopy(rt, object));
    return inPlaceRepeat(rt, *made, times);
}

} // namespace

void addDequeMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
    addClassMethods(rt, type, {&kClassGetItemRow, 1});
    addAttributes(rt, type, kAttributes);
    type.slots.iter = iterOf;
    type.slots.concat = concat;
    type.slots.inPlaceConcat = inPlaceConcat;
    type.slots.repeat = repeat;
    type.slots.inPlaceRepeat = inPlaceRepeat;
}

} // namespace nametag::runtime
