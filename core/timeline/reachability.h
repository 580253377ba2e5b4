// SPDX-License-Identifier: GPL-3.0-or-later
// Who refers to an object: names, slots, frames' temporaries, hidden holders. Together they are its count.
#pragma once

#include "core/timeline/memory_state.h"
#include "core/timeline/shown.h"

#include <vector>

namespace nametag::timeline {

enum class HolderPlace : std::uint8_t { Name, Slot, ValueStack, Hidden, Part };

/// What a tuple or dict is to the function, class or instance that holds it.
enum class HolderPart : std::uint8_t { Closure, Attributes, Bases, Order };

/// One holder of an object. Which fields say where depends on `place`.
struct Holder {
    HolderPlace place = HolderPlace::Name;
    NamespaceId space;              ///< Name
    FrameId frame;                  ///< Name (0 if no frame has this namespace), ValueStack
    TextId label;                   ///< Name: the name; Slot: a field's label; Hidden: words
    ObjectId owner;                 ///< Slot, Part: the object that holds
    SlotKind slot = SlotKind::Item; ///< Slot
    std::uint32_t index = 0;        ///< Slot, ValueStack
    events::HolderKind hidden = {}; ///< Hidden
    std::uint32_t times = 1;        ///< Hidden: so many references
    HolderPart part = {};           ///< Part
};

/// All holders of the object: names first, then slots by owner, temporaries, hidden ones. The entries of a
/// dict that is a namespace are told as names, once.
std::vector<Holder> holdersOf(const MemoryState& state, ObjectId object);

/// The object lives only because objects that hold each other hold it: no name, frame or hidden holder leads
/// there. False also where more than `most` objects would have to be asked.
bool isInIsland(const MemoryState& state, ObjectId object, std::size_t most = 32);

} // namespace nametag::timeline
