// SPDX-License-Identifier: GPL-3.0-or-later
// Between BigInt and double: conversion, true division and comparison, each rounded at most once.
#include "core/base/assert.h"
#include "core/numbers/big_int.h"
#include "core/numbers/mpz_view.h"
#include "core/numbers/scaled_double.h"

#include <cmath>

namespace nametag::numbers {
namespace {

constexpr double kTwoTo63 = 9223372036854775808.0;
constexpr std::int64_t kExactInDouble = std::int64_t{1} << 53;

bool isExactInDouble(const BigInt& a)
{
    const auto value = a.toInt64();
    return value && *value <= kExactInDouble && *value >= -kExactInDouble;
}

std::optional<double> withSign(std::optional<double> value, bool negative)
{
    return value && negative ? std::optional<double>(-*value) : value;
}

} // namespace

std::optional<BigInt> BigInt::fromDouble(double value)
{
    if (!std::isfinite(value))
        return std::nullopt;
    if (value > -kTwoTo63 && value < kTwoTo63)
        return BigInt(static_cast<std::int64_t>(value));
    MpzResult result;
    mpz_set_d(result, value);
    return result.take();
}

std::optional<double> BigInt::toDouble() const
{
    if (!m_big)
        return static_cast<double>(m_small);
    const std::uint64_t length = bitLength();
    if (length > 1024)
        return std::nullopt;
    const std::uint64_t cut = length - std::min<std::uint64_t>(length, 64);
    MpzResult top;
    mpz_tdiv_q_2exp(top, m_big->value, cut);
    std::uint64_t bits = mpz_get_ui(top);
    if (mpz_scan1(m_big->value, 0) < cut)
        bits |= 1;
    return withSign(scaledDouble(bits, static_cast<std::int64_t>(cut)), isNegative());
}

std::optional<double> trueDivide(const BigInt& a, const BigInt& b)
{
    NAMETAG_ASSERT(!b.isZero(), "division by zero reached BigInt");
    if (isExactInDouble(a) && isExactInDouble(b))
        return *a.toDouble() / *b.toDouble();
    const bool negative = a.isNegative() != b.isNegative();
    const auto gap = static_cast<std::int64_t>(a.bitLength()) - static_cast<std::int64_t>(b.bitLength());
    if (a.isZero() || gap < -1100)
        return negative ? -0.0 : 0.0;
    if (gap > 1100)
        return std::nullopt;
    // The quotient gets 63 or 64 bits; what is left over only matters as "something".
    const std::int64_t exponent = gap - 63;
    BigInt numerator = absolute(a);
    BigInt denominator = absolute(b);
    if (exponent < 0)
        numerator = numerator << static_cast<std::uint64_t>(-exponent);
    else
        denominator = denominator << static_cast<std::uint64_t>(exponent);
    MpzResult quotient;
    MpzResult remainder;
    mpz_tdiv_qr(quotient, remainder, MpzView(numerator), MpzView(denominator));
    std::uint64_t bits = mpz_get_ui(quotient);
    if (mpz_sgn(static_cast<mpz_srcptr>(remainder)) != 0)
        bits |= 1;
    return withSign(scaledDouble(bits, exponent), negative);
}

std::partial_ordering compare(const BigInt& a, double b)
{
    if (std::isnan(b))
        return std::partial_ordering::unordered;
    if (std::isinf(b))
        return b > 0 ? std::partial_ordering::less : std::partial_ordering::greater;
    if (isExactInDouble(a))
        return *a.toDouble() <=> b;
    return mpz_cmp_d(MpzView(a), b) <=> 0;
}

} // namespace nametag::numbers
