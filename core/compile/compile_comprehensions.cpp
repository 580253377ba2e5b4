// SPDX-License-Identifier: GPL-3.0-or-later
// Comprehensions and generator expressions: functions of their own, or (PEP 709) part of the code around
// them.
#include "core/compile/compiler.h"

namespace nametag::compile {

using namespace nametag::syntax;

struct Compiler::ComprehensionPlan {
    ComprehensionKind kind = ComprehensionKind::None;
    SourceSpan span;
    Slice<Comprehension> generators;
    const Expr* element = nullptr;
    const Expr* value = nullptr; ///< of a dict comprehension
};

struct Compiler::InlinedState {
    std::vector<Symbol> replaced;          ///< symbols of the outer scope that mean something else inside
    std::vector<std::string> hidden;       ///< names that are fast only inside
    std::vector<std::string> pushedLocals; ///< outer values that wait on the value stack
    Block* cleanup = nullptr;
    Block* end = nullptr;
};

void Compiler::expression(const ListComp& node)
{
    comprehension(node, {ComprehensionKind::List, node.span, node.generators, node.element, nullptr});
}

void Compiler::expression(const SetComp& node)
{
    comprehension(node, {ComprehensionKind::Set, node.span, node.generators, node.element, nullptr});
}

void Compiler::expression(const DictComp& node)
{
    comprehension(node, {ComprehensionKind::Dict, node.span, node.generators, node.key, node.value});
}

void Compiler::expression(const GeneratorExp& node)
{
    comprehension(node, {ComprehensionKind::Generator, node.span, node.generators, node.element, nullptr});
}

/// The names of the comprehension take over; outer values of fast ones are put on the value stack.
Compiler::InlinedState Compiler::pushInlined(const SourceSpan& span, const Scope& inner)
{
    InlinedState state;
    const bool inClass = unit().scope->kind == ScopeKind::Class && unit().inlinedDepth == 0;
    ++unit().inlinedDepth;
    for (const Symbol& symbol : inner.symbols) {
        const bool assigned = (symbol.uses & kUseAssigned) != 0 && (symbol.uses & kUseNonlocal) == 0;
        if (!assigned && !inClass) // a class body sets aside all names of the comprehension
            continue;
        if (inClass && symbol.name == "__class__" && symbol.scope == NameScope::GlobalImplicit)
            continue;
        if (!unit().isFunctionLike() && unit().hiddenFast.insert(symbol.name).second)
            state.hidden.push_back(symbol.name);
        const Symbol* known = unit().scope->find(symbol.name);
        const Symbol outer = known ? *known : Symbol{symbol.name, 0, NameScope::Unknown};
        if (symbol.scope != outer.scope) {
            state.replaced.push_back(outer);
            unit().scope->put(symbol);
        }
        emit(span, Op::LoadFastAndClear, unit().varNames.indexOf(symbol.name));
        if (symbol.scope == NameScope::Cell) {
            const bool free = outer.scope == NameScope::Free && !unit().cellNames.contains(symbol.name);
            emit(span, Op::MakeCell, cellIndex(symbol.name, free ? NameScope::Free : NameScope::Cell));
        }
        state.pushedLocals.push_back(symbol.name);
    }
    if (state.pushedLocals.empty())
        return state;
    emit(span, Op::Swap, static_cast<std::uint32_t>(state.pushedLocals.size() + 1));
    state.cleanup = newBlock();
    state.end = newBlock();
    mark(span, Mark::SetupFinally, state.cleanup);
    return state;
}

void Compiler::restoreInlined(const SourceSpan& span, const InlinedState& state)
{
    emit(span, Op::Swap, static_cast<std::uint32_t>(state.pushedLocals.size() + 1));
    for (auto name = state.pushedLocals.rbegin(); name != state.pushedLocals.rend(); ++name)
        emit(span, Op::StoreFastMaybeNull, unit().varNames.indexOf(*name));
}

void Compiler::popInlined(const SourceSpan& span, InlinedState& state)
{
    --unit().inlinedDepth;
    if (!state.pushedLocals.empty()) {
        mark(kNowhere, Mark::PopBlock);
        jump(kNowhere, Op::Jump, state.end);
        use(state.cleanup);
        emit(kNowhere, Op::Swap, 2);
        emit(kNowhere, Op::PopTop);
        restoreInlined(span, state);
        emit(kNowhere, Op::Reraise, 0);
        use(state.end);
        restoreInlined(span, state);
    }
    for (const Symbol& symbol : state.replaced)
        unit().scope->put(symbol);
    for (const std::string& name : state.hidden)
        unit().hiddenFast.erase(name);
    unit().hiddenEver.insert(state.hidden.begin(), state.hidden.end());
}

void Compiler::comprehension(const Expr& node, const ComprehensionPlan& plan)
{
    static constexpr Text kNames[]{"", "<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"};
    static constexpr Op kBuild[]{Op::Nop, Op::BuildList, Op::BuildSet, Op::BuildMap, Op::Nop};
    const auto kind = static_cast<std::size_t>(plan.kind);
    for (const Comprehension& each : plan.generators) {
        if (each.isAsync)
            return fail(node.span, "asynchronous comprehension outside of an asynchronous function");
    }
    Scope& inner = m_scopes.scopeOf(&node);
    if (inner.inlined) {
        expression(*plan.generators[0].iter);
        emit(m_rules.iterationAtIterable ? plan.generators[0].iter->span : plan.span, Op::GetIter);
        InlinedState state = pushInlined(plan.span, inner);
        emit(plan.span, kBuild[kind], 0);
        emit(plan.span, Op::Swap, 2);
        generator(plan, 0, 0, true);
        return popInlined(plan.span, state);
    }
    const bool isGenerator = plan.kind == ComprehensionKind::Generator;
    enter(isGenerator ? CodeKind::GeneratorExpression : CodeKind::Comprehension, kNames[kind], inner,
          plan.span.line);
    unit().argumentCount = 1;
    if (!isGenerator)
        emit(plan.span, kBuild[kind], 0);
    generator(plan, 0, 0, false);
    if (isGenerator)
        addReturn(true);
    else
        emit(m_testedPlace.value_or(plan.span), Op::ReturnValue);
    const std::uint32_t code = leave();
    makeFunction(plan.span, code, 0);
    expression(*plan.generators[0].iter);
    emit(m_rules.iterationAtIterable ? plan.generators[0].iter->span : plan.span, Op::GetIter);
    emit(plan.span, Op::Call, 0);
}

namespace {

/// [y] in `for x in [y]`: an assignment, not a loop.
const Expr* onlyElement(const Expr& iter)
{
    Slice<Expr*> elements;
    if (const auto* list = asIf<List>(&iter))
        elements = list->elements;
    else if (const auto* tuple = asIf<Tuple>(&iter))
        elements = tuple->elements;
    if (elements.size() != 1 || is<Starred>(*elements[0]))
        return nullptr;
    return elements[0];
}

} // namespace

void Compiler::generator(const ComprehensionPlan& plan, std::size_t index, std::uint32_t depth,
                         bool iteratorOnStack)
{
    const Comprehension& each = plan.generators[index];
    const SourceSpan span = m_rules.iterationAtIterable ? each.iter->span : plan.span;
    Block* start = newBlock();
    Block* skip = newBlock();
    Block* anchor = newBlock();
    bool loops = true;
    if (!iteratorOnStack && index == 0) {
        emit(plan.span, Op::LoadFast, 0);
    } else if (!iteratorOnStack) {
        const Expr* only = isConstant(*each.iter) ? nullptr : onlyElement(*each.iter);
        expression(only ? *only : *each.iter);
        loops = only == nullptr;
        if (loops)
            emit(span, Op::GetIter);
    }
    if (loops) {
        ++depth;
        use(start);
        jump(span, Op::ForIter, anchor);
    }
    expression(*each.target);
    for (const Expr* condition : each.ifs)
        jumpIf(plan.span, *condition, skip, false);
    SourceSpan elementSpan =
        m_rules.testsAtStatement ? m_testedPlace.value_or(plan.span) : plan.element->span;
    if (index + 1 < plan.generators.size())
        generator(plan, index + 1, depth, false);
    else
        elementSpan = produce(plan, depth);
    use(skip);
    if (!loops)
        return;
    jump(elementSpan, Op::Jump, start);
    use(anchor);
    if (m_rules.markAfterLoop)
        mark(kNowhere, Mark::EndFor);
}

/// Evaluates the element and puts it where it belongs.
SourceSpan Compiler::produce(const ComprehensionPlan& plan, std::uint32_t depth)
{
    SourceSpan span = plan.element->span;
    expression(*plan.element);
    if (m_rules.testsAtStatement)
        span = m_testedPlace.value_or(plan.span);
    switch (plan.kind) {
    case ComprehensionKind::Generator:
        yieldValue(span);
        emit(span, Op::PopTop);
        break;
    case ComprehensionKind::List: emit(span, Op::ListAppend, depth + 1); break;
    case ComprehensionKind::Set: emit(span, Op::SetAdd, depth + 1); break;
    case ComprehensionKind::Dict:
        expression(*plan.value);
        if (!m_rules.testsAtStatement) {
            span.endLine = plan.value->span.endLine;
            span.endColumn = plan.value->span.endColumn;
        }
        emit(span, Op::MapAdd, depth + 1);
        break;
    case ComprehensionKind::None: break;
    }
    return span;
}

} // namespace nametag::compile
