// SPDX-License-Identifier: GPL-3.0-or-later
// The methods of dict, its views and their iterators.
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/table_objects.h"

namespace nametag::runtime {

void addDictMethods(Runtime& rt, Type& type);
/// dict.update(argument): a mapping or pairs.
Done updateFromArgument(Runtime& rt, Dict& dict, Object& argument);
Eval<bool> equalDicts(Runtime& rt, Dict& left, Dict& right);
/// iter(dict)
Value iterateDictKeys(Runtime& rt, Object& dict);
/// What a view or iterator walks over.
enum class DictPart : std::uint8_t { Keys, Values, Items };
Value makeDictView(Runtime& rt, Dict& dict, DictPart part);
Value iterateDict(Runtime& rt, Dict& dict, DictPart part, bool backwards);
/// iter(set), iter(frozenset)
Value iterateSet(Runtime& rt, Object& set);

} // namespace nametag::runtime
