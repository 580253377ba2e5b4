// SPDX-License-Identifier: GPL-3.0-or-later
// Payload and creation of None, bool, int, float, complex, and the singletons.
#pragma once

#include "core/numbers/big_int.h"
#include "core/runtime/objects/value.h"

#include <cstdint>

namespace nametag::runtime {

struct Runtime;
struct Type;

/// int and bool: `small` where it fits 64 bits (then `big` is empty).
struct Int : Object {
    std::int64_t small = 0;
    numbers::BigInt* big = nullptr;
    bool fits() const { return big == nullptr; }
};

struct Float : Object {
    double value = 0;
};

struct Complex : Object {
    double real = 0;
    double imaginary = 0;
};

/// An int of this value: the cached object where there is one (-5 … 256). `spareDigit` true asks for room for
/// a carry, as x_add does (Objects/longobject.c), which shows in the block's size only.
Ref<> newInt(Runtime& rt, std::int64_t value);
Ref<> newInt(Runtime& rt, numbers::BigInt value);
/// The result of an operation on two ints that fit 64 bits: the size of its block is the one that CPython
/// asks for (x_add takes room for a carry, long_mul for all digits of the product).
Ref<> newIntResult(Runtime& rt, std::int64_t value, const Int& left, const Int& right, bool product);
/// An int object of a subclass.
Ref<> newIntOf(Runtime& rt, Type& type, numbers::BigInt value);
Ref<> newFloat(Runtime& rt, double value);
Ref<> newFloatOf(Runtime& rt, Type& type, double value);
Ref<> newComplex(Runtime& rt, double real, double imaginary);
Ref<> newBool(Runtime& rt, bool value);
Ref<> none(Runtime& rt);
Ref<> notImplemented(Runtime& rt);

/// The value as a big int, whatever its size.
numbers::BigInt bigValue(const Int& object);

} // namespace nametag::runtime
