// SPDX-License-Identifier: GPL-3.0-or-later
// Names and operands: what a name means, and constants.
#include "core/contrast/checker.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <limits>

namespace nametag::contrast {
namespace {

constexpr std::array<LibraryRow, 13> kLibrary{{
    {"printf", LibraryFunction::Printf, "i", "s."},
    {"puts", LibraryFunction::Puts, "i", "s"},
    {"putchar", LibraryFunction::Putchar, "i", "i"},
    {"malloc", LibraryFunction::Malloc, "p", "z"},
    {"calloc", LibraryFunction::Calloc, "p", "zz"},
    {"realloc", LibraryFunction::Realloc, "p", "pz"},
    {"free", LibraryFunction::Free, "v", "p"},
    {"strlen", LibraryFunction::Strlen, "z", "s"},
    {"strcpy", LibraryFunction::Strcpy, "s", "ss"},
    {"strcmp", LibraryFunction::Strcmp, "i", "ss"},
    {"memcpy", LibraryFunction::Memcpy, "p", "ppz"},
    {"memset", LibraryFunction::Memset, "p", "piz"},
    {"abs", LibraryFunction::Abs, "i", "i"},
}};

struct ConstantRow {
    const char* name;
    Kind kind;
    std::uint64_t bits;
};

template <class T> constexpr std::uint64_t least()
{
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(std::numeric_limits<T>::min()));
}
template <class T> constexpr std::uint64_t most()
{
    return static_cast<std::uint64_t>(std::numeric_limits<T>::max());
}

// limits.h, stdint.h, stdbool.h
constexpr std::array<ConstantRow, 33> kConstants{{
    {"CHAR_BIT", Kind::Int, 8},
    {"CHAR_MAX", Kind::Int, 127},
    {"CHAR_MIN", Kind::Int, least<std::int8_t>()},
    {"INT16_MAX", Kind::Int, most<std::int16_t>()},
    {"INT16_MIN", Kind::Int, least<std::int16_t>()},
    {"INT32_MAX", Kind::Int, most<std::int32_t>()},
    {"INT32_MIN", Kind::Int, least<std::int32_t>()},
    {"INT64_MAX", Kind::Long, most<std::int64_t>()},
    {"INT64_MIN", Kind::Long, least<std::int64_t>()},
    {"INT8_MAX", Kind::Int, most<std::int8_t>()},
    {"INT8_MIN", Kind::Int, least<std::int8_t>()},
    {"INT_MAX", Kind::Int, most<std::int32_t>()},
    {"INT_MIN", Kind::Int, least<std::int32_t>()},
    {"LLONG_MAX", Kind::LongLong, most<std::int64_t>()},
    {"LLONG_MIN", Kind::LongLong, least<std::int64_t>()},
    {"LONG_MAX", Kind::Long, most<std::int64_t>()},
    {"LONG_MIN", Kind::Long, least<std::int64_t>()},
    {"SCHAR_MAX", Kind::Int, 127},
    {"SCHAR_MIN", Kind::Int, least<std::int8_t>()},
    {"SHRT_MAX", Kind::Int, most<std::int16_t>()},
    {"SHRT_MIN", Kind::Int, least<std::int16_t>()},
    {"SIZE_MAX", Kind::UnsignedLong, most<std::uint64_t>()},
    {"UCHAR_MAX", Kind::Int, 255},
    {"UINT16_MAX", Kind::Int, 65535},
    {"UINT32_MAX", Kind::UnsignedInt, most<std::uint32_t>()},
    {"UINT64_MAX", Kind::UnsignedLong, most<std::uint64_t>()},
    {"UINT8_MAX", Kind::Int, 255},
    {"UINT_MAX", Kind::UnsignedInt, most<std::uint32_t>()},
    {"ULLONG_MAX", Kind::UnsignedLongLong, most<std::uint64_t>()},
    {"ULONG_MAX", Kind::UnsignedLong, most<std::uint64_t>()},
    {"USHRT_MAX", Kind::Int, 65535},
    {"false", Kind::Int, 0},
    {"true", Kind::Int, 1},
}};

/// What stands behind the digits of a constant: how often L, and U.
struct Suffix {
    bool isUnsigned = false;
    int longs = 0;
    bool isBad = false;
};

Suffix suffixOf(std::string_view text)
{
    Suffix suffix;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if ((c == 'u' || c == 'U') && !suffix.isUnsigned)
            suffix.isUnsigned = true;
        else if ((c == 'l' || c == 'L') && suffix.longs < 2)
            ++suffix.longs;
        else
            suffix.isBad = true;
    }
    return suffix;
}

