// SPDX-License-Identifier: GPL-3.0-or-later
// Referrers: every holder of an object in words, for the inspector.
#pragma once

#include "core/base/text_table.h"
#include "core/timeline/memory_state.h"
#include "core/timeline/sameness.h"
#include "ui/layout/scene_model.h"

#include <string>
#include <vector>

namespace nametag::ui {

struct Referrer {
    enum class Kind : std::uint8_t { Name, Slot, Hidden };
    Kind kind = Kind::Name;
    std::string what;  ///< "scores", "slot 2", "constants of the module code"
    std::string where; ///< "Module", "add_bonus()", "…1000c0"
    ObjectId owner;    ///< of a slot
    NamespaceId space; ///< of a name
    TextId name;       ///< of a name
    SlotId slot;       ///< of a name or slot: where its string begins
    std::uint32_t times = 1;
    bool isNew = false;   ///< it came in this step
    bool hasLeft = false; ///< it went in this step
};

/// The namespace's owner in words.
std::string spaceTitle(const timeline::MemoryState& state, NamespaceId space, const TextTable& texts);

/// Who refers to the object, as many as its count says: names first, then slots, then hidden holders; those
/// that left in this step after the names.
std::vector<Referrer> referrersOf(const timeline::MemoryState& before, const timeline::MemoryState& now,
                                  ObjectId object, const TextTable& texts);

/// "`a` and slot 2"; "`peer`: unreachable, waiting in generation 1" of an object that only an island holds.
std::string holderWords(const timeline::MemoryState& before, const timeline::MemoryState& now,
                        const timeline::ObjectState& object, const TextTable& texts);

/// The name as one end of a comparison; no object if no frame has it.
timeline::ReferenceEnd endNamed(const timeline::MemoryState& state, std::string_view name,
                                const TextTable& texts);

/// What this name refers to in the innermost frame that has it, the module last; nothing if no frame has it.
ObjectId objectNamed(const timeline::MemoryState& state, std::string_view name, const TextTable& texts);

} // namespace nametag::ui
