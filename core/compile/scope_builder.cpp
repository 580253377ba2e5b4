// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scope_builder.h"

#include "core/base/match.h"
#include "core/compile/future.h"

namespace nametag::compile {

using namespace nametag::syntax;

namespace {

std::string quoted(std::string_view name)
{
    return '\'' + std::string(name) + '\'';
}

} // namespace

std::optional<SyntaxError> ScopeBuilder::run(const Module& module)
{
    Scope scope;
    scope.name = "top";
    m_stack.push_back(&m_tree.add(&module, std::move(scope)));
    FutureImports future;
    m_keepsAnnotations = !readFutureImports(future, module) && future.annotations;
    statements(module.body);
    return m_error;
}

void ScopeBuilder::fail(const SourceSpan& span, std::string message)
{
    if (!m_error)
        m_error = errorAt(span, std::move(message));
}

Scope ScopeBuilder::makeScope(std::string_view name, ScopeKind kind)
{
    Scope scope;
    scope.name = name;
    scope.kind = kind;
    scope.nested = current().nested || current().isFunctionLike();
    return scope;
}

Scope& ScopeBuilder::enter(Scope& scope)
{
    current().children.push_back(&scope);
    m_stack.push_back(&scope);
    return scope;
}

Scope& ScopeBuilder::enter(const void* node, std::string_view name, ScopeKind kind)
{
    return enter(m_tree.add(node, makeScope(name, kind)));
}

void ScopeBuilder::add(std::string_view name, std::uint16_t use, const SourceSpan& span)
{
    addTo(current(), name, use, span);
}

void ScopeBuilder::addTo(Scope& scope, std::string_view name, std::uint16_t use, const SourceSpan& span)
{
    const std::string mangled = mangle(m_class, name);
    Symbol symbol{mangled, 0, NameScope::Unknown};
    if (const Symbol* known = scope.find(mangled))
        symbol = *known;
    if ((use & symbol.uses & kUseParameter) != 0)
        fail(span, "duplicate argument " + quoted(name) + " in function definition");
    if ((use & symbol.uses & kUseTypeParameter) != 0)
        fail(span, "duplicate type parameter " + quoted(name));
    symbol.uses |= use;
    if (scope.inIterationTarget) {
        if ((symbol.uses & (kUseGlobal | kUseNonlocal)) != 0)
            fail(span,
                 "assignment expression cannot rebind comprehension iteration variable " + quoted(name));
        symbol.uses |= kUseIteration;
    }
    if ((use & kUseParameter) != 0)
        scope.parameters.push_back(mangled);
    if ((use & kUseGlobal) != 0) {
        Symbol global{mangled, 0, NameScope::Unknown};
        if (const Symbol* known = m_tree.root().find(mangled))
            global = *known;
        global.uses |= use;
        m_tree.root().put(global);
        if (&scope == &m_tree.root())
            return;
    }
    scope.put(std::move(symbol));
}

std::uint16_t ScopeBuilder::usesOf(std::string_view name)
{
    const Symbol* symbol = current().find(mangle(m_class, name));
    return symbol ? symbol->uses : std::uint16_t{0};
}

void ScopeBuilder::statements(Slice<Stmt*> body)
{
    for (const Stmt* each : body)
        visit(*each, [this](const auto& node) { statement(node); });
}

void ScopeBuilder::maybe(const Expr* node)
{
    if (node)
        visit(*node, [this](const auto& concrete) { expression(concrete); });
}

void ScopeBuilder::keywords(Slice<Keyword> list)
{
    for (const Keyword& each : list)
        maybe(each.value);
}

bool ScopeBuilder::hasDefault(Slice<Expr*> list)
{
    for (const Expr* each : list) {
        if (each)
            return true;
    }
    return false;
}

void ScopeBuilder::enterTypeParameters(const void* node, std::string_view name, Slice<TypeParam> parameters)
{
    const bool inClass = current().kind == ScopeKind::Class;
    Scope& scope = enter(m_tree.addTypeScope(node, makeScope(name, ScopeKind::TypeParameters)));
    if (inClass) {
        scope.seesClass = true;
        add("__classdict__", kUseRead, {});
    }
    for (const TypeParam& each : parameters)
        typeParameter(each);
}

void ScopeBuilder::lazy(const void* node, std::string_view name, const Expr& value, std::string_view place)
{
    const bool seesClass = current().kind == ScopeKind::Class || current().seesClass;
    m_lazyPlace = place;
    enter(node, name, ScopeKind::TypeLazy).seesClass = seesClass;
    if (seesClass)
        add("__classdict__", kUseRead, {});
    maybe(&value);
    leave();
}

void ScopeBuilder::typeParameter(const TypeParam& node)
{
    add(node.name, kUseTypeParameter | kUseAssigned, node.span);
    if (node.bound)
        lazy(node.bound, node.name, *node.bound, "a TypeVar bound");
    if (node.defaultValue)
        lazy(node.defaultValue, node.name, *node.defaultValue,
             node.kind == TypeParamKind::TypeVar     ? "a TypeVar default"
             : node.kind == TypeParamKind::ParamSpec ? "a ParamSpec default"
                                                     : "a TypeVarTuple default");
}

void ScopeBuilder::annotation(const Expr* node)
{
    const std::size_t around = m_annotationDepth;
    if (m_keepsAnnotations)
        m_annotationDepth = m_stack.size();
    maybe(node);
    m_annotationDepth = around;
}

// Python/symtable.c, symtable_raise_if_annotation_block
void ScopeBuilder::refuseInAnnotation(const SourceSpan& span, std::string_view what)
{
    std::string_view place;
    if (m_annotationDepth == m_stack.size())
        place = "an annotation";
    else if (current().kind == ScopeKind::TypeParameters)
        place = "the definition of a generic";
    else if (current().kind == ScopeKind::TypeLazy)
        place = m_lazyPlace;
    if (place.empty())
        return;
    // Until there were type parameters it had other words.
    fail(span, m_rules.typeParameters ? std::string(what) + " cannot be used within " + std::string(place)
                                      : quoted(what) + " can not be used within " + std::string(place));
}

void ScopeBuilder::annotations(const Arguments& args, const Expr* returns)
{
    const auto each = [this](Slice<Arg> list) {
        for (const Arg& arg : list)
            annotation(arg.annotation);
    };
    each(args.posOnlyArgs);
    each(args.args);
    if (args.varArg)
        annotation(args.varArg->annotation);
    if (args.kwArg)
        annotation(args.kwArg->annotation);
    each(args.kwOnlyArgs);
    annotation(returns);
}

void ScopeBuilder::parameters(const Arguments& args)
{
    const auto each = [this](Slice<Arg> list) {
        for (const Arg& arg : list)
            add(arg.name, kUseParameter, arg.span);
    };
    each(args.posOnlyArgs);
    each(args.args);
    each(args.kwOnlyArgs);
    if (args.varArg) {
        add(args.varArg->name, kUseParameter, args.varArg->span);
        current().varArguments = true;
    }
    if (args.kwArg) {
        add(args.kwArg->name, kUseParameter, args.kwArg->span);
        current().varKeywords = true;
    }
}

void ScopeBuilder::statement(const FunctionDef& node)
{
    add(node.name, kUseAssigned, node.span);
    all(node.args->defaults);
    all(node.args->kwDefaults);
    if (!node.typeParams.empty()) {
        enterTypeParameters(&node, node.name, node.typeParams);
        add(".defaults", kUseParameter, node.span);
        if (hasDefault(node.args->kwDefaults))
            add(".kwdefaults", kUseParameter, node.span);
    }
    annotations(*node.args, node.returns);
    if (node.typeParams.empty())
        all(node.decorators);
    enter(&node, node.name, ScopeKind::Function);
    parameters(*node.args);
    statements(node.body);
    leave();
    if (!node.typeParams.empty()) {
        leave();
        all(node.decorators);
    }
}

void ScopeBuilder::statement(const ClassDef& node)
{
    add(node.name, kUseAssigned, node.span);
    all(node.decorators);
    const bool generic = !node.typeParams.empty();
    const std::string_view outer = m_class;
    if (generic) {
        m_class = node.name;
        enterTypeParameters(&node, node.name, node.typeParams);
        add(".type_params", kUseAssigned | kUseRead, node.span);
        add(".generic_base", kUseAssigned | kUseRead, node.span);
    }
    all(node.bases);
    keywords(node.keywords);
    enter(&node, node.name, ScopeKind::Class);
    m_class = node.name;
    if (generic) {
        add("__type_params__", kUseAssigned, node.span);
        add(".type_params", kUseRead, node.span);
    }
    statements(node.body);
    leave();
    if (generic)
        leave();
    m_class = outer;
}

void ScopeBuilder::statement(const TypeAlias& node)
{
    maybe(node.name);
    const std::string_view name = as<Name>(*node.name).id;
    if (!node.typeParams.empty())
        enterTypeParameters(&node, name, node.typeParams);
    lazy(&node, name, *node.value, "a type alias");
    if (!node.typeParams.empty())
        leave();
}

void ScopeBuilder::statement(const Assign& node)
{
    all(node.targets);
    maybe(node.value);
}

void ScopeBuilder::statement(const AugAssign& node)
{
    maybe(node.target);
    maybe(node.value);
}

void ScopeBuilder::statement(const AnnAssign& node)
{
    if (const auto* name = asIf<Name>(node.target)) {
        const std::uint16_t uses = usesOf(name->id);
        if ((uses & (kUseGlobal | kUseNonlocal)) != 0 && &current() != &m_tree.root() && node.simple) {
            fail(node.span, "annotated name " + quoted(name->id) + " can't be " +
                                ((uses & kUseGlobal) != 0 ? "global" : "nonlocal"));
        }
        if (node.simple)
            add(name->id, kUseAnnotated | kUseAssigned, node.span);
        else if (node.value)
            add(name->id, kUseAssigned, node.span);
    } else {
        maybe(node.target);
    }
    annotation(node.annotation);
    maybe(node.value);
}

void ScopeBuilder::statement(const For& node)
{
    maybe(node.target);
    maybe(node.iter);
    statements(node.body);
    statements(node.orElse);
}

void ScopeBuilder::statement(const While& node)
{
    maybe(node.test);
    statements(node.body);
    statements(node.orElse);
}

void ScopeBuilder::statement(const If& node)
{
    maybe(node.test);
    statements(node.body);
    statements(node.orElse);
}

void ScopeBuilder::statement(const With& node)
{
    for (const WithItem& item : node.items) {
        maybe(item.contextExpr);
        maybe(item.optionalVars);
    }
    statements(node.body);
}

void ScopeBuilder::statement(const Raise& node)
{
    maybe(node.exception);
    maybe(node.cause);
}

void ScopeBuilder::statement(const Try& node)
{
    statements(node.body);
    statements(node.orElse);
    for (const ExceptHandler& handler : node.handlers) {
        maybe(handler.type);
        if (handler.name)
            add(*handler.name, kUseAssigned, handler.span);
        statements(handler.body);
    }
    statements(node.finalBody);
}

void ScopeBuilder::statement(const Assert& node)
{
    maybe(node.test);
    maybe(node.message);
}

void ScopeBuilder::imported(Slice<Alias> names)
{
    for (const Alias& alias : names) {
        const std::string_view name = alias.asName.value_or(alias.name);
        if (name != "*")
            add(name.substr(0, name.find('.')), kUseImported, alias.span);
        else if (current().kind != ScopeKind::Module)
            fail(alias.span, "import * only allowed at module level");
    }
}

void ScopeBuilder::directive(const Stmt& node, Slice<std::string_view> names, std::uint16_t use)
{
    const std::string word = use == kUseGlobal ? "global" : "nonlocal";
    for (const std::string_view name : names) {
        const std::uint16_t uses = usesOf(name);
        if ((uses & kUseParameter) != 0)
            fail(node.span, "name " + quoted(name) + " is parameter and " + word);
        else if ((uses & kUseRead) != 0)
            fail(node.span, "name " + quoted(name) + " is used prior to " + word + " declaration");
        else if ((uses & kUseAnnotated) != 0)
            fail(node.span, "annotated name " + quoted(name) + " can't be " + word);
        else if ((uses & kUseAssigned) != 0)
            fail(node.span, "name " + quoted(name) + " is assigned to before " + word + " declaration");
        add(name, use, node.span);
        m_tree.recordDirective(current(), mangle(m_class, name), node.span);
    }
}

void ScopeBuilder::statement(const MatchStatement& node)
{
    maybe(node.subject);
    for (const MatchCase& each : node.cases) {
        pattern(*each.pattern);
        maybe(each.guard);
        statements(each.body);
    }
}

void ScopeBuilder::patterns(Slice<Pattern*> list)
{
    for (const Pattern* each : list)
        pattern(*each);
}

void ScopeBuilder::capture(const std::optional<std::string_view>& name, const SourceSpan& span)
{
    if (name)
        add(*name, kUseAssigned, span);
}

void ScopeBuilder::pattern(const Pattern& node)
{
    visit(node, Match{[this](const MatchValue& value) { maybe(value.value); }, [](const MatchSingleton&) {},
                      [this](const MatchSequence& sequence) { patterns(sequence.patterns); },
                      [this](const MatchMapping& mapping) {
                          all(mapping.keys);
                          patterns(mapping.patterns);
                          capture(mapping.rest, mapping.span);
                      },
                      [this](const MatchClass& instance) {
                          maybe(instance.cls);
                          patterns(instance.patterns);
                          patterns(instance.kwdPatterns);
                      },
                      [this](const MatchStar& star) { capture(star.name, star.span); },
                      [this](const MatchAs& alias) {
                          if (alias.pattern)
                              pattern(*alias.pattern);
                          capture(alias.name, alias.span);
                      },
                      [this](const MatchOr& either) { patterns(either.patterns); }});
}

std::optional<SyntaxError> collectNames(ScopeTree& tree, const Module& module,
                                        const profile::CompileRules& rules)
{
    return ScopeBuilder(tree, rules).run(module);
}

} // namespace nametag::compile
