// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/compile_script.h"

#include "core/compile/compile.h"
#include "core/simulator/refuse.h"
#include "core/simulator/wrong_model.h"
#include "core/syntax/ast_expressions.h"
#include "core/syntax/ast_statements.h"
#include "core/syntax/parser.h"

#include <algorithm>

namespace nametag::simulator {

using events::Ending;

namespace {

RunOutcome doesNotCompile(const syntax::SyntaxError& error, const RunOptions& options)
{
    const std::string shown = formatSyntaxError(error, static_cast<int>(options.profile->minor));
    if (options.write)
        options.write(shown, 2);
    return {Ending::DoesNotCompile, 1, error.message, error.line, 0};
}

/// A line of the script; empty behind the last.
std::string_view lineOf(std::string_view text, std::uint32_t line)
{
    for (std::uint32_t i = 1; i < line && !text.empty(); ++i) {
        const std::size_t end = text.find('\n');
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return text.substr(0, text.find('\n'));
}

std::string_view withoutBlanks(std::string_view line)
{
    const std::size_t start = line.find_first_not_of(" \t\f");
    line.remove_prefix(start == std::string_view::npos ? line.size() : start);
    const std::size_t last = line.find_last_not_of(" \t\r\f");
    return line.substr(0, last + 1);
}

/// A warning of the parser or the compiler as `python3 SCRIPT` prints it.
void warn(const Script& script, const RunOptions& options, std::uint32_t line, const std::string& message)
{
    if (options.write)
        options.write(script.name + ":" + std::to_string(line) + ": SyntaxWarning: " + message + "\n  " +
                          std::string(withoutBlanks(lineOf(script.text, line))) + "\n",
                      2);
}

/// Decorators belong to their statement.
std::uint32_t firstLine(const syntax::Stmt& statement)
{
    std::uint32_t line = statement.span.line;
    const auto* function = syntax::asIf<syntax::FunctionDef>(&statement);
    const auto* definition = syntax::asIf<syntax::ClassDef>(&statement);
    if (!function && !definition)
        return line;
    for (const syntax::Expr* each : function ? function->decorators : definition->decorators)
        line = std::min(line, each->span.line);
    return line;
}

using Statements = syntax::Slice<syntax::Stmt*>;

/// What is typed together.
std::vector<Statements> unitsOf(const syntax::Module& module, const std::vector<std::uint32_t>& starts)
{
    const auto cellOf = [&starts](const syntax::Stmt& statement) {
        return std::upper_bound(starts.begin(), starts.end(), firstLine(statement)) - starts.begin();
    };
    std::vector<Statements> units;
    std::size_t first = 0;
    for (std::size_t i = 1; i <= module.body.size(); ++i) {
        if (i < module.body.size()) {
            const syntax::Stmt& before = *module.body[i - 1];
            const syntax::Stmt& here = *module.body[i];
            const bool together =
                starts.empty() ? here.span.line <= before.span.endLine : cellOf(here) == cellOf(before);
            if (together)
                continue;
        }
        units.push_back(module.body.subspan(first, i - first));
        first = i;
    }
    return units;
}

compile::CompileOptions compileOptions(const Script& script, const RunOptions& options)
{
    compile::CompileOptions made;
    made.profile = options.profile;
    made.fileName = script.name;
    made.source = script.text;
    made.mode = script.typed ? compile::CompileMode::ReplStatement : compile::CompileMode::Script;
    return made;
}

void addFailure(CompiledScript& result, const syntax::SyntaxError& error, const RunOptions& options)
{
    result.units.push_back(nullptr);
    result.failures.push_back(formatSyntaxError(error, static_cast<int>(options.profile->minor)));
    result.names.emplace_back();
}

/// What is typed is read statement by statement. Objects/unicodeobject.c: from Python 3.12 on, names are
/// immortal, nobody counts who holds them.
std::vector<syntax::NameReading> namesOf(const Statements& statements, const Script& script,
                                         const RunOptions& options)
{
    if (options.profile->minor >= 12 || statements.empty())
        return {};
    if (!script.typed)
        return syntax::nameReadings(script.text);
    std::string text;
    for (std::uint32_t line = firstLine(*statements.front()); line <= statements.back()->span.endLine; ++line)
        text += std::string(lineOf(script.text, line)) + "\n";
    return syntax::nameReadings(text);
}

/// False: the outcome says why.
bool addUnit(CompiledScript& result, const syntax::Module& module, const Script& script,
             const RunOptions& options)
{
    compile::CompileResult compiled = compile::compile(module, compileOptions(script, options));
    if (!compiled && !script.typed) {
        result.outcome = doesNotCompile(compiled.error(), options);
        return false;
    }
    if (!compiled) {
        addFailure(result, compiled.error(), options);
        return true;
    }
    result.units.push_back(std::make_shared<const compile::CompileUnit>(std::move(*compiled)));
    result.failures.emplace_back();
    result.names.push_back(namesOf(module.body, script, options));
    return true;
}

/// The statements that do not parse end alone: one error for each, by line.
void addTypedUnits(CompiledScript& result, const syntax::Module& module, const Script& script,
                   const RunOptions& options, const std::vector<syntax::SyntaxError>& errors)
{
    auto error = errors.begin();
    for (const Statements& unit : unitsOf(module, script.unitStarts)) {
        for (; error != errors.end() && error->line < firstLine(*unit.front()); ++error)
            addFailure(result, *error, options);
        syntax::Module part;
        part.body = unit;
        addUnit(result, part, script, options);
    }
    for (; error != errors.end(); ++error)
        addFailure(result, *error, options);
}

/// Whether a statement can begin with this line: it is neither indented nor goes on with the one before.
bool beginsStatement(std::string_view line)
{
    if (line.empty() || line.front() == ' ' || line.front() == '\t' || line.front() == '#')
        return false;
    for (const std::string_view word : {"elif", "else", "except", "finally", ")", "]", "}"})
        if (line.substr(0, word.size()) == word)
            return false;
    return true;
}

/// Makes the lines of the statement with this line empty.
void blankStatement(std::string& text, std::uint32_t line)
{
    std::vector<std::pair<std::size_t, std::size_t>> lines; // from, to
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.emplace_back(at, end);
        at = end + 1;
    }
    const auto begins = [&](std::size_t i) {
        return beginsStatement(
            std::string_view(text).substr(lines[i].first, lines[i].second - lines[i].first));
    };
    std::size_t first = std::min<std::size_t>(std::max<std::uint32_t>(line, 1), lines.size()) - 1;
    std::size_t end = first + 1;
    while (first > 0 && !begins(first))
        --first;
    while (end < lines.size() && !begins(end))
        ++end;
    for (std::size_t i = first; i < end; ++i)
        std::fill(text.begin() + static_cast<std::ptrdiff_t>(lines[i].first),
                  text.begin() + static_cast<std::ptrdiff_t>(lines[i].second), ' ');
}

/// Parses what is typed; each statement that cannot be parsed is left out, with its error.
syntax::ParseResult parseTyped(const Script& script, int minor, std::vector<syntax::SyntaxError>& errors)
{
    constexpr std::size_t kMostErrors = 200;
    std::string text = script.text;
    syntax::ParseResult parsed = syntax::parse(text, {minor, script.name});
    while (!parsed && errors.size() < kMostErrors && !text.empty()) {
        errors.push_back(parsed.error());
        blankStatement(text, parsed.error().line);
        parsed = syntax::parse(text, {minor, script.name});
    }
    std::stable_sort(errors.begin(), errors.end(),
                     [](const auto& a, const auto& b) { return a.line < b.line; });
    return parsed;
}

} // namespace

std::uint32_t columnIn(std::string_view text, std::uint32_t line, std::uint32_t bytes)
{
    const std::string_view before = lineOf(text, line).substr(0, bytes);
    const auto follows = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u; };
    return static_cast<std::uint32_t>(
               std::count_if(before.begin(), before.end(), [&](char byte) { return !follows(byte); })) +
           1;
}

