// SPDX-License-Identifier: GPL-3.0-or-later
// Operators on values: the usual conversions of C11 6.3.1.8, and what each operator takes.
#include "core/contrast/arithmetic.h"
#include "core/contrast/checker.h"

#include <algorithm>

namespace nametag::contrast {
namespace {

/// Order of the integer types in C11 6.3.1.1.
int rank(Kind kind)
{
    switch (kind) {
    case Kind::Bool: return 0;
    case Kind::Char:
    case Kind::SignedChar:
    case Kind::UnsignedChar: return 1;
    case Kind::Short:
    case Kind::UnsignedShort: return 2;
    case Kind::Int:
    case Kind::UnsignedInt: return 3;
    case Kind::Long:
    case Kind::UnsignedLong: return 4;
    default: return 5;
    }
}

bool isUnsignedKind(const CType& type)
{
    return type.isInteger() && !type.isSigned();
}

Kind unsignedOf(Kind kind)
{
    return kind == Kind::Long ? Kind::UnsignedLong : kind == Kind::LongLong ? Kind::UnsignedLongLong : kind;
}

} // namespace

Checker::Checker(Program& program)
    : m_program(program)
{}

void Checker::fail(std::string code, std::string message, const SourceSpan& span, std::string hint)
{
    if (!m_problem)
        m_problem = Diagnostic{"c." + std::move(code), std::move(message), std::move(hint), span};
}

ExprPtr Checker::make(ExprKind kind, const CType* type, const SourceSpan& span)
{
    auto expr = std::make_unique<Expr>();
    expr->kind = kind;
    expr->type = type;
    expr->span = span;
    return expr;
}

ExprPtr Checker::zero(const SourceSpan& span)
{
    ExprPtr expr = make(ExprKind::Constant, intType(), span);
    expr->number = integerNumber(intType(), 0);
    return expr;
}

ExprPtr Checker::decayed(ExprPtr expr)
{
    if (expr->kind == ExprKind::Function || expr->kind == ExprKind::Library) {
        fail("function-value", "A function is called here, with (): pointers to functions are not covered.",
             expr->span);
        return zero(expr->span);
    }
    if (!expr->type->isArray())
        return expr;
    ExprPtr first = make(ExprKind::Decay, m_program.types.pointerTo(expr->type->of), expr->span);
    first->a = std::move(expr);
    return first;
}

ExprPtr Checker::converted(ExprPtr expr, const CType* type)
{
    if (expr->type == type || (expr->type->kind == type->kind && !type->isPointer()))
        return expr;
    ExprPtr result = make(ExprKind::Convert, type, expr->span);
    result->a = std::move(expr);
    return result;
}

ExprPtr Checker::promoted(ExprPtr expr)
{
    expr = decayed(std::move(expr));
    if (expr->type->isInteger() && rank(expr->type->kind) < rank(Kind::Int))
        return converted(std::move(expr), intType());
    return expr;
}

const CType* Checker::commonType(const CType& a, const CType& b) const
{
    const TypeTable& types = m_program.types;
    if (a.kind == Kind::Double || b.kind == Kind::Double)
        return types.basic(Kind::Double);
    if (a.kind == Kind::Float || b.kind == Kind::Float)
        return types.basic(Kind::Float);
    const CType& high = rank(a.kind) >= rank(b.kind) ? a : b;
    const CType& low = &high == &a ? b : a;
    if (rank(high.kind) < rank(Kind::Int))
        return types.basic(Kind::Int);
    // An unsigned type of lower rank loses against a signed one that is wider.
    const bool isUnsigned =
        isUnsignedKind(high) ||
        (isUnsignedKind(low) && rank(low.kind) >= rank(Kind::Int) && low.size() == high.size());
    if (!isUnsigned)
        return types.basic(high.kind);
    if (isUnsignedKind(high))
        return types.basic(high.kind);
    return types.basic(high.kind == Kind::Int ? Kind::UnsignedInt : unsignedOf(high.kind));
}

bool Checker::requireScalars(const Expr& left, const Expr& right, Op op)
{
    if (left.type->isScalar() && right.type->isScalar())
        return true;
    fail("operands", std::string("`") + contrast::spell(op) + "` has no value to work with: void is none.",
         join(left.span, right.span));
    return false;
}

ExprPtr Checker::unary(ExprKind kind, ExprPtr inner, const SourceSpan& span)
{
    inner = kind == ExprKind::Not ? condition(std::move(inner)) : promoted(std::move(inner));
    const bool isRight = kind == ExprKind::Not          ? inner->type->isScalar()
                         : kind == ExprKind::Complement ? inner->type->isInteger()
                                                        : inner->type->isArithmetic();
    if (!isRight) {
        fail("operand", "This operator does not work on " + contrast::spell(*inner->type) + ".", span);
        return zero(span);
    }
    ExprPtr expr = make(kind, kind == ExprKind::Not ? intType() : inner->type, join(span, inner->span));
    expr->a = std::move(inner);
    return expr;
}

ExprPtr Checker::binary(Op op, ExprPtr left, ExprPtr right)
{
    left = promoted(std::move(left));
    right = promoted(std::move(right));
    const SourceSpan span = join(left->span, right->span);
    if (!requireScalars(*left, *right, op))
        return zero(span);
    if (op >= Op::Less)
        return comparison(op, std::move(left), std::move(right));
    const bool anyPointer = left->type->isPointer() || right->type->isPointer();
    if (anyPointer && (op == Op::Add || op == Op::Subtract))
        return pointerSum(op, std::move(left), std::move(right));
    const bool wantsIntegers = op == Op::Remainder || (op >= Op::ShiftLeft && op <= Op::BitXor);
    const bool anyReal = left->type->isFloating() || right->type->isFloating();
    if (anyPointer || (wantsIntegers && anyReal)) {
        fail("operands",
             std::string("`") + contrast::spell(op) + "` does not work on " + contrast::spell(*left->type) +
                 " and " + contrast::spell(*right->type) + ".",
             span);
        return zero(span);
    }
    const bool isShift = op == Op::ShiftLeft || op == Op::ShiftRight;
    const CType* type = isShift ? left->type : commonType(*left->type, *right->type);
    ExprPtr expr = make(ExprKind::Binary, type, span);
    expr->op = op;
    expr->a = converted(std::move(left), type);
    expr->b = isShift ? std::move(right) : converted(std::move(right), type);
    return expr;
}

bool Checker::isNull(const Expr& expr) const
{
    const std::optional<Number> value = constantValue(expr, intType());
    return value && value->bits == 0 && !value->type->isFloating() &&
           (value->type->isInteger() || value->type->of->isVoid());
}

ExprPtr Checker::comparison(Op op, ExprPtr left, ExprPtr right)
{
    const SourceSpan span = join(left->span, right->span);
    if (left->type->isPointer() || right->type->isPointer()) {
        const CType* type = left->type->isPointer() ? left->type : right->type;
        const bool fitTogether =
            (left->type->isPointer() || isNull(*left)) && (right->type->isPointer() || isNull(*right));
        if (!fitTogether)
            fail("compared", "A pointer and a number are compared.", span);
        left = converted(std::move(left), type);
        right = converted(std::move(right), type);
    } else {
        const CType* type = commonType(*left->type, *right->type);
        left = converted(std::move(left), type);
        right = converted(std::move(right), type);
    }
    ExprPtr expr = make(ExprKind::Binary, intType(), span);
    expr->op = op;
    expr->a = std::move(left);
    expr->b = std::move(right);
    return expr;
}

ExprPtr Checker::pointerSum(Op op, ExprPtr left, ExprPtr right)
{
    const SourceSpan span = join(left->span, right->span);
    if (op == Op::Subtract && left->type->isPointer() && right->type->isPointer()) {
        if (!sameType(*left->type->of, *right->type->of))
            fail("operands", "Pointers to two types have no distance.", span);
        ExprPtr expr = make(ExprKind::PointerDifference, m_program.types.named("ptrdiff_t"), span);
        expr->a = std::move(left);
        expr->b = std::move(right);
        return expr;
    }
    if (op == Op::Add && right->type->isPointer())
        std::swap(left, right);
    if (!left->type->isPointer() || !right->type->isInteger()) {
        fail("operands", "To a pointer C adds a whole number of items.", span);
        return zero(span);
    }
    ExprPtr expr = make(ExprKind::PointerAdd, left->type, span);
    expr->op = op;
    expr->a = std::move(left);
    expr->b = std::move(right);
    return expr;
}

ExprPtr Checker::condition(ExprPtr expr)
{
    expr = decayed(std::move(expr));
    if (!expr->type->isScalar())
        fail("condition", "This has no value that could be true or false.", expr->span);
    return expr;
}

ExprPtr Checker::logical(ExprKind kind, ExprPtr left, ExprPtr right)
{
    ExprPtr expr = make(kind, intType(), join(left->span, right->span));
    expr->a = condition(std::move(left));
    expr->b = condition(std::move(right));
    return expr;
}

ExprPtr Checker::conditional(ExprPtr question, ExprPtr yes, ExprPtr no)
{
    const SourceSpan span = join(question->span, no->span);
    yes = decayed(std::move(yes));
    no = decayed(std::move(no));
    const CType* type = yes->type;
    if (yes->type->isArithmetic() && no->type->isArithmetic())
        type = commonType(*yes->type, *no->type);
    else if (no->type->isPointer() && isNull(*yes))
        type = no->type;
    else if (!(yes->type->isPointer() && (no->type->isPointer() || isNull(*no))) &&
             yes->type->kind != no->type->kind)
        fail("operands", "Both answers of ?: must have types that go together.", span);
    ExprPtr expr = make(ExprKind::Conditional, type, span);
    expr->a = condition(std::move(question));
    expr->b = converted(std::move(yes), type);
    expr->c = converted(std::move(no), type);
    return expr;
}

ExprPtr Checker::comma(ExprPtr left, ExprPtr right)
{
    right = decayed(std::move(right));
    ExprPtr expr = make(ExprKind::Comma, right->type, join(left->span, right->span));
    expr->a = decayed(std::move(left));
    expr->b = std::move(right);
    return expr;
}

ExprPtr Checker::cast(ExprPtr inner, const CType* type, const SourceSpan& span)
{
    inner = decayed(std::move(inner));
    const bool isPossible = type->isVoid() || (type->isScalar() && inner->type->isScalar() &&
                                               !(type->isPointer() && inner->type->isFloating()) &&
                                               !(type->isFloating() && inner->type->isPointer()));
    if (!isPossible)
        fail("cast", contrast::spell(*inner->type) + " cannot be made into " + contrast::spell(*type) + ".",
             span);
    ExprPtr expr = make(ExprKind::Cast, m_program.types.withoutConst(type), join(span, inner->span));
    expr->a = std::move(inner);
    return expr;
}

ExprPtr Checker::intoBox(ExprPtr value, const CType* type)
{
    value = decayed(std::move(value));
    const CType& from = *value->type;
    const bool isPointerFine =
        type->isPointer() &&
        (isNull(*value) ||
         (from.isPointer() && (sameType(*type->of, *from.of) || type->of->isVoid() || from.of->isVoid())));
    const bool isFine = (type->isArithmetic() && from.isArithmetic()) || isPointerFine ||
                        (type->kind == Kind::Bool && from.isPointer());
    if (!isFine)
        fail("types",
             (from.isVoid() ? "Nothing" : "A value of type " + contrast::spell(from)) + " does not go into " +
                 contrast::spell(*type) + " without a cast.",
             value->span);
    else if (type->isPointer() && from.isPointer() && from.of->isConst && !type->of->isConst)
        fail("const", "What is const behind one pointer would not be behind the other.", value->span);
    return converted(std::move(value), m_program.types.withoutConst(type));
}

void Checker::requireConstant(const Expr& expr)
{
    const Expr* inner = &expr;
    while (inner->kind == ExprKind::Convert || inner->kind == ExprKind::Cast ||
           inner->kind == ExprKind::PointerAdd)
        inner = inner->a.get();
    const bool isAddress = inner->kind == ExprKind::Decay || inner->kind == ExprKind::AddressOf;
    const Expr* place = isAddress ? inner->a.get() : nullptr;
    const bool isKnown =
        place && (place->kind == ExprKind::String ||
                  (place->kind == ExprKind::Variable && m_program.variables[place->index].isStatic));
    if (!isKnown && !constantValue(expr, intType()))
        fail("not-constant", "A static box starts with a constant, which is known before the program runs.",
             expr.span);
}

std::optional<std::int64_t> Checker::integerConstant(const Expr& expr, const char* what)
{
    const std::optional<Number> value = constantValue(expr, intType());
    if (!value || !value->type->isInteger()) {
        fail("not-constant",
             std::string(what) + " must be a whole number that is known before the program runs.", expr.span);
        return {};
    }
    return value->asSigned();
}

SourceSpan join(const SourceSpan& first, const SourceSpan& last)
{
    const bool isBefore = first.line < last.line || (first.line == last.line && first.column <= last.column);
    const SourceSpan& start = isBefore ? first : last;
    const bool endsLater =
        first.endLine > last.endLine || (first.endLine == last.endLine && first.endColumn >= last.endColumn);
    const SourceSpan& end = endsLater ? first : last;
    return {start.line, start.column, end.endLine, end.endColumn};
}

} // namespace nametag::contrast
