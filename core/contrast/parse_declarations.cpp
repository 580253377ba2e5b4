// SPDX-License-Identifier: GPL-3.0-or-later
// Types, declarators and initialisers.
#include "core/contrast/parser_parts.h"

#include <algorithm>
#include <array>

namespace nametag::contrast {
namespace {

constexpr std::array<std::string_view, 10> kTypeWords{"void",  "char",   "short",  "int",      "long",
                                                      "float", "double", "signed", "unsigned", "_Bool"};
constexpr std::array<std::string_view, 5> kQualifiers{"const", "static", "volatile", "register", "auto"};
constexpr std::array<std::string_view, 13> kUncovered{
    "struct",   "union",   "enum",     "typedef",   "extern",        "inline",        "restrict",
    "_Alignas", "_Atomic", "_Complex", "_Noreturn", "_Thread_local", "_Static_assert"};

template <std::size_t n> bool isOneOf(const Token& token, const std::array<std::string_view, n>& words)
{
    return token.kind == TokenKind::Keyword &&
           std::find(words.begin(), words.end(), token.text) != words.end();
}

std::uint64_t clampedCount(std::int64_t count)
{
    return count <= 0 ? 0 : static_cast<std::uint64_t>(count);
}

} // namespace

bool Parser::startsType(const Token& token) const
{
    if (token.kind == TokenKind::Name)
        return m_program.types.named(token.text) != nullptr;
    return isOneOf(token, kTypeWords) || isOneOf(token, kQualifiers) || isOneOf(token, kUncovered);
}

bool Parser::readQualifier(Specifiers& result, bool& isConst)
{
    if (isOneOf(peek(), kUncovered)) {
        fail("not-covered", "`" + peek().text + "` is not covered by this C.", peek().span,
             "Numbers, arrays and pointers are.");
        return false;
    }
    if (!isOneOf(peek(), kQualifiers))
        return false;
    const Token word = next();
    isConst = isConst || word.is("const");
    result.isStatic = result.isStatic || word.is("static");
    return true;
}

Parser::Specifiers Parser::specifiers()
{
    Specifiers result;
    bool isConst = false;
    std::vector<Token> words;
    const SourceSpan start = peek().span;
    while (!isAtEnd()) {
        if (readQualifier(result, isConst))
            continue;
        const CType* named = peek().kind == TokenKind::Name && words.empty() && !result.type
                                 ? m_program.types.named(peek().text)
                                 : nullptr;
        if (named) {
            result.type = named;
            next();
        } else if (isOneOf(peek(), kTypeWords)) {
            words.push_back(next());
        } else {
            break;
        }
    }
    if (!words.empty() && result.type)
        fail("type", "Two types stand here.", start);
    if (!result.type)
        result.type = words.empty() ? nullptr : basicType(words);
    if (!result.type) {
        fail("type", "A type is missing here.", start);
        result.type = m_checker.intType();
    }
    if (isConst)
        result.type = m_program.types.constOf(result.type);
    return result;
}

const CType* Parser::basicType(const std::vector<Token>& words)
{
    const auto count = [&](std::string_view word) {
        return std::count_if(words.begin(), words.end(),
                             [&](const Token& token) { return token.text == word; });
    };
    const bool isUnsigned = count("unsigned") == 1;
    const bool isSigned = count("signed") == 1;
    const auto longs = count("long");
    const auto total = static_cast<std::ptrdiff_t>(words.size());
    const auto signs = count("unsigned") + count("signed");
    const TypeTable& types = m_program.types;
    if (signs <= 1) {
        const auto rest = total - signs;
        if (count("char") == 1 && rest == 1)
            return types.basic(isUnsigned ? Kind::UnsignedChar : isSigned ? Kind::SignedChar : Kind::Char);
        if (count("short") == 1 && rest == 1 + count("int") && count("int") <= 1)
            return types.basic(isUnsigned ? Kind::UnsignedShort : Kind::Short);
        if (longs == 1 && rest == 1 + count("int") && count("int") <= 1)
            return types.basic(isUnsigned ? Kind::UnsignedLong : Kind::Long);
        if (longs == 2 && rest == 2 + count("int") && count("int") <= 1)
            return types.basic(isUnsigned ? Kind::UnsignedLongLong : Kind::LongLong);
        if (rest == count("int") && rest <= 1)
            return types.basic(isUnsigned ? Kind::UnsignedInt : Kind::Int);
    }
    for (Kind kind : {Kind::Void, Kind::Bool, Kind::Float, Kind::Double})
        if (total == 1 && words.front().text == types.basic(kind)->name)
            return types.basic(kind);
    fail("type", "These words make no type that this C covers.", words.front().span);
    return m_checker.intType();
}

Parser::Declarator Parser::declarator(const CType* base, bool needsName)
{
    Declarator result;
    result.type = base;
    DepthGuard guard{m_depth};
    if (!goesDeeper(peek().span))
        return result;
    while (take("*")) {
        result.type = m_program.types.pointerTo(result.type);
        while (peek().is("const") || peek().is("volatile") || peek().is("restrict"))
            if (next().is("const"))
                result.type = m_program.types.constOf(result.type);
    }
    if (peek().is("(") && (peek(1).is("*") || peek(1).is("("))) {
        // What is inside is read when it is known what stands behind: `(*p)[3]`.
        next();
        const std::size_t inside = m_at;
        for (int open = 1; open > 0 && !isAtEnd();) {
            const Token token = next();
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        const CType* outer = suffixes(result.type, result);
        if (result.isFunction)
            fail("not-covered", "Pointers to functions are not covered.", peek().span);
        const std::size_t behind = m_at;
        m_at = std::min(inside, m_tokens.size() - 1);
        result = declarator(outer, needsName);
        expect(")", "in this declaration");
        if (!m_checker.failed())
            m_at = behind;
        return result;
    }
    if (peek().kind == TokenKind::Name && !startsType(peek()))
        result.name = next();
    else if (needsName)
        fail("no-name",
             isAtEnd() ? "A name is missing at the end."
                       : "A name should stand here, not `" + peek().text + "`.",
             peek().span);
    result.type = suffixes(result.type, result);
    return result;
}

const CType* Parser::suffixes(const CType* base, Declarator& result)
{
    if (peek().is("(")) {
        readParameters(result);
        return base;
    }
    if (!take("["))
        return base;
    std::uint64_t count = 0;
    if (!peek().is("]")) {
        const ExprPtr size = conditional();
        const std::int64_t value = m_checker.integerConstant(*size, "The number of items").value_or(1);
        if (value <= 0 || value > 1'000'000)
            m_checker.fail("array-size", "An array has at least one item here, and at most a million.",
                           size->span);
        count = clampedCount(value);
    }
    expect("]", "after the number of items");
    DepthGuard guard{m_depth};
    if (!goesDeeper(peek().span))
        return base;
    const CType* item = suffixes(base, result);
    if (item->isVoid() || item->size() == 0)
        m_checker.fail("no-size", "The items of this array have no size.", lastSpan());
    return m_program.types.arrayOf(item, count);
}

void Parser::readParameters(Declarator& result)
{
    expect("(", "before the parameters");
    result.isFunction = true;
    if (peek().is("void") && peek(1).is(")"))
        next();
    while (!isAtEnd() && !peek().is(")")) {
        if (peek().is("...")) {
            fail("not-covered", "Functions with any number of arguments are not covered.", peek().span);
            return;
        }
        const Specifiers found = specifiers();
        Declarator declared = declarator(found.type, false);
        const CType* type = declared.type;
        if (type->isArray())
            type = m_program.types.pointerTo(type->of);
        result.parameters.push_back({declared.name, type});
        if (!take(","))
            break;
    }
    expect(")", "after the parameters");
}

const CType* Parser::typeName()
{
    const SourceSpan start = peek().span;
    const Specifiers found = specifiers();
    const Declarator declared = declarator(found.type, false);
    if (!declared.name.text.empty() || declared.isFunction)
        fail("type", "Only a type stands here.", start);
    return declared.type;
}

Initialiser Parser::initialiser(std::uint32_t variable)
{
    Initialiser result;
    result.isThere = true;
    const CType* type = m_program.variables[variable].type;
    result.fillsWithZeros = type->isArray();
    if (!type->isArray()) {
        partsOf(type, 0, result);
        return result;
    }
    if (peek().kind == TokenKind::String) {
        const std::uint64_t length = peek().text.size() + 1;
        if (type->count == 0)
            type = m_program.types.arrayOf(type->of, length);
        stringPart(type, 0, result);
    } else {
        const std::uint64_t count = bracedParts(type, 0, result);
        if (type->count == 0)
            type = m_program.types.arrayOf(type->of, count);
    }
    m_program.variables[variable].type = type;
    return result;
}

void Parser::stringPart(const CType* type, std::uint64_t offset, Initialiser& result)
{
    const Token token = next();
    if (!type->of->isCharacter())
        m_checker.fail("types", "A string goes into an array of char.", token.span);
    else if (token.text.size() > type->count)
        m_checker.fail("too-long",
                       "The string needs " + std::to_string(token.text.size() + 1) +
                           " bytes; the array has " + std::to_string(type->count) + ".",
                       token.span);
    result.parts.push_back({offset, type, m_checker.string(token)});
}

std::uint64_t Parser::bracedParts(const CType* type, std::uint64_t offset, Initialiser& result)
{
    expect("{", "before what goes into the array");
    std::uint64_t at = 0;
    std::uint64_t most = 0;
    while (!isAtEnd() && !peek().is("}")) {
        if (take("[")) {
            const ExprPtr place = conditional();
            at = clampedCount(m_checker.integerConstant(*place, "The position of an item").value_or(0));
            expect("]", "after the position");
            expect("=", "before the item");
        }
        if ((type->count != 0 && at >= type->count) || at > 1'000'000) {
            fail("too-many", "The array has " + std::to_string(type->count) + " items; this is one more.",
                 peek().span);
            break;
        }
        partsOf(type->of, offset + at * type->of->size(), result);
        most = std::max(most, ++at);
        if (!take(","))
            break;
    }
    expect("}", "after what goes into the array");
    return most;
}

void Parser::partsOf(const CType* type, std::uint64_t offset, Initialiser& result)
{
    DepthGuard guard{m_depth};
    if (!goesDeeper(peek().span))
        return;
    if (type->isArray() && peek().kind == TokenKind::String) {
        stringPart(type, offset, result);
    } else if (type->isArray()) {
        if (!peek().is("{"))
            fail("row", "Put the items of each row into { }.", peek().span);
        else
            bracedParts(type, offset, result);
    } else if (take("{")) {
        partsOf(type, offset, result);
        take(",");
        expect("}", "after the value");
    } else {
        ExprPtr value = assignment();
        result.parts.push_back({offset, type, m_checker.intoBox(std::move(value), type)});
    }
}

} // namespace nametag::contrast
