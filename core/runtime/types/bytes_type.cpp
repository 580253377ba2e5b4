// SPDX-License-Identifier: GPL-3.0-or-later
// bytes (Objects/bytesobject.c): slots and life; methods are in the other bytes_ files.
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/sip_hash.h"
#include "core/runtime/protocols/percent_format.h"
#include "core/runtime/types/bytes_content.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/set_up.h"
#include "core/runtime/types/text_repr.h"

namespace nametag::runtime {

namespace {

Bytes& self(Object& object)
{
    return static_cast<Bytes&>(object);
}

void destroy(Object& object)
{
    runtimeOf(object).heap.release(object);
}

void tell(Object& object)
{
    const std::string_view content = self(object).view();
    std::string shown = reprOfBytes(content.substr(0, kShownCodePoints));
    if (content.size() > kShownCodePoints || shown.size() > kShownCodePoints)
        shown = shown.substr(0, kShownCodePoints) + "…";
    runtimeOf(object).report().textShown(object, shown, self(object).length);
}

Value makeBytes(Runtime& rt, Type& type, const Arguments& arguments)
{
    static const char* const kNames[] = {"source", "encoding", "errors"};
    Object* values[3] = {};
    NAMETAG_CHECK(bindArguments(rt, {"bytes", kNames}, arguments, values));
    const bool exact = &type == rt.types.bytes;
    if (exact && values[0] && !values[1] && !values[2] && &typeOf(*values[0]) == rt.types.bytes)
        return share(*values[0]);
    for (std::size_t i = 1; i < 3; ++i)
        if (values[i] && !isStr(*values[i]))
            return typeError(
                rt, text("bytes() argument '", kNames[i], "' must be str, not ", typeName(*values[i])));
    NAMETAG_TRY(content, bytesFor(rt, "bytes", values[0], values[1], values[2]));
    if (exact)
        return newBytes(rt, content);
    return newBytesOf(rt, type, content);
}

Value reprOf(Runtime& rt, Object& object)
{
    const std::string shown = reprOfBytes(self(object).view());
    if (shown.size() > rt.budget.largestObject)
        return memoryError(rt);
    return newStr(rt, std::string_view(shown));
}

Eval<std::int64_t> hashOfContent(Runtime&, Object& object)
{
    Bytes& bytes = self(object);
    if (bytes.hash == -1)
        bytes.hash = bytes.length == 0 ? 0 : hashOfBytes(bytes.data(), bytes.length);
    return bytes.hash;
}

Eval<std::int64_t> lengthOf(Runtime&, Object& object)
{
    return std::int64_t{self(object).length};
}

Value item(Runtime& rt, Object& object, Object& key)
{
    const std::string_view content = self(object).view();
    if (&typeOf(key) == rt.types.slice) {
        NAMETAG_TRY(bounds, sliceBounds(rt, key, static_cast<std::int64_t>(content.size())));
        const auto start = static_cast<std::size_t>(bounds.start);
        if (bounds.step == 1)
            return bytesSlice(rt, object, start, start + static_cast<std::size_t>(bounds.count));
        std::string out;
        for (std::int64_t i = 0, at = bounds.start; i < bounds.count; ++i, at += bounds.step)
            out += content[static_cast<std::size_t>(at)];
        return out.empty() ? Ref<>(newBytes(rt, out)) : newBytesOf(rt, *rt.types.bytes, out);
    }
    NAMETAG_TRY(index, sequenceIndex(rt, key, static_cast<std::int64_t>(content.size()), "byte"));
    if (index < 0 || index >= static_cast<std::int64_t>(content.size()))
        return indexError(rt, "index out of range");
    return newInt(rt, static_cast<unsigned char>(content[static_cast<std::size_t>(index)]));
}

Value repeat(Runtime& rt, Object& object, std::int64_t times)
{
    if (times == 1)
        return unchangedBytes(rt, object);
    NAMETAG_TRY(content, repeatedBytes(rt, self(object).view(), times));
    return newBytes(rt, content);
}

Value remainder(Runtime& rt, Object& left, Object& right)
{
    if (!typeOf(left).is(kBytesSubclass))
        return notImplemented(rt);
    NAMETAG_TRY(content, percentFormatBytes(rt, self(left).view(), right));
    return newBytes(rt, content);
}

Value newArguments(Runtime& rt, Object* object, const Arguments&)
{
    Object* const items[] = {newBytes(rt, self(*object).view()).give()};
    return newTuple(rt, items);
}

Value toBytes(Runtime& rt, Object* object, const Arguments&)
{
    return unchangedBytes(rt, *object);
}

const NativeRow kRows[] = {
    {"__bytes__", toBytes, 0, 0, false, "The value as plain bytes."},
    {"__getnewargs__", newArguments, 0, 0, false, ""},
};

} // namespace

void setUpBytesType(Runtime& rt)
{
    Type& type = *rt.types.bytes;
    type.destroy = destroy;
    type.tell = tell;
    type.basicSize = 33;
    type.itemSize = 1;
    type.flags |= kBaseType | kBytesSubclass;
    type.doc = "Bytes that cannot be changed.";
    Slots& slots = type.slots;
    slots.make = makeBytes;
    slots.repr = reprOf;
    slots.str = reprOf;
    slots.hash = hashOfContent;
    slots.compare = compareContents;
    slots.length = lengthOf;
    slots.item = item;
    slots.contains = containsBytes;
    slots.concat = concatBytes;
    slots.repeat = repeat;
    slots.iter = iterateSequence;
    slots.binary[static_cast<std::size_t>(BinaryOp::Remainder)] = remainder;
    addMethods(rt, type, kRows);
    addBytesSearchMethods(rt, type);
    addBytesTestMethods(rt, type);
    addBytesChangeMethods(rt, type);
    addBytesSplitMethods(rt, type);
    addBytesConvertMethods(rt, type);
}

} // namespace nametag::runtime
