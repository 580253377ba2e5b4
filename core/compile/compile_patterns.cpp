// SPDX-License-Identifier: GPL-3.0-or-later
// match: each pattern consumes the value on top or jumps to where what it has left is popped.
#include "core/compile/compiler.h"

#include <algorithm>
#include <set>

namespace nametag::compile {

using namespace nametag::syntax;

namespace {

bool isWildcard(const Pattern& node)
{
    const auto* alias = asIf<MatchAs>(&node);
    return alias && !alias->name && !alias->pattern;
}

bool isStarWildcard(const Pattern& node)
{
    const auto* star = asIf<MatchStar>(&node);
    return star && !star->name;
}

std::uint32_t count(std::size_t size)
{
    return static_cast<std::uint32_t>(size);
}

} // namespace

struct Compiler::PatternState {
    std::vector<std::string> stores; ///< names whose values wait on the stack
    bool allowIrrefutable = false;   ///< a pattern that always matches may stand here
    std::vector<Block*> failBlocks;  ///< [n] pops n values
    std::size_t onTop = 0;           ///< values above the waiting ones
};

Block* Compiler::failBlock(PatternState& state, std::size_t pops)
{
    while (state.failBlocks.size() <= pops)
        state.failBlocks.push_back(newBlock());
    return state.failBlocks[pops];
}

void Compiler::failTo(const SourceSpan& span, PatternState& state, Op op)
{
    jump(span, op, failBlock(state, state.onTop + state.stores.size()));
}

void Compiler::finishFailing(const SourceSpan& span, PatternState& state)
{
    if (state.failBlocks.empty())
        return;
    for (std::size_t i = state.failBlocks.size() - 1; i > 0; --i) {
        use(state.failBlocks[i]);
        emit(span, Op::PopTop);
    }
    use(state.failBlocks[0]);
    state.failBlocks.clear();
}

void Compiler::rotate(const SourceSpan& span, std::size_t size)
{
    for (; size > 1; --size)
        emit(span, Op::Swap, count(size));
}

void Compiler::capture(const SourceSpan& span, std::optional<Text> captured, PatternState& state)
{
    if (!captured)
        return emit(span, Op::PopTop);
    if (forbidden(span, *captured, Context::Store))
        return;
    const std::string text(*captured);
    if (std::find(state.stores.begin(), state.stores.end(), text) != state.stores.end())
        fail(span, "multiple assignments to name '" + text + "' in pattern");
    rotate(span, state.onTop + state.stores.size() + 1);
    state.stores.push_back(text);
}

void Compiler::statement(const MatchStatement& node)
{
    expression(*node.subject);
    Block* end = newBlock();
    const std::size_t cases = node.cases.size();
    const bool hasDefault = cases > 1 && isWildcard(*node.cases[cases - 1].pattern);
    const std::size_t checked = cases - (hasDefault ? 1 : 0);
    for (std::size_t i = 0; i < checked; ++i)
        matchCase(node.cases[i], i + 1 == checked, i + 1 == cases, end);
    if (hasDefault) {
        const MatchCase& last = node.cases[cases - 1];
        emit(last.pattern->span, Op::Nop);
        if (last.guard)
            jumpIf(last.pattern->span, *last.guard, end, false);
        statements(last.body);
        m_lastPlace = kNowhere;
    }
    use(end);
}

void Compiler::matchCase(const MatchCase& node, bool isLast, bool isVeryLast, Block* end)
{
    const SourceSpan& span = node.pattern->span;
    if (!isLast)
        emit(span, Op::Copy, 1);
    PatternState state;
    state.allowIrrefutable = node.guard || isVeryLast;
    pattern(*node.pattern, state);
    for (const std::string& store : state.stores)
        name(span, store, Context::Store);
    if (node.guard) {
        state.stores.clear();
        jumpIf(span, *node.guard, failBlock(state, 0), false);
    }
    if (!isLast)
        emit(span, Op::PopTop);
    statements(node.body);
    jump(kNowhere, Op::Jump, end);
    m_lastPlace = span;
    finishFailing(span, state);
}

void Compiler::pattern(const Pattern& node, PatternState& state)
{
    m_lastPlace = node.span;
    visit(node, [&](const auto& concrete) { pattern(concrete, state); });
}

void Compiler::subpattern(const Pattern& node, PatternState& state)
{
    const bool before = state.allowIrrefutable;
    state.allowIrrefutable = true;
    pattern(node, state);
    state.allowIrrefutable = before;
}

void Compiler::pattern(const MatchValue& node, PatternState& state)
{
    if (!isConstant(*node.value) && !is<Attribute>(*node.value) && !is<JoinedStr>(*node.value))
        fail(node.span, "patterns may only match literals and attribute lookups");
    expression(*node.value);
    emit(node.span, Op::CompareOp, static_cast<std::uint32_t>(nametag::compile::CompareOperator::Equal));
    failTo(node.span, state, Op::PopJumpIfFalse);
}

void Compiler::pattern(const MatchSingleton& node, PatternState& state)
{
    Constant constant;
    constant.kind = node.value == syntax::ConstantKind::None   ? ConstantKind::None
                    : node.value == syntax::ConstantKind::True ? ConstantKind::True
                                                               : ConstantKind::False;
    loadConstant(node.span, m_output.constants.keep(std::move(constant)));
    emit(node.span, Op::IsOp, 0);
    failTo(node.span, state, Op::PopJumpIfFalse);
}

void Compiler::pattern(const MatchStar& node, PatternState& state)
{
    capture(node.span, node.name, state);
}

void Compiler::pattern(const MatchAs& node, PatternState& state)
{
    if (!node.pattern) {
        if (!state.allowIrrefutable) {
            fail(node.span, node.name ? "name capture '" + std::string(*node.name) +
                                            "' makes remaining patterns unreachable"
                                      : "wildcard makes remaining patterns unreachable");
        }
        return capture(node.span, node.name, state);
    }
    ++state.onTop;
    emit(node.span, Op::Copy, 1);
    pattern(*node.pattern, state);
    --state.onTop;
    capture(node.span, node.name, state);
}

void Compiler::pattern(const MatchClass& node, PatternState& state)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < node.kwdAttrs.size(); ++i) {
        const std::string attribute(node.kwdAttrs[i]);
        forbidden(node.kwdPatterns[i]->span, attribute, Context::Store);
        if (std::find(names.begin(), names.end(), attribute) != names.end())
            fail(node.kwdPatterns[i]->span, "attribute name repeated in class pattern: " + attribute);
        names.push_back(attribute);
    }
    expression(*node.cls);
    loadTexts(node.span, names);
    emit(node.span, Op::MatchClass, count(node.patterns.size()));
    emit(node.span, Op::Copy, 1);
    loadNone(node.span);
    emit(node.span, Op::IsOp, 1);
    ++state.onTop;
    failTo(node.span, state, Op::PopJumpIfFalse);
    const std::size_t size = node.patterns.size() + names.size();
    emit(node.span, Op::UnpackSequence, count(size));
    state.onTop += size;
    --state.onTop;
    for (std::size_t i = 0; i < size; ++i) {
        const Pattern& each =
            i < node.patterns.size() ? *node.patterns[i] : *node.kwdPatterns[i - node.patterns.size()];
        --state.onTop;
        if (isWildcard(each))
            emit(node.span, Op::PopTop);
        else
            subpattern(each, state);
    }
}

