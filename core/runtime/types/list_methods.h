// SPDX-License-Identifier: GPL-3.0-or-later
// The methods of list, and sorting.
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/sequence_objects.h"

namespace nametag::runtime {

void addListMethods(Runtime& rt, Type& type);
/// list.sort(key=…, reverse=…): stable; ValueError if the list changes meanwhile.
Done sortList(Runtime& rt, List& list, Object* key, bool reverse);

} // namespace nametag::runtime
