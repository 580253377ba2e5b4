// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings that native code gives about the line that runs.
#pragma once

#include "core/runtime/objects/runtime.h"

#include <string_view>

namespace nametag::runtime {

/// As warnings.warn(message, DeprecationWarning) does; raised where the filters make it an error.
Done warnDeprecated(Runtime& rt, std::string_view message);

/// A conversion method gave an object of a subclass of what it should give.
Done warnOfSubclass(Runtime& rt, std::string_view method, const char* wanted, const Object& given);

} // namespace nametag::runtime
