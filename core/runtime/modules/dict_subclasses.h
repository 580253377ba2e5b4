// SPDX-License-Identifier: GPL-3.0-or-later
// The subclasses of dict that collections has: defaultdict, OrderedDict.
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/table_objects.h"

namespace nametag::runtime {

void setUpDefaultDictType(Runtime& rt, Type& type);
void setUpOrderedDictType(Runtime& rt, Type& type);
void setUpOrderedIterator(Runtime& rt, Type& type);
void setUpOrderedKeys(Runtime& rt, Type& type);
void setUpOrderedValues(Runtime& rt, Type& type);
void setUpOrderedItems(Runtime& rt, Type& type);
void addOrderedDictMethods(Runtime& rt, Type& type);

} // namespace nametag::runtime
