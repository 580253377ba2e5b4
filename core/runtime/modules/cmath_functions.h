// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of cmath on pairs of doubles, in the order of operations of Modules/cmathmodule.c.
#pragma once

#include "core/runtime/modules/math_parts.h"

namespace nametag::runtime::math {

struct Point {
    double x = 0;
    double y = 0;
};

/// A value and what is wrong with it.
struct CheckedPoint {
    Point value;
    Problem problem = Problem::None;
};

CheckedPoint arcCosine(Point z);
CheckedPoint areaCosine(Point z);
CheckedPoint arcSine(Point z);
CheckedPoint areaSine(Point z);
CheckedPoint arcTangent(Point z);
CheckedPoint areaTangent(Point z);
CheckedPoint cosine(Point z);
CheckedPoint hyperbolicCosine(Point z);
CheckedPoint exponential(Point z);
CheckedPoint naturalLogarithm(Point z);
CheckedPoint decimalLogarithm(Point z);
CheckedPoint sine(Point z);
CheckedPoint hyperbolicSine(Point z);
CheckedPoint squareRootOf(Point z);
CheckedPoint tangent(Point z);
CheckedPoint hyperbolicTangent(Point z);

} // namespace nametag::runtime::math
