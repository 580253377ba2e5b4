// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/signatures.h"

#include "core/base/utf8.h"
#include "core/syntax/ast.h"
#include "core/syntax/parser.h"
#include "core/syntax/tree_walk.h"
#include "ui/layout/words.h"

#include <algorithm>

namespace nametag::ui {

using namespace syntax;

namespace {

constexpr std::size_t kLongestDefault = 8;
constexpr std::size_t kMostNodes = 200'000;

/// A node, and what stands before the names that are made in it.
struct Open {
    AnyNode node;
    std::string prefix;
};

/// The lines of a source text, to cut expressions from.
class Lines {
public:
    explicit Lines(std::string_view source)
    {
        while (!source.empty()) {
            const std::size_t end = source.find('\n');
            m_lines.push_back(source.substr(0, end));
            source = end == std::string_view::npos ? std::string_view() : source.substr(end + 1);
        }
    }

    /// "=2", or "=…" where the default is long or has several lines.
    std::string defaultOf(const Expr& expr) const
    {
        const SourceSpan& span = expr.span;
        if (span.line == 0 || span.line != span.endLine || span.line > m_lines.size())
            return "=…";
        const std::string_view line = m_lines[span.line - 1];
        const std::size_t length = span.endColumn - span.column;
        if (span.endColumn > line.size() || span.endColumn <= span.column || length > kLongestDefault)
            return "=…";
        return "=" + std::string(line.substr(span.column, length));
    }

private:
    std::vector<std::string_view> m_lines;
};

std::string parametersOf(const Arguments& arguments, const Lines& lines)
{
    std::vector<std::string> parts;
    const std::size_t positional = arguments.posOnlyArgs.size() + arguments.args.size();
    const std::size_t plain = positional - arguments.defaults.size();
    std::size_t at = 0;
    const auto add = [&](const Arg& arg) {
        parts.emplace_back(arg.name);
        if (at >= plain)
            parts.back() += lines.defaultOf(*arguments.defaults[at - plain]);
        ++at;
    };
    for (const Arg& arg : arguments.posOnlyArgs)
        add(arg);
    if (arguments.posOnlyArgs.size() > 0)
        parts.emplace_back("/");
    for (const Arg& arg : arguments.args)
        add(arg);
    if (arguments.varArg)
        parts.push_back("*" + std::string(arguments.varArg->name));
    else if (arguments.kwOnlyArgs.size() > 0)
        parts.emplace_back("*");
    for (std::size_t i = 0; i < arguments.kwOnlyArgs.size(); ++i) {
        parts.emplace_back(arguments.kwOnlyArgs[i].name);
        if (i < arguments.kwDefaults.size() && arguments.kwDefaults[i])
            parts.back() += lines.defaultOf(*arguments.kwDefaults[i]);
    }
    if (arguments.kwArg)
        parts.push_back("**" + std::string(arguments.kwArg->name));
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return "(" + text + ")";
}

std::uint32_t firstLineOf(const FunctionDef& function)
{
    const std::uint32_t line = function.span.line;
    return function.decorators.size() > 0 ? std::min(line, function.decorators[0]->span.line) : line;
}

} // namespace

Signatures::Signatures(std::string_view source, int minorVersion)
{
    ParseOptions options;
    options.minorVersion = minorVersion;
    ParseResult parsed = parse(source, options);
    if (!parsed)
        return;
    const Lines lines(source);
    std::vector<Open> open;
    std::vector<AnyNode> children;
    for (const Stmt* stmt : parsed->body)
        open.push_back({{stmt, nullptr, nullptr}, {}});
    for (std::size_t seen = 0; !open.empty() && seen < kMostNodes; ++seen) {
        Open here = std::move(open.back());
        open.pop_back();
        const auto* function = asIf<FunctionDef>(here.node.stmt);
        const auto* lambda = asIf<Lambda>(here.node.expr);
        if (function) {
            const std::string name = here.prefix + std::string(function->name);
            m_entries[name].push_back(
                {firstLineOf(*function), std::string(function->name) + parametersOf(*function->args, lines)});
            here.prefix = name + ".<locals>.";
        } else if (lambda) {
            const std::string name = here.prefix + "<lambda>";
            m_entries[name].push_back({lambda->span.line, "lambda" + parametersOf(*lambda->args, lines)});
            here.prefix = name + ".<locals>.";
        } else if (const auto* type = asIf<ClassDef>(here.node.stmt)) {
            here.prefix += std::string(type->name) + ".";
        }
        children.clear();
        appendChildren(here.node, children);
        for (const AnyNode& child : children)
            open.push_back({child, here.prefix});
    }
    for (auto& [name, entries] : m_entries)
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Entry& a, const Entry& b) { return a.line < b.line; });
}

std::string Signatures::of(std::string_view qualifiedName, std::uint32_t line) const
{
    const auto found = m_entries.find(qualifiedName);
    if (found == m_entries.end())
        return {};
    const std::vector<Entry>& entries = found->second;
    if (entries.size() == 1)
        return entries.front().text;
    const auto after = std::find_if(entries.begin(), entries.end(),
                                    [line](const Entry& entry) { return entry.line > line; });
    if (after == entries.begin())
        return {};
    const Entry& last = *(after - 1);
    const bool isUnclear = after - entries.begin() > 1 && (after - 2)->line == last.line;
    return isUnclear ? std::string() : last.text;
}

std::vector<std::string> brokenSignature(const std::string& signature, std::size_t characters,
                                         std::size_t rows)
{
    std::vector<std::string> lines;
    std::string rest = signature;
    while (countCodePoints(rest) > characters && lines.size() + 1 < rows) {
        std::size_t comma = std::string::npos;
        for (std::size_t at = rest.find(", "); at != std::string::npos; at = rest.find(", ", at + 1))
            if (comma == std::string::npos || countCodePoints(rest.substr(0, at + 1)) <= characters)
                comma = at;
        if (comma == std::string::npos)
            break;
        lines.push_back(cut(rest.substr(0, comma + 1), characters));
        rest = "  " + rest.substr(comma + 2);
    }
    lines.push_back(cut(rest, characters));
    return lines;
}

} // namespace nametag::ui
