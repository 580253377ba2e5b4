// SPDX-License-Identifier: GPL-3.0-or-later
// list (Objects/listobject.c): slots and life; its methods are in list_methods.cpp.
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/large_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/objects/trashcan.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/list_methods.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/set_up.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

/// One text for all that raise it, made once. Objects/listobject.c, list_item
constexpr std::string_view kOutOfRange = "list index out of range";

List& self(Object& object)
{
    return static_cast<List&>(object);
}

void destroy(Object& object)
{
    destroyNested(object, [](Runtime& rt, Object& dying) {
        if (dying.behaviour->hasExtras)
            releaseExtras(dying);
        clearList(rt, self(dying));
        rt.heap.release(dying);
    });
}

void traverse(Object& object, memory::Visitor visit)
{
    const auto items = self(object).view();
    for (std::size_t i = items.size(); i-- > 0;)
        visit(items[i]);
}

void clear(Object& object)
{
    clearList(runtimeOf(object), self(object));
}

void tell(Object& object)
{
    memory::Reporter& report = runtimeOf(object).report();
    for (std::size_t i = 0; i < self(object).length; ++i)
        report.itemSet(object, i, self(object).items[i]);
    if (self(object).capacity > 0)
        report.sizeChanged(object, object.shownSize, self(object).capacity);
    if (object.behaviour->hasExtras)
        tellExtras(object);
}

Value makeListObject(Runtime& rt, Type& type, const Arguments&)
{
    return newListOf(rt, type);
}

Done init(Runtime& rt, Object& object, const Arguments& arguments)
{
    const bool plain = isExactly(object, *rt.types.list) || typeOf(object).slots.make == makeListObject;
    if (plain && arguments.keywords() > 0)
        return typeError(rt, "list() takes no keyword arguments");
    if (arguments.positional > 1)
        return typeError(rt, text("list expected at most 1 argument, got ", arguments.positional));
    clearList(rt, self(object));
    return arguments.positional == 0 ? Done(Nothing{}) : extendList(rt, self(object), arguments[0]);
}

Value reprOf(Runtime& rt, Object& object)
{
    return reprOfItems(rt, object, "[", "]", [&](std::size_t i) -> Object* {
        return i < self(object).length ? self(object).items[i] : nullptr;
    });
}

Eval<std::int64_t> lengthOf(Runtime&, Object& object)
{
    return std::int64_t{self(object).length};
}

/// Again where asking for the slice's parts made the list shorter.
Eval<SliceBounds> boundsIn(Runtime& rt, const List& list, Object& slice)
{
    for (;;) {
        const std::uint32_t before = list.length;
        NAMETAG_TRY(bounds, sliceBounds(rt, slice, before));
        if (list.length >= before)
            return bounds;
    }
}

Value item(Runtime& rt, Object& object, Object& key)
{
    List& list = self(object);
    if (&typeOf(key) == rt.types.slice) {
        NAMETAG_TRY(bounds, boundsIn(rt, list, key));
        std::vector<Object*> items;
        items.reserve(static_cast<std::size_t>(bounds.count));
        for (std::int64_t i = 0, at = bounds.start; i < bounds.count; ++i, at += bounds.step)
            items.push_back(share(*list.items[at]).give());
        return newList(rt, items);
    }
    NAMETAG_TRY(index, sequenceIndex(rt, key, list.length, "list"));
    if (index < 0 || index >= list.length)
        return raiseWith(rt, *rt.exceptions.indexError, intern(rt, kOutOfRange));
    return share(*list.items[index]);
}

Done assignSlice(Runtime& rt, List& list, Object& key, Object* value)
{
    NAMETAG_TRY(bounds, boundsIn(rt, list, key));
    Ref<List> items = newList(rt);
    if (value) {
        if (!typeOf(*value).slots.iter && !typeOf(*value).slots.item)
            return typeError(rt, bounds.step == 1 && rt.profile.minor < 13
                                     ? "can only assign an iterable"
                                     : "must assign iterable to extended slice");
        const std::size_t before = list.length;
        NAMETAG_CHECK(extendList(rt, *items, *value));
        if (list.length != before) { // the iterable changed the list
            NAMETAG_TRY(again, boundsIn(rt, list, key));
            bounds = again;
        }
    }
    if (bounds.step == 1) {
        if (isTooLong(rt, std::uint64_t{list.length} + items->length))
            return memoryError(rt);
        std::vector<Object*> owned;
        for (Object* one : items->view())
            owned.push_back(share(*one).give());
        const std::int64_t stop = std::max(bounds.start, bounds.stop);
        spliceList(rt, list, static_cast<std::size_t>(bounds.start),
                   static_cast<std::size_t>(stop - bounds.start), owned);
        return Nothing{};
    }
    if (value && items->length != bounds.count)
        return valueError(rt, text("attempt to assign sequence of size ", items->length,
                                   " to extended slice of size ", bounds.count));
    if (value) {
        std::vector<Ref<>> old;
        for (std::int64_t i = 0, at = bounds.start; i < bounds.count; ++i, at += bounds.step)
            old.push_back(storeInList(rt, list, static_cast<std::size_t>(at), share(*items->items[i])));
        return Nothing{};
    }
    std::vector<Ref<>> gone; // they die when all have left the list
    for (std::int64_t i = 0, at = bounds.start; i < bounds.count; ++i, at += bounds.step)
        gone.push_back(share(*list.items[at]));
    const bool backwards = bounds.step < 0;
    if (backwards)
        std::reverse(gone.begin(), gone.end());
    for (std::int64_t i = 0; i < bounds.count; ++i) {
        const std::int64_t at = bounds.start + (backwards ? i : bounds.count - 1 - i) * bounds.step;
        spliceList(rt, list, static_cast<std::size_t>(at), 1, {});
    }
    return Nothing{};
}

