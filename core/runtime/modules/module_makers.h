// SPDX-License-Identifier: GPL-3.0-or-later
// The functions that make the native modules, one a line of modules.def. They run once, when the module is
// first imported, with the heap starting up (what they make is the interpreter's own).
#pragma once

#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

#define MODULE(name, make) Ref<Module> make(Runtime& rt);
#include "core/runtime/modules/modules.def"
#undef MODULE

} // namespace nametag::runtime
