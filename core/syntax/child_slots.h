// SPDX-License-Identifier: GPL-3.0-or-later
// Visits the places under a node where expressions and statements hang, so that they can be put in anew.
#pragma once

#include "core/base/match.h"
#include "core/syntax/ast.h"

namespace nametag::syntax {

namespace slots {

/// A node as one that may be changed: the tree belongs to whoever walks it so.
template <class Node> Node& open(const Node& node)
{
    return const_cast<Node&>(node);
}

template <class Take> void one(Expr* const& slot, Take&& take)
{
    if (slot)
        take(const_cast<Expr*&>(slot));
}

template <class Take> void all(Slice<Expr*> list, Take&& take)
{
    for (Expr*& each : list)
        if (each)
            take(each);
}

template <class Take> void all(Slice<Keyword> keywords, Take&& take)
{
    for (Keyword& each : keywords)
        take(each.value);
}

template <class Take> void defaults(const Arguments& arguments, Take&& take)
{
    all(arguments.defaults, take);
    all(arguments.kwDefaults, take);
}

template <class Take> void all(Slice<Comprehension> generators, Take&& take)
{
    for (Comprehension& each : generators) {
        take(each.iter);
        all(each.ifs, take);
    }
}

} // namespace slots

/// take(Expr*&) for each expression directly under this one, without targets of comprehensions and without
/// annotations.
template <class Take> void eachSlot(Expr& node, Take&& take)
{
    using namespace slots;
    visit(node,
          Match{[&](const BoolOp& n) { all(n.values, take); },
                [&](const NamedExpr& n) { one(n.value, take); },
                [&](const BinOp& n) { one(n.left, take), one(n.right, take); },
                [&](const UnaryOp& n) { one(n.operand, take); },
                [&](const Lambda& n) { defaults(*n.args, take), one(n.body, take); },
                [&](const IfExp& n) { one(n.test, take), one(n.body, take), one(n.orElse, take); },
                [&](const Dict& n) { all(n.keys, take), all(n.values, take); },
                [&](const Set& n) { all(n.elements, take); },
                [&](const ListComp& n) { all(n.generators, take), one(n.element, take); },
                [&](const SetComp& n) { all(n.generators, take), one(n.element, take); },
                [&](const DictComp& n) { all(n.generators, take), one(n.key, take), one(n.value, take); },
                [&](const GeneratorExp& n) { all(n.generators, take), one(n.element, take); },
                [&](const Await& n) { one(n.value, take); },
                [&](const Yield& n) { one(n.value, take); },
                [&](const YieldFrom& n) { one(n.value, take); },
                [&](const Compare& n) { one(n.left, take), all(n.comparators, take); },
                [&](const Call& n) { one(n.func, take), all(n.args, take), all(n.keywords, take); },
                [&](const FormattedValue& n) { one(n.value, take), one(n.formatSpec, take); },
                [&](const JoinedStr& n) { all(n.values, take); },
                [&](const Constant&) {},
                [&](const Attribute& n) { one(n.value, take); },
                [&](const Subscript& n) { one(n.value, take), one(n.index, take); },
                [&](const Starred& n) { one(n.value, take); },
                [&](const Name&) {},
                [&](const List& n) { all(n.elements, take); },
                [&](const Tuple& n) { all(n.elements, take); },
                [&](const SliceRange& n) { one(n.lower, take), one(n.upper, take), one(n.step, take); }});
}

/// take(Expr*&) for each expression directly under a statement, without targets and annotations.
template <class Take> void eachSlot(Stmt& node, Take&& take)
{
    using namespace slots;
    visit(
        node,
        Match{[&](const FunctionDef& n) { all(n.decorators, take), defaults(*n.args, take); },
              [&](const ClassDef& n) { all(n.decorators, take), all(n.bases, take), all(n.keywords, take); },
              [&](const Return& n) { one(n.value, take); }, [&](const Assign& n) { one(n.value, take); },
              [&](const AugAssign& n) { one(n.value, take); },
              [&](const AnnAssign& n) { one(n.value, take); }, [&](const For& n) { one(n.iter, take); },
              [&](const While& n) { one(n.test, take); }, [&](const If& n) { one(n.test, take); },
              [&](const With& n) {
                  for (const WithItem& item : n.items)
                      one(item.contextExpr, take);
              },
              [&](const MatchStatement& n) {
                  one(n.subject, take);
                  for (const MatchCase& each : n.cases)
                      one(each.guard, take);
              },
              [&](const Raise& n) { one(n.exception, take), one(n.cause, take); },
              [&](const Assert& n) { one(n.test, take), one(n.message, take); },
              [&](const ExprStatement& n) { one(n.value, take); }, [&](const auto&) {}});
}

/// take(Slice<Stmt*>&) for each body of a statement.
template <class Take> void eachBody(Stmt& node, Take&& take)
{
    using slots::open;
    visit(node, Match{[&](const FunctionDef& n) { take(open(n).body); },
                      [&](const ClassDef& n) { take(open(n).body); },
                      [&](const For& n) { take(open(n).body), take(open(n).orElse); },
                      [&](const While& n) { take(open(n).body), take(open(n).orElse); },
                      [&](const If& n) { take(open(n).body), take(open(n).orElse); },
                      [&](const With& n) { take(open(n).body); },
                      [&](const MatchStatement& n) {
                          for (MatchCase& each : n.cases)
                              take(each.body);
                      },
                      [&](const Try& n) {
                          take(open(n).body);
                          for (ExceptHandler& each : n.handlers)
                              take(each.body);
                          take(open(n).orElse);
                          take(open(n).finalBody);
                      },
                      [&](const auto&) {}});
}

} // namespace nametag::syntax
