// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/unsupported.h"

#include "core/syntax/tree_walk.h"

#include <algorithm>

namespace nametag::syntax {

namespace {

using Constructs = std::vector<Construct>;

bool anyAsync(Slice<Comprehension> generators)
{
    return std::any_of(generators.begin(), generators.end(),
                       [](const Comprehension& one) { return one.isAsync; });
}

Constructs comprehension(Construct kind, Slice<Comprehension> generators)
{
    if (anyAsync(generators))
        return {kind, Construct::AsyncComprehension};
    return {kind};
}

Constructs constructsOf(const Expr& expr)
{
    switch (expr.kind) {
    case ExprKind::Await: return {Construct::AwaitExpression};
    case ExprKind::Yield:
    case ExprKind::YieldFrom: return {Construct::YieldExpression};
    case ExprKind::Lambda: return {Construct::LambdaExpression};
    case ExprKind::NamedExpr: return {Construct::Walrus};
    case ExprKind::JoinedStr: return {Construct::FormattedString};
    case ExprKind::ListComp:
        return comprehension(Construct::ListComprehension, as<ListComp>(expr).generators);
    case ExprKind::SetComp: return comprehension(Construct::ListComprehension, as<SetComp>(expr).generators);
    case ExprKind::DictComp:
        return comprehension(Construct::ListComprehension, as<DictComp>(expr).generators);
    case ExprKind::GeneratorExp:
        return comprehension(Construct::GeneratorExpression, as<GeneratorExp>(expr).generators);
    default: return {};
    }
}

Constructs constructsOf(const FunctionDef& function)
{
    Constructs found;
    if (function.isAsync == IsAsync::Yes)
        found.push_back(Construct::AsyncDef);
    if (!function.decorators.empty())
        found.push_back(Construct::Decorator);
    if (!function.typeParams.empty())
        found.push_back(Construct::TypeParameters);
    return found;
}

Constructs constructsOf(const ClassDef& definition)
{
    Constructs found = {Construct::ClassDefinition};
    if (!definition.decorators.empty())
        found.push_back(Construct::Decorator);
    if (!definition.typeParams.empty())
        found.push_back(Construct::TypeParameters);
    return found;
}

Constructs constructsOf(const Stmt& stmt)
{
    switch (stmt.kind) {
    case StmtKind::FunctionDef: return constructsOf(as<FunctionDef>(stmt));
    case StmtKind::ClassDef: return constructsOf(as<ClassDef>(stmt));
    case StmtKind::For:
        return as<For>(stmt).isAsync == IsAsync::Yes ? Constructs{Construct::AsyncFor} : Constructs{};
    case StmtKind::With:
        return {as<With>(stmt).isAsync == IsAsync::Yes ? Construct::AsyncWith : Construct::WithStatement};
    case StmtKind::Try: return {as<Try>(stmt).star ? Construct::ExceptStar : Construct::TryStatement};
    case StmtKind::MatchStatement: return {Construct::MatchBlock};
    case StmtKind::TypeAlias: return {Construct::TypeAliasStatement};
    case StmtKind::Delete: return {Construct::DeleteStatement};
    case StmtKind::Import:
    case StmtKind::ImportFrom: return {Construct::ImportStatement};
    case StmtKind::Global: return {Construct::GlobalStatement};
    case StmtKind::Nonlocal: return {Construct::NonlocalStatement};
    case StmtKind::Raise: return {Construct::RaiseStatement};
    default: return {};
    }
}

} // namespace

std::vector<FoundConstruct> findConstructs(const Module& module, std::initializer_list<Construct> unwanted)
{
    std::vector<FoundConstruct> found;
    std::vector<AnyNode> waiting;
    for (auto stmt = module.body.rbegin(); stmt != module.body.rend(); ++stmt)
        waiting.push_back({*stmt, nullptr, nullptr});
    std::vector<AnyNode> children;
    while (!waiting.empty()) {
        const AnyNode node = waiting.back();
        waiting.pop_back();
        const Constructs here = node.stmt != nullptr   ? constructsOf(*node.stmt)
                                : node.expr != nullptr ? constructsOf(*node.expr)
                                                       : Constructs{};
        for (const Construct construct : here) {
            if (std::find(unwanted.begin(), unwanted.end(), construct) != unwanted.end())
                found.push_back({construct, node.span()});
        }
        children.clear();
        appendChildren(node, children);
        waiting.insert(waiting.end(), children.rbegin(), children.rend());
    }
    return found;
}

const char* wordsFor(Construct construct)
{
    switch (construct) {
#define NAMETAG_CASE(name, words)                                                                            \
    case Construct::name: return words;
        NAMETAG_CONSTRUCTS(NAMETAG_CASE)
#undef NAMETAG_CASE
    }
    return "";
}

std::string unsupportedText(const FoundConstruct& found)
{
    return "line " + std::to_string(found.span.line) + ", column " + std::to_string(found.span.column + 1) +
           ": this part of Python is not simulated: " + wordsFor(found.construct);
}

Diagnostic toDiagnostic(const FoundConstruct& found)
{
    return {"syntax.not-simulated",
            std::string("This part of Python is not simulated: ") + wordsFor(found.construct),
            {},
            found.span};
}

} // namespace nametag::syntax
