// SPDX-License-Identifier: GPL-3.0-or-later
// Unions, generic aliases and type parameters: how they are made, asked for their parameters, and filled in.
#pragma once

#include "core/runtime/objects/alias_objects.h"
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/sequence_objects.h"

namespace nametag::runtime {

/// origin[item]; a tuple is several items.
Ref<> newGenericAlias(Runtime& rt, Object& origin, Object& item, bool starred = false);
/// The row of __class_getitem__ for types whose [] makes an alias: addClassMethods(rt, type, {&row, 1}).
extern const NativeRow kClassGetItemRow;

/// left | right of types (Objects/unionobject.c, _Py_union_type_or).
Value unionOf(Runtime& rt, Object& left, Object& right);
/// The union of these, without doubles; the only one if it is one.
Value makeUnion(Runtime& rt, std::vector<Ref<>> arguments, bool spelled);
/// How an argument is shown in the repr of a union or an alias.
Eval<std::string> shownArgument(Runtime& rt, Object& argument);

/// Type variables in the arguments, each once (_Py_make_parameters).
Eval<Ref<Tuple>> parametersOf(Runtime& rt, const Tuple& arguments);
/// The arguments with their type variables filled in (_Py_subs_parameters).
Eval<Ref<Tuple>> substituted(Runtime& rt, Object& self, const Tuple& arguments, const Tuple& parameters,
                             Object& item);

bool isTypeVariable(const Runtime& rt, const Object& object);

enum class VariableKind : std::uint8_t { TypeVar, ParamSpec, TypeVarTuple };
/// A type parameter of the 3.12 syntax; the functions (none, or borrowed) are called when asked for.
struct TypeParameterPlan {
    VariableKind kind = VariableKind::TypeVar;
    Str& name;
    Object* bound = nullptr;
    Object* constraints = nullptr;
};
Ref<TypeVariable> newTypeParameter(Runtime& rt, const TypeParameterPlan& plan);
Ref<TypeAlias> newTypeAlias(Runtime& rt, Str& name, Object* parameters, Object& function);
/// Generic[T, …] of a class statement.
Value genericOf(Runtime& rt, Tuple& parameters);
/// The value, computed now if it was not yet; none: `otherwise`.
Value askLazy(Runtime& rt, LazyValue& lazy, Object& otherwise);
/// Drops both references.
void dropLazy(LazyValue& lazy);
/// __name__ of the module whose code runs.
Ref<> callingModule(Runtime& rt);

} // namespace nametag::runtime
