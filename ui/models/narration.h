// SPDX-License-Identifier: GPL-3.0-or-later
// Narration: the sentences about one step or moment. Code stands between back quotes.
#pragma once

#include "core/timeline/timeline.h"

#include <string>

namespace nametag::ui {

/// The colour family of the pill.
enum class NarrationTone : std::uint8_t { Now, Plain, Good, Warn, Bad };

struct Narration {
    std::string pill; ///< "Rebind"
    NarrationTone tone = NarrationTone::Now;
    std::uint32_t line = 0;
    std::string headline;
    std::string body;
};

/// What happened between the end of step n - 1 and this moment of step n.
Narration narrate(const timeline::Timeline& timeline, StepIndex step, events::EventIndex moment);

} // namespace nametag::ui
