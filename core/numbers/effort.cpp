// SPDX-License-Identifier: GPL-3.0-or-later
// The factors were measured with GMP 6.2, numbers of 2**16 to 2**29 bits.
#include "core/numbers/effort.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace nametag::numbers {

namespace {

constexpr double kLeastOfSquaring = 40;

double productOf(double bits, double otherBits)
{
    constexpr double kNothing = 4096;
    if (bits + otherBits < kNothing)
        return 0;
    const double shorter = std::max(2.0, std::min(bits, otherBits));
    return (bits + otherBits) * std::max(0.2, 0.27 * (std::log2(shorter) - 8));
}

double bitsOf(const BigInt& value)
{
    return static_cast<double>(value.bitLength());
}

double quotientOf(double bits, double divisorBits)
{
    return bits < divisorBits ? 0 : 2.6 * productOf(bits - divisorBits, divisorBits);
}

bool isPowerOfTwo(int base)
{
    return std::has_single_bit(static_cast<unsigned>(base));
}

} // namespace

double productEffort(std::uint64_t bits, std::uint64_t otherBits)
{
    return productOf(static_cast<double>(bits), static_cast<double>(otherBits));
}

double comparisonEffort(const BigInt& a, const BigInt& b)
{
    constexpr double kNanosecondsPerBit = 0.02;
    return a.bitLength() == b.bitLength() ? kNanosecondsPerBit * bitsOf(a) : 0;
}

double quotientEffort(const BigInt& a, const BigInt& b)
{
    return quotientOf(bitsOf(a), bitsOf(b));
}

double powerEffort(std::uint64_t resultBits)
{
    const double half = static_cast<double>(resultBits) / 2;
    return 1.3 * productOf(half, half);
}

double powerModuloEffort(const BigInt& base, const BigInt& exponent, const BigInt& modulus)
{
    const double bits = bitsOf(modulus);
    const double first = quotientOf(bitsOf(base), bits);
    const double inverse = exponent.isNegative() ? commonDivisorEffort(modulus, modulus) : 0;
    const double each = std::max(kLeastOfSquaring, 1.2 * productOf(bits, bits));
    return first + inverse + bitsOf(exponent) * each;
}

double roundingEffort(const BigInt& a)
{
    return 4 * productOf(bitsOf(a) / 2, bitsOf(a) / 2);
}

double squareRootEffort(const BigInt& a)
{
    return 2 * productOf(bitsOf(a) / 2, bitsOf(a) / 2);
}

double commonDivisorEffort(const BigInt& a, const BigInt& b)
{
    const double shorter = std::min(bitsOf(a), bitsOf(b));
    const double rounds = 2 * std::max(1.0, std::log2(std::max(2.0, shorter)) - 10);
    return quotientOf(std::max(bitsOf(a), bitsOf(b)), shorter) + rounds * productOf(shorter, shorter);
}

double factorialEffort(std::uint64_t n)
{
    const double bits = static_cast<double>(n) * static_cast<double>(std::bit_width(n));
    return 3 * productOf(bits / 2, bits / 2);
}

double productOfManyEffort(std::uint64_t factors, std::uint64_t bits)
{
    const double half = static_cast<double>(factors) * static_cast<double>(bits) / 2;
    return 100.0 * static_cast<double>(factors) +
           0.7 * static_cast<double>(std::bit_width(factors)) * productOf(half, half);
}

double binomialEffort(std::uint64_t factors, std::uint64_t bits)
{
    return 45.0 * static_cast<double>(factors) * static_cast<double>(bits);
}

double toTextEffort(const BigInt& value, int base)
{
    return isPowerOfTwo(base) ? bitsOf(value) : 12 * productOf(bitsOf(value) / 2, bitsOf(value) / 2);
}

double parseEffort(std::uint64_t digits, int base)
{
    const double bits = static_cast<double>(digits) * std::log2(base);
    return isPowerOfTwo(base) ? bits : 5 * productOf(bits / 2, bits / 2);
}

} // namespace nametag::numbers
