// SPDX-License-Identifier: GPL-3.0-or-later
// What a picture of memory shows: which names, which references of an object, which objects. The rules are
// those of a trace; the interpreter's own names and references stay hidden.
#pragma once

#include "core/base/text_table.h"
#include "core/timeline/memory_state.h"

#include <unordered_map>
#include <vector>

namespace nametag::timeline {

enum class SlotKind : std::uint8_t { Item, Key, Value, Element, Field };

/// One reference that an object holds. `index` counts within its kind (a dict's holes are not counted, the
/// empty slots of a set are); `label` belongs to a Field.
struct Slot {
    SlotKind kind = SlotKind::Item;
    std::uint32_t index = 0;
    TextId label;
    ObjectId object;
};

/// A shown name and what it refers to now.
struct ShownName {
    TextId name;
    ObjectId object;
};

/// Starts and ends with two underscores, and has something between them.
bool isDunder(std::string_view name);

/// The names of a namespace that are bound and not the interpreter's own, in their order.
std::vector<ShownName> shownNames(const MemoryState& state, NamespaceId space, const TextTable& texts);

/// The names of each generator of the script that does not run and has not ended. Who asks for the references
/// of many objects of a state makes them once.
using GeneratorNames = std::unordered_map<ObjectId, NamespaceId>;
GeneratorNames generatorNames(const MemoryState& state);

/// The references of an object that are shown, in the order of a trace.
std::vector<Slot> shownSlots(const MemoryState& state, const ObjectState& object, const TextTable& texts,
                             const GeneratorNames* generators = nullptr);

/// All objects that names of the module and of the program's frames lead to, nearest first: the module's
/// names, then the frames', outermost first, then what those objects refer to.
std::vector<ObjectId> shownObjects(const MemoryState& state, const TextTable& texts);

} // namespace nametag::timeline
