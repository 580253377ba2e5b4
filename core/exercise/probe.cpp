// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/probe.h"

#include "core/syntax/parser.h"
#include "core/syntax/tree_walk.h"

#include <algorithm>

namespace nametag::exercise {

using namespace nametag::syntax;

namespace {

/// After which line something is put in, and the line whose indent it gets.
struct Spot {
    std::uint32_t after = 0;
    std::uint32_t indentOf = 0;
};

std::uint32_t firstLine(const Stmt& statement)
{
    std::uint32_t line = statement.span.line;
    const auto* function = asIf<FunctionDef>(&statement);
    const auto* type = asIf<ClassDef>(&statement);
    if (function || type)
        for (const Expr* each : function ? function->decorators : type->decorators)
            line = std::min(line, each->span.line);
    return line;
}

/// The body that runs next after the head of a compound statement.
Slice<Stmt*> bodyOf(const Stmt& statement)
{
    if (const auto* loop = asIf<For>(&statement))
        return loop->body;
    if (const auto* loop = asIf<While>(&statement))
        return loop->body;
    if (const auto* test = asIf<If>(&statement))
        return test->body;
    if (const auto* with = asIf<With>(&statement))
        return with->body;
    if (const auto* attempt = asIf<Try>(&statement))
        return attempt->body;
    return {};
}

std::optional<Spot> spotOf(const Module& module, std::uint32_t line)
{
    std::optional<Spot> spot;
    std::vector<AnyNode> open;
    for (const Stmt* each : module.body)
        open.push_back({each, nullptr, nullptr});
    while (!open.empty()) {
        const AnyNode node = open.back();
        open.pop_back();
        appendChildren(node, open);
        if (!node.stmt || firstLine(*node.stmt) > line || node.stmt->span.line < line)
            continue;
        const Slice<Stmt*> body = bodyOf(*node.stmt);
        const std::uint32_t inner = body.empty() ? 0 : firstLine(*body.front());
        const Spot found = inner > line ? Spot{inner - 1, inner} : Spot{node.stmt->span.endLine, line};
        if (!spot || found.after > spot->after)
            spot = found;
    }
    return spot;
}

std::size_t beginOf(const std::string& source, std::uint32_t line)
{
    std::size_t at = 0;
    for (std::uint32_t i = 1; i < line && at < source.size(); ++i)
        at = std::min(source.find('\n', at), source.size() - 1) + 1;
    return at;
}

/// The answers for each expression: those of the when-th time that its line ran.
std::optional<std::string> readAnswers(const std::string& output, std::size_t expressions, std::uint32_t when)
{
    std::vector<std::uint32_t> times(expressions, 0);
    std::string answers(expressions, ' ');
    for (std::size_t at = output.find('\x01'); at != std::string::npos; at = output.find('\x01', at + 1)) {
        const std::size_t end = output.find_first_of("TFE", at);
        const std::size_t index = static_cast<std::size_t>(std::atoi(output.c_str() + at + 1));
        if (end != std::string::npos && index < expressions && ++times[index] == when)
            answers[index] = output[end];
    }
    if (answers.find(' ') != std::string::npos)
        return std::nullopt;
    return answers;
}

} // namespace

bool isExpression(const std::string& text)
{
    const ParseResult parsed = parse("(" + text + "\n)\n");
    const ParseResult bare = parse("(" + text + ")\n");
    return parsed && bare;
}

std::optional<std::string> withLinesAfter(const std::string& source, std::uint32_t line,
                                          const std::vector<std::string>& lines)
{
    ParseResult parsed = parse(source);
    const auto spot = parsed ? spotOf(*parsed, line) : std::nullopt;
    if (!spot)
        return std::nullopt;
    const std::size_t indentAt = beginOf(source, spot->indentOf);
    const std::size_t indentEnd = std::min(source.find_first_not_of(" \t", indentAt), source.size());
    const std::string indent = source.substr(indentAt, indentEnd - indentAt);
    std::string text = source;
    if (text.empty() || text.back() != '\n')
        text += '\n';
    std::string added;
    for (const std::string& each : lines)
        added += indent + each + "\n";
    return text.insert(beginOf(text, spot->after + 1), added);
}

std::optional<std::string> probe(const Round& round, const std::vector<std::string>& expressions)
{
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        const std::string mark = "__import__('builtins').print('\\x01" + std::to_string(i);
        lines.push_back("try: " + mark + "' + ('T' if (" + expressions[i] + ") else 'F'))");
        lines.push_back("except Exception: " + mark + "E')");
    }
    const auto source = withLinesAfter(round.lesson.source, round.exercise.line, lines);
    if (!source)
        return std::nullopt;
    simulator::Script script = scriptOf(round.lesson, "probe.py");
    script.text = *source;
    // Cells that begin behind the line move down.
    for (std::uint32_t& start : script.unitStarts)
        if (start > round.exercise.line)
            start += static_cast<std::uint32_t>(lines.size());
    std::string output;
    simulator::RunOptions options = round.options;
    options.write = [&output](std::string_view text, int stream) {
        if (stream == 1)
            output += text;
    };
    simulator::run(script, options, nullptr);
    return readAnswers(output, expressions.size(), round.exercise.when);
}

} // namespace nametag::exercise
