// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/invariants.h"

#include <functional>
#include <unordered_map>

namespace nametag::timeline {

using events::ObjectKind;

namespace {

/// Where a reference is held.
struct Place {
    std::string_view words; ///< "item", a name, a function
    ObjectId owner;         ///< the object that holds it, if one does
};

using TakeReference = std::function<void(const Place& place, ObjectId target, std::uint32_t times)>;

void forEachSlotOf(const ObjectState& owner, const TextTable& texts, const TakeReference& take)
{
    for (const ObjectId item : owner.items)
        take({"item", owner.id}, item, 1);
    for (const Entry& entry : owner.entries) {
        take({"key", owner.id}, entry.key, 1);
        take({"value", owner.id}, entry.value, 1);
    }
    for (const ObjectId element : owner.elements)
        take({"element", owner.id}, element, 1);
    for (const Field& field : owner.fields)
        if (texts[field.label] != "~referent") // a weak reference does not count
            take({texts[field.label], owner.id}, field.object, 1);
}

void forEachReference(const MemoryState& state, const TextTable& texts, const TakeReference& take)
{
    for (const auto& [id, owner] : state.objects())
        forEachSlotOf(*owner, texts, take);
    for (const auto& [id, space] : state.spaces()) {
        const bool isDict = space.dict && space.kind != events::NamespaceKind::Function;
        if (isDict && state.object(space.dict)) // its entries hold
            continue;
        for (const Binding& binding : space.bindings)
            take({texts[binding.name], {}}, binding.cell ? binding.cell : binding.object, 1);
    }
    for (const auto& [id, frame] : state.frames())
        for (const ObjectId held : frame.stack)
            take({texts[frame.function], {}}, held, 1);
    for (const HiddenHolder& holder : state.hiddenHolders())
        take({texts[holder.where], {}}, holder.object, holder.times);
}

bool isCounted(const ObjectState& object)
{
    if (object.dying || object.is(events::kImmortal))
        return false;
    switch (object.kind) {
    case ObjectKind::Str: // code holds its names
        return !object.is(events::kStaticMemory) && !object.is(events::kInterned);
    case ObjectKind::Int:
    case ObjectKind::Float:
    case ObjectKind::Complex:
    case ObjectKind::Bytes:
    case ObjectKind::ByteArray:
    case ObjectKind::Range:
    case ObjectKind::List:
    case ObjectKind::Tuple:
    case ObjectKind::Dict:
    case ObjectKind::Set:
    case ObjectKind::FrozenSet:
    case ObjectKind::Cell:
    case ObjectKind::Deque:
    case ObjectKind::Instance: return !object.is(events::kStaticMemory);
    case ObjectKind::Function: return object.is(events::kUserDefined);
    default: return false;
    }
}

} // namespace

std::vector<CountGap> countGaps(const MemoryState& state, const TextTable& texts)
{
    std::unordered_map<ObjectId, std::uint32_t> holders;
    forEachReference(state, texts,
                     [&](const Place&, ObjectId target, std::uint32_t times) { holders[target] += times; });
    std::vector<CountGap> gaps;
    for (const auto& [id, object] : state.objects())
        if (isCounted(*object) && holders[id] != object->count)
            gaps.push_back({id, object->count, holders[id]});
    return gaps;
}

std::vector<std::string> danglingReferences(const MemoryState& state, const TextTable& texts)
{
    std::vector<std::string> lines;
    forEachReference(state, texts, [&](const Place& place, ObjectId target, std::uint32_t) {
        if (!target || state.object(target))
            return;
        std::string line(place.words);
        if (place.owner)
            line += " of #" + std::to_string(place.owner.value);
        lines.push_back(line + " leads to #" + std::to_string(target.value) + ", which is not there");
    });
    return lines;
}

} // namespace nametag::timeline
