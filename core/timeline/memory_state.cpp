// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/memory_state.h"

namespace nametag::timeline {

namespace {

template <class Map, class Key> auto* find(Map& map, Key key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

} // namespace

ObjectId ObjectState::field(TextId label) const
{
    for (const Field& field : fields)
        if (field.label == label)
            return field.object;
    return {};
}

const ObjectState* MemoryState::object(ObjectId id) const
{
    return m_objects.get(id);
}

const NamespaceState* MemoryState::space(NamespaceId id) const
{
    return find(m_spaces, id);
}

const FrameState* MemoryState::frame(FrameId id) const
{
    return find(m_frames, id);
}

int MemoryState::generationOf(const ObjectState& object) const
{
    return object.is(events::kTracked) ? m_collector.generationSince(object.trackedSince) : -1;
}

std::size_t MemoryState::extent() const
{
    std::size_t extent = m_objects.size() + m_frames.size() + m_holders.size();
    for (const auto& [id, space] : m_spaces)
        extent += 1 + space.bindings.size();
    return extent;
}

ObjectId MemoryState::target(const Binding& binding) const
{
    if (!binding.cell)
        return binding.object;
    const ObjectState* cell = object(binding.cell);
    return cell ? cell->field(m_contents) : ObjectId{};
}

} // namespace nametag::timeline
