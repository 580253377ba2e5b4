// SPDX-License-Identifier: GPL-3.0-or-later
// split, partition, splitlines, join of bytes and bytearray (Objects/stringlib/split.h).
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/bytes_content.h"
#include "core/runtime/types/seek_text.h"
#include "core/runtime/types/split_list.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

constexpr std::string_view kSpace = " \t\n\r\f\v";
constexpr std::size_t kNone = std::string_view::npos;

/// Collects parts as [start, stop) pairs.
struct Part {
    std::size_t start;
    std::size_t stop;
};
using Parts = std::vector<Part>;

Parts partsAtSpace(std::string_view content, std::int64_t most)
{
    Parts parts;
    std::size_t at = content.find_first_not_of(kSpace);
    while (at != kNone) {
        if (most-- == 0) {
            parts.push_back({at, content.size()});
            break;
        }
        const std::size_t stop = std::min(content.find_first_of(kSpace, at), content.size());
        parts.push_back({at, stop});
        at = content.find_first_not_of(kSpace, stop);
    }
    return parts;
}

Parts partsAtSpaceFromEnd(std::string_view content, std::int64_t most)
{
    Parts parts;
    std::size_t last = content.find_last_not_of(kSpace);
    while (last != kNone) {
        if (most-- == 0) {
            parts.push_back({0, last + 1});
            break;
        }
        const std::size_t before = content.find_last_of(kSpace, last);
        const std::size_t start = before == kNone ? 0 : before + 1;
        parts.push_back({start, last + 1});
        last = start == 0 ? kNone : content.find_last_not_of(kSpace, start - 1);
    }
    return parts;
}

Parts partsAt(std::string_view content, std::string_view separator, std::int64_t most)
{
    Parts parts;
    std::size_t start = 0;
    while (most-- != 0) {
        const std::size_t at = seek(content, separator, start);
        if (at == kNone)
            break;
        parts.push_back({start, at});
        start = at + separator.size();
    }
    parts.push_back({start, content.size()});
    return parts;
}

Parts partsAtFromEnd(std::string_view content, std::string_view separator, std::int64_t most)
{
    Parts parts;
    std::size_t stop = content.size();
    while (most-- != 0) {
        const std::size_t at = seekFromEnd(content.substr(0, stop), separator);
        if (at == kNone)
            break;
        parts.push_back({at + separator.size(), stop});
        stop = at;
    }
    parts.push_back({0, stop});
    return parts;
}

Value splitBy(Runtime& rt, Object* self, const Arguments& arguments, bool fromEnd)
{
    static const char* const kNames[] = {"sep", "maxsplit"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {fromEnd ? "rsplit" : "split", kNames}, arguments, values));
    std::int64_t most = -1;
    if (values[1]) {
        NAMETAG_TRY(given, indexNumber(rt, *values[1]));
        most = std::max<std::int64_t>(given, -1);
    }
    const std::string_view content = contentOf(*self);
    Parts parts;
    if (!values[0] || values[0] == rt.objects.none) {
        parts = fromEnd ? partsAtSpaceFromEnd(content, most) : partsAtSpace(content, most);
    } else {
        NAMETAG_TRY(separator, bufferOf(rt, *values[0]));
        if (separator.empty())
            return valueError(rt, "empty separator");
        parts = fromEnd ? partsAtFromEnd(content, separator, most) : partsAt(content, separator, most);
    }
    SplitList list(rt, most, 12);
    for (const Part& part : parts) {
        if (list.isFull())
            break;
        NAMETAG_TRY(piece, bytesSlice(rt, *self, part.start, part.stop));
        list.add(std::move(piece));
    }
    return fromEnd ? list.finishReversed() : list.finish();
}

Value split(Runtime& rt, Object* self, const Arguments& arguments)
{
    return splitBy(rt, self, arguments, false);
}

Value rsplit(Runtime& rt, Object* self, const Arguments& arguments)
{
    return splitBy(rt, self, arguments, true);
}