Done setListItem(Runtime& rt, Object& object, Object& key, Object* value)
{
    List& list = self(object);
    if (&typeOf(key) == rt.types.slice)
        return assignSlice(rt, list, key, value);
    NAMETAG_TRY(index, sequenceIndex(rt, key, list.length, "list"));
    if (index < 0 || index >= list.length)
        return indexError(rt, value ? "list assignment index out of range"
                                    : "list assignment index out of range");
    if (value) {
        Ref<> old = storeInList(rt, list, static_cast<std::size_t>(index), share(*value));
        return Nothing{};
    }
    spliceList(rt, list, static_cast<std::size_t>(index), 1, {});
    return Nothing{};
}

Eval<bool> containsItemInList(Runtime& rt, Object& object, Object& wanted)
{
    for (std::size_t i = 0; i < self(object).length; ++i) {
        Ref<> one = share(*self(object).items[i]);
        NAMETAG_TRY(same, compareBool(rt, *one, wanted, CompareOp::Equal));
        if (same)
            return true;
    }
    return false;
}

Value concat(Runtime& rt, Object& left, Object& right)
{
    if (!isInstanceOf(right, *rt.types.list))
        return typeError(rt, text("can only concatenate list (not \"", typeName(right), "\") to list"));
    const std::size_t length = std::size_t{self(left).length} + self(right).length;
    if (isTooLong(rt, length))
        return memoryError(rt);
    std::vector<Object*> items;
    items.reserve(length);
    for (const List* part : {&self(left), &self(right)})
        for (Object* one : part->view())
            items.push_back(share(*one).give());
    return newList(rt, items);
}

Value inPlaceConcat(Runtime& rt, Object& left, Object& right)
{
    NAMETAG_CHECK(extendList(rt, self(left), right));
    return share(left);
}

Value repeat(Runtime& rt, Object& object, std::int64_t times)
{
    const List& list = self(object);
    if (list.length == 0)
        times = 0;
    NAMETAG_CHECK(checkRepeat(rt, list.length, times));
    std::vector<Object*> items;
    for (std::int64_t i = 0; i < times; ++i)
        for (Object* one : list.view())
            items.push_back(share(*one).give());
    return newList(rt, items);
}

Value inPlaceRepeat(Runtime& rt, Object& object, std::int64_t times)
{
    List& list = self(object);
    NAMETAG_CHECK(checkRepeat(rt, list.length, times));
    if (times <= 0) {
        clearList(rt, list);
        return share(object);
    }
    const std::uint32_t length = list.length;
    resizeList(rt, list, static_cast<std::size_t>(length * times));
    for (std::size_t i = length; i < list.length; ++i)
        Ref<> nothing = storeInList(rt, list, i, share(*list.items[i - length]));
    return share(object);
}

Value compareLists(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    if (!isInstanceOf(left, *rt.types.list) || !isInstanceOf(right, *rt.types.list))
        return notImplemented(rt);
    return compareSequences(
        rt, {self(left).length, self(right).length, op},
        [&](std::size_t i) { return i < self(left).length ? self(left).items[i] : nullptr; },
        [&](std::size_t i) { return i < self(right).length ? self(right).items[i] : nullptr; });
}

} // namespace

void setUpListType(Runtime& rt)
{
    static_cast<void>(intern(rt, kOutOfRange).give());
    Type& type = *rt.types.list;
    type.destroy = destroy;
    type.traverse = traverse;
    type.clear = clear;
    type.tell = tell;
    type.basicSize = 40;
    type.flags |= kBaseType | kListSubclass | kSequenceFlag;
    type.doc = "A row of items that can be changed.";
    Slots& slots = type.slots;
    slots.make = makeListObject;
    slots.init = init;
    slots.repr = reprOf;
    slots.length = lengthOf;
    slots.item = item;
    slots.setItem = setListItem;
    slots.contains = containsItemInList;
    slots.concat = concat;
    slots.inPlaceConcat = inPlaceConcat;
    slots.repeat = repeat;
    slots.inPlaceRepeat = inPlaceRepeat;
    slots.compare = compareLists;
    slots.iter = iterateSequence;
    slots.hash = unhashable;
    addListMethods(rt, type);
}

} // namespace nametag::runtime
