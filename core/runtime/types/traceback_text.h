// SPDX-License-Identifier: GPL-3.0-or-later
// What Python prints of an exception that nobody caught (Lib/traceback.py).
#pragma once

#include "core/runtime/objects/runtime.h"

#include <string>

namespace nametag::runtime {

/// The whole text with causes, contexts and notes, each line ended.
std::string tracebackText(Runtime& rt, Exception& exception);
/// Prints "Exception ignored in: …" to standard error.
void reportUnraisable(Runtime& rt, Exception& exception, Object& where);

/// Makes what a sys.unraisablehook gets; set by whoever makes sys.
struct UnraisableArguments {
    Ref<> (*make)(Runtime& rt, Exception& exception, Object& where) = nullptr;
};

/// Writes to sys.stderr, whatever that is now.
void writeToErrors(Runtime& rt, const std::string& shown);

} // namespace nametag::runtime
