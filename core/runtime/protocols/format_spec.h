// SPDX-License-Identifier: GPL-3.0-or-later
// The format specification mini-language (Python/formatter_unicode.c):
// "[[fill]align][sign][z][#][0][width][,_][.precision][type]".
#pragma once

#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

/// value.__format__(spec) of an int, bool, float, complex or str; `spec` must be a str (TypeError otherwise).
Value formatWithSpec(Runtime& rt, Object& value, Object& spec);

} // namespace nametag::runtime
