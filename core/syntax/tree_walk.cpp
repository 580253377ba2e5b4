// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/tree_walk.h"

#include <algorithm>

namespace nametag::syntax {

namespace {

/// Gathers the nodes under one node.
class ChildGatherer {
public:
    explicit ChildGatherer(std::vector<AnyNode>& children)
        : m_children(children)
    {}

    void operator()(const BoolOp& node) { all(node.values); }
    void operator()(const NamedExpr& node) { both(node.target, node.value); }
    void operator()(const BinOp& node) { both(node.left, node.right); }
    void operator()(const UnaryOp& node) { add(node.operand); }
    void operator()(const Lambda& node)
    {
        arguments(*node.args);
        add(node.body);
    }
    void operator()(const IfExp& node)
    {
        both(node.body, node.test);
        add(node.orElse);
    }
    void operator()(const Dict& node)
    {
        for (std::size_t at = 0; at < node.values.size(); ++at)
            both(node.keys[at], node.values[at]);
    }
    void operator()(const Set& node) { all(node.elements); }
    void operator()(const ListComp& node) { comprehension(node.element, node.generators); }
    void operator()(const SetComp& node) { comprehension(node.element, node.generators); }
    void operator()(const GeneratorExp& node) { comprehension(node.element, node.generators); }
    void operator()(const DictComp& node)
    {
        add(node.key);
        comprehension(node.value, node.generators);
    }
    void operator()(const Await& node) { add(node.value); }
    void operator()(const Yield& node) { add(node.value); }
    void operator()(const YieldFrom& node) { add(node.value); }
    void operator()(const Compare& node)
    {
        add(node.left);
        all(node.comparators);
    }
    void operator()(const Call& node)
    {
        add(node.func);
        all(node.args);
        keywords(node.keywords);
    }
    void operator()(const FormattedValue& node) { both(node.value, node.formatSpec); }
    void operator()(const JoinedStr& node) { all(node.values); }
    void operator()(const Constant&) {}
    void operator()(const Attribute& node) { add(node.value); }
    void operator()(const Subscript& node) { both(node.value, node.index); }
    void operator()(const Starred& node) { add(node.value); }
    void operator()(const Name&) {}
    void operator()(const List& node) { all(node.elements); }
    void operator()(const Tuple& node) { all(node.elements); }
    void operator()(const SliceRange& node)
    {
        both(node.lower, node.upper);
        add(node.step);
    }

    void operator()(const FunctionDef& node)
    {
        all(node.decorators);
        typeParams(node.typeParams);
        arguments(*node.args);
        add(node.returns);
        all(node.body);
    }
    void operator()(const ClassDef& node)
    {
        all(node.decorators);
        typeParams(node.typeParams);
        all(node.bases);
        keywords(node.keywords);
        all(node.body);
    }
    void operator()(const Return& node) { add(node.value); }
    void operator()(const Delete& node) { all(node.targets); }
    void operator()(const Assign& node)
    {
        all(node.targets);
        add(node.value);
    }
    void operator()(const TypeAlias& node)
    {
        add(node.name);
        typeParams(node.typeParams);
        add(node.value);
    }
    void operator()(const AugAssign& node) { both(node.target, node.value); }
    void operator()(const AnnAssign& node)
    {
        both(node.target, node.annotation);
        add(node.value);
    }
    void operator()(const For& node)
    {
        both(node.target, node.iter);
        blocks(node.body, node.orElse);
    }
    void operator()(const While& node)
    {
        add(node.test);
        blocks(node.body, node.orElse);
    }
    void operator()(const If& node)
    {
        add(node.test);
        blocks(node.body, node.orElse);
    }
    void operator()(const With& node)
    {
        for (const WithItem& item : node.items)
            both(item.contextExpr, item.optionalVars);
        all(node.body);
    }
    void operator()(const MatchStatement& node)
    {
        add(node.subject);
        for (const MatchCase& matchCase : node.cases) {
            add(matchCase.pattern);
            add(matchCase.guard);
            all(matchCase.body);
        }
    }
    void operator()(const Raise& node) { both(node.exception, node.cause); }
    void operator()(const Try& node)
    {
        all(node.body);
        for (const ExceptHandler& handler : node.handlers) {
            add(handler.type);
            all(handler.body);
        }
        blocks(node.orElse, node.finalBody);
    }
    void operator()(const Assert& node) { both(node.test, node.message); }
    void operator()(const Import&) {}
    void operator()(const ImportFrom&) {}
    void operator()(const Global&) {}
    void operator()(const Nonlocal&) {}
    void operator()(const ExprStatement& node) { add(node.value); }
    void operator()(const Pass&) {}
    void operator()(const Break&) {}
    void operator()(const Continue&) {}

