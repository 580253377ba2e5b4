// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a set, where more than adding and taking out is needed.
#pragma once

#include "core/runtime/objects/table_objects.h"

namespace nametag::runtime {

/// After many were taken out: a new table where more than a quarter of the slots had a key once
/// (set_difference_update_internal).
void dropEmptied(Runtime& rt, Set& set);

/// An empty set takes the slots of a table of the same size in which nothing was taken out (set_merge);
/// says whether it could.
bool copyTable(Runtime& rt, Set& set, const Set& source);

} // namespace nametag::runtime
