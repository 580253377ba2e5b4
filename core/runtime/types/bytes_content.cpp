// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/bytes_content.h"

#include "core/runtime/objects/large_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/seek_text.h"
#include "core/runtime/types/text_repr.h"

#include <algorithm>

namespace nametag::runtime {

std::string_view contentOf(const Object& self)
{
    if (typeOf(self).is(kBytesSubclass))
        return static_cast<const Bytes&>(self).view();
    return static_cast<const ByteArray&>(self).content;
}

Value sameKind(Runtime& rt, const Object& self, std::string_view bytes)
{
    if (typeOf(self).is(kBytesSubclass))
        return newBytes(rt, bytes);
    return newByteArray(rt, *rt.types.byteArray, bytes);
}

Value unchangedBytes(Runtime& rt, Object& self)
{
    if (&typeOf(self) == rt.types.bytes)
        return share(self);
    return sameKind(rt, self, contentOf(self));
}

Value bytesSlice(Runtime& rt, Object& self, std::size_t start, std::size_t stop)
{
    const std::string_view content = contentOf(self);
    if (start == 0 && stop == content.size())
        return unchangedBytes(rt, self);
    return sameKind(rt, self, content.substr(start, stop > start ? stop - start : 0));
}

Eval<std::string_view> bufferOf(Runtime& rt, const Object& object)
{
    if (const std::optional<std::string_view> bytes = bytesIn(object))
        return *bytes;
    return typeError(rt, text("a bytes-like object is required, not '", typeName(object), "'"));
}

Eval<char> byteOf(Runtime& rt, Object& object, const char* what)
{
    NAMETAG_TRY(number, index(rt, object));
    const auto& integer = static_cast<const Int&>(*number);
    if (!integer.fits() || integer.small < 0 || integer.small > 255)
        return valueError(rt, text(what, " must be in range(0, 256)"));
    return static_cast<char>(integer.small);
}

Eval<std::string> bytesOfItems(Runtime& rt, Object& iterable, const char* what)
{
    std::string out;
    NAMETAG_CHECK(forEach(rt, iterable, [&](Ref<> item) -> Eval<bool> {
        NAMETAG_TRY(byte, byteOf(rt, *item, what));
        out += byte;
        if (out.size() > rt.budget.largestObject)
            return memoryError(rt);
        return true;
    }));
    return out;
}

namespace {

Eval<std::string> zeroBytes(Runtime& rt, Object& source)
{
    NAMETAG_TRY(count, indexNumber(rt, source));
    if (count < 0)
        return valueError(rt, "negative count");
    if (static_cast<std::uint64_t>(count) > rt.budget.largestObject)
        return memoryError(rt);
    return std::string(static_cast<std::size_t>(count), '\0');
}

} // namespace

Eval<std::string> bytesFor(Runtime& rt, const char* type, Object* source, Object* encoding, Object* errors)
{
    if (encoding || errors) {
        const char* given = encoding ? "encoding" : "errors";
        if (!source || !isStr(*source))
            return typeError(rt, text(given, " without a string argument"));
        return encode(rt, static_cast<Str&>(*source), codecArguments(encoding, errors));
    }
    if (!source)
        return std::string();
    if (isStr(*source))
        return typeError(rt, "string argument without an encoding");
    if (const std::optional<std::string_view> bytes = bytesIn(*source))
        return std::string(*bytes);
    const bool isBytes = std::string_view(type) == "bytes";
    if (isBytes) {
        NAMETAG_TRY(made, callSpecial(rt, *source, *rt.names.dunderBytes, {}));
        if (made && !typeOf(**made).is(kBytesSubclass))
            return typeError(rt, text("__bytes__ returned non-bytes (type ", typeName(**made), ")"));
        if (made)
            return std::string(contentOf(**made));
    }
    if (typeOf(*source).slots.index) {
        Eval<std::string> zeros = zeroBytes(rt, *source);
        if (zeros || !swallow(rt, *rt.exceptions.typeError))
            return zeros;
    }
    if (!typeOf(*source).slots.iter && !typeOf(*source).slots.item)
        return typeError(rt, text("cannot convert '", typeName(*source), "' object to ", type));
    return bytesOfItems(rt, *source, isBytes ? "bytes" : "byte");
}

Ref<ByteArray> newByteArray(Runtime& rt, Type& type, std::string_view bytes)
{
    const std::uint32_t before = type.preHeader;
    const std::uint32_t size = type.basicSize + before;
    auto* array = rt.heap.create<ByteArray>(type, {size, before, size, {}});
    array->content = bytes;
    rt.heap.tell(*array);
    if (!bytes.empty()) {
        array->allocated = static_cast<std::uint32_t>(bytes.size() + 1);
        array->block = rt.heap.allocateBlock(*array, array->allocated);
        rt.heap.setShownSize(*array, array->shownSize + array->allocated, array->allocated);
    }
    if (type.collected)
        rt.heap.track(*array);
    return Ref<ByteArray>::adopt(array);
}

Done resizeByteArray(Runtime& rt, ByteArray& array, std::size_t length)
{
    const std::size_t old = array.allocated;
    std::size_t wanted = old;
    if (length + array.start + 1 <= old) {
        if (length < old / 2)
            wanted = length + 1;
    } else if (static_cast<double>(length) <= static_cast<double>(old) * 1.125) {
        wanted = length + (length >> 3) + (length < 9 ? 3 : 6);
    } else {
        wanted = length + 1;
    }
    if (array.exports > 0 && length != array.content.size())
        return raise(rt, *rt.exceptions.bufferError, "Existing exports of data: object cannot be re-sized");
    array.content.resize(length);
    if (wanted == old)
        return Nothing{};
    const auto bytes = static_cast<std::uint32_t>(wanted);
    if (array.start > 0) {
        const std::uint64_t block = rt.heap.allocateBlock(array, bytes);
        rt.heap.freeBlock(array.block, array.allocated);
        array.block = block;
    } else {
        array.block = rt.heap.reallocateBlock(array, array.block, array.allocated, bytes);
    }
    array.start = 0;
    rt.heap.setShownSize(array, array.shownSize - array.allocated + bytes, bytes);
    array.allocated = bytes;
    return Nothing{};
}

Done spliceByteArray(Runtime& rt, ByteArray& array, std::size_t at, std::size_t removed,
                     std::string_view bytes)
{
    std::string content = array.content.substr(0, at);
    content += bytes;
    content += std::string_view(array.content).substr(at + removed);
    const std::size_t length = content.size();
    if (length != array.content.size()) {
        // Objects/bytearrayobject.c, bytearray_setslice_linear: bytes taken off the front only move the
        // start.
        if (at == 0 && length < array.content.size() && array.exports == 0)
            array.start += static_cast<std::uint32_t>(array.content.size() - length);
        NAMETAG_CHECK(resizeByteArray(rt, array, length));
    }
    array.content = std::move(content);
    tellByteArray(rt, array);
    return Nothing{};
}

void tellByteArray(Runtime& rt, ByteArray& array)
{
    lookSoonAfter(rt, array.content.size());
    if (!rt.report().listens())
        return;
    std::string_view content = array.content;
    const bool cut = content.size() > kShownCodePoints;
    const std::string shown = reprOfByteArray(content.substr(0, kShownCodePoints), typeName(array));
    const bool long_ = cut || shown.size() > kShownCodePoints;
    rt.report().textShown(array, long_ ? shown.substr(0, kShownCodePoints) + "…" : shown,
                          static_cast<std::uint32_t>(content.size()));
}

std::string reprOfByteArray(std::string_view content, std::string_view typeName)
{
    const std::string plain = reprOfBytes(content);
    std::string out(typeName);
    out += '(';
    // Both kinds of quotes are escaped where the other one encloses the text.
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (plain[i] == '\'' && plain[1] == '"')
            out += '\\';
        out += plain[i];
    }
    out += ')';
    return out;
}

