// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/fold.h"

#include "core/base/match.h"
#include "core/compile/folder.h"

namespace nametag::compile {

using namespace nametag::syntax;

using Value = nametag::compile::Constant;

bool Folder::run(const Module& module)
{
    statements(module.body);
    return !m_tooDeep;
}

void Folder::become(const Expr& node, Value value)
{
    value.keptByParser = true;
    m_folding.m_constants[&node] = m_folding.m_table.keep(std::move(value));
}

void Folder::statements(Slice<Stmt*> body)
{
    if (++m_depth > m_deepest)
        m_tooDeep = true;
    for (const Stmt* each : body) {
        if (!m_tooDeep)
            visit(*each, [this](const auto& node) { statement(node); });
    }
    --m_depth;
}

void Folder::fold(const Expr* node)
{
    if (!node || m_tooDeep)
        return;
    if (++m_depth > m_deepest)
        m_tooDeep = true;
    else
        visit(*node, [this](const auto& concrete) { expression(concrete); });
    --m_depth;
}

void Folder::all(Slice<Expr*> list)
{
    for (const Expr* each : list)
        fold(each);
}

void Folder::keywords(Slice<Keyword> list)
{
    for (const Keyword& each : list)
        fold(each.value);
}

void Folder::arguments(const Arguments& args)
{
    const auto each = [this](Slice<Arg> list) {
        for (const Arg& arg : list)
            fold(arg.annotation);
    };
    each(args.posOnlyArgs);
    each(args.args);
    each(args.kwOnlyArgs);
    if (args.varArg)
        fold(args.varArg->annotation);
    if (args.kwArg)
        fold(args.kwArg->annotation);
    all(args.kwDefaults);
    all(args.defaults);
}

void Folder::typeParameters(Slice<TypeParam> list)
{
    for (const TypeParam& each : list) {
        fold(each.bound);
        fold(each.defaultValue);
    }
}

void Folder::statement(const FunctionDef& node)
{
    typeParameters(node.typeParams);
    arguments(*node.args);
    statements(node.body);
    all(node.decorators);
    fold(node.returns);
}

void Folder::statement(const ClassDef& node)
{
    typeParameters(node.typeParams);
    all(node.bases);
    keywords(node.keywords);
    statements(node.body);
    all(node.decorators);
}

void Folder::statement(const Assign& node)
{
    all(node.targets);
    fold(node.value);
}

void Folder::statement(const TypeAlias& node)
{
    typeParameters(node.typeParams);
    fold(node.value);
}

void Folder::statement(const AugAssign& node)
{
    fold(node.target);
    fold(node.value);
}

void Folder::statement(const AnnAssign& node)
{
    fold(node.target);
    fold(node.annotation);
    fold(node.value);
}

void Folder::statement(const For& node)
{
    fold(node.target);
    fold(node.iter);
    statements(node.body);
    statements(node.orElse);
    iterated(*node.iter);
}

void Folder::statement(const While& node)
{
    fold(node.test);
    statements(node.body);
    statements(node.orElse);
}

void Folder::statement(const If& node)
{
    fold(node.test);
    statements(node.body);
    statements(node.orElse);
}

void Folder::statement(const With& node)
{
    for (const WithItem& item : node.items) {
        fold(item.contextExpr);
        fold(item.optionalVars);
    }
    statements(node.body);
}

void Folder::statement(const MatchStatement& node)
{
    fold(node.subject);
    for (const MatchCase& each : node.cases) {
        pattern(*each.pattern);
        fold(each.guard);
        statements(each.body);
    }
}

void Folder::statement(const Raise& node)
{
    fold(node.exception);
    fold(node.cause);
}

void Folder::statement(const Try& node)
{
    statements(node.body);
    for (const ExceptHandler& handler : node.handlers) {
        fold(handler.type);
        statements(handler.body);
    }
    statements(node.orElse);
    statements(node.finalBody);
}

void Folder::statement(const Assert& node)
{
    fold(node.test);
    fold(node.message);
}

void Folder::patterns(Slice<Pattern*> list)
{
    for (const Pattern* each : list)
        pattern(*each);
}

void Folder::pattern(const Pattern& node)
{
    visit(node, Match{[this](const MatchValue& value) { fold(value.value); }, [](const MatchSingleton&) {},
                      [this](const MatchSequence& sequence) { patterns(sequence.patterns); },
                      [this](const MatchMapping& mapping) {
                          all(mapping.keys);
                          patterns(mapping.patterns);
                      },
                      [this](const MatchClass& instance) {
                          fold(instance.cls);
                          patterns(instance.patterns);
                          patterns(instance.kwdPatterns);
                      },
                      [](const MatchStar&) {},
                      [this](const MatchAs& alias) {
                          if (alias.pattern)
                              pattern(*alias.pattern);
                      },
                      [this](const MatchOr& either) { patterns(either.patterns); }});
}

Folding::Folding()
    : m_arena(std::make_unique<Arena>())
{}

std::optional<SyntaxError> Folding::run(const Module& module, int deepest)
{
    if (Folder(*this, deepest).run(module))
        return std::nullopt;
    SyntaxError error;
    error.type = SyntaxErrorType::RecursionError;
    error.message = "maximum recursion depth exceeded during compilation";
    error.hasText = false;
    return error;
}

const Expr& Folding::now(const Expr& node) const
{
    const auto rewritten = m_rewritten.find(&node);
    return rewritten == m_rewritten.end() ? node : *rewritten->second;
}

std::optional<ConstantIndex> Folding::constantOf(const Expr& node) const
{
    const auto found = m_constants.find(&node);
    return found == m_constants.end() ? std::nullopt : std::optional(found->second);
}

} // namespace nametag::compile
