// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of object a node of a stored state is.
#pragma once

#include "core/events/kinds.h"
#include "core/trace/stored_state.h"

#include <string_view>

namespace nametag::trace {

events::ObjectKind kindOf(const StoredNode& node, bool hasOwnClass);
/// "list", "tuple", "deque", "set", "frozenset", "dict", "exception", or nothing: how its slots are meant.
std::string_view containerOf(const StoredNode& node);

} // namespace nametag::trace
