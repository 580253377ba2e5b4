// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, tuples, sets, dicts, f-strings; unpacking.
#include "core/compile/compiler.h"
#include "core/compile/fold_arithmetic.h"

#include <algorithm>

namespace nametag::compile {

using namespace nametag::syntax;

namespace {

constexpr std::size_t kMostOnStack = 30; // Python/compile.c, STACK_USE_GUIDELINE

std::uint32_t count(std::size_t size)
{
    return static_cast<std::uint32_t>(size);
}

} // namespace

struct Compiler::Display {
    Op build;
    Op add;
    Op extend;
    bool tuple = false; ///< built as a list, then made a tuple
};

void Compiler::display(const SourceSpan& span, Slice<Expr*> elements, std::uint32_t pushed,
                       const Display& how)
{
    const std::size_t size = elements.size();
    if (size > 2 && allConstant(elements)) {
        Constant folded;
        folded.kind = how.add == Op::SetAdd ? ConstantKind::FrozenSet : ConstantKind::Tuple;
        for (const Expr* each : elements)
            folded.items.push_back(keep(*m_folding.constantOf(*each)));
        if (folded.kind == ConstantKind::FrozenSet)
            folded.items = withoutRepetitions(m_output.constants, folded.items);
        const ConstantIndex constant = m_output.constants.keep(std::move(folded));
        if (how.tuple && pushed == 0)
            return loadConstant(span, constant);
        emit(span, how.build, pushed);
        loadConstant(span, constant);
        emit(span, how.extend, 1);
        if (how.tuple)
            emit(span, Op::ListToTuple);
        return;
    }
    const bool big = size + pushed > kMostOnStack;
    const bool starred =
        std::any_of(elements.begin(), elements.end(), [](const Expr* each) { return is<Starred>(*each); });
    if (!starred && !big) {
        expressions(elements);
        return emit(span, how.tuple ? Op::BuildTuple : how.build, count(size) + pushed);
    }
    bool built = big;
    if (big)
        emit(span, how.build, pushed);
    for (std::size_t i = 0; i < size; ++i) {
        if (const auto* star = asIf<Starred>(elements[i])) {
            if (!built)
                emit(span, how.build, count(i) + pushed);
            built = true;
            expression(*star->value);
            emit(span, how.extend, 1);
        } else {
            expression(*elements[i]);
            if (built)
                emit(span, how.add, 1);
        }
    }
    if (how.tuple)
        emit(span, Op::ListToTuple);
}

/// The arguments of a call with * as one tuple.
void Compiler::argumentTuple(const SourceSpan& span, std::uint32_t before, Slice<Expr*> args)
{
    const auto* star = before == 0 && args.size() == 1 ? asIf<Starred>(args.front()) : nullptr;
    if (star)
        return expression(*star->value);
    display(span, args, before, {Op::BuildList, Op::ListAppend, Op::ListExtend, true});
}

void Compiler::unpack(const SourceSpan& span, Slice<Expr*> elements)
{
    bool seen = false;
    const std::size_t size = elements.size();
    for (std::size_t i = 0; i < size; ++i) {
        if (!is<Starred>(*elements[i]))
            continue;
        if (seen)
            fail(span, "multiple starred expressions in assignment");
        if (i >= 256 || size - i - 1 >= (1U << 23U))
            fail(span, "too many expressions in star-unpacking assignment");
        if (!seen)
            emit(span, Op::UnpackEx, count(i) + (count(size - i - 1) << 8U));
        seen = true;
    }
    if (!seen)
        emit(span, Op::UnpackSequence, count(size));
    for (const Expr* each : elements) {
        const auto* star = asIf<Starred>(each);
        expression(star ? *star->value : *each);
    }
}

void Compiler::expression(const List& node)
{
    if (node.context == Context::Store)
        unpack(node.span, node.elements);
    else if (node.context == Context::Del)
        expressions(node.elements);
    else
        display(node.span, node.elements, 0, {Op::BuildList, Op::ListAppend, Op::ListExtend});
}

void Compiler::expression(const Tuple& node)
{
    if (node.context == Context::Store)
        unpack(node.span, node.elements);
    else if (node.context == Context::Del)
        expressions(node.elements);
    else
        display(node.span, node.elements, 0, {Op::BuildList, Op::ListAppend, Op::ListExtend, true});
}

void Compiler::expression(const Set& node)
{
    display(node.span, node.elements, 0, {Op::BuildSet, Op::SetAdd, Op::SetUpdate});
}

void Compiler::dictPart(const SourceSpan& span, const Dict& node, std::size_t begin, std::size_t end)
{
    const std::size_t size = end - begin;
    const bool big = size * 2 > kMostOnStack;
    if (size > 1 && !big && allConstant(node.keys.subspan(begin, size))) {
        expressions(node.values.subspan(begin, size));
        std::vector<ConstantIndex> keys;
        for (std::size_t i = begin; i < end; ++i)
            keys.push_back(keep(*m_folding.constantOf(*node.keys[i])));
        loadConstant(span, tupleOf(std::move(keys)));
        return emit(span, Op::BuildConstKeyMap, count(size));
    }
    if (big)
        emit(span, Op::BuildMap, 0);
    for (std::size_t i = begin; i < end; ++i) {
        expression(*node.keys[i]);
        expression(*node.values[i]);
        if (big)
            emit(span, Op::MapAdd, 1);
    }
    if (!big)
        emit(span, Op::BuildMap, count(size));
}

void Compiler::expression(const Dict& node)
{
    bool haveDict = false;
    std::size_t pending = 0;
    const auto part = [&](std::size_t begin, std::size_t end) {
        dictPart(node.span, node, begin, end);
        if (haveDict)
            emit(node.span, Op::DictUpdate, 1);
        haveDict = true;
        pending = 0;
    };
    const std::size_t size = node.values.size();
    for (std::size_t i = 0; i < size; ++i) {
        if (!node.keys[i]) {
            if (pending > 0)
                part(i - pending, i);
            if (!haveDict)
                emit(node.span, Op::BuildMap, 0);
            haveDict = true;
            expression(*node.values[i]);
            emit(node.span, Op::DictUpdate, 1);
        } else if (pending * 2 > kMostOnStack) {
            part(i - pending, i + 1);
        } else {
            ++pending;
        }
    }
    if (pending > 0)
        part(size - pending, size);
    if (!haveDict)
        emit(node.span, Op::BuildMap, 0);
}

void Compiler::expression(const JoinedStr& node)
{
    const std::size_t size = node.values.size();
    if (size <= kMostOnStack) {
        expressions(node.values);
        if (size != 1)
            emit(node.span, Op::BuildString, count(size));
        return;
    }
    loadText(node.span, "");
    emit(node.span, Op::LoadMethod, unit().names.indexOf("join"));
    emit(node.span, Op::BuildList, 0);
    for (const Expr* each : node.values) {
        expression(*each);
        emit(node.span, Op::ListAppend, 1);
    }
    emit(node.span, Op::Call, 1);
}

void Compiler::expression(const FormattedValue& node)
{
    expression(*node.value);
    std::uint32_t flags = node.conversion == 's'   ? 1
                          : node.conversion == 'r' ? 2
                          : node.conversion == 'a' ? 3
                                                   : 0;
    if (node.formatSpec) {
        expression(*node.formatSpec);
        flags |= kFormatSpec;
    }
    emit(node.span, Op::FormatValue, flags);
}

} // namespace nametag::compile
