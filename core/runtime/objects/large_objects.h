// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever makes an object of any length owes the limits: the clock and the limits are looked at every so
// many units of work, and one unit can make very much.
#pragma once

#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

/// After a block of that many bytes was taken: what fills it takes time, so the next look at the clock comes
/// nearer; the limits are looked at with the next unit of work if the run holds more memory than it may.
inline void lookSoonAfter(Runtime& rt, std::uint64_t bytes)
{
    constexpr std::uint64_t kLarge = 16 * 1024;
    constexpr std::uint64_t kBytesPerUnit = 1024;
    if (bytes < kLarge)
        return;
    const std::uint64_t units = bytes / kBytesPerUnit;
    rt.budget.left = rt.heap.overByteLimit() || rt.budget.left < units ? 0 : rt.budget.left - units;
}

/// Whether a list or a tuple of so many items is more than any object may be.
inline bool isTooLong(const Runtime& rt, std::uint64_t items)
{
    return items > rt.budget.largestObject / sizeof(void*);
}

} // namespace nametag::runtime
