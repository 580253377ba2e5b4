// SPDX-License-Identifier: GPL-3.0-or-later
// Places and calls: what can be assigned to, what an address is of, what a function takes.
#include "core/contrast/arithmetic.h"
#include "core/contrast/checker.h"

namespace nametag::contrast {
namespace {

/// A letter of a LibraryRow as a type.
const CType* typeOf(char letter, TypeTable& types)
{
    switch (letter) {
    case 'v': return types.basic(Kind::Void);
    case 'i': return types.basic(Kind::Int);
    case 'z': return types.named("size_t");
    case 'p': return types.pointerTo(types.basic(Kind::Void));
    default: return types.pointerTo(types.basic(Kind::Char));
    }
}

std::string numberOf(std::size_t count, const char* what)
{
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

} // namespace

ExprPtr Checker::addressOf(ExprPtr inner, const SourceSpan& span)
{
    if (!inner->isPlace()) {
        fail("address", "Only a box has an address; this is a value.", join(span, inner->span));
        return zero(span);
    }
    ExprPtr expr = make(ExprKind::AddressOf, m_program.types.pointerTo(inner->type), join(span, inner->span));
    expr->a = std::move(inner);
    return expr;
}

ExprPtr Checker::deref(ExprPtr inner, const SourceSpan& span)
{
    inner = decayed(std::move(inner));
    if (!inner->type->isPointer() || inner->type->of->isVoid()) {
        fail("deref", "`*` follows a pointer; " + contrast::spell(*inner->type) + " leads to no box.",
             join(span, inner->span));
        return zero(span);
    }
    ExprPtr expr = make(ExprKind::Deref, inner->type->of, join(span, inner->span));
    expr->a = std::move(inner);
    return expr;
}

ExprPtr Checker::index(ExprPtr array, ExprPtr position, const SourceSpan& span)
{
    array = decayed(std::move(array));
    position = promoted(std::move(position));
    if (position->type->isPointer())
        std::swap(array, position);
    if (!array->type->isPointer() || array->type->of->isVoid() || !position->type->isInteger()) {
        fail("index", "[ ] takes an array or a pointer, and a whole number.", span);
        return zero(span);
    }
    ExprPtr sum = pointerSum(Op::Add, std::move(array), std::move(position));
    ExprPtr expr = make(ExprKind::Deref, sum->type->of, span);
    sum->span = span;
    expr->a = std::move(sum);
    return expr;
}

bool Checker::requirePlace(const Expr& expr, const char* what)
{
    if (!expr.isPlace() || expr.type->isArray()) {
        const bool isArray = expr.isPlace() && expr.type->isArray();
        fail("no-box",
             isArray ? std::string("An array is not ") + what + " as a whole; its items are."
                     : std::string("Only a box is ") + what + "; this is a value.",
             expr.span);
        return false;
    }
    if (expr.type->isConst) {
        fail("const", std::string("This box is const: it is not ") + what + " again.", expr.span);
        return false;
    }
    return true;
}

ExprPtr Checker::assign(ExprPtr place, ExprPtr value)
{
    const SourceSpan span = join(place->span, value->span);
    if (!requirePlace(*place, "assigned to"))
        return zero(span);
    ExprPtr expr = make(ExprKind::Assign, m_program.types.withoutConst(place->type), span);
    expr->b = intoBox(std::move(value), place->type);
    expr->a = std::move(place);
    return expr;
}

ExprPtr Checker::update(Op op, ExprPtr place, ExprPtr value)
{
    const SourceSpan span = join(place->span, value->span);
    if (!requirePlace(*place, "changed"))
        return zero(span);
    ExprPtr expr = make(ExprKind::Update, place->type, span);
    expr->op = op;
    value = promoted(std::move(value));
    if (place->type->isPointer()) {
        if (!value->type->isInteger() || (op != Op::Add && op != Op::Subtract))
            fail("operands", "A pointer moves by a whole number of items, with += and -=.", span);
    } else {
        const bool isWhole = place->type->isInteger() && value->type->isInteger();
        const bool wantsIntegers = op == Op::Remainder || (op >= Op::ShiftLeft && op <= Op::BitXor);
        if (!value->type->isArithmetic() || (wantsIntegers && !isWhole)) {
            fail("operands",
                 std::string("`") + contrast::spell(op) + "=` does not work on " +
                     contrast::spell(*place->type) + " and " + contrast::spell(*value->type) + ".",
                 span);
            return zero(span);
        }
        if (op != Op::ShiftLeft && op != Op::ShiftRight)
            value = converted(std::move(value), commonType(*place->type, *value->type));
    }
    expr->a = std::move(place);
    expr->b = std::move(value);
    return expr;
}

ExprPtr Checker::step(ExprPtr place, bool isUp, bool isPrefix, const SourceSpan& span)
{
    if (!requirePlace(*place, "changed"))
        return zero(span);
    ExprPtr expr = make(ExprKind::Step, place->type, join(span, place->span));
    expr->op = isUp ? Op::Add : Op::Subtract;
    expr->isPrefix = isPrefix;
    expr->a = std::move(place);
    return expr;
}

void Checker::checkArguments(Expr& call, const std::vector<const CType*>& types, bool takesMore)
{
    if (call.arguments.size() < types.size() || (call.arguments.size() > types.size() && !takesMore)) {
        fail("arguments",
             "The function takes " + numberOf(types.size(), "value") + " and is given " +
                 std::to_string(call.arguments.size()) + ".",
             call.span);
        return;
    }
    for (std::size_t i = 0; i < call.arguments.size(); ++i) {
        ExprPtr& argument = call.arguments[i];
        if (i < types.size()) {
            argument = intoBox(std::move(argument), types[i]);
            continue;
        }
        argument = promoted(std::move(argument));
        if (argument->type->kind == Kind::Float)
            argument = converted(std::move(argument), m_program.types.basic(Kind::Double));
        if (argument->type->isVoid())
            fail("types", "This argument has no value.", argument->span);
    }
}

ExprPtr Checker::call(ExprPtr callee, std::vector<ExprPtr> arguments, const SourceSpan& span)
{
    if (callee->kind != ExprKind::Function && callee->kind != ExprKind::Library) {
        fail("call", "Only a function can be called.", callee->span);
        return zero(span);
    }
    const bool isLibrary = callee->kind == ExprKind::Library;
    std::vector<const CType*> types;
    bool takesMore = false;
    const CType* result = callee->type;
    if (isLibrary) {
        const LibraryRow& row = libraryRow(static_cast<LibraryFunction>(callee->index));
        result = typeOf(row.result[0], m_program.types);
        for (const char* letter = row.takes; *letter != 0; ++letter) {
            if (*letter == '.')
                takesMore = true;
            else
                types.push_back(typeOf(*letter, m_program.types));
        }
        // Texts that are only read may be const.
        const bool reads = row.function != LibraryFunction::Free && row.function != LibraryFunction::Realloc;
        for (std::size_t i = 0; i < types.size(); ++i)
            if (types[i]->isPointer() && reads && !(i == 0 && row.result[0] == row.takes[0]))
                types[i] = m_program.types.pointerTo(m_program.types.constOf(types[i]->of));
    } else {
        types = m_program.functions[callee->index].parameterTypes;
    }
    ExprPtr expr = make(ExprKind::Call, result, join(callee->span, span));
    expr->a = std::move(callee);
    expr->arguments = std::move(arguments);
    checkArguments(*expr, types, takesMore);
    return expr;
}

ExprPtr Checker::returned(ExprPtr expr, const SourceSpan& span)
{
    const CType* result = currentFunction().result;
    if (!expr) {
        if (!result->isVoid())
            fail("return", "`" + currentFunction().name + "` promises a value: return needs one.", span);
        return expr;
    }
    if (result->isVoid()) {
        fail("return", "`" + currentFunction().name + "` promises no value, so return has none.", expr->span);
        return expr;
    }
    return intoBox(std::move(expr), result);
}

} // namespace nametag::contrast
