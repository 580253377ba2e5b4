// SPDX-License-Identifier: GPL-3.0-or-later
// The words of Python's source: what kinds of token there are, and one token with its place in the text.
#pragma once

#include "core/base/diagnostic.h"

#include <cstdint>
#include <string_view>

// X(kind, text) for each operator and delimiter.
#define NAMETAG_OPERATORS(X)                                                                                 \
    X(LeftParen, "(")                                                                                        \
    X(RightParen, ")")                                                                                       \
    X(LeftBracket, "[")                                                                                      \
    X(RightBracket, "]")                                                                                     \
    X(LeftBrace, "{")                                                                                        \
    X(RightBrace, "}")                                                                                       \
    X(Colon, ":")                                                                                            \
    X(Comma, ",")                                                                                            \
    X(Semicolon, ";")                                                                                        \
    X(Plus, "+")                                                                                             \
    X(Minus, "-")                                                                                            \
    X(Star, "*")                                                                                             \
    X(Slash, "/")                                                                                            \
    X(Bar, "|")                                                                                              \
    X(Ampersand, "&")                                                                                        \
    X(Less, "<")                                                                                             \
    X(Greater, ">")                                                                                          \
    X(Equal, "=")                                                                                            \
    X(Dot, ".")                                                                                              \
    X(Percent, "%")                                                                                          \
    X(Tilde, "~")                                                                                            \
    X(Caret, "^")                                                                                            \
    X(At, "@")                                                                                               \
    X(Exclamation, "!")                                                                                      \
    X(EqualEqual, "==")                                                                                      \
    X(NotEqual, "!=")                                                                                        \
    X(LessGreater, "<>")                                                                                     \
    X(LessEqual, "<=")                                                                                       \
    X(GreaterEqual, ">=")                                                                                    \
    X(LeftShift, "<<")                                                                                       \
    X(RightShift, ">>")                                                                                      \
    X(DoubleStar, "**")                                                                                      \
    X(DoubleSlash, "//")                                                                                     \
    X(PlusEqual, "+=")                                                                                       \
    X(MinusEqual, "-=")                                                                                      \
    X(StarEqual, "*=")                                                                                       \
    X(SlashEqual, "/=")                                                                                      \
    X(PercentEqual, "%=")                                                                                    \
    X(AmpersandEqual, "&=")                                                                                  \
    X(BarEqual, "|=")                                                                                        \
    X(CaretEqual, "^=")                                                                                      \
    X(AtEqual, "@=")                                                                                         \
    X(LeftShiftEqual, "<<=")                                                                                 \
    X(RightShiftEqual, ">>=")                                                                                \
    X(DoubleStarEqual, "**=")                                                                                \
    X(DoubleSlashEqual, "//=")                                                                               \
    X(Arrow, "->")                                                                                           \
    X(ColonEqual, ":=")                                                                                      \
    X(Ellipsis, "...")

// X(kind, text) for each word that can never be a name.
#define NAMETAG_KEYWORDS(X)                                                                                  \
    X(KwFalse, "False")                                                                                      \
    X(KwNone, "None")                                                                                        \
    X(KwTrue, "True")                                                                                        \
    X(KwAnd, "and")                                                                                          \
    X(KwAs, "as")                                                                                            \
    X(KwAssert, "assert")                                                                                    \
    X(KwAsync, "async")                                                                                      \
    X(KwAwait, "await")                                                                                      \
    X(KwBreak, "break")                                                                                      \
    X(KwClass, "class")                                                                                      \
    X(KwContinue, "continue")                                                                                \
    X(KwDef, "def")                                                                                          \
    X(KwDel, "del")                                                                                          \
    X(KwElif, "elif")                                                                                        \
    X(KwElse, "else")                                                                                        \
    X(KwExcept, "except")                                                                                    \
    X(KwFinally, "finally")                                                                                  \
    X(KwFor, "for")                                                                                          \
    X(KwFrom, "from")                                                                                        \
    X(KwGlobal, "global")                                                                                    \
    X(KwIf, "if")                                                                                            \
    X(KwImport, "import")                                                                                    \
    X(KwIn, "in")                                                                                            \
    X(KwIs, "is")                                                                                            \
    X(KwLambda, "lambda")                                                                                    \
    X(KwNonlocal, "nonlocal")                                                                                \
    X(KwNot, "not")                                                                                          \
    X(KwOr, "or")                                                                                            \
    X(KwPass, "pass")                                                                                        \
    X(KwRaise, "raise")                                                                                      \
    X(KwReturn, "return")                                                                                    \
    X(KwTry, "try")                                                                                          \
    X(KwWhile, "while")                                                                                      \
    X(KwWith, "with")                                                                                        \
    X(KwYield, "yield")

namespace nametag::syntax {

#define NAMETAG_KIND(name, text) name,
enum class TokenKind : std::uint8_t {
    EndOfSource,
    Name,
    Number,
    String,
    FStringStart,  ///< f" with its prefix (from Python 3.12 on; before, an f-string is one String)
    FStringMiddle, ///< the text between replacement fields
    FStringEnd,    ///< the closing quotes
    Newline,       ///< the end of a statement
    Indent,
    Dedent,
    Comment,   ///< only where LexerOptions asks for it
    LineBreak, ///< a line end that ends no statement; only where LexerOptions asks for it
    Error,     ///< a character that Python has no use for
    NAMETAG_OPERATORS(NAMETAG_KIND) NAMETAG_KEYWORDS(NAMETAG_KIND)
};
#undef NAMETAG_KIND

/// One word of the source. `begin` and `end` are offsets in the text that was lexed.
struct Token {
    TokenKind kind = TokenKind::EndOfSource;
    bool hasColumn = true;   ///< false where CPython knows no column (indentation, the end)
    std::uint16_t depth = 0; ///< open brackets after this token
    SourceSpan span;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// The operator's or keyword's text; empty for other kinds.
std::string_view textOf(TokenKind kind);

/// The keyword that this word is, or Name.
TokenKind keywordOrName(std::string_view word);

inline bool isKeyword(TokenKind kind)
{
    return kind >= TokenKind::KwFalse;
}
inline bool isOperator(TokenKind kind)
{
    return kind >= TokenKind::LeftParen && kind <= TokenKind::Ellipsis;
}

} // namespace nametag::syntax
