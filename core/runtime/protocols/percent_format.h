// SPDX-License-Identifier: GPL-3.0-or-later
// "pattern" % values for str and bytes (Objects/unicodeobject.c, PyUnicode_Format; Objects/bytesobject.c).
#pragma once

#include "core/runtime/objects/runtime.h"

#include <string_view>

namespace nametag::runtime {

struct Str;

Value percentFormat(Runtime& rt, Str& pattern, Object& values);
/// The bytes of pattern % values.
Eval<std::string> percentFormatBytes(Runtime& rt, std::string_view pattern, Object& values);

} // namespace nametag::runtime
