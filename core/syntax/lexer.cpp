// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/lexer.h"

#include "core/base/utf8.h"
#include "core/syntax/identifier.h"
#include "core/syntax/lexer_state.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace nametag::syntax {

LexResult lex(std::string_view text, const LexerOptions& options)
{
    return Lexer(text, options).run();
}

Lexer::Lexer(std::string_view text, const LexerOptions& options)
    : m_text(text)
    , m_options(options)
{
    m_result.tokens.reserve(text.size() / 4 + 4);
}

LexResult Lexer::run()
{
    while (next()) {
    }
    return std::move(m_result);
}

int Lexer::take()
{
    const int character = peek();
    if (character == kEnd)
        return kEnd;
    ++m_position;
    if (character == '\n')
        newLine();
    return character;
}

void Lexer::newLine()
{
    ++m_line;
    m_lineStart = m_position;
}

/// The number of the line that Python believes to be in: at the end it is still the last one.
std::uint32_t Lexer::currentLine() const
{
    return m_position == m_text.size() && m_position == m_lineStart && m_line > 1 ? m_line - 1 : m_line;
}

Lexer::Mark Lexer::mark() const
{
    return {m_position, m_line, m_position - m_lineStart, m_lineStart};
}

void Lexer::push(TokenKind kind, const Mark& from)
{
    const SourceSpan span{from.line, from.column, m_line, m_position - m_lineStart};
    m_result.tokens.push_back(
        {kind, true, static_cast<std::uint16_t>(m_result.open.size()), span, from.begin, m_position});
    if (kind != TokenKind::Comment && kind != TokenKind::LineBreak)
        m_inStatement = kind != TokenKind::Newline;
}

void Lexer::pushWithoutColumn(TokenKind kind)
{
    const std::uint32_t line = currentLine();
    std::uint32_t start = m_lineStart;
    if (line != m_line)
        start = static_cast<std::uint32_t>(m_text.rfind('\n', m_position - 2) + 1);
    const std::uint32_t column = m_position - start;
    m_result.tokens.push_back({kind, false, static_cast<std::uint16_t>(m_result.open.size()),
                               SourceSpan{line, column, line, column}, m_position, m_position});
}

bool Lexer::fail(std::string message)
{
    if (isTolerant())
        return tolerateError();
    const std::string_view before = m_text.substr(m_lineStart, m_position - m_lineStart);
    const auto offset = static_cast<std::uint32_t>(countCodePoints(before));
    m_result.error =
        LexError{LexErrorKind::Word, SyntaxErrorType::SyntaxError, std::move(message), m_line, offset, -1,
                 !m_fStrings.empty()};
    return false;
}

bool Lexer::failIndentation(SyntaxErrorType type, std::string message, std::uint32_t offset)
{
    // Parser/pegen_errors.c, tokenizer_error; the error of an unindent is one of the parser's.
    const bool atUnindent = type == SyntaxErrorType::IndentationError && offset > 1;
    m_result.error =
        LexError{LexErrorKind::Indentation, type, std::move(message), m_line, offset, atUnindent ? -1 : 0};
    return false;
}

bool Lexer::tolerateError()
{
    if (m_position == m_mark.begin)
        take();
    push(TokenKind::Error, m_mark);
    return true;
}

bool Lexer::next()
{
    if (FString* string = fString(); string != nullptr && string->inText)
        return fStringText();
    if (m_atLineStart) {
        m_atLineStart = false;
        if (!beginLine())
            return false;
    }
    while (peek() == ' ' || peek() == '\t' || peek() == '\f')
        take();
    const Mark from = m_mark = mark();
    const int character = peek();
    if (character == kEnd)
        return finish();
    if (character == '#' || character == '\n')
        return lineEnd(from);
    if (character == '\\')
        return continueLine();
    if (canStartName(static_cast<unsigned char>(character)))
        return name(from);
    if ((character >= '0' && character <= '9') || (character == '.' && peek(1) >= '0' && peek(1) <= '9'))
        return number(from);
    if (character == '"' || character == '\'') {
        take();
        return string(from, static_cast<char>(character));
    }
    return symbol(from);
}

