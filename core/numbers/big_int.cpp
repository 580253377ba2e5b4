// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/big_int.h"

#include "core/base/assert.h"
#include "core/numbers/mpz_view.h"

namespace nametag::numbers {

BigInt::BigInt(const BigInt& other)
    : m_small(other.m_small)
{
    if (other.m_big) {
        m_big = new MpzBox;
        mpz_init_set(m_big->value, other.m_big->value);
    }
}

BigInt& BigInt::operator=(const BigInt& other)
{
    if (this != &other)
        *this = BigInt(other);
    return *this;
}

BigInt& BigInt::operator=(BigInt&& other) noexcept
{
    std::swap(m_small, other.m_small);
    std::swap(m_big, other.m_big);
    return *this;
}

void BigInt::dropBig()
{
    mpz_clear(m_big->value);
    delete m_big;
}

BigInt BigInt::fromUnsigned(std::uint64_t value)
{
    if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return BigInt(static_cast<std::int64_t>(value));
    MpzResult result;
    mpz_set_ui(result, value);
    return result.take();
}

int BigInt::bigSign() const
{
    return mpz_sgn(m_big->value);
}

std::strong_ordering BigInt::compareBig(const BigInt& a, const BigInt& b)
{
    return mpz_cmp(MpzView(a), MpzView(b)) <=> 0;
}

BigInt operator+(const BigInt& a, const BigInt& b)
{
    std::int64_t small = 0;
    if (a.isSmall() && b.isSmall() && !__builtin_add_overflow(a.m_small, b.m_small, &small))
        return small;
    MpzResult result;
    mpz_add(result, MpzView(a), MpzView(b));
    return result.take();
}

BigInt operator-(const BigInt& a, const BigInt& b)
{
    std::int64_t small = 0;
    if (a.isSmall() && b.isSmall() && !__builtin_sub_overflow(a.m_small, b.m_small, &small))
        return small;
    MpzResult result;
    mpz_sub(result, MpzView(a), MpzView(b));
    return result.take();
}

BigInt operator*(const BigInt& a, const BigInt& b)
{
    std::int64_t small = 0;
    if (a.isSmall() && b.isSmall() && !__builtin_mul_overflow(a.m_small, b.m_small, &small))
        return small;
    MpzResult result;
    mpz_mul(result, MpzView(a), MpzView(b));
    return result.take();
}

BigInt BigInt::operator-() const
{
    return BigInt(0) - *this;
}

BigInt absolute(const BigInt& a)
{
    return a.isNegative() ? -a : a;
}

Quotient divMod(const BigInt& a, const BigInt& b)
{
    NAMETAG_ASSERT(!b.isZero(), "division by zero reached BigInt");
    const auto x = a.toInt64();
    const auto y = b.toInt64();
    if (x && y && !(*x == std::numeric_limits<std::int64_t>::min() && *y == -1)) {
        std::int64_t quotient = *x / *y;
        std::int64_t remainder = *x % *y;
        if (remainder != 0 && (remainder < 0) != (*y < 0)) {
            --quotient;
            remainder += *y;
        }
        return {quotient, remainder};
    }
    MpzResult quotient;
    MpzResult remainder;
    mpz_fdiv_qr(quotient, remainder, MpzView(a), MpzView(b));
    return {quotient.take(), remainder.take()};
}

BigInt floorDivide(const BigInt& a, const BigInt& b)
{
    if (a.isSmall() && b.isSmall())
        return divMod(a, b).quotient;
    NAMETAG_ASSERT(!b.isZero(), "division by zero reached BigInt");
    MpzResult result;
    mpz_fdiv_q(result, MpzView(a), MpzView(b));
    return result.take();
}

BigInt modulo(const BigInt& a, const BigInt& b)
{
    if (a.isSmall() && b.isSmall())
        return divMod(a, b).remainder;
    NAMETAG_ASSERT(!b.isZero(), "division by zero reached BigInt");
    MpzResult result;
    mpz_fdiv_r(result, MpzView(a), MpzView(b));
    return result.take();
}

BigInt power(const BigInt& base, std::uint64_t exponent)
{
    MpzResult result;
    mpz_pow_ui(result, MpzView(base), exponent);
    return result.take();
}

std::optional<BigInt> powerModulo(const BigInt& base, const BigInt& exponent, const BigInt& modulus)
{
    NAMETAG_ASSERT(!modulus.isZero(), "modulus 0 reached BigInt");
    const BigInt size = absolute(modulus);
    if (size == BigInt(1))
        return BigInt(0);
    BigInt start = base;
    if (exponent.isNegative()) {
        MpzResult inverse;
        if (mpz_invert(inverse, MpzView(base), MpzView(size)) == 0)
            return std::nullopt;
        start = inverse.take();
    }
    MpzResult result;
    mpz_powm(result, MpzView(start), MpzView(absolute(exponent)), MpzView(size));
    BigInt value = result.take();
    if (modulus.isNegative() && !value.isZero())
        value += modulus;
    return value;
}

BigInt squareRoot(const BigInt& a)
{
    NAMETAG_ASSERT(!a.isNegative(), "square root of a negative BigInt");
    MpzResult result;
    mpz_sqrt(result, MpzView(a));
    return result.take();
}

BigInt greatestCommonDivisor(const BigInt& a, const BigInt& b)
{
    MpzResult result;
    mpz_gcd(result, MpzView(a), MpzView(b));
    return result.take();
}

BigInt roundToPowerOfTen(const BigInt& a, std::uint64_t digits)
{
    // 10**digits has more than 3 bits a digit: anything smaller than half of it rounds to 0.
    if (digits > a.bitLength() / 3 + 1)
        return BigInt(0);
    const BigInt unit = power(BigInt(10), digits);
    auto [quotient, remainder] = divMod(a, unit);
    const BigInt twice = remainder + remainder;
    if (twice > unit || (twice == unit && quotient.isOdd()))
        quotient += BigInt(1);
    return quotient * unit;
}

} // namespace nametag::numbers
