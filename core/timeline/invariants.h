// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold in every state: each reference leads to an object that is there, and the holders of an
// object are as many as its count says. For tests of producers, and for the event log.
#pragma once

#include "core/base/text_table.h"
#include "core/timeline/memory_state.h"

#include <string>
#include <vector>

namespace nametag::timeline {

/// An object whose holders, added up, are not its count.
struct CountGap {
    ObjectId object;
    std::uint32_t count = 0;
    std::uint32_t holders = 0;
};

/// Objects with more holders than their count says, and those with fewer, as far as all holders are told.
/// Left out: immortal and dying objects, and kinds that the interpreter itself holds (classes, modules, its
/// own functions, code and its names). Native objects that do not tell what they hold (iterators, views)
/// excuse missing holders.
std::vector<CountGap> countGaps(const MemoryState& state, const TextTable& texts);

/// "item of #12 leads to #7, which is not there": one line for each reference to nothing.
std::vector<std::string> danglingReferences(const MemoryState& state, const TextTable& texts);

} // namespace nametag::timeline
