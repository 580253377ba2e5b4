// SPDX-License-Identifier: GPL-3.0-or-later
// Parser: recursive descent over the tokens; each production hands its parts to the Checker. Used by parse()
// alone.
#pragma once

#include "core/contrast/checker.h"

namespace nametag::contrast {

class Parser {
public:
    Parser(Program& program, std::vector<Token> tokens);

    /// Reads all; false after a mistake.
    bool run();
    const Diagnostic& problem() const { return m_checker.problem(); }

private:
    struct Specifiers {
        const CType* type = nullptr;
        bool isStatic = false;
    };
    struct Parameter {
        Token name;
        const CType* type = nullptr;
    };
    struct Declarator {
        Token name;
        const CType* type = nullptr;
        bool isFunction = false;
        std::vector<Parameter> parameters;
    };

    // Tokens.
    const Token& peek(std::size_t ahead = 0) const;
    Token next();
    bool take(std::string_view sign);
    Token expect(std::string_view sign, const char* where);
    void fail(std::string code, std::string message, const SourceSpan& span, std::string hint = "");
    bool isAtEnd() const { return peek().kind == TokenKind::End; }
    bool goesDeeper(const SourceSpan& span);
    SourceSpan lastSpan() const { return m_tokens[m_at == 0 ? 0 : m_at - 1].span; }

    // Programs and declarations.
    bool hasMain() const;
    void readProgram();
    void readFragment();
    void readOutside();
    void readFunction(const Specifiers& specifiers, Declarator declarator);
    bool startsType(const Token& token) const;
    Specifiers specifiers();
    bool readQualifier(Specifiers& result, bool& isConst);
    const CType* basicType(const std::vector<Token>& words);
    Declarator declarator(const CType* base, bool needsName);
    const CType* suffixes(const CType* base, Declarator& result);
    void readParameters(Declarator& result);
    const CType* typeName();
    Declaration declaredVariable(const Specifiers& specifiers, const Declarator& declarator);
    Initialiser initialiser(std::uint32_t variable);
    std::uint64_t bracedParts(const CType* type, std::uint64_t offset, Initialiser& result);
    void partsOf(const CType* type, std::uint64_t offset, Initialiser& result);
    void stringPart(const CType* type, std::uint64_t offset, Initialiser& result);

    // Statements.
    StmtPtr statement();
    StmtPtr plainStatement();
    StmtPtr block();
    StmtPtr blockItem();
    StmtPtr declaration();
    StmtPtr ifStatement();
    StmtPtr whileStatement();
    StmtPtr doStatement();
    StmtPtr forStatement();
    StmtPtr switchStatement();
    StmtPtr caseStatement();
    StmtPtr returnStatement();
    StmtPtr jumpStatement();
    ExprPtr parenthesisedCondition();
    StmtPtr loopBody();

    // Expressions.
    ExprPtr expression();
    ExprPtr assignment();
    ExprPtr conditional();
    ExprPtr binary(int least);
    ExprPtr castOrUnary();
    ExprPtr unary();
    ExprPtr sizeofExpression();
    ExprPtr postfix();
    ExprPtr primary();
    std::vector<ExprPtr> callArguments();

    Program& m_program;
    Checker m_checker;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_loops = 0;
    int m_switches = 0;
};

/// Leaves a level of nesting at the end of a block.
struct DepthGuard {
    int& depth;
    ~DepthGuard() { --depth; }
};

} // namespace nametag::contrast
