// SPDX-License-Identifier: GPL-3.0-or-later
// gamma() and lgamma() by Lanczos' sum with N = 13 and g = 6.0246… and the reflection formula, in the order
// of operations of Modules/mathmodule.c (m_tgamma, m_lgamma), so that every bit is the same.
#include "core/runtime/modules/math_parts.h"

#include <cmath>
#include <limits>

namespace nametag::runtime::math {

namespace {

constexpr double kPi = 3.141592653589793238462643383279502884197;
constexpr double kLogPi = 1.144729885849400174143427351353058711647;
constexpr double kG = 6.024680040776729583740234375;
constexpr double kGLessHalf = 5.524680040776729583740234375;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// The factors of the powers of x, above and below the line.
struct Factor {
    double above;
    double below;
};
constexpr Factor kFactors[] = {{23531376880.410759688572007674451636754734846804940, 0.0},
                               {42919803642.649098768957899047001988850926355848959, 39916800.0},
                               {35711959237.355668049440185451547166705960488635843, 120543840.0},
                               {17921034426.037209699919755754458931112671403265390, 150917976.0},
                               {6039542586.3520280050642916443072979210699388420708, 105258076.0},
                               {1439720407.3117216736632230727949123939715485786772, 45995730.0},
                               {248874557.86205415651146038641322942321632125127801, 13339535.0},
                               {31426415.585400194380614231628318205362874684987640, 2637558.0},
                               {2876370.6289353724412254090516208496135991145378768, 357423.0},
                               {186056.26539522349504029498971604569928220784236328, 32670.0},
                               {8071.6720023658162106380029022722506138218516325024, 1925.0},
                               {210.82427775157934587250973392071336271166969580291, 66.0},
                               {2.5066282746310002701649081771338373386264310793408, 1.0}};
constexpr int kFactorCount = 13;

/// Up to this the gamma of a whole number is a factorial that a double holds exactly.
constexpr double kExactUpTo = 23.0;

/// sin(pi * x) without the error of pi * x.
double sineOfPi(double x)
{
    const double y = std::fmod(std::fabs(x), 2.0);
    double result = 0;
    switch (static_cast<int>(std::round(2.0 * y))) {
    case 0: result = std::sin(kPi * y); break;
    case 1: result = std::cos(kPi * (y - 0.5)); break;
    case 2: result = std::sin(kPi * (1.0 - y)); break;
    case 3: result = -std::cos(kPi * (y - 1.5)); break;
    default: result = std::sin(kPi * (y - 2.0)); break;
    }
    return std::copysign(1.0, x) * result;
}

double lanczosSum(double x)
{
    double above = 0;
    double below = 0;
    if (x < 5.0) {
        for (int i = kFactorCount - 1; i >= 0; --i) {
            above = above * x + kFactors[i].above;
            below = below * x + kFactors[i].below;
        }
        return above / below;
    }
    for (const Factor& factor : kFactors) {
        above = above / x + factor.above;
        below = below / x + factor.below;
    }
    return above / below;
}

double factorialAsDouble(int n)
{
    double result = 1;
    for (int i = 2; i <= n; ++i)
        result *= i;
    return result;
}

/// x is finite, not a whole number up to 23, and its size is between 1e-20 and 200.
double gammaBySum(double x)
{
    const double size = std::fabs(x);
    const double y = size + kGLessHalf;
    const double rounding = size > kGLessHalf ? (y - size) - kGLessHalf : (y - kGLessHalf) - size;
    const double z = rounding * kG / y;
    const bool inTwoSteps = size >= 140.0;
    const double power = inTwoSteps ? std::pow(y, size / 2.0 - 0.25) : std::pow(y, size - 0.5);
    double result = 0;
    if (x < 0.0) {
        result = -kPi / sineOfPi(size) / size * std::exp(y) / lanczosSum(size);
        result -= z * result;
        result /= power;
        return inTwoSteps ? result / power : result;
    }
    result = lanczosSum(size) / std::exp(y);
    result += z * result;
    result *= power;
    return inTwoSteps ? result * power : result;
}

} // namespace

Checked gammaOf(double x)
{
    if (std::isnan(x) || x == kInfinity)
        return {x, Problem::None};
    if (std::isinf(x))
        return {kNan, Problem::Domain};
    if (x == 0.0)
        return {std::copysign(kInfinity, x), Problem::Domain};
    if (x == std::floor(x)) {
        if (x < 0.0)
            return {kNan, Problem::Domain};
        if (x <= kExactUpTo)
            return {factorialAsDouble(static_cast<int>(x) - 1), Problem::None};
    }
    double result = 0;
    if (std::fabs(x) < 1e-20)
        result = 1.0 / x;
    else if (std::fabs(x) > 200.0)
        return x < 0.0 ? Checked{0.0 / sineOfPi(x), Problem::None} : Checked{kInfinity, Problem::Range};
    else
        result = gammaBySum(x);
    return {result, std::isinf(result) ? Problem::Range : Problem::None};
}

Checked logGammaOf(double x)
{
    if (std::isnan(x))
        return {x, Problem::None};
    if (std::isinf(x))
        return {kInfinity, Problem::None};
    if (x == std::floor(x) && x <= 2.0)
        return x <= 0.0 ? Checked{kInfinity, Problem::Domain} : Checked{0.0, Problem::None};
    const double size = std::fabs(x);
    if (size < 1e-20)
        return {-std::log(size), Problem::None};
    double result = std::log(lanczosSum(size)) - kG;
    result += (size - 0.5) * (std::log(size + kG - 0.5) - 1);
    if (x < 0.0)
        result = kLogPi - std::log(std::fabs(sineOfPi(size))) - std::log(size) - result;
    return {result, std::isinf(result) ? Problem::Range : Problem::None};
}

} // namespace nametag::runtime::math
