// SPDX-License-Identifier: GPL-3.0-or-later
// SyntaxWarnings: code that runs but cannot be meant (Python/compile.c, check_compare, check_caller, …).
#include "core/compile/compiler.h"

#include <algorithm>

namespace nametag::compile {

using namespace nametag::syntax;

void Compiler::warn(const SourceSpan& span, std::string message)
{
    m_output.warnings.push_back({span, std::move(message)});
}

/// The type that the value of an expression will surely have; empty if that is open.
std::string_view Compiler::typeOfLiteral(const Expr& node) const
{
    if (const auto constant = m_folding.constantOf(node)) {
        static constexpr std::string_view kNames[]{"NoneType", "bool",  "bool",      "ellipsis",
                                                   "int",      "float", "complex",   "str",
                                                   "bytes",    "tuple", "frozenset", "code"};
        return kNames[static_cast<std::size_t>(m_folding.constants()[*constant].kind)];
    }
    switch (m_folding.now(node).kind) {
    case ExprKind::Tuple: return "tuple";
    case ExprKind::List:
    case ExprKind::ListComp: return "list";
    case ExprKind::Dict:
    case ExprKind::DictComp: return "dict";
    case ExprKind::Set:
    case ExprKind::SetComp: return "set";
    case ExprKind::GeneratorExp: return "generator";
    case ExprKind::Lambda: return "function";
    case ExprKind::JoinedStr:
    case ExprKind::FormattedValue: return "str";
    default: return {};
    }
}

/// x is 5
void Compiler::warnIdentity(const Compare& node)
{
    const auto comparable = [this](const Expr& side) {
        const auto constant = m_folding.constantOf(side);
        return !constant || m_folding.constants()[*constant].kind <= ConstantKind::Ellipsis;
    };
    const Expr* left = node.left;
    for (std::size_t i = 0; i < node.ops.size(); ++i) {
        const Expr* right = node.comparators[i];
        const bool is = node.ops[i] == syntax::CompareOperator::Is;
        const bool isNot = node.ops[i] == syntax::CompareOperator::IsNot;
        if ((is || isNot) && (!comparable(*left) || !comparable(*right))) {
            const std::string type(typeOfLiteral(comparable(*left) ? *right : *left));
            const std::string what =
                m_rules.warningsNameTypes ? " with '" + type + "' literal" : " with a literal";
            return warn(node.span, (is ? "\"is\"" : "\"is not\"") + what + ". Did you mean " +
                                       (is ? "\"==\"?" : "\"!=\"?"));
        }
        left = right;
    }
}

/// 1(x), [1, 2](3)
void Compiler::warnCall(const Expr& callee)
{
    const std::string_view type = typeOfLiteral(callee);
    if (!type.empty() && type != "function")
        warn(callee.span, '\'' + std::string(type) + "' object is not callable; perhaps you missed a comma?");
}

/// 5[0], [1]["a"]
void Compiler::warnSubscript(const Subscript& node)
{
    const std::string_view type = typeOfLiteral(*node.value);
    const bool sequence = type == "str" || type == "bytes" || type == "tuple" || type == "list";
    if (!type.empty() && !sequence && type != "dict" && type != "bool") {
        return warn(node.value->span,
                    '\'' + std::string(type) + "' object is not subscriptable; perhaps you missed a comma?");
    }
    const std::string_view index = typeOfLiteral(*node.index);
    if (!sequence || index.empty() || index == "int" || index == "bool")
        return;
    warn(node.value->span, std::string(type) + " indices must be integers or slices, not " +
                               std::string(index) + "; perhaps you missed a comma?");
}

/// assert (x, "message")
void Compiler::warnAssert(const Assert& node)
{
    bool always = false;
    if (const auto constant = m_folding.constantOf(*node.test)) {
        const auto& value = m_folding.constants()[*constant];
        always = value.kind == ConstantKind::Tuple && !value.items.empty();
    } else if (const auto* tuple = asIf<Tuple>(node.test)) {
        always = !tuple->elements.empty();
    }
    if (always)
        warn(node.span, "assertion is always true, perhaps remove parentheses?");
}

} // namespace nametag::compile
