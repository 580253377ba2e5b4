// SPDX-License-Identifier: GPL-3.0-or-later
// Checker: makes the typed tree out of what the parser reads, by the rules of C11, and keeps the first
// mistake. Every function that makes an expression returns one, also after a mistake.
#pragma once

#include "core/contrast/lexer.h"
#include "core/contrast/tree.h"

#include <map>
#include <optional>

namespace nametag::contrast {

class Checker {
public:
    explicit Checker(Program& program);

    bool failed() const { return m_problem.has_value(); }
    const Diagnostic& problem() const { return *m_problem; }
    void fail(std::string code, std::string message, const SourceSpan& span, std::string hint = "");

    // Names.
    void openScope() { m_scopes.emplace_back(); }
    /// Ends the innermost scope; the local variables that end with it.
    std::vector<std::uint32_t> closeScope();
    bool isGlobalScope() const { return m_scopes.size() == 1; }
    std::uint32_t declareVariable(const Token& name, const CType* type, bool isStatic);
    std::uint32_t declareFunction(const Token& name, const CType* result, std::vector<const CType*> types);
    /// From here on statements are those of this function; returns the one before, to come back to.
    std::uint32_t enterFunction(std::uint32_t function);
    void leaveFunction(std::uint32_t before);
    const Function& currentFunction() const { return m_program.functions[m_function]; }
    /// Gives each local its place; at the end of the function.
    void layOut(std::uint32_t function);

    // Operands.
    ExprPtr integer(const Token& token);
    ExprPtr real(const Token& token);
    ExprPtr character(const Token& token);
    ExprPtr string(const Token& token);
    ExprPtr name(const Token& token);
    ExprPtr sizeOf(const CType* type, const SourceSpan& span);

    // Operators.
    ExprPtr addressOf(ExprPtr inner, const SourceSpan& span);
    ExprPtr deref(ExprPtr inner, const SourceSpan& span);
    ExprPtr unary(ExprKind kind, ExprPtr inner, const SourceSpan& span);
    ExprPtr binary(Op op, ExprPtr left, ExprPtr right);
    ExprPtr logical(ExprKind kind, ExprPtr left, ExprPtr right);
    ExprPtr conditional(ExprPtr question, ExprPtr yes, ExprPtr no);
    ExprPtr comma(ExprPtr left, ExprPtr right);
    ExprPtr assign(ExprPtr place, ExprPtr value);
    ExprPtr update(Op op, ExprPtr place, ExprPtr value);
    ExprPtr step(ExprPtr place, bool isUp, bool isPrefix, const SourceSpan& span);
    ExprPtr index(ExprPtr array, ExprPtr position, const SourceSpan& span);
    ExprPtr call(ExprPtr callee, std::vector<ExprPtr> arguments, const SourceSpan& span);
    ExprPtr cast(ExprPtr inner, const CType* type, const SourceSpan& span);

    // Statements.
    ExprPtr condition(ExprPtr expr);
    ExprPtr returned(ExprPtr expr, const SourceSpan& span);
    std::optional<std::int64_t> integerConstant(const Expr& expr, const char* what);
    /// The value as it goes into a box of the type; a mistake if C does not allow it without a cast.
    ExprPtr intoBox(ExprPtr value, const CType* type);
    /// A static box starts with a value that the compiler knows.
    void requireConstant(const Expr& expr);

    /// An array as the address of its first item, anything else as it is.
    ExprPtr decayed(ExprPtr expr);

    Program& program() { return m_program; }
    const CType* intType() const { return m_program.types.basic(Kind::Int); }

private:
    using Scope = std::map<std::string, std::uint32_t>;

    ExprPtr make(ExprKind kind, const CType* type, const SourceSpan& span);
    ExprPtr zero(const SourceSpan& span);
    ExprPtr converted(ExprPtr expr, const CType* type);
    ExprPtr promoted(ExprPtr expr);
    const CType* commonType(const CType& a, const CType& b) const;
    bool isNull(const Expr& expr) const;
    bool requirePlace(const Expr& expr, const char* what);
    bool requireScalars(const Expr& left, const Expr& right, Op op);
    ExprPtr pointerSum(Op op, ExprPtr left, ExprPtr right);
    ExprPtr comparison(Op op, ExprPtr left, ExprPtr right);
    void checkArguments(Expr& call, const std::vector<const CType*>& types, bool takesMore);
    std::optional<std::uint32_t> find(const std::string& name) const;
    ExprPtr knownName(const Token& token);

    Program& m_program;
    std::vector<Scope> m_scopes = std::vector<Scope>(1);
    std::vector<std::vector<Scope>> m_asideScopes;
    std::map<std::string, std::uint32_t> m_functions;
    std::uint32_t m_function = 0;
    std::optional<Diagnostic> m_problem;
};

/// From the start of one to the end of the other.
SourceSpan join(const SourceSpan& first, const SourceSpan& last);

/// Name and types of a function of the standard library.
struct LibraryRow {
    const char* name;
    LibraryFunction function;
    const char* result; ///< in short: "v" void, "i" int, "z" size_t, "p" void *, "s" char *
    const char* takes;  ///< the same, "." for any further arguments
};
const LibraryRow* libraryRow(std::string_view name);
const LibraryRow& libraryRow(LibraryFunction function);

} // namespace nametag::contrast
