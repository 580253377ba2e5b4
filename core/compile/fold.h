// SPDX-License-Identifier: GPL-3.0-or-later
// Constant folding on the tree before anything is compiled (Python/ast_opt.c). The tree stays as it is; what
// an expression became is asked for here.
#pragma once

#include "core/compile/constant.h"
#include "core/syntax/ast.h"
#include "core/syntax/syntax_error.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace nametag::compile {

class Folding {
public:
    Folding();

    /// Folds the whole module; the error if it is nested too deeply.
    std::optional<syntax::SyntaxError> run(const syntax::Module& module, int deepest);

    /// What stands in this expression's place: itself, or what it was rewritten to.
    const syntax::Expr& now(const syntax::Expr& node) const;

    /// The constant that the expression is (index into constants()), if it is one.
    std::optional<ConstantIndex> constantOf(const syntax::Expr& node) const;

    const ConstantTable& constants() const { return m_table; }

private:
    friend class Folder;

    std::unique_ptr<syntax::Arena> m_arena; ///< of rewritten expressions
    ConstantTable m_table;                  ///< also holds what folding used up
    std::unordered_map<const syntax::Expr*, ConstantIndex> m_constants;
    std::unordered_map<const syntax::Expr*, const syntax::Expr*> m_rewritten;
};

} // namespace nametag::compile
