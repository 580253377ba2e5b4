// SPDX-License-Identifier: GPL-3.0-or-later
// What the collector counts when a script begins: what was there before, and what compiling the script took
// that the free lists did not have.
#pragma once

#include "core/compile/code.h"
#include "core/runtime/objects/runtime.h"

namespace nametag::simulator {

/// Sets the counts and how many dead objects of the interpreter's own the free lists keep.
void beginCounts(runtime::Runtime& rt, const compile::CompileUnit& unit);

} // namespace nametag::simulator
