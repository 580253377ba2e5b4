// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong models: a program's tree is changed so that it does what one expects who has a wrong idea of Python,
// with a few hidden functions to help. Python itself knows nothing of this.
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/simulator/simulate.h"
#include "core/syntax/ast.h"

namespace nametag::simulator {

/// Changes the tree; nothing for Model::Python.
void rewriteFor(Model model, syntax::Module& module);

/// Puts the hidden functions, whose names no program can write, into the builtins.
void installHiddenFunctions(runtime::Runtime& rt);

// Their names.
inline constexpr const char* kCopy = " copy";         ///< (value): a shallow copy
inline constexpr const char* kBoxed = " boxed";       ///< (value): a copy with all that is in it
inline constexpr const char* kBoxNumber = " box";     ///< (name): id() of the box of that name
inline constexpr const char* kSearched = " searched"; ///< (value): an equal one that is there, or the value
inline constexpr const char* kLeave = " leave";       ///< (result, parameter…): keeps what parameters have
inline constexpr const char* kHasMoved = " moved";    ///< (i, value): the i-th parameter got another object
inline constexpr const char* kTaken = " taken";       ///< (i): what the i-th parameter has
inline constexpr const char* kLeft = " left";         ///< (): what was kept is forgotten
inline constexpr const char* kDestroy = " destroy";   ///< (value): every name and slot loses it

} // namespace nametag::simulator
