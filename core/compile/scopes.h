// SPDX-License-Identifier: GPL-3.0-or-later
// Where the compiler looks each name up: local, global, free or cell (Python/symtable.c).
#pragma once

#include "core/profile/profile.h"
#include "core/syntax/ast.h"
#include "core/syntax/syntax_error.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace nametag::compile {

enum class ScopeKind : std::uint8_t { Module, Class, Function, TypeParameters, TypeLazy };
enum class ComprehensionKind : std::uint8_t { None, List, Set, Dict, Generator };
enum class NameScope : std::uint8_t { Unknown, Local, GlobalExplicit, GlobalImplicit, Free, Cell };

/// What a scope does with a name; Symbol::uses is a set of these.
inline constexpr std::uint16_t kUseGlobal = 1;   ///< global x
inline constexpr std::uint16_t kUseAssigned = 2; ///< bound by a statement
inline constexpr std::uint16_t kUseParameter = 4;
inline constexpr std::uint16_t kUseNonlocal = 8; ///< nonlocal x
inline constexpr std::uint16_t kUseRead = 16;
inline constexpr std::uint16_t kUseImported = 32;
inline constexpr std::uint16_t kUseAnnotated = 64;
inline constexpr std::uint16_t kUseIteration = 128; ///< variable of a comprehension
inline constexpr std::uint16_t kUseTypeParameter = 256;
inline constexpr std::uint16_t kUseFreeInClass = 512; ///< free in a method, and a name of the class body too
inline constexpr std::uint16_t kUseComprehensionCell = 1024; ///< cell of an inlined comprehension
inline constexpr std::uint16_t kUseBound = kUseAssigned | kUseParameter | kUseImported | kUseTypeParameter;

struct Symbol {
    std::string name;
    std::uint16_t uses = 0;
    NameScope scope = NameScope::Unknown;
};

struct Scope {
    std::string name;
    ScopeKind kind = ScopeKind::Module;
    ComprehensionKind comprehension = ComprehensionKind::None;
    bool nested = false;    ///< inside a function
    bool generator = false; ///< has a yield
    bool varArguments = false;
    bool varKeywords = false;
    bool free = false;                ///< has free names
    bool childFree = false;           ///< something inside has
    bool inlined = false;             ///< a comprehension that is part of the scope around it
    bool needsClassCell = false;      ///< a method uses super() or __class__
    bool needsClassNamespace = false; ///< a type-parameter scope looks names up in the class
    bool seesClass = false;           ///< a type-parameter scope directly in a class
    bool inIterationTarget = false;
    int inIterationSource = 0;

    std::vector<Symbol> symbols;         ///< in order of first appearance
    std::vector<std::string> parameters; ///< in CPython's order of varnames
    std::vector<Scope*> children;

    bool isFunctionLike() const { return kind != ScopeKind::Module && kind != ScopeKind::Class; }
    Symbol* find(std::string_view symbol);
    const Symbol* find(std::string_view symbol) const;
    NameScope scopeOf(std::string_view symbol) const;
    void put(Symbol symbol);

private:
    std::unordered_map<std::string, std::size_t> m_places;
};

/// name, or _Class__name for a private name in a class.
std::string mangle(std::string_view className, std::string_view name);

/// An error at a place of the source, without the parts that need the source text.
syntax::SyntaxError errorAt(const SourceSpan& span, std::string message);

/// All scopes of a module.
class ScopeTree {
public:
    Scope& root() { return m_scopes.front(); }
    /// The scope that this node opens: FunctionDef, Lambda, ClassDef, a comprehension, TypeAlias …
    Scope& scopeOf(const void* node) const { return *m_byNode.at(node); }
    /// The scope of the type parameters of a def, class or type statement.
    Scope& typeScopeOf(const void* node) const { return *m_typeScopes.at(node); }

    Scope& add(const void* node, Scope scope);
    Scope& addTypeScope(const void* node, Scope scope);
    /// Where a global or nonlocal statement names this name in this scope.
    void recordDirective(const Scope& scope, std::string_view name, const SourceSpan& span);
    SourceSpan directiveSpan(const Scope& scope, std::string_view name) const;

private:
    struct Directive {
        const Scope* scope;
        std::string name;
        SourceSpan span;
    };
    std::deque<Scope> m_scopes;
    std::vector<Directive> m_directives;
    std::unordered_map<const void*, Scope*> m_byNode;
    std::unordered_map<const void*, Scope*> m_typeScopes;
};

/// Fills the tree: who uses which name how, then what each name is. The first error, if there is one.
std::optional<syntax::SyntaxError> buildScopes(ScopeTree& tree, const syntax::Module& module,
                                               const profile::CompileRules& rules);

/// The first half: the scopes with the uses of their names.
std::optional<syntax::SyntaxError> collectNames(ScopeTree& tree, const syntax::Module& module,
                                                const profile::CompileRules& rules);
/// The second half: what each name is.
std::optional<syntax::SyntaxError> resolveNames(ScopeTree& tree, const profile::CompileRules& rules);

} // namespace nametag::compile
