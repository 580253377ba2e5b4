// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/apply.h"

#include <algorithm>
#include <bit>

namespace nametag::timeline {

using namespace nametag::events;

void StateBuilder::on(const ObjectCreated& event)
{
    if (m_state.object(event.object))
        stray();
    keep(event.object);
    ObjectState& object = m_state.m_objects.insert(event.object);
    object.mark = m_undo ? m_undo->mark : 0;
    object.id = event.object;
    object.kind = event.kind;
    object.typeName = event.typeName;
    object.size = event.size;
    object.address = event.address.value();
    object.source = event.source;
    object.born = m_state.m_step;
    if (changesInPlace(event.kind))
        object.flags |= kMutable;
}

void StateBuilder::on(const IntShown& event)
{
    if (ObjectState* object = changing(event.object))
        object->value = event.value();
}

void StateBuilder::on(const FloatShown& event)
{
    const std::uint64_t bits = (std::uint64_t{event.high} << 32) | event.low;
    if (ObjectState* object = changing(event.object))
        object->value = std::bit_cast<double>(bits);
}

void StateBuilder::on(const TextShown& event)
{
    ObjectState* object = changing(event.object);
    if (!object)
        return;
    object->value = event.text;
    object->length = event.length;
}

void StateBuilder::on(const CountChanged& event)
{
    if (ObjectState* object = changingCount(event.object))
        object->count = event.count;
}

void StateBuilder::on(const FlagsChanged& event)
{
    ObjectState* object = changing(event.object);
    if (!object)
        return;
    object->flags = static_cast<std::uint16_t>(event.flags | (object->flags & (kMutable | kTracked)));
    if (object->is(kStaticMemory)) // made when the interpreter started, though it is first met now
        object->born = 0;
}

void StateBuilder::on(const TrackingChanged& event)
{
    ObjectState* object = changing(event.object);
    if (!object)
        return;
    if (event.tracked == 0) {
        object->flags &= static_cast<std::uint16_t>(~kTracked);
        return;
    }
    object->flags |= kTracked;
    object->trackedSince =
        event.tracked == 1 ? m_state.m_collector.now() : CollectorState::sinceStart(event.tracked - 2);
}

void StateBuilder::on(const SizeChanged& event)
{
    ObjectState* object = changing(event.object);
    if (!object)
        return;
    object->size = event.size;
    object->capacity = event.capacity;
}

void StateBuilder::on(const ObjectDying& event)
{
    if (ObjectState* object = changing(event.object))
        object->dying = true;
}

void StateBuilder::on(const ObjectDestroyed& event)
{
    if (m_state.m_objects.get(event.object))
        keep(event.object);
    if (!m_state.m_objects.erase(event.object))
        stray();
}

void StateBuilder::on(const HolderAdded& event)
{
    auto& holders = changingHolders();
    for (HiddenHolder& holder : holders) {
        if (holder.object == event.object && holder.kind == event.kind && holder.where == event.where) {
            ++holder.times;
            return;
        }
    }
    holders.push_back({event.object, event.kind, event.where, 1});
}

void StateBuilder::on(const HolderRemoved& event)
{
    auto& holders = changingHolders();
    const auto holder = std::find_if(holders.begin(), holders.end(), [&](const HiddenHolder& known) {
        return known.object == event.object && known.kind == event.kind && known.where == event.where;
    });
    if (holder == holders.end())
        return stray();
    if (--holder->times == 0)
        holders.erase(holder);
}

} // namespace nametag::timeline