void Compiler::sequenceByUnpacking(const MatchSequence& node, PatternState& state)
{
    const std::size_t size = node.patterns.size();
    bool seen = false;
    for (std::size_t i = 0; i < size; ++i) {
        if (!is<MatchStar>(*node.patterns[i]))
            continue;
        if (i >= 256)
            fail(node.span, "too many expressions in star-unpacking sequence pattern");
        if (!seen)
            emit(node.span, Op::UnpackEx, count(i) + (count(size - i - 1) << 8U));
        seen = true;
    }
    if (!seen)
        emit(node.span, Op::UnpackSequence, count(size));
    state.onTop += size;
    for (const Pattern* each : node.patterns) {
        --state.onTop;
        subpattern(*each, state);
    }
}

/// With *_ in it, only the items that matter are looked at.
void Compiler::sequenceBySubscript(const MatchSequence& node, std::size_t star, PatternState& state)
{
    ++state.onTop;
    const std::size_t size = node.patterns.size();
    for (std::size_t i = 0; i < size; ++i) {
        if (i == star || isWildcard(*node.patterns[i]))
            continue;
        emit(node.span, Op::Copy, 1);
        if (i < star) {
            loadInt(node.span, static_cast<std::int64_t>(i));
        } else {
            emit(node.span, Op::GetLen);
            loadInt(node.span, static_cast<std::int64_t>(size - i));
            emit(node.span, Op::BinaryOp, static_cast<std::uint32_t>(BinaryOperator::Subtract));
        }
        emit(node.span, Op::BinarySubscr);
        subpattern(*node.patterns[i], state);
    }
    --state.onTop;
    emit(node.span, Op::PopTop);
}

