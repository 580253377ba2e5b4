// SPDX-License-Identifier: GPL-3.0-or-later
// How objects are written on the stage: sign, type word, value, short text.
#pragma once

#include "core/base/text_table.h"
#include "core/timeline/memory_state.h"
#include "ui/layout/scene_model.h"

#include <string>
#include <string_view>

namespace nametag::ui {

/// Its value is all there is to it, and cannot change: it may be written into the slot that holds it.
bool isAtom(events::ObjectKind kind);
/// A freed temporary is worth a note at the heap's foot; `prints`: the step prints something.
bool isWorthANote(events::ObjectKind kind, bool prints);
/// A function, class or module: shown as a chip.
bool isCode(events::ObjectKind kind);

TypeRole roleOf(events::ObjectKind kind);
std::string_view signOf(events::ObjectKind kind);
/// "list", "function", "Node".
std::string typeWordOf(const timeline::ObjectState& object, const TextTable& texts);

/// The value in at most `most` characters; long ints keep both ends.
std::string shortValueOf(const timeline::ObjectState& object, const TextTable& texts, std::size_t most);
/// An object in a word, for a slot or a key: an atom's value, "ƒ add", "(1, 2)", "list".
std::string inSlot(const timeline::MemoryState& state, ObjectId object, const TextTable& texts);

/// The frame of a generator that has not ended, or nullptr.
const timeline::FrameState* frameOfGenerator(const timeline::MemoryState& state, ObjectId generator);
std::string waitText(const timeline::FrameState& frame); ///< "waits at line 17"

std::string addressText(std::uint64_t address); ///< "…1000c0"
std::string addressText(std::uint64_t address, AddressLook look);
std::string sizeText(std::uint32_t bytes); ///< "1,704 B"
std::string grouped(std::uint64_t number); ///< "1,704"

/// At most this many characters (code points), the last one "…" if it was longer.
std::string cut(std::string_view text, std::size_t most);

} // namespace nametag::ui
