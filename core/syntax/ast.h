// SPDX-License-Identifier: GPL-3.0-or-later
// A parsed module and the ways to look into it: as<Kind>(node), is<Kind>(node), visit(node, visitor).
#pragma once

#include "core/base/assert.h"
#include "core/syntax/ast_expressions.h"
#include "core/syntax/ast_statements.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace nametag::syntax {

/// Something questionable that Python warns about before the program runs (a SyntaxWarning).
struct ParseWarning {
    std::uint32_t line = 0;
    std::string message;
};

/// A whole source text as a tree. Movable; the nodes stay where they are and live as long as the Module.
struct Module {
    std::unique_ptr<Arena> arena;
    Slice<Stmt*> body;
    std::vector<ParseWarning> warnings;
};

/// The kind tag that belongs to a node type: kKindOf<BinOp> == ExprKind::BinOp.
template <class Node> inline constexpr auto kKindOf = nullptr;
#define NAMETAG_KIND(name) template <> inline constexpr auto kKindOf<name> = ExprKind::name;
NAMETAG_EXPRESSIONS(NAMETAG_KIND)
#undef NAMETAG_KIND
#define NAMETAG_KIND(name) template <> inline constexpr auto kKindOf<name> = StmtKind::name;
NAMETAG_STATEMENTS(NAMETAG_KIND)
#undef NAMETAG_KIND
#define NAMETAG_KIND(name) template <> inline constexpr auto kKindOf<name> = PatternKind::name;
NAMETAG_PATTERNS(NAMETAG_KIND)
#undef NAMETAG_KIND

template <class Node, class Base> bool is(const Base& node)
{
    return node.kind == kKindOf<Node>;
}

/// The node as what it is; only if it is that.
template <class Node, class Base> const Node& as(const Base& node)
{
    NAMETAG_ASSERT(is<Node>(node), "asked a syntax node for another kind");
    return static_cast<const Node&>(node);
}

/// The node as what it is, or null if it is something else.
template <class Node, class Base> const Node* asIf(const Base* node)
{
    return node != nullptr && is<Node>(*node) ? static_cast<const Node*>(node) : nullptr;
}

/// Calls the visitor with the node as what it is; a kind that the visitor does not take does not compile.
template <class Visitor> decltype(auto) visit(const Expr& node, Visitor&& visitor)
{
    switch (node.kind) {
#define NAMETAG_CASE(name)                                                                                   \
    case ExprKind::name: return std::forward<Visitor>(visitor)(static_cast<const name&>(node));
        NAMETAG_EXPRESSIONS(NAMETAG_CASE)
#undef NAMETAG_CASE
    }
    brokenPromise("a syntax node has a kind that does not exist", __FILE__, __LINE__);
}

template <class Visitor> decltype(auto) visit(const Stmt& node, Visitor&& visitor)
{
    switch (node.kind) {
#define NAMETAG_CASE(name)                                                                                   \
    case StmtKind::name: return std::forward<Visitor>(visitor)(static_cast<const name&>(node));
        NAMETAG_STATEMENTS(NAMETAG_CASE)
#undef NAMETAG_CASE
    }
    brokenPromise("a syntax node has a kind that does not exist", __FILE__, __LINE__);
}

template <class Visitor> decltype(auto) visit(const Pattern& node, Visitor&& visitor)
{
    switch (node.kind) {
#define NAMETAG_CASE(name)                                                                                   \
    case PatternKind::name: return std::forward<Visitor>(visitor)(static_cast<const name&>(node));
        NAMETAG_PATTERNS(NAMETAG_CASE)
#undef NAMETAG_CASE
    }
    brokenPromise("a syntax node has a kind that does not exist", __FILE__, __LINE__);
}

} // namespace nametag::syntax
