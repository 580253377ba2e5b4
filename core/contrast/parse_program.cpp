// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/parser.h"
#include "core/contrast/parser_parts.h"

namespace nametag::contrast {
namespace {

constexpr int kMostDepth = 200;
constexpr std::size_t kMostTokens = 50'000;

} // namespace

Parser::Parser(Program& program, std::vector<Token> tokens)
    : m_program(program)
    , m_checker(program)
    , m_tokens(std::move(tokens))
{}

const Token& Parser::peek(std::size_t ahead) const
{
    return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
}

Token Parser::next()
{
    const Token token = peek();
    if (!isAtEnd())
        ++m_at;
    return token;
}

bool Parser::take(std::string_view sign)
{
    if (!peek().is(sign))
        return false;
    next();
    return true;
}

Token Parser::expect(std::string_view sign, const char* where)
{
    if (peek().is(sign))
        return next();
    const SourceSpan before = lastSpan();
    fail("expected", "`" + std::string(sign) + "` is missing " + where + ".",
         {before.endLine, before.endColumn, before.endLine, before.endColumn + 1});
    return peek();
}

void Parser::fail(std::string code, std::string message, const SourceSpan& span, std::string hint)
{
    m_checker.fail(std::move(code), std::move(message), span, std::move(hint));
    m_at = m_tokens.size() - 1;
}

bool Parser::goesDeeper(const SourceSpan& span)
{
    if (++m_depth <= kMostDepth)
        return true;
    fail("too-deep", "This is nested too deeply.", span);
    return false;
}

bool Parser::hasMain() const
{
    for (std::size_t i = 0; i + 1 < m_tokens.size(); ++i)
        if (m_tokens[i].kind == TokenKind::Name && m_tokens[i].text == "main" && m_tokens[i + 1].is("("))
            return true;
    return false;
}

bool Parser::run()
{
    if (m_tokens.size() > kMostTokens)
        fail("too-long", "This program is too long.", m_tokens.front().span);
    else if (hasMain())
        readProgram();
    else
        readFragment();
    for (const Function& function : m_program.functions)
        if (!function.body && !m_checker.failed())
            m_checker.fail("no-body", "`" + function.name + "` is declared, but its body is missing.",
                           function.span);
    return !m_checker.failed();
}

void Parser::readProgram()
{
    while (!isAtEnd()) {
        if (!startsType(peek())) {
            fail("outside", "Outside of functions only declarations stand.", peek().span);
            return;
        }
        readOutside();
    }
    for (std::uint32_t i = 0; i < m_program.functions.size(); ++i)
        if (m_program.functions[i].name == "main")
            m_program.main = i;
}

void Parser::readFragment()
{
    m_program.isFragment = true;
    const Token name{TokenKind::Name, "main", peek().span};
    m_program.main = m_checker.declareFunction(name, m_checker.intType(), {});
    const std::uint32_t before = m_checker.enterFunction(m_program.main);
    m_checker.openScope();
    auto body = std::make_unique<Stmt>();
    body->kind = StmtKind::Block;
    while (!isAtEnd()) {
        // A function between the statements: a type, stars, a name and "(".
        std::size_t ahead = 0;
        while (startsType(peek(ahead)) || peek(ahead).is("*"))
            ++ahead;
        if (ahead > 0 && peek(ahead).kind == TokenKind::Name && peek(ahead + 1).is("("))
            readOutside();
        else
            body->statements.push_back(blockItem());
    }
    m_checker.closeScope();
    m_program.functions[m_program.main].body = std::move(body);
    m_program.functions[m_program.main].end = peek().span;
    m_checker.leaveFunction(before);
    m_checker.layOut(m_program.main);
}

void Parser::readOutside()
{
    const Specifiers found = specifiers();
    do {
        Declarator declared = declarator(found.type, true);
        if (declared.isFunction && peek().is("{")) {
            readFunction(found, std::move(declared));
            return;
        }
        if (declared.isFunction) {
            std::vector<const CType*> types;
            for (const Parameter& parameter : declared.parameters)
                types.push_back(parameter.type);
            m_checker.declareFunction(declared.name, declared.type, std::move(types));
            continue;
        }
        m_program.statics.push_back(declaredVariable(found, declared));
    } while (take(","));
    expect(";", "after a declaration");
}

void Parser::readFunction(const Specifiers&, Declarator declarator)
{
    std::vector<const CType*> types;
    for (const Parameter& parameter : declarator.parameters)
        types.push_back(parameter.type);
    const std::uint32_t number =
        m_checker.declareFunction(declarator.name, declarator.type, std::move(types));
    if (m_program.functions[number].body)
        fail("declared-twice", "`" + declarator.name.text + "` has a body already.", declarator.name.span);
    const std::uint32_t before = m_checker.enterFunction(number);
    m_checker.openScope();
    for (const Parameter& parameter : declarator.parameters) {
        if (parameter.name.text.empty()) {
            fail("no-name", "A parameter needs a name here.", declarator.name.span);
            break;
        }
        const std::uint32_t box = m_checker.declareVariable(parameter.name, parameter.type, false);
        m_program.variables[box].isParameter = true;
        m_program.functions[number].parameters.push_back(box);
    }
    StmtPtr body = block();
    m_checker.closeScope();
    m_program.functions[number].end = lastSpan();
    m_program.functions[number].body = std::move(body);
    m_checker.leaveFunction(before);
    m_checker.layOut(number);
}

Declaration Parser::declaredVariable(const Specifiers& specifiers, const Declarator& declarator)
{
    Declaration result;
    result.variable = m_checker.declareVariable(declarator.name, declarator.type, specifiers.isStatic);
    if (take("="))
        result.initialiser = initialiser(result.variable);
    const Variable& variable = m_program.variables[result.variable];
    if (variable.type->size() == 0)
        m_checker.fail("no-size", "The size of `" + variable.name + "` is not known.", variable.span,
                       "Say how many items it has, or what is in it: { 1, 2 }.");
    if (variable.type->size() > 256 * 1024)
        m_checker.fail("too-large", "`" + variable.name + "` is larger than 256 KiB.", variable.span);
    if (variable.isStatic)
        for (const InitialPart& part : result.initialiser.parts)
            if (part.value && !part.type->isArray())
                m_checker.requireConstant(*part.value);
    return result;
}

Result<std::unique_ptr<Program>> parse(std::string_view source)
{
    Result<std::vector<Token>> tokens = lex(source);
    if (!tokens)
        return tokens.error();
    auto program = std::make_unique<Program>();
    Parser parser(*program, std::move(*tokens));
    if (!parser.run())
        return parser.problem();
    return program;
}

} // namespace nametag::contrast
