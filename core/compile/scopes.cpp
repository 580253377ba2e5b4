// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scopes.h"

#include <algorithm>
#include <set>

namespace nametag::compile {

Symbol* Scope::find(std::string_view symbol)
{
    const auto place = m_places.find(std::string(symbol));
    return place == m_places.end() ? nullptr : &symbols[place->second];
}

const Symbol* Scope::find(std::string_view symbol) const
{
    const auto place = m_places.find(std::string(symbol));
    return place == m_places.end() ? nullptr : &symbols[place->second];
}

NameScope Scope::scopeOf(std::string_view symbol) const
{
    const Symbol* found = find(symbol);
    return found ? found->scope : NameScope::Unknown;
}

void Scope::put(Symbol symbol)
{
    if (Symbol* known = find(symbol.name)) {
        *known = std::move(symbol);
        return;
    }
    m_places.emplace(symbol.name, symbols.size());
    symbols.push_back(std::move(symbol));
}

std::string mangle(std::string_view className, std::string_view name)
{
    if (className.empty() || !name.starts_with("__") || name.ends_with("__") ||
        name.find('.') != std::string_view::npos)
        return std::string(name);
    const std::size_t start = className.find_first_not_of('_');
    if (start == std::string_view::npos)
        return std::string(name);
    return '_' + std::string(className.substr(start)) + std::string(name);
}

syntax::SyntaxError errorAt(const SourceSpan& span, std::string message)
{
    syntax::SyntaxError error;
    error.message = std::move(message);
    error.line = span.line;
    error.offset = span.column + 1;
    error.endLine = span.endLine;
    error.endOffset = static_cast<std::int64_t>(span.endColumn) + 1;
    error.span = span;
    return error;
}

Scope& ScopeTree::add(const void* node, Scope scope)
{
    Scope& added = m_scopes.emplace_back(std::move(scope));
    m_byNode[node] = &added;
    return added;
}

Scope& ScopeTree::addTypeScope(const void* node, Scope scope)
{
    Scope& added = m_scopes.emplace_back(std::move(scope));
    m_typeScopes[node] = &added;
    return added;
}

void ScopeTree::recordDirective(const Scope& scope, std::string_view name, const SourceSpan& span)
{
    m_directives.push_back({&scope, std::string(name), span});
}

SourceSpan ScopeTree::directiveSpan(const Scope& scope, std::string_view name) const
{
    for (const Directive& directive : m_directives) {
        if (directive.scope == &scope && directive.name == name)
            return directive.span;
    }
    return {};
}

namespace {

using Names = std::set<std::string, std::less<>>;

/// The names of the scopes around the one being looked at.
struct Around {
    Names bound;
    Names global;
    Names typeParameters;
    const Scope* classEntry = nullptr;
    bool inModule = false; ///< there is no function around, so nothing can be bound
};

class Resolver {
public:
    Resolver(ScopeTree& tree, const profile::CompileRules& rules)
        : m_tree(tree)
        , m_rules(rules)
    {}

    std::optional<syntax::SyntaxError> run()
    {
        Around around;
        around.inModule = true;
        Names free;
        block(m_tree.root(), around, free);
        return m_error;
    }

private:
    void fail(const Scope& scope, const std::string& name, std::string message)
    {
        if (!m_error)
            m_error = errorAt(m_tree.directiveSpan(scope, name), std::move(message));
    }

    void bound(Scope& scope, Symbol& symbol, Around& around, Names& local)
    {
        symbol.scope = NameScope::Local;
        local.insert(symbol.name);
        around.global.erase(symbol.name);
        if ((symbol.uses & kUseTypeParameter) != 0)
            around.typeParameters.insert(symbol.name);
        else
            around.typeParameters.erase(symbol.name);
        static_cast<void>(scope);
    }

