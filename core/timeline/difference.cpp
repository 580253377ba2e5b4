// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/difference.h"

#include "core/timeline/mentions.h"

#include <algorithm>
#include <map>
#include <set>

namespace nametag::timeline {

using events::EventIndex;

namespace {

class Comparison {
public:
    Comparison(const Timeline& timeline, EventIndex first, EventIndex last)
        : m_recording(timeline.recording())
        , m_before(timeline.stateAt(first))
        , m_after(timeline.stateAt(last))
        , m_first(first)
        , m_last(last)
    {}

    Difference difference()
    {
        readEvents();
        for (const ObjectId id : m_touched)
            compareObject(id);
        compareNames();
        compareFrames();
        return std::move(m_result);
    }

private:
    void readEvents()
    {
        for (EventIndex i = m_first; i < m_last; ++i) {
            const events::Event& event = m_recording.event(i);
            forEachObject(event, [&](ObjectId id) { m_touched.insert(id); });
            if (const auto* printed = std::get_if<events::Printed>(&event); printed && printed->stream == 1)
                m_result.output += m_recording.text(printed->text);
            if (const auto* dying = std::get_if<events::ObjectDying>(&event))
                m_dies.emplace(dying->object, i);
            else if (const auto* gone = std::get_if<events::ObjectDestroyed>(&event))
                m_dies.emplace(gone->object, i);
        }
    }

    void compareObject(ObjectId id)
    {
        const ObjectState* before = m_before->object(id);
        const ObjectState* after = m_after->object(id);
        if (before == after) { // both missing, or shared: nothing changed
            if (const auto dies = m_dies.find(id); !before && dies != m_dies.end())
                m_result.temporaries.push_back({id, dies->second});
            return;
        }
        if (!before) {
            if (!after->is(events::kStaticMemory)) // else it is only met for the first time
                m_result.born.push_back(id);
            return;
        }
        if (!after)
            return m_result.freed.push_back(id);
        if (before->count != after->count)
            m_result.counts.push_back({id, before->count, after->count});
        if (before->size != after->size)
            m_result.sizes.push_back({id, before->size, after->size});
        if (before->value != after->value)
            m_result.shownAnew.push_back(id);
        compareRows(SlotKind::Item, before->items, after->items, id);
        compareRows(SlotKind::Element, before->elements, after->elements, id);
        compareEntries(*before, *after);
        compareFields(*before, *after);
    }

    void addSlot(const SlotChange& change)
    {
        if (change.before != change.after)
            m_result.slotChanges.push_back(change);
    }

    void compareRows(SlotKind kind, const std::vector<ObjectId>& before, const std::vector<ObjectId>& after,
                     ObjectId owner)
    {
        for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i)
            addSlot({owner,
                     kind,
                     static_cast<std::uint32_t>(i),
                     {},
                     i < before.size() ? before[i] : ObjectId{},
                     i < after.size() ? after[i] : ObjectId{}});
    }

    void compareEntries(const ObjectState& before, const ObjectState& after)
    {
        for (std::size_t i = 0; i < std::max(before.entries.size(), after.entries.size()); ++i) {
            const Entry was = i < before.entries.size() ? before.entries[i] : Entry{};
            const Entry is = i < after.entries.size() ? after.entries[i] : Entry{};
            const auto index = static_cast<std::uint32_t>(i);
            addSlot({after.id, SlotKind::Key, index, {}, was.key, is.key});
            addSlot({after.id, SlotKind::Value, index, {}, was.value, is.value});
        }
    }

    void compareFields(const ObjectState& before, const ObjectState& after)
    {
        for (std::size_t i = 0; i < after.fields.size(); ++i) {
            const Field& is = after.fields[i];
            addSlot({after.id, SlotKind::Field, static_cast<std::uint32_t>(i), is.label,
                     before.field(is.label), is.object});
        }
        for (std::size_t i = 0; i < before.fields.size(); ++i) {
            const Field& was = before.fields[i];
            if (!after.field(was.label))
                addSlot(
                    {after.id, SlotKind::Field, static_cast<std::uint32_t>(i), was.label, was.object, {}});
        }
    }

    void compareNames()
    {
        std::map<std::pair<NamespaceId, TextId>, NameChange> changes;
        std::vector<std::pair<NamespaceId, TextId>> order;
        const auto meet = [&](const MemoryState& state, ObjectId NameChange::*end) {
            for (const auto& [id, space] : state.spaces())
                for (const Binding& binding : space.bindings) {
                    const auto [place, isNew] =
                        changes.try_emplace({id, binding.name}, NameChange{id, binding.name, {}, {}});
                    place->second.*end = state.target(binding);
                    if (isNew)
                        order.emplace_back(id, binding.name);
                }
        };
        meet(*m_before, &NameChange::before);
        meet(*m_after, &NameChange::after);
        for (const auto& key : order)
            if (const NameChange& change = changes.at(key); change.before != change.after)
                m_result.names.push_back(change);
    }

    void compareFrames()
    {
        for (const auto& [id, frame] : m_after->frames())
            if (!m_before->frame(id))
                m_result.entered.push_back(id);
        for (const auto& [id, frame] : m_before->frames())
            if (!m_after->frame(id))
                m_result.left.push_back(id);
    }

    const events::Recording& m_recording;
    StateRef m_before;
    StateRef m_after;
    EventIndex m_first;
    EventIndex m_last;
    std::set<ObjectId> m_touched;
    std::map<ObjectId, EventIndex> m_dies;
    Difference m_result;
};

} // namespace

bool Difference::changes(ObjectId object) const
{
    const auto isIt = [object](const auto& change) { return change.object == object; };
    const auto ownsIt = [object](const SlotChange& change) { return change.owner == object; };
    return std::find(born.begin(), born.end(), object) != born.end() ||
           std::find(freed.begin(), freed.end(), object) != freed.end() ||
           std::any_of(counts.begin(), counts.end(), isIt) || std::any_of(sizes.begin(), sizes.end(), isIt) ||
           std::any_of(slotChanges.begin(), slotChanges.end(), ownsIt) ||
           std::find(shownAnew.begin(), shownAnew.end(), object) != shownAnew.end();
}

Difference differenceOf(const Timeline& timeline, StepIndex step)
{
    const events::Recording& recording = timeline.recording();
    return differenceBetween(timeline, recording.firstEventOf(step), recording.endOf(step));
}

Difference differenceBetween(const Timeline& timeline, EventIndex first, EventIndex last)
{
    return Comparison(timeline, first, last).difference();
}

} // namespace nametag::timeline
