// SPDX-License-Identifier: GPL-3.0-or-later
// f-strings before Python 3.12: one String token that is taken apart here. Each replacement field is a source
// text of its own, put in parentheses and parsed apart (Parser/string_parser.c of 3.11).
#include "core/syntax/diagnosis.h"
#include "core/syntax/parser_state.h"

#include <algorithm>

namespace nametag::syntax {

/// One f-string token on its way to the parts of a JoinedStr.
class LegacyFString {
public:
    LegacyFString(Parser& parser, const Token& token, SourceSpan whole)
        : m_parser(parser)
        , m_token(token)
        , m_whole(whole)
        , m_literal(parser.textOfToken(token))
        , m_parts(splitLiteral(m_literal))
    {}

    /// Appends the parts; false if something is wrong.
    bool read(std::vector<Expr*>& values)
    {
        m_end = m_parts.bodyBegin + m_parts.body.size();
        m_at = m_parts.bodyBegin;
        return text(values, 0);
    }

private:
    bool error(std::string message)
    {
        m_parser.failLiteral({"f-string" + std::move(message), false, m_token, {}});
        return false;
    }
    bool atEnd() const { return m_at >= m_end; }
    char here() const { return m_literal[m_at]; }
    bool text(std::vector<Expr*>& values, int level);
    bool literalRun(std::vector<Expr*>& values, int level);
    void append(std::vector<Expr*>& values, std::string_view text, int level);
    bool field(std::vector<Expr*>& values, int level);
    bool findExpressionEnd();
    bool closes(std::string& open, char character);
    bool skipQuoted();
    Expr* expression(std::size_t begin, std::size_t end);
    void shift(std::vector<Token>& tokens, std::size_t brace) const;
    bool fieldEnd(char& conversion, Expr*& spec, int level);

