// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/called.h"

#include "core/timeline/shown.h"

namespace nametag::timeline {

ObjectNames::ObjectNames(const events::Recording& recording, const MemoryState& state, events::EventIndex at)
    : m_recording(recording)
    , m_state(state)
    , m_at(at)
{
    readNames();
    readWays();
}

/// The program's own names win.
void ObjectNames::readNames()
{
    const TextTable& texts = m_recording.texts();
    for (const ShownName& shown : shownNames(m_state, m_state.programNames(), texts))
        m_names.emplace(shown.object, texts[shown.name]);
    for (const auto& [id, space] : m_state.spaces())
        for (const ShownName& shown : shownNames(m_state, id, texts))
            m_names.emplace(shown.object, texts[shown.name]);
}

void ObjectNames::readWays()
{
    const TextTable& texts = m_recording.texts();
    for (const auto& [id, name] : m_names) {
        const ObjectState* owner = m_state.object(id);
        if (!owner)
            continue;
        for (std::size_t i = 0; i < owner->items.size(); ++i)
            m_ways.emplace(owner->items[i], name + "[" + std::to_string(i) + "]");
        for (const Field& field : owner->fields)
            if (!isDunder(texts[field.label]) && !texts[field.label].starts_with('~'))
                m_ways.emplace(field.object, name + "." + std::string(texts[field.label]));
    }
}

std::string ObjectNames::of(ObjectId object) const
{
    if (const auto name = m_names.find(object); name != m_names.end())
        return name->second;
    if (const auto way = m_ways.find(object); way != m_ways.end())
        return way->second;
    return formerName(object);
}

std::string ObjectNames::formerName(ObjectId object) const
{
    for (events::EventIndex at = m_at; at-- > 0;) {
        const events::Event& event = m_recording.event(at);
        if (const auto* bound = std::get_if<events::NameBound>(&event)) {
            const std::string_view name = m_recording.text(bound->name);
            if (bound->object == object && !isDunder(name) && name != "self")
                return std::string(name);
        } else if (const auto* created = std::get_if<events::ObjectCreated>(&event)) {
            if (created->object == object)
                break;
        }
    }
    return {};
}

std::string calledAt(const Timeline& timeline, const MemoryState& state, ObjectId object,
                     events::EventIndex at)
{
    return ObjectNames(timeline.recording(), state, at).of(object);
}

} // namespace nametag::timeline
