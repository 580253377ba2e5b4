// SPDX-License-Identifier: GPL-3.0-or-later
// What import finds: native modules (modules.def), modules written in Python (resources/python), and names of
// Python's library that are known but not simulated.
#pragma once

#include "core/runtime/objects/runtime.h"

#include <string_view>

namespace nametag::runtime {

/// Sets rt.importModule. Called after installBuiltins().
void installModules(Runtime& rt);

/// CPython 3.`minor` has the module of this dotted name, and it is not simulated.
bool refusesModule(std::string_view name, int minor);

} // namespace nametag::runtime
