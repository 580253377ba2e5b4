// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on big ints run inside GMP, where nothing can stop them: what would take too long is refused
// before it begins, what takes long brings the next look at the clock nearer.
#pragma once

#include "core/numbers/effort.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/protocols/errors.h"

#include <string>

namespace nametag::runtime {

/// To be asked before an operation of so many nanoseconds: MemoryError where it is too long.
inline Done allowEffort(Runtime& rt, double nanoseconds)
{
    constexpr double kNanosecondsPerUnit = 50;
    constexpr double kWorthCounting = 20'000;
    if (nanoseconds < kWorthCounting)
        return Nothing{};
    if (nanoseconds > numbers::kMostEffort)
        return memoryError(rt);
    if (rt.spend(static_cast<std::uint64_t>(nanoseconds / kNanosecondsPerUnit)))
        return Raised{};
    return Nothing{};
}

/// The digits of an int; ValueError where base 10 needs more than the limit of digits allows.
Eval<std::string> intDigits(Runtime& rt, const Int& number, int base);

} // namespace nametag::runtime
