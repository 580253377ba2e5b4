// SPDX-License-Identifier: GPL-3.0-or-later
// About how long an operation on big ints takes, in nanoseconds of an ordinary machine, from the bits of its
// operands: who asks before he calculates need not wait for what cannot be interrupted.
#pragma once

#include "core/numbers/big_int.h"

namespace nametag::numbers {

/// What no single operation should take longer than.
inline constexpr double kMostEffort = 0.4e9;

double productEffort(std::uint64_t bits, std::uint64_t otherBits);
double comparisonEffort(const BigInt& a, const BigInt& b);
double quotientEffort(const BigInt& a, const BigInt& b);
double powerEffort(std::uint64_t resultBits);
double powerModuloEffort(const BigInt& base, const BigInt& exponent, const BigInt& modulus);
double roundingEffort(const BigInt& a);
double squareRootEffort(const BigInt& a);
double commonDivisorEffort(const BigInt& a, const BigInt& b);
double factorialEffort(std::uint64_t n);
/// The product of so many factors of so many bits.
double productOfManyEffort(std::uint64_t factors, std::uint64_t bits);
double binomialEffort(std::uint64_t factors, std::uint64_t bits);

/// To and from digits; a base that is a power of two costs next to nothing.
double toTextEffort(const BigInt& value, int base);
double parseEffort(std::uint64_t digits, int base);

} // namespace nametag::numbers
