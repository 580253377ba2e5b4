// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/compile.h"

#include "core/compile/compiler.h"
#include "core/compile/statement_lines.h"
#include "core/profile/profile_list.h"

namespace nametag::compile {

namespace {

std::string_view lineOfText(std::string_view source, std::uint32_t line)
{
    for (; line > 1 && !source.empty(); --line) {
        const std::size_t end = source.find('\n');
        source = end == std::string_view::npos ? std::string_view() : source.substr(end + 1);
    }
    return source.substr(0, source.find('\n'));
}

syntax::SyntaxError complete(syntax::SyntaxError error, const CompileOptions& options)
{
    error.fileName = options.fileName;
    if (error.line != 0)
        error.text = lineOfText(options.source, error.line);
    error.hasText = error.line != 0 && !options.source.empty();
    return error;
}

} // namespace

CompileResult compile(const syntax::Module& module, const CompileOptions& options)
{
    const profile::Profile& profile = options.profile ? *options.profile : profile::defaultProfile();
    Folding folding;
    if (auto error = folding.run(module, profile.compile.deepestNesting))
        return complete(std::move(*error), options);
    ScopeTree scopes;
    if (auto error = buildScopes(scopes, module, profile.compile)) {
        error->ofNames = true;
        return complete(std::move(*error), options);
    }
    CompileUnit unit;
    unit.fileName = options.fileName;
    Compiler compiler(folding, scopes, profile.compile, unit);
    if (auto error = compiler.run(module, options))
        return complete(std::move(*error), options);
    unit.statementLines = statementLines(module);
    for (const StatementLine& row : unit.statementLines) {
        if (unit.statementIndex.size() <= row.line)
            unit.statementIndex.resize(row.line + std::size_t{1}, 0);
        unit.statementIndex[row.line] = static_cast<std::uint32_t>(&row - unit.statementLines.data()) + 1;
    }
    return unit;
}

} // namespace nametag::compile
