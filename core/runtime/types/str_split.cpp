// SPDX-License-Identifier: GPL-3.0-or-later
// split, partition, splitlines, join of str (Objects/stringlib/split.h, Objects/unicodeobject.c).
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/types/split_list.h"
#include "core/runtime/types/str_methods.h"
#include "core/runtime/types/text_views.h"
#include "core/runtime/types/unicode.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

Str& self(Object* object)
{
    return static_cast<Str&>(*object);
}

void splitAtSpace(Runtime& rt, Str& text, std::int64_t most, SplitList& parts)
{
    std::size_t at = 0;
    while (!parts.isFull()) {
        while (at < text.length && unicode::isSpace(text.at(at)))
            ++at;
        if (at == text.length)
            return;
        if (most-- == 0) {
            parts.add(freshSlice(rt, text, {at, text.length}));
            return;
        }
        const std::size_t start = at;
        while (at < text.length && !unicode::isSpace(text.at(at)))
            ++at;
        parts.add(sliceOf(rt, text, {start, at}));
    }
}

void splitAtSpaceFromEnd(Runtime& rt, Str& text, std::int64_t most, SplitList& parts)
{
    std::size_t stop = text.length;
    while (!parts.isFull()) {
        while (stop > 0 && unicode::isSpace(text.at(stop - 1)))
            --stop;
        if (stop == 0)
            return;
        std::size_t start = stop;
        if (most-- == 0) {
            parts.add(freshSlice(rt, text, {0, stop}));
            return;
        }
        while (start > 0 && !unicode::isSpace(text.at(start - 1)))
            --start;
        parts.add(sliceOf(rt, text, {start, stop}));
        stop = start;
    }
}

void splitAt(Runtime& rt, Str& text, const Str& separator, std::int64_t most, SplitList& parts)
{
    std::size_t start = 0;
    while (most-- != 0 && !parts.isFull()) {
        const std::size_t at = findText(text, separator, {start, text.length});
        if (at == kNotFound)
            break;
        parts.add(sliceOf(rt, text, {start, at}));
        start = at + separator.length;
    }
    parts.add(sliceOf(rt, text, {start, text.length}));
}

void splitAtFromEnd(Runtime& rt, Str& text, const Str& separator, std::int64_t most, SplitList& parts)
{
    std::size_t stop = text.length;
    while (most-- != 0 && !parts.isFull()) {
        const std::size_t at = findTextFromEnd(text, separator, {0, stop});
        if (at == kNotFound)
            break;
        parts.add(sliceOf(rt, text, {at + separator.length, stop}));
        stop = at;
    }
    parts.add(sliceOf(rt, text, {0, stop}));
}

Value splitBy(Runtime& rt, Object* object, const Arguments& arguments, bool fromEnd)
{
    static const char* const kNames[] = {"sep", "maxsplit"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {fromEnd ? "rsplit" : "split", kNames}, arguments, values));
    std::int64_t most = -1;
    if (values[1]) {
        NAMETAG_TRY(given, indexNumber(rt, *values[1]));
        most = std::max<std::int64_t>(given, -1);
    }
    Str& text = self(object);
    if (!values[0] || values[0] == rt.objects.none) {
        SplitList parts(rt, most, (std::int64_t{text.length} - 1) / 2 + 1);
        (fromEnd ? splitAtSpaceFromEnd : splitAtSpace)(rt, text, most, parts);
        return fromEnd ? parts.finishReversed() : parts.finish();
    }
    if (!isStr(*values[0]))
        return typeError(rt, runtime::text("must be str or None, not ", typeName(*values[0])));
    const Str& separator = self(values[0]);
    if (separator.length == 0)
        return valueError(rt, "empty separator");
    if (separator.length > text.length || separator.width > text.width)
        most = 0;
    SplitList parts(rt, most, std::int64_t{text.length} / separator.length + 1);
    (fromEnd ? splitAtFromEnd : splitAt)(rt, text, separator, most, parts);
    return fromEnd ? parts.finishReversed() : parts.finish();
}

Value split(Runtime& rt, Object* object, const Arguments& arguments)
{
    return splitBy(rt, object, arguments, false);
}

Value rsplit(Runtime& rt, Object* object, const Arguments& arguments)
{
    return splitBy(rt, object, arguments, true);
}

