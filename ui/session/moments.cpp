// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/moments.h"

#include "core/base/match.h"

#include <variant>

namespace nametag::ui {

namespace {

using namespace nametag::events;

/// The container that an event fills, so that filling one container is one moment.
ObjectId filledBy(const Event& event)
{
    return std::visit(
        Match{[](const ItemSet& e) { return e.owner; }, [](const EntrySet& e) { return e.owner; },
              [](const ElementSet& e) { return e.owner; }, [](const FieldSet& e) { return e.owner; },
              [](const ItemsSpliced& e) { return e.owner; }, [](const ObjectCreated& e) { return e.object; },
              [](const auto&) { return ObjectId{}; }},
        event);
}

} // namespace

bool isNotable(const Event& event)
{
    return std::visit(
        Match{[](const FrameEntered&) { return true; }, [](const FrameReturning&) { return true; },
              [](const ExceptionArrived&) { return true; }, [](const Printed&) { return true; },
              [](const NameBound&) { return true; }, [](const NameUnbound&) { return true; },
              [](const ObjectCreated&) { return true; }, [](const ObjectDestroyed&) { return true; },
              [](const ItemSet&) { return true; }, [](const ItemsSpliced&) { return true; },
              [](const EntrySet&) { return true; }, [](const EntryRemoved&) { return true; },
              [](const EntriesCompacted&) { return true; }, [](const ElementSet&) { return true; },
              [](const FieldSet&) { return true; }, [](const FieldRemoved&) { return true; },
              [](const CollectionPhaseBegan&) { return true; },
              [](const FinalizerCalled&) { return true; }, [](const Resurrected&) { return true; },
              [](const ObjectCleared&) { return true; }, [](const CollectionEnded&) { return true; },
              [](const auto&) { return false; }},
        event);
}

std::vector<EventIndex> momentsOf(const Recording& recording, StepIndex step)
{
    const EventIndex first = recording.firstEventOf(step);
    const EventIndex end = recording.endOf(step);
    std::vector<EventIndex> ends;
    ObjectId filling;
    bool open = false;
    for (EventIndex i = first; i < end; ++i) {
        const Event& event = recording.event(i);
        if (!isNotable(event))
            continue;
        const ObjectId owner = filledBy(event);
        if (open && owner && owner == filling)
            continue;
        if (open)
            ends.push_back(i);
        open = true;
        filling = owner;
    }
    if (ends.empty() || ends.back() != end)
        ends.push_back(end);
    return ends;
}

} // namespace nametag::ui
