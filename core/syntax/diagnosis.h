// SPDX-License-Identifier: GPL-3.0-or-later
// The words for source text that does not parse.
#pragma once

#include "core/syntax/lexer.h"
#include "core/syntax/parser.h"
#include "core/syntax/source_text.h"

namespace nametag::syntax {

/// What the parser knows of why it refused a text.
struct Refusal {
    bool tooDeep = false;
    std::size_t firstToken = 0; ///< of the statement that it refused; all before it is well formed
    std::optional<SourceSpan> formattedPattern; ///< an f-string where a pattern should be
};

/// The error that Python reports for a text that the parser refused.
SyntaxError diagnose(const SourceText& source, const LexResult& lexed, const ParseOptions& options,
                     const Refusal& refusal);

/// The error for a text that is nested too deeply for CPython's parser.
SyntaxError tooComplex(const ParseOptions& options);

/// The error in "(expression)" of an f-string before Python 3.12, with places in that text.
SyntaxError diagnoseField(const SourceText& source, const LexResult& lexed, int minorVersion);

} // namespace nametag::syntax
