// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a run as CPython's interpreter exit has it (Python/pylifecycle.c, Py_FinalizeEx).
#pragma once

#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/runtime.h"

namespace nametag::simulator {

/// Exit functions, a collection, then the script's module goes and what it held dies.
void leaveScript(runtime::Runtime& rt, runtime::Ref<runtime::Module> module);

} // namespace nametag::simulator
