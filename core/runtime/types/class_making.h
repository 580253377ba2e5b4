// SPDX-License-Identifier: GPL-3.0-or-later
// Making classes: type(name, bases, namespace) (Objects/typeobject.c, type_new).
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"

namespace nametag::runtime {

/// What a class statement or type() says.
struct ClassPlan {
    Str& name;
    Tuple& bases;
    Dict& names;
    Arguments keywords; ///< for __init_subclass__: no positional ones
};

/// The class; `meta` is the type of the result. __set_name__ and __init_subclass__ are called.
Value makeClass(Runtime& rt, Type& meta, const ClassPlan& plan);
/// The metaclass that fits all bases (TypeError where there is none).
Eval<Type*> metaclassFor(Runtime& rt, Type& meta, const Tuple& bases);
/// The base whose layout the class takes (TypeError where there is none).
Eval<Type*> bestBase(Runtime& rt, const Tuple& bases);
/// cls.__bases__ = bases, which are classes. (class_bases.cpp)
Done assignBases(Runtime& rt, Type& type, Tuple& bases);
/// The mro of the class: what its metaclass's mro() says. (class_mro.cpp)
Eval<Ref<Tuple>> computeMro(Runtime& rt, Type& type);
/// The linearization of the bases (C3).
Eval<Ref<Tuple>> linearized(Runtime& rt, Type& type);

/// Behaviour of instances of classes of a script. (instance_behaviour.cpp)
void giveInstanceBehaviour(Type& type);

/// dir(): names of a dict and of all classes of the mro, unordered. (object_type.cpp)
Eval<Ref<List>> namesOfObject(Runtime& rt, Object* dict, const Type& type);
/// "Can't instantiate abstract class …" (type_type.cpp)
Raised abstractError(Runtime& rt, Type& type);

} // namespace nametag::runtime
