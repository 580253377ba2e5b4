// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of the builtins module, and the sys module.
#pragma once

#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/runtime.h"

#include <string>

namespace nametag::runtime {

/// Puts the functions into the builtins module. Called after startUp().
void installBuiltins(Runtime& rt);

void addInspectingFunctions(Runtime& rt, Module& module);
void addNumberFunctions(Runtime& rt, Module& module);
void addIteratingFunctions(Runtime& rt, Module& module);
void addTextFunctions(Runtime& rt, Module& module);
void addMakingFunctions(Runtime& rt, Module& module);
void addRunningFunctions(Runtime& rt, Module& module);
void addQuitters(Runtime& rt, Module& module);

/// The sys module.
Ref<Module> makeSysModule(Runtime& rt);

} // namespace nametag::runtime
