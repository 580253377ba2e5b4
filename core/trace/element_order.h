// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which a trace lists the elements of a set: scalars by type name, then by value; then the
// others as they come.
#pragma once

#include "core/base/text_table.h"
#include "core/timeline/memory_state.h"

#include <vector>

namespace nametag::trace {

/// True for objects without references of their own that a trace shows: None, numbers, texts, ranges.
bool isScalar(events::ObjectKind kind);

/// Sorts elements (as they come from the set's table) into a trace's order.
void sortElements(std::vector<ObjectId>& elements, const timeline::MemoryState& state,
                  const TextTable& texts);

} // namespace nametag::trace
