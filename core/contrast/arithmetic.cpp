// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/arithmetic.h"

#include <array>

namespace nametag::contrast {
namespace {

constexpr std::array<const char*, 16> kSpellings{"+", "-", "*", "/", "%",  "<<", ">>", "&",
                                                 "|", "^", "<", ">", "<=", ">=", "==", "!="};

template <class T> bool compares(Op op, T left, T right)
{
    switch (op) {
    case Op::Less: return left < right;
    case Op::Greater: return left > right;
    case Op::LessEqual: return left <= right;
    case Op::GreaterEqual: return left >= right;
    case Op::Equal: return left == right;
    default: return left != right;
    }
}

Number compared(Op op, const Number& left, const Number& right, const CType* intType)
{
    const bool holds = left.type->isFloating()  ? compares(op, left.real, right.real)
                       : left.type->isPointer() ? compares(op, left.bits, right.bits)
                                                : compares(op, left.exact(), right.exact());
    return integerNumber(intType, holds);
}

double realResult(Op op, double left, double right)
{
    switch (op) {
    case Op::Add: return left + right;
    case Op::Subtract: return left - right;
    case Op::Multiply: return left * right;
    default: return left / right;
    }
}

/// The quotient or the remainder; 0 and a trouble if there is none.
Calculated divided(Op op, const Number& left, const Number& right)
{
    Calculated result;
    if (right.bits == 0) {
        result.value = integerNumber(left.type, 0);
        result.trouble = Trouble::DivisionByZero;
        return result;
    }
    result.exact = op == Op::Divide ? left.exact() / right.exact() : left.exact() % right.exact();
    const bool overflows = !fits(left.exact() / right.exact(), *left.type);
    result.trouble = overflows ? Trouble::SignedOverflow : Trouble::None;
    result.value = integerNumber(left.type, fit(result.exact, *left.type));
    return result;
}

Calculated shifted(Op op, const Number& left, const Number& right)
{
    Calculated result;
    const int width = left.type->bits();
    const bool isTooFar = right.exact() < 0 || right.exact() >= width;
    // The processor uses the low five or six bits of the distance.
    const int distance = static_cast<int>(right.bits & (width == 64 ? 63U : 31U));
    if (op == Op::ShiftRight)
        result.exact = left.exact() >> distance;
    else
        result.exact = static_cast<Wide>(static_cast<UnsignedWide>(left.exact()) << distance);
    const bool isLost = op == Op::ShiftLeft && !fits(result.exact, *left.type);
    result.trouble = isTooFar                ? Trouble::ShiftTooFar
                     : !isLost               ? Trouble::None
                     : left.type->isSigned() ? Trouble::SignedOverflow
                                             : Trouble::Wrapped;
    result.value = integerNumber(left.type, fit(result.exact, *left.type));
    return result;
}

Wide integerResult(Op op, Wide left, Wide right)
{
    switch (op) {
    case Op::Add: return left + right;
    case Op::Subtract: return left - right;
    case Op::Multiply:
        // Two numbers of 64 bits without a sign: the product may need 128, and the low ones are what counts.
        return static_cast<Wide>(static_cast<UnsignedWide>(left) * static_cast<UnsignedWide>(right));
    case Op::BitAnd: return left & right;
    case Op::BitOr: return left | right;
    default: return left ^ right;
    }
}

std::optional<Number> constantBinary(const Expr& expr, const CType* intType)
{
    const std::optional<Number> left = constantValue(*expr.a, intType);
    const std::optional<Number> right = constantValue(*expr.b, intType);
    if (!left || !right)
        return {};
    const Calculated result = calculate(expr.op, *left, *right, intType);
    if (result.trouble == Trouble::DivisionByZero)
        return {};
    return result.value;
}

std::optional<Number> constantUnary(const Expr& expr, const CType* intType)
{
    const std::optional<Number> inner = constantValue(*expr.a, intType);
    if (!inner)
        return {};
    if (expr.kind == ExprKind::Convert || expr.kind == ExprKind::Cast)
        return convert(*inner, expr.type);
    if (expr.kind == ExprKind::Not)
        return integerNumber(intType, !inner->isTrue());
    if (expr.kind == ExprKind::Complement)
        return integerNumber(expr.type, ~inner->bits);
    if (expr.type->isFloating())
        return realNumber(expr.type, -inner->real);
    return integerNumber(expr.type, fit(-inner->exact(), *expr.type));
}

std::optional<Number> constantChoice(const Expr& expr, const CType* intType)
{
    const std::optional<Number> first = constantValue(*expr.a, intType);
    if (!first)
        return {};
    if (expr.kind == ExprKind::Conditional)
        return constantValue(first->isTrue() ? *expr.b : *expr.c, intType);
    const bool isDecided = first->isTrue() == (expr.kind == ExprKind::Or);
    if (isDecided)
        return integerNumber(intType, first->isTrue());
    const std::optional<Number> second = constantValue(*expr.b, intType);
    if (!second)
        return {};
    return integerNumber(intType, second->isTrue());
}

} // namespace

Calculated calculate(Op op, const Number& left, const Number& right, const CType* intType)
{
    Calculated result;
    if (op >= Op::Less)
        result.value = compared(op, left, right, intType);
    else if (left.type->isFloating())
        result.value = realNumber(left.type, realResult(op, left.real, right.real));
    else if (op == Op::Divide || op == Op::Remainder)
        result = divided(op, left, right);
    else if (op == Op::ShiftLeft || op == Op::ShiftRight)
        result = shifted(op, left, right);
    else {
        result.exact = integerResult(op, left.exact(), right.exact());
        result.value = integerNumber(left.type, fit(result.exact, *left.type));
        if (!fits(result.exact, *left.type))
            result.trouble = left.type->isSigned() ? Trouble::SignedOverflow : Trouble::Wrapped;
    }
    result.value.isUnset = left.isUnset || right.isUnset;
    return result;
}

std::optional<Number> constantValue(const Expr& expr, const CType* intType)
{
    switch (expr.kind) {
    case ExprKind::Constant: return expr.number;
    case ExprKind::Binary: return constantBinary(expr, intType);
    case ExprKind::Convert:
    case ExprKind::Cast:
    case ExprKind::Not:
    case ExprKind::Complement:
    case ExprKind::Negate: return constantUnary(expr, intType);
    case ExprKind::And:
    case ExprKind::Or:
    case ExprKind::Conditional: return constantChoice(expr, intType);
    default: return {};
    }
}

const char* spell(Op op)
{
    return kSpellings[static_cast<std::size_t>(op)];
}

} // namespace nametag::contrast
