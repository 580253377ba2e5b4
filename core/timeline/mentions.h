// SPDX-License-Identifier: GPL-3.0-or-later
// Which objects an event speaks of, read from the event's own list of fields.
#pragma once

#include "core/events/event.h"

#include <string_view>
#include <type_traits>

namespace nametag::timeline {

/// Calls take(ObjectId) for each object that the event names.
template <class Take> void forEachObject(const events::Event& event, Take&& take)
{
    std::visit(
        [&](const auto& known) {
            std::decay_t<decltype(known)>::fields(known, [&](std::string_view, const auto& value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, ObjectId>)
                    if (value)
                        take(value);
            });
        },
        event);
}

inline bool mentions(const events::Event& event, ObjectId object)
{
    bool found = false;
    forEachObject(event, [&](ObjectId id) { found = found || id == object; });
    return found;
}

} // namespace nametag::timeline
