// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/syntax_error.h"

namespace nametag::syntax {

const char* typeName(SyntaxErrorType type)
{
    switch (type) {
    case SyntaxErrorType::SyntaxError: return "SyntaxError";
    case SyntaxErrorType::IndentationError: return "IndentationError";
    case SyntaxErrorType::TabError: return "TabError";
    case SyntaxErrorType::RecursionError: return "RecursionError";
    case SyntaxErrorType::MemoryError: return "MemoryError";
    case SyntaxErrorType::UnicodeError: return "UnicodeError";
    }
    return "";
}

Diagnostic toDiagnostic(const SyntaxError& error)
{
    return {"syntax.invalid", std::string(typeName(error.type)) + ": " + error.message, {}, error.span};
}

} // namespace nametag::syntax
