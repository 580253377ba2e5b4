// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/apply.h"

#include <algorithm>
#include <iterator>

namespace nametag::timeline {

using namespace nametag::events;

void StateBuilder::on(const ItemSet& event)
{
    ObjectState* owner = changing(event.owner);
    if (!owner)
        return;
    if (event.index > owner->items.size())
        return stray();
    if (event.index == owner->items.size())
        owner->items.push_back(event.object);
    else
        owner->items[event.index] = event.object;
}

void StateBuilder::on(const ItemsSpliced& event)
{
    ObjectState* owner = changing(event.owner);
    if (!owner)
        return;
    auto& items = owner->items;
    if (std::size_t{event.index} + event.removed > items.size())
        return stray();
    const auto first = items.begin() + event.index;
    const std::uint32_t kept = std::min(event.removed, event.inserted);
    std::fill_n(first, kept, ObjectId{});
    if (event.removed > kept)
        items.erase(first + kept, first + event.removed);
    else
        items.insert(first + kept, event.inserted - kept, ObjectId{});
}

void StateBuilder::on(const EntrySet& event)
{
    ObjectState* owner = changing(event.owner);
    if (!owner)
        return;
    if (event.index > owner->entries.size())
        return stray();
    if (event.index == owner->entries.size())
        owner->entries.push_back({event.key, event.value});
    else
        owner->entries[event.index] = {event.key, event.value};
    nameEntrySet(event);
}

void StateBuilder::on(const EntryRemoved& event)
{
    ObjectState* owner = changing(event.owner);
    if (!owner)
        return;
    if (event.index >= owner->entries.size())
        return stray();
    owner->entries[event.index] = {};
    if (NamespaceState* space = namesOf(event.owner))
        std::erase_if(space->bindings, [&](const Binding& known) { return known.position == event.index; });
}

void StateBuilder::on(const EntriesCompacted& event)
{
    ObjectState* owner = changing(event.owner);
    if (!owner)
        return;
    auto& entries = owner->entries;
    const auto hole = static_cast<std::uint32_t>(entries.size());
    std::vector<std::uint32_t> newIndexes(entries.size(), hole);
    std::vector<Entry> left;
    if (event.cleared == 0) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (!entries[i].key)
                continue;
            newIndexes[i] = static_cast<std::uint32_t>(left.size());
            left.push_back(entries[i]);
        }
    }
    entries = std::move(left);
    namesCompacted(event.owner, newIndexes);
}

void StateBuilder::on(const ElementSet& event)
{
    ObjectState* owner = changing(event.owner);
    if (!owner)
        return;
    if (event.slot >= owner->elements.size())
        owner->elements.resize(event.slot + std::size_t{1});
    owner->elements[event.slot] = event.object;
}

void StateBuilder::on(const ElementTableReplaced& event)
{
    if (ObjectState* owner = changing(event.owner))
        owner->elements.assign(event.slotCount, ObjectId{});
}

void StateBuilder::on(const FieldSet& event)
{
    ObjectState* owner = changing(event.owner);
    if (!owner)
        return;
    if (owner->kind == ObjectKind::Cell)
        m_state.m_contents = event.label;
    auto& fields = owner->fields;
    const auto known = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field& field) { return field.label == event.label; });
    if (known != fields.end()) {
        known->object = event.object;
        if (m_texts[event.label] == "__class__")
            changeClass(*owner, event.object);
        return;
    }
    const auto place =
        std::upper_bound(fields.begin(), fields.end(), event.order,
                         [](std::uint32_t order, const Field& field) { return order < field.order; });
    fields.insert(place, {event.label, event.object, event.order});
}

/// a.__class__ = B: from now on it is shown as one of B's.
void StateBuilder::changeClass(ObjectState& object, ObjectId newClass)
{
    const ObjectState* type = m_state.object(newClass);
    if (const TextId* name = type ? std::get_if<TextId>(&type->value) : nullptr)
        object.typeName = *name;
}

void StateBuilder::on(const FieldRemoved& event)
{
    ObjectState* owner = changing(event.owner);
    if (owner &&
        std::erase_if(owner->fields, [&](const Field& field) { return field.label == event.label; }) == 0)
        stray();
}

} // namespace nametag::timeline
