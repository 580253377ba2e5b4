// SPDX-License-Identifier: GPL-3.0-or-later
// The expressions of Python's tree, named and shaped as in Python's own ast module (fields in camelCase).
// Pointers are never null unless a comment says "or null". Texts are UTF-8 and live in the Module's arena.
#pragma once

#include "core/base/diagnostic.h"
#include "core/syntax/arena.h"

#include <cstdint>
#include <optional>
#include <string_view>

// X(kind) for each kind of expression.
#define NAMETAG_EXPRESSIONS(X)                                                                               \
    X(BoolOp)                                                                                                \
    X(NamedExpr)                                                                                             \
    X(BinOp)                                                                                                 \
    X(UnaryOp)                                                                                               \
    X(Lambda)                                                                                                \
    X(IfExp)                                                                                                 \
    X(Dict)                                                                                                  \
    X(Set)                                                                                                   \
    X(ListComp)                                                                                              \
    X(SetComp)                                                                                               \
    X(DictComp)                                                                                              \
    X(GeneratorExp)                                                                                          \
    X(Await)                                                                                                 \
    X(Yield)                                                                                                 \
    X(YieldFrom)                                                                                             \
    X(Compare)                                                                                               \
    X(Call)                                                                                                  \
    X(FormattedValue)                                                                                        \
    X(JoinedStr)                                                                                             \
    X(Constant)                                                                                              \
    X(Attribute)                                                                                             \
    X(Subscript)                                                                                             \
    X(Starred)                                                                                               \
    X(Name)                                                                                                  \
    X(List)                                                                                                  \
    X(Tuple)                                                                                                 \
    X(SliceRange)

namespace nametag::syntax {

#define NAMETAG_KIND(name) name,
enum class ExprKind : std::uint8_t { NAMETAG_EXPRESSIONS(NAMETAG_KIND) };
#undef NAMETAG_KIND

enum class Context : std::uint8_t { Load, Store, Del };
enum class BoolOperator : std::uint8_t { And, Or };
enum class Operator : std::uint8_t {
    Add,
    Sub,
    Mult,
    MatMult,
    Div,
    Mod,
    Pow,
    LShift,
    RShift,
    BitOr,
    BitXor,
    BitAnd,
    FloorDiv
};
enum class UnaryOperator : std::uint8_t { Invert, Not, UAdd, USub };
enum class CompareOperator : std::uint8_t { Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn };

/// What all expressions share; as<BinOp>(expr) or visit(expr, Match{…}) (ast.h) reaches the rest.
struct Expr {
    ExprKind kind;
    SourceSpan span;
};

/// One name of a parameter list.
struct Arg {
    SourceSpan span;
    std::string_view name = {};
    Expr* annotation = nullptr; ///< or null
};

/// A parameter list. `defaults` belong to the last of posOnlyArgs + args; `kwDefaults` has one entry for each
/// of kwOnlyArgs, null where there is no default.
struct Arguments {
    Slice<Arg> posOnlyArgs = {};
    Slice<Arg> args = {};
    Arg* varArg = nullptr; ///< or null
    Slice<Arg> kwOnlyArgs = {};
    Slice<Expr*> kwDefaults = {};
    Arg* kwArg = nullptr; ///< or null
    Slice<Expr*> defaults = {};
};

/// name=value in a call or class head; without a name it is **value.
struct Keyword {
    SourceSpan span;
    std::optional<std::string_view> name = {};
    Expr* value;
};

/// for target in iter if … if …
struct Comprehension {
    Expr* target;
    Expr* iter;
    Slice<Expr*> ifs = {};
    bool isAsync = false;
};

struct BoolOp : Expr {
    BoolOperator op;
    Slice<Expr*> values = {};
};
struct NamedExpr : Expr {
    Expr* target; ///< a Name
    Expr* value;
};
struct BinOp : Expr {
    Expr* left;
    Operator op;
    Expr* right;
};
struct UnaryOp : Expr {
    UnaryOperator op;
    Expr* operand;
};
struct Lambda : Expr {
    Arguments* args;
    Expr* body;
};
struct IfExp : Expr {
    Expr* test;
    Expr* body;
    Expr* orElse;
};
struct Dict : Expr {
    Slice<Expr*> keys = {}; ///< null where the value is **value
    Slice<Expr*> values = {};
};
struct Set : Expr {
    Slice<Expr*> elements = {};
};
struct ListComp : Expr {
    Expr* element;
    Slice<Comprehension> generators = {};
};
struct SetComp : Expr {
    Expr* element;
    Slice<Comprehension> generators = {};
};
struct DictComp : Expr {
    Expr* key;
    Expr* value;
    Slice<Comprehension> generators = {};
};
struct GeneratorExp : Expr {
    Expr* element;
    Slice<Comprehension> generators = {};
};
struct Await : Expr {
    Expr* value;
};
struct Yield : Expr {
    Expr* value; ///< or null
};
struct YieldFrom : Expr {
    Expr* value;
};
/// left ops[0] comparators[0] ops[1] comparators[1] …
struct Compare : Expr {
    Expr* left;
    Slice<CompareOperator> ops = {};
    Slice<Expr*> comparators = {};
};
struct Call : Expr {
    Expr* func;
    Slice<Expr*> args = {};
    Slice<Keyword> keywords = {};
};
/// {value!conversion:formatSpec} of an f-string.
struct FormattedValue : Expr {
    Expr* value;
    char conversion = 0;        ///< 's', 'r', 'a', or 0
    Expr* formatSpec = nullptr; ///< a JoinedStr, or null
};
struct JoinedStr : Expr {
    Slice<Expr*> values = {}; ///< each a Constant or a FormattedValue
};

enum class ConstantKind : std::uint8_t {
    None,
    True,
    False,
    Ellipsis,
    Integer,
    Float,
    Imaginary,
    String,
    Bytes
};

/// A plain value. What `text` and `number` say depends on constantKind:
/// Integer: `text` is its digits without prefix and underscores in base `base`; `small` is the value if it
/// fits. Float, Imaginary: `number`. String: `text` is UTF-8, lone surrogates as three bytes. Bytes: `text`,
/// byte by byte.
struct Constant : Expr {
    ConstantKind constantKind;
    bool unicodePrefix = false; ///< written u"…"
    std::uint8_t base = 10;
    std::optional<std::int64_t> small = {};
    double number = 0;
    std::string_view text = {};
};
struct Attribute : Expr {
    Expr* value;
    std::string_view attr = {};
    Context context = Context::Load;
};
struct Subscript : Expr {
    Expr* value;
    Expr* index; ///< ast calls it slice
    Context context = Context::Load;
};
struct Starred : Expr {
    Expr* value;
    Context context = Context::Load;
};
struct Name : Expr {
    std::string_view id = {};
    Context context = Context::Load;
};
struct List : Expr {
    Slice<Expr*> elements = {};
    Context context = Context::Load;
};
struct Tuple : Expr {
    Slice<Expr*> elements = {};
    Context context = Context::Load;
};
/// lower:upper:step inside a subscript (ast calls it Slice).
struct SliceRange : Expr {
    Expr* lower = nullptr; ///< or null
    Expr* upper = nullptr; ///< or null
    Expr* step = nullptr;  ///< or null
};

} // namespace nametag::syntax
