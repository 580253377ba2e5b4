// SPDX-License-Identifier: GPL-3.0-or-later
// from __future__ import …: which features a module asks for, and its mistakes (Python/future.c).
#pragma once

#include "core/syntax/ast.h"
#include "core/syntax/syntax_error.h"

#include <optional>
#include <set>
#include <string>

namespace nametag::compile {

struct FutureImports {
    std::set<const syntax::Stmt*> allowed; ///< those at the beginning of the file
    bool annotations = false;              ///< annotations are kept as text
};

/// Reads the statements at the beginning of the module; the error, if there is one.
std::optional<syntax::SyntaxError> readFutureImports(FutureImports& future, const syntax::Module& module);

/// An expression as Python writes annotations that are kept as text (Python/ast_unparse.c), for the forms
/// that annotations have; nothing for others.
std::optional<std::string> annotationText(const syntax::Expr& node);

} // namespace nametag::compile
