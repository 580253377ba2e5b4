// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the math module: functions of one file each, put into one table by math_module.cpp.
#pragma once

#include "core/runtime/objects/native.h"

namespace nametag::runtime::math {

/// errno of the C library, as the module raises it: "math domain error", "math range error".
enum class Problem : std::uint8_t { None, Domain, Range };
Raised raiseProblem(Runtime& rt, Problem problem);

struct Checked {
    double value = 0;
    Problem problem = Problem::None;
};
Checked gammaOf(double x);
Checked logGammaOf(double x);

// math_sums.cpp
Value exactSum(Runtime& rt, Object*, const Arguments& arguments);
Value hypotenuse(Runtime& rt, Object*, const Arguments& arguments);
Value distance(Runtime& rt, Object*, const Arguments& arguments);
Value product(Runtime& rt, Object*, const Arguments& arguments);
Value sumOfProducts(Runtime& rt, Object*, const Arguments& arguments);

// math_integers.cpp
Value greatestDivisor(Runtime& rt, Object*, const Arguments& arguments);
Value leastMultiple(Runtime& rt, Object*, const Arguments& arguments);
Value factorialOf(Runtime& rt, Object*, const Arguments& arguments);
Value combinations(Runtime& rt, Object*, const Arguments& arguments);
Value permutations(Runtime& rt, Object*, const Arguments& arguments);
Value wholeRoot(Runtime& rt, Object*, const Arguments& arguments);

} // namespace nametag::runtime::math
