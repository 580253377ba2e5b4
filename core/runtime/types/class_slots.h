// SPDX-License-Identifier: GPL-3.0-or-later
// __slots__ of a class, and the descriptors that the interpreter adds to a class (Objects/typeobject.c,
// type_new_slots).
#pragma once

#include "core/runtime/objects/runtime.h"

#include <string>
#include <vector>

namespace nametag::runtime {

/// What the instances of a new class get beyond those of its base.
struct SlotsPlan {
    std::vector<Ref<Str>> names; ///< sorted, mangled
    bool addsDict = false;
    bool addsWeakrefs = false;
};

/// What __weakref__ shows of an object; set by the weakref module (moduleState).
struct WeakrefLook {
    Value (*first)(Runtime& rt, Object& object) = nullptr;
};

Eval<SlotsPlan> planSlots(Runtime& rt, const Type& base, const Tuple& bases, Dict& names,
                          const std::string& className);
/// Member descriptors of the slots, __dict__ and __weakref__.
void addSlotDescriptors(Runtime& rt, Type& type, const SlotsPlan& plan);
/// __dict__ of a native type whose instances have attributes beside their payload.
void addDictAttribute(Runtime& rt, Type& type);
/// The exception of a __set_name__ gets its note (or is wrapped).
Raised noteSetName(Runtime& rt, const Type& type, Object& name, const Object& value);

} // namespace nametag::runtime
