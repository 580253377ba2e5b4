// SPDX-License-Identifier: GPL-3.0-or-later
// The checked program: every expression has its type, every conversion stands in it, every variable has its
// place in its frame or its address. Parser and Checker make it, the Machine runs it.
#pragma once

#include "core/base/diagnostic.h"
#include "core/contrast/number.h"

#include <memory>
#include <string>
#include <vector>

namespace nametag::contrast {

enum class ExprKind : std::uint8_t {
    Constant,  ///< number
    String,    ///< index: which of Program::strings; an lvalue
    Variable,  ///< index: which of Program::variables; an lvalue
    Function,  ///< index: which of Program::functions
    Library,   ///< index: a LibraryFunction
    Deref,     ///< *a; an lvalue
    AddressOf, ///< &a
    Decay,     ///< the array a as the address of its first item
    Convert,   ///< a in this expression's type, because C says so
    Cast,      ///< the same, because the program says so
    Negate,
    Complement,
    Not,
    Binary,     ///< a op b, after the usual conversions
    PointerAdd, ///< a + b items; op Subtract: a - b items
    PointerDifference,
    And,
    Or,
    Conditional, ///< a ? b : c
    Comma,
    Assign, ///< a = b
    Update, ///< a op= b; type of the calculation: b's type, converted back to a's
    Step,   ///< ++a, --a (isPrefix), a++, a--
    Call    ///< a(arguments)
};

enum class Op : std::uint8_t {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    ShiftLeft,
    ShiftRight,
    BitAnd,
    BitOr,
    BitXor,
    Less,
    Greater,
    LessEqual,
    GreaterEqual,
    Equal,
    NotEqual
};

enum class LibraryFunction : std::uint8_t {
    Printf,
    Puts,
    Putchar,
    Malloc,
    Calloc,
    Realloc,
    Free,
    Strlen,
    Strcpy,
    Strcmp,
    Memcpy,
    Memset,
    Abs
};

struct Expr;
using ExprPtr = std::unique_ptr<Expr>;

struct Expr {
    ExprKind kind = ExprKind::Constant;
    Op op = Op::Add;
    bool isPrefix = false;
    bool isParenthesised = false;
    std::uint32_t index = 0;
    SourceSpan span;
    const CType* type = nullptr;
    Number number;
    ExprPtr a;
    ExprPtr b;
    ExprPtr c;
    std::vector<ExprPtr> arguments;

    bool isPlace() const
    {
        return kind == ExprKind::Variable || kind == ExprKind::Deref || kind == ExprKind::String;
    }
};

struct Variable {
    std::string name;
    const CType* type = nullptr;
    SourceSpan span;
    bool isStatic = false; ///< lives as long as the program
    bool isGlobal = false; ///< declared outside of functions
    bool isParameter = false;
    std::uint64_t frameOffset = 0; ///< from the lowest address of its frame
    std::uint64_t address = 0;     ///< static ones
};

/// One value that a declaration puts into a part of the box.
struct InitialPart {
    std::uint64_t offset = 0;
    const CType* type = nullptr; ///< an array for a string
    ExprPtr value;
};

struct Initialiser {
    bool isThere = false;
    bool fillsWithZeros = false; ///< braces and strings: what is not named is zero
    std::vector<InitialPart> parts;
};

struct Declaration {
    std::uint32_t variable = 0;
    Initialiser initialiser;
};

enum class StmtKind : std::uint8_t {
    Expression,
    Declaration,
    Block,
    If,
    While,
    DoWhile,
    For,
    Switch,
    Case,
    Default,
    Return,
    Break,
    Continue,
    Empty
};

struct Stmt;
using StmtPtr = std::unique_ptr<Stmt>;

struct Stmt {
    StmtKind kind = StmtKind::Empty;
    SourceSpan span; ///< what a step marks: for if, while and for the part up to the body
    ExprPtr value;   ///< expression, condition, what is returned
    StmtPtr first;   ///< for: the part before the first ";"
    ExprPtr after;   ///< for: the part behind the second ";"
    StmtPtr body;
    StmtPtr otherwise;                     ///< if: what stands behind else
    std::vector<StmtPtr> statements;       ///< Block
    std::vector<Declaration> declarations; ///< Declaration
    std::int64_t label = 0;                ///< Case
    std::vector<std::uint32_t> variables;  ///< Block, For: those that end with it
};

struct Function {
    std::string name;
    const CType* result = nullptr;
    std::vector<const CType*> parameterTypes;
    std::vector<std::uint32_t> parameters; ///< Program::variables
    std::vector<std::uint32_t> locals;     ///< all that are not static; parameters too
    std::uint64_t frameSize = 0;
    StmtPtr body; ///< null: declared only
    SourceSpan span;
    SourceSpan end; ///< the closing brace
};

struct StringConstant {
    std::string bytes; ///< without the zero at its end
    const CType* type = nullptr;
    std::uint64_t address = 0;
};

struct Program {
    TypeTable types;
    std::vector<Variable> variables;
    std::vector<Function> functions;
    std::vector<StringConstant> strings;
    std::vector<Declaration> statics; ///< in their order; set before main begins
    std::uint32_t main = 0;
    bool isFragment = false; ///< statements without a main around them
};

} // namespace nametag::contrast
