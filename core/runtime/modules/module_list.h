// SPDX-License-Identifier: GPL-3.0-or-later
// What import finds: native modules (modules.def), modules written in Python (resources/python), and names of
// Python's library that are known but not simulated.
#pragma once

#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

/// Sets rt.importModule. Called after installBuiltins().
void installModules(Runtime& rt);

} // namespace nametag::runtime
