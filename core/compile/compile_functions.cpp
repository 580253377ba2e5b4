// SPDX-License-Identifier: GPL-3.0-or-later
// def, lambda, class and type: code of their own, made into objects where they stand.
#include "core/compile/compiler.h"

#include <algorithm>

namespace nametag::compile {

using namespace nametag::syntax;

namespace {

std::uint32_t firstLineOf(const Stmt& node, Slice<Expr*> decorators)
{
    return decorators.empty() ? node.span.line : decorators.front()->span.line;
}

} // namespace

/// Leaves the tuple of defaults and the dict of keyword defaults on the stack, as far as there are any.
std::uint32_t Compiler::defaults(const SourceSpan& span, const Arguments& args)
{
    std::uint32_t flags = 0;
    if (!args.defaults.empty()) {
        flags |= kFunctionDefaults;
        expressions(args.defaults);
        emit(span, Op::BuildTuple, static_cast<std::uint32_t>(args.defaults.size()));
    }
    std::vector<std::string> names;
    for (std::size_t i = 0; i < args.kwOnlyArgs.size(); ++i) {
        if (!args.kwDefaults[i])
            continue;
        names.push_back(mangle(unit().className, args.kwOnlyArgs[i].name));
        expression(*args.kwDefaults[i]);
    }
    if (!names.empty()) {
        flags |= kFunctionKeywordDefaults;
        loadTexts(span, names);
        emit(span, Op::BuildConstKeyMap, static_cast<std::uint32_t>(names.size()));
    }
    return flags;
}

std::uint32_t Compiler::annotation(Text argument, const Expr* node)
{
    if (!node)
        return 0;
    loadText(m_statementSpan, mangle(unit().className, argument));
    if (m_future.annotations) {
        annotationValue(*node);
    } else if (const auto* star = asIf<Starred>(node)) {
        expression(*star->value);
        emit(m_statementSpan, Op::UnpackSequence, 1);
    } else {
        expression(*node);
    }
    return 2;
}

bool Compiler::annotations(const SourceSpan& span, const Arguments& args, const Expr* returns)
{
    std::uint32_t count = 0;
    const auto all = [&](Slice<Arg> list) {
        for (const Arg& arg : list)
            count += annotation(arg.name, arg.annotation);
    };
    const SourceSpan outer = m_statementSpan;
    m_statementSpan = span;
    all(args.args);
    all(args.posOnlyArgs);
    if (args.varArg)
        count += annotation(args.varArg->name, args.varArg->annotation);
    all(args.kwOnlyArgs);
    if (args.kwArg)
        count += annotation(args.kwArg->name, args.kwArg->annotation);
    count += annotation("return", returns);
    m_statementSpan = outer;
    if (count > 0)
        emit(span, Op::BuildTuple, count);
    return count > 0;
}

namespace {

/// What code objects are compared by (Objects/codeobject.c, code_richcompare).
bool areEqual(const Code& a, const Code& b)
{
    const auto isSameInstruction = [](const Instruction& x, const Instruction& y) {
        return x.op == y.op && x.flags == y.flags && x.argument == y.argument;
    };
    const auto isSamePlace = [](const LocalName& x, const LocalName& y) {
        return x.kind == y.kind && x.name == y.name;
    };
    const auto isSameRange = [](const HandlerRange& x, const HandlerRange& y) {
        return x.start == y.start && x.end == y.end && x.handler == y.handler && x.depth == y.depth &&
               x.pushPlace == y.pushPlace;
    };
    return a.firstLine == b.firstLine && a.name == b.name && a.qualifiedName == b.qualifiedName &&
           a.kind == b.kind && a.argumentCount == b.argumentCount &&
           a.positionalOnlyCount == b.positionalOnlyCount && a.keywordOnlyCount == b.keywordOnlyCount &&
           a.names == b.names && a.constants == b.constants && a.positions == b.positions &&
           std::ranges::equal(a.instructions, b.instructions, isSameInstruction) &&
           std::ranges::equal(a.localsPlus, b.localsPlus, isSamePlace) &&
           std::ranges::equal(a.handlers, b.handlers, isSameRange);
}

/// Equal code has an equal one.
std::size_t hashOf(const Code& code)
{
    std::size_t hash = code.instructions.size();
    for (const SourceSpan& span : code.positions)
        for (const std::uint32_t part : {span.line, span.column, span.endColumn})
            hash = (hash ^ part) * 1099511628211u;
    return hash;
}

} // namespace

// A finally body is compiled twice; what it defines is one constant all the same (Python/compile.c,
// merge_const_one).
std::uint32_t Compiler::firstEqual(std::uint32_t index)
{
    std::vector<std::uint32_t>& alike = m_codesByHash[hashOf(m_output.codes[index])];
    for (const std::uint32_t other : alike)
        if (areEqual(m_output.codes[other], m_output.codes[index]))
            return other;
    alike.push_back(index);
    return index;
}

void Compiler::makeFunction(const SourceSpan& span, std::uint32_t index, std::uint32_t flags)
{
    const auto& places = m_output.codes[index].localsPlus;
    std::uint32_t count = 0;
    for (const LocalName& place : places) {
        if ((place.kind & kFree) == 0)
            continue;
        ++count;
        NameScope scope = unit().scope->scopeOf(place.name);
        const bool ownCell = (unit().kind == CodeKind::Class && unit().cellNames.contains(place.name));
        if (ownCell)
            scope = NameScope::Cell;
        emit(span, Op::LoadClosure,
             cellIndex(place.name, scope == NameScope::Cell ? scope : NameScope::Free));
    }
    if (count > 0) {
        flags |= kFunctionClosure;
        emit(span, Op::BuildTuple, count);
    }
    Constant constant;
    constant.kind = ConstantKind::Code;
    constant.code = firstEqual(index);
    loadConstant(span, m_output.constants.keep(std::move(constant)));
    emit(span, Op::MakeFunction, flags);
}

void Compiler::callDecorators(Slice<Expr*> decorators)
{
    for (std::size_t i = decorators.size(); i > 0; --i)
        emit(decorators[i - 1]->span, Op::Call, 0);
}

void Compiler::countArguments(const Arguments& args)
{
    unit().positionalOnlyCount = static_cast<std::uint32_t>(args.posOnlyArgs.size());
    unit().argumentCount = static_cast<std::uint32_t>(args.posOnlyArgs.size() + args.args.size());
    unit().keywordOnlyCount = static_cast<std::uint32_t>(args.kwOnlyArgs.size());
    const auto check = [this](Slice<Arg> list) {
        for (const Arg& arg : list)
            forbidden(arg.span, arg.name, Context::Store);
    };
    check(args.posOnlyArgs);
    check(args.args);
    check(args.kwOnlyArgs);
}

void Compiler::functionBody(const FunctionDef& node, std::uint32_t flags, std::uint32_t firstLine)
{
    enter(CodeKind::Function, node.name, m_scopes.scopeOf(&node), firstLine);
    const Expr* documentation = docstringOf(node.body);
    unit().hasDocstring = documentation != nullptr;
    if (documentation)
        constantPlace(docstring(*documentation));
    else
        constantPlace(m_output.constants.keep({}));
    countArguments(*node.args);
    statements(documentation ? node.body.subspan(1) : node.body);
    addReturn(true);
    const std::uint32_t code = leave();
    makeFunction(node.span, code, flags);
}

void Compiler::enterTypeScope(const void* node, Text owner, const SourceSpan&, std::uint32_t firstLine)
{
    enter(CodeKind::TypeParameters, "<generic parameters of " + std::string(owner) + '>',
          m_scopes.typeScopeOf(node), firstLine);
}

void Compiler::statement(const FunctionDef& node)
{
    if (node.isAsync == IsAsync::Yes)
        return fail(node.span, "async functions are not supported here");
    const std::uint32_t firstLine = firstLineOf(node, node.decorators);
    expressions(node.decorators);
    std::uint32_t flags = defaults(node.span, *node.args);
    const bool generic = !node.typeParams.empty();
    std::uint32_t passed = 0;
    if (generic) {
        passed = ((flags & kFunctionDefaults) != 0 ? 1U : 0U) +
                 ((flags & kFunctionKeywordDefaults) != 0 ? 1U : 0U);
        if (passed == 2)
            emit(node.span, Op::Swap, 2);
        enterTypeScope(&node, node.name, node.span, firstLine);
        unit().argumentCount = passed;
        typeParameters(node.typeParams);
        for (std::uint32_t i = 0; i < passed; ++i)
            emit(node.span, Op::LoadFast, i);
    }
    if (annotations(node.span, *node.args, node.returns))
        flags |= kFunctionAnnotations;
    functionBody(node, flags, firstLine);
    if (generic) {
        emit(node.span, Op::Swap, 2);
        emit(node.span, Op::SetFunctionTypeParams);
        emit(node.span, Op::ReturnValue);
        const std::uint32_t code = leave();
        makeFunction(node.span, code, 0);
        if (passed > 0)
            emit(node.span, Op::Swap, passed + 1);
        else
            emit(node.span, Op::PushNull);
        emit(node.span, Op::Call, passed > 0 ? passed - 1 : 0);
    }
    callDecorators(node.decorators);
    name(node.span, node.name, Context::Store);
}

void Compiler::expression(const Lambda& node)
{
    const std::uint32_t flags = defaults(node.span, *node.args);
    enter(CodeKind::Lambda, "<lambda>", m_scopes.scopeOf(&node), node.span.line);
    constantPlace(m_output.constants.keep({}));
    countArguments(*node.args);
    expression(*node.body);
    const SourceSpan head{node.span.line, 0, node.span.line, 0};
    const SourceSpan end = m_rules.lambdaReturnsAtHead ? head : node.body->span;
    if (unit().scope->generator)
        addReturn(false);
    else
        emit(end, Op::ReturnValue);
    const std::uint32_t code = leave();
    makeFunction(node.span, code, flags);
}

void Compiler::classEnd()
{
    if (m_rules.staticAttributes) {
        std::sort(unit().staticAttributes.begin(), unit().staticAttributes.end());
        loadTexts(kNowhere, unit().staticAttributes);
        name(kNowhere, "__static_attributes__", Context::Store);
    }
    if (unit().scope->needsClassNamespace) {
        emit(kNowhere, Op::LoadClosure, cellIndex("__classdict__", NameScope::Cell));
        name(kNowhere, "__classdictcell__", Context::Store);
    }
    if (unit().scope->needsClassCell) {
        emit(kNowhere, Op::LoadClosure, cellIndex("__class__", NameScope::Cell));
        emit(kNowhere, Op::Copy, 1);
        name(kNowhere, "__classcell__", Context::Store);
    } else {
        loadNone(kNowhere);
    }
    emit(kNowhere, Op::ReturnValue);
}

void Compiler::classBody(const ClassDef& node, std::uint32_t firstLine)
{
    enter(CodeKind::Class, node.name, m_scopes.scopeOf(&node), firstLine);
    unit().className = node.name;
    const SourceSpan span{firstLine, 0, firstLine, 0};
    name(span, "__name__", Context::Load);
    name(span, "__module__", Context::Store);
    loadText(span, unit().qualifiedName);
    name(span, "__qualname__", Context::Store);
    if (m_rules.staticAttributes) {
        loadInt(span, firstLine);
        name(span, "__firstlineno__", Context::Store);
    }
    if (!node.typeParams.empty()) {
        name(span, ".type_params", Context::Load);
        name(span, "__type_params__", Context::Store);
    }
    if (unit().scope->needsClassNamespace) {
        emit(span, Op::LoadLocals);
        emit(span, Op::StoreDeref, cellIndex("__classdict__", NameScope::Cell));
    }
    body(node.body, span);
    classEnd();
    const std::uint32_t code = leave();
    emit(node.span, Op::LoadBuildClass);
    emit(node.span, Op::PushNull);
    makeFunction(node.span, code, 0);
    loadText(node.span, node.name);
}

void Compiler::statement(const ClassDef& node)
{
    const std::uint32_t firstLine = firstLineOf(node, node.decorators);
    expressions(node.decorators);
    checkKeywords(node.keywords);
    if (node.typeParams.empty()) {
        classBody(node, firstLine);
        call(node.span, 2, node.bases, node.keywords);
    } else {
        enterTypeScope(&node, node.name, node.span, firstLine);
        unit().className = node.name;
        typeParameters(node.typeParams);
        name(node.span, ".type_params", Context::Store);
        classBody(node, firstLine);
        name(node.span, ".type_params", Context::Load);
        emit(node.span, Op::SubscriptGeneric);
        name(node.span, ".generic_base", Context::Store);
        Name base;
        base.kind = ExprKind::Name;
        base.span = node.span;
        base.id = ".generic_base";
        std::vector<Expr*> bases(node.bases.begin(), node.bases.end());
        bases.push_back(&base);
        call(node.span, 2, bases, node.keywords);
        emit(node.span, Op::ReturnValue);
        const std::uint32_t code = leave();
        makeFunction(node.span, code, 0);
        emit(node.span, Op::PushNull);
        emit(node.span, Op::Call, 0);
    }
    callDecorators(node.decorators);
    name(node.span, node.name, Context::Store);
}

/// A function that computes the value of a bound, a default or an alias when somebody asks for it.
void Compiler::lazy(const Expr& value, Text owner)
{
    enter(CodeKind::TypeLazy, owner, m_scopes.scopeOf(&value), value.span.line);
    if (const auto* starred = asIf<Starred>(&value)) {
        expression(*starred->value);
        emit(value.span, Op::UnpackSequence, 1);
    } else {
        expression(value);
    }
    if (unit().constants.empty()) // Python/compile.c ends such a body with a None that nobody reaches
        constantPlace(m_output.constants.keep({}));
    emit(value.span, Op::ReturnValue);
    const std::uint32_t code = leave();
    makeFunction(value.span, code, 0);
}

void Compiler::typeParameter(const TypeParam& node)
{
    loadText(node.span, node.name);
    Op op = Op::MakeTypeVar;
    if (node.kind == TypeParamKind::ParamSpec)
        op = Op::MakeParamSpec;
    else if (node.kind == TypeParamKind::TypeVarTuple)
        op = Op::MakeTypeVarTuple;
    if (node.bound) {
        lazy(*node.bound, node.name);
        op = is<Tuple>(*node.bound) ? Op::MakeTypeVarWithConstraints : Op::MakeTypeVarWithBound;
    }
    emit(node.span, op);
    if (node.defaultValue) {
        lazy(*node.defaultValue, node.name);
        emit(node.span, Op::SetTypeParamDefault);
    }
    emit(node.span, Op::Copy, 1);
    name(node.span, node.name, Context::Store);
}

void Compiler::typeParameters(Slice<TypeParam> list)
{
    for (const TypeParam& each : list)
        typeParameter(each);
    emit(list.front().span, Op::BuildTuple, static_cast<std::uint32_t>(list.size()));
}

void Compiler::statement(const TypeAlias& node)
{
    const Text alias = as<Name>(*node.name).id;
    const bool generic = !node.typeParams.empty();
    if (generic) {
        enterTypeScope(&node, alias, node.span, node.span.line);
        loadText(node.span, alias);
        typeParameters(node.typeParams);
    } else {
        loadText(node.span, alias);
        loadNone(node.span);
    }
    enter(CodeKind::TypeLazy, alias, m_scopes.scopeOf(&node), node.span.line);
    constantPlace(m_output.constants.keep({}));
    expression(*node.value);
    emit(node.span, Op::ReturnValue);
    const std::uint32_t value = leave();
    makeFunction(node.span, value, 0);
    emit(node.span, Op::BuildTuple, 3);
    emit(node.span, Op::MakeTypeAlias);
    if (generic) {
        emit(node.span, Op::ReturnValue);
        const std::uint32_t code = leave();
        makeFunction(node.span, code, 0);
        emit(node.span, Op::PushNull);
        emit(node.span, Op::Call, 0);
    }
    name(node.span, alias, Context::Store);
}

} // namespace nametag::compile
