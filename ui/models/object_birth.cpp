// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/object_birth.h"

#include "core/timeline/query.h"
#include "ui/layout/words.h"
#include "ui/models/object_requests.h"

#include <algorithm>

namespace nametag::ui {

namespace {

using namespace nametag::events;

constexpr std::size_t kLookedAt = 4'096; ///< changes or events around a birth

bool bears(const HeapChange& change, ObjectId object)
{
    return change.owner == object &&
           (change.action == HeapAction::ObjectPlaced || change.action == HeapAction::ObjectFilled);
}

const HeapChange* requestOf(const Recording& recording, ObjectId object, EventIndex created)
{
    const HeapLog& log = recording.heapLog();
    const std::size_t end = log.countBefore(created + 1);
    for (std::size_t i = end; i > 0 && end - i < kLookedAt; --i) {
        const HeapChange& change = log[i - 1];
        if (bears(change, object))
            return &change;
    }
    return nullptr;
}

/// The type's name of an object that is made about here.
std::string typeNear(const Recording& recording, ObjectId object, EventIndex from)
{
    const EventIndex end = std::min<EventIndex>(recording.eventCount(), from + kLookedAt);
    for (EventIndex i = from; i < end; ++i)
        if (const auto* created = std::get_if<ObjectCreated>(&recording.event(i)))
            if (created->object == object)
                return std::string(recording.text(created->typeName));
    return {};
}

std::string tenantWords(const Recording& recording, const HeapChange& change)
{
    if (change.action == HeapAction::PartPlaced)
        return "Its block went to a part of another object";
    const std::string type = typeNear(recording, change.owner, change.event);
    return type.empty() ? "Its block went to another object" : "Its block went to a new `" + type + "`";
}

} // namespace

std::string blockWords(const Recording& recording, ObjectId object, EventIndex created)
{
    const HeapChange* request = requestOf(recording, object, created);
    if (!request)
        return {};
    const std::string place = blockPlace(request->address.value(), request->request);
    return place.empty() ? place : "Asked for " + grouped(request->request) + " bytes: " + place;
}

std::optional<NextTenant> nextTenantOf(const Recording& recording, ObjectId object, EventIndex end)
{
    const HeapLog& log = recording.heapLog();
    std::size_t at = log.countBefore(end + 1);
    const HeapChange* own = nullptr;
    for (std::size_t i = at; i > 0 && !own; --i)
        if (bears(log[i - 1], object))
            own = &log[i - 1];
    for (; own && at < log.size(); ++at) {
        const HeapChange& change = log[at];
        const bool places =
            change.action == HeapAction::ObjectPlaced || change.action == HeapAction::PartPlaced;
        if (!places || !(change.address == own->address))
            continue;
        const StepIndex step = change.event == 0 ? 0 : timeline::stepOf(recording, change.event - 1);
        return NextTenant{change.owner, step, tenantWords(recording, change)};
    }
    return std::nullopt;
}

} // namespace nametag::ui
