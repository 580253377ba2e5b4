// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/future.h"

#include "core/compile/constant.h"
#include "core/compile/fold.h"
#include "core/compile/scopes.h"

#include <algorithm>
#include <array>

namespace nametag::compile {

using namespace nametag::syntax;

namespace {

constexpr std::array<std::string_view, 10> kFeatures{
    "nested_scopes",  "generators",       "division",       "absolute_import", "with_statement",
    "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop",  "annotations"};

std::optional<SyntaxError> wrongFeature(const Stmt& node, std::string message)
{
    SyntaxError error = errorAt(node.span, std::move(message));
    error.endLine = error.line; // and no end_offset: 3.13 marks one character
    error.endOffset = 0;
    return error;
}

bool isDocstring(const Stmt& node)
{
    const auto* statement = asIf<ExprStatement>(&node);
    const auto* text = statement ? asIf<syntax::Constant>(statement->value) : nullptr;
    return text && text->constantKind == syntax::ConstantKind::String;
}

using Words = std::optional<std::string>;

Words listText(Slice<Expr*> elements)
{
    std::string text;
    for (const Expr* each : elements) {
        const Words word = annotationText(*each);
        if (!word)
            return std::nullopt;
        text += (text.empty() ? "" : ", ") + *word;
    }
    return text;
}

Words constantText(const syntax::Constant& node)
{
    Folding folding;
    Module module;
    ExprStatement statement;
    statement.kind = StmtKind::ExprStatement;
    auto copy = node;
    statement.value = &copy;
    Stmt* body[]{&statement};
    module.body = body;
    if (folding.run(module, 10))
        return std::nullopt;
    if (node.constantKind == syntax::ConstantKind::Ellipsis)
        return "...";
    return folding.constants().text(*folding.constantOf(copy));
}

Words subscriptText(const Subscript& node)
{
    const Words value = annotationText(*node.value);
    const auto* tuple = asIf<Tuple>(node.index);
    const Words index =
        tuple && !tuple->elements.empty() ? listText(tuple->elements) : annotationText(*node.index);
    if (!value || !index)
        return std::nullopt;
    return *value + '[' + *index + (tuple && tuple->elements.size() == 1 ? ",]" : "]");
}

Words eitherText(const BinOp& node)
{
    const bool plain = node.op == Operator::BitOr && !is<BinOp>(*node.right);
    const Words left = plain ? annotationText(*node.left) : std::nullopt;
    const Words right = plain ? annotationText(*node.right) : std::nullopt;
    return left && right ? Words(*left + " | " + *right) : std::nullopt;
}

} // namespace

std::optional<std::string> annotationText(const Expr& node)
{
    switch (node.kind) {
    case ExprKind::Name: return std::string(as<Name>(node).id);
    case ExprKind::Constant: return constantText(as<syntax::Constant>(node));
    case ExprKind::Attribute: {
        const auto& attribute = as<Attribute>(node);
        const Words value = annotationText(*attribute.value);
        return value ? Words(*value + '.' + std::string(attribute.attr)) : std::nullopt;
    }
    case ExprKind::Subscript: return subscriptText(as<Subscript>(node));
    case ExprKind::BinOp: return eitherText(as<BinOp>(node));
    case ExprKind::List: {
        const Words items = listText(as<List>(node).elements);
        return items ? Words('[' + *items + ']') : std::nullopt;
    }
    case ExprKind::Tuple: {
        const auto& tuple = as<Tuple>(node);
        const Words items = listText(tuple.elements);
        return items ? Words('(' + *items + (tuple.elements.size() == 1 ? ",)" : ")")) : std::nullopt;
    }
    default: return std::nullopt;
    }
}

std::optional<SyntaxError> readFutureImports(FutureImports& future, const Module& module)
{
    bool first = true;
    for (const Stmt* each : module.body) {
        const auto* node = asIf<ImportFrom>(each);
        if (!node || node->level != 0 || node->module != "__future__") {
            if (first && isDocstring(*each)) {
                first = false;
                continue;
            }
            break;
        }
        first = false;
        for (const Alias& alias : node->names) {
            if (alias.name == "braces")
                return wrongFeature(*node, "not a chance");
            if (std::find(kFeatures.begin(), kFeatures.end(), alias.name) == kFeatures.end())
                return wrongFeature(*node, "future feature " + std::string(alias.name) + " is not defined");
            future.annotations = future.annotations || alias.name == "annotations";
        }
        future.allowed.insert(node);
    }
    return std::nullopt;
}

} // namespace nametag::compile
