// SPDX-License-Identifier: GPL-3.0-or-later
// Weak references: what weakref.ref and proxies have in common, and the list that each referent has of them
// (Objects/weakrefobject.c).
#pragma once

#include "core/runtime/objects/runtime.h"

#include <unordered_map>
#include <vector>

namespace nametag::runtime {

struct WeakReference : Object {
    Object* referent = nullptr; ///< not counted; none: it is dead
    Object* callback = nullptr; ///< owned or none
    std::int64_t hash = -1;
    WeakReference* next = nullptr; ///< in the referent's list
    WeakReference* previous = nullptr;
};

/// A run's weak references.
struct WeakTable {
    std::unordered_map<const Object*, WeakReference*> lists; ///< the first of each referent's
    Type* reference = nullptr;
    Type* proxy = nullptr;
    Type* callableProxy = nullptr;
};

inline WeakReference& weakIn(Object& self)
{
    return static_cast<WeakReference&>(self);
}

/// True if weak references to the object can be made.
bool isReferable(const Object& object);
/// The weak references to the object, in the list's order.
std::vector<WeakReference*> weakReferencesOf(Runtime& rt, const Object& object);
/// What it refers to while that is alive, borrowed.
Object* referentOf(const WeakReference& reference);

/// A weak reference of the type; one without a callback may be there already (weakref___new__,
/// weakref.proxy).
Value newWeakReference(Runtime& rt, Type& type, Object& referent, Object* callback);

/// Runtime::dropWeakrefs: the object dies (PyObject_ClearWeakRefs).
void dropWeakReferences(Runtime& rt, Object& dying);
/// CollectorHooks::clearWeakrefs (handle_weakrefs).
std::uint64_t clearWeakReferences(Runtime& rt, const std::vector<Object*>& unreachable);

/// Behaviour of all three types.
void setUpWeakBehaviour(Type& type);
/// The types' slots. (weakref_type.cpp, weakref_proxy.cpp)
void setUpReferenceType(Runtime& rt, Type& type);
void setUpProxyType(Runtime& rt, Type& type);

} // namespace nametag::runtime
