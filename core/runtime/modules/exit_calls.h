// SPDX-License-Identifier: GPL-3.0-or-later
// What is called when a script has ended: atexit (Modules/atexitmodule.c).
#pragma once

#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

/// Calls what atexit.register was given, the latest first; exceptions are told and forgotten.
void runExitCalls(Runtime& rt);

} // namespace nametag::runtime
