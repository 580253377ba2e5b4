// SPDX-License-Identifier: GPL-3.0-or-later
// A SyntaxError of the learner's program as a value, and its words as `python3 FILE` prints them.
#pragma once

#include "core/base/diagnostic.h"

#include <cstdint>
#include <string>

namespace nametag::syntax {

enum class SyntaxErrorType : std::uint8_t {
    SyntaxError,
    IndentationError,
    TabError,
    RecursionError,
    MemoryError,
    UnicodeError
};

/// An error found before the program ran.
struct SyntaxError {
    SyntaxErrorType type = SyntaxErrorType::SyntaxError;
    std::string message;
    std::string fileName;
    std::uint32_t line = 0;     ///< counts from 1; 0 is nowhere
    std::uint32_t offset = 0;   ///< in characters, counts from 1; 0 is nowhere (as SyntaxError.offset)
    std::uint32_t endLine = 0;  ///< 0 is unknown
    std::int64_t endOffset = 0; ///< as SyntaxError.end_offset
    std::string text;           ///< the line of source, without its end
    bool hasText = true;
    bool inWord = false;  ///< the tokenizer could not read a word: its line has no end, it marks one place
    bool ofNames = false; ///< found in how names are used: the exception has only the message as argument
    SourceSpan span;      ///< the same place in UTF-8 bytes, for marking the source
};

/// "SyntaxError", "IndentationError", …
const char* typeName(SyntaxErrorType type);

/// What Python prints on standard error, with a line end after each line.
std::string formatSyntaxError(const SyntaxError& error, int minorVersion);

/// The same error as a Diagnostic ("syntax.invalid").
Diagnostic toDiagnostic(const SyntaxError& error);

} // namespace nametag::syntax
