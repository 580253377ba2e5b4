// SPDX-License-Identifier: GPL-3.0-or-later
// The loop that a run was still in when it reached its limit.
#pragma once

#include "core/events/recording.h"

#include <cstdint>
#include <optional>

namespace nametag::ui {

struct EndlessLoop {
    std::uint32_t line = 0;   ///< of its `while` or `for`
    std::uint64_t rounds = 0; ///< how often its body has begun
};

/// Nothing if the run ended otherwise, or outside of any loop.
std::optional<EndlessLoop> endlessLoopOf(const events::Recording& recording);

} // namespace nametag::ui
