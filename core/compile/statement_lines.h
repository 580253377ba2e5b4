// SPDX-License-Identifier: GPL-3.0-or-later
// On which lines statements begin.
#pragma once

#include "core/compile/code.h"
#include "core/syntax/ast.h"

#include <vector>

namespace nametag::compile {

/// Sorted by line; decorators belong to their def or class.
std::vector<StatementLine> statementLines(const syntax::Module& module);

} // namespace nametag::compile
