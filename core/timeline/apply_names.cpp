// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/apply.h"

#include "core/timeline/shown.h"

#include <algorithm>

namespace nametag::timeline {

using namespace nametag::events;

namespace {

Binding* findName(NamespaceState& space, TextId name)
{
    for (Binding& binding : space.bindings)
        if (binding.name == name)
            return &binding;
    return nullptr;
}

Binding* findPosition(NamespaceState& space, std::uint32_t position)
{
    for (Binding& binding : space.bindings)
        if (binding.position == position)
            return &binding;
    return nullptr;
}

Binding& addName(NamespaceState& space, TextId name, std::uint32_t position)
{
    const auto place =
        std::upper_bound(space.bindings.begin(), space.bindings.end(), position,
                         [](std::uint32_t at, const Binding& binding) { return at < binding.position; });
    return *space.bindings.insert(place, Binding{name, {}, {}, position});
}

/// The names are entries of a dict (those of a generator's frame are not: there `dict` is the generator).
bool isDict(const NamespaceState& space)
{
    return space.dict && space.kind != NamespaceKind::Function;
}

std::uint32_t nextPosition(const NamespaceState& space)
{
    return space.bindings.empty() ? 0 : space.bindings.back().position + 1;
}

} // namespace

void StateBuilder::on(const NamespaceOpened& event)
{
    keep(event.space);
    NamespaceState& space = m_state.m_spaces[event.space];
    space.id = event.space;
    space.kind = event.kind;
    space.dict = event.dict;
    if (!event.dict || event.kind == NamespaceKind::Function)
        return;
    changingDictSpaces().emplace_back(event.dict, event.space);
    const ObjectState* dict = m_state.object(event.dict);
    for (std::size_t i = 0; dict && i < dict->entries.size(); ++i)
        if (const TextId name = nameOfKey(dict->entries[i].key))
            addName(space, name, static_cast<std::uint32_t>(i)).object = dict->entries[i].value;
}

void StateBuilder::on(const NameBound& event)
{
    NamespaceState* space = changing(event.space);
    if (!space)
        return;
    ObjectState* dict = isDict(*space) ? change(space->dict) : nullptr;
    Binding* binding = findName(*space, event.name);
    if (!binding) {
        std::uint32_t position = event.position;
        if (dict)
            position = static_cast<std::uint32_t>(dict->entries.size());
        else if (space->kind != NamespaceKind::Function)
            position = nextPosition(*space);
        binding = &addName(*space, event.name, position);
    }
    binding->object = event.object;
    if (!dict)
        return;
    if (binding->position >= dict->entries.size())
        dict->entries.resize(binding->position + std::size_t{1});
    Entry& entry = dict->entries[binding->position];
    if (!entry.key)
        entry.key = event.key;
    entry.value = event.object;
}

void StateBuilder::on(const NameSharedByCell& event)
{
    NamespaceState* space = changing(event.space);
    if (!space)
        return;
    Binding* binding = findName(*space, event.name);
    if (!binding)
        binding = &addName(*space, event.name, event.position);
    binding->cell = event.cell;
}

void StateBuilder::on(const NameUnbound& event)
{
    NamespaceState* space = changing(event.space);
    if (!space)
        return;
    const auto binding = std::find_if(space->bindings.begin(), space->bindings.end(),
                                      [&](const Binding& known) { return known.name == event.name; });
    if (binding == space->bindings.end())
        return stray();
    if (ObjectState* dict = isDict(*space) ? change(space->dict) : nullptr)
        if (binding->position < dict->entries.size())
            dict->entries[binding->position] = {};
    if (binding->cell)
        binding->object = {}; // the cell stays, empty
    else
        space->bindings.erase(binding);
}

NamespaceState* StateBuilder::namesOf(ObjectId dict)
{
    for (const auto& [known, space] : m_state.m_dictSpaces)
        if (known == dict)
            return changing(space);
    return nullptr;
}

/// The name that a str key stands for: its repr without the quotes; no name for any other key.
TextId StateBuilder::nameOfKey(ObjectId key) const
{
    const ObjectState* object = m_state.object(key);
    const TextId* shown = object ? std::get_if<TextId>(&object->value) : nullptr;
    if (!shown || object->kind != ObjectKind::Str)
        return {};
    const std::string_view repr = m_texts[*shown];
    if (repr.size() < 2)
        return {};
    const std::string_view inner = repr.substr(1, repr.size() - 2);
    const TextId name = m_texts.find(inner);
    if (!name && isDunder(inner))
        return {}; // never told as a name, never shown
    return name ? name : *shown;
}

void StateBuilder::nameEntrySet(const EntrySet& event)
{
    NamespaceState* space = namesOf(event.owner);
    if (!space)
        return;
    Binding* binding = findPosition(*space, event.index);
    if (!binding) {
        const TextId name = nameOfKey(event.key);
        if (!name)
            return;
        binding = &addName(*space, name, event.index);
    }
    binding->object = event.value;
}

/// Entry i of the dict now has index newIndexes[i]; holes have none (the size of the vector).
void StateBuilder::namesCompacted(ObjectId dict, const std::vector<std::uint32_t>& newIndexes)
{
    NamespaceState* space = namesOf(dict);
    if (!space)
        return;
    const auto gone = [&](const Binding& binding) {
        return binding.position >= newIndexes.size() || newIndexes[binding.position] == newIndexes.size();
    };
    std::erase_if(space->bindings, gone);
    for (Binding& binding : space->bindings)
        binding.position = newIndexes[binding.position];
}

} // namespace nametag::timeline
