// SPDX-License-Identifier: GPL-3.0-or-later
// How a state keeps what it changes, and takes it back.
#include "core/timeline/apply.h"

#include <algorithm>

namespace nametag::timeline {

namespace {

/// Told at most once a step; a step speaks of few frames and name spaces.
template <class Before, class Map, class Id> std::size_t keepOnce(Before& before, const Map& map, Id id)
{
    const auto known = [id](const auto& kept) { return kept.first == id; };
    if (std::any_of(before.rbegin(), before.rend(), known))
        return 0;
    const auto found = map.find(id);
    if (found == map.end())
        before.emplace_back(id, std::nullopt);
    else
        before.emplace_back(id, found->second);
    return 1;
}

template <class Before, class Map> void putBack(Before& before, Map& map)
{
    for (auto kept = before.rbegin(); kept != before.rend(); ++kept) {
        if (kept->second)
            map[kept->first] = std::move(*kept->second);
        else
            map.erase(kept->first);
    }
}

} // namespace

void StateBuilder::beginStep(StepUndo& undo)
{
    m_undo = &undo;
    constexpr std::size_t kUsually = 8; ///< a step changes few objects
    undo.objects.reserve(kUsually);
    undo.counts.reserve(kUsually);
    undo.programNames = m_state.m_programNames;
    undo.outputLength = m_state.m_outputLength;
    undo.strayEvents = m_state.m_strayEvents;
    undo.step = m_state.m_step;
    undo.contents = m_state.m_contents;
}

void StateBuilder::keep(ObjectId id)
{
    if (!m_undo)
        return;
    const ObjectState* object = m_state.m_objects.get(id);
    if (object && object->mark == m_undo->mark)
        return;
    m_undo->objects.emplace_back(id, m_state.m_objects.share(id));
    m_undo->extent += 4 + (object ? object->extent() : 0);
}

void StateBuilder::keep(FrameId id)
{
    if (m_undo)
        m_undo->extent += 8 * keepOnce(m_undo->frames, m_state.m_frames, id);
}

void StateBuilder::keep(NamespaceId id)
{
    if (!m_undo || keepOnce(m_undo->spaces, m_state.m_spaces, id) == 0)
        return;
    const auto& kept = m_undo->spaces.back().second;
    m_undo->extent += 4 + (kept ? kept->bindings.size() * 2 : 0);
}

std::vector<FrameId>& StateBuilder::changingCallStack()
{
    if (m_undo && !m_undo->callStack) {
        m_undo->callStack = m_state.m_callStack;
        m_undo->extent += m_state.m_callStack.size();
    }
    return m_state.m_callStack;
}

std::vector<HiddenHolder>& StateBuilder::changingHolders()
{
    if (m_undo && !m_undo->holders) {
        m_undo->holders = m_state.m_holders;
        m_undo->extent += m_state.m_holders.size() * 2;
    }
    return m_state.m_holders;
}

CollectorState& StateBuilder::changingCollector()
{
    if (m_undo && !m_undo->collector) {
        m_undo->collector = m_state.m_collector;
        const auto& collection = m_state.m_collector.m_collection;
        m_undo->extent += 4 + (collection ? collection->objects.size() * 3 : 0);
    }
    return m_state.m_collector;
}

std::vector<std::pair<ObjectId, NamespaceId>>& StateBuilder::changingDictSpaces()
{
    if (m_undo && !m_undo->dictSpaces) {
        m_undo->dictSpaces = m_state.m_dictSpaces;
        m_undo->extent += m_state.m_dictSpaces.size();
    }
    return m_state.m_dictSpaces;
}

void StateBuilder::takeBack(StepUndo&& undo)
{
    for (auto kept = undo.objects.rbegin(); kept != undo.objects.rend(); ++kept)
        m_state.m_objects.put(kept->first, std::move(kept->second));
    for (auto kept = undo.counts.rbegin(); kept != undo.counts.rend(); ++kept) // before they were kept
        if (ObjectState* object = changeAlone(kept->first))
            object->count = kept->second;
    putBack(undo.frames, m_state.m_frames);
    putBack(undo.spaces, m_state.m_spaces);
    if (undo.callStack)
        m_state.m_callStack = std::move(*undo.callStack);
    if (undo.holders)
        m_state.m_holders = std::move(*undo.holders);
    if (undo.collector)
        m_state.m_collector = std::move(*undo.collector);
    if (undo.dictSpaces)
        m_state.m_dictSpaces = std::move(*undo.dictSpaces);
    m_state.m_programNames = undo.programNames;
    m_state.m_outputLength = undo.outputLength;
    m_state.m_strayEvents = undo.strayEvents;
    m_state.m_step = undo.step;
    m_state.m_contents = undo.contents;
}

} // namespace nametag::timeline
