// SPDX-License-Identifier: GPL-3.0-or-later
// bytearray (Objects/bytearrayobject.c): slots and life; what it shares with bytes is in the bytes_ files.
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/protocols/percent_format.h"
#include "core/runtime/types/bytes_content.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

ByteArray& self(Object& object)
{
    return static_cast<ByteArray&>(object);
}

void destroy(Object& object)
{
    Runtime& rt = runtimeOf(object);
    ByteArray& array = self(object);
    if (array.allocated > 0)
        rt.heap.freeBlock(array.block, array.allocated);
    array.content.~basic_string();
    rt.heap.release(object);
}

void tell(Object& object)
{
    Runtime& rt = runtimeOf(object);
    tellByteArray(rt, self(object));
    if (self(object).allocated > 0)
        rt.report().sizeChanged(object, object.shownSize, self(object).allocated);
}

Value makeByteArray(Runtime& rt, Type& type, const Arguments&)
{
    return newByteArray(rt, type, {});
}

Done init(Runtime& rt, Object& object, const Arguments& arguments)
{
    static const char* const kNames[] = {"source", "encoding", "errors"};
    Object* values[3] = {};
    NAMETAG_CHECK(bindArguments(rt, {"bytearray", kNames}, arguments, values));
    for (std::size_t i = 1; i < 3; ++i)
        if (values[i] && !isStr(*values[i]))
            return typeError(
                rt, text("bytearray() argument '", kNames[i], "' must be str, not ", typeName(*values[i])));
    NAMETAG_TRY(content, bytesFor(rt, "bytearray", values[0], values[1], values[2]));
    ByteArray& array = self(object);
    if (!array.content.empty())
        NAMETAG_CHECK(spliceByteArray(rt, array, 0, array.content.size(), {}));
    // Items of other iterables than sequences come one by one (bytearray___init___impl).
    const bool known = !values[0] || typeOf(*values[0]).is(kListSubclass) ||
                       typeOf(*values[0]).is(kTupleSubclass) || isStr(*values[0]) || bytesIn(*values[0]) ||
                       typeOf(*values[0]).slots.index;
    if (content.empty())
        return Nothing{};
    for (std::size_t i = known ? content.size() : 1; i <= content.size(); ++i)
        NAMETAG_CHECK(resizeByteArray(rt, array, i));
    array.content = std::move(content);
    tellByteArray(rt, array);
    return Nothing{};
}

Value reprOf(Runtime& rt, Object& object)
{
    const std::string shown = reprOfByteArray(self(object).content, typeName(object));
    if (shown.size() > rt.budget.largestObject)
        return memoryError(rt);
    return newStr(rt, std::string_view(shown));
}

Eval<std::int64_t> lengthOf(Runtime&, Object& object)
{
    return static_cast<std::int64_t>(self(object).content.size());
}

/// Again where asking for the slice's parts made it shorter.
Eval<SliceBounds> boundsIn(Runtime& rt, const std::string& content, Object& slice)
{
    for (;;) {
        const std::size_t before = content.size();
        NAMETAG_TRY(bounds, sliceBounds(rt, slice, static_cast<std::int64_t>(before)));
        if (content.size() >= before)
            return bounds;
    }
}

Value item(Runtime& rt, Object& object, Object& key)
{
    const std::string& content = self(object).content;
    if (&typeOf(key) == rt.types.slice) {
        NAMETAG_TRY(bounds, boundsIn(rt, content, key));
        std::string out;
        for (std::int64_t i = 0, at = bounds.start; i < bounds.count; ++i, at += bounds.step)
            out += content[static_cast<std::size_t>(at)];
        return newByteArray(rt, *rt.types.byteArray, out);
    }
    NAMETAG_TRY(index, sequenceIndex(rt, key, static_cast<std::int64_t>(content.size()), "bytearray"));
    if (index < 0 || index >= static_cast<std::int64_t>(content.size()))
        return indexError(rt, "bytearray index out of range");
    return newInt(rt, static_cast<unsigned char>(content[static_cast<std::size_t>(index)]));
}

