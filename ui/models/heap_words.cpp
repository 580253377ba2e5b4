// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/heap_words.h"

#include "core/memory/free_lists.h"
#include "core/timeline/value_text.h"
#include "ui/layout/words.h"

#include <algorithm>

namespace nametag::ui {

namespace {

using events::ObjectKind;
using timeline::HeapBlock;
using timeline::MemoryState;
using timeline::ObjectState;

constexpr std::size_t kValueLength = 28;

BlockWords wordsOfObject(ObjectId owner, bool isPart, const MemoryState& state, const TextTable& texts)
{
    BlockWords words;
    const ObjectState* object = state.object(owner);
    if (!object)
        return words;
    words.isKnown = true;
    words.kind = object->kind;
    words.role = roleOf(object->kind);
    words.type = typeWordOf(*object, texts);
    words.value = timeline::reprText(state, owner, texts, kValueLength);
    if (isPart)
        words.value = partWords(object->kind) + " of " + words.value;
    return words;
}

} // namespace

std::string partWords(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::List: return "slots";
    case ObjectKind::Dict: return "key table";
    case ObjectKind::Set:
    case ObjectKind::FrozenSet: return "table";
    case ObjectKind::Instance: return "attribute values";
    default: return "part";
    }
}

BlockWords wordsOf(const HeapBlock& block, const MemoryState& state, const TextTable& texts)
{
    return wordsOfObject(block.owner, block.use == timeline::BlockUse::Part, state, texts);
}

BlockWords wordsOf(const timeline::Tenant& tenant, const timeline::Timeline& timeline)
{
    constexpr events::EventIndex kMostLooked = 4'000;
    const events::Recording& recording = timeline.recording();
    const auto state = timeline.stateAfter(tenant.step);
    if (state->object(tenant.owner))
        return wordsOfObject(tenant.owner, !tenant.isObject, *state, recording.texts());
    const events::EventIndex end = std::min(recording.eventCount(), tenant.placed + kMostLooked);
    for (events::EventIndex i = tenant.placed; i < end; ++i) {
        const auto* dying = std::get_if<events::ObjectDying>(&recording.event(i));
        const auto* gone = std::get_if<events::ObjectDestroyed>(&recording.event(i));
        if ((dying && dying->object == tenant.owner) || (gone && gone->object == tenant.owner))
            return wordsOfObject(tenant.owner, !tenant.isObject, *timeline.stateAt(i), recording.texts());
    }
    return {};
}

std::vector<FreeListRow> freeListRows(const timeline::HeapState& heap, const profile::FreeListLimits& limits)
{
    using memory::FreeListKey;
    const auto kept = [&heap](FreeListKey key) { return heap.kept(static_cast<std::uint8_t>(key)).size(); };
    std::size_t tuples = 0;
    for (std::size_t length = 1; length <= limits.tupleLengths; ++length)
        tuples += kept(memory::tupleFreeList(length));
    return {{"list", kept(FreeListKey::List), limits.lists},
            {"tuple, by length", tuples, limits.tuples},
            {"dict", kept(FreeListKey::Dict), limits.dicts},
            {"dict key table", kept(FreeListKey::DictKeys), limits.dictKeys},
            {"float", kept(FreeListKey::Float), limits.floats},
            {"slice", kept(FreeListKey::Slice), limits.slices}};
}

} // namespace nametag::ui
