// SPDX-License-Identifier: GPL-3.0-or-later
// What set and frozenset share.
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/table_objects.h"

namespace nametag::runtime {

/// set, frozenset or a subclass of them.
bool isAnySet(const Object& object);
Eval<bool> isSubset(Runtime& rt, Set& part, Set& whole);
/// key in set; a set as key is looked up as a frozenset.
Eval<bool> setContains(Runtime& rt, Object& object, Object& key);
Eval<Ref<Set>> frozenCopy(Runtime& rt, Set& set);
void addSetMethods(Runtime& rt, Type& type);

} // namespace nametag::runtime
