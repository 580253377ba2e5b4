// SPDX-License-Identifier: GPL-3.0-or-later
// Source text to tokens. Strict as Python's own tokenizer (stops at the first error), or tolerant for
// colouring text while it is typed (never fails, keeps comments).
#pragma once

#include "core/syntax/syntax_error.h"
#include "core/syntax/token.h"

#include <optional>
#include <string_view>
#include <vector>

namespace nametag::syntax {

struct LexerOptions {
    int minorVersion = 12; ///< from 12 on an f-string is several tokens
    bool tolerant = false; ///< errors become Error tokens, comments and line breaks are kept
};

/// How a tokenizer error came about; it decides when the parser shows it.
enum class LexErrorKind : std::uint8_t {
    Word,          ///< the text of a token is wrong; shown even if the parser stopped before it
    Indentation,   ///< unindent, tabs, too deep, line continuation: shown only when the parser gets there
    UnclosedAtEnd, ///< the source ends inside brackets
    UnexpectedEnd  ///< the source ends after a line continuation
};

/// Why the tokens end early. Line and offsets as in SyntaxError; for UnclosedAtEnd, `offset` is the bracket's
/// column in bytes.
struct LexError {
    LexErrorKind kind = LexErrorKind::Word;
    SyntaxErrorType type = SyntaxErrorType::SyntaxError;
    std::string message;
    std::uint32_t line = 0;
    std::uint32_t offset = 0;
    std::int64_t endOffset = -1;
    bool inFString = false; ///< inside an f-string that is read as several tokens
};

/// A bracket that is open.
struct OpenBracket {
    char character = 0;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

struct LexResult {
    std::vector<Token> tokens;     ///< ends with EndOfSource, or before the error
    std::optional<LexError> error; ///< none in tolerant mode
    std::vector<OpenBracket> open; ///< brackets still open where the tokens end
};

/// The tokens of a text (UTF-8, line ends \n; see source_text.h).
LexResult lex(std::string_view text, const LexerOptions& options = {});

} // namespace nametag::syntax
