// SPDX-License-Identifier: GPL-3.0-or-later
// The walk that folds constants, bottom up.
#pragma once

#include "core/compile/fold.h"

#include <string>
#include <vector>

namespace nametag::compile {

class Folder {
public:
    Folder(Folding& folding, int deepest)
        : m_folding(folding)
        , m_deepest(deepest)
    {}

    bool run(const syntax::Module& module);

private:
    std::optional<ConstantIndex> constant(const syntax::Expr& node) const
    {
        return m_folding.constantOf(node);
    }

    void become(const syntax::Expr& node, Constant value);
    void statements(syntax::Slice<syntax::Stmt*> body);

    void fold(const syntax::Expr* node);
    void all(syntax::Slice<syntax::Expr*> list);

    void keywords(syntax::Slice<syntax::Keyword> list);
    void arguments(const syntax::Arguments& args);

    void typeParameters(syntax::Slice<syntax::TypeParam> list);
    void statement(const syntax::FunctionDef& node);
    void statement(const syntax::ClassDef& node);
    void statement(const syntax::Return& node) { fold(node.value); }
    void statement(const syntax::Delete& node) { all(node.targets); }
    void statement(const syntax::Assign& node);
    void statement(const syntax::TypeAlias& node);
    void statement(const syntax::AugAssign& node);
    void statement(const syntax::AnnAssign& node);
    void statement(const syntax::For& node);
    void statement(const syntax::While& node);
    void statement(const syntax::If& node);
    void statement(const syntax::With& node);
    void statement(const syntax::MatchStatement& node);
    void statement(const syntax::Raise& node);
    void statement(const syntax::Try& node);
    void statement(const syntax::Assert& node);
    void statement(const syntax::ExprStatement& node) { fold(node.value); }
    void statement(const syntax::Import&) {}
    void statement(const syntax::ImportFrom&) {}
    void statement(const syntax::Global&) {}
    void statement(const syntax::Nonlocal&) {}
    void statement(const syntax::Pass&) {}
    void statement(const syntax::Break&) {}
    void statement(const syntax::Continue&) {}

    void patterns(syntax::Slice<syntax::Pattern*> list);
    void pattern(const syntax::Pattern& node);
    void expression(const syntax::BoolOp& node) { all(node.values); }
    void expression(const syntax::NamedExpr& node) { fold(node.value); }
    void expression(const syntax::BinOp& node);
    void expression(const syntax::UnaryOp& node);

    void turnComparison(const syntax::UnaryOp& node);
    void expression(const syntax::Lambda& node);
    void expression(const syntax::IfExp& node);
    void expression(const syntax::Dict& node);
    void expression(const syntax::Set& node) { all(node.elements); }

    void generators(syntax::Slice<syntax::Comprehension> list);
    void expression(const syntax::ListComp& node);
    void expression(const syntax::SetComp& node);
    void expression(const syntax::DictComp& node);
    void expression(const syntax::GeneratorExp& node);
    void expression(const syntax::Await& node) { fold(node.value); }
    void expression(const syntax::Yield& node) { fold(node.value); }
    void expression(const syntax::YieldFrom& node) { fold(node.value); }
    void expression(const syntax::Compare& node);
    void expression(const syntax::Call& node);
    void expression(const syntax::FormattedValue& node);
    void expression(const syntax::JoinedStr& node) { all(node.values); }
    void expression(const syntax::Constant& node);
    void expression(const syntax::Attribute& node) { fold(node.value); }
    void expression(const syntax::Subscript& node);
    void expression(const syntax::Starred& node) { fold(node.value); }
    void expression(const syntax::Name& node);
    void expression(const syntax::List& node) { all(node.elements); }
    void expression(const syntax::Tuple& node);
    void expression(const syntax::SliceRange& node);

    bool collect(const syntax::Expr& node, syntax::Slice<syntax::Expr*> elements, ConstantKind kind);
    void iterated(const syntax::Expr& node);

    // "…%s…" % (a, b) is an f-string.

    struct Piece {
        char conversion = 0; ///< s, r or a
        std::string spec;
    };
    static std::optional<Piece> parsePiece(std::string_view& rest);

    syntax::Expr* textNode(const SourceSpan& span, std::string_view text);
    syntax::Expr* formatted(const Piece& piece, syntax::Expr* value);

    void format(const syntax::BinOp& node, std::string_view text, syntax::Slice<syntax::Expr*> values);

    Folding& m_folding;
    int m_deepest;
    int m_depth = 0;
    bool m_tooDeep = false;
};

} // namespace nametag::compile
