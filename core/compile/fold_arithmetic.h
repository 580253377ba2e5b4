// SPDX-License-Identifier: GPL-3.0-or-later
// Operators on constants, computed by the compiler within CPython's limits (Python/ast_opt.c, safe_multiply
// …).
#pragma once

#include "core/compile/constant.h"
#include "core/syntax/ast.h"

#include <optional>

namespace nametag::compile {

/// The result; nothing where the compiler leaves the operation to the run. Items are indices into the table.
std::optional<Constant> foldBinary(syntax::Operator op, const Constant& left, const Constant& right);
std::optional<Constant> foldUnary(syntax::UnaryOperator op, const Constant& operand);
std::optional<Constant> foldSubscript(const ConstantTable& table, const Constant& container,
                                      const Constant& index);

/// a == b for scalars: 1, 1.0 and True are equal. Other kinds are equal only to themselves.
bool isEqual(const Constant& a, const Constant& b);

/// The items as a set has them: the first of equal ones.
std::vector<ConstantIndex> withoutRepetitions(const ConstantTable& table,
                                              const std::vector<ConstantIndex>& items);

/// bool(constant).
bool isTrue(const Constant& constant);

} // namespace nametag::compile
