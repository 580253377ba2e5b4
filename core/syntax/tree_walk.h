// SPDX-License-Identifier: GPL-3.0-or-later
// Visits a tree without recursion: what stands directly under a node, in source order.
#pragma once

#include "core/syntax/ast.h"

#include <cstddef>
#include <vector>

namespace nametag::syntax {

/// A node of any kind; exactly one of the three is not null.
struct AnyNode {
    const Stmt* stmt = nullptr;
    const Expr* expr = nullptr;
    const Pattern* pattern = nullptr;

    const SourceSpan& span() const
    {
        return stmt != nullptr ? stmt->span : expr != nullptr ? expr->span : pattern->span;
    }
};

/// Appends the nodes directly under this one. Parts that are no nodes (arguments, handlers, cases) are passed
/// through.
void appendChildren(const AnyNode& node, std::vector<AnyNode>& children);

/// The largest number of statements, expressions and patterns inside one another.
std::size_t depthOf(const Module& module);

} // namespace nametag::syntax
