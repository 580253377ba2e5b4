// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/statement_lines.h"

#include "core/base/match.h"

#include <algorithm>
#include <map>

namespace nametag::compile {

namespace {

using namespace nametag::syntax;

class LineCollector {
public:
    void all(Slice<Stmt*> list)
    {
        for (const Stmt* each : list)
            one(*each);
    }

    std::vector<StatementLine> lines() const
    {
        std::vector<StatementLine> result;
        for (const auto& [line, row] : m_lines)
            result.push_back(row);
        return result;
    }

private:
    void begin(std::uint32_t line, bool simple)
    {
        StatementLine& row = m_lines[line];
        row.line = line;
        ++row.statements;
        row.oneSimpleStatement = simple && row.statements == 1;
    }

    static std::uint32_t firstLine(const Stmt& node, Slice<Expr*> decorators)
    {
        std::uint32_t line = node.span.line;
        for (const Expr* each : decorators)
            line = std::min(line, each->span.line);
        return line;
    }

    void one(const Stmt& node)
    {
        visit(node, Match{[&](const FunctionDef& def) {
                              begin(firstLine(def, def.decorators), false);
                              all(def.body);
                          },
                          [&](const ClassDef& def) {
                              begin(firstLine(def, def.decorators), false);
                              all(def.body);
                          },
                          [&](const For& loop) {
                              compound(loop, {loop.body, loop.orElse});
                          },
                          [&](const While& loop) {
                              compound(loop, {loop.body, loop.orElse});
                          },
                          [&](const If& test) {
                              compound(test, {test.body, test.orElse});
                          },
                          [&](const With& with) { compound(with, {with.body}); },
                          [&](const Try& attempt) {
                              compound(attempt, {attempt.body});
                              for (const ExceptHandler& handler : attempt.handlers)
                                  all(handler.body);
                              all(attempt.orElse);
                              all(attempt.finalBody);
                          },
                          [&](const MatchStatement& match) {
                              begin(match.span.line, true);
                              for (const MatchCase& each : match.cases)
                                  all(each.body);
                          },
                          [&](const auto& simple) { begin(simple.span.line, true); }});
    }

    void compound(const Stmt& node, std::initializer_list<Slice<Stmt*>> bodies)
    {
        begin(node.span.line, false);
        for (const Slice<Stmt*> body : bodies)
            all(body);
    }

    std::map<std::uint32_t, StatementLine> m_lines;
};

} // namespace

std::vector<StatementLine> statementLines(const Module& module)
{
    LineCollector collector;
    collector.all(module.body);
    return collector.lines();
}

} // namespace nametag::compile
