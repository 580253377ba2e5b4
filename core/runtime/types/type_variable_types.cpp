// SPDX-License-Identifier: GPL-3.0-or-later
// typing.TypeVar, ParamSpec, TypeVarTuple (Objects/typevarobject.c).
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/aliases.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

TypeVariable& variableIn(Object& self)
{
    return static_cast<TypeVariable&>(self);
}

Ref<TypeVariable> newVariable(Runtime& rt, Type& type, Ref<Str> name)
{
    std::uint32_t bytes = &type == rt.types.typeVar ? 96 : &type == rt.types.paramSpec ? 72 : 56;
    if (rt.profile.minor >= 13)
        bytes += 16;
    auto* made = rt.heap.create<TypeVariable>(type, memory::BodyRequest{bytes + 16, 32, bytes, {}});
    made->name = name.give();
    rt.heap.tell(*made);
    rt.heap.track(*made);
    return Ref<TypeVariable>::adopt(made);
}

Value reprVariable(Runtime& rt, Object& self)
{
    const TypeVariable& variable = variableIn(self);
    const bool plain = variable.infersVariance || &typeOf(self) == rt.types.typeVarTuple;
    const char* sign = plain ? "" : variable.covariant ? "+" : variable.contravariant ? "-" : "~";
    return newStr(rt, text(sign, utf8(*variable.name)));
}

void destroyVariable(Object& self)
{
    Runtime& rt = runtimeOf(self);
    TypeVariable& variable = variableIn(self);
    rt.heap.untrack(self);
    dropField(variable.name);
    dropLazy(variable.bound);
    dropLazy(variable.constraints);
    dropLazy(variable.byDefault);
    dropField(variable.module);
    rt.heap.release(self);
}

void traverseVariable(Object& self, memory::Visitor visit)
{
    const TypeVariable& variable = variableIn(self);
    for (const LazyValue* lazy : {&variable.bound, &variable.constraints, &variable.byDefault}) {
        visit(lazy->value);
        visit(lazy->function);
    }
}

void clearVariable(Object& self)
{
    dropLazy(variableIn(self).bound);
    dropLazy(variableIn(self).constraints);
    dropLazy(variableIn(self).byDefault);
}

// ---- attributes

Value getName(Runtime&, Object& self)
{
    return share<Object>(*variableIn(self).name);
}

Value getBound(Runtime& rt, Object& self)
{
    return askLazy(rt, variableIn(self).bound, *rt.objects.none);
}

Value getConstraints(Runtime& rt, Object& self)
{
    return askLazy(rt, variableIn(self).constraints, *rt.objects.emptyTuple);
}

Value getDefault(Runtime& rt, Object& self)
{
    return askLazy(rt, variableIn(self).byDefault, *rt.objects.noDefault);
}

template <bool TypeVariable::*Field> Value getFlag(Runtime& rt, Object& self)
{
    return newBool(rt, variableIn(self).*Field);
}

Value getModule(Runtime& rt, Object& self)
{
    Object* module = variableIn(self).module;
    return module ? share(*module) : Value(newStr(rt, "typing"));
}

Value getPart(Runtime& rt, Object& self, Type& type)
{
    auto* made = rt.heap.create<ParamSpecPart>(type, memory::BodyRequest{48, 16, 48, {}});
    made->origin = share(self).give();
    rt.heap.track(*made);
    return Ref<>::adopt(made);
}

Value getArgs(Runtime& rt, Object& self)
{
    return getPart(rt, self, *rt.types.paramSpecArgs);
}

Value getKwargs(Runtime& rt, Object& self)
{
    return getPart(rt, self, *rt.types.paramSpecKwargs);
}

constexpr GetSetRow kCommonRows[] = {{"__name__", getName, nullptr}, {"__module__", getModule, nullptr}};
constexpr GetSetRow kVarianceRows[] = {
    {"__bound__", getBound, nullptr},
    {"__covariant__", getFlag<&TypeVariable::covariant>, nullptr},
    {"__contravariant__", getFlag<&TypeVariable::contravariant>, nullptr},
    {"__infer_variance__", getFlag<&TypeVariable::infersVariance>, nullptr},
};
constexpr GetSetRow kConstraintRows[] = {{"__constraints__", getConstraints, nullptr}};
constexpr GetSetRow kDefaultRows[] = {{"__default__", getDefault, nullptr}};
constexpr GetSetRow kPartRows[] = {{"args", getArgs, nullptr}, {"kwargs", getKwargs, nullptr}};

