// SPDX-License-Identifier: GPL-3.0-or-later
// calculate: one operation of C on two numbers of one type, and what C says when the result does not fit.
#pragma once

#include "core/contrast/tree.h"

#include <optional>

namespace nametag::contrast {

enum class Trouble : std::uint8_t {
    None,
    Wrapped,        ///< unsigned: the bits above are dropped; this is defined
    SignedOverflow, ///< undefined; the bits are kept as most machines do
    DivisionByZero, ///< undefined; the processor stops the program
    ShiftTooFar     ///< undefined: by a negative number, or by all bits or more
};

struct Calculated {
    Number value;
    Trouble trouble = Trouble::None;
    Wide exact = 0; ///< integers: the value before it was fitted into the type
};

/// Both sides have the type of the calculation; for shifts the right side has its own. Comparisons make an
/// int.
Calculated calculate(Op op, const Number& left, const Number& right, const CType* intType);

/// The value of an expression that is made of constants only; nothing if it is not.
std::optional<Number> constantValue(const Expr& expr, const CType* intType);

/// The sign as it is written: "+", "<<".
const char* spell(Op op);

} // namespace nametag::contrast
