// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/apply.h"

namespace nametag::timeline {

namespace {

template <class Map, class Id> auto* findIn(Map& map, Id id)
{
    const auto found = map.find(id);
    return found == map.end() ? nullptr : &found->second;
}

} // namespace

void StateBuilder::apply(const events::Event& event)
{
    std::visit([this](const auto& known) { on(known); },
               event); // one on() for each kind, or it won't compile
}

ObjectState* StateBuilder::changeAlone(ObjectId id)
{
    return m_state.m_objects.change(id, [this](const ObjectState& object) { m_copied += object.extent(); });
}

ObjectState* StateBuilder::change(ObjectId id)
{
    if (!m_undo)
        return changeAlone(id);
    if (m_state.m_objects.get(id))
        keep(id);
    ObjectState* object = changeAlone(id);
    if (object)
        object->mark = m_undo->mark;
    return object;
}

ObjectState* StateBuilder::changing(ObjectId id)
{
    ObjectState* object = change(id);
    if (!object)
        stray();
    return object;
}

ObjectState* StateBuilder::changingCount(ObjectId id)
{
    ObjectState* object = changeAlone(id);
    if (!object) {
        stray();
    } else if (m_undo && object->mark != m_undo->mark) {
        m_undo->counts.emplace_back(id, object->count);
        ++m_undo->extent;
    }
    return object;
}

FrameState* StateBuilder::changing(FrameId id)
{
    FrameState* frame = findIn(m_state.m_frames, id);
    if (!frame)
        stray();
    else
        keep(id);
    return frame;
}

NamespaceState* StateBuilder::changing(NamespaceId id)
{
    NamespaceState* space = findIn(m_state.m_spaces, id);
    if (!space)
        stray();
    else
        keep(id);
    return space;
}

} // namespace nametag::timeline
