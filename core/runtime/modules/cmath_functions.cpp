// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/cmath_functions.h"

#include <cmath>
#include <complex>
#include <limits>

namespace nametag::runtime::math {

namespace {

constexpr double kLarge = std::numeric_limits<double>::max() / 4.0;
constexpr double kSmall = std::numeric_limits<double>::min();
constexpr double kLn2 = 0.6931471805599453094;
constexpr double kLn10 = 2.302585092994045684;
constexpr double kE = 2.7182818284590452354;
constexpr double kHalfPi = 1.5707963267948966192;
constexpr int kUp = 53;
constexpr int kDown = -27;

double logLarge()
{
    return std::log(kLarge);
}

bool isFinite(Point z)
{
    return std::isfinite(z.x) && std::isfinite(z.y);
}

bool isLarge(Point z)
{
    return std::fabs(z.x) > kLarge || std::fabs(z.y) > kLarge;
}

/// What C99 (annex G) says about infinities and nan.
CheckedPoint special(Point z, std::complex<double> (*function)(const std::complex<double>&))
{
    const std::complex<double> result = function({z.x, z.y});
    CheckedPoint checked{{result.real(), result.imag()}, Problem::None};
    const bool given = std::isnan(z.x) || std::isnan(z.y);
    if (!given && std::isnan(result.real()) && std::isnan(result.imag()))
        checked.problem = Problem::Domain;
    return checked;
}

/// Too large a result of finite numbers.
CheckedPoint ranged(Point value)
{
    return {value, std::isinf(value.x) || std::isinf(value.y) ? Problem::Range : Problem::None};
}

/// i * z and back, which turn a hyperbolic function into the other one.
Point turned(Point z)
{
    return {-z.y, z.x};
}
CheckedPoint turnedBack(CheckedPoint result)
{
    result.value = {result.value.y, -result.value.x};
    return result;
}

double logOfHalf(Point z)
{
    return std::log(std::hypot(z.x / 2.0, z.y / 2.0)) + kLn2 * 2.0;
}

Point root(Point z)
{
    return squareRootOf(z).value;
}

} // namespace

CheckedPoint squareRootOf(Point z)
{
    if (!isFinite(z))
        return special(z, std::sqrt<double>);
    if (z.x == 0.0 && z.y == 0.0)
        return {{0.0, z.y}};
    double ax = std::fabs(z.x);
    const double ay = std::fabs(z.y);
    double s = 0;
    if (ax < kSmall && ay < kSmall) {
        ax = std::ldexp(ax, kUp);
        s = std::ldexp(std::sqrt(ax + std::hypot(ax, std::ldexp(ay, kUp))), kDown);
    } else {
        ax /= 8.0;
        s = 2.0 * std::sqrt(ax + std::hypot(ax, ay / 8.0));
    }
    const double d = ay / (2.0 * s);
    return z.x >= 0.0 ? CheckedPoint{{s, std::copysign(d, z.y)}} : CheckedPoint{{d, std::copysign(s, z.y)}};
}

CheckedPoint naturalLogarithm(Point z)
{
    if (!isFinite(z))
        return special(z, std::log<double>);
    const double ax = std::fabs(z.x);
    const double ay = std::fabs(z.y);
    const double angle = std::atan2(z.y, z.x);
    if (isLarge(z))
        return {{std::log(std::hypot(ax / 2.0, ay / 2.0)) + kLn2, angle}};
    if (ax < kSmall && ay < kSmall) {
        if (ax == 0.0 && ay == 0.0)
            return {{-std::numeric_limits<double>::infinity(), angle}, Problem::Domain};
        return {{std::log(std::hypot(std::ldexp(ax, kUp), std::ldexp(ay, kUp))) - kUp * kLn2, angle}};
    }
    const double h = std::hypot(ax, ay);
    if (h < 0.71 || h > 1.73)
        return {{std::log(h), angle}};
    const double more = ax > ay ? ax : ay;
    const double less = ax > ay ? ay : ax;
    return {{std::log1p((more - 1) * (more + 1) + less * less) / 2.0, angle}};
}

CheckedPoint decimalLogarithm(Point z)
{
    CheckedPoint result = naturalLogarithm(z);
    result.value = {result.value.x / kLn10, result.value.y / kLn10};
    return result;
}

CheckedPoint arcCosine(Point z)
{
    if (!isFinite(z))
        return special(z, std::acos<double>);
    if (isLarge(z)) {
        const double size = logOfHalf(z);
        const double y = z.x < 0.0 ? -std::copysign(size, z.y) : std::copysign(size, -z.y);
        return {{std::atan2(std::fabs(z.y), z.x), y}};
    }
    const Point a = root({1.0 - z.x, -z.y});
    const Point b = root({1.0 + z.x, z.y});
    return {{2.0 * std::atan2(a.x, b.x), std::asinh(b.x * a.y - b.y * a.x)}};
}

CheckedPoint areaCosine(Point z)
{
    if (!isFinite(z))
        return special(z, std::acosh<double>);
    if (isLarge(z))
        return {{logOfHalf(z), std::atan2(z.y, z.x)}};
    const Point a = root({z.x - 1.0, z.y});
    const Point b = root({z.x + 1.0, z.y});
    return {{std::asinh(a.x * b.x + a.y * b.y), 2.0 * std::atan2(a.y, b.x)}};
}

CheckedPoint areaSine(Point z)
{
    if (!isFinite(z))
        return special(z, std::asinh<double>);
    if (isLarge(z)) {
        const double size = logOfHalf(z);
        const double x = z.y >= 0.0 ? std::copysign(size, z.x) : -std::copysign(size, -z.x);
        return {{x, std::atan2(z.y, std::fabs(z.x))}};
    }
    const Point a = root({1.0 + z.y, -z.x});
    const Point b = root({1.0 - z.y, z.x});
    return {{std::asinh(a.x * b.y - b.x * a.y), std::atan2(z.y, a.x * b.x - a.y * b.y)}};
}

CheckedPoint arcSine(Point z)
{
    return turnedBack(areaSine(turned(z)));
}

CheckedPoint areaTangent(Point z)
{
    if (!isFinite(z))
        return special(z, std::atanh<double>);
    if (std::signbit(z.x)) {
        CheckedPoint result = areaTangent({-z.x, -z.y});
        result.value = {-result.value.x, -result.value.y};
        return result;
    }
    const double ay = std::fabs(z.y);
    if (z.x > std::sqrt(kLarge) || ay > std::sqrt(kLarge)) {
        const double h = std::hypot(z.x / 2.0, z.y / 2.0);
        return {{z.x / 4.0 / h / h, -std::copysign(kHalfPi, -z.y)}};
    }
    if (z.x == 1.0 && ay < std::sqrt(kSmall)) {
        if (ay == 0.0)
            return {{std::numeric_limits<double>::infinity(), z.y}, Problem::Domain};
        return {{-std::log(std::sqrt(ay) / std::sqrt(std::hypot(ay, 2.0))),
                 std::copysign(std::atan2(2.0, -ay) / 2, z.y)}};
    }
    const double less = 1 - z.x;
    return {{std::log1p(4.0 * z.x / (less * less + ay * ay)) / 4.0,
             -std::atan2(-2.0 * z.y, less * (1 + z.x) - ay * ay) / 2.0}};
}

CheckedPoint arcTangent(Point z)
{
    return turnedBack(areaTangent(turned(z)));
}

CheckedPoint exponential(Point z)
{
    if (!isFinite(z)) {
        CheckedPoint result = special(z, std::exp<double>);
        const bool inPlace = std::isinf(z.y) && (std::isfinite(z.x) || z.x > 0.0);
        result.problem = inPlace ? Problem::Domain : Problem::None;
        return result;
    }
    if (z.x > logLarge()) {
        const double l = std::exp(z.x - 1.0);
        return ranged({l * std::cos(z.y) * kE, l * std::sin(z.y) * kE});
    }
    const double l = std::exp(z.x);
    return ranged({l * std::cos(z.y), l * std::sin(z.y)});
}

CheckedPoint hyperbolicCosine(Point z)
{
    if (!isFinite(z)) {
        CheckedPoint result = special(z, std::cosh<double>);
        result.problem = std::isinf(z.y) && !std::isnan(z.x) ? Problem::Domain : Problem::None;
        return result;
    }
    if (std::fabs(z.x) > logLarge()) {
        const double less = z.x - std::copysign(1.0, z.x);
        return ranged({std::cos(z.y) * std::cosh(less) * kE, std::sin(z.y) * std::sinh(less) * kE});
    }
    return ranged({std::cos(z.y) * std::cosh(z.x), std::sin(z.y) * std::sinh(z.x)});
}

CheckedPoint hyperbolicSine(Point z)
{
    if (!isFinite(z)) {
        CheckedPoint result = special(z, std::sinh<double>);
        result.problem = std::isinf(z.y) && !std::isnan(z.x) ? Problem::Domain : Problem::None;
        return result;
    }
    if (std::fabs(z.x) > logLarge()) {
        const double less = z.x - std::copysign(1.0, z.x);
        return ranged({std::cos(z.y) * std::sinh(less) * kE, std::sin(z.y) * std::cosh(less) * kE});
    }
    return ranged({std::cos(z.y) * std::sinh(z.x), std::sin(z.y) * std::cosh(z.x)});
}

CheckedPoint cosine(Point z)
{
    return hyperbolicCosine(turned(z));
}

CheckedPoint sine(Point z)
{
    return turnedBack(hyperbolicSine(turned(z)));
}

CheckedPoint hyperbolicTangent(Point z)
{
    if (!isFinite(z)) {
        CheckedPoint result = special(z, std::tanh<double>);
        result.problem = std::isinf(z.y) && std::isfinite(z.x) ? Problem::Domain : Problem::None;
        return result;
    }
    if (std::fabs(z.x) > logLarge())
        return {
            {std::copysign(1.0, z.x), 4.0 * std::sin(z.y) * std::cos(z.y) * std::exp(-2.0 * std::fabs(z.x))}};
    const double tx = std::tanh(z.x);
    const double ty = std::tan(z.y);
    const double cx = 1.0 / std::cosh(z.x);
    const double both = tx * ty;
    const double below = 1.0 + both * both;
    return {{tx * (1.0 + ty * ty) / below, ((ty / below) * cx) * cx}};
}

CheckedPoint tangent(Point z)
{
    return turnedBack(hyperbolicTangent(turned(z)));
}

} // namespace nametag::runtime::math
