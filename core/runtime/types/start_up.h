// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up: makes all that a run needs before the first line of a script: types, singletons, caches, names,
// the builtins module and sys.modules.
#pragma once

#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

/// What is made belongs to the interpreter (static memory, untold) until the caller says
/// rt.heap.setStartingUp(false): native modules may be made in between.
void startUp(Runtime& rt);

/// One builtin type; its mro, dict and slots come later. (start_up.cpp)
struct StaticType {
    const char* name;
    events::ObjectKind kind;
    bool collected;
    Type* base;
};
Type* makeStaticType(Runtime& rt, const StaticType& description);
/// bases and mro of a type that is based on `base` alone, and its empty dict.
void linkStaticType(Runtime& rt, Type& type);

} // namespace nametag::runtime
