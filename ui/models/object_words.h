// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector says about an object besides its value: whether it can change, how its size adds up.
#pragma once

#include "core/timeline/memory_state.h"

#include <string>

namespace nametag::ui {

/// "mutable, 3 items"
std::string natureOf(const timeline::ObjectState& object);

/// "56 list + 64 slots"; empty where there is nothing to split.
std::string sizeSplit(const timeline::ObjectState& object);

/// "0x7f6e4c1000c0", as hex(id()) writes it.
std::string idText(std::uint64_t address);

} // namespace nametag::ui
