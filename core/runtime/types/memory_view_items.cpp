// SPDX-License-Identifier: GPL-3.0-or-later
// Items of a memoryview by their format (Objects/memoryobject.c, unpack_single, pack_single).
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/bytes_content.h"
#include "core/runtime/types/memory_view.h"

#include <cstring>

namespace nametag::runtime {

namespace {

struct Format {
    char letter;
    std::int64_t bytes;
    enum class Kind { Signed, Unsigned, Real, Truth, Byte } kind;
};

constexpr Format kFormats[] = {
    {'B', 1, Format::Kind::Unsigned}, {'b', 1, Format::Kind::Signed},   {'c', 1, Format::Kind::Byte},
    {'h', 2, Format::Kind::Signed},   {'H', 2, Format::Kind::Unsigned}, {'i', 4, Format::Kind::Signed},
    {'I', 4, Format::Kind::Unsigned}, {'l', 8, Format::Kind::Signed},   {'L', 8, Format::Kind::Unsigned},
    {'q', 8, Format::Kind::Signed},   {'Q', 8, Format::Kind::Unsigned}, {'n', 8, Format::Kind::Signed},
    {'N', 8, Format::Kind::Unsigned}, {'P', 8, Format::Kind::Unsigned}, {'f', 4, Format::Kind::Real},
    {'d', 8, Format::Kind::Real},     {'?', 1, Format::Kind::Truth},
};

const Format* formatNamed(std::string_view format)
{
    if (!format.empty() && format[0] == '@')
        format.remove_prefix(1);
    if (format.size() != 1)
        return nullptr;
    for (const Format& each : kFormats)
        if (each.letter == format[0])
            return &each;
    return nullptr;
}

template <class T> T fromBytes(const char* bytes)
{
    T value{};
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

std::string toBytes(const void* value, std::int64_t bytes)
{
    return {static_cast<const char*>(value), static_cast<std::size_t>(bytes)};
}

std::uint64_t unsignedAt(const char* bytes, std::int64_t size)
{
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, static_cast<std::size_t>(size));
    return value;
}

std::int64_t signedAt(const char* bytes, std::int64_t size)
{
    const auto unused = static_cast<unsigned>(64 - 8 * size);
    return static_cast<std::int64_t>(unsignedAt(bytes, size) << unused) >> unused;
}

std::string& contentOfArray(Object& target)
{
    return static_cast<ByteArray&>(target).content;
}

const char* placeOf(const MemoryView& view, std::int64_t index)
{
    const std::string_view all = contentOf(*view.memory->target);
    return all.data() + view.start + index * view.stride;
}

Raised badValue(Runtime& rt, const MemoryView& view)
{
    return valueError(rt, text("memoryview: invalid value for format '", view.format, "'"));
}

Raised badType(Runtime& rt, const MemoryView& view)
{
    return typeError(rt, text("memoryview: invalid type for format '", view.format, "'"));
}

Eval<std::string> packedInt(Runtime& rt, const MemoryView& view, const Format& format, Object& value)
{
    if (!typeOf(value).slots.index)
        return badType(rt, view);
    NAMETAG_TRY(number, index(rt, value));
    const numbers::BigInt big = bigValue(static_cast<const Int&>(*number));
    const auto bits = static_cast<std::uint64_t>(8 * format.bytes);
    const bool isSigned = format.kind == Format::Kind::Signed;
    if ((big.isNegative() && !isSigned) || big.bitLength() > bits)
        return badValue(rt, view);
    if (!isSigned) {
        // The two halves fit 64 bits each.
        const numbers::BigInt high = big >> 32;
        const numbers::BigInt low = big & numbers::BigInt(0xFFFFFFFFLL);
        const std::uint64_t whole =
            (static_cast<std::uint64_t>(*high.toInt64()) << 32) | static_cast<std::uint64_t>(*low.toInt64());
        return toBytes(&whole, format.bytes);
    }
    const auto& integer = static_cast<const Int&>(*number);
    if (!integer.fits())
        return badValue(rt, view);
    if (bits < 64 && (integer.small >= (std::int64_t{1} << (bits - 1)) ||
                      integer.small < -(std::int64_t{1} << (bits - 1))))
        return badValue(rt, view);
    return toBytes(&integer.small, format.bytes);
}

Eval<std::string> packed(Runtime& rt, const MemoryView& view, const Format& format, Object& value)
{
    switch (format.kind) {
    case Format::Kind::Signed:
    case Format::Kind::Unsigned: return packedInt(rt, view, format, value);
    case Format::Kind::Truth: {
        NAMETAG_TRY(yes, truth(rt, value));
        return std::string(1, yes ? '\1' : '\0');
    }
    case Format::Kind::Byte:
        if (!typeOf(value).is(kBytesSubclass))
            return badType(rt, view);
        if (static_cast<const Bytes&>(value).length != 1)
            return badValue(rt, view);
        return std::string(static_cast<const Bytes&>(value).view());
    case Format::Kind::Real: break;
    }
    Eval<double> number = toDouble(rt, value);
    if (!number) {
        if (swallow(rt, *rt.exceptions.typeError))
            return badType(rt, view);
        return Raised{};
    }
    const auto narrow = static_cast<float>(*number);
    return format.bytes == 4 ? toBytes(&narrow, 4) : toBytes(&*number, 8);
}

} // namespace

std::int64_t bytesOfFormat(std::string_view format)
{
    const Format* found = formatNamed(format);
    return found ? found->bytes : 0;
}

Value itemAt(Runtime& rt, const MemoryView& view, std::int64_t index)
{
    const Format& format = *formatNamed(view.format);
    const char* place = placeOf(view, index);
    switch (format.kind) {
    case Format::Kind::Signed: return newInt(rt, signedAt(place, format.bytes));
    case Format::Kind::Unsigned:
        return newInt(rt, numbers::BigInt::fromUnsigned(unsignedAt(place, format.bytes)));
    case Format::Kind::Truth: return newBool(rt, *place != '\0');
    case Format::Kind::Byte: return newBytes(rt, std::string_view(place, 1));
    case Format::Kind::Real: break;
    }
    return newFloat(rt, format.bytes == 4 ? double{fromBytes<float>(place)} : fromBytes<double>(place));
}

Done storeItem(Runtime& rt, MemoryView& view, std::int64_t index, Object& value)
{
    NAMETAG_TRY(bytes, packed(rt, view, *formatNamed(view.format), value));
    NAMETAG_CHECK(checkNotReleased(rt, view));
    storeBytes(rt, view, index, bytes);
    return Nothing{};
}

void storeBytes(Runtime& rt, MemoryView& view, std::int64_t index, std::string_view bytes)
{
    Object& target = *view.memory->target;
    const auto at = static_cast<std::size_t>(view.start + index * view.stride);
    contentOfArray(target).replace(at, bytes.size(), bytes);
    tellByteArray(rt, static_cast<ByteArray&>(target));
}

} // namespace nametag::runtime
