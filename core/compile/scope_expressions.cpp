// SPDX-License-Identifier: GPL-3.0-or-later
// The names in expressions; comprehensions are scopes of their own.
#include "core/compile/scope_builder.h"

#include "core/base/match.h"

namespace nametag::compile {

using namespace nametag::syntax;

namespace {

std::string quoted(std::string_view name)
{
    return '\'' + std::string(name) + '\'';
}

} // namespace

void ScopeBuilder::expression(const Await& node)
{
    refuseInAnnotation(node.span, "await expression");
    maybe(node.value);
}

void ScopeBuilder::expression(const NamedExpr& node)
{
    refuseInAnnotation(node.span, "named expression");
    if (current().inIterationSource > 0)
        fail(node.span, "assignment expression cannot be used in a comprehension iterable expression");
    if (current().comprehension != ComprehensionKind::None)
        bindAroundComprehension(as<Name>(*node.target));
    maybe(node.value);
    maybe(node.target);
}

/// x in [… (x := 1) …] belongs to the function or module around the comprehensions.
void ScopeBuilder::bindAroundComprehension(const Name& target)
{
    const std::string mangled = mangle(m_class, target.id);
    for (auto place = m_stack.rbegin(); place != m_stack.rend(); ++place) {
        Scope& scope = **place;
        const Symbol* known = scope.find(mangled);
        const std::uint16_t uses = known ? known->uses : std::uint16_t{0};
        if (scope.comprehension != ComprehensionKind::None) {
            if ((uses & kUseIteration) != 0 && (uses & (kUseAssigned | kUseGlobal)) != 0)
                fail(target.span, "assignment expression cannot rebind comprehension iteration variable " +
                                      quoted(target.id));
            continue;
        }
        if (scope.kind == ScopeKind::Class) {
            fail(target.span, "assignment expression within a comprehension cannot be used in a class body");
            return;
        }
        const bool global = scope.kind == ScopeKind::Module || (uses & kUseGlobal) != 0;
        add(target.id, global ? kUseGlobal : kUseNonlocal, target.span);
        m_tree.recordDirective(current(), mangled, target.span);
        addTo(scope, target.id, scope.kind == ScopeKind::Module ? kUseGlobal : kUseAssigned, target.span);
        return;
    }
}

void ScopeBuilder::expression(const BinOp& node)
{
    maybe(node.left);
    maybe(node.right);
}

void ScopeBuilder::expression(const Lambda& node)
{
    all(node.args->defaults);
    all(node.args->kwDefaults);
    enter(&node, "lambda", ScopeKind::Function);
    parameters(*node.args);
    maybe(node.body);
    leave();
}

void ScopeBuilder::expression(const IfExp& node)
{
    maybe(node.test);
    maybe(node.body);
    maybe(node.orElse);
}

void ScopeBuilder::expression(const Dict& node)
{
    all(node.keys);
    all(node.values);
}

void ScopeBuilder::comprehension(const Expr& node, ComprehensionKind kind, Slice<Comprehension> generators,
                                 std::pair<const Expr*, const Expr*> elements)
{
    static constexpr std::string_view kNames[]{"", "listcomp", "setcomp", "dictcomp", "genexpr"};
    ++current().inIterationSource;
    maybe(generators[0].iter);
    --current().inIterationSource;
    Scope& scope = enter(&node, kNames[static_cast<int>(kind)], ScopeKind::Function);
    scope.comprehension = kind;
    add(".0", kUseParameter, node.span);
    bool first = true;
    for (const Comprehension& generator : generators) {
        scope.inIterationTarget = true;
        maybe(generator.target);
        scope.inIterationTarget = false;
        if (!first) {
            ++scope.inIterationSource;
            maybe(generator.iter);
            --scope.inIterationSource;
        }
        all(generator.ifs);
        first = false;
    }
    maybe(elements.second);
    maybe(elements.first);
    scope.generator = kind == ComprehensionKind::Generator;
    leave();
}

void ScopeBuilder::expression(const ListComp& node)
{
    comprehension(node, ComprehensionKind::List, node.generators, {node.element, nullptr});
}

void ScopeBuilder::expression(const SetComp& node)
{
    comprehension(node, ComprehensionKind::Set, node.generators, {node.element, nullptr});
}

void ScopeBuilder::expression(const DictComp& node)
{
    comprehension(node, ComprehensionKind::Dict, node.generators, {node.key, node.value});
}

void ScopeBuilder::expression(const GeneratorExp& node)
{
    comprehension(node, ComprehensionKind::Generator, node.generators, {node.element, nullptr});
}

void ScopeBuilder::yielded(const SourceSpan& span, const Expr* value)
{
    static constexpr std::string_view kWhere[]{"", "list comprehension", "set comprehension",
                                               "dict comprehension", "generator expression"};
    refuseInAnnotation(span, "yield expression");
    maybe(value);
    const ComprehensionKind kind = current().comprehension;
    if (kind != ComprehensionKind::None)
        fail(span, "'yield' inside " + std::string(kWhere[static_cast<int>(kind)]));
    current().generator = true;
}

void ScopeBuilder::expression(const Compare& node)
{
    maybe(node.left);
    all(node.comparators);
}

void ScopeBuilder::expression(const Call& node)
{
    maybe(node.func);
    all(node.args);
    keywords(node.keywords);
}

void ScopeBuilder::expression(const FormattedValue& node)
{
    maybe(node.value);
    maybe(node.formatSpec);
}

void ScopeBuilder::expression(const Subscript& node)
{
    maybe(node.value);
    maybe(node.index);
}

void ScopeBuilder::expression(const Name& node)
{
    add(node.id, node.context == Context::Load ? kUseRead : kUseAssigned, node.span);
    if (node.context == Context::Load && current().kind == ScopeKind::Function && node.id == "super")
        add("__class__", kUseRead, node.span);
}

void ScopeBuilder::expression(const SliceRange& node)
{
    maybe(node.lower);
    maybe(node.upper);
    maybe(node.step);
}

} // namespace nametag::compile