void Compiler::pattern(const MatchSequence& node, PatternState& state)
{
    using Compare = nametag::compile::CompareOperator;
    const std::size_t size = node.patterns.size();
    std::optional<std::size_t> star;
    bool onlyWildcards = true;
    bool starWildcard = false;
    for (std::size_t i = 0; i < size; ++i) {
        const Pattern& each = *node.patterns[i];
        if (is<MatchStar>(each)) {
            if (star)
                fail(node.span, "multiple starred expressions in sequence pattern");
            starWildcard = isStarWildcard(each);
            onlyWildcards = onlyWildcards && starWildcard;
            star = i;
            continue;
        }
        onlyWildcards = onlyWildcards && isWildcard(each);
    }
    ++state.onTop;
    emit(node.span, Op::MatchSequence);
    failTo(node.span, state, Op::PopJumpIfFalse);
    if (!star || size > 1) {
        emit(node.span, Op::GetLen);
        loadInt(node.span, static_cast<std::int64_t>(star ? size - 1 : size));
        emit(node.span, Op::CompareOp,
             static_cast<std::uint32_t>(star ? Compare::GreaterEqual : Compare::Equal));
        failTo(node.span, state, Op::PopJumpIfFalse);
    }
    --state.onTop;
    if (onlyWildcards)
        emit(node.span, Op::PopTop);
    else if (starWildcard)
        sequenceBySubscript(node, *star, state);
    else
        sequenceByUnpacking(node, state);
}

void Compiler::mappingKeys(const MatchMapping& node)
{
    std::set<ConstantIndex> seen;
    for (const Expr* key : node.keys) {
        if (const auto constant = m_folding.constantOf(*key)) {
            if (!seen.insert(*constant).second)
                fail(node.span,
                     "mapping pattern checks duplicate key (" + m_folding.constants().text(*constant) + ")");
        } else if (!is<Attribute>(*key)) {
            fail(node.span, "mapping pattern keys may only match literals and attribute lookups");
        }
        expression(*key);
    }
    emit(node.span, Op::BuildTuple, count(node.keys.size()));
    emit(node.span, Op::MatchKeys);
}

