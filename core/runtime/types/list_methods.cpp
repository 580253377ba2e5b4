// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/list_methods.h"

#include "core/runtime/protocols/collect.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/types/sequences.h"

#include <algorithm>
#include <cstdint>

namespace nametag::runtime {

namespace {

List& listOf(Object* self)
{
    return static_cast<List&>(*self);
}

Value append(Runtime& rt, Object* self, const Arguments& arguments)
{
    appendToList(rt, listOf(self), share(arguments[0]));
    return none(rt);
}

Value extend(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_CHECK(extendList(rt, listOf(self), arguments[0]));
    return none(rt);
}

Value insert(Runtime& rt, Object* self, const Arguments& arguments)
{
    List& list = listOf(self);
    NAMETAG_TRY(where, indexNumber(rt, arguments[0]));
    std::int64_t index = where < 0 ? std::max<std::int64_t>(0, where + list.length)
                                   : std::min<std::int64_t>(where, list.length);
    Object* items[] = {share(arguments[1]).give()};
    spliceList(rt, list, static_cast<std::size_t>(index), 0, items);
    return none(rt);
}

Value pop(Runtime& rt, Object* self, const Arguments& arguments)
{
    List& list = listOf(self);
    std::int64_t index = -1;
    if (arguments.positional == 1) {
        NAMETAG_TRY(given, indexNumber(rt, arguments[0]));
        index = given;
    }
    if (list.length == 0)
        return indexError(rt, "pop from empty list");
    if (index < 0)
        index += list.length;
    if (index < 0 || index >= list.length)
        return indexError(rt, "pop index out of range");
    Ref<> item = share(*list.items[index]);
    spliceList(rt, list, static_cast<std::size_t>(index), 1, {});
    return item;
}

/// The first position in [start, stop) of an item equal to `wanted`, or -1.
Eval<std::int64_t> find(Runtime& rt, List& list, Object& wanted, std::int64_t start, std::int64_t stop)
{
    for (std::int64_t i = start; i < stop && i < list.length; ++i) {
        Ref<> item = share(*list.items[i]);
        NAMETAG_TRY(same, compareBool(rt, *item, wanted, CompareOp::Equal));
        if (same)
            return i;
        if (rt.spend())
            return Raised{};
    }
    return -1;
}

Value remove(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(index, find(rt, listOf(self), arguments[0], 0, listOf(self).length));
    if (index < 0)
        return valueError(rt, "list.remove(x): x not in list");
    if (index < listOf(self).length) // the comparison can make the list shorter
        spliceList(rt, listOf(self), static_cast<std::size_t>(index), 1, {});
    return none(rt);
}

Eval<std::int64_t> bound(Runtime& rt, const Arguments& arguments, std::size_t which, std::int64_t otherwise,
                         std::int64_t length)
{
    if (arguments.positional <= which)
        return otherwise;
    return searchBound(rt, arguments[which], length);
}

Value indexOf(Runtime& rt, Object* self, const Arguments& arguments)
{
    List& list = listOf(self);
    NAMETAG_TRY(start, bound(rt, arguments, 1, 0, list.length));
    NAMETAG_TRY(stop, bound(rt, arguments, 2, list.length, list.length));
    NAMETAG_TRY(index, find(rt, list, arguments[0], start, stop));
    if (index >= 0)
        return newInt(rt, index);
    NAMETAG_TRY(shown, reprText(rt, arguments[0]));
    return valueError(rt, shown + " is not in list");
}

Value count(Runtime& rt, Object* self, const Arguments& arguments)
{
    std::int64_t found = 0;
    for (std::size_t i = 0; i < listOf(self).length; ++i) {
        Ref<> item = share(*listOf(self).items[i]);
        NAMETAG_TRY(same, compareBool(rt, *item, arguments[0], CompareOp::Equal));
        found += same ? 1 : 0;
    }
    return newInt(rt, found);
}

Value clear(Runtime& rt, Object* self, const Arguments&)
{
    clearList(rt, listOf(self));
    return none(rt);
}

Value copy(Runtime& rt, Object* self, const Arguments&)
{
    std::vector<Object*> items;
    for (Object* item : listOf(self).view())
        items.push_back(share(*item).give());
    return newList(rt, items);
}

Value reverse(Runtime& rt, Object* self, const Arguments&)
{
    List& list = listOf(self);
    std::reverse(list.items, list.items + list.length);
    tellListOrder(rt, list);
    return none(rt);
}

Value sort(Runtime& rt, Object* self, const Arguments& arguments)
{
    if (arguments.positional > 0)
        return typeError(rt, "sort() takes no positional arguments");
    static const char* const kNames[] = {"key", "reverse"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"sort", kNames}, arguments, values));
    bool backwards = false;
    if (values[1]) {
        // Until 3.11 an int; then anything that has a truth.
        if (rt.profile.minor < 12) {
            NAMETAG_TRY(number, indexNumber(rt, *values[1], true));
            if (number > INT32_MAX || number < INT32_MIN)
                return overflowError(rt, "Python int too large to convert to C int");
        }
        NAMETAG_TRY(yes, truth(rt, *values[1]));
        backwards = yes;
    }
    Object* key = values[0] && values[0] != rt.objects.none ? values[0] : nullptr;
    NAMETAG_CHECK(sortList(rt, listOf(self), key, backwards));
    return none(rt);
}

Value reversed(Runtime& rt, Object* self, const Arguments&)
{
    return iterateListBackwards(rt, *self);
}

Value sizeOf(Runtime& rt, Object* self, const Arguments&)
{
    return newInt(rt, typeOf(*self).basicSize + std::int64_t{listOf(self).capacity} * 8);
}

const NativeRow kRows[] = {
    {"__reversed__", reversed, 0, 0, false, "An iterator from the last item to the first."},
    {"__sizeof__", sizeOf, 0, 0, false, "How many bytes it takes."},
    {"append", append, 1, 1, false, "Puts an item behind the last one."},
    {"clear", clear, 0, 0, false, "Takes all items out."},
    {"copy", copy, 0, 0, false, "A new list of the same items."},
    {"count", count, 1, 1, false, "How many items equal a value."},
    {"extend", extend, 1, 1, false, "Appends each item of an iterable."},
    {"index", indexOf, 1, 3, false, "The first place of a value; ValueError if there is none."},
    {"insert", insert, 2, 2, false, "Puts an item before a place."},
    {"pop", pop, 0, 1, false, "Takes out the item at a place, or the last one, and gives it."},
    {"remove", remove, 1, 1, false, "Takes out the first item that equals a value."},
    {"reverse", reverse, 0, 0, false, "Turns the order round, in place."},
    {"sort", sort, 0, 0, true, "Brings the items into order, in place."},
};

} // namespace

void addListMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
}

} // namespace nametag::runtime
