// SPDX-License-Identifier: GPL-3.0-or-later
// Payload of collections.OrderedDict: a dict whose entries can change places (Objects/odictobject.c). CPython
// keeps the order in a chain of nodes beside the dict; here the nodes are simulated blocks only.
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/types/dict_methods.h"

namespace nametag::runtime {

struct OrderedDict : Dict {
    std::vector<std::uint64_t> nodes; ///< simulated blocks, one an entry
    std::uint64_t nodeTable = 0;      ///< simulated block of the nodes' addresses by hash
    std::uint32_t nodeSlots = 0;
    std::uint64_t state = 0; ///< changes with each change of the keys or their order
};

struct OrderedIterator : Object {
    OrderedDict* dict = nullptr; ///< owned; none once exhausted
    std::size_t position = 0;    ///< of the next entry; backwards: behind it
    std::int64_t left = 0;
    std::uint64_t state = 0;
    std::uint32_t expectedUsed = 0;
    DictPart part = DictPart::Keys;
    bool backwards = false;
};

inline OrderedDict& orderedOf(Object& object)
{
    return static_cast<OrderedDict&>(object);
}
/// Keys or their order have changed: nodes and size follow.
void orderChanged(Runtime& rt, OrderedDict& dict);
Value newOrderedDictOf(Runtime& rt, Type& type);
/// OrderedDict.update(…)
Done updateOrdered(Runtime& rt, Object& dict, const Arguments& arguments);
Value iterateOrdered(Runtime& rt, Object& dict, DictPart part, bool backwards);
/// dict[key] = value; without value: del dict[key].
Done setOrderedItem(Runtime& rt, Object& dict, Object& key, Object* value);

} // namespace nametag::runtime
