// SPDX-License-Identifier: GPL-3.0-or-later
// Tree to code: compile() gives what the interpreter runs, or the SyntaxError that Python would print.
#pragma once

#include "core/compile/code.h"
#include "core/profile/profile.h"
#include "core/syntax/ast.h"
#include "core/syntax/syntax_error.h"

#include <string>
#include <string_view>
#include <variant>

namespace nametag::compile {

enum class CompileMode : std::uint8_t {
    Script,        ///< a file or a cell
    ReplStatement, ///< typed at the prompt: values of expression statements are shown
    Eval           ///< one expression statement, whose value the code returns
};

struct CompileOptions {
    const profile::Profile* profile = nullptr; ///< nullptr: the default one
    std::string fileName = "<string>";
    std::string_view source; ///< for the line of text in errors; may be empty
    CompileMode mode = CompileMode::Script;
};

/// The code, or the error; nothing else.
class CompileResult {
public:
    CompileResult(CompileUnit unit)
        : m_content(std::move(unit))
    {}
    CompileResult(syntax::SyntaxError error)
        : m_content(std::move(error))
    {}

    explicit operator bool() const { return m_content.index() == 0; }
    CompileUnit& operator*() { return unit(); }
    CompileUnit* operator->() { return &unit(); }

    /// The code; only if there is some.
    CompileUnit& unit()
    {
        NAMETAG_ASSERT(m_content.index() == 0, "asked a failed compilation for its code");
        return *std::get_if<0>(&m_content);
    }
    /// Why there is no code; only if there is none.
    const syntax::SyntaxError& error() const
    {
        NAMETAG_ASSERT(m_content.index() == 1, "asked a successful compilation for its error");
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<CompileUnit, syntax::SyntaxError> m_content;
};

CompileResult compile(const syntax::Module& module, const CompileOptions& options = {});

} // namespace nametag::compile