/// The first type of C11's list (6.4.4.1) that has room for the value.
Kind kindOfInteger(std::uint64_t value, const Suffix& suffix, bool isDecimal)
{
    const bool maySigned = !suffix.isUnsigned;
    const bool mayUnsigned = suffix.isUnsigned || !isDecimal;
    if (suffix.longs == 0 && maySigned && value <= most<std::int32_t>())
        return Kind::Int;
    if (suffix.longs == 0 && mayUnsigned && value <= most<std::uint32_t>())
        return Kind::UnsignedInt;
    const bool isSigned = maySigned && value <= most<std::int64_t>();
    if (suffix.longs == 2)
        return isSigned ? Kind::LongLong : Kind::UnsignedLongLong;
    return isSigned ? Kind::Long : Kind::UnsignedLong;
}

} // namespace

const LibraryRow* libraryRow(std::string_view name)
{
    for (const LibraryRow& row : kLibrary)
        if (name == row.name)
            return &row;
    return nullptr;
}

const LibraryRow& libraryRow(LibraryFunction function)
{
    return kLibrary[static_cast<std::size_t>(function)];
}

std::vector<std::uint32_t> Checker::closeScope()
{
    std::vector<std::uint32_t> ended;
    for (const auto& [name, variable] : m_scopes.back())
        if (!m_program.variables[variable].isStatic)
            ended.push_back(variable);
    m_scopes.pop_back();
    std::sort(ended.begin(), ended.end());
    return ended;
}

std::uint32_t Checker::declareVariable(const Token& name, const CType* type, bool isStatic)
{
    const auto number = static_cast<std::uint32_t>(m_program.variables.size());
    if (type->isVoid())
        fail("void-box", "`" + name.text + "` would be a box for nothing: void has no values.", name.span);
    const auto [place, isNew] = m_scopes.back().emplace(name.text, number);
    if (!isNew || (isGlobalScope() && m_functions.count(name.text) != 0))
        fail("declared-twice", "`" + name.text + "` is declared already.", name.span);
    Variable variable;
    variable.name = name.text;
    variable.type = type;
    variable.span = name.span;
    variable.isGlobal = isGlobalScope();
    variable.isStatic = isStatic || variable.isGlobal;
    m_program.variables.push_back(std::move(variable));
    if (!m_program.variables.back().isStatic)
        m_program.functions[m_function].locals.push_back(number);
    return number;
}

std::uint32_t Checker::declareFunction(const Token& name, const CType* result,
                                       std::vector<const CType*> types)
{
    const auto known = m_functions.find(name.text);
    if (known == m_functions.end()) {
        const auto number = static_cast<std::uint32_t>(m_program.functions.size());
        m_functions[name.text] = number;
        Function& function = m_program.functions.emplace_back();
        function.name = name.text;
        function.result = result;
        function.parameterTypes = std::move(types);
        function.span = name.span;
        return number;
    }
    const Function& before = m_program.functions[known->second];
    const bool isSame =
        sameType(*before.result, *result) &&
        std::equal(before.parameterTypes.begin(), before.parameterTypes.end(), types.begin(), types.end(),
                   [](const CType* a, const CType* b) { return sameType(*a, *b); });
    if (!isSame)
        fail("other-types", "`" + name.text + "` was declared with other types.", name.span);
    return known->second;
}

std::uint32_t Checker::enterFunction(std::uint32_t function)
{
    const std::uint32_t before = m_function;
    m_asideScopes.emplace_back(std::make_move_iterator(m_scopes.begin() + 1),
                               std::make_move_iterator(m_scopes.end()));
    m_scopes.resize(1);
    m_function = function;
    return before;
}

void Checker::leaveFunction(std::uint32_t before)
{
    m_scopes.resize(1);
    for (Scope& scope : m_asideScopes.back())
        m_scopes.push_back(std::move(scope));
    m_asideScopes.pop_back();
    m_function = before;
}

void Checker::layOut(std::uint32_t function)
{
    std::uint64_t end = 0;
    for (std::uint32_t local : m_program.functions[function].locals) {
        Variable& variable = m_program.variables[local];
        const std::uint64_t alignment = variable.type->alignment();
        variable.frameOffset = (end + alignment - 1) / alignment * alignment;
        end = variable.frameOffset + variable.type->size();
    }
    m_program.functions[function].frameSize = (end + 15) / 16 * 16;
}

std::optional<std::uint32_t> Checker::find(const std::string& name) const
{
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
        if (const auto found = scope->find(name); found != scope->end())
            return found->second;
    return {};
}

