// SPDX-License-Identifier: GPL-3.0-or-later
// An object in words: its sign, its family, its repr, how its size adds up. Sentences write code between
// back quotes.
#pragma once

#include "core/base/text_table.h"
#include "core/timeline/memory_state.h"
#include "ui/layout/scene_model.h"

#include <string>

namespace nametag::ui {

/// "[ ]" for a list, "#" for a number, …
std::string signOf(events::ObjectKind kind);
TypeRole roleOf(events::ObjectKind kind);

/// What repr() would show, cut with "…" where it grows past `limit` characters.
std::string reprOf(const timeline::MemoryState& state, ObjectId id, const TextTable& texts,
                   std::size_t limit = 120);

/// "mutable, 3 items"
std::string natureOf(const timeline::ObjectState& object);

/// "56 list + 64 slots"; empty where there is nothing to split.
std::string sizeSplit(const timeline::ObjectState& object);

/// "0x7f6e4c1000c0"
std::string addressText(std::uint64_t address);

/// 1234567 as "1,234,567".
std::string grouped(std::uint64_t number);

} // namespace nametag::ui