    void nonlocal(Scope& scope, Symbol& symbol, const Around& around, Names& free)
    {
        if (around.inModule)
            return fail(scope, symbol.name, "nonlocal declaration not allowed at module level");
        if (!around.bound.contains(symbol.name))
            return fail(scope, symbol.name, "no binding for nonlocal '" + symbol.name + "' found");
        if (around.typeParameters.contains(symbol.name))
            return fail(scope, symbol.name,
                        "nonlocal binding not allowed for type parameter '" + symbol.name + "'");
        takeFree(scope, symbol, free);
    }

    static void takeFree(Scope& scope, Symbol& symbol, Names& free)
    {
        symbol.scope = NameScope::Free;
        scope.free = true;
        free.insert(symbol.name);
    }

    /// True if the class around a type-parameter scope says what the name is.
    static bool decidedByClass(Symbol& symbol, const Around& around)
    {
        const Symbol* inClass = around.classEntry ? around.classEntry->find(symbol.name) : nullptr;
        if (!inClass)
            return false;
        if ((inClass->uses & kUseGlobal) != 0) {
            symbol.scope = NameScope::GlobalExplicit;
            return true;
        }
        if ((inClass->uses & kUseBound) != 0 && (inClass->uses & kUseNonlocal) == 0) {
            symbol.scope = NameScope::GlobalImplicit;
            return true;
        }
        return false;
    }

    void name(Scope& scope, Symbol& symbol, Around& around, Names& local, Names& free)
    {
        if ((symbol.uses & kUseGlobal) != 0) {
            if ((symbol.uses & kUseNonlocal) != 0)
                return fail(scope, symbol.name, "name '" + symbol.name + "' is nonlocal and global");
            symbol.scope = NameScope::GlobalExplicit;
            around.global.insert(symbol.name);
            around.bound.erase(symbol.name);
            return;
        }
        if ((symbol.uses & kUseNonlocal) != 0)
            return nonlocal(scope, symbol, around, free);
        if ((symbol.uses & kUseBound) != 0)
            return bound(scope, symbol, around, local);
        if (decidedByClass(symbol, around))
            return;
        if (around.bound.contains(symbol.name))
            return takeFree(scope, symbol, free);
        if (!around.global.contains(symbol.name) && scope.nested)
            scope.free = true;
        symbol.scope = NameScope::GlobalImplicit;
    }

    void block(Scope& scope, Around around, Names& free)
    {
        const bool isClass = scope.kind == ScopeKind::Class;
        Around inner;
        inner.typeParameters = around.typeParameters;
        if (isClass) {
            inner.global = around.global;
            inner.bound = around.bound;
        }
        Names local;
        Names newFree;
        for (Symbol& symbol : scope.symbols)
            name(scope, symbol, around, local, newFree);
        if (!isClass) {
            if (scope.isFunctionLike())
                inner.bound = local;
            inner.bound.insert(around.bound.begin(), around.bound.end());
            inner.global.insert(around.global.begin(), around.global.end());
        } else {
            inner.bound.insert("__class__");
            inner.bound.insert("__classdict__");
        }
        inner.typeParameters = around.typeParameters;
        Names inlinedCells;
        children(scope, around, inner, newFree, inlinedCells);
        if (scope.isFunctionLike())
            makeCells(scope, newFree, inlinedCells);
        else if (isClass)
            dropClassNames(scope, newFree);
        update(scope, around, newFree, inlinedCells);
        free.insert(newFree.begin(), newFree.end());
    }

