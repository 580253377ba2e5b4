// SPDX-License-Identifier: GPL-3.0-or-later
// What copies and pickles ask of objects: __reduce__, __reduce_ex__, __getstate__ (Objects/typeobject.c).
#pragma once

#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

/// The methods of object, and of builtin types that have their own. Called when all types are set up.
void addReduceMethods(Runtime& rt);

} // namespace nametag::runtime
