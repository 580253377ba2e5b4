// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a set, where more than adding and taking out is needed.
#pragma once

#include "core/runtime/objects/table_objects.h"

namespace nametag::runtime {

/// Like contains() and discard() where the hash is known: the key is not asked for it.
Eval<bool> containsWithHash(Runtime& rt, Set& set, Object& key, std::int64_t hash);
Eval<bool> discardWithHash(Runtime& rt, Set& set, Object& key, std::int64_t hash);

/// Takes the element out of its slot.
Ref<> emptySlot(Runtime& rt, Set& set, std::size_t slot);

/// Each gets the table of the other (set_swap_bodies).
void swapTables(Runtime& rt, Set& one, Set& other);

/// After many were taken out: a new table where more than a quarter of the slots had a key once
/// (set_difference_update_internal).
void dropEmptied(Runtime& rt, Set& set);

/// An empty set takes the slots of a table of the same size in which nothing was taken out (set_merge);
/// says whether it could.
bool copyTable(Runtime& rt, Set& set, const Set& source);

} // namespace nametag::runtime