/// The bytes assigned to a slice.
Eval<std::string> assignedBytes(Runtime& rt, Object* value)
{
    if (!value)
        return std::string();
    if (const std::optional<std::string_view> bytes = bytesIn(*value))
        return std::string(*bytes);
    const Slots& slots = typeOf(*value).slots;
    if (isStr(*value) || slots.index || (!slots.iter && !slots.item))
        return typeError(rt, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    return bytesOfItems(rt, *value, "byte");
}

Done assignSlice(Runtime& rt, ByteArray& array, Object& key, Object* value)
{
    NAMETAG_TRY(bytes, assignedBytes(rt, value));
    NAMETAG_TRY(bounds, boundsIn(rt, array.content, key));
    if (bounds.step == 1) {
        const std::int64_t stop = std::max(bounds.start, bounds.stop);
        NAMETAG_CHECK(spliceByteArray(rt, array, static_cast<std::size_t>(bounds.start),
                                      static_cast<std::size_t>(stop - bounds.start), bytes));
        return Nothing{};
    }
    if (value && static_cast<std::int64_t>(bytes.size()) != bounds.count)
        return valueError(rt, text("attempt to assign bytes of size ", bytes.size(),
                                   " to extended slice of size ", bounds.count));
    std::string content = array.content;
    for (std::int64_t i = 0; i < bounds.count; ++i) {
        const bool fromEnd = !value && bounds.step > 0;
        const std::int64_t which = fromEnd ? bounds.count - 1 - i : i;
        const auto at = static_cast<std::size_t>(bounds.start + which * bounds.step);
        if (value)
            content[at] = bytes[static_cast<std::size_t>(i)];
        else
            content.erase(at, 1);
    }
    if (content.size() != array.content.size())
        NAMETAG_CHECK(resizeByteArray(rt, array, content.size()));
    array.content = std::move(content);
    tellByteArray(rt, array);
    return Nothing{};
}

Done setArrayItem(Runtime& rt, Object& object, Object& key, Object* value)
{
    ByteArray& array = self(object);
    if (&typeOf(key) == rt.types.slice)
        return assignSlice(rt, array, key, value);
    NAMETAG_TRY(index, sequenceIndex(rt, key, static_cast<std::int64_t>(array.content.size()), "bytearray"));
    char byte = 0;
    if (value) { // asking for it may make the array shorter
        NAMETAG_TRY(given, byteOf(rt, *value));
        byte = given;
    }
    if (index < 0 || index >= static_cast<std::int64_t>(array.content.size()))
        return indexError(rt, "bytearray index out of range");
    const auto at = static_cast<std::size_t>(index);
    if (!value) {
        NAMETAG_CHECK(spliceByteArray(rt, array, at, 1, {}));
        return Nothing{};
    }
    array.content[at] = byte;
    tellByteArray(rt, array);
    return Nothing{};
}

Value inPlaceConcat(Runtime& rt, Object& left, Object& right)
{
    const std::optional<std::string_view> bytes = bytesIn(right);
    if (!bytes)
        return typeError(rt, text("can't concat ", typeName(right), " to ", typeName(left)));
    const std::string added(*bytes);
    NAMETAG_CHECK(spliceByteArray(rt, self(left), self(left).content.size(), 0, added));
    return share(left);
}

Value repeat(Runtime& rt, Object& object, std::int64_t times)
{
    NAMETAG_TRY(content, repeatedBytes(rt, self(object).content, times));
    return newByteArray(rt, *rt.types.byteArray, content);
}

Value inPlaceRepeat(Runtime& rt, Object& object, std::int64_t times)
{
    NAMETAG_TRY(content, repeatedBytes(rt, self(object).content, times));
    ByteArray& array = self(object);
    NAMETAG_CHECK(resizeByteArray(rt, array, content.size()));
    array.content = std::move(content);
    tellByteArray(rt, array);
    return share(object);
}

Value remainder(Runtime& rt, Object& left, Object& right)
{
    if (!isInstanceOf(left, *rt.types.byteArray))
        return notImplemented(rt);
    const std::string pattern = self(left).content;
    NAMETAG_TRY(content, percentFormatBytes(rt, pattern, right));
    return newByteArray(rt, *rt.types.byteArray, content);
}

} // namespace

void setUpByteArrayType(Runtime& rt)
{
    Type& type = *rt.types.byteArray;
    type.destroy = destroy;
    type.tell = tell;
    type.basicSize = 56;
    type.flags |= kBaseType;
    type.doc = "Bytes that can be changed.";
    Slots& slots = type.slots;
    slots.make = makeByteArray;
    slots.init = init;
    slots.repr = reprOf;
    slots.str = reprOf;
    slots.hash = unhashable;
    slots.compare = compareContents;
    slots.length = lengthOf;
    slots.item = item;
    slots.setItem = setArrayItem;
    slots.contains = containsBytes;
    slots.concat = concatBytes;
    slots.inPlaceConcat = inPlaceConcat;
    slots.repeat = repeat;
    slots.inPlaceRepeat = inPlaceRepeat;
    slots.iter = iterateSequence;
    slots.binary[static_cast<std::size_t>(BinaryOp::Remainder)] = remainder;
    addByteArrayMethods(rt, type);
    addBytesSearchMethods(rt, type);
    addBytesTestMethods(rt, type);
    addBytesChangeMethods(rt, type);
    addBytesSplitMethods(rt, type);
    addBytesConvertMethods(rt, type);
}

} // namespace nametag::runtime
