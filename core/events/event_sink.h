// SPDX-License-Identifier: GPL-3.0-or-later
// The report seam: whatever happens below is told here, in order, and to nobody else.
#pragma once

#include "core/base/ids.h"
#include "core/events/event.h"

#include <string_view>

namespace nametag::events {

class EventSink {
public:
    virtual ~EventSink() = default;
    virtual void take(const Event& event) = 0;
    /// The id that events use for this text.
    virtual TextId keep(std::string_view text) = 0;
};

} // namespace nametag::events
