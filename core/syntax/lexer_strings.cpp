// SPDX-License-Identifier: GPL-3.0-or-later
// Strings, and the tokens inside f-strings from Python 3.12 on (PEP 701; Parser/tokenizer.c,
// tok_get_fstring_mode).
#include "core/syntax/lexer_state.h"

namespace nametag::syntax {

bool Lexer::string(const Mark& from, char quote)
{
    std::uint32_t size = 1;
    bool escapedQuote = false;
    if (peek() == quote && peek(1) == quote) {
        size = 3;
        take();
        take();
    }
    for (std::uint32_t closing = 0; closing != size;) {
        const int character = peek();
        if (character == kEnd || (size == 1 && character == '\n')) {
            const std::string found = " (detected at line " + std::to_string(currentLine()) + ")";
            if (isTolerant())
                return tolerateError();
            if (const FString* outer = fString();
                outer != nullptr && outer->quote == quote && outer->quoteSize == size) {
                m_position = from.begin + 1;
                m_line = from.line;
                m_lineStart = from.lineStart;
                return fail("f-string: expecting '}'");
            }
            m_position = from.begin + 1;
            m_line = from.line;
            m_lineStart = from.lineStart;
            const bool hint = size == 1 && escapedQuote && m_options.minorVersion >= 13;
            return fail(
                (size == 3 ? "unterminated triple-quoted string literal" : "unterminated string literal") +
                found + (hint ? "; perhaps you escaped the end quote?" : ""));
        }
        take();
        closing = character == quote ? closing + 1 : 0;
        if (character == '\\')
            escapedQuote = take() == quote || escapedQuote;
    }
    push(TokenKind::String, from);
    return true;
}

bool Lexer::startFString(const Mark& from, char quote, bool raw)
{
    FString string;
    string.quote = quote;
    string.raw = raw;
    if (peek() == quote && peek(1) == quote) {
        string.quoteSize = 3;
        take();
        take();
    }
    string.begin = from.begin;
    string.line = from.line;
    string.lineStart = from.lineStart;
    if (m_fStrings.size() + 1 >= kMaximumFStrings)
        return fail("too many nested f-strings");
    push(TokenKind::FStringStart, from);
    m_fStrings.push_back(string);
    return true;
}

bool Lexer::unterminatedFString(int character)
{
    const FString string = m_fStrings.back();
    if (isTolerant()) {
        m_fStrings.pop_back();
        return character == kEnd ? finish() : tolerateError();
    }
    const std::string found = " (detected at line " + std::to_string(currentLine()) + ")";
    m_position = string.begin + 1;
    m_line = string.line;
    m_lineStart = string.lineStart;
    return fail((string.quoteSize == 3 ? "unterminated triple-quoted f-string literal"
                                       : "unterminated f-string literal") +
                found);
}

bool Lexer::openField(const Mark& from, bool emitText)
{
    FString& string = m_fStrings.back();
    if (++string.expressionStart >= kMaximumExpressionNesting) {
        if (!isTolerant())
            return fail("f-string: expressions nested too deeply");
        string.expressionStart = kMaximumExpressionNesting - 1;
    }
    string.inText = false;
    if (emitText)
        push(TokenKind::FStringMiddle, from);
    return true;
}

bool Lexer::fStringClosesHere() const
{
    const FString& string = m_fStrings.back();
    for (std::uint32_t quote = 0; quote < string.quoteSize; ++quote) {
        if (peek(quote) != string.quote)
            return false;
    }
    return true;
}

bool Lexer::fStringText()
{
    FString& string = m_fStrings.back();
    const Mark from = m_mark = mark();
    if (peek() == '{' && peek(1) != '{')
        return openField(from, false);
    if (fStringClosesHere()) {
        for (std::uint32_t quote = 0; quote < string.quoteSize; ++quote)
            take();
        push(TokenKind::FStringEnd, from);
        m_fStrings.pop_back();
        return true;
    }
    const bool inFormatSpec = string.inFormatSpec && string.expressionStart >= 0;
    bool named = false;
    for (;;) {
        const int character = peek();
        if (character == kEnd || (string.quoteSize == 1 && character == '\n')) {
            if (inFormatSpec && character == '\n') {
                string.inText = string.inFormatSpec = false;
                push(TokenKind::FStringMiddle, from);
                return true;
            }
            return unterminatedFString(character);
        }
        if (fStringClosesHere()) {
            push(TokenKind::FStringMiddle, from);
            return true;
        }
        if (character == '{' && (peek(1) != '{' || inFormatSpec))
            return openField(from, true);
        if (character == '}' && named) {
            take();
            push(TokenKind::FStringMiddle, from);
            return true;
        }
        if (character == '}' && (peek(1) != '}' || inFormatSpec || string.bracketDepth != 0)) {
            string.inText = false;
            push(TokenKind::FStringMiddle, from);
            return true;
        }
        if (character == '{' || character == '}') {
            // A doubled brace belongs to the token's place with both, to its text with one.
            take();
            take();
            push(TokenKind::FStringMiddle, from);
            --m_result.tokens.back().end;
            return true;
        }
        take();
        if (character != '\\' || peek() == '{' || peek() == '}')
            continue;
        const int escaped = take();
        if (escaped == 'N' && !string.raw && peek() == '{') {
            take();
            named = true;
        }
    }
}

} // namespace nametag::syntax
