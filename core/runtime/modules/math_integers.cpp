// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of math on whole numbers: gcd, lcm, factorial, comb, perm, isqrt.
#include "core/numbers/combinatorics.h"
#include "core/runtime/modules/math_parts.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/protocols/effort.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <limits>

namespace nametag::runtime::math {

using numbers::BigInt;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

Eval<BigInt> whole(Runtime& rt, Object& object)
{
    NAMETAG_TRY(number, index(rt, object));
    return bigValue(static_cast<const Int&>(*number));
}

/// Above 60 bits the operand that divides the other is itself the answer (_PyLong_GCD).
Value commonDivisor(Runtime& rt, Object& first, Object& second)
{
    constexpr std::uint64_t kShortDigits = 2;
    const BigInt a = bigValue(static_cast<const Int&>(first));
    const BigInt b = bigValue(static_cast<const Int&>(second));
    NAMETAG_CHECK(allowEffort(rt, numbers::commonDivisorEffort(a, b)));
    BigInt found = numbers::greatestCommonDivisor(a, b);
    if (found.digitsOf30Bits() <= kShortDigits)
        return newInt(rt, std::move(found));
    for (const auto& [number, operand] : {std::pair(&b, &second), std::pair(&a, &first)})
        if (found == *number || found == -*number)
            return absolute(rt, *operand);
    return newInt(rt, std::move(found));
}

/// True if `factors` factors of so many bits are more than an object may have.
bool tooLarge(const Runtime& rt, std::uint64_t factors, std::uint64_t bits)
{
    const std::uint64_t most = rt.budget.largestObject * 8;
    return bits > 0 && factors > most / bits;
}

Value factorialOfInt(Runtime& rt, const BigInt& n)
{
    if (n.isNegative())
        return valueError(rt, "factorial() not defined for negative values");
    if (!n.isSmall())
        return overflowError(rt, text("factorial() argument should not exceed ", kMost));
    const auto count = static_cast<std::uint64_t>(*n.toInt64());
    if (tooLarge(rt, count, n.bitLength()))
        return memoryError(rt);
    NAMETAG_CHECK(allowEffort(rt, numbers::factorialEffort(count)));
    return newInt(rt, numbers::factorial(count));
}

} // namespace

Value greatestDivisor(Runtime& rt, Object*, const Arguments& arguments)
{
    if (arguments.positional == 0)
        return newInt(rt, 0);
    NAMETAG_TRY(result, index(rt, arguments[0]));
    if (arguments.positional == 1)
        return absolute(rt, *result);
    for (std::size_t i = 1; i < arguments.positional; ++i) {
        NAMETAG_TRY(number, index(rt, arguments[i]));
        NAMETAG_TRY(common, commonDivisor(rt, *result, *number));
        result = std::move(common);
    }
    return result;
}

Value leastMultiple(Runtime& rt, Object*, const Arguments& arguments)
{
    if (arguments.positional == 1) {
        NAMETAG_TRY(number, index(rt, arguments[0]));
        return absolute(rt, *number);
    }
    BigInt result(1);
    for (Object* argument : arguments.positionals()) {
        NAMETAG_TRY(number, whole(rt, *argument));
        NAMETAG_CHECK(allowEffort(rt, 2 * numbers::commonDivisorEffort(result, number)));
        NAMETAG_CHECK(allowEffort(rt, numbers::productEffort(result.bitLength(), number.bitLength())));
        if (tooLarge(rt, 1, numbers::productBits(result, number)))
            return memoryError(rt);
        result = numbers::leastCommonMultiple(result, number);
    }
    return newInt(rt, std::move(result));
}

Value factorialOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(n, whole(rt, arguments[0]));
    return factorialOfInt(rt, n);
}

Value permutations(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(n, whole(rt, arguments[0]));
    if (arguments.positional < 2 || &arguments[1] == rt.objects.none)
        return factorialOfInt(rt, n);
    NAMETAG_TRY(k, whole(rt, arguments[1]));
    if (n.isNegative())
        return valueError(rt, "n must be a non-negative integer");
    if (k.isNegative())
        return valueError(rt, "k must be a non-negative integer");
    if (n < k)
        return newInt(rt, 0);
    if (!k.isSmall())
        return overflowError(rt, text("k must not exceed ", kMost));
    const auto count = static_cast<std::uint64_t>(*k.toInt64());
    if (tooLarge(rt, count, n.bitLength()))
        return memoryError(rt);
    NAMETAG_CHECK(allowEffort(rt, numbers::productOfManyEffort(count, n.bitLength())));
    return newInt(rt, numbers::fallingProduct(n, count));
}

Value combinations(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(n, whole(rt, arguments[0]));
    NAMETAG_TRY(k, whole(rt, arguments[1]));
    if (n.isNegative())
        return valueError(rt, "n must be a non-negative integer");
    if (k.isNegative())
        return valueError(rt, "k must be a non-negative integer");
    if (n < k)
        return newInt(rt, 0);
    const BigInt rest = n - k;
    const BigInt& fewer = rest < k ? rest : k;
    if (!fewer.isSmall())
        return overflowError(rt, text("min(n - k, k) must not exceed ", kMost));
    const auto count = static_cast<std::uint64_t>(*fewer.toInt64());
    if (tooLarge(rt, count, n.bitLength()))
        return memoryError(rt);
    NAMETAG_CHECK(allowEffort(rt, numbers::binomialEffort(count, n.bitLength())));
    return newInt(rt, numbers::binomial(n, count));
}

Value wholeRoot(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(n, whole(rt, arguments[0]));
    if (n.isNegative())
        return valueError(rt, "isqrt() argument must be nonnegative");
    NAMETAG_CHECK(allowEffort(rt, numbers::squareRootEffort(n)));
    return newInt(rt, numbers::squareRoot(n));
}

} // namespace nametag::runtime::math