namespace {

bool holds(int order, CompareOp op)
{
    switch (op) {
    case CompareOp::Less: return order < 0;
    case CompareOp::LessEqual: return order <= 0;
    case CompareOp::Equal: return order == 0;
    case CompareOp::NotEqual: return order != 0;
    case CompareOp::Greater: return order > 0;
    case CompareOp::GreaterEqual: return order >= 0;
    }
    return false;
}

} // namespace

Value compareContents(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    const std::optional<std::string_view> a = bytesIn(left);
    const std::optional<std::string_view> b = bytesIn(right);
    if (!a || !b)
        return notImplemented(rt);
    lookSoonAfter(rt, std::min(a->size(), b->size()));
    return newBool(rt, holds(a->compare(*b), op));
}

Eval<bool> containsBytes(Runtime& rt, Object& self, Object& part)
{
    if (typeOf(part).slots.index) {
        NAMETAG_TRY(byte, byteOf(rt, part));
        return contentOf(self).find(byte) != std::string_view::npos;
    }
    NAMETAG_TRY(wanted, bufferOf(rt, part));
    return seek(contentOf(self), wanted) != std::string_view::npos;
}

Value concatBytes(Runtime& rt, Object& left, Object& right)
{
    const std::optional<std::string_view> behind = bytesIn(right);
    if (!behind)
        return typeError(rt, text("can't concat ", typeName(right), " to ", typeName(left)));
    const bool bothBytes = &typeOf(left) == rt.types.bytes && &typeOf(right) == rt.types.bytes;
    if (bothBytes && (behind->empty() || contentOf(left).empty()))
        return share(behind->empty() ? left : right);
    if (contentOf(left).size() + behind->size() > rt.budget.largestObject)
        return memoryError(rt);
    std::string both(contentOf(left));
    both += *behind;
    return sameKind(rt, left, both);
}

Eval<std::string> repeatedBytes(Runtime& rt, std::string_view content, std::int64_t times)
{
    std::string out;
    if (times < 1 || content.empty())
        return out;
    if (static_cast<std::uint64_t>(times) > rt.budget.largestObject / content.size())
        return memoryError(rt);
    out.reserve(content.size() * static_cast<std::size_t>(times));
    for (std::int64_t i = 0; i < times; ++i)
        out += content;
    return out;
}

} // namespace nametag::runtime