bool Lexer::beginLine()
{
    Indentation::Width width;
    for (;; take()) {
        const int character = peek();
        if (character == ' ' || character == '\t' || character == '\f') {
            width.add(static_cast<char>(character));
            continue;
        }
        // After a backslash an indentation goes on in the next line, unless there were blanks before it.
        if (character != '\\' || peek(1) != '\n' || peek(2) == kEnd)
            break;
        take();
        if (width.columns == 0)
            continue;
        take();
        while (peek() == ' ' || peek() == '\t' || peek() == '\f')
            take();
        break;
    }
    const int character = peek();
    if (character == '#' || character == '\n' || character == kEnd)
        return true;
    if (character == '\\' && (peek(1) != '\n' || peek(2) == kEnd) && !isTolerant())
        return continueLine();
    return changeIndentation(width);
}

bool Lexer::changeIndentation(Indentation::Width width)
{
    std::uint32_t closed = 0;
    const Indentation::Change change = m_indentation.moveTo(width, closed);
    if (isTolerant() && change >= Indentation::Change::Inconsistent)
        return true;
    for (; closed > 0 && change == Indentation::Change::Shallower; --closed)
        pushWithoutColumn(TokenKind::Dedent);
    switch (change) {
    case Indentation::Change::Deeper: pushWithoutColumn(TokenKind::Indent); return true;
    case Indentation::Change::Inconsistent:
        return failIndentation(SyntaxErrorType::TabError,
                               "inconsistent use of tabs and spaces in indentation", 1);
    case Indentation::Change::TooDeep:
        return failIndentation(SyntaxErrorType::IndentationError, "too many levels of indentation", 1);
    case Indentation::Change::NoSuchLevel: {
        const std::size_t end = std::min(m_text.find('\n', m_position), m_text.size());
        const std::string_view line = m_text.substr(m_lineStart, end - m_lineStart);
        return failIndentation(SyntaxErrorType::IndentationError,
                               "unindent does not match any outer indentation level",
                               static_cast<std::uint32_t>(countCodePoints(line)) + 1);
    }
    default: return true;
    }
}

bool Lexer::continueLine()
{
    take();
    if (peek() != '\n') {
        if (isTolerant())
            return tolerateError();
        const std::size_t column = countCodePoints(m_text.substr(m_lineStart, m_position - m_lineStart));
        return failIndentation(SyntaxErrorType::SyntaxError,
                               "unexpected character after line continuation character",
                               static_cast<std::uint32_t>(column) + 1);
    }
    take();
    if (peek() != kEnd || isTolerant())
        return true;
    if (!m_result.open.empty())
        return finish();
    const std::size_t start = m_text.rfind('\n', m_position - 2) + 1;
    const bool alone = m_text.find_first_not_of(" \t\f", start) + 2 == m_text.size();
    const auto length = alone ? 0 : static_cast<std::uint32_t>(countCodePoints(m_text.substr(start)));
    m_result.error = LexError{LexErrorKind::UnexpectedEnd,
                              SyntaxErrorType::SyntaxError,
                              "unexpected EOF while parsing",
                              m_line - 1,
                              length,
                              -1};
    return false;
}

void Lexer::comment(const Mark& from)
{
    while (peek() != '\n' && peek() != kEnd)
        take();
    if (isTolerant())
        push(TokenKind::Comment, from);
}

bool Lexer::lineEnd(const Mark& from)
{
    if (peek() == '#')
        comment(from);
    if (peek() == kEnd)
        return true;
    if (m_inStatement && m_result.open.empty())
        push(TokenKind::Newline, isTolerant() ? mark() : from);
    else if (isTolerant())
        push(TokenKind::LineBreak, mark());
    take();
    m_atLineStart = m_result.open.empty();
    return true;
}

bool Lexer::finish()
{
    if (!isTolerant() && !m_result.open.empty()) {
        const OpenBracket& open = m_result.open.back();
        m_result.error = LexError{LexErrorKind::UnclosedAtEnd,
                                  SyntaxErrorType::SyntaxError,
                                  std::string("'") + open.character + "' was never closed",
                                  open.line,
                                  open.column,
                                  -1};
        return false;
    }
    for (std::uint32_t level = m_indentation.depth(); level > 0; --level)
        pushWithoutColumn(TokenKind::Dedent);
    pushWithoutColumn(TokenKind::EndOfSource);
    return false;
}

