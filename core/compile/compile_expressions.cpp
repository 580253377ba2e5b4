// SPDX-License-Identifier: GPL-3.0-or-later
// Operators, attributes, subscripts, conditional expressions, yield.
#include "core/compile/compiler.h"

#include <algorithm>
#include <utility>

namespace nametag::compile {

using namespace nametag::syntax;

void Compiler::expression(const Expr& original)
{
    if (const auto constant = m_folding.constantOf(original))
        return loadConstant(original.span, keep(*constant));
    const auto outer = std::exchange(m_testedPlace, std::nullopt);
    visit(m_folding.now(original), [this](const auto& node) { expression(node); });
    m_testedPlace = outer;
}

void Compiler::expressions(Slice<Expr*> list)
{
    for (const Expr* each : list)
        expression(*each);
}

void Compiler::expression(const BoolOp& node)
{
    const bool isAnd = node.op == BoolOperator::And;
    Block* end = newBlock();
    const std::size_t last = node.values.size() - 1;
    for (std::size_t i = 0; i < last; ++i) {
        expression(*node.values[i]);
        if (m_rules.boolOperatorsJumpOrPop) {
            jump(node.span, isAnd ? Op::JumpIfFalseOrPop : Op::JumpIfTrueOrPop, end);
            continue;
        }
        emit(node.span, Op::Copy, 1);
        jump(node.span, isAnd ? Op::PopJumpIfFalse : Op::PopJumpIfTrue, end);
        emit(node.span, Op::PopTop);
    }
    expression(*node.values[last]);
    use(end);
}

void Compiler::expression(const NamedExpr& node)
{
    expression(*node.value);
    emit(node.span, Op::Copy, 1);
    expression(*node.target);
}

void Compiler::expression(const BinOp& node)
{
    expression(*node.left);
    expression(*node.right);
    binary(node.span, node.op, false);
}

void Compiler::expression(const UnaryOp& node)
{
    expression(*node.operand);
    switch (node.op) {
    case UnaryOperator::Invert: return emit(node.span, Op::UnaryInvert);
    case UnaryOperator::Not: return emit(node.span, Op::UnaryNot);
    case UnaryOperator::UAdd: return emit(node.span, Op::UnaryPositive);
    case UnaryOperator::USub: return emit(node.span, Op::UnaryNegative);
    }
}

void Compiler::expression(const IfExp& node)
{
    Block* end = newBlock();
    Block* next = newBlock();
    jumpIf(node.span, *node.test, next, false);
    expression(*node.body);
    jump(kNowhere, Op::Jump, end);
    use(next);
    expression(*node.orElse);
    use(end);
}

void Compiler::expression(const Await& node)
{
    fail(node.span, unit().isFunctionLike() ? "'await' outside async function" : "'await' outside function");
}

void Compiler::yieldValue(const SourceSpan& span)
{
    emit(span, Op::YieldValue);
    emit(span, Op::Resume, static_cast<std::uint32_t>(ResumeKind::AfterYield));
}

void Compiler::expression(const Yield& node)
{
    if (!unit().isFunctionLike())
        fail(node.span, "'yield' outside function");
    if (node.value)
        expression(*node.value);
    else
        loadNone(node.span);
    yieldValue(node.span);
}

void Compiler::expression(const YieldFrom& node)
{
    if (!unit().isFunctionLike())
        fail(node.span, "'yield' outside function");
    const SourceSpan& span = node.span;
    expression(*node.value);
    emit(span, Op::GetYieldFromIter);
    loadNone(span);
    Block* send = newBlock();
    Block* failed = newBlock();
    Block* exit = newBlock();
    use(send);
    jump(span, Op::Send, exit);
    mark(span, Mark::SetupFinally, failed);
    emit(span, Op::YieldValue);
    mark(kNowhere, Mark::PopBlock);
    emit(span, Op::Resume, static_cast<std::uint32_t>(ResumeKind::AfterYieldFrom));
    jump(span, Op::Jump, send);
    use(failed);
    emit(span, Op::CleanupThrow);
    use(exit);
    emit(span, Op::EndSend);
}

void Compiler::expression(const Compare& node)
{
    const SourceSpan& span = node.span;
    warnIdentity(node);
    expression(*node.left);
    const std::size_t last = node.ops.size() - 1;
    if (last == 0) {
        expression(*node.comparators[0]);
        return comparison(span, node.ops[0]);
    }
    Block* cleanup = newBlock();
    for (std::size_t i = 0; i < last; ++i) {
        expression(*node.comparators[i]);
        emit(span, Op::Swap, 2);
        emit(span, Op::Copy, 2);
        comparison(span, node.ops[i]);
        if (m_rules.boolOperatorsJumpOrPop) {
            jump(span, Op::JumpIfFalseOrPop, cleanup);
            continue;
        }
        emit(span, Op::Copy, 1);
        jump(span, Op::PopJumpIfFalse, cleanup);
        emit(span, Op::PopTop);
    }
    expression(*node.comparators[last]);
    comparison(span, node.ops[last]);
    Block* end = newBlock();
    jump(kNowhere, Op::Jump, end);
    use(cleanup);
    emit(span, Op::Swap, 2);
    emit(span, Op::PopTop);
    use(end);
}

void Compiler::expression(const Attribute& node)
{
    if (superCall(node)) {
        const auto& base = as<Call>(*node.value);
        superArguments(base);
        const SourceSpan span = attributeSpan(node.span, node);
        return emit(span, Op::LoadSuperAttr, nameIndex(node.attr), base.args.empty() ? kZeroArguments : 0);
    }
    if (node.context == Context::Store && m_rules.staticAttributes)
        noteStaticAttribute(node);
    expression(*node.value);
    const SourceSpan span = attributeSpan(node.span, node);
    if (forbidden(span, node.attr, node.context))
        return;
    const Op op = node.context == Context::Load    ? Op::LoadAttr
                  : node.context == Context::Store ? Op::StoreAttr
                                                   : Op::DeleteAttr;
    emit(span, op, nameIndex(node.attr));
}

/// self.x = … in a method: the class lists x in __static_attributes__.
void Compiler::noteStaticAttribute(const Attribute& node)
{
    const auto* self = asIf<Name>(node.value);
    if (!self || self->id != "self")
        return;
    for (auto place = m_units.rbegin(); place != m_units.rend(); ++place) {
        if (place->kind != CodeKind::Class)
            continue;
        auto& known = place->staticAttributes;
        if (std::find(known.begin(), known.end(), node.attr) == known.end())
            known.emplace_back(node.attr);
        return;
    }
}

bool Compiler::isPlainSlice(const Expr& node) const
{
    const auto* slice = asIf<SliceRange>(&node);
    return m_rules.slicesWithoutObject && slice && !slice->step;
}

void Compiler::sliceEnds(const SliceRange& node)
{
    for (const Expr* end : {node.lower, node.upper}) {
        if (end)
            expression(*end);
        else
            loadNone(node.span);
    }
}

void Compiler::expression(const Subscript& node)
{
    if (node.context == Context::Load)
        warnSubscript(node);
    expression(*node.value);
    if (node.context != Context::Del && isPlainSlice(*node.index)) {
        sliceEnds(as<SliceRange>(*node.index));
        return emit(node.span, node.context == Context::Load ? Op::BinarySlice : Op::StoreSlice);
    }
    expression(*node.index);
    const Op op = node.context == Context::Load    ? Op::BinarySubscr
                  : node.context == Context::Store ? Op::StoreSubscr
                                                   : Op::DeleteSubscr;
    emit(node.span, op);
}

void Compiler::expression(const Starred& node)
{
    fail(node.span, node.context == Context::Store ? "starred assignment target must be in a list or tuple"
                                                   : "can't use starred expression here");
}

void Compiler::expression(const SliceRange& node)
{
    sliceEnds(node);
    if (node.step)
        expression(*node.step);
    emit(node.span, Op::BuildSlice, node.step ? 3 : 2);
}

} // namespace nametag::compile
