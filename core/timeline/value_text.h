// SPDX-License-Identifier: GPL-3.0-or-later
// An object's value as Python's repr would write it, read from a state.
#pragma once

#include "core/base/text_table.h"
#include "core/timeline/memory_state.h"

#include <string>

namespace nametag::timeline {

/// What a trace calls "v": the repr of a scalar, a function's or class's name; empty for containers.
std::string valueText(const ObjectState& object, const TextTable& texts);

/// The repr of any object, in at most about `limit` characters: "[72, 95, …]", "<function add_bonus>".
std::string reprText(const MemoryState& state, ObjectId object, const TextTable& texts,
                     std::size_t limit = 32);

} // namespace nametag::timeline
