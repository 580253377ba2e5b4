// SPDX-License-Identifier: GPL-3.0-or-later
// History: the life of one object, as a list of what happened to it.
#pragma once

#include "core/timeline/timeline.h"

#include <vector>

namespace nametag::timeline {

enum class HistoryKind : std::uint8_t { Created, GainedName, LostName, Changed, Resized, Freed };

struct HistoryEntry {
    HistoryKind kind = HistoryKind::Created;
    StepIndex step = 0;
    events::EventIndex event = 0;
    TextId name;              ///< GainedName, LostName
    NamespaceId space;        ///< GainedName, LostName
    std::uint32_t before = 0; ///< Resized: bytes
    std::uint32_t after = 0;  ///< Resized, Created: bytes
};

/// All that happened to the object, in order. Changed comes once a step.
std::vector<HistoryEntry> historyOf(const events::Recording& recording, ObjectId object);

} // namespace nametag::timeline
