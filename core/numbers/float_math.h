// SPDX-License-Identifier: GPL-3.0-or-later
// Float arithmetic where Python's rules are not C's: //, %, **, round(), hash(), as_integer_ratio().
#pragma once

#include "core/numbers/big_int.h"

namespace nametag::numbers {

struct FloatQuotient {
    double quotient = 0;
    double remainder = 0;
};
/// divmod(), // and %. The divisor isn't 0.
FloatQuotient floatDivMod(double a, double b);
double floatFloorDivide(double a, double b);
double floatModulo(double a, double b);

enum class PowerProblem : std::uint8_t {
    None,
    ZeroToNegative, ///< ZeroDivisionError
    Complex,        ///< a negative base with a fractional exponent: the result is complex
    Overflow        ///< OverflowError
};
struct FloatPower {
    double value = 0;
    PowerProblem problem = PowerProblem::None;
};
FloatPower floatPower(double base, double exponent);

/// round(value, digits); nothing where Python raises OverflowError.
std::optional<double> roundFloat(double value, std::int64_t digits);
/// round(value), ties to even; nothing for inf and nan.
std::optional<BigInt> roundToInt(double value);
/// math.floor() and math.ceil(); nothing for inf and nan.
std::optional<BigInt> floorToInt(double value);
std::optional<BigInt> ceilToInt(double value);

/// hash(float), equal to the int's for whole values. For nan Python hashes the object: ask before.
std::int64_t floatHash(double value);

struct IntegerRatio {
    BigInt numerator;
    BigInt denominator;
};
/// float.as_integer_ratio(); nothing for inf and nan.
std::optional<IntegerRatio> asIntegerRatio(double value);

} // namespace nametag::numbers