CompiledScript compileScript(const Script& script, const RunOptions& options)
{
    CompiledScript result;
    const auto minor = static_cast<int>(options.profile->minor);
    std::vector<syntax::SyntaxError> errors;
    syntax::ParseResult parsed =
        script.typed ? parseTyped(script, minor, errors) : syntax::parse(script.text, {minor, script.name});
    if (!parsed) {
        result.outcome = doesNotCompile(parsed.error(), options);
        return result;
    }
    if (const auto refused = findRefused(*parsed, minor)) {
        result.outcome = {Ending::NotCovered, 4, refusalText(refused->what), refused->span.line,
                          columnIn(script.text, refused->span.line, refused->span.column)};
        return result;
    }
    rewriteFor(options.model, *parsed);
    result.runs = true;
    if (script.typed)
        addTypedUnits(result, *parsed, script, options, errors);
    else
        result.runs = addUnit(result, *parsed, script, options);
    if (!result.runs)
        return result;
    for (const syntax::ParseWarning& warning : parsed->warnings)
        warn(script, options, warning.line, warning.message);
    for (const auto& unit : result.units)
        for (const compile::CompileWarning& warning :
             unit ? unit->warnings : std::vector<compile::CompileWarning>())
            warn(script, options, warning.span.line, warning.message);
    return result;
}

} // namespace nametag::simulator
