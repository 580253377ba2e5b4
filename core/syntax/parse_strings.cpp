// SPDX-License-Identifier: GPL-3.0-or-later
// Strings that stand side by side are one string; f-strings from Python 3.12 on are made of tokens (PEP 701).
#include "core/syntax/parser_state.h"

namespace nametag::syntax {

namespace {

/// From each # to the end of its line, even where it stands in a string, as 3.12.1 and 3.13.0 do
/// (Parser/action_helpers.c).
std::string withoutComments(std::string_view text)
{
    std::string kept;
    bool comment = false;
    for (const char c : text) {
        comment = c != '\n' && (comment || c == '#');
        if (!comment)
            kept += c;
    }
    return kept;
}

} // namespace

void Parser::warnAboutEscape(const Token& token, const DecodedLiteral& decoded)
{
    if (!decoded.warning || m_minorVersion < 12) // 3.11: a DeprecationWarning, which is not shown
        return;
    const std::string_view text = textOfToken(token);
    std::uint32_t line = token.span.line;
    for (std::size_t at = 0; at < decoded.warning->offset && at < text.size(); ++at)
        line += text[at] == '\n' ? 1 : 0;
    const bool octal = decoded.warning->sequence.size() == 3;
    m_warnings.push_back({line, std::string("invalid ") + (octal ? "octal " : "") + "escape sequence '\\" +
                                    decoded.warning->sequence + "'"});
}

void Parser::failLiteral(LiteralError error)
{
    if (!m_literalError)
        m_literalError = std::move(error);
    fail();
}

std::optional<LiteralError> Parser::checkStringsAt(std::size_t index)
{
    m_index = index;
    strings();
    return m_literalError;
}

Expr* Parser::plainString(const Token& token)
{
    const LiteralParts parts = splitLiteral(textOfToken(token));
    DecodedLiteral decoded =
        parts.bytes ? decodeBytesBody(parts.body, parts.raw) : decodeStringBody(parts.body, parts.raw);
    if (decoded.error) {
        const bool notAscii = parts.bytes && decoded.error->front() == 'b';
        failLiteral({*decoded.error, notAscii || m_minorVersion >= 12, token, {}});
        return failedExpr();
    }
    warnAboutEscape(token, decoded);
    Constant* constant =
        m_arena.make<Constant>(Expr{ExprKind::Constant, token.span},
                               parts.bytes ? ConstantKind::Bytes : ConstantKind::String, parts.unicode);
    constant->text = m_arena.keep(decoded.value);
    return constant;
}

Expr* Parser::strings()
{
    if (m_minorVersion < 12)
        return legacyStrings();
    const SourceSpan first = here();
    std::vector<Expr*> parts;
    bool formatted = false;
    while (isAt(TokenKind::String) || isAt(TokenKind::FStringStart)) {
        if (isAt(TokenKind::String)) {
            const Token& string = token();
            advance();
            parts.push_back(plainString(string));
        } else {
            formatted = true;
            fString(parts);
        }
    }
    return joinStrings(std::move(parts), formatted, spanFrom(first));
}

/// One Constant or JoinedStr of these parts; neighbouring texts become one, empty ones vanish
/// (Parser/action_helpers.c, _PyPegen_concatenate_strings).
Expr* Parser::joinStrings(std::vector<Expr*> parts, bool formatted, SourceSpan span)
{
    if (m_failed)
        return failedExpr();
    if (!formatted && parts.size() == 1)
        return parts[0];
    std::vector<Expr*> joined;
    bool anyBytes = false;
    bool anyText = formatted;
    for (std::size_t at = 0; at < parts.size();) {
        if (parts[at]->kind != ExprKind::Constant) {
            joined.push_back(parts[at++]);
            continue;
        }
        Constant* one = static_cast<Constant*>(parts[at]);
        std::string text;
        SourceSpan last = one->span;
        for (; at < parts.size() && parts[at]->kind == ExprKind::Constant; ++at) {
            const Constant* next = static_cast<Constant*>(parts[at]);
            const bool bytes = next->constantKind == ConstantKind::Bytes;
            anyBytes = anyBytes || bytes;
            anyText = anyText || !bytes;
            text += next->text;
            last = next->span;
        }
        if (formatted && text.empty())
            continue;
        Constant* whole = m_arena.make<Constant>(*one);
        whole->span = {one->span.line, one->span.column, last.endLine, last.endColumn};
        whole->text = m_arena.keep(text);
        joined.push_back(whole);
    }
    if (anyBytes && anyText) {
        failLiteral({"cannot mix bytes and nonbytes literals", false, {}, {}});
        return failedExpr();
    }
    if (!formatted)
        return joined[0];
    return m_arena.make<JoinedStr>(Expr{ExprKind::JoinedStr, span}, m_arena.keep(joined));
}

Expr* Parser::textPart(const Token& middle, bool raw)
{
    const DecodedLiteral decoded = decodeStringBody(textOfToken(middle), raw);
    if (decoded.error) {
        failLiteral({*decoded.error, false, middle, {}});
        return failedExpr();
    }
    warnAboutEscape(middle, decoded);
    Constant* constant = m_arena.make<Constant>(Expr{ExprKind::Constant, middle.span}, ConstantKind::String);
    constant->text = m_arena.keep(decoded.value);
    return constant;
}

void Parser::fString(std::vector<Expr*>& values)
{
    const Deeper deeper(*this, 20);
    const std::string_view start = textOfToken(token());
    const bool raw = start.find_first_of("rR") != std::string_view::npos;
    advance();
    while (!m_failed && !accept(TokenKind::FStringEnd)) {
        if (isAt(TokenKind::FStringMiddle)) {
            const Token& middle = token();
            advance();
            values.push_back(textPart(middle, raw));
        } else {
            replacementField(values, raw);
        }
    }
}

void Parser::replacementField(std::vector<Expr*>& values, bool raw)
{
    const Token open = token();
    expect(TokenKind::LeftBrace);
    Expr* value = yieldOrStarExpressions();
    const bool debug = accept(TokenKind::Equal);
    const Token afterEqual = token();
    char conversion = 0;
    if (accept(TokenKind::Exclamation)) {
        const std::string_view letter = isAt(TokenKind::Name) ? textOfToken(token()) : std::string_view();
        const bool valid = letter == "s" || letter == "r" || letter == "a";
        if (!valid || token().begin != m_tokens[m_index - 1].end)
            fail();
        else
            conversion = letter[0];
        advance();
    }
    Expr* spec = isAt(TokenKind::Colon) ? formatSpec(raw) : nullptr;
    expect(TokenKind::RightBrace);
    if (m_failed)
        return;
    if (debug) {
        // The text of the expression with its = and blanks comes first.
        const SourceSpan span{open.span.line, open.span.column + 1, afterEqual.span.line,
                              afterEqual.span.column};
        Constant* text = m_arena.make<Constant>(Expr{ExprKind::Constant, span}, ConstantKind::String);
        text->text = m_arena.keep(withoutComments(m_text.substr(open.end, afterEqual.begin - open.end)));
        values.push_back(text);
        if (conversion == 0 && spec == nullptr)
            conversion = 'r';
    }
    values.push_back(m_arena.make<FormattedValue>(Expr{ExprKind::FormattedValue, spanFrom(open.span)}, value,
                                                  conversion, spec));
}

Expr* Parser::formatSpec(bool raw)
{
    const Deeper deeper(*this, 20);
    const SourceSpan first = here();
    advance();
    std::vector<Expr*> values;
    while (isAt(TokenKind::FStringMiddle) || isAt(TokenKind::LeftBrace)) {
        if (isAt(TokenKind::LeftBrace)) {
            replacementField(values, raw);
            continue;
        }
        const Token& middle = token();
        advance();
        Expr* text = textPart(middle, raw);
        // Python 3.12 keeps empty texts here, unless there is nothing else.
        const Constant* constant = asIf<Constant>(text);
        if (m_minorVersion == 12 || (constant != nullptr && !constant->text.empty()))
            values.push_back(text);
    }
    const Constant* only = values.size() == 1 ? asIf<Constant>(values[0]) : nullptr;
    if (only != nullptr && only->text.empty())
        values.clear();
    return m_arena.make<JoinedStr>(Expr{ExprKind::JoinedStr, spanFrom(first)}, m_arena.keep(values));
}

} // namespace nametag::syntax