    Parser& m_parser;
    const Token& m_token;
    SourceSpan m_whole;
    std::string_view m_literal;
    LiteralParts m_parts;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
};

bool LegacyFString::text(std::vector<Expr*>& values, int level)
{
    while (!atEnd()) {
        if (level > 0 && here() == '}')
            return true;
        if (!literalRun(values, level))
            return false;
        if (!atEnd() && here() == '{' && !(level == 0 && m_at + 1 < m_end && m_literal[m_at + 1] == '{')) {
            if (!field(values, level))
                return false;
        }
    }
    return true;
}

void LegacyFString::append(std::vector<Expr*>& values, std::string_view text, int level)
{
    Constant* constant = m_parser.m_arena.make<Constant>(
        Expr{ExprKind::Constant, level == 0 ? m_whole : m_token.span}, ConstantKind::String);
    constant->text = m_parser.m_arena.keep(text);
    values.push_back(constant);
}

/// Reads text up to a replacement field, the end, or a doubled brace (which it takes).
bool LegacyFString::literalRun(std::vector<Expr*>& values, int level)
{
    const std::size_t begin = m_at;
    std::size_t textEnd = std::string_view::npos;
    while (!atEnd() && textEnd == std::string_view::npos) {
        const char character = m_literal[m_at++];
        if (!m_parts.raw && character == '\\' && !atEnd()) {
            if (here() == '{' || here() == '}')
                continue;
            const char escaped = m_literal[m_at++];
            if (escaped == 'N' && !atEnd() && here() == '{') {
                const std::size_t close = m_literal.find('}', m_at);
                m_at = std::min(close == std::string_view::npos ? m_end : close + 1, m_end);
            }
            continue;
        }
        if (character != '{' && character != '}')
            continue;
        const bool doubled = level == 0 && !atEnd() && here() == character;
        if (!doubled && level == 0 && character == '}')
            return error(": single '}' is not allowed");
        textEnd = doubled ? m_at : m_at - 1;
        m_at = doubled ? m_at + 1 : m_at - 1;
    }
    const std::size_t end = textEnd == std::string_view::npos ? m_at : textEnd;
    const DecodedLiteral decoded = decodeStringBody(m_literal.substr(begin, end - begin), m_parts.raw);
    if (decoded.error) {
        m_parser.failLiteral({*decoded.error, false, m_token, {}});
        return false;
    }
    append(values, decoded.value, level);
    return true;
}

bool LegacyFString::skipQuoted()
{
    const char quote = here();
    const auto tripled = [&] {
        return m_at + 2 < m_end && m_literal[m_at + 1] == quote && m_literal[m_at + 2] == quote;
    };
    const std::size_t size = tripled() ? 3 : 1;
    m_at += size;
    for (; !atEnd(); ++m_at) {
        if (here() == '\\')
            return error(" expression part cannot include a backslash");
        if (here() == quote && (size == 1 || tripled())) {
            m_at += size - 1;
            return true;
        }
    }
    return error(": unterminated string");
}

bool LegacyFString::closes(std::string& open, char character)
{
    if (open.empty())
        return error(std::string(": unmatched '") + character + "'");
    const char opening = open.back();
    open.pop_back();
    const char expected = opening == '(' ? ')' : opening == '[' ? ']' : '}';
    if (character == expected)
        return true;
    return error(std::string(": closing parenthesis '") + character +
                 "' does not match opening parenthesis '" + opening + "'");
}

bool LegacyFString::findExpressionEnd()
{
    std::string open;
    for (; !atEnd(); ++m_at) {
        const char character = here();
        const char next = m_at + 1 < m_end ? m_literal[m_at + 1] : '\0';
        if (character == '\\')
            return error(" expression part cannot include a backslash");
        if (character == '\'' || character == '"') {
            if (!skipQuoted())
                return false;
            continue;
        }
        if (character == '[' || character == '{' || character == '(') {
            if (open.size() >= 200)
                return error(": too many nested parenthesis");
            open += character;
            continue;
        }
        if (character == '#')
            return error(" expression part cannot include '#'");
        const bool comparison = character == '!' || character == '=' || character == '<' || character == '>';
        if (open.empty() && comparison && next == '=') {
            ++m_at;
            continue;
        }
        if (open.empty() && (character == '!' || character == ':' || character == '}' || character == '='))
            break;
        if ((character == ']' || character == '}' || character == ')') && !closes(open, character))
            return false;
    }
    if (!open.empty())
        return error(std::string(": unmatched '") + open.back() + "'");
    return !atEnd() || error(": expecting '}'");
}

/// Moves the tokens of "(expression)" to where the expression stands. Parser/string_parser.c of 3.11,
/// fstring_find_expr_location: columns count from the brace, unless a line end follows it.
void LegacyFString::shift(std::vector<Token>& tokens, std::size_t brace) const
{
    std::uint32_t lines = 0;
    std::uint32_t lineBegin = 0;
    for (std::uint32_t at = 0; at < brace; ++at) {
        if (m_literal[at] == '\n') {
            ++lines;
            lineBegin = at + 1;
        }
    }
    const std::size_t after = m_literal.find_first_not_of(" \t\f", brace + 1);
    const bool lineEndAfter =
        after == std::string_view::npos || m_literal[after] == '\n' || m_literal[after] == '}';
    const std::uint32_t column = lineEndAfter ? 0 : static_cast<std::uint32_t>(brace) - lineBegin;
    const std::uint32_t firstColumn = lines != 0 ? column : m_token.span.column + column;
    const auto move = [&](std::uint32_t& line, std::uint32_t& itsColumn) {
        itsColumn += line == 1 ? firstColumn : 0;
        line += m_token.span.line + lines - 1;
    };
    for (Token& token : tokens) {
        move(token.span.line, token.span.column);
        move(token.span.endLine, token.span.endColumn);
    }
}

Expr* LegacyFString::expression(std::size_t begin, std::size_t end)
{
    const std::string_view body = m_literal.substr(begin, end - begin);
    if (body.find_first_not_of(" \t\n\f\r") == std::string_view::npos) {
        const char after = m_literal[end];
        error(after == '}' ? ": empty expression not allowed"
                           : std::string(": expression required before '") + after + "'");
        return nullptr;
    }
    SourceText source;
    source.text = "(" + std::string(body) + ")";
    LexResult lexed = lex(source.text, {m_parser.m_minorVersion, false});
    const LexResult plain = lexed;
    shift(lexed.tokens, begin - 1);
    Parser parser(source.text, lexed.tokens, m_parser.m_arena, m_parser.m_minorVersion);
    parser.m_depth = m_parser.m_depth;
    Expr* value = parser.parseFieldExpression();
    if (!parser.failed() && !lexed.error)
        return value;
    SyntaxError inner = diagnoseField(source, plain, m_parser.m_minorVersion);
    const auto before = m_literal.substr(0, begin);
    const auto lines =
        m_token.span.line - 1 + static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
    inner.line += lines;
    inner.endLine += inner.endLine == 0 ? 0 : lines;
    m_parser.failLiteral({inner.message, false, m_token, inner});
    return nullptr;
}

/// Reads !conversion, :spec and } of a field.
bool LegacyFString::fieldEnd(char& conversion, Expr*& spec, int level)
{
    if (!atEnd() && here() == '!') {
        ++m_at;
        if (atEnd())
            return error(": expecting '}'");
        conversion = m_literal[m_at++];
        if (conversion != 's' && conversion != 'r' && conversion != 'a')
            return error(": invalid conversion character: expected 's', 'r', or 'a'");
    }
    if (!atEnd() && here() == ':') {
        ++m_at;
        std::vector<Expr*> values;
        if (atEnd())
            return error(": expecting '}'");
        if (!text(values, level + 1))
            return false;
        spec = m_parser.joinStrings(std::move(values), true, m_token.span);
    }
    if (atEnd() || here() != '}')
        return error(": expecting '}'");
    ++m_at;
    return true;
}

bool LegacyFString::field(std::vector<Expr*>& values, int level)
{
    if (level >= 2)
        return error(": expressions nested too deeply");
    const std::size_t begin = ++m_at;
    if (!findExpressionEnd())
        return false;
    Expr* value = expression(begin, m_at);
    if (value == nullptr)
        return false;
    const bool debug = here() == '=';
    if (debug) {
        ++m_at;
        while (!atEnd() && std::string_view(" \t\n\f\r\v").find(here()) != std::string_view::npos)
            ++m_at;
        append(values, m_literal.substr(begin, m_at - begin), level);
    }
    char conversion = 0;
    Expr* spec = nullptr;
    if (!fieldEnd(conversion, spec, level))
        return false;
    if (debug && conversion == 0 && spec == nullptr)
        conversion = 'r';
    // A text in a format spec has its token's place, unless a field follows it.
    for (Expr* earlier : values)
        earlier->span = m_whole;
    values.push_back(m_parser.m_arena.make<FormattedValue>(Expr{ExprKind::FormattedValue, m_whole}, value,
                                                           conversion, spec));
    return true;
}

Expr* Parser::legacyStrings()
{
    const std::size_t begin = m_index;
    while (isAt(TokenKind::String))
        advance();
    const std::size_t end = m_index;
    const SourceSpan whole = spanFrom(m_tokens[begin].span);
    std::vector<Expr*> parts;
    bool formatted = false;
    for (std::size_t at = begin; at < end && !m_failed; ++at) {
        const Token& string = m_tokens[at];
        const bool isFString = splitLiteral(textOfToken(string)).format;
        formatted = formatted || isFString;
        if (isFString)
            LegacyFString(*this, string, whole).read(parts);
        else
            parts.push_back(plainString(string));
    }
    const bool unicode = textOfToken(m_tokens[begin]).front() == 'u';
    for (Expr* part : parts) {
        part->span = whole;
        if (part->kind == ExprKind::Constant)
            static_cast<Constant*>(part)->unicodePrefix = unicode;
    }
    return joinStrings(std::move(parts), formatted, whole);
}

} // namespace nametag::syntax
