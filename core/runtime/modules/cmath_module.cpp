// SPDX-License-Identifier: GPL-3.0-or-later
// The cmath module (Modules/cmathmodule.c).
#include "core/runtime/modules/cmath_functions.h"
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <cmath>
#include <limits>

namespace nametag::runtime {

namespace math {

namespace {

constexpr double kPi = 3.14159265358979323846;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

Eval<Point> pointOf(Runtime& rt, Object& object)
{
    if (isInstanceOf(object, *rt.types.complex)) {
        const auto& number = static_cast<const Complex&>(object);
        return Point{number.real, number.imaginary};
    }
    NAMETAG_TRY(own, callSpecial(rt, object, *rt.names.dunderComplex, {}));
    if (own) {
        if (!isInstanceOf(**own, *rt.types.complex))
            return typeError(rt, text("__complex__ returned non-complex (type ", typeName(**own), ")"));
        const auto& number = static_cast<const Complex&>(**own);
        return Point{number.real, number.imaginary};
    }
    NAMETAG_TRY(real, toDouble(rt, object));
    return Point{real, 0.0};
}

template <CheckedPoint (*function)(Point)> Value ofPoint(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(z, pointOf(rt, arguments[0]));
    const CheckedPoint result = function(z);
    if (result.problem != Problem::None)
        return raiseProblem(rt, result.problem);
    return newComplex(rt, result.value.x, result.value.y);
}

Value logarithmOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(z, pointOf(rt, arguments[0]));
    const CheckedPoint above = naturalLogarithm(z);
    if (arguments.positional == 1) {
        if (above.problem != Problem::None)
            return raiseProblem(rt, above.problem);
        return newComplex(rt, above.value.x, above.value.y);
    }
    NAMETAG_TRY(base, pointOf(rt, arguments[1]));
    const CheckedPoint below = naturalLogarithm(base);
    if (above.problem != Problem::None || below.problem != Problem::None ||
        (below.value.x == 0.0 && below.value.y == 0.0))
        return raiseProblem(rt, Problem::Domain);
    const Ref<> left = newComplex(rt, above.value.x, above.value.y);
    const Ref<> right = newComplex(rt, below.value.x, below.value.y);
    return binary(rt, BinaryOp::TrueDivide, *left, *right);
}

Value phaseOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(z, pointOf(rt, arguments[0]));
    return newFloat(rt, std::atan2(z.y, z.x));
}

Value polarOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(z, pointOf(rt, arguments[0]));
    const double size = std::hypot(z.x, z.y);
    if (std::isinf(size) && std::isfinite(z.x) && std::isfinite(z.y))
        return raiseProblem(rt, Problem::Range);
    Object* both[] = {newFloat(rt, size).give(), newFloat(rt, std::atan2(z.y, z.x)).give()};
    return newTuple(rt, both);
}

Value fromPolar(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(r, toDouble(rt, arguments[0]));
    NAMETAG_TRY(angle, toDouble(rt, arguments[1]));
    if (angle == 0.0)
        return newComplex(rt, r, r * angle);
    if (std::isinf(angle) && r != 0.0 && !std::isnan(r))
        return raiseProblem(rt, Problem::Domain);
    if (r == 0.0 && !std::isfinite(angle))
        return newComplex(rt, 0.0, 0.0);
    return newComplex(rt, r * std::cos(angle), r * std::sin(angle));
}

template <bool (*test)(Point)> Value tested(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(z, pointOf(rt, arguments[0]));
    return newBool(rt, test(z));
}

bool bothFinite(Point z)
{
    return std::isfinite(z.x) && std::isfinite(z.y);
}
bool anyInfinite(Point z)
{
    return std::isinf(z.x) || std::isinf(z.y);
}
bool anyNan(Point z)
{
    return std::isnan(z.x) || std::isnan(z.y);
}

double sizeOf(Point z)
{
    return std::hypot(z.x, z.y);
}

Value areClose(Runtime& rt, Object*, const Arguments& arguments)
{
    static const char* const kNames[] = {"a", "b", "rel_tol", "abs_tol"};
    Object* values[4] = {};
    NAMETAG_CHECK(bindArguments(rt, {"isclose", kNames, 0, 2, 2}, arguments, values));
    NAMETAG_TRY(a, pointOf(rt, *values[0]));
    NAMETAG_TRY(b, pointOf(rt, *values[1]));
    double tolerances[2] = {1e-9, 0};
    for (std::size_t i = 0; i < 2; ++i) {
        if (!values[i + 2])
            continue;
        NAMETAG_TRY(given, toDouble(rt, *values[i + 2]));
        tolerances[i] = given;
    }
    if (tolerances[0] < 0.0 || tolerances[1] < 0.0)
        return valueError(rt, "tolerances must be non-negative");
    if (a.x == b.x && a.y == b.y)
        return newBool(rt, true);
    if (anyInfinite(a) || anyInfinite(b))
        return newBool(rt, false);
    const double apart = sizeOf({a.x - b.x, a.y - b.y});
    return newBool(rt, apart <= tolerances[0] * sizeOf(b) || apart <= tolerances[0] * sizeOf(a) ||
                           apart <= tolerances[1]);
}

const NativeRow kRows[] = {
    {"acos", ofPoint<arcCosine>, 1, 1},
    {"acosh", ofPoint<areaCosine>, 1, 1},
    {"asin", ofPoint<arcSine>, 1, 1},
    {"asinh", ofPoint<areaSine>, 1, 1},
    {"atan", ofPoint<arcTangent>, 1, 1},
    {"atanh", ofPoint<areaTangent>, 1, 1},
    {"cos", ofPoint<cosine>, 1, 1},
    {"cosh", ofPoint<hyperbolicCosine>, 1, 1},
    {"exp", ofPoint<exponential>, 1, 1},
    {"isclose", areClose, 0, 2, true},
    {"isfinite", tested<bothFinite>, 1, 1},
    {"isinf", tested<anyInfinite>, 1, 1},
    {"isnan", tested<anyNan>, 1, 1},
    {"log", logarithmOf, 1, 2},
    {"log10", ofPoint<decimalLogarithm>, 1, 1},
    {"phase", phaseOf, 1, 1},
    {"polar", polarOf, 1, 1},
    {"rect", fromPolar, 2, 2},
    {"sin", ofPoint<sine>, 1, 1},
    {"sinh", ofPoint<hyperbolicSine>, 1, 1},
    {"sqrt", ofPoint<squareRootOf>, 1, 1},
    {"tan", ofPoint<tangent>, 1, 1},
    {"tanh", ofPoint<hyperbolicTangent>, 1, 1},
};

} // namespace

} // namespace math

Ref<Module> makeCmathModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "cmath");
    addFunctions(rt, *module, math::kRows);
    Dict& dict = *module->dict;
    store(rt, dict, "pi", newFloat(rt, math::kPi));
    store(rt, dict, "e", newFloat(rt, 2.7182818284590452354));
    store(rt, dict, "tau", newFloat(rt, 2 * math::kPi));
    store(rt, dict, "inf", newFloat(rt, math::kInfinity));
    store(rt, dict, "infj", newComplex(rt, 0.0, math::kInfinity));
    store(rt, dict, "nan", newFloat(rt, math::kNan));
    store(rt, dict, "nanj", newComplex(rt, 0.0, math::kNan));
    return module;
}

} // namespace nametag::runtime
