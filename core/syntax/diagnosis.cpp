// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/diagnosis.h"

#include "core/base/utf8.h"
#include "core/syntax/diagnosis_state.h"

namespace nametag::syntax {

SyntaxError diagnose(const SourceText& source, const LexResult& lexed, const ParseOptions& options,
                     const Refusal& refusal)
{
    if (refusal.tooDeep)
        return tooComplex(options);
    Diagnosis diagnosis(source, lexed, options);
    if (refusal.formattedPattern && diagnosis.fitsTheGrammar(refusal.firstToken)) {
        return syntaxErrorAt(source.text, options, *refusal.formattedPattern,
                             "patterns may only match literals and attribute lookups");
    }
    return diagnosis.run("file", refusal.firstToken);
}

SyntaxError tooComplex(const ParseOptions& options)
{
    SyntaxError error;
    error.type = SyntaxErrorType::MemoryError;
    error.fileName = options.fileName;
    error.hasText = false;
    if (options.minorVersion >= 12)
        error.message = "Parser stack overflowed - Python source too complex to parse";
    return error;
}

SyntaxError diagnoseField(const SourceText& source, const LexResult& lexed, int minorVersion)
{
    const ParseOptions options{minorVersion, {}};
    Diagnosis diagnosis(source, lexed, options);
    SyntaxError error = diagnosis.run("star_expressions", 0);
    if (!diagnosis.isLexical())
        error.message.insert(0, "f-string: ");
    return error;
}

Diagnosis::Diagnosis(const SourceText& source, const LexResult& lexed, const ParseOptions& options)
    : m_source(source)
    , m_lexed(lexed)
    , m_options(options)
    , m_lines(source.text)
    , m_matcher(Grammar::ofVersion(options.minorVersion), source.text, lexed.tokens, *this)
{}

bool Diagnosis::fitsTheGrammar(std::size_t firstToken)
{
    return m_matcher.walk("file", firstToken, false);
}

/// Parser/pegen.c, _PyPegen_run_parser: once as the grammar is, once with the error rules, then general
/// words.
SyntaxError Diagnosis::run(std::string_view rule, std::size_t firstToken)
{
    m_matcher.walk(rule, firstToken, false);
    const std::size_t looked = m_matcher.looked();
    if (!m_matcher.wasStopped())
        m_matcher.walk(rule, firstToken, true);
    if (m_matcher.isTooDeep())
        return tooComplex(m_options);
    if (m_matcher.ranOutOfTokens() && m_lexed.error)
        return lexicalError();
    const bool isGeneral = !m_error;
    if (isGeneral)
        generalError(looked);
    if (!isGeneral || m_error->type == SyntaxErrorType::SyntaxError)
        preferLexicalError();
    return *m_error;
}

std::string_view Diagnosis::textOf(const Token& token) const
{
    return std::string_view(m_source.text).substr(token.begin, token.end - token.begin);
}

void Diagnosis::setError(SyntaxErrorType type, std::string message)
{
    m_error = SyntaxError{};
    m_error->type = type;
    m_error->message = std::move(message);
    m_error->fileName = m_options.fileName;
}

/// Until Python 3.12, places in files without a coding line count bytes; else characters.
/// Parser/pegen.c, _PyPegen_byte_offset_to_character_offset: the offset counts from 1 and is cut at the
/// line's end.
std::int64_t Diagnosis::shownOffset(std::uint32_t line, std::int64_t offset) const
{
    if (offset <= 0 || (m_options.minorVersion < 13 && !m_source.hasCoding && !m_options.ofText))
        return offset;
    const std::string text = shownLine(line) + "\n";
    std::int64_t characters = 0;
    for (std::int64_t at = 0; at < offset && at < static_cast<std::int64_t>(text.size()); ++characters)
        at += std::max<std::int64_t>(decodeUtf8(text, static_cast<std::size_t>(at)).length, 1);
    return offset > static_cast<std::int64_t>(text.size()) ? characters + 1 : characters;
}

/// The line as Python reads it again from the file, byte order mark and all.
std::string Diagnosis::shownLine(std::uint32_t line) const
{
    return (line == 1 && m_source.hasMark ? "\xEF\xBB\xBF" : "") + std::string(m_lines.line(line));
}

void Diagnosis::place(std::uint32_t line, std::uint32_t offset, std::uint32_t endLine, std::int64_t endOffset)
{
    m_error->line = line;
    m_error->endLine = endLine;
    m_error->offset = static_cast<std::uint32_t>(shownOffset(line, offset));
    m_error->endOffset = shownOffset(endLine, endOffset);
    m_error->text = shownLine(line);
    const std::uint32_t column = offset == 0 ? 0 : offset - 1;
    const std::uint32_t endColumn = endOffset > 0 ? static_cast<std::uint32_t>(endOffset - 1) : column;
    m_error->span = {line, column, endLine, endColumn};
}

ReportTaker::Answer Diagnosis::stopAt(SourceSpan span, std::string message)
{
    setError(SyntaxErrorType::SyntaxError, std::move(message));
    place(span.line, span.column + 1, span.endLine, static_cast<std::int64_t>(span.endColumn) + 1);
    return Answer::Stop;
}

/// An error at a token that was looked at. Parser/pegen_errors.c, _PyPegen_raise_error.
ReportTaker::Answer Diagnosis::stopHere(SyntaxErrorType type, std::string message, const Token& token)
{
    setError(type, std::move(message));
    if (token.hasColumn) {
        place(token.span.line, token.span.column + 1, token.span.endLine,
              static_cast<std::int64_t>(token.span.endColumn) + 1);
    } else {
        const bool atEnd = token.begin == m_source.text.size();
        place(token.span.line, atEnd ? 0 : token.span.column, token.span.line, -1);
    }
    return Answer::Stop;
}

SyntaxError Diagnosis::lexicalError()
{
    m_isLexical = true;
    const LexError& found = *m_lexed.error;
    if (found.kind == LexErrorKind::UnclosedAtEnd)
        return unclosedError();
    SyntaxError error;
    error.type = found.type;
    error.message = found.message;
    error.fileName = m_options.fileName;
    error.line = error.endLine = found.line;
    error.offset = found.offset;
    error.endOffset = found.endOffset;
    error.inWord = found.kind == LexErrorKind::Word && found.type == SyntaxErrorType::SyntaxError;
    error.text = m_lines.line(found.line);
    const std::uint32_t column = error.offset == 0 ? 0 : error.offset - 1;
    error.span = {found.line, column, found.line, column + 1};
    return error;
}

SyntaxError Diagnosis::unclosedError()
{
    const OpenBracket& open = m_lexed.open.back();
    setError(SyntaxErrorType::SyntaxError, std::string("'") + open.character + "' was never closed");
    place(open.line, open.column + 1, open.line, 0);
    m_error->span.endColumn = open.column + 1;
    return *m_error;
}

/// A wrong word anywhere in the text is told before an error of the grammar; an open bracket, if it is on an
/// earlier line. Parser/pegen_errors.c, _PyPegen_tokenize_full_source_to_check_for_errors.
void Diagnosis::preferLexicalError()
{
    if (!m_lexed.error)
        return;
    // What is wrong inside a later f-string is not looked for.
    const bool isWord = m_lexed.error->kind == LexErrorKind::Word;
    if (isWord && !m_lexed.error->inFString)
        m_error = lexicalError();
    else if (!isWord && !m_lexed.open.empty() && m_matcher.looked() > 0 &&
             lastLooked().span.line > m_lexed.open.back().line)
        m_error = unclosedError();
}

void Diagnosis::generalError(std::size_t looked)
{
    if (looked == 0) {
        setError(SyntaxErrorType::SyntaxError, "invalid syntax");
        return;
    }
    const Token& token = m_lexed.tokens[looked - 1];
    if (token.kind == TokenKind::Indent)
        stopHere(SyntaxErrorType::IndentationError, "unexpected indent", token);
    else if (token.kind == TokenKind::Dedent)
        stopHere(SyntaxErrorType::IndentationError, "unexpected unindent", token);
    else
        stopHere(SyntaxErrorType::SyntaxError, "invalid syntax", token);
}

} // namespace nametag::syntax
