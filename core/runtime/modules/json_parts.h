// SPDX-License-Identifier: GPL-3.0-or-later
// The native halves of the json module: reading (json_reader.cpp) and writing (json_writer.cpp).
#pragma once

#include "core/runtime/objects/native.h"

namespace nametag::runtime::json {

/// Levels of arrays and objects in each other; more is a RecursionError.
inline constexpr std::uint32_t kDeepest = 990;

/// scan(text, place, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant): the
/// value and the place behind it, or (None, what is wrong, place). Hooks are None where there are none.
Value scan(Runtime& rt, Object*, const Arguments& arguments);
/// encode(value, default, ensure_ascii, indent, item_separator, key_separator, sort_keys, skipkeys,
/// allow_nan, check_circular): the text.
Value encode(Runtime& rt, Object*, const Arguments& arguments);

} // namespace nametag::runtime::json