void Compiler::pattern(const MatchMapping& node, PatternState& state)
{
    const std::size_t size = node.keys.size();
    ++state.onTop;
    emit(node.span, Op::MatchMapping);
    failTo(node.span, state, Op::PopJumpIfFalse);
    if (size == 0 && !node.rest) {
        --state.onTop;
        return emit(node.span, Op::PopTop);
    }
    if (size > 0) {
        emit(node.span, Op::GetLen);
        loadInt(node.span, static_cast<std::int64_t>(size));
        emit(node.span, Op::CompareOp,
             static_cast<std::uint32_t>(nametag::compile::CompareOperator::GreaterEqual));
        failTo(node.span, state, Op::PopJumpIfFalse);
    }
    mappingKeys(node);
    state.onTop += 2;
    emit(node.span, Op::Copy, 1);
    loadNone(node.span);
    emit(node.span, Op::IsOp, 1);
    failTo(node.span, state, Op::PopJumpIfFalse);
    emit(node.span, Op::UnpackSequence, count(size));
    state.onTop += size;
    --state.onTop;
    for (const Pattern* each : node.patterns) {
        --state.onTop;
        subpattern(*each, state);
    }
    state.onTop -= 2;
    mappingRest(node, state);
}

/// **rest: a copy of the subject without the keys.
void Compiler::mappingRest(const MatchMapping& node, PatternState& state)
{
    const SourceSpan& span = node.span;
    if (!node.rest) {
        emit(span, Op::PopTop);
        return emit(span, Op::PopTop);
    }
    emit(span, Op::BuildMap, 0);
    emit(span, Op::Swap, 3);
    emit(span, Op::DictUpdate, 2);
    emit(span, Op::UnpackSequence, count(node.keys.size()));
    for (std::size_t left = node.keys.size(); left > 0; --left) {
        emit(span, Op::Copy, count(1 + left));
        emit(span, Op::Swap, 2);
        emit(span, Op::DeleteSubscr);
    }
    capture(span, node.rest, state);
}

/// Brings the captures of an alternative into the order of the first alternative's; false if they differ.
bool Compiler::reorder(std::vector<std::string>& stores, const std::vector<std::string>& control,
                       const SourceSpan& span)
{
    if (stores.size() != control.size())
        return false;
    for (std::size_t i = control.size(); i-- > 0;) {
        const auto found = std::find(stores.begin(), stores.end(), control[i]);
        if (found == stores.end())
            return false;
        const auto at = static_cast<std::size_t>(found - stores.begin());
        if (at == i)
            continue;
        const std::vector<std::string> moved(stores.begin(), found + 1);
        stores.erase(stores.begin(), found + 1);
        stores.insert(stores.begin() + static_cast<std::ptrdiff_t>(i - at), moved.begin(), moved.end());
        for (std::size_t turn = 0; turn < at + 1; ++turn)
            rotate(span, i + 1);
    }
    return true;
}

void Compiler::pattern(const MatchOr& node, PatternState& state)
{
    Block* end = newBlock();
    std::vector<std::string> control;
    for (std::size_t i = 0; i < node.patterns.size(); ++i) {
        const Pattern& each = *node.patterns[i];
        PatternState inner;
        inner.allowIrrefutable = i + 1 == node.patterns.size() && state.allowIrrefutable;
        emit(each.span, Op::Copy, 1);
        pattern(each, inner);
        if (i == 0)
            control = inner.stores;
        else if (!reorder(inner.stores, control, each.span))
            fail(m_rules.keepsPlace ? m_lastPlace : node.span, "alternative patterns bind different names");
        jump(each.span, Op::Jump, end);
        finishFailing(each.span, inner);
    }
    emit(node.span, Op::PopTop);
    failTo(node.span, state, Op::Jump);
    use(end);
    const std::size_t rotations = control.size() + 1 + state.onTop + state.stores.size();
    for (const std::string& store : control) {
        rotate(node.span, rotations);
        if (std::find(state.stores.begin(), state.stores.end(), store) != state.stores.end())
            fail(node.span, "multiple assignments to name '" + store + "' in pattern");
        state.stores.push_back(store);
    }
    emit(node.span, Op::PopTop);
}

} // namespace nametag::compile