    void operator()(const MatchValue& node) { add(node.value); }
    void operator()(const MatchSingleton&) {}
    void operator()(const MatchSequence& node) { all(node.patterns); }
    void operator()(const MatchMapping& node)
    {
        all(node.keys);
        all(node.patterns);
    }
    void operator()(const MatchClass& node)
    {
        add(node.cls);
        all(node.patterns);
        all(node.kwdPatterns);
    }
    void operator()(const MatchStar&) {}
    void operator()(const MatchAs& node) { add(node.pattern); }
    void operator()(const MatchOr& node) { all(node.patterns); }

private:
    void add(const Expr* expr)
    {
        if (expr != nullptr)
            m_children.push_back({nullptr, expr, nullptr});
    }
    void add(const Stmt* stmt) { m_children.push_back({stmt, nullptr, nullptr}); }
    void add(const Pattern* pattern)
    {
        if (pattern != nullptr)
            m_children.push_back({nullptr, nullptr, pattern});
    }
    void both(const Expr* first, const Expr* second)
    {
        add(first);
        add(second);
    }
    template <class Node> void all(Slice<Node*> nodes)
    {
        for (const Node* node : nodes)
            add(node);
    }
    void blocks(Slice<Stmt*> first, Slice<Stmt*> second)
    {
        all(first);
        all(second);
    }
    void keywords(Slice<Keyword> keywords)
    {
        for (const Keyword& keyword : keywords)
            add(keyword.value);
    }
    void comprehension(const Expr* element, Slice<Comprehension> generators)
    {
        add(element);
        for (const Comprehension& clause : generators) {
            both(clause.target, clause.iter);
            all(clause.ifs);
        }
    }
    void annotations(Slice<Arg> args)
    {
        for (const Arg& arg : args)
            add(arg.annotation);
    }
    void arguments(const Arguments& args)
    {
        annotations(args.posOnlyArgs);
        annotations(args.args);
        if (args.varArg != nullptr)
            add(args.varArg->annotation);
        annotations(args.kwOnlyArgs);
        if (args.kwArg != nullptr)
            add(args.kwArg->annotation);
        all(args.defaults);
        all(args.kwDefaults);
    }
    void typeParams(Slice<TypeParam> params)
    {
        for (const TypeParam& param : params)
            both(param.bound, param.defaultValue);
    }

    std::vector<AnyNode>& m_children;
};

} // namespace

void appendChildren(const AnyNode& node, std::vector<AnyNode>& children)
{
    ChildGatherer gatherer(children);
    if (node.stmt != nullptr)
        visit(*node.stmt, gatherer);
    else if (node.expr != nullptr)
        visit(*node.expr, gatherer);
    else
        visit(*node.pattern, gatherer);
}

std::size_t depthOf(const Module& module)
{
    std::vector<AnyNode> level;
    for (const Stmt* stmt : module.body)
        level.push_back({stmt, nullptr, nullptr});
    std::vector<AnyNode> next;
    std::size_t depth = 0;
    for (; !level.empty(); ++depth) {
        next.clear();
        for (const AnyNode& node : level)
            appendChildren(node, next);
        level.swap(next);
    }
    return depth;
}

} // namespace nametag::syntax
