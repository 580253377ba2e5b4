// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/invariants.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace nametag::timeline {

using events::ObjectKind;

namespace {

/// Where a reference is held.
struct Place {
    std::string_view words; ///< "item", a name, a function
    ObjectId owner;         ///< the object that holds it, if one does
    bool field = false;
    bool ending = false; ///< in a dying object or a frame that was left: it may be gone already
};

using TakeReference = std::function<void(const Place& place, ObjectId target, std::uint32_t times)>;

/// A weak reference does not count, and a function's cells are counted by its closure.
bool isCountedField(std::string_view label)
{
    return label != "~referent" && !label.starts_with("cell ");
}

void forEachSlotOf(const ObjectState& owner, const TextTable& texts, const TakeReference& take)
{
    const auto at = [&](std::string_view words, bool field) {
        return Place{words, owner.id, field, owner.dying};
    };
    for (const ObjectId item : owner.items)
        take(at("item", false), item, 1);
    for (const Entry& entry : owner.entries) {
        take(at("key", false), entry.key, 1);
        take(at("value", false), entry.value, 1);
    }
    for (const ObjectId element : owner.elements)
        take(at("element", false), element, 1);
    for (const Field& field : owner.fields)
        if (isCountedField(texts[field.label]))
            take(at(texts[field.label], true), field.object, 1);
}

/// The namespaces of frames that were left and not destroyed yet: their names go one by one.
std::unordered_set<NamespaceId> endingSpaces(const MemoryState& state)
{
    std::unordered_set<NamespaceId> spaces;
    const auto& running = state.callStack();
    for (const auto& [id, frame] : state.frames())
        if (!frame.suspended && std::find(running.begin(), running.end(), id) == running.end())
            spaces.insert(frame.space);
    return spaces;
}

void forEachReference(const MemoryState& state, const TextTable& texts, const TakeReference& take)
{
    for (const auto& [id, owner] : state.objects())
        forEachSlotOf(*owner, texts, take);
    const std::unordered_set<NamespaceId> ending = endingSpaces(state);
    for (const auto& [id, space] : state.spaces()) {
        const bool isDict = space.dict && space.kind != events::NamespaceKind::Function;
        if (isDict && state.object(space.dict)) // its entries hold
            continue;
        for (const Binding& binding : space.bindings)
            take({texts[binding.name], {}, false, ending.contains(id)},
                 binding.cell ? binding.cell : binding.object, 1);
    }
    for (const auto& [id, frame] : state.frames())
        for (const ObjectId held : frame.stack)
            take({texts[frame.function], {}, false, ending.contains(frame.space)}, held, 1);
    for (const HiddenHolder& holder : state.hiddenHolders())
        take({texts[holder.where], {}}, holder.object, holder.times);
}

bool isCounted(const ObjectState& object)
{
    if (object.dying || object.is(events::kImmortal) || object.is(events::kStaticMemory))
        return false;
    switch (object.kind) {
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
    case ObjectKind::Instance: return true;
    case ObjectKind::Function: return object.is(events::kUserDefined);
    case ObjectKind::Str: return !object.is(events::kInterned);
    default: return false;
    }
}

/// What holds objects without telling: iterators, views, code, whatever is native.
bool holdsUntold(const ObjectState& object)
{
    switch (object.kind) {
    case ObjectKind::Generator:
    case ObjectKind::SequenceIterator:
    case ObjectKind::OtherIterator:
    case ObjectKind::Slice:
    case ObjectKind::Exception:
    case ObjectKind::Code:
    case ObjectKind::Frame:
    case ObjectKind::Other: return !object.is(events::kStaticMemory);
    default: return false;
    }
}

/// Functions are held by the frames that run them, texts and tuples by functions and classes too.
bool mayHaveUntoldHolders(const ObjectState& object)
{
    return object.kind == ObjectKind::Function || object.kind == ObjectKind::Str ||
           object.kind == ObjectKind::Tuple || object.kind == ObjectKind::Cell;
}

/// References to one object.
struct Tally {
    std::uint32_t certain = 0;
    std::uint32_t doubtful =
        0; ///< ending, or shown as fields beside the dict of an instance, where they count
};

using Tallies = std::unordered_map<ObjectId, Tally>;

Tallies talliesOf(const MemoryState& state, const TextTable& texts)
{
    std::unordered_set<ObjectId> inDicts;
    for (const auto& [id, object] : state.objects())
        for (const Entry& entry : object->entries)
            inDicts.insert(entry.value);
    Tallies tallies;
    forEachReference(state, texts, [&](const Place& place, ObjectId target, std::uint32_t times) {
        Tally& tally = tallies[target];
        const bool doubtful = place.ending || (place.field && inDicts.contains(target));
        (doubtful ? tally.doubtful : tally.certain) += times;
    });
    return tallies;
}

} // namespace

std::vector<CountGap> countGaps(const MemoryState& state, const TextTable& texts)
{
    const Tallies tallies = talliesOf(state, texts);
    bool untold = false;
    for (const auto& [id, object] : state.objects())
        untold = untold || holdsUntold(*object);
    std::vector<CountGap> gaps;
    for (const auto& [id, object] : state.objects()) {
        if (!isCounted(*object))
            continue;
        const auto found = tallies.find(id);
        const Tally tally = found == tallies.end() ? Tally{} : found->second;
        const bool tooFew = !untold && !mayHaveUntoldHolders(*object);
        if (object->count < tally.certain || (tooFew && object->count > tally.certain + tally.doubtful))
            gaps.push_back({id, object->count, tally.certain + tally.doubtful});
    }
    return gaps;
}

std::vector<std::string> danglingReferences(const MemoryState& state, const TextTable& texts)
{
    std::vector<std::string> lines;
    forEachReference(state, texts, [&](const Place& place, ObjectId target, std::uint32_t) {
        if (!target || place.ending || state.object(target))
            return;
        std::string line(place.words);
        if (place.owner)
            line += " of #" + std::to_string(place.owner.value);
        lines.push_back(line + " leads to #" + std::to_string(target.value) + ", which is not there");
    });
    return lines;
}

} // namespace nametag::timeline
