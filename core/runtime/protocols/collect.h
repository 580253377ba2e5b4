// SPDX-License-Identifier: GPL-3.0-or-later
// Filling containers from any iterable: extend, update.
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"

namespace nametag::runtime {

/// tuple(iterable): a tuple of the length that the iterable hints at, grown and cut (Objects/abstract.c,
/// PySequence_Tuple).
Value tupleOfItems(Runtime& rt, Object& iterable);
/// list.extend and [*iterable], with CPython's capacities for lists, tuples and other iterables
/// (list_extend).
Done extendList(Runtime& rt, List& list, Object& iterable);
/// dict.update(mapping) and **mapping, as dict_merge: AttributeError where `mapping` has no keys().
Done updateDict(Runtime& rt, Dict& dict, Object& mapping);
/// set.update(iterable) (set_update_internal).
Done updateSet(Runtime& rt, Set& set, Object& iterable);

} // namespace nametag::runtime