Value splitlines(Runtime& rt, Object* object, const Arguments& arguments)
{
    static const char* const kNames[] = {"keepends"};
    Object* values[1] = {};
    NAMETAG_CHECK(bindArguments(rt, {"splitlines", kNames}, arguments, values));
    bool keepsEnds = false;
    if (values[0]) {
        NAMETAG_TRY(keeps, truth(rt, *values[0]));
        keepsEnds = keeps;
    }
    Str& text = self(object);
    Ref<List> lines = newList(rt);
    for (std::size_t at = 0; at < text.length;) {
        const std::size_t start = at;
        while (at < text.length && !unicode::isLineBreak(text.at(at)))
            ++at;
        const std::size_t end = at;
        if (at < text.length)
            at += text.at(at) == '\r' && at + 1 < text.length && text.at(at + 1) == '\n' ? 2 : 1;
        appendToList(rt, *lines, sliceOf(rt, text, {start, keepsEnds ? at : end}));
        if (isTooLong(rt, lines->length))
            return memoryError(rt);
        if (rt.spend())
            return Raised{};
    }
    return lines;
}

Value tupleOf(Runtime& rt, Ref<> first, Ref<> second, Ref<> third)
{
    Object* const items[] = {first.give(), second.give(), third.give()};
    return newTuple(rt, items);
}

Ref<> empty(Runtime& rt)
{
    return share<Object>(*rt.objects.emptyStr);
}

Value partitionBy(Runtime& rt, Str& text, Object& given, bool fromEnd)
{
    if (!isStr(given))
        return typeError(rt, runtime::text("must be str, not ", typeName(given)));
    Str& separator = self(&given);
    if (separator.length == 0)
        return valueError(rt, "empty separator");
    const std::size_t at = (fromEnd ? findTextFromEnd : findText)(text, separator, {0, text.length});
    if (at == kNotFound && fromEnd)
        return tupleOf(rt, empty(rt), empty(rt), unchanged(rt, text));
    if (at == kNotFound)
        return tupleOf(rt, unchanged(rt, text), empty(rt), empty(rt));
    Ref<> before = sliceOf(rt, text, {0, at});
    return tupleOf(rt, std::move(before), share<Object>(separator),
                   sliceOf(rt, text, {at + separator.length, text.length}));
}

Value partition(Runtime& rt, Object* object, const Arguments& arguments)
{
    return partitionBy(rt, self(object), arguments[0], false);
}

Value rpartition(Runtime& rt, Object* object, const Arguments& arguments)
{
    return partitionBy(rt, self(object), arguments[0], true);
}

char32_t ceiling(const Str& text)
{
    return text.ascii ? U'\x7f' : text.width == 1 ? U'\xff' : text.width == 2 ? U'\xffff' : U'\x10ffff';
}

Value joinItems(Runtime& rt, const Str& separator, std::span<Object* const> items)
{
    if (items.empty())
        return empty(rt);
    if (items.size() == 1 && &typeOf(*items[0]) == rt.types.str)
        return share(*items[0]);
    std::uint64_t length = std::uint64_t{separator.length} * (items.size() - 1);
    char32_t highest = items.size() > 1 && separator.length > 0 ? ceiling(separator) : 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!isStr(*items[i]))
            return typeError(
                rt, text("sequence item ", i, ": expected str instance, ", typeName(*items[i]), " found"));
        length += self(items[i]).length;
        highest = std::max(highest, self(items[i]).length > 0 ? ceiling(self(items[i])) : U'\0');
    }
    if (length > rt.budget.largestObject)
        return memoryError(rt);
    if (length == 0)
        return empty(rt);
    Ref<Str> made = reserveStr(rt, length, highest);
    std::size_t at = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            at = copyInto(*made, at, separator);
        at = copyInto(*made, at, self(items[i]));
    }
    rt.heap.tell(*made);
    return made;
}

Value join(Runtime& rt, Object* object, const Arguments& arguments)
{
    Object& given = arguments[0];
    if (&typeOf(given) == rt.types.list)
        return joinItems(rt, self(object), static_cast<List&>(given).view());
    if (&typeOf(given) == rt.types.tuple)
        return joinItems(rt, self(object), static_cast<Tuple&>(given).view());
    if (!typeOf(given).slots.iter && !typeOf(given).slots.item)
        return typeError(rt, "can only join an iterable");
    Ref<List> items = newList(rt);
    NAMETAG_CHECK(extendList(rt, *items, given));
    return joinItems(rt, self(object), items->view());
}

const NativeRow kRows[] = {
    {"join", join, 1, 1, false, "The texts one after the other, with this one between them."},
    {"partition", partition, 1, 1, false, "Before the separator, the separator, and behind it."},
    {"rpartition", rpartition, 1, 1, false, "Before the separator, the separator, and behind it."},
    {"rsplit", rsplit, 0, 2, true, "The parts between separators."},
    {"split", split, 0, 2, true, "The parts between separators."},
    {"splitlines", splitlines, 0, 1, true, "The lines."},
};

} // namespace

void addStrSplitMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
}

} // namespace nametag::runtime
