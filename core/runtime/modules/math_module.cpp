// SPDX-License-Identifier: GPL-3.0-or-later
// The math module: the C library's functions with Python's errors (Modules/mathmodule.c).
#include "core/numbers/float_math.h"
#include "core/runtime/modules/math_parts.h"
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <bit>
#include <cmath>
#include <limits>

namespace nametag::runtime {

namespace math {

Raised raiseProblem(Runtime& rt, Problem problem)
{
    return problem == Problem::Domain ? valueError(rt, "math domain error")
                                      : overflowError(rt, "math range error");
}

namespace {

constexpr double kPi = 3.14159265358979323846;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

using RealFunction = double (*)(double);
using RealFunction2 = double (*)(double, double);

/// A function of the C library; `overflows`: an infinite result of a finite argument is too large, else there
/// is a pole.
template <RealFunction function, bool overflows> Value ofOne(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(x, toDouble(rt, arguments[0]));
    const double result = function(x);
    if (std::isnan(result) && !std::isnan(x))
        return raiseProblem(rt, Problem::Domain);
    if (std::isinf(result) && std::isfinite(x))
        return raiseProblem(rt, overflows ? Problem::Range : Problem::Domain);
    return newFloat(rt, result);
}

template <RealFunction2 function> Value ofTwo(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(x, toDouble(rt, arguments[0]));
    NAMETAG_TRY(y, toDouble(rt, arguments[1]));
    const double result = function(x, y);
    if (std::isnan(result) && !std::isnan(x) && !std::isnan(y))
        return raiseProblem(rt, Problem::Domain);
    if (std::isinf(result) && std::isfinite(x) && std::isfinite(y))
        return raiseProblem(rt, Problem::Range);
    return newFloat(rt, result);
}

template <Checked (*function)(double)> Value checked(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(x, toDouble(rt, arguments[0]));
    const Checked result = function(x);
    if (result.problem != Problem::None)
        return raiseProblem(rt, result.problem);
    return newFloat(rt, result.value);
}

template <RealFunction function> Value unchecked(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(x, toDouble(rt, arguments[0]));
    return newFloat(rt, function(x));
}

template <bool (*test)(double)> Value tested(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(x, toDouble(rt, arguments[0]));
    return newBool(rt, test(x));
}

double degreesOf(double x)
{
    return x * (180.0 / kPi);
}
double radiansOf(double x)
{
    return x * (kPi / 180.0);
}
bool isFiniteNumber(double x)
{
    return std::isfinite(x);
}
bool isInfiniteNumber(double x)
{
    return std::isinf(x);
}
bool isNotANumber(double x)
{
    return std::isnan(x);
}

// ---- logarithms: of ints of any size too

/// The logarithm of an int: where it does not fit a double, that of its mantissa and of its exponent.
Value logOfInt(Runtime& rt, const numbers::BigInt& number, RealFunction function)
{
    if (number.sign() <= 0)
        return raiseProblem(rt, Problem::Domain);
    if (const std::optional<double> value = number.toDouble())
        return newFloat(rt, function(*value));
    const std::uint64_t exponent = number.bitLength();
    const double mantissa = std::ldexp(*(number >> (exponent - 1000)).toDouble(), -1000);
    return newFloat(rt, function(mantissa) + function(2.0) * static_cast<double>(exponent));
}

Value logBy(Runtime& rt, Object& object, RealFunction function)
{
    if (isInt(object))
        return logOfInt(rt, bigValue(static_cast<const Int&>(object)), function);
    NAMETAG_TRY(x, toDouble(rt, object));
    if (x <= 0.0)
        return raiseProblem(rt, Problem::Domain);
    return newFloat(rt, function(x));
}

Value logarithm(Runtime& rt, Object*, const Arguments& arguments)
{
    if (rt.profile.minor < 12 && (arguments.positional < 1 || arguments.positional > 2))
        return typeError(rt, "math.log requires 1 to 2 arguments");
    NAMETAG_CHECK(checkArguments(rt, "log", arguments, 1, 2));
    NAMETAG_TRY(above, logBy(rt, arguments[0], std::log));
    if (arguments.positional == 1)
        return above;
    NAMETAG_TRY(below, logBy(rt, arguments[1], std::log));
    return binary(rt, BinaryOp::TrueDivide, *above, *below);
}

template <RealFunction function> Value logarithmTo(Runtime& rt, Object*, const Arguments& arguments)
{
    return logBy(rt, arguments[0], function);
}

// ---- functions with rules of their own

/// pow() where one of both is not finite.
double powerOfSpecial(double x, double y)
{
    if (std::isnan(x))
        return y == 0.0 ? 1.0 : x;
    if (std::isnan(y))
        return x == 1.0 ? 1.0 : y;
    if (std::isinf(x)) {
        const bool odd = std::isfinite(y) && std::fmod(std::fabs(y), 2.0) == 1.0;
        if (y > 0.0)
            return odd ? x : std::fabs(x);
        if (y == 0.0)
            return 1.0;
        return odd ? std::copysign(0.0, x) : 0.0;
    }
    if (std::fabs(x) == 1.0)
        return 1.0;
    if (y > 0.0 && std::fabs(x) > 1.0)
        return y;
    return y < 0.0 && std::fabs(x) < 1.0 ? -y : 0.0;
}

Value powerOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(x, toDouble(rt, arguments[0]));
    NAMETAG_TRY(y, toDouble(rt, arguments[1]));
    if (!std::isfinite(x) || !std::isfinite(y))
        return newFloat(rt, powerOfSpecial(x, y));
    const double result = std::pow(x, y);
    if (std::isfinite(result))
        return newFloat(rt, result);
    return raiseProblem(rt, std::isnan(result) || x == 0.0 ? Problem::Domain : Problem::Range);
}

Value remainderByC(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(x, toDouble(rt, arguments[0]));
    NAMETAG_TRY(y, toDouble(rt, arguments[1]));
    if (std::isinf(y) && std::isfinite(x))
        return newFloat(rt, x);
    const double result = std::fmod(x, y);
    if (std::isnan(result) && !std::isnan(x) && !std::isnan(y))
        return raiseProblem(rt, Problem::Domain);
    return newFloat(rt, result);
}

Ref<Tuple> pairOf(Runtime& rt, Ref<> first, Ref<> second)
{
    Object* both[] = {first.give(), second.give()};
    return newTuple(rt, both);
}

Value mantissaAndExponent(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(x, toDouble(rt, arguments[0]));
    int exponent = 0;
    const double mantissa = std::isfinite(x) ? std::frexp(x, &exponent) : x;
    return pairOf(rt, newFloat(rt, mantissa), newInt(rt, exponent));
}

Value fractionAndWhole(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(x, toDouble(rt, arguments[0]));
    double wholePart = x;
    const double fraction = std::isinf(x)   ? std::copysign(0.0, x)
                            : std::isnan(x) ? x
                                            : std::modf(x, &wholePart);
    return pairOf(rt, newFloat(rt, fraction), newFloat(rt, wholePart));
}

Value scaled(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(x, toDouble(rt, arguments[0]));
    if (!isInt(arguments[1]))
        return typeError(rt, "Expected an int as second argument to ldexp.");
    const auto& exponent = static_cast<const Int&>(arguments[1]);
    if (x == 0.0 || !std::isfinite(x))
        return newFloat(rt, x);
    const std::int64_t far = std::numeric_limits<int>::max();
    const std::int64_t by = exponent.fits()              ? exponent.small
                            : exponent.big->isNegative() ? -far - 1
                                                         : far + 1;
    if (by > far)
        return raiseProblem(rt, Problem::Range);
    const double result = by < -far ? std::copysign(0.0, x) : std::ldexp(x, static_cast<int>(by));
    if (std::isinf(result))
        return raiseProblem(rt, Problem::Range);
    return newFloat(rt, result);
}

Value fusedMultiplyAdd(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(x, toDouble(rt, arguments[0]));
    NAMETAG_TRY(y, toDouble(rt, arguments[1]));
    NAMETAG_TRY(z, toDouble(rt, arguments[2]));
    const double result = std::fma(x, y, z);
    if (std::isnan(result) && !std::isnan(x) && !std::isnan(y) && !std::isnan(z))
        return valueError(rt, "invalid operation in fma");
    if (std::isinf(result) && std::isfinite(x) && std::isfinite(y) && std::isfinite(z))
        return overflowError(rt, "overflow in fma");
    return newFloat(rt, result);
}

// ---- to whole numbers

Value wholeOf(Runtime& rt, double x, double (*rounding)(double))
{
    if (std::isnan(x))
        return valueError(rt, "cannot convert float NaN to integer");
    if (std::isinf(x))
        return overflowError(rt, "cannot convert float infinity to integer");
    return newInt(rt, *numbers::BigInt::fromDouble(rounding(x)));
}

Value roundedBy(Runtime& rt, Object& object, Str& special, double (*rounding)(double))
{
    if (!isExactly(object, *rt.types.floating)) {
        NAMETAG_TRY(own, callSpecial(rt, object, special, {}));
        if (own)
            return std::move(*own);
    }
    NAMETAG_TRY(x, toDouble(rt, object));
    return wholeOf(rt, x, rounding);
}

Value floorOf(Runtime& rt, Object*, const Arguments& arguments)
{
    return roundedBy(rt, arguments[0], *rt.names.dunderFloor, std::floor);
}

Value ceilingOf(Runtime& rt, Object*, const Arguments& arguments)
{
    return roundedBy(rt, arguments[0], *rt.names.dunderCeil, std::ceil);
}

Value truncated(Runtime& rt, Object*, const Arguments& arguments)
{
    if (isExactly(arguments[0], *rt.types.floating))
        return wholeOf(rt, static_cast<Float&>(arguments[0]).value, std::trunc);
    NAMETAG_TRY(own, callSpecial(rt, arguments[0], *rt.names.dunderTrunc, {}));
    if (!own)
        return typeError(rt, text("type ", typeName(arguments[0]), " doesn't define __trunc__ method"));
    return std::move(*own);
}

// ---- neighbours

Value isClose(Runtime& rt, Object*, const Arguments& arguments)
{
    static const char* const kNames[] = {"a", "b", "rel_tol", "abs_tol"};
    Object* values[4] = {};
    NAMETAG_CHECK(bindArguments(rt, {"isclose", kNames, 0, 2, 2}, arguments, values));
    double numbers[4] = {0, 0, 1e-9, 0};
    for (std::size_t i = 0; i < 4; ++i) {
        if (!values[i])
            continue;
        NAMETAG_TRY(value, toDouble(rt, *values[i]));
        numbers[i] = value;
    }
    const auto [a, b, relative, absolute] = numbers;
    if (relative < 0.0 || absolute < 0.0)
        return valueError(rt, "tolerances must be non-negative");
    if (a == b)
        return newBool(rt, true);
    if (std::isinf(a) || std::isinf(b))
        return newBool(rt, false);
    const double difference = std::fabs(b - a);
    return newBool(rt, difference <= std::fabs(relative * b) || difference <= std::fabs(relative * a) ||
                           difference <= absolute);
}

/// Doubles as whole numbers in their order; the distance of two is the number of steps between them.
std::int64_t place(double x)
{
    const auto bits = std::bit_cast<std::int64_t>(x);
    return bits < 0 ? std::numeric_limits<std::int64_t>::min() - bits : bits;
}

double atPlace(std::int64_t number)
{
    return std::bit_cast<double>(number < 0 ? std::numeric_limits<std::int64_t>::min() - number : number);
}

double stepsTowards(double x, double y, std::uint64_t steps)
{
    if (steps == 0 || std::isnan(x))
        return x;
    if (std::isnan(y) || x == y)
        return y;
    const std::int64_t from = place(x);
    const std::int64_t to = place(y);
    const std::uint64_t apart = from < to ? static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from)
                                          : static_cast<std::uint64_t>(from) - static_cast<std::uint64_t>(to);
    if (apart <= steps)
        return y;
    const auto by = static_cast<std::int64_t>(steps);
    const double result = atPlace(from < to ? from + by : from - by);
    return result == 0.0 ? std::copysign(0.0, x) : result;
}

Value nextFloat(Runtime& rt, Object*, const Arguments& arguments)
{
    static const char* const kNames[] = {"", "", "steps"};
    Object* values[3] = {};
    NAMETAG_CHECK(bindArguments(rt, {"nextafter", kNames, 2, 2, 2}, arguments, values));
    NAMETAG_TRY(x, toDouble(rt, *values[0]));
    NAMETAG_TRY(y, toDouble(rt, *values[1]));
    if (!values[2] || values[2] == rt.objects.none)
        return newFloat(rt, std::nextafter(x, y));
    NAMETAG_TRY(number, index(rt, *values[2]));
    const auto& steps = static_cast<const Int&>(*number);
    const bool negative = steps.fits() ? steps.small < 0 : steps.big->isNegative();
    if (negative)
        return valueError(rt, "steps must be a non-negative integer");
    const std::uint64_t count =
        steps.fits() ? static_cast<std::uint64_t>(steps.small) : std::numeric_limits<std::uint64_t>::max();
    return newFloat(rt, stepsTowards(x, y, count));
}

Value nextFloatPlain(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(x, toDouble(rt, arguments[0]));
    NAMETAG_TRY(y, toDouble(rt, arguments[1]));
    return newFloat(rt, std::nextafter(x, y));
}

double lastPlace(double given)
{
    const double x = std::fabs(given);
    if (std::isnan(x) || std::isinf(x))
        return x;
    const double above = std::nextafter(x, kInfinity);
    return std::isinf(above) ? x - std::nextafter(x, -kInfinity) : above - x;
}

const NativeRow kRows[] = {
    {"acos", ofOne<std::acos, false>, 1, 1},
    {"acosh", ofOne<std::acosh, false>, 1, 1},
    {"asin", ofOne<std::asin, false>, 1, 1},
    {"asinh", ofOne<std::asinh, false>, 1, 1},
    {"atan", ofOne<std::atan, false>, 1, 1},
    {"atan2", ofTwo<std::atan2>, 2, 2},
    {"atanh", ofOne<std::atanh, false>, 1, 1},
    {"cbrt", ofOne<std::cbrt, false>, 1, 1},
    {"ceil", ceilingOf, 1, 1},
    {"comb", combinations, 2, 2},
    {"copysign", ofTwo<std::copysign>, 2, 2},
    {"cos", ofOne<std::cos, false>, 1, 1},
    {"cosh", ofOne<std::cosh, true>, 1, 1},
    {"degrees", unchecked<degreesOf>, 1, 1},
    {"dist", distance, 2, 2},
    {"erf", unchecked<std::erf>, 1, 1},
    {"erfc", unchecked<std::erfc>, 1, 1},
    {"exp", ofOne<std::exp, true>, 1, 1},
    {"exp2", ofOne<std::exp2, true>, 1, 1},
    {"expm1", ofOne<std::expm1, true>, 1, 1},
    {"fabs", ofOne<std::fabs, false>, 1, 1},
    {"factorial", factorialOf, 1, 1},
    {"floor", floorOf, 1, 1},
    {"fmod", remainderByC, 2, 2},
    {"frexp", mantissaAndExponent, 1, 1},
    {"fsum", exactSum, 1, 1},
    {"gamma", checked<gammaOf>, 1, 1},
    {"gcd", greatestDivisor, 0, -1},
    {"hypot", hypotenuse, 0, -1},
    {"isclose", isClose, 0, 2, true},
    {"isfinite", tested<isFiniteNumber>, 1, 1},
    {"isinf", tested<isInfiniteNumber>, 1, 1},
    {"isnan", tested<isNotANumber>, 1, 1},
    {"isqrt", wholeRoot, 1, 1},
    {"lcm", leastMultiple, 0, -1},
    {"ldexp", scaled, 2, 2},
    {"lgamma", checked<logGammaOf>, 1, 1},
    {"log", logarithm, 0, -1},
    {"log10", logarithmTo<std::log10>, 1, 1},
    {"log1p", ofOne<std::log1p, false>, 1, 1},
    {"log2", logarithmTo<std::log2>, 1, 1},
    {"modf", fractionAndWhole, 1, 1},
    {"perm", permutations, 1, 2},
    {"pow", powerOf, 2, 2},
    {"prod", product, 0, 1, true},
    {"radians", unchecked<radiansOf>, 1, 1},
    {"remainder", ofTwo<std::remainder>, 2, 2},
    {"sin", ofOne<std::sin, false>, 1, 1},
    {"sinh", ofOne<std::sinh, true>, 1, 1},
    {"sqrt", ofOne<std::sqrt, false>, 1, 1},
    {"tan", ofOne<std::tan, false>, 1, 1},
    {"tanh", ofOne<std::tanh, false>, 1, 1},
    {"trunc", truncated, 1, 1},
    {"ulp", unchecked<lastPlace>, 1, 1},
};
const NativeRow kRowsOf11[] = {{"nextafter", nextFloatPlain, 2, 2}};
const NativeRow kRowsFrom12[] = {{"nextafter", nextFloat, 0, -1, true}, {"sumprod", sumOfProducts, 2, 2}};
const NativeRow kRowsFrom13[] = {{"fma", fusedMultiplyAdd, 3, 3}};

} // namespace

} // namespace math

Ref<Module> makeMathModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "math");
    addFunctions(rt, *module, math::kRows);
    if (rt.profile.minor >= 12)
        addFunctions(rt, *module, math::kRowsFrom12);
    else
        addFunctions(rt, *module, math::kRowsOf11);
    if (rt.profile.minor >= 13)
        addFunctions(rt, *module, math::kRowsFrom13);
    Dict& dict = *module->dict;
    store(rt, dict, "pi", newFloat(rt, math::kPi));
    store(rt, dict, "e", newFloat(rt, 2.7182818284590452354));
    store(rt, dict, "tau", newFloat(rt, 2 * math::kPi));
    store(rt, dict, "inf", newFloat(rt, math::kInfinity));
    store(rt, dict, "nan", newFloat(rt, math::kNan));
    return module;
}

} // namespace nametag::runtime
