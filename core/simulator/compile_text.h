// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are compiled while a script runs: compile(), eval(), exec(), modules written in Python.
#pragma once

#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/runtime.h"

namespace nametag::simulator {

/// The code, or Raised with the SyntaxError as CPython makes it.
runtime::Eval<runtime::Ref<runtime::CodeObject>>
compileTextOf(runtime::Runtime& rt, const runtime::TextRequest& request, bool ofLibrary = false);

} // namespace nametag::simulator
