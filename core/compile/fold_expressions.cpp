// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions that are constants, or become something cheaper.
#include "core/compile/fold_arithmetic.h"
#include "core/compile/folder.h"
#include "core/numbers/big_int_text.h"

#include <algorithm>

namespace nametag::compile {

using namespace nametag::syntax;

using Value = nametag::compile::Constant;
using Kind = nametag::compile::ConstantKind;
using Literal = nametag::syntax::Constant;

namespace {

Value valueOf(const Literal& node)
{
    using From = nametag::syntax::ConstantKind;
    Value value;
    switch (node.constantKind) {
    case From::None: value.kind = Kind::None; break;
    case From::True: value.kind = Kind::True; break;
    case From::False: value.kind = Kind::False; break;
    case From::Ellipsis: value.kind = Kind::Ellipsis; break;
    case From::Integer:
        value.kind = Kind::Int;
        value.text = node.small ? std::to_string(*node.small)
                                : numbers::toText(numbers::parseInt(node.text, node.base).value_or(0));
        break;
    case From::Float:
        value.kind = Kind::Float;
        value.real = node.number;
        break;
    case From::Imaginary:
        value.kind = Kind::Complex;
        value.imaginary = node.number;
        break;
    case From::String:
        value.kind = Kind::Str;
        value.text = node.text;
        break;
    case From::Bytes:
        value.kind = Kind::Bytes;
        value.text = node.text;
        break;
    }
    return value;
}

bool hasStarred(Slice<Expr*> list)
{
    return std::any_of(list.begin(), list.end(), [](const Expr* each) { return is<Starred>(*each); });
}

} // namespace

void Folder::expression(const Literal& node)
{
    become(node, valueOf(node));
}

void Folder::expression(const BinOp& node)
{
    fold(node.left);
    fold(node.right);
    const auto left = constant(*node.left);
    if (!left)
        return;
    const ConstantTable& table = m_folding.m_table;
    if (node.op == Operator::Mod && table[*left].kind == Kind::Str && !constant(*node.right)) {
        if (const auto* values = asIf<Tuple>(node.right); values && !hasStarred(values->elements))
            format(node, table[*left].text, values->elements);
        return;
    }
    const auto right = constant(*node.right);
    if (!right)
        return;
    if (auto value = foldBinary(node.op, table[*left], table[*right]))
        become(node, std::move(*value));
}

void Folder::expression(const UnaryOp& node)
{
    fold(node.operand);
    if (const auto operand = constant(*node.operand)) {
        if (auto value = foldUnary(node.op, m_folding.m_table[*operand]))
            become(node, std::move(*value));
    } else if (node.op == UnaryOperator::Not) {
        turnComparison(node);
    }
}

/// not a in b is a not in b.
void Folder::turnComparison(const UnaryOp& node)
{
    const Expr& operand = m_folding.now(*node.operand);
    const auto* comparison = asIf<Compare>(&operand);
    if (!comparison || comparison->ops.size() != 1)
        return;
    const auto turned = [](CompareOperator op) -> std::optional<CompareOperator> {
        switch (op) {
        case CompareOperator::Is: return CompareOperator::IsNot;
        case CompareOperator::IsNot: return CompareOperator::Is;
        case CompareOperator::In: return CompareOperator::NotIn;
        case CompareOperator::NotIn: return CompareOperator::In;
        default: return std::nullopt;
        }
    }(comparison->ops[0]);
    if (!turned)
        return;
    Arena& arena = *m_folding.m_arena;
    auto* copy = arena.make<Compare>(*comparison);
    copy->ops = arena.keep(std::vector<CompareOperator>{*turned});
    m_folding.m_rewritten[&node] = copy;
}

void Folder::expression(const Lambda& node)
{
    arguments(*node.args);
    fold(node.body);
}

void Folder::expression(const IfExp& node)
{
    fold(node.test);
    fold(node.body);
    fold(node.orElse);
}

void Folder::expression(const Dict& node)
{
    all(node.keys);
    all(node.values);
}

void Folder::generators(Slice<Comprehension> list)
{
    for (const Comprehension& each : list) {
        fold(each.target);
        fold(each.iter);
        all(each.ifs);
        iterated(*each.iter);
    }
}

void Folder::expression(const ListComp& node)
{
    fold(node.element);
    generators(node.generators);
}

void Folder::expression(const SetComp& node)
{
    fold(node.element);
    generators(node.generators);
}

void Folder::expression(const DictComp& node)
{
    fold(node.key);
    fold(node.value);
    generators(node.generators);
}

void Folder::expression(const GeneratorExp& node)
{
    fold(node.element);
    generators(node.generators);
}

void Folder::expression(const Compare& node)
{
    fold(node.left);
    all(node.comparators);
    const CompareOperator last = node.ops.back();
    if (last == CompareOperator::In || last == CompareOperator::NotIn)
        iterated(*node.comparators.back());
}

void Folder::expression(const Call& node)
{
    fold(node.func);
    all(node.args);
    keywords(node.keywords);
}

void Folder::expression(const FormattedValue& node)
{
    fold(node.value);
    fold(node.formatSpec);
}

void Folder::expression(const Subscript& node)
{
    fold(node.value);
    fold(node.index);
    const auto container = constant(*node.value);
    const auto index = constant(*node.index);
    if (node.context != Context::Load || !container || !index)
        return;
    const ConstantTable& table = m_folding.m_table;
    if (auto value = foldSubscript(table, table[*container], table[*index]))
        become(node, std::move(*value));
}

void Folder::expression(const Name& node)
{
    if (node.context != Context::Load || node.id != "__debug__")
        return;
    Value value;
    value.kind = Kind::True;
    become(node, std::move(value));
}

void Folder::expression(const Tuple& node)
{
    all(node.elements);
    if (node.context == Context::Load)
        collect(node, node.elements, Kind::Tuple);
}

void Folder::expression(const SliceRange& node)
{
    fold(node.lower);
    fold(node.upper);
    fold(node.step);
}

/// A tuple or frozenset of constants is a constant.
bool Folder::collect(const Expr& node, Slice<Expr*> elements, Kind kind)
{
    Value value;
    value.kind = kind;
    for (const Expr* each : elements) {
        const auto item = constant(*each);
        if (!item)
            return false;
        value.items.push_back(*item);
    }
    if (kind == Kind::FrozenSet)
        value.items = withoutRepetitions(m_folding.m_table, value.items);
    become(node, std::move(value));
    return true;
}

/// A list or set display that is only looked through need not be made anew each time.
void Folder::iterated(const Expr& node)
{
    if (const auto* list = asIf<List>(&node)) {
        if (hasStarred(list->elements) || collect(node, list->elements, Kind::Tuple))
            return;
        auto* tuple = m_folding.m_arena->make<Tuple>();
        tuple->kind = ExprKind::Tuple;
        tuple->span = list->span;
        tuple->elements = list->elements;
        m_folding.m_rewritten[&node] = tuple;
    } else if (const auto* set = asIf<Set>(&node)) {
        collect(node, set->elements, Kind::FrozenSet);
    }
}

/// One %… at the start of `rest`, which is moved behind it.
std::optional<Folder::Piece> Folder::parsePiece(std::string_view& rest)
{
    bool left = false;
    for (; !rest.empty() && std::string_view("-+ #0").find(rest[0]) != std::string_view::npos;
         rest.remove_prefix(1)) {
        if (rest[0] != '-')
            return std::nullopt;
        left = true;
    }
    const auto digits = [&rest] {
        std::string number;
        for (; !rest.empty() && rest[0] >= '0' && rest[0] <= '9'; rest.remove_prefix(1))
            number += rest[0];
        return number;
    };
    const std::string width = digits();
    std::string precision;
    if (!rest.empty() && rest[0] == '.') {
        rest.remove_prefix(1);
        precision = '.' + digits();
        if (precision == ".")
            precision = ".0";
    }
    if (rest.empty() || width.size() > 2 || precision.size() > 3)
        return std::nullopt;
    Piece piece;
    piece.conversion = rest[0];
    rest.remove_prefix(1);
    if (piece.conversion != 's' && piece.conversion != 'r' && piece.conversion != 'a')
        return std::nullopt;
    if (!width.empty())
        piece.spec = (left ? "" : ">") + std::to_string(std::stoi(width));
    if (!precision.empty())
        piece.spec += '.' + std::to_string(std::stoi(precision.substr(1)));
    return piece;
}

Expr* Folder::textNode(const SourceSpan& span, std::string_view text)
{
    auto* node = m_folding.m_arena->make<Literal>();
    node->kind = ExprKind::Constant;
    node->span = span;
    node->constantKind = nametag::syntax::ConstantKind::String;
    node->text = m_folding.m_arena->keep(text);
    fold(node);
    return node;
}

Expr* Folder::formatted(const Piece& piece, Expr* value)
{
    Arena& arena = *m_folding.m_arena;
    auto* node = arena.make<FormattedValue>();
    node->kind = ExprKind::FormattedValue;
    node->span = value->span;
    node->value = value;
    node->conversion = piece.conversion;
    if (!piece.spec.empty())
        node->formatSpec = textNode(value->span, piece.spec);
    return node;
}

void Folder::format(const BinOp& node, std::string_view text, Slice<Expr*> values)
{
    std::vector<Expr*> parts;
    std::string literal;
    std::size_t next = 0;
    const auto flush = [&] {
        if (!literal.empty())
            parts.push_back(textNode({}, literal));
        literal.clear();
    };
    while (!text.empty()) {
        const char first = text[0];
        text.remove_prefix(1);
        if (first != '%' || text.starts_with('%')) {
            literal += first;
            if (first == '%')
                text.remove_prefix(1);
            continue;
        }
        const auto piece = parsePiece(text);
        if (!piece || next == values.size())
            return;
        flush();
        parts.push_back(formatted(*piece, values[next++]));
    }
    flush();
    if (next < values.size())
        return;
    auto* joined = m_folding.m_arena->make<JoinedStr>();
    joined->kind = ExprKind::JoinedStr;
    joined->span = node.span;
    joined->values = m_folding.m_arena->keep(parts);
    m_folding.m_rewritten[&node] = joined;
}

} // namespace nametag::compile
