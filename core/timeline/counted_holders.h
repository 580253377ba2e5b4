// SPDX-License-Identifier: GPL-3.0-or-later
// The holders of an object, as many as its count says: what a picture shows twice is told once, what hides in
// parts of functions and classes is found, and what nobody tells of is the interpreter's.
#pragma once

#include "core/base/text_table.h"
#include "core/timeline/reachability.h"

namespace nametag::timeline {

/// Of an immortal object only what is told: nobody counts.
std::vector<Holder> countedHoldersOf(const MemoryState& state, const TextTable& texts, ObjectId object);

} // namespace nametag::timeline
