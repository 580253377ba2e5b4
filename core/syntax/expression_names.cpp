// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/expression_names.h"

namespace nametag::syntax {

namespace {

const char* nameOfConstant(const Constant& constant)
{
    switch (constant.constantKind) {
    case ConstantKind::None: return "None";
    case ConstantKind::True: return "True";
    case ConstantKind::False: return "False";
    case ConstantKind::Ellipsis: return "ellipsis";
    default: return "literal";
    }
}

} // namespace

// Parser/pegen.c, _PyPegen_get_expr_name
const char* nameOfExpression(const Expr& expr)
{
    switch (expr.kind) {
    case ExprKind::Attribute: return "attribute";
    case ExprKind::Subscript: return "subscript";
    case ExprKind::Starred: return "starred";
    case ExprKind::Name: return "name";
    case ExprKind::List: return "list";
    case ExprKind::Tuple: return "tuple";
    case ExprKind::Lambda: return "lambda";
    case ExprKind::Call: return "function call";
    case ExprKind::BoolOp:
    case ExprKind::BinOp:
    case ExprKind::UnaryOp: return "expression";
    case ExprKind::GeneratorExp: return "generator expression";
    case ExprKind::Yield:
    case ExprKind::YieldFrom: return "yield expression";
    case ExprKind::Await: return "await expression";
    case ExprKind::ListComp: return "list comprehension";
    case ExprKind::SetComp: return "set comprehension";
    case ExprKind::DictComp: return "dict comprehension";
    case ExprKind::Dict: return "dict literal";
    case ExprKind::Set: return "set display";
    case ExprKind::JoinedStr:
    case ExprKind::FormattedValue: return "f-string expression";
    case ExprKind::Constant: return nameOfConstant(as<Constant>(expr));
    case ExprKind::Compare: return "comparison";
    case ExprKind::IfExp: return "conditional expression";
    case ExprKind::NamedExpr: return "named expression";
    case ExprKind::SliceRange: return "slice";
    }
    return "expression";
}

// Parser/action_helpers.c, _PyPegen_get_invalid_target
const Expr* firstInvalidTarget(const Expr& expr, TargetUse use)
{
    const auto firstIn = [&](Slice<Expr*> elements) -> const Expr* {
        for (const Expr* element : elements) {
            if (const Expr* invalid = firstInvalidTarget(*element, use))
                return invalid;
        }
        return nullptr;
    };
    switch (expr.kind) {
    case ExprKind::List: return firstIn(as<List>(expr).elements);
    case ExprKind::Tuple: return firstIn(as<Tuple>(expr).elements);
    case ExprKind::Starred:
        return use == TargetUse::Delete ? &expr : firstInvalidTarget(*as<Starred>(expr).value, use);
    case ExprKind::Compare: {
        // `a in b` of `for a in b` was read as a comparison.
        const Compare& compare = as<Compare>(expr);
        if (use != TargetUse::For)
            return &expr;
        return compare.ops[0] == CompareOperator::In ? firstInvalidTarget(*compare.left, use) : nullptr;
    }
    case ExprKind::Name:
    case ExprKind::Subscript:
    case ExprKind::Attribute: return nullptr;
    default: return &expr;
    }
}

} // namespace nametag::syntax
