// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/what_if.h"

#include <algorithm>
#include <array>

namespace nametag::timeline {

using events::ObjectKind;

namespace {

/// Counts that nobody can bring to 0.
bool isForEver(const ObjectState& object)
{
    return object.is(events::kImmortal) || object.is(events::kStaticMemory);
}

/// Types that the collector cannot empty: what holds them must be.
bool isEmptied(ObjectKind kind)
{
    return kind != ObjectKind::Tuple && kind != ObjectKind::Method && kind != ObjectKind::Slice &&
           kind != ObjectKind::SequenceIterator;
}

} // namespace

WhatIf::WhatIf(StateRef state, const TextTable& texts)
    : m_state(std::move(state))
    , m_texts(texts)
    , m_held(*m_state, texts)
{
    findUnreachable();
}

std::size_t WhatIf::cuts() const
{
    return static_cast<std::size_t>(std::count_if(m_moves.begin(), m_moves.end(), [](const WhatIfMove& move) {
        return move.kind == WhatIfMove::Kind::Cut;
    }));
}

std::uint32_t WhatIf::countOf(ObjectId id) const
{
    if (const auto found = m_counts.find(id); found != m_counts.end())
        return found->second;
    const ObjectState* object = m_state->object(id);
    return object ? object->count : 0;
}

bool WhatIf::isAlive(ObjectId id) const
{
    const ObjectState* object = m_state->object(id);
    return object && !object->dying && !isFreed(id);
}

const std::vector<HeldReference>& WhatIf::heldBy(ObjectId object) const
{
    const auto [place, isNew] = m_heldBy.try_emplace(object);
    if (isNew)
        place->second = m_held.of(object);
    return place->second;
}

bool WhatIf::canCut(const HoldingPlace& place) const
{
    const HoldingPlace counted = m_held.counted(place);
    if (m_cut.contains(counted) || m_given.contains(counted))
        return false;
    if ((counted.owner && !isAlive(counted.owner)) || (place.owner && !isAlive(place.owner)))
        return false;
    if (m_held.isWeak(counted) && isCleared(counted.owner))
        return false;
    const ObjectId target = m_held.target(counted);
    return target && isAlive(target);
}

void WhatIf::cut(const HoldingPlace& place)
{
    if (canCut(place))
        cutNow(place);
}

void WhatIf::cutNow(const HoldingPlace& place)
{
    const HoldingPlace counted = m_held.counted(place);
    WhatIfMove move;
    move.place = place;
    move.target = m_held.target(counted);
    move.wasWeak = m_held.isWeak(counted);
    move.countBefore = countOf(move.target);
    const Objects before = m_unreachable;
    m_cut.insert(counted);
    if (move.wasWeak)
        m_clearedWeakrefs.insert(counted.owner);
    else
        release(move.target, move);
    move.countAfter = countOf(move.target);
    findUnreachable();
    noteUnreachable(before, move);
    m_moves.push_back(std::move(move));
}

void WhatIf::collect()
{
    collectNow();
}

void WhatIf::undo()
{
    if (m_moves.empty())
        return;
    const std::vector<WhatIfMove> done = std::exchange(m_moves, {});
    m_counts.clear();
    m_cut.clear();
    m_given.clear();
    m_freed.clear();
    m_clearedWeakrefs.clear();
    findUnreachable();
    for (std::size_t i = 0; i + 1 < done.size(); ++i)
        done[i].kind == WhatIfMove::Kind::Cut ? cutNow(done[i].place) : collectNow();
}

bool WhatIf::drop(ObjectId id, WhatIfMove& move)
{
    const ObjectState* object = m_state->object(id);
    if (!object || !isAlive(id) || object->is(events::kImmortal))
        return false;
    const std::uint32_t count = countOf(id);
    if (count == 0)
        return false;
    m_counts[id] = count - 1;
    if (count > 1 || isForEver(*object))
        return false;
    if (hasFinalizer(id) &&
        std::find(move.finalizers.begin(), move.finalizers.end(), id) == move.finalizers.end())
        move.finalizers.push_back(id);
    m_freed.insert(id);
    move.freed.push_back(id);
    for (const ObjectId weakref : m_held.weakReferencesTo(id))
        if (isAlive(weakref) && m_clearedWeakrefs.insert(weakref).second)
            move.weakrefs.push_back(weakref);
    return true;
}

/// One reference fewer. Where an object ends, so do those that only it held, before its next reference goes.
void WhatIf::release(ObjectId first, WhatIfMove& move)
{
    struct Ending {
        ObjectId object;
        std::size_t next = 0;
    };
    std::vector<Ending> ending;
    if (drop(first, move))
        ending.push_back({first});
    while (!ending.empty()) {
        Ending& last = ending.back();
        const std::vector<HeldReference>& held = heldBy(last.object);
        if (last.next == held.size()) {
            ending.pop_back();
            continue;
        }
        const HeldReference& reference = held[last.next++];
        if (m_cut.contains(reference.place) || m_given.contains(reference.place))
            continue;
        if (drop(reference.target, move))
            ending.push_back({reference.target});
    }
}

/// As the collector empties what it found: the object itself is held meanwhile.
void WhatIf::empty(ObjectId id, WhatIfMove& move)
{
    if (!isAlive(id) || !isEmptied(m_state->object(id)->kind))
        return;
    m_counts[id] = countOf(id) + 1;
    for (const HeldReference& reference : heldBy(id)) {
        if (reference.toTheEnd || m_cut.contains(reference.place) || !m_given.insert(reference.place).second)
            continue;
        release(reference.target, move);
    }
    release(id, move);
}

void WhatIf::collectNow()
{
    WhatIfMove move;
    move.kind = WhatIfMove::Kind::Collect;
    const std::vector<ObjectId> found = inOrderOfCollector();
    for (const ObjectId id : found)
        for (const ObjectId weakref : m_held.weakReferencesTo(id))
            if (isAlive(weakref) && m_clearedWeakrefs.insert(weakref).second)
                move.weakrefs.push_back(weakref);
    for (const ObjectId id : found)
        if (hasFinalizer(id))
            move.finalizers.push_back(id);
    for (const ObjectId id : found)
        empty(id, move);
    const Objects before = m_unreachable;
    findUnreachable();
    noteUnreachable(before, move);
    m_moves.push_back(std::move(move));
}

/// A full collection puts the younger generations behind the oldest (Modules/gcmodule.c,
/// gc_collect_main). Inside a generation the older object stands first.
std::vector<ObjectId> WhatIf::inOrderOfCollector() const
{
    constexpr std::array<int, 3> kPlaces{1, 2, 0}; // of generations 0, 1, 2
    std::vector<std::pair<int, ObjectId>> found;
    for (const ObjectId id : m_unreachable) {
        const int generation = m_state->generationOf(*m_state->object(id));
        if (generation >= 0 && generation < 3)
            found.emplace_back(kPlaces[static_cast<std::size_t>(generation)], id);
    }
    std::sort(found.begin(), found.end());
    std::vector<ObjectId> order;
    for (const auto& [place, id] : found)
        order.push_back(id);
    return order;
}

/// The collector's arithmetic: counts less the references between tracked objects; what is left over saves
/// all that it leads to.
void WhatIf::findUnreachable()
{
    std::unordered_map<ObjectId, std::uint32_t> left;
    for (const auto& [id, object] : m_state->objects()) {
        const int generation = m_state->generationOf(*object);
        if (generation >= 0 && generation < 3 && isAlive(id))
            left[id] = countOf(id);
    }
    const auto forEachHeld = [&](ObjectId owner, const auto& take) {
        for (const HeldReference& reference : heldBy(owner))
            if (!m_cut.contains(reference.place) && !m_given.contains(reference.place))
                take(reference.target);
    };
    for (const auto& [id, count] : left)
        forEachHeld(id, [&](ObjectId target) {
            const auto known = left.find(target);
            if (known != left.end() && known->second > 0)
                --known->second;
        });
    m_unreachable.clear();
    std::vector<ObjectId> reached;
    for (const auto& [id, count] : left) {
        m_unreachable.insert(id);
        if (count > 0 || isForEver(*m_state->object(id)))
            reached.push_back(id);
    }
    for (const ObjectId id : reached)
        m_unreachable.erase(id);
    while (!reached.empty()) {
        const ObjectId id = reached.back();
        reached.pop_back();
        forEachHeld(id, [&](ObjectId target) {
            if (m_unreachable.erase(target) > 0)
                reached.push_back(target);
        });
    }
    addUntracked();
}

/// What the collector does not know, but only unreachable objects hold.
void WhatIf::addUntracked()
{
    std::unordered_map<ObjectId, std::uint32_t> times;
    std::vector<ObjectId> lost(m_unreachable.begin(), m_unreachable.end());
    for (std::size_t i = 0; i < lost.size(); ++i)
        for (const HeldReference& reference : heldBy(lost[i])) {
            const ObjectState* target = m_state->object(reference.target);
            if (!target || !isAlive(target->id) || isForEver(*target) || m_cut.contains(reference.place) ||
                m_given.contains(reference.place) || m_unreachable.contains(target->id))
                continue;
            if (++times[target->id] == countOf(target->id)) {
                m_unreachable.insert(target->id);
                lost.push_back(target->id);
            }
        }
}

void WhatIf::noteUnreachable(const Objects& before, WhatIfMove& move) const
{
    for (const ObjectId id : m_unreachable)
        if (!before.contains(id))
            move.unreachable.push_back(id);
    std::sort(move.unreachable.begin(), move.unreachable.end());
}

/// Its class, or one that this is derived from, has a __del__.
bool WhatIf::hasFinalizer(ObjectId id) const
{
    const ObjectState* object = m_state->object(id);
    const TextId classLabel = m_texts.find("__class__");
    std::vector<ObjectId> classes{object && classLabel ? object->field(classLabel) : ObjectId{}};
    for (std::size_t i = 0; i < classes.size() && i < 64; ++i) {
        const ObjectState* known = classes[i] ? m_state->object(classes[i]) : nullptr;
        if (!known || known->kind != ObjectKind::Class)
            continue;
        for (const Field& field : known->fields) {
            const std::string_view label = m_texts[field.label];
            if (label == "__del__")
                return true;
            if (label.starts_with("base"))
                classes.push_back(field.object);
        }
    }
    return false;
}

} // namespace nametag::timeline
