// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the order of a dict's entries, which only OrderedDict does.
#pragma once

#include "core/runtime/objects/table_objects.h"

namespace nametag::runtime {

/// The entry number of any key, or -1.
Eval<std::int32_t> findAnyEntry(Runtime& rt, Dict& dict, Object& key);
/// Makes the entry the last one, or the first one. The table keeps its size.
void moveEntry(Runtime& rt, Dict& dict, std::int32_t entry, bool toEnd);

} // namespace nametag::runtime
