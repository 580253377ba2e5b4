// SPDX-License-Identifier: GPL-3.0-or-later
// The walk that collects which names each scope binds, reads and declares (Python/symtable.c,
// symtable_visit_*).
#pragma once

#include "core/compile/scopes.h"

#include <utility>

namespace nametag::compile {

class ScopeBuilder {
public:
    ScopeBuilder(ScopeTree& tree, const profile::CompileRules& rules)
        : m_tree(tree)
        , m_rules(rules)
    {}

    std::optional<syntax::SyntaxError> run(const syntax::Module& module);

private:
    Scope& current() { return *m_stack.back(); }

    void fail(const SourceSpan& span, std::string message);

    Scope makeScope(std::string_view name, ScopeKind kind);

    Scope& enter(Scope& scope);

    Scope& enter(const void* node, std::string_view name, ScopeKind kind);

    void leave() { m_stack.pop_back(); }

    void add(std::string_view name, std::uint16_t use, const SourceSpan& span);
    void addTo(Scope& scope, std::string_view name, std::uint16_t use, const SourceSpan& span);

    std::uint16_t usesOf(std::string_view name);

    // Statements

    void statements(syntax::Slice<syntax::Stmt*> body);

    template <class List> void all(const List& list)
    {
        for (const auto* each : list)
            maybe(each);
    }

    void maybe(const syntax::Expr* node);
    void keywords(syntax::Slice<syntax::Keyword> list);

    static bool hasDefault(syntax::Slice<syntax::Expr*> list);

    void enterTypeParameters(const void* node, std::string_view name,
                             syntax::Slice<syntax::TypeParam> parameters);
    /// `place`: what it is, in error messages.
    void lazy(const void* node, std::string_view name, const syntax::Expr& value, std::string_view place);
    /// An annotation: where annotations are kept as text it is a place of its own.
    void annotation(const syntax::Expr* node);
    /// Something that binds or suspends, which annotations kept as text and what is evaluated late cannot
    /// have.
    void refuseInAnnotation(const SourceSpan& span, std::string_view what);

    void typeParameter(const syntax::TypeParam& node);
    void annotations(const syntax::Arguments& args, const syntax::Expr* returns);

    void parameters(const syntax::Arguments& args);
    void statement(const syntax::FunctionDef& node);
    void statement(const syntax::ClassDef& node);
    void statement(const syntax::TypeAlias& node);
    void statement(const syntax::Return& node) { maybe(node.value); }
    void statement(const syntax::Delete& node) { all(node.targets); }
    void statement(const syntax::Assign& node);
    void statement(const syntax::AugAssign& node);
    void statement(const syntax::AnnAssign& node);
    void statement(const syntax::For& node);
    void statement(const syntax::While& node);
    void statement(const syntax::If& node);
    void statement(const syntax::With& node);
    void statement(const syntax::Raise& node);
    void statement(const syntax::Try& node);
    void statement(const syntax::Assert& node);

    void imported(syntax::Slice<syntax::Alias> names);

    void statement(const syntax::Import& node) { imported(node.names); }
    void statement(const syntax::ImportFrom& node) { imported(node.names); }

    void directive(const syntax::Stmt& node, syntax::Slice<std::string_view> names, std::uint16_t use);

    void statement(const syntax::Global& node) { directive(node, node.names, kUseGlobal); }
    void statement(const syntax::Nonlocal& node) { directive(node, node.names, kUseNonlocal); }
    void statement(const syntax::ExprStatement& node) { maybe(node.value); }
    void statement(const syntax::Pass&) {}
    void statement(const syntax::Break&) {}
    void statement(const syntax::Continue&) {}

    // Patterns

    void statement(const syntax::MatchStatement& node);
    void patterns(syntax::Slice<syntax::Pattern*> list);

    void capture(const std::optional<std::string_view>& name, const SourceSpan& span);
    void pattern(const syntax::Pattern& node);

    // Expressions

    void expression(const syntax::BoolOp& node) { all(node.values); }
    void expression(const syntax::NamedExpr& node);
    void bindAroundComprehension(const syntax::Name& target);

    void expression(const syntax::BinOp& node);
    void expression(const syntax::UnaryOp& node) { maybe(node.operand); }
    void expression(const syntax::Lambda& node);
    void expression(const syntax::IfExp& node);
    void expression(const syntax::Dict& node);
    void expression(const syntax::Set& node) { all(node.elements); }

    void comprehension(const syntax::Expr& node, ComprehensionKind kind,
                       syntax::Slice<syntax::Comprehension> generators,
                       std::pair<const syntax::Expr*, const syntax::Expr*> elements);
    void expression(const syntax::ListComp& node);
    void expression(const syntax::SetComp& node);
    void expression(const syntax::DictComp& node);
    void expression(const syntax::GeneratorExp& node);
    void expression(const syntax::Await& node);

    void yielded(const SourceSpan& span, const syntax::Expr* value);

    void expression(const syntax::Yield& node) { yielded(node.span, node.value); }
    void expression(const syntax::YieldFrom& node) { yielded(node.span, node.value); }
    void expression(const syntax::Compare& node);
    void expression(const syntax::Call& node);
    void expression(const syntax::FormattedValue& node);
    void expression(const syntax::JoinedStr& node) { all(node.values); }
    void expression(const syntax::Constant&) {}
    void expression(const syntax::Attribute& node) { maybe(node.value); }
    void expression(const syntax::Subscript& node);
    void expression(const syntax::Starred& node) { maybe(node.value); }
    void expression(const syntax::Name& node);
    void expression(const syntax::List& node) { all(node.elements); }
    void expression(const syntax::Tuple& node) { all(node.elements); }
    void expression(const syntax::SliceRange& node);

    ScopeTree& m_tree;
    const profile::CompileRules& m_rules;
    bool m_keepsAnnotations = false;   ///< as text
    std::size_t m_annotationDepth = 0; ///< size of m_stack within such an annotation
    std::string_view m_lazyPlace;
    std::vector<Scope*> m_stack;
    std::string_view m_class;
    std::optional<syntax::SyntaxError> m_error;
};

} // namespace nametag::compile
