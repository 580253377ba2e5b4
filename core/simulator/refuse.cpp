// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/refuse.h"

#include "core/runtime/modules/module_list.h"
#include "core/syntax/ast_expressions.h"
#include "core/syntax/ast_statements.h"
#include "core/syntax/tree_walk.h"
#include "core/syntax/unsupported.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace nametag::simulator {

namespace {

using namespace syntax;

bool namesImportError(const Expr* type)
{
    if (!type)
        return true;
    if (const auto* tuple = asIf<Tuple>(type))
        return std::any_of(tuple->elements.begin(), tuple->elements.end(), namesImportError);
    const auto* name = asIf<Name>(type);
    if (!name)
        return false;
    constexpr std::string_view kKinds[] = {"ImportError", "ModuleNotFoundError", "Exception",
                                           "BaseException"};
    return std::find(std::begin(kKinds), std::end(kKinds), name->id) != std::end(kKinds);
}

bool catchesImportError(const Try& node)
{
    return std::any_of(node.handlers.begin(), node.handlers.end(),
                       [](const ExceptHandler& handler) { return namesImportError(handler.type); });
}

bool isTypeChecking(const Expr& test)
{
    const auto* name = asIf<Name>(&test);
    const auto* attribute = asIf<Attribute>(&test);
    return (name && name->id == "TYPE_CHECKING") || (attribute && attribute->attr == "TYPE_CHECKING");
}

/// The imports that run if the code around them runs.
class ImportWalk {
public:
    explicit ImportWalk(int minor)
        : m_minor(minor)
    {}

    std::optional<Refused> firstIn(const Module& module)
    {
        push(module.body);
        while (!m_waiting.empty()) {
            const AnyNode node = m_waiting.back();
            m_waiting.pop_back();
            if (!node.stmt)
                continue;
            if (const auto what = refusedBy(*node.stmt))
                return what;
            pushInside(node);
        }
        return std::nullopt;
    }

private:
    void push(Slice<Stmt*> body)
    {
        for (std::size_t i = body.size(); i-- > 0;)
            m_waiting.push_back({body[i], nullptr, nullptr});
    }

    void pushInside(const AnyNode& node)
    {
        const auto* attempt = asIf<Try>(node.stmt);
        const auto* condition = asIf<If>(node.stmt);
        if (attempt && catchesImportError(*attempt)) {
            push(attempt->finalBody);
            push(attempt->orElse);
            return;
        }
        if (condition && isTypeChecking(*condition->test))
            return push(condition->orElse);
        m_children.clear();
        appendChildren(node, m_children);
        m_waiting.insert(m_waiting.end(), m_children.rbegin(), m_children.rend());
    }

    std::optional<Refused> refusedBy(const Stmt& statement) const
    {
        if (const auto* plain = asIf<Import>(&statement)) {
            for (const Alias& alias : plain->names)
                if (runtime::refusesModule(alias.name, m_minor))
                    return Refused{"the module " + std::string(alias.name), alias.span};
            return std::nullopt;
        }
        const auto* from = asIf<ImportFrom>(&statement);
        if (!from || from->level > 0 || !from->module || *from->module == "__future__")
            return std::nullopt;
        if (runtime::refusesModule(*from->module, m_minor))
            return Refused{"the module " + std::string(*from->module), statement.span};
        return std::nullopt;
    }

    int m_minor;
    std::vector<AnyNode> m_waiting;
    std::vector<AnyNode> m_children;
};

} // namespace

std::optional<Refused> findRefused(const Module& module, int minor)
{
    std::optional<Refused> import = ImportWalk(minor).firstIn(module);
    const std::vector<FoundConstruct> found = findConstructs(module, kAsynchronous);
    if (found.empty())
        return import;
    const bool defines = std::any_of(found.begin(), found.end(), [](const FoundConstruct& each) {
        return each.construct == Construct::AsyncDef;
    });
    if (!defines) // outside of an async def, all of it is a SyntaxError
        return std::nullopt;
    const SourceSpan& span = found.front().span;
    if (import && std::tie(import->span.line, import->span.column) < std::tie(span.line, span.column))
        return import;
    return Refused{wordsFor(found.front().construct), span};
}

std::string refusalText(std::string_view what)
{
    return "this part of Python is not simulated: " + std::string(what);
}

} // namespace nametag::simulator
