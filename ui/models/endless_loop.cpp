// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/endless_loop.h"

#include "core/syntax/parser.h"
#include "core/syntax/tree_walk.h"

namespace nametag::ui {

using namespace syntax;

namespace {

struct Loop {
    std::uint32_t line = 0;
    std::uint32_t body = 0; ///< the line of its first statement
    std::uint32_t end = 0;
};

/// What the node is if it is a loop.
std::optional<Loop> loopAt(const AnyNode& node)
{
    const auto of = [&](const Slice<Stmt*>& body) {
        const Stmt& last = *body[body.size() - 1];
        return Loop{node.span().line, body[0]->span.line, last.span.endLine};
    };
    if (const auto* loop = asIf<While>(node.stmt))
        return of(loop->body);
    if (const auto* loop = asIf<For>(node.stmt))
        return of(loop->body);
    return std::nullopt;
}

/// The outermost loop around the line within its own function.
std::optional<Loop> loopAround(const Module& module, std::uint32_t line)
{
    std::optional<Loop> found;
    std::vector<AnyNode> open;
    for (const Stmt* stmt : module.body)
        open.push_back({stmt, nullptr, nullptr});
    while (!open.empty()) {
        const AnyNode node = open.back();
        open.pop_back();
        if (line < node.span().line || line > node.span().endLine)
            continue;
        if (asIf<FunctionDef>(node.stmt) || asIf<ClassDef>(node.stmt))
            found.reset();
        const std::optional<Loop> loop = loopAt(node);
        if (loop && line <= loop->end && !found)
            found = loop;
        if (node.stmt)
            appendChildren(node, open);
    }
    return found;
}

} // namespace

std::optional<EndlessLoop> endlessLoopOf(const events::Recording& recording)
{
    if (recording.ending != events::Ending::LimitReached || recording.stepCount() == 0)
        return std::nullopt;
    ParseOptions options;
    options.minorVersion = recording.profileName == "3.11" ? 11 : recording.profileName == "3.13" ? 13 : 12;
    ParseResult parsed = parse(recording.source, options);
    if (!parsed)
        return std::nullopt;
    const events::Step& last = recording.step(recording.stepCount());
    const std::optional<Loop> loop = loopAround(parsed.module(), last.line);
    if (!loop)
        return std::nullopt;
    EndlessLoop endless{loop->line, 0};
    for (StepIndex n = 1; n <= recording.stepCount(); ++n) {
        const events::Step& step = recording.step(n);
        endless.rounds += step.line == loop->body && step.frame == last.frame;
    }
    return endless;
}

} // namespace nametag::ui
