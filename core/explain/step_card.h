// SPDX-License-Identifier: GPL-3.0-or-later
// The narration card of a step: its leading event, what kind of thing happened, and the words for it.
#pragma once

#include "core/explain/message.h"
#include "core/timeline/timeline.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace nametag::explain {

enum class StepKind : std::uint8_t {
    Start,
    Bind,
    Rebind,
    Unbind,
    Call,
    Return,
    Change,
    Print,
    Free,
    Allocate,
    Raise,
    Collect,
    Look,
    End
};

/// The word on the card's pill ("Rebind"); translated in the context "explain".
std::string_view kindTitle(StepKind kind);

struct StepCard {
    StepKind kind = StepKind::Start;
    std::uint32_t line = 0; ///< 0: before the first line
    Message message;
    std::optional<events::EventIndex> leading; ///< the event that the card speaks of
};

/// The card of step n; step 0 is the moment before the first statement.
StepCard explainStep(const timeline::Timeline& timeline, StepIndex step);

/// The kind of one event, for marks on a timeline; nothing for those that no card speaks of.
std::optional<StepKind> kindOf(const events::Event& event);

} // namespace nametag::explain
