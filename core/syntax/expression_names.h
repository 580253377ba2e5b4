// SPDX-License-Identifier: GPL-3.0-or-later
// What messages call an expression, and which part of a target cannot be one.
#pragma once

#include "core/syntax/ast.h"

namespace nametag::syntax {

/// "function call", "literal", …
const char* nameOfExpression(const Expr& expr);

enum class TargetUse : std::uint8_t { Assign, For, Delete };

/// The first part of this expression that cannot be a target, or null if all can.
const Expr* firstInvalidTarget(const Expr& expr, TargetUse use);

} // namespace nametag::syntax