// ---- methods

Value hasDefault(Runtime& rt, Object* self, const Arguments&)
{
    const LazyValue& lazy = variableIn(*self).byDefault;
    return newBool(rt, lazy.function || (lazy.value && lazy.value != rt.objects.noDefault));
}

Value substitute(Runtime&, Object*, const Arguments& arguments)
{
    return share(arguments[0]);
}

Value noSubclass(Runtime& rt, Object* self, const Arguments&)
{
    return typeError(rt, text("Cannot subclass an instance of ", typeOf(*self).qualifiedName));
}

constexpr NativeRow kMethods[] = {{"__mro_entries__", noSubclass, 1, 1},
                                  {"__typing_subst__", substitute, 1, 1}};
constexpr NativeRow kDefaultMethods[] = {{"has_default", hasDefault, 0, 0}};

// ---- making them by hand

/// The value of a keyword argument, borrowed, or nullptr. Unknown ones are an error of the caller.
struct Given {
    Object* bound = nullptr;
    Object* byDefault = nullptr;
    bool covariant = false;
    bool contravariant = false;
    bool infersVariance = false;
};

Done takeKeyword(Runtime& rt, Given& given, const Str& key, Object& value, const char* function)
{
    if (equal(key, "bound")) {
        given.bound = &value;
        return Nothing{};
    }
    if (equal(key, "default") && rt.profile.minor >= 13) {
        given.byDefault = &value;
        return Nothing{};
    }
    bool* flag = equal(key, "covariant")        ? &given.covariant
                 : equal(key, "contravariant")  ? &given.contravariant
                 : equal(key, "infer_variance") ? &given.infersVariance
                                                : nullptr;
    if (!flag)
        return typeError(rt, text(function, "() got an unexpected keyword argument '", utf8(key), "'"));
    NAMETAG_TRY(yes, truth(rt, value));
    *flag = yes;
    return Nothing{};
}

Eval<Given> keywordsOf(Runtime& rt, const Arguments& arguments, const char* function)
{
    Given given;
    for (std::size_t i = 0; i < arguments.keywords(); ++i)
        if (const auto& key = static_cast<const Str&>((*arguments.names)[i]); !equal(key, "name"))
            NAMETAG_CHECK(takeKeyword(rt, given, key, arguments.keyword(i), function));
    if (given.covariant && given.contravariant)
        return valueError(rt, "Bivariant types are not supported.");
    if (given.infersVariance && (given.covariant || given.contravariant))
        return valueError(rt, "Variance cannot be specified with infer_variance.");
    return given;
}

Eval<Ref<Str>> nameOf(Runtime& rt, const Arguments& arguments, const char* function)
{
    Object* name = arguments.positional > 0 ? &arguments[0] : nullptr;
    for (std::size_t i = 0; i < arguments.keywords(); ++i)
        if (equal(static_cast<const Str&>((*arguments.names)[i]), "name"))
            name = &arguments.keyword(i);
    if (!name)
        return typeError(rt, text(function, "() missing required argument 'name' (pos 1)"));
    if (!isStr(*name))
        return typeError(rt, text(function, "() argument 'name' must be str, not ", typeName(*name)));
    return share(static_cast<Str&>(*name));
}

void takeGiven(Runtime& rt, TypeVariable& made, const Given& given)
{
    if (given.bound && given.bound != rt.objects.none)
        made.bound.value = share(*given.bound).give();
    if (given.byDefault)
        made.byDefault.value = share(*given.byDefault).give();
    made.covariant = given.covariant;
    made.contravariant = given.contravariant;
    made.infersVariance = given.infersVariance;
    made.module = callingModule(rt).give();
}

Value makeTypeVar(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_TRY(name, nameOf(rt, arguments, "typevar"));
    NAMETAG_TRY(given, keywordsOf(rt, arguments, "typevar"));
    const bool bound = given.bound && given.bound != rt.objects.none;
    if (arguments.positional == 2)
        return typeError(rt, "A single constraint is not allowed");
    if (arguments.positional > 2 && bound)
        return typeError(rt, "Constraints cannot be combined with bound=...");
    Ref<TypeVariable> made = newVariable(rt, type, std::move(name));
    takeGiven(rt, *made, given);
    if (arguments.positional > 2)
        made->constraints.value = newTupleSharing(rt, arguments.positionals().subspan(1)).give();
    return made;
}

