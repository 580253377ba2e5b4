// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/source_anchors.h"

#include "core/syntax/parser.h"

#include <string_view>

namespace nametag::runtime {

namespace {

using syntax::Expr;

constexpr int kMarksCalls = 13;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/// The text of an expression and where its parts lie in it.
class Segment {
public:
    Segment(const std::string& text, int minorVersion)
        : m_text(text)
        , m_minor(minorVersion)
        , m_starts{0}
    {
        for (std::size_t i = 0; i < text.size(); ++i)
            if (text[i] == '\n')
                m_starts.push_back(i + 1);
    }

    Anchors anchors(const Expr& expression) const
    {
        if (const auto* operation = syntax::asIf<syntax::BinOp>(&expression))
            return ofOperator(*operation);
        if (const auto* subscript = syntax::asIf<syntax::Subscript>(&expression))
            return between(endOf(*subscript->value), '[', expression);
        const auto* call = syntax::asIf<syntax::Call>(&expression);
        if (call && m_minor >= kMarksCalls)
            return between(endOf(*call->func), '(', expression);
        return {};
    }

private:
    // The text was parsed in parentheses of its own, which take the first line.
    std::size_t offset(std::uint32_t line, std::uint32_t column) const { return m_starts[line - 2] + column; }
    std::size_t startOf(const Expr& expr) const { return offset(expr.span.line, expr.span.column); }
    std::size_t endOf(const Expr& expr) const { return offset(expr.span.endLine, expr.span.endColumn); }

    /// The rest of a line behind a comment or a backslash is no part of the expression.
    std::size_t skipped(std::size_t at) const
    {
        if (m_text[at] != '#' && m_text[at] != '\\')
            return at;
        const std::size_t end = m_text.find('\n', at);
        return end == std::string::npos ? m_text.size() : end;
    }

    Anchors ofOperator(const syntax::BinOp& operation) const
    {
        std::size_t at = endOf(*operation.left);
        while (at < m_text.size() && (isSpace(m_text[at]) || m_text[at] == ')' || skipped(at) != at))
            at = skipped(at) == at ? at + 1 : skipped(at);
        if (at >= m_text.size())
            return {};
        const std::size_t next = at + 1;
        const bool two = next < m_text.size() && next < startOf(*operation.right) && !isSpace(m_text[next]) &&
                         m_text[next] != '\\' && m_text[next] != '#';
        return {true, at, two ? next + 1 : next};
    }

    Anchors between(std::size_t from, char open, const Expr& expression) const
    {
        std::size_t at = from;
        while (at < m_text.size() && m_text[at] != open)
            at = skipped(at) == at ? at + 1 : skipped(at);
        if (at >= m_text.size())
            return {};
        return {true, at, endOf(expression)};
    }

    const std::string& m_text;
    int m_minor;
    std::vector<std::size_t> m_starts; ///< of the lines
};

/// The called name's call, if the statement is `return f(…)` or `x = f(…)`.
const Expr* plainCall(const syntax::Stmt& statement)
{
    if (const auto* returned = syntax::asIf<syntax::Return>(&statement)) {
        const auto* call = syntax::asIf<syntax::Call>(returned->value);
        return call && syntax::is<syntax::Name>(*call->func) ? call : nullptr;
    }
    const auto* assigned = syntax::asIf<syntax::Assign>(&statement);
    if (!assigned || assigned->targets.size() != 1 || !syntax::is<syntax::Name>(*assigned->targets[0]))
        return nullptr;
    return syntax::asIf<syntax::Call>(assigned->value);
}

} // namespace

Anchors findAnchors(const std::string& text, int minorVersion)
{
    syntax::ParseResult parsed = syntax::parse("(\n" + text + "\n)", {minorVersion, "<string>"});
    if (!parsed || parsed->body.size() != 1)
        return {};
    const auto* statement = syntax::asIf<syntax::ExprStatement>(parsed->body[0]);
    return statement ? Segment(text, minorVersion).anchors(*statement->value) : Anchors{};
}

bool isPlainCall(const std::vector<std::string>& lines, std::size_t start, std::size_t end, int minorVersion)
{
    std::string joined;
    for (const std::string& line : lines)
        joined += line + '\n';
    syntax::ParseResult parsed = syntax::parse(joined, {minorVersion, "<string>"});
    if (!parsed || parsed->body.size() == 0)
        return false;
    const Expr* call = plainCall(*parsed->body[0]);
    return call && call->span.line == 1 && call->span.endLine == lines.size() && call->span.column == start &&
           call->span.endColumn == end;
}

} // namespace nametag::runtime
