// SPDX-License-Identifier: GPL-3.0-or-later
// Where an object came from and what became of its place: the request that was made for it, the block that it
// got, and whose the block was next.
#pragma once

#include "core/events/recording.h"

#include <optional>
#include <string>

namespace nametag::ui {

/// "Asked for 56 bytes: block 12 of 255, of 64 bytes each"; nothing where nobody told. `created` is the event
/// of its birth.
std::string blockWords(const events::Recording& recording, ObjectId object, events::EventIndex created);

struct NextTenant {
    ObjectId owner;
    StepIndex step = 0;
    std::string words; ///< "Its block went to a new `str`"
};

/// Who got the object's block after it had ended with this event.
std::optional<NextTenant> nextTenantOf(const events::Recording& recording, ObjectId object,
                                       events::EventIndex end);

} // namespace nametag::ui