Value makeParamSpec(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_TRY(name, nameOf(rt, arguments, "paramspec"));
    NAMETAG_TRY(given, keywordsOf(rt, arguments, "paramspec"));
    Ref<TypeVariable> made = newVariable(rt, type, std::move(name));
    takeGiven(rt, *made, given);
    return made;
}

Value makeTypeVarTuple(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_TRY(name, nameOf(rt, arguments, "typevartuple"));
    if (arguments.positional > 1)
        return typeError(
            rt, rt.profile.minor >= 13
                    ? text("typevartuple() takes exactly 1 positional argument (", arguments.positional,
                           " given)")
                    : text("typevartuple() takes at most 1 argument (", arguments.positional, " given)"));
    NAMETAG_TRY(given, keywordsOf(rt, arguments, "typevartuple"));
    Ref<TypeVariable> made = newVariable(rt, type, std::move(name));
    takeGiven(rt, *made, given);
    return made;
}

/// *Ts gives typing.Unpack[Ts] once.
Value iterateTuple(Runtime& rt, Object& self)
{
    auto* made =
        rt.heap.create<SequenceIterator>(*rt.types.genericAliasIterator, memory::BodyRequest{40, 16, 40, {}});
    made->sequence = newGenericAlias(rt, self, *rt.objects.emptyTuple).give();
    rt.heap.track(*made);
    return Ref<>::adopt(made);
}

void setUpVariable(Runtime& rt, Type& type, MakeFunction make)
{
    type.destroy = destroyVariable;
    type.traverse = traverseVariable;
    type.clear = clearVariable;
    type.hasWeakrefs = true;
    type.slots.repr = reprVariable;
    type.slots.make = make;
    type.slots.init = [](Runtime&, Object&, const Arguments&) -> Done { return Nothing{}; };
    addMethods(rt, type, kMethods);
    addAttributes(rt, type, kCommonRows);
    if (rt.profile.minor >= 13) {
        addMethods(rt, type, kDefaultMethods);
        addAttributes(rt, type, kDefaultRows);
    }
}

} // namespace

Value askLazy(Runtime& rt, LazyValue& lazy, Object& otherwise)
{
    if (!lazy.value && lazy.function) {
        NAMETAG_TRY(value, call(rt, *lazy.function, {}));
        setField(lazy.value, std::move(value));
        dropField(lazy.function);
    }
    return share(lazy.value ? *lazy.value : otherwise);
}

void dropLazy(LazyValue& lazy)
{
    dropField(lazy.value);
    dropField(lazy.function);
}

Ref<> callingModule(Runtime& rt)
{
    Object* name = rt.caller ? lookUp(rt, rt.caller->globalNames(), *rt.names.dunderName) : nullptr;
    return share(name ? *name : *rt.objects.none);
}

Ref<TypeVariable> newTypeParameter(Runtime& rt, const TypeParameterPlan& plan)
{
    Type& type = plan.kind == VariableKind::TypeVar     ? *rt.types.typeVar
                 : plan.kind == VariableKind::ParamSpec ? *rt.types.paramSpec
                                                        : *rt.types.typeVarTuple;
    Ref<TypeVariable> made = newVariable(rt, type, share(plan.name));
    made->infersVariance = true;
    made->bound.function = ownedOrNull(plan.bound);
    made->constraints.function = ownedOrNull(plan.constraints);
    return made;
}

void setUpTypeVariableTypes(Runtime& rt)
{
    setUpVariable(rt, *rt.types.typeVar, makeTypeVar);
    setUpVariable(rt, *rt.types.paramSpec, makeParamSpec);
    setUpVariable(rt, *rt.types.typeVarTuple, makeTypeVarTuple);
    addAttributes(rt, *rt.types.typeVar, kVarianceRows);
    addAttributes(rt, *rt.types.typeVar, kConstraintRows);
    addAttributes(rt, *rt.types.paramSpec, kVarianceRows);
    addAttributes(rt, *rt.types.paramSpec, kPartRows);
    for (Type* type : {rt.types.typeVar, rt.types.paramSpec})
        type->slots.binary[static_cast<std::size_t>(BinaryOp::Or)] = unionOf;
    rt.types.typeVarTuple->slots.iter = iterateTuple;
}

} // namespace nametag::runtime