    void children(Scope& scope, const Around& around, const Around& inner, Names& newFree,
                  Names& inlinedCells)
    {
        for (Scope* child : scope.children) {
            Around forChild = inner;
            if (child->seesClass)
                forChild.classEntry = scope.kind == ScopeKind::Class ? &scope : around.classEntry;
            const bool isInlined = m_rules.inlineComprehensions && !scope.seesClass &&
                                   child->comprehension != ComprehensionKind::None &&
                                   child->comprehension != ComprehensionKind::Generator;
            Names childFree;
            block(*child, forChild, childFree);
            const bool handsOnClass = scope.kind == ScopeKind::Class && isFreeInAnyChild(*child, "__class__");
            if (isInlined && !handsOnClass) {
                inlineComprehension(scope, *child, childFree, inlinedCells);
                child->inlined = true;
            }
            newFree.insert(childFree.begin(), childFree.end());
            scope.childFree = scope.childFree || child->free || child->childFree;
        }
        std::vector<Scope*> spliced;
        for (Scope* child : scope.children) {
            if (child->inlined)
                spliced.insert(spliced.end(), child->children.begin(), child->children.end());
            else
                spliced.push_back(child);
        }
        scope.children = std::move(spliced);
    }

    static bool isFreeInAnyChild(const Scope& scope, const std::string& name)
    {
        return std::any_of(scope.children.begin(), scope.children.end(),
                           [&name](const Scope* child) { return child->scopeOf(name) == NameScope::Free; });
    }

    /// In a class, `__class__` is not to be had: it is looked for among the globals.
    /// Python/symtable.c, inline_comprehension
    static void inlineComprehension(Scope& scope, Scope& inner, Names& innerFree, Names& inlinedCells)
    {
        Symbol* classCell = scope.kind == ScopeKind::Class ? inner.find("__class__") : nullptr;
        if (classCell && classCell->scope == NameScope::Free) {
            classCell->scope = NameScope::GlobalImplicit;
            innerFree.erase(classCell->name);
        }
        for (const Symbol& symbol : inner.symbols) {
            if ((symbol.uses & kUseParameter) != 0)
                continue;
            if (symbol.scope == NameScope::Cell || (symbol.uses & kUseComprehensionCell) != 0)
                inlinedCells.insert(symbol.name);
            const Symbol* existing = scope.find(symbol.name);
            if (!existing) {
                scope.put(symbol);
            } else if ((existing->uses & kUseBound) != 0 && scope.kind != ScopeKind::Class &&
                       !isFreeInAnyChild(inner, symbol.name)) {
                innerFree.erase(symbol.name);
            }
        }
    }

    static void makeCells(Scope& scope, Names& free, const Names& inlinedCells)
    {
        for (Symbol& symbol : scope.symbols) {
            if (symbol.scope != NameScope::Local)
                continue;
            if (!free.contains(symbol.name) && !inlinedCells.contains(symbol.name))
                continue;
            symbol.scope = NameScope::Cell;
            free.erase(symbol.name);
        }
    }

    static void dropClassNames(Scope& scope, Names& free)
    {
        scope.needsClassCell = free.erase("__class__") > 0;
        scope.needsClassNamespace = free.erase("__classdict__") > 0;
    }

    static void update(Scope& scope, const Around& around, const Names& free, const Names& inlinedCells)
    {
        for (Symbol& symbol : scope.symbols) {
            if (inlinedCells.contains(symbol.name))
                symbol.uses |= kUseComprehensionCell;
        }
        for (const std::string& name : free) {
            if (Symbol* known = scope.find(name)) {
                if (scope.kind == ScopeKind::Class)
                    known->uses |= kUseFreeInClass;
                continue;
            }
            if (around.inModule || !around.bound.contains(name))
                continue;
            scope.put({name, 0, NameScope::Free});
        }
    }

    ScopeTree& m_tree;
    const profile::CompileRules& m_rules;
    std::optional<syntax::SyntaxError> m_error;
};

} // namespace

std::optional<syntax::SyntaxError> resolveNames(ScopeTree& tree, const profile::CompileRules& rules)
{
    return Resolver(tree, rules).run();
}

std::optional<syntax::SyntaxError> buildScopes(ScopeTree& tree, const syntax::Module& module,
                                               const profile::CompileRules& rules)
{
    if (auto error = collectNames(tree, module, rules))
        return error;
    return resolveNames(tree, rules);
}

} // namespace nametag::compile