namespace {

/// The longest operator that the text begins with.
TokenKind longestOperator(std::string_view text)
{
    TokenKind longest = TokenKind::Error;
    std::size_t length = 0;
    const auto tryOne = [&](TokenKind kind, std::string_view symbol) {
        if (symbol.size() > length && text.substr(0, symbol.size()) == symbol) {
            longest = kind;
            length = symbol.size();
        }
    };
#define NAMETAG_TRY_ONE(name, text) tryOne(TokenKind::name, text);
    NAMETAG_OPERATORS(NAMETAG_TRY_ONE)
#undef NAMETAG_TRY_ONE
    return longest;
}

/// The operator that is this one character.
TokenKind singleOperator(char character)
{
    static const auto table = [] {
        std::array<TokenKind, 128> kinds;
        for (int c = 0; c < 128; ++c) {
            const char one = static_cast<char>(c);
            kinds[static_cast<std::size_t>(c)] = longestOperator({&one, 1});
        }
        return kinds;
    }();
    return table[static_cast<unsigned char>(character) & 127];
}

bool mayGrow(int following)
{
    return following == '=' || following == '>' || following == '<' || following == '*' || following == '/' ||
           following == '.';
}

} // namespace

bool Lexer::symbol(const Mark& from)
{
    const char character = static_cast<char>(peek());
    FString* string = fString();
    if (string != nullptr && character == ':' && string->bracketDepth - 1 == string->expressionStart) {
        take();
        string->inText = string->inFormatSpec = true;
        push(TokenKind::Colon, from);
        return true;
    }
    if (character == '(' || character == '[' || character == '{')
        return openBracket(character, from);
    const bool closes = character == ')' || character == ']' || character == '}';
    TokenKind kind = singleOperator(character);
    if (kind != TokenKind::Error && !closes && mayGrow(peek(1)))
        kind = longestOperator(m_text.substr(m_position, 3));
    const std::size_t length = kind == TokenKind::Error ? 1 : textOf(kind).size();
    for (std::size_t taken = 0; taken < length; ++taken)
        take();
    if (closes && !closeBracket(character))
        return false;
    if (closes && isTolerant() && m_result.tokens.size() != 0 && m_result.tokens.back().end == m_position)
        return true;
    if (kind == TokenKind::Error && !isPrintable(static_cast<unsigned char>(character))) {
        char words[48];
        std::snprintf(words, sizeof words, "invalid non-printable character U+%04X",
                      static_cast<unsigned char>(character));
        return fail(words);
    }
    push(kind, from);
    return true;
}

bool Lexer::openBracket(char character, const Mark& from)
{
    take();
    if (m_result.open.size() >= kMaximumBrackets && !isTolerant())
        return fail("too many nested parentheses");
    m_result.open.push_back({character, from.line, from.column});
    if (FString* string = fString(); string != nullptr)
        ++string->bracketDepth;
    push(singleOperator(character), from);
    return true;
}

bool Lexer::mismatch(const OpenBracket& opening, char character)
{
    const std::string closing(1, character);
    if (const FString* string = fString();
        string != nullptr && opening.character == '{' && string->bracketDepth - 1 == string->expressionStart)
        return fail("f-string: unmatched '" + closing + "'");
    std::string message = "closing parenthesis '" + closing + "' does not match opening parenthesis '" +
                          opening.character + "'";
    if (opening.line != m_line)
        message += " on line " + std::to_string(opening.line);
    return fail(message);
}

bool Lexer::closeBracket(char character)
{
    FString* string = fString();
    if (string != nullptr && string->bracketDepth == 0 && character == '}')
        return fail("f-string: single '}' is not allowed");
    if (m_result.open.empty())
        return fail(std::string("unmatched '") + character + "'");
    const OpenBracket opening = m_result.open.back();
    m_result.open.pop_back();
    const char expected = opening.character == '(' ? ')' : opening.character == '[' ? ']' : '}';
    if (character != expected && !isTolerant())
        return mismatch(opening, character);
    if (string == nullptr)
        return true;
    if (--string->bracketDepth < 0)
        return fail(std::string("f-string: unmatched '") + character + "'");
    if (character == '}' && string->bracketDepth == string->expressionStart) {
        --string->expressionStart;
        string->inText = true;
        string->inFormatSpec = string->expressionStart >= 0;
    }
    return true;
}

} // namespace nametag::syntax
