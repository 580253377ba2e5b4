// SPDX-License-Identifier: GPL-3.0-or-later
// The statements, patterns and type parameters of Python's tree, named and shaped as in Python's own ast
// module. Pointers are never null unless a comment says "or null".
#pragma once

#include "core/syntax/ast_expressions.h"

// X(kind) for each kind of statement.
#define NAMETAG_STATEMENTS(X)                                                                                \
    X(FunctionDef)                                                                                           \
    X(ClassDef)                                                                                              \
    X(Return)                                                                                                \
    X(Delete)                                                                                                \
    X(Assign)                                                                                                \
    X(TypeAlias)                                                                                             \
    X(AugAssign)                                                                                             \
    X(AnnAssign)                                                                                             \
    X(For)                                                                                                   \
    X(While)                                                                                                 \
    X(If)                                                                                                    \
    X(With)                                                                                                  \
    X(MatchStatement)                                                                                        \
    X(Raise)                                                                                                 \
    X(Try)                                                                                                   \
    X(Assert)                                                                                                \
    X(Import)                                                                                                \
    X(ImportFrom)                                                                                            \
    X(Global)                                                                                                \
    X(Nonlocal)                                                                                              \
    X(ExprStatement)                                                                                         \
    X(Pass)                                                                                                  \
    X(Break)                                                                                                 \
    X(Continue)

// X(kind) for each kind of pattern.
#define NAMETAG_PATTERNS(X)                                                                                  \
    X(MatchValue)                                                                                            \
    X(MatchSingleton)                                                                                        \
    X(MatchSequence)                                                                                         \
    X(MatchMapping)                                                                                          \
    X(MatchClass)                                                                                            \
    X(MatchStar)                                                                                             \
    X(MatchAs)                                                                                               \
    X(MatchOr)

namespace nametag::syntax {

#define NAMETAG_KIND(name) name,
enum class StmtKind : std::uint8_t { NAMETAG_STATEMENTS(NAMETAG_KIND) };
enum class PatternKind : std::uint8_t { NAMETAG_PATTERNS(NAMETAG_KIND) };
#undef NAMETAG_KIND

/// What all statements share; as<Assign>(stmt) or visit(stmt, Match{…}) (ast.h) reaches the rest.
struct Stmt {
    StmtKind kind;
    SourceSpan span;
};

struct Pattern {
    PatternKind kind;
    SourceSpan span;
};

enum class TypeParamKind : std::uint8_t { TypeVar, ParamSpec, TypeVarTuple };

/// T: bound = default, *Ts or **P between the brackets of def f[…], class C[…] and type X[…].
struct TypeParam {
    TypeParamKind kind;
    SourceSpan span;
    std::string_view name = {};
    Expr* bound = nullptr;        ///< or null
    Expr* defaultValue = nullptr; ///< or null (from Python 3.13 on)
};

enum class IsAsync : bool { No, Yes };

struct FunctionDef : Stmt {
    IsAsync isAsync = IsAsync::No; ///< ast has AsyncFunctionDef, AsyncFor, AsyncWith instead
    std::string_view name = {};
    Arguments* args;
    Slice<Stmt*> body = {};
    Slice<Expr*> decorators = {};
    Expr* returns = nullptr; ///< or null
    Slice<TypeParam> typeParams = {};
};
struct ClassDef : Stmt {
    std::string_view name = {};
    Slice<Expr*> bases = {};
    Slice<Keyword> keywords = {};
    Slice<Stmt*> body = {};
    Slice<Expr*> decorators = {};
    Slice<TypeParam> typeParams = {};
};
struct Return : Stmt {
    Expr* value; ///< or null
};
struct Delete : Stmt {
    Slice<Expr*> targets = {};
};
struct Assign : Stmt {
    Slice<Expr*> targets = {}; ///< from left to right
    Expr* value;
};
struct TypeAlias : Stmt {
    Expr* name; ///< a Name
    Slice<TypeParam> typeParams = {};
    Expr* value;
};
struct AugAssign : Stmt {
    Expr* target;
    Operator op;
    Expr* value;
};
struct AnnAssign : Stmt {
    Expr* target;
    Expr* annotation;
    Expr* value;         ///< or null
    bool simple = false; ///< the target is a bare name without parentheses
};
struct For : Stmt {
    IsAsync isAsync = IsAsync::No;
    Expr* target;
    Expr* iter;
    Slice<Stmt*> body = {};
    Slice<Stmt*> orElse = {};
};
struct While : Stmt {
    Expr* test;
    Slice<Stmt*> body = {};
    Slice<Stmt*> orElse = {};
};
struct If : Stmt {
    Expr* test;
    Slice<Stmt*> body = {};
    Slice<Stmt*> orElse = {}; ///< elif is an If alone in here
};
struct WithItem {
    Expr* contextExpr;
    Expr* optionalVars = nullptr; ///< or null
};
struct With : Stmt {
    IsAsync isAsync = IsAsync::No;
    Slice<WithItem> items = {};
    Slice<Stmt*> body = {};
};
struct MatchCase {
    Pattern* pattern;
    Expr* guard = nullptr; ///< or null
    Slice<Stmt*> body = {};
};
struct MatchStatement : Stmt { ///< ast calls it Match
    Expr* subject;
    Slice<MatchCase> cases = {};
};
struct Raise : Stmt {
    Expr* exception; ///< or null
    Expr* cause;     ///< or null
};
struct ExceptHandler {
    SourceSpan span;
    Expr* type = nullptr; ///< or null
    std::optional<std::string_view> name = {};
    Slice<Stmt*> body = {};
};
struct Try : Stmt {
    bool star = false; ///< except* (ast calls it TryStar)
    Slice<Stmt*> body = {};
    Slice<ExceptHandler> handlers = {};
    Slice<Stmt*> orElse = {};
    Slice<Stmt*> finalBody = {};
};
struct Assert : Stmt {
    Expr* test;
    Expr* message; ///< or null
};
struct Alias {
    SourceSpan span;
    std::string_view name = {}; ///< dotted for import, "*" for from … import *
    std::optional<std::string_view> asName = {};
};
struct Import : Stmt {
    Slice<Alias> names = {};
};
struct ImportFrom : Stmt {
    std::optional<std::string_view> module = {};
    Slice<Alias> names = {};
    int level = 0; ///< leading dots
};
struct Global : Stmt {
    Slice<std::string_view> names = {};
};
struct Nonlocal : Stmt {
    Slice<std::string_view> names = {};
};
/// An expression alone on its line (ast calls it Expr).
struct ExprStatement : Stmt {
    Expr* value;
};
struct Pass : Stmt {};
struct Break : Stmt {};
struct Continue : Stmt {};

struct MatchValue : Pattern {
    Expr* value;
};
struct MatchSingleton : Pattern {
    ConstantKind value; ///< None, True or False
};
struct MatchSequence : Pattern {
    Slice<Pattern*> patterns = {};
};
struct MatchMapping : Pattern {
    Slice<Expr*> keys = {};
    Slice<Pattern*> patterns = {};
    std::optional<std::string_view> rest = {};
};
struct MatchClass : Pattern {
    Expr* cls;
    Slice<Pattern*> patterns = {};
    Slice<std::string_view> kwdAttrs = {};
    Slice<Pattern*> kwdPatterns = {};
};
struct MatchStar : Pattern {
    std::optional<std::string_view> name = {};
};
struct MatchAs : Pattern {
    Pattern* pattern = nullptr; ///< or null
    std::optional<std::string_view> name = {};
};
struct MatchOr : Pattern {
    Slice<Pattern*> patterns = {};
};

} // namespace nametag::syntax
