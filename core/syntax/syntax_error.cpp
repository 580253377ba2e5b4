// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/syntax_error.h"

#include "core/base/utf8.h"

#include <algorithm>

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

namespace {

/// The carets' place under the shown line: how many blanks, how many carets; no carets if there are none.
struct Carets {
    std::string shown;
    std::string blanks;
    std::int64_t count = 0;
};

/// Blanks that str.isspace() knows.
bool isBlank(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

// Python/pythonrun.c, print_error_text: until 3.12.
Carets caretsUntil312(const SyntaxError& error)
{
    Carets carets;
    std::int64_t end = error.endOffset;
    std::int64_t offset = error.offset;
    if (error.endLine > error.line)
        end = static_cast<std::int64_t>(error.text.size()) + 1;
    const bool ranged = error.type == SyntaxErrorType::SyntaxError && end > 0 && end > offset;
    const std::int64_t count = ranged ? end - offset : 1;
    const std::size_t start = std::min(error.text.find_first_not_of(" \t\f"), error.text.size());
    carets.shown = error.text.substr(start);
    offset -= static_cast<std::int64_t>(start);
    if (offset <= 0)
        return carets;
    carets.blanks.assign(static_cast<std::size_t>(offset - 1), ' ');
    carets.count = count;
    return carets;
}

// Lib/traceback.py, TracebackException._format_syntax_error: from 3.13 on.
Carets caretsFrom313(const SyntaxError& error)
{
    Carets carets;
    const std::size_t start = std::min(error.text.find_first_not_of(" \f"), error.text.size());
    carets.shown = error.text.substr(start);
    const auto length = static_cast<std::int64_t>(countCodePoints(error.text));
    std::int64_t offset = error.offset;
    std::int64_t end = length + 1;
    if (error.line == error.endLine)
        end = error.endOffset != 0 ? error.endOffset : offset;
    if (offset > length + 1)
        offset = length + 1;
    if (end > length + 1)
        end = length + 1;
    if (offset >= end || end < 0)
        end = offset + 1;
    const std::int64_t column = offset - 1 - static_cast<std::int64_t>(start);
    if (column < 0)
        return carets;
    const std::u32string shown = toCodePoints(carets.shown);
    for (std::int64_t at = 0; at < column && at < static_cast<std::int64_t>(shown.size()); ++at)
        appendUtf8(carets.blanks,
                   isBlank(shown[static_cast<std::size_t>(at)]) ? shown[static_cast<std::size_t>(at)] : U' ');
    carets.count = end - offset;
    return carets;
}

} // namespace

std::string formatSyntaxError(const SyntaxError& error, int minorVersion)
{
    std::string out;
    if (error.line != 0)
        out += "  File \"" + error.fileName + "\", line " + std::to_string(error.line) + "\n";
    if (error.hasText && error.line != 0) {
        const Carets carets = minorVersion >= 13 ? caretsFrom313(error) : caretsUntil312(error);
        out += "    " + carets.shown + "\n";
        if (carets.count > 0)
            out += "    " + carets.blanks + std::string(static_cast<std::size_t>(carets.count), '^') + "\n";
    }
    return out + typeName(error.type) + (error.message.empty() ? "" : ": " + error.message) + "\n";
}

Diagnostic toDiagnostic(const SyntaxError& error)
{
    return {"syntax.invalid", std::string(typeName(error.type)) + ": " + error.message, {}, error.span};
}

} // namespace nametag::syntax
