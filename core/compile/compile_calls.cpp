// SPDX-License-Identifier: GPL-3.0-or-later
// Calls: plain ones, methods without a bound method, super() without a super object, * and **.
#include "core/compile/compiler.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <unordered_set>

namespace nametag::compile {

using namespace nametag::syntax;

namespace {

constexpr std::size_t kMostOnStack = 30; // Python/compile.c, STACK_USE_GUIDELINE

bool hasStarred(Slice<Expr*> list)
{
    return std::any_of(list.begin(), list.end(), [](const Expr* each) { return is<Starred>(*each); });
}

bool hasSpread(Slice<Keyword> list)
{
    return std::any_of(list.begin(), list.end(), [](const Keyword& each) { return !each.name; });
}

std::uint32_t count(std::size_t size)
{
    return static_cast<std::uint32_t>(size);
}

} // namespace

/// Where the name of an attribute stands, if the expression goes over several lines.
SourceSpan Compiler::attributeSpan(SourceSpan span, const Attribute& node) const
{
    if (span.line == node.span.endLine)
        return span;
    span.line = node.span.endLine;
    const auto length = static_cast<std::uint32_t>(countCodePoints(node.attr));
    if (length <= node.span.endColumn)
        span.column = node.span.endColumn - length;
    span.endLine = std::max(span.endLine, span.line);
    return span;
}

/// A name that an import statement of the module binds: what it has are functions rather than methods.
bool Compiler::isModuleImported(const Expr& node)
{
    const auto* base = asIf<Name>(&node);
    if (!base)
        return false;
    const Symbol* symbol = m_scopes.root().find(base->id);
    return symbol && (symbol->uses & kUseImported) != 0;
}

void Compiler::superArguments(const Call& node)
{
    expression(*node.func);
    if (!node.args.empty())
        return expressions(node.args);
    const NameScope scope = unit().scope->scopeOf("__class__");
    emit(node.span, Op::LoadDeref, cellIndex("__class__", scope));
    const std::string self = unit().varNames.all().front();
    name(node.span, self, Context::Load);
}

/// super().x and super(C, self).x where super is the builtin as far as the compiler can see.
bool Compiler::superCall(const Attribute& node)
{
    const auto* base = asIf<Call>(node.value);
    if (!m_rules.superWithoutObject || !base || node.context != Context::Load || node.attr == "__class__")
        return false;
    const auto* callee = asIf<Name>(base->func);
    if (!callee || callee->id != "super" || !base->keywords.empty())
        return false;
    if (unit().scope->scopeOf("super") != NameScope::GlobalImplicit ||
        m_scopes.root().scopeOf("super") != NameScope::Unknown)
        return false;
    if (base->args.size() == 2 && !hasStarred(base->args))
        return true;
    const bool method = unit().kind == CodeKind::Function && unit().argumentCount > 0;
    return base->args.empty() && method && unit().scope->scopeOf("__class__") == NameScope::Free;
}

bool Compiler::methodCall(const Call& node)
{
    const auto* method = asIf<Attribute>(node.func);
    if (!method || method->context != Context::Load || isModuleImported(*method->value))
        return false;
    const std::size_t keywords = node.keywords.size();
    if (node.args.size() + keywords + (keywords > 0 ? 1 : 0) >= kMostOnStack)
        return false;
    if (hasStarred(node.args) || hasSpread(node.keywords))
        return false;
    if (superCall(*method)) {
        const auto& base = as<Call>(*method->value);
        superArguments(base);
        const SourceSpan span = attributeSpan(method->span, *method);
        emit(span, Op::LoadSuperMethod, nameIndex(method->attr), base.args.empty() ? kZeroArguments : 0);
    } else {
        expression(*method->value);
        emit(attributeSpan(method->span, *method), Op::LoadMethod, nameIndex(method->attr));
    }
    expressions(node.args);
    for (const Keyword& keyword : node.keywords)
        expression(*keyword.value);
    const SourceSpan span = attributeSpan(node.span, *method);
    if (keywords > 0) {
        keywordNames(span, node.keywords);
        emit(span, Op::CallKeywords, count(node.args.size() + keywords));
    } else {
        emit(span, Op::Call, count(node.args.size()));
    }
    return true;
}

void Compiler::checkKeywords(Slice<Keyword> keywords)
{
    std::unordered_set<std::string_view> seen;
    for (const Keyword& keyword : keywords) {
        if (!keyword.name)
            continue;
        forbidden(keyword.span, *keyword.name, Context::Store);
        if (!seen.insert(*keyword.name).second)
            fail(keyword.span, "keyword argument repeated: " + std::string(*keyword.name));
    }
}

void Compiler::expression(const Call& node)
{
    checkKeywords(node.keywords);
    if (methodCall(node))
        return;
    warnCall(*node.func);
    expression(*node.func);
    emit(node.func->span, Op::PushNull);
    call(node.span, 0, node.args, node.keywords);
}

/// The names of keyword arguments, on top of their values.
void Compiler::keywordNames(const SourceSpan& span, Slice<Keyword> keywords)
{
    std::vector<std::string> names;
    for (const Keyword& keyword : keywords)
        names.emplace_back(*keyword.name);
    loadTexts(span, names);
}

/// Arguments and the call itself; `before` arguments are already there.
void Compiler::call(const SourceSpan& span, std::uint32_t before, Slice<Expr*> args, Slice<Keyword> keywords)
{
    const bool many = args.size() + keywords.size() * 2 > kMostOnStack;
    if (many || hasStarred(args) || hasSpread(keywords))
        return callSpread(span, before, args, keywords);
    expressions(args);
    for (const Keyword& keyword : keywords)
        expression(*keyword.value);
    const std::uint32_t total = before + count(args.size() + keywords.size());
    if (keywords.empty())
        return emit(span, Op::Call, total);
    keywordNames(span, keywords);
    emit(span, Op::CallKeywords, total);
}

void Compiler::keywordDict(const SourceSpan& span, Slice<Keyword> keywords)
{
    const std::size_t size = keywords.size();
    const bool big = size * 2 > kMostOnStack;
    if (size > 1 && !big) {
        for (const Keyword& keyword : keywords)
            expression(*keyword.value);
        keywordNames(span, keywords);
        return emit(span, Op::BuildConstKeyMap, count(size));
    }
    if (big)
        emit(kNowhere, Op::BuildMap, 0);
    for (const Keyword& keyword : keywords) {
        loadText(span, *keyword.name);
        expression(*keyword.value);
        if (big)
            emit(kNowhere, Op::MapAdd, 1);
    }
    if (!big)
        emit(span, Op::BuildMap, count(size));
}

void Compiler::callSpread(const SourceSpan& span, std::uint32_t before, Slice<Expr*> args,
                          Slice<Keyword> keywords)
{
    argumentTuple(span, before, args);
    bool haveDict = false;
    const auto merge = [&] {
        if (haveDict)
            emit(span, Op::DictMerge, 1);
        haveDict = true;
    };
    std::size_t seen = 0;
    for (std::size_t i = 0; i < keywords.size(); ++i) {
        if (keywords[i].name) {
            ++seen;
            continue;
        }
        if (seen > 0) {
            keywordDict(span, keywords.subspan(i - seen, seen));
            merge();
            seen = 0;
        }
        if (!haveDict)
            emit(span, Op::BuildMap, 0);
        haveDict = true;
        expression(*keywords[i].value);
        emit(span, Op::DictMerge, 1);
    }
    if (seen > 0) {
        keywordDict(span, keywords.subspan(keywords.size() - seen, seen));
        merge();
    }
    emit(span, Op::CallEx, keywords.empty() ? 0 : 1);
}

} // namespace nametag::compile
