// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/objects/number_objects.h"

#include "core/runtime/objects/large_objects.h"
#include "core/runtime/objects/runtime.h"

#include <bit>

namespace nametag::runtime {

namespace {

std::uint32_t digitsOf(std::int64_t value)
{
    const std::uint64_t magnitude =
        value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    const auto bits = static_cast<std::uint32_t>(std::bit_width(magnitude));
    return bits <= 30 ? 1 : (bits + 29) / 30;
}

std::uint32_t sizeOfDigits(std::uint32_t digits)
{
    return 24 + 4 * digits;
}

bool isCached(Runtime& rt, std::int64_t value)
{
    return value >= rt.profile.caches.smallIntFirst && value <= rt.profile.caches.smallIntLast;
}

Ref<> cached(Runtime& rt, std::int64_t value)
{
    return share(*rt.objects.smallInts[static_cast<std::size_t>(value - rt.profile.caches.smallIntFirst)]);
}

Ref<> make(Runtime& rt, std::int64_t value, std::uint32_t requestedBytes)
{
    auto* object =
        rt.heap.create<Int>(*rt.types.integer, {requestedBytes, 0, sizeOfDigits(digitsOf(value)), {}});
    object->small = value;
    rt.heap.tell(*object);
    return Ref<>::adopt(object);
}

bool isOneDigit(std::int64_t value)
{
    constexpr std::int64_t kLimit = std::int64_t{1} << 30;
    return value > -kLimit && value < kLimit;
}

Ref<> makeOneDigit(Runtime& rt, std::int64_t value)
{
    auto* object = rt.heap.create<Int>(*rt.types.integer, {32, 0, sizeOfDigits(1), {}});
    object->small = value;
    rt.heap.tell(*object);
    return Ref<>::adopt(object);
}

void keepBig(Runtime& rt, Int& object, numbers::BigInt value)
{
    object.big = new numbers::BigInt(std::move(value));
    rt.heap.endWith(object, [](Object& self) { delete static_cast<Int&>(self).big; });
}

} // namespace

Ref<> newInt(Runtime& rt, std::int64_t value)
{
    if (isCached(rt, value))
        return cached(rt, value);
    if (isOneDigit(value)) [[likely]]
        return makeOneDigit(rt, value);
    return make(rt, value, std::max(32u, sizeOfDigits(digitsOf(value)))); // PyLong_FromLong
}

Ref<> newIntResult(Runtime& rt, std::int64_t value, const Int& left, const Int& right, bool product)
{
    if (isCached(rt, value))
        return cached(rt, value);
    if (isOneDigit(value) && isOneDigit(left.small) && isOneDigit(right.small)) [[likely]]
        return makeOneDigit(rt, value);
    const std::uint32_t a = digitsOf(left.small);
    const std::uint32_t b = digitsOf(right.small);
    if (a == 1 && b == 1)
        return make(rt, value, digitsOf(value) == 1 ? 32 : sizeOfDigits(digitsOf(value)));
    return make(rt, value, product ? sizeOfDigits(a + b) : sizeOfDigits(std::max(a, b) + 1));
}

Ref<> newInt(Runtime& rt, numbers::BigInt value)
{
    if (const auto small = value.toInt64())
        return newInt(rt, *small);
    const std::uint32_t bytes = sizeOfDigits(static_cast<std::uint32_t>(value.digitsOf30Bits()));
    auto* object = rt.heap.create<Int>(*rt.types.integer, {bytes, 0, bytes, {}});
    keepBig(rt, *object, std::move(value));
    rt.heap.tell(*object);
    lookSoonAfter(rt, bytes);
    return Ref<>::adopt(object);
}

Ref<> newIntOf(Runtime& rt, Type& type, numbers::BigInt value)
{
    const auto small = value.toInt64();
    const std::uint32_t body = sizeOfDigits(static_cast<std::uint32_t>(value.digitsOf30Bits()));
    const std::uint32_t before = type.preHeader;
    // A class's allocator makes room for one digit more, in steps of 8 (PyType_GenericAlloc).
    const std::uint32_t bytes =
        (before + body + type.basicSize - rt.types.integer->basicSize + 4 + 7) / 8 * 8;
    auto* object = rt.heap.create<Int>(type, {bytes, before, before + body, {}});
    if (small)
        object->small = *small;
    else
        keepBig(rt, *object, std::move(value));
    rt.heap.tell(*object);
    if (type.collected)
        rt.heap.track(*object);
    return Ref<>::adopt(object);
}

Ref<> newFloat(Runtime& rt, double value)
{
    auto* object = rt.heap.create<Float>(*rt.types.floating, {24, 0, 24, memory::FreeListKey::Float});
    object->value = value;
    rt.heap.tell(*object);
    return Ref<>::adopt(object);
}

Ref<> newFloatOf(Runtime& rt, Type& type, double value)
{
    const std::uint32_t bytes = type.preHeader + type.basicSize;
    auto* object = rt.heap.create<Float>(type, {bytes, type.preHeader, bytes, {}});
    object->value = value;
    rt.heap.tell(*object);
    if (type.collected)
        rt.heap.track(*object);
    return Ref<>::adopt(object);
}

Ref<> newComplex(Runtime& rt, double real, double imaginary)
{
    auto* object = rt.heap.create<Complex>(*rt.types.complex, {32, 0, 32, {}});
    object->real = real;
    object->imaginary = imaginary;
    rt.heap.tell(*object);
    return Ref<>::adopt(object);
}

Ref<> newBool(Runtime& rt, bool value)
{
    return share(value ? *rt.objects.yes : *rt.objects.no);
}

Ref<> none(Runtime& rt)
{
    return share(*rt.objects.none);
}

Ref<> notImplemented(Runtime& rt)
{
    return share(*rt.objects.notImplemented);
}

numbers::BigInt bigValue(const Int& object)
{
    return object.big ? *object.big : numbers::BigInt(object.small);
}

} // namespace nametag::runtime
