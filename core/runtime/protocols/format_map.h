// SPDX-License-Identifier: GPL-3.0-or-later
// str.format and str.format_map (Objects/stringlib/unicode_format.h): fields with names, attributes, items,
// conversions, nested specifications.
#pragma once

#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

struct Str;

/// pattern.format(*args, **kwargs)
Value formatWithArguments(Runtime& rt, Str& pattern, const Arguments& arguments);
/// pattern.format_map(mapping)
Value formatWithMapping(Runtime& rt, Str& pattern, Object& mapping);

} // namespace nametag::runtime
