// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean: 'x'?" (Python/suggestions.c, Lib/traceback.py).
#pragma once

#include "core/runtime/objects/runtime.h"

#include <string>

namespace nametag::runtime {

/// What is added to the last line of the traceback, with its leading ". "; often nothing.
std::string suggestionFor(Runtime& rt, Exception& exception);

} // namespace nametag::runtime
