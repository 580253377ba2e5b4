// SPDX-License-Identifier: GPL-3.0-or-later
// The methods by which a bytearray changes (Objects/bytearrayobject.c).
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/bytes_content.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

ByteArray& arrayOf(Object* self)
{
    return static_cast<ByteArray&>(*self);
}

Value append(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(byte, byteOf(rt, arguments[0]));
    ByteArray& array = arrayOf(self);
    NAMETAG_CHECK(resizeByteArray(rt, array, array.content.size() + 1));
    array.content.back() = byte;
    tellByteArray(rt, array);
    return none(rt);
}

Value extend(Runtime& rt, Object* self, const Arguments& arguments)
{
    Object& given = arguments[0];
    std::string added;
    if (const std::optional<std::string_view> bytes = bytesIn(given)) {
        added = *bytes;
    } else {
        if (!typeOf(given).slots.iter && !typeOf(given).slots.item)
            return typeError(rt, text("can't extend bytearray with ", typeName(given)));
        if (isStr(given) && rt.profile.texts.saysUnexpectedKeyword)
            return typeError(rt, "expected iterable of integers; got: 'str'");
        NAMETAG_TRY(items, bytesOfItems(rt, given, "byte"));
        added = std::move(items);
    }
    ByteArray& array = arrayOf(self);
    if (array.content.size() + added.size() > rt.budget.largestObject)
        return memoryError(rt);
    NAMETAG_CHECK(spliceByteArray(rt, array, array.content.size(), 0, added));
    return none(rt);
}

Value insert(Runtime& rt, Object* self, const Arguments& arguments)
{
    ByteArray& array = arrayOf(self);
    NAMETAG_TRY(where, indexNumber(rt, arguments[0]));
    NAMETAG_TRY(byte, byteOf(rt, arguments[1]));
    const auto length = static_cast<std::int64_t>(array.content.size());
    const std::int64_t at = where < 0 ? std::max<std::int64_t>(0, where + length) : std::min(where, length);
    NAMETAG_CHECK(spliceByteArray(rt, array, static_cast<std::size_t>(at), 0, std::string_view(&byte, 1)));
    return none(rt);
}

Value pop(Runtime& rt, Object* self, const Arguments& arguments)
{
    ByteArray& array = arrayOf(self);
    std::int64_t index = -1;
    if (arguments.positional > 0) {
        NAMETAG_TRY(given, indexNumber(rt, arguments[0]));
        index = given;
    }
    const auto length = static_cast<std::int64_t>(array.content.size());
    if (length == 0)
        return indexError(rt, "pop from empty bytearray");
    if (index < 0)
        index += length;
    if (index < 0 || index >= length)
        return indexError(rt, "pop index out of range");
    std::string content = array.content;
    const auto byte = static_cast<unsigned char>(content[static_cast<std::size_t>(index)]);
    content.erase(static_cast<std::size_t>(index), 1);
    NAMETAG_CHECK(resizeByteArray(rt, array, content.size()));
    array.content = std::move(content);
    tellByteArray(rt, array);
    return newInt(rt, byte);
}

Value remove(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(byte, byteOf(rt, arguments[0]));
    ByteArray& array = arrayOf(self);
    const std::size_t at = array.content.find(byte);
    if (at == std::string::npos)
        return valueError(rt, "value not found in bytearray");
    std::string content = array.content;
    content.erase(at, 1);
    NAMETAG_CHECK(resizeByteArray(rt, array, content.size()));
    array.content = std::move(content);
    tellByteArray(rt, array);
    return none(rt);
}

Value clear(Runtime& rt, Object* self, const Arguments&)
{
    NAMETAG_CHECK(resizeByteArray(rt, arrayOf(self), 0));
    tellByteArray(rt, arrayOf(self));
    return none(rt);
}

Value copy(Runtime& rt, Object* self, const Arguments&)
{
    return newByteArray(rt, *rt.types.byteArray, arrayOf(self).content);
}

Value reverse(Runtime& rt, Object* self, const Arguments&)
{
    std::string& content = arrayOf(self).content;
    std::reverse(content.begin(), content.end());
    tellByteArray(rt, arrayOf(self));
    return none(rt);
}

Value allocated(Runtime& rt, Object* self, const Arguments&)
{
    return newInt(rt, arrayOf(self).allocated);
}

const NativeRow kRows[] = {
    {"__alloc__", allocated, 0, 0, false, "How many bytes there is room for."},
    {"append", append, 1, 1, false, "Puts a byte behind the last one."},
    {"clear", clear, 0, 0, false, "Takes all bytes out."},
    {"copy", copy, 0, 0, false, "A new bytearray of the same bytes."},
    {"extend", extend, 1, 1, false, "Appends each byte of an iterable."},
    {"insert", insert, 2, 2, false, "Puts a byte before a place."},
    {"pop", pop, 0, 1, false, "Takes out the byte at a place and gives it."},
    {"remove", remove, 1, 1, false, "Takes out the first byte that equals a value."},
    {"reverse", reverse, 0, 0, false, "Turns the order round, in place."},
};

} // namespace

void addByteArrayMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
}

} // namespace nametag::runtime
