// SPDX-License-Identifier: GPL-3.0-or-later
// The lexer at work: one object a run, its parts spread over lexer.cpp, lexer_words.cpp and
// lexer_strings.cpp.
#pragma once

#include "core/syntax/indentation.h"
#include "core/syntax/lexer.h"

namespace nametag::syntax {

class Lexer {
public:
    Lexer(std::string_view text, const LexerOptions& options);

    LexResult run();

private:
    /// An f-string that is being read (Python 3.12 on).
    struct FString {
        char quote = 0;
        std::uint32_t quoteSize = 1;
        bool raw = false;
        bool inText = true; ///< reading text, not a replacement field
        bool inFormatSpec = false;
        int bracketDepth = 0;     ///< brackets open inside this f-string
        int expressionStart = -1; ///< bracketDepth at which the current replacement field began
        std::uint32_t begin = 0;
        std::uint32_t line = 0;
        std::uint32_t lineStart = 0;
    };
    static constexpr int kEnd = -1;
    static constexpr std::size_t kMaximumBrackets = 200; // Parser/tokenizer.h, MAXLEVEL
    static constexpr std::size_t kMaximumFStrings = 150; // MAXFSTRINGLEVEL
    static constexpr int kMaximumExpressionNesting = 3;  // MAX_EXPR_NESTING

    int at(std::size_t offset) const
    {
        return offset < m_text.size() ? static_cast<unsigned char>(m_text[offset]) : kEnd;
    }
    int peek(std::size_t ahead = 0) const { return at(m_position + ahead); }
    int take();
    void newLine();

    /// Where a token begins that is being read.
    struct Mark {
        std::uint32_t begin, line, column, lineStart;
    };
    Mark mark() const;
    void push(TokenKind kind, const Mark& from);
    void pushWithoutColumn(TokenKind kind);

    // Each returns false when the run is over: an error, or the end.
    bool next();
    bool beginLine();
    bool changeIndentation(Indentation::Width width);
    bool continueLine();
    bool finish();
    bool lineEnd(const Mark& from);
    void comment(const Mark& from);
    bool name(const Mark& from);
    bool checkName(const Mark& from);
    bool number(const Mark& from);
    bool decimal(const Mark& from, int first);
    bool zero(const Mark& from);
    bool radix(const Mark& from, int base, const char* kind);
    bool fraction(const Mark& from, bool digitsBefore);
    bool exponent(const Mark& from, bool& found);
    bool imaginary(const Mark& from);
    bool decimalTail();
    bool endNumber(const Mark& from, const char* kind);
    bool string(const Mark& from, char quote);
    bool startFString(const Mark& from, char quote, bool raw);
    bool fStringText();
    bool fStringClosesHere() const;
    bool openField(const Mark& from, bool emitText);
    bool unterminatedFString(int character);
    bool symbol(const Mark& from);
    bool openBracket(char character, const Mark& from);
    bool closeBracket(char character);
    bool mismatch(const OpenBracket& opening, char character);

    /// Ends the run with an error at the last character taken; in tolerant mode makes an Error token instead.
    bool fail(std::string message);
    bool failIndentation(SyntaxErrorType type, std::string message, std::uint32_t offset);
    bool tolerateError();

    std::uint32_t currentLine() const;
    FString* fString() { return m_fStrings.empty() ? nullptr : &m_fStrings.back(); }
    bool isTolerant() const { return m_options.tolerant; }

    std::string_view m_text;
    LexerOptions m_options;
    LexResult m_result;
    Indentation m_indentation;
    std::vector<FString> m_fStrings;
    std::uint32_t m_position = 0;
    std::uint32_t m_line = 1;
    std::uint32_t m_lineStart = 0;
    bool m_atLineStart = true;
    bool m_inStatement = false;
    Mark m_mark = {};
};

} // namespace nametag::syntax