Value splitlines(Runtime& rt, Object* self, const Arguments& arguments)
{
    static const char* const kNames[] = {"keepends"};
    Object* values[1] = {};
    NAMETAG_CHECK(bindArguments(rt, {"splitlines", kNames}, arguments, values));
    bool keepsEnds = false;
    if (values[0]) {
        NAMETAG_TRY(keeps, truth(rt, *values[0]));
        keepsEnds = keeps;
    }
    const std::string_view content = contentOf(*self);
    Ref<List> lines = newList(rt);
    for (std::size_t at = 0; at < content.size();) {
        const std::size_t start = at;
        at = std::min(content.find_first_of("\r\n", at), content.size());
        const std::size_t end = at;
        if (at < content.size())
            at += content.substr(at, 2) == "\r\n" ? 2 : 1;
        NAMETAG_TRY(line, bytesSlice(rt, *self, start, keepsEnds ? at : end));
        appendToList(rt, *lines, std::move(line));
        if (isTooLong(rt, lines->length))
            return memoryError(rt);
        if (rt.spend())
            return Raised{};
    }
    return lines;
}

Value threeParts(Runtime& rt, Value first, Value second, Value third)
{
    if (!first || !second || !third)
        return Raised{};
    Object* const items[] = {first.take().give(), second.take().give(), third.take().give()};
    return newTuple(rt, items);
}

Value partitionBy(Runtime& rt, Object& self, Object& given, bool fromEnd)
{
    NAMETAG_TRY(separator, bufferOf(rt, given));
    if (separator.empty())
        return valueError(rt, "empty separator");
    const std::string_view content = contentOf(self);
    const std::size_t at = fromEnd ? seekFromEnd(content, separator) : seek(content, separator);
    if (at == kNone && fromEnd)
        return threeParts(rt, sameKind(rt, self, {}), sameKind(rt, self, {}), unchangedBytes(rt, self));
    if (at == kNone)
        return threeParts(rt, unchangedBytes(rt, self), sameKind(rt, self, {}), sameKind(rt, self, {}));
    Value middle = typeOf(self).is(kBytesSubclass) ? Value(share(given)) : sameKind(rt, self, separator);
    return threeParts(rt, sameKind(rt, self, content.substr(0, at)), std::move(middle),
                      sameKind(rt, self, content.substr(at + separator.size())));
}

Value partition(Runtime& rt, Object* self, const Arguments& arguments)
{
    return partitionBy(rt, *self, arguments[0], false);
}

Value rpartition(Runtime& rt, Object* self, const Arguments& arguments)
{
    return partitionBy(rt, *self, arguments[0], true);
}

Value joinItems(Runtime& rt, Object& self, std::span<Object* const> items)
{
    if (items.size() == 1 && &typeOf(*items[0]) == rt.types.bytes && &typeOf(self) == rt.types.bytes)
        return share(*items[0]);
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::optional<std::string_view> bytes = bytesIn(*items[i]);
        if (!bytes)
            return typeError(rt, text("sequence item ", i, ": expected a bytes-like object, ",
                                      typeName(*items[i]), " found"));
        if (i > 0)
            out += contentOf(self);
        out += *bytes;
        if (out.size() > rt.budget.largestObject)
            return memoryError(rt);
    }
    return sameKind(rt, self, out);
}

Value join(Runtime& rt, Object* self, const Arguments& arguments)
{
    Object& given = arguments[0];
    if (&typeOf(given) == rt.types.list)
        return joinItems(rt, *self, static_cast<List&>(given).view());
    if (&typeOf(given) == rt.types.tuple)
        return joinItems(rt, *self, static_cast<Tuple&>(given).view());
    if (!typeOf(given).slots.iter && !typeOf(given).slots.item)
        return typeError(rt, "can only join an iterable");
    Ref<List> items = newList(rt);
    NAMETAG_CHECK(extendList(rt, *items, given));
    return joinItems(rt, *self, items->view());
}

const NativeRow kRows[] = {
    {"join", join, 1, 1, false, "The objects one after the other, with these bytes between them."},
    {"partition", partition, 1, 1, false, "Before the separator, the separator, and behind it."},
    {"rpartition", rpartition, 1, 1, false, "Before the separator, the separator, and behind it."},
    {"rsplit", rsplit, 0, 2, true, "The parts between separators."},
    {"split", split, 0, 2, true, "The parts between separators."},
    {"splitlines", splitlines, 0, 1, true, "The lines."},
};

} // namespace

void addBytesSplitMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
}

} // namespace nametag::runtime
