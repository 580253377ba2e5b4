// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions: left before right, as this C chooses where C leaves it open.
#include "core/contrast/machine.h"

#include <cmath>

namespace nametag::contrast {
namespace {

struct Deeper {
    int& depth;
    ~Deeper() { --depth; }
};

bool loses(const Number& number, const CType& type)
{
    return number.type->isInteger() && type.isInteger() && type.kind != Kind::Bool &&
           !fits(number.exact(), type);
}

} // namespace

Number Machine::evaluate(const Expr& expr)
{
    Deeper deeper{m_depth};
    if (!goesDeeper(expr.span))
        return convert(integerNumber(m_run.program->types.basic(Kind::Int), 0), expr.type);
    switch (expr.kind) {
    case ExprKind::Constant: return expr.number;
    case ExprKind::Variable:
    case ExprKind::Deref:
    case ExprKind::String: return load(place(expr));
    case ExprKind::AddressOf:
    case ExprKind::Decay: return pointerTo(place(*expr.a), expr.type);
    case ExprKind::Convert:
    case ExprKind::Cast: return converted(evaluate(*expr.a), expr.type, *expr.a);
    case ExprKind::Negate:
    case ExprKind::Complement:
    case ExprKind::Not: return evaluateUnary(expr);
    case ExprKind::Binary: return evaluateBinary(expr);
    case ExprKind::PointerAdd: return evaluatePointerAdd(expr);
    case ExprKind::And:
    case ExprKind::Or:
    case ExprKind::Conditional:
    case ExprKind::PointerDifference:
    case ExprKind::Comma: return evaluateLogical(expr);
    case ExprKind::Assign: return evaluateAssign(expr);
    case ExprKind::Update: return evaluateUpdate(expr);
    case ExprKind::Step: return evaluateStep(expr);
    case ExprKind::Call: return expr.a->kind == ExprKind::Library ? callLibrary(expr) : callFunction(expr);
    default: return expr.number;
    }
}

Number Machine::evaluateLogical(const Expr& expr)
{
    const CType* intType = m_run.program->types.basic(Kind::Int);
    const Number first = evaluate(*expr.a);
    if (expr.kind == ExprKind::Conditional)
        return evaluate(first.isTrue() ? *expr.b : *expr.c);
    if (expr.kind == ExprKind::Comma)
        return evaluate(*expr.b);
    if (expr.kind == ExprKind::PointerDifference) {
        const auto size = static_cast<std::int64_t>(expr.a->type->of->size());
        const std::int64_t bytes = static_cast<std::int64_t>(first.bits - evaluate(*expr.b).bits);
        return integerNumber(expr.type, static_cast<std::uint64_t>(size == 0 ? bytes : bytes / size));
    }
    if (first.isTrue() == (expr.kind == ExprKind::Or))
        return integerNumber(intType, first.isTrue());
    return integerNumber(intType, evaluate(*expr.b).isTrue());
}

Number Machine::evaluateUnary(const Expr& expr)
{
    const Number inner = evaluate(*expr.a);
    if (expr.kind == ExprKind::Not)
        return integerNumber(expr.type, !inner.isTrue());
    if (expr.kind == ExprKind::Complement)
        return integerNumber(expr.type, ~inner.bits);
    if (inner.type->isFloating())
        return realNumber(expr.type, -inner.real);
    const Wide exact = -inner.exact();
    if (expr.type->isSigned() && !fits(exact, *expr.type))
        remark({RemarkKind::SignedOverflow, expr.span, "-(" + valueText(inner) + ")", "", "",
                lossOf(exact, *expr.type)});
    return integerNumber(expr.type, fit(exact, *expr.type));
}

Number Machine::operate(const Expr& expr, const Number& left, const Number& right)
{
    const Calculated result = calculate(expr.op, left, right, m_run.program->types.basic(Kind::Int));
    const std::string words = valueText(left) + " " + contrast::spell(expr.op) + " " + valueText(right);
    const bool isInteger = result.value.type->isInteger() && expr.op < Op::Less;
    if (isInteger)
        m_calculation = {&expr, words};
    if (result.trouble == Trouble::DivisionByZero) {
        stop("division", "Nothing is divided by zero. The program ends: Floating point exception.",
             expr.span);
    } else if (result.trouble == Trouble::ShiftTooFar) {
        remark({RemarkKind::ShiftTooFar, expr.span, words, std::to_string(left.type->bits()), "", {}});
    } else if (result.trouble != Trouble::None) {
        const bool isWrap = result.trouble == Trouble::Wrapped;
        m_loss = lossOf(result.exact, *result.value.type);
        remark({isWrap ? RemarkKind::Wrapped : RemarkKind::SignedOverflow, expr.span, words,
                contrast::spell(*result.value.type), "", m_loss});
    }
    return result.value;
}

Number Machine::evaluateBinary(const Expr& expr)
{
    const Number left = evaluate(*expr.a);
    const Number right = evaluate(*expr.b);
    return operate(expr, left, right);
}

Number Machine::moved(const Number& pointer, Wide items, const CType& type)
{
    Number result = pointer;
    const auto size = static_cast<Wide>(type.of->isVoid() ? 1 : type.of->size());
    result.type = &type;
    result.bits = pointer.bits + static_cast<std::uint64_t>(static_cast<UnsignedWide>(items * size));
    return result;
}

Number Machine::evaluatePointerAdd(const Expr& expr)
{
    const Number pointer = evaluate(*expr.a);
    const Wide items = evaluate(*expr.b).exact();
    return moved(pointer, expr.op == Op::Add ? items : -items, *expr.type);
}

void Machine::remarkConversion(const Number& number, const CType& type, const Expr& from)
{
    Remark made;
    made.span = from.span;
    made.subject = valueText(number);
    made.detail = contrast::spell(type);
    if (loses(number, type)) {
        made.kind = RemarkKind::Narrowed;
        made.loss = lossOf(number.exact(), type);
        const Expr* source = &from;
        while (source->kind == ExprKind::Convert || source->kind == ExprKind::Cast)
            source = source->a.get();
        if (m_calculation.expr == source)
            made.subject = m_calculation.text;
        m_loss = made.loss;
    } else if (isMeaningless(number, type)) {
        made.kind = RemarkKind::Meaningless;
    } else if (number.type->isFloating() && type.isInteger() && type.kind != Kind::Bool &&
               std::trunc(number.real) != number.real) {
        made.kind = RemarkKind::FractionCut;
        made.detail = valueText(convert(number, &type));
    } else if (number.type->isInteger() && type.isFloating() &&
               static_cast<Wide>(convert(number, &type).real) != number.exact()) {
        made.kind = RemarkKind::Rounded;
        made.detail = valueText(convert(number, &type));
    } else {
        return;
    }
    remark(std::move(made));
}

Number Machine::converted(const Number& number, const CType* type, const Expr& from)
{
    if (isStopped() || type->isVoid())
        return convert(number, type);
    remarkConversion(number, *type, from);
    // What malloc gave becomes what the program takes it for.
    if (type->isPointer() && number.origin != 0 && !type->of->isVoid()) {
        Box& box = m_run.boxes[number.origin - 1];
        const std::uint64_t item = type->of->size();
        if (box.region == Region::Heap && !box.type && item != 0)
            box.type =
                m_run.program->types.arrayOf(m_run.program->types.withoutConst(type->of), box.size / item);
    }
    return convert(number, type);
}

Number Machine::evaluateAssign(const Expr& expr)
{
    const Place to = place(*expr.a);
    m_loss.reset();
    const Number value = evaluate(*expr.b);
    store(to, value);
    return value;
}

Number Machine::evaluateUpdate(const Expr& expr)
{
    const Place to = place(*expr.a);
    const Number right = evaluate(*expr.b);
    const Number old = load(to);
    if (isStopped())
        return old;
    m_loss.reset();
    Number result;
    if (to.type->isPointer()) {
        result = moved(old, expr.op == Op::Add ? right.exact() : -right.exact(), *to.type);
    } else {
        const bool isShift = expr.op == Op::ShiftLeft || expr.op == Op::ShiftRight;
        const CType* intType = m_run.program->types.basic(Kind::Int);
        const CType* wide = !isShift ? right.type : to.type->size() < 4 ? intType : to.type;
        result = converted(operate(expr, convert(old, wide), right), to.type, expr);
    }
    store(to, result);
    return result;
}

Number Machine::evaluateStep(const Expr& expr)
{
    const Place to = place(*expr.a);
    const Number old = load(to);
    if (isStopped())
        return old;
    m_loss.reset();
    Number result;
    if (to.type->isPointer()) {
        result = moved(old, expr.op == Op::Add ? 1 : -1, *to.type);
    } else {
        const CType* intType = m_run.program->types.basic(Kind::Int);
        const bool isSmall = to.type->isInteger() && to.type->size() < 4;
        const CType* wide = isSmall ? intType : to.type;
        const Number one = wide->isFloating() ? realNumber(wide, 1) : integerNumber(wide, 1);
        result = converted(operate(expr, convert(old, wide), one), to.type, expr);
    }
    store(to, result);
    return expr.isPrefix ? result : old;
}

} // namespace nametag::contrast
