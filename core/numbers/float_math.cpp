// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/float_math.h"

#include "core/base/assert.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace nametag::numbers {
namespace {

/// A finite value as whole * 2**exponent, the whole one odd (or 0).
struct OddParts {
    std::int64_t whole = 0;
    int exponent = 0;
};

OddParts oddParts(double value)
{
    if (value == 0)
        return {};
    OddParts result;
    const double fraction = std::frexp(value, &result.exponent);
    result.whole = static_cast<std::int64_t>(std::ldexp(fraction, 53));
    result.exponent -= 53;
    while (result.whole % 2 == 0) {
        result.whole /= 2;
        ++result.exponent;
    }
    return result;
}

/// Rounds to at least 0 digits behind the point: by the exact decimal text.
std::optional<double> roundBehindPoint(double value, int digits)
{
    char buffer[1500];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, digits).ptr;
    double result = 0;
    std::from_chars(buffer, end, result);
    return result;
}

std::optional<double> roundBeforePoint(double value, std::uint64_t digits)
{
    const double whole = std::trunc(value);
    BigInt number = *BigInt::fromDouble(whole);
    // A tie of the whole part is none if a fraction follows: ten times the value keeps it visible.
    if (whole != value && digits > 0) {
        number = number * BigInt(10) + BigInt(value > 0 ? 1 : -1);
        number = floorDivide(roundToPowerOfTen(number, digits + 1), BigInt(10));
    } else {
        number = roundToPowerOfTen(number, digits);
    }
    const auto result = number.toDouble();
    return result ? std::optional<double>(std::copysign(*result, value)) : std::nullopt;
}

} // namespace

FloatQuotient floatDivMod(double a, double b)
{
    // Objects/floatobject.c, float_divmod: the remainder has the divisor's sign, the quotient is a whole
    // number.
    NAMETAG_ASSERT(b != 0, "division by zero reached floatDivMod");
    double remainder = std::fmod(a, b);
    double quotient = (a - remainder) / b;
    if (remainder == 0) {
        remainder = std::copysign(0.0, b);
    } else if ((remainder < 0) != (b < 0)) {
        remainder += b;
        quotient -= 1;
    }
    if (quotient == 0)
        return {std::copysign(0.0, a / b), remainder};
    double whole = std::floor(quotient);
    if (quotient - whole > 0.5)
        whole += 1;
    return {whole, remainder};
}

double floatFloorDivide(double a, double b)
{
    return floatDivMod(a, b).quotient;
}

double floatModulo(double a, double b)
{
    return floatDivMod(a, b).remainder;
}

FloatPower floatPower(double base, double exponent)
{
    const bool finite = std::isfinite(base) && std::isfinite(exponent);
    if (base == 0 && exponent < 0 && finite)
        return {0, PowerProblem::ZeroToNegative};
    if (base < 0 && finite && exponent != std::floor(exponent))
        return {0, PowerProblem::Complex};
    const double value = std::pow(base, exponent);
    if (finite && std::isinf(value))
        return {0, PowerProblem::Overflow};
    return {value, PowerProblem::None};
}

std::optional<double> roundFloat(double value, std::int64_t digits)
{
    // Objects/floatobject.c, float___round___impl: beyond these nothing changes, or nothing is left.
    constexpr std::int64_t kMostDigits = 323;
    constexpr std::int64_t kLeastDigits = -308;
    if (!std::isfinite(value) || digits > kMostDigits)
        return value;
    if (digits < kLeastDigits)
        return 0.0 * value;
    if (digits >= 0)
        return roundBehindPoint(value, static_cast<int>(digits));
    return roundBeforePoint(value, static_cast<std::uint64_t>(-digits));
}

std::optional<BigInt> roundToInt(double value)
{
    double rounded = std::round(value);
    if (std::fabs(value - rounded) == 0.5)
        rounded = 2.0 * std::round(value / 2.0);
    return BigInt::fromDouble(rounded);
}

std::optional<BigInt> floorToInt(double value)
{
    return BigInt::fromDouble(std::floor(value));
}

std::optional<BigInt> ceilToInt(double value)
{
    return BigInt::fromDouble(std::ceil(value));
}

std::int64_t floatHash(double value)
{
    // Python/pyhash.c, _Py_HashDouble: whole * 2**exponent modulo 2**61 - 1, where 2**61 counts as 1.
    constexpr int kBits = 61;
    constexpr std::uint64_t kModulus = (std::uint64_t{1} << kBits) - 1;
    constexpr std::int64_t kInfinity = 314159;
    if (std::isnan(value))
        return 0;
    if (std::isinf(value))
        return value > 0 ? kInfinity : -kInfinity;
    const OddParts parts = oddParts(std::fabs(value));
    const int turn = ((parts.exponent % kBits) + kBits) % kBits;
    const auto whole = static_cast<std::uint64_t>(parts.whole);
    const std::uint64_t turned = turn == 0 ? whole : ((whole << turn) & kModulus) | whole >> (kBits - turn);
    const auto result = static_cast<std::int64_t>(turned);
    const std::int64_t hash = value < 0 ? -result : result;
    return hash == -1 ? -2 : hash;
}

std::optional<IntegerRatio> asIntegerRatio(double value)
{
    if (!std::isfinite(value))
        return std::nullopt;
    const OddParts parts = oddParts(value);
    const BigInt whole(parts.whole);
    if (parts.exponent >= 0)
        return IntegerRatio{whole << static_cast<std::uint64_t>(parts.exponent), BigInt(1)};
    return IntegerRatio{whole, BigInt(1) << static_cast<std::uint64_t>(-parts.exponent)};
}

} // namespace nametag::numbers
