// SPDX-License-Identifier: GPL-3.0-or-later
// Source text to tree: parse() gives the tree that Python's own ast module would give, or the error that
// Python would print.
#pragma once

#include "core/syntax/ast.h"
#include "core/syntax/syntax_error.h"

#include <string>
#include <string_view>
#include <variant>

namespace nametag::syntax {

struct ParseOptions {
    int minorVersion = 12; ///< 11, 12 or 13: which Python 3
    std::string fileName = "<string>";
    bool ofText = false; ///< of a str, not of a file: places count characters in all versions
};

/// The tree, or the error; nothing else.
class ParseResult {
public:
    ParseResult(Module module)
        : m_content(std::move(module))
    {}
    ParseResult(SyntaxError error)
        : m_content(std::move(error))
    {}

    explicit operator bool() const { return m_content.index() == 0; }
    Module& operator*() { return module(); }
    Module* operator->() { return &module(); }

    /// The tree; only if there is one.
    Module& module()
    {
        NAMETAG_ASSERT(m_content.index() == 0, "asked a failed parse for its tree");
        return *std::get_if<0>(&m_content);
    }
    /// Why there is no tree; only if there is none.
    const SyntaxError& error() const
    {
        NAMETAG_ASSERT(m_content.index() == 1, "asked a successful parse for its error");
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<Module, SyntaxError> m_content;
};

/// The tree of a source text (bytes as they are in the file: any line ends, a byte order mark, a coding
/// line).
ParseResult parse(std::string_view source, const ParseOptions& options = {});

/// An error that a later stage found at this place of the same source text ("'return' outside function"),
/// told as Python tells it.
SyntaxError syntaxErrorAt(std::string_view source, const ParseOptions& options, SourceSpan span,
                          std::string message);

} // namespace nametag::syntax
