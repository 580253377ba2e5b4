// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/ast_text.h"

#include "core/syntax/tree_text.h"

#include <array>

namespace nametag::syntax {

namespace {

constexpr std::array kOperators = {"Add",    "Sub",    "Mult",  "MatMult", "Div",    "Mod",     "Pow",
                                   "LShift", "RShift", "BitOr", "BitXor",  "BitAnd", "FloorDiv"};
constexpr std::array kUnaryOperators = {"Invert", "Not", "UAdd", "USub"};
constexpr std::array kCompareOperators = {"Eq",  "NotEq", "Lt",    "LtE", "Gt",
                                          "GtE", "Is",    "IsNot", "In",  "NotIn"};
constexpr std::array kContexts = {"Load", "Store", "Del"};

template <class Names, class Enum> std::string tagged(const Names& names, Enum value)
{
    return std::string(names[static_cast<std::size_t>(value)]) + "()";
}

#define NAMETAG_NAME(name) #name,
constexpr const char* kExprNames[] = {NAMETAG_EXPRESSIONS(NAMETAG_NAME)};
constexpr const char* kStmtNames[] = {NAMETAG_STATEMENTS(NAMETAG_NAME)};
constexpr const char* kPatternNames[] = {NAMETAG_PATTERNS(NAMETAG_NAME)};
#undef NAMETAG_NAME

/// The name that ast has for a statement.
std::string statementName(const Stmt& stmt)
{
    const auto async = [&](IsAsync isAsync) { return isAsync == IsAsync::Yes ? "Async" : ""; };
    switch (stmt.kind) {
    case StmtKind::MatchStatement: return "Match";
    case StmtKind::ExprStatement: return "Expr";
    case StmtKind::Try: return as<Try>(stmt).star ? "TryStar" : "Try";
    case StmtKind::FunctionDef: return async(as<FunctionDef>(stmt).isAsync) + std::string("FunctionDef");
    case StmtKind::For: return async(as<For>(stmt).isAsync) + std::string("For");
    case StmtKind::With: return async(as<With>(stmt).isAsync) + std::string("With");
    default: return kStmtNames[static_cast<std::size_t>(stmt.kind)];
    }
}

} // namespace

void TreeText::element(CompareOperator op)
{
    m_out += tagged(kCompareOperators, op);
}

void TreeText::context(Context context)
{
    plain("ctx", tagged(kContexts, context));
}

void TreeText::operatorField(Operator op)
{
    plain("op", tagged(kOperators, op));
}

void TreeText::write(const Expr& expr)
{
    begin(expr.kind == ExprKind::SliceRange ? "Slice" : kExprNames[static_cast<std::size_t>(expr.kind)]);
    visit(expr, [&](const auto& node) { fields(node); });
    end(expr.span);
}

void TreeText::write(const Stmt& stmt)
{
    begin(statementName(stmt));
    visit(stmt, [&](const auto& node) { fields(node); });
    end(stmt.span);
}

void TreeText::write(const Pattern& pattern)
{
    begin(kPatternNames[static_cast<std::size_t>(pattern.kind)]);
    visit(pattern, [&](const auto& node) { fields(node); });
    end(pattern.span);
}

void TreeText::fields(const BoolOp& node)
{
    plain("op", node.op == BoolOperator::And ? "And()" : "Or()");
    list("values", node.values);
}

void TreeText::fields(const NamedExpr& node)
{
    child("target", node.target);
    child("value", node.value);
}

void TreeText::fields(const BinOp& node)
{
    child("left", node.left);
    operatorField(node.op);
    child("right", node.right);
}

void TreeText::fields(const UnaryOp& node)
{
    plain("op", tagged(kUnaryOperators, node.op));
    child("operand", node.operand);
}

void TreeText::fields(const Lambda& node)
{
    child("args", node.args);
    child("body", node.body);
}

void TreeText::fields(const IfExp& node)
{
    child("test", node.test);
    child("body", node.body);
    child("orelse", node.orElse);
}

void TreeText::fields(const Dict& node)
{
    list("keys", node.keys);
    list("values", node.values);
}

void TreeText::fields(const DictComp& node)
{
    child("key", node.key);
    child("value", node.value);
    list("generators", node.generators);
}

void TreeText::fields(const Compare& node)
{
    child("left", node.left);
    list("ops", node.ops);
    list("comparators", node.comparators);
}

void TreeText::fields(const Call& node)
{
    child("func", node.func);
    list("args", node.args);
    list("keywords", node.keywords);
}

void TreeText::fields(const FormattedValue& node)
{
    child("value", node.value);
    plain("conversion", std::to_string(node.conversion == 0 ? -1 : node.conversion));
    child("format_spec", node.formatSpec);
}

void TreeText::fields(const Constant& node)
{
    plain("value", constantText(node));
    if (node.unicodePrefix)
        word("kind", std::string_view("u"));
}

void TreeText::fields(const Attribute& node)
{
    child("value", node.value);
    word("attr", node.attr);
    context(node.context);
}

void TreeText::fields(const Subscript& node)
{
    child("value", node.value);
    child("slice", node.index);
    context(node.context);
}

void TreeText::fields(const Starred& node)
{
    child("value", node.value);
    context(node.context);
}

void TreeText::fields(const Name& node)
{
    word("id", node.id);
    context(node.context);
}

void TreeText::fields(const List& node)
{
    list("elts", node.elements);
    context(node.context);
}

void TreeText::fields(const Tuple& node)
{
    list("elts", node.elements);
    context(node.context);
}

void TreeText::fields(const SliceRange& node)
{
    child("lower", node.lower);
    child("upper", node.upper);
    child("step", node.step);
}

std::string dumpTree(const Module& module, int minorVersion)
{
    return TreeText(minorVersion).module(module);
}

} // namespace nametag::syntax