ExprPtr Checker::integer(const Token& token)
{
    std::string_view text = token.text;
    int base = 10;
    if (text.starts_with("0x") || text.starts_with("0X"))
        base = 16;
    else if (text.starts_with("0b") || text.starts_with("0B"))
        base = 2;
    else if (text.size() > 1 && text.front() == '0')
        base = 8;
    const std::size_t skipped = base == 16 || base == 2 ? 2 : 0;
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data() + skipped, text.data() + text.size(), value, base);
    if (error == std::errc::result_out_of_range)
        fail("constant", "No integer type has room for " + token.text + ".", token.span,
             "The widest have 64 bits.");
    const Suffix suffix = suffixOf(text.substr(static_cast<std::size_t>(end - text.data())));
    if (suffix.isBad || error == std::errc::invalid_argument)
        fail("constant", token.text + " is not a number.", token.span);
    const CType* type = m_program.types.basic(kindOfInteger(value, suffix, base == 10));
    ExprPtr expr = make(ExprKind::Constant, type, token.span);
    expr->number = integerNumber(type, value);
    return expr;
}

ExprPtr Checker::real(const Token& token)
{
    const std::string& text = token.text;
    double value = 0;
    const bool isSingle = text.back() == 'f' || text.back() == 'F';
    const char* last = text.data() + text.size() - (isSingle ? 1 : 0);
    const auto [end, error] = std::from_chars(text.data(), last, value);
    if (error == std::errc::invalid_argument || end != last)
        fail("constant", text + " is not a number.", token.span);
    if (error == std::errc::result_out_of_range)
        value = std::numeric_limits<double>::infinity();
    const CType* type = m_program.types.basic(isSingle ? Kind::Float : Kind::Double);
    ExprPtr expr = make(ExprKind::Constant, type, token.span);
    expr->number = realNumber(type, value);
    return expr;
}

ExprPtr Checker::character(const Token& token)
{
    ExprPtr expr = make(ExprKind::Constant, intType(), token.span);
    const char c = token.text.empty() ? '\0' : token.text.front();
    expr->number = integerNumber(intType(), static_cast<std::uint64_t>(static_cast<signed char>(c)));
    return expr;
}

ExprPtr Checker::string(const Token& token)
{
    const CType* type = m_program.types.arrayOf(m_program.types.basic(Kind::Char), token.text.size() + 1);
    ExprPtr expr = make(ExprKind::String, type, token.span);
    for (std::uint32_t i = 0; i < m_program.strings.size(); ++i)
        if (m_program.strings[i].bytes == token.text) {
            expr->index = i;
            return expr;
        }
    expr->index = static_cast<std::uint32_t>(m_program.strings.size());
    m_program.strings.push_back({token.text, type, 0});
    return expr;
}

ExprPtr Checker::name(const Token& token)
{
    if (const std::optional<std::uint32_t> variable = find(token.text)) {
        ExprPtr expr = make(ExprKind::Variable, m_program.variables[*variable].type, token.span);
        expr->index = *variable;
        return expr;
    }
    if (const auto function = m_functions.find(token.text); function != m_functions.end()) {
        ExprPtr expr = make(ExprKind::Function, m_program.functions[function->second].result, token.span);
        expr->index = function->second;
        return expr;
    }
    return knownName(token);
}

ExprPtr Checker::knownName(const Token& token)
{
    if (const LibraryRow* row = libraryRow(token.text)) {
        ExprPtr expr = make(ExprKind::Library, intType(), token.span);
        expr->index = static_cast<std::uint32_t>(row->function);
        return expr;
    }
    if (token.text == "NULL") {
        const CType* type = m_program.types.pointerTo(m_program.types.basic(Kind::Void));
        ExprPtr expr = make(ExprKind::Constant, type, token.span);
        expr->number = integerNumber(type, 0);
        return expr;
    }
    for (const ConstantRow& row : kConstants) {
        if (token.text != row.name)
            continue;
        ExprPtr expr = make(ExprKind::Constant, m_program.types.basic(row.kind), token.span);
        expr->number = integerNumber(expr->type, row.bits);
        return expr;
    }
    fail("unknown-name", "`" + token.text + "` is not declared here.", token.span,
         "C must know the type of a box before it is used: int " + token.text + ";");
    return zero(token.span);
}

ExprPtr Checker::sizeOf(const CType* type, const SourceSpan& span)
{
    if (type->size() == 0)
        fail("sizeof", "The size of " + contrast::spell(*type) + " is not known.", span);
    ExprPtr expr = make(ExprKind::Constant, m_program.types.named("size_t"), span);
    expr->number = integerNumber(expr->type, type->size());
    return expr;
}

} // namespace nametag::contrast
