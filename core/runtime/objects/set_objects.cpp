// SPDX-License-Identifier: GPL-3.0-or-later
// Sets: a hash table probed as CPython probes it (Objects/setobject.c), so that iteration order is CPython's.
#include "core/runtime/objects/set_table.h"

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"

namespace nametag::runtime {

namespace {

constexpr std::size_t kSmallTable = 8;
constexpr std::size_t kLinearProbes = 9;

bool isFree(const SetEntry& entry)
{
    return !entry.key && entry.hash != -1;
}

/// Walks the slots of a table in CPython's order: runs of neighbours, then a jump.
class SetProbe {
public:
    SetProbe(std::int64_t hash, std::size_t slots)
        : m_mask(slots - 1)
        , m_perturb(static_cast<std::size_t>(hash))
        , m_start(m_perturb & m_mask)
        , m_slot(m_start)
    {
        startRun();
    }
    std::size_t slot() const { return m_slot; }
    void advance()
    {
        if (m_left > 0) {
            --m_left;
            ++m_slot;
            return;
        }
        m_perturb >>= 5;
        m_start = (m_start * 5 + 1 + m_perturb) & m_mask;
        m_slot = m_start;
        startRun();
    }

private:
    void startRun() { m_left = m_start + kLinearProbes <= m_mask ? kLinearProbes : 0; }

    std::size_t m_mask;
    std::size_t m_perturb;
    std::size_t m_start;
    std::size_t m_slot;
    std::size_t m_left = 0;
};

void insertClean(std::vector<SetEntry>& table, Object* key, std::int64_t hash)
{
    SetProbe probe(hash, table.size());
    while (table[probe.slot()].key)
        probe.advance();
    table[probe.slot()] = {key, hash};
}

std::uint32_t setShownSize(Runtime& rt, const Set& set)
{
    const bool exact = &typeOf(set) == rt.types.set || &typeOf(set) == rt.types.frozenSet;
    const std::uint32_t body = exact ? 216 : set.requested;
    return body + (set.table.size() > kSmallTable ? static_cast<std::uint32_t>(set.table.size() * 16) : 0);
}

void tellTable(Runtime& rt, const Set& set)
{
    if (!rt.report().listens())
        return;
    rt.report().elementTableReplaced(set, set.table.size());
    for (std::size_t i = 0; i < set.table.size(); ++i)
        if (set.table[i].key)
            rt.report().elementSet(set, i, set.table[i].key);
}

/// A table of the first power of two above `wanted` slots (set_table_resize).
void resizeTable(Runtime& rt, Set& set, std::size_t wanted)
{
    std::size_t slots = kSmallTable;
    while (slots <= wanted)
        slots <<= 1;
    const std::uint64_t oldBlock = set.block;
    const auto oldBytes = static_cast<std::uint32_t>(set.table.size() * 16);
    set.block = slots > kSmallTable ? rt.heap.allocateBlock(set, static_cast<std::uint32_t>(slots * 16)) : 0;
    std::vector<SetEntry> table(slots);
    for (const SetEntry& entry : set.table)
        if (entry.key)
            insertClean(table, entry.key, entry.hash);
    set.table = std::move(table);
    set.fill = set.used;
    if (oldBlock != 0)
        rt.heap.freeBlock(oldBlock, oldBytes);
    tellTable(rt, set);
}

/// Where a key would go: the slot that was never used, and before it the last one whose key was taken out.
struct NewPlace {
    std::size_t unused = 0;
    std::int64_t emptied = -1;
};

/// The slot of the key, or -1 and where it would go.
Eval<std::int64_t> find(Runtime& rt, Set& set, Object& key, std::int64_t hash, NewPlace& place)
{
    SetProbe probe(hash, set.table.size());
    while (true) {
        const SetEntry entry = set.table[probe.slot()];
        if (isFree(entry)) {
            place.unused = probe.slot();
            return -1;
        }
        if (!entry.key)
            place.emptied = static_cast<std::int64_t>(probe.slot());
        if (entry.key == &key)
            return static_cast<std::int64_t>(probe.slot());
        if (entry.key && entry.hash == hash) {
            Ref<> kept = share(*entry.key);
            const std::size_t slots = set.table.size();
            NAMETAG_TRY(same, rt.keysEqual(rt, *kept, key));
            if (set.table.size() != slots || set.table[probe.slot()].key != kept.get()) {
                place = {};
                probe = SetProbe(hash, set.table.size());
                continue;
            }
            if (same)
                return static_cast<std::int64_t>(probe.slot());
        }
        probe.advance();
    }
}

} // namespace

Ref<Set> newSetOf(Runtime& rt, Type& type)
{
    const bool exact = &type == rt.types.set || &type == rt.types.frozenSet;
    const std::uint32_t bytes = exact ? 216 : type.basicSize + type.preHeader;
    auto* set = rt.heap.create<Set>(type, {bytes, exact ? 16u : type.preHeader, bytes, {}});
    set->table.resize(kSmallTable);
    rt.heap.tell(*set);
    rt.heap.track(*set);
    return Ref<Set>::adopt(set);
}

Ref<Set> newSet(Runtime& rt)
{
    return newSetOf(rt, *rt.types.set);
}

Ref<Set> newFrozenSet(Runtime& rt)
{
    return newSetOf(rt, *rt.types.frozenSet);
}

Eval<bool> contains(Runtime& rt, Set& set, Object& key)
{
    NAMETAG_TRY(hash, rt.hashOfKey(rt, key));
    return containsWithHash(rt, set, key, hash);
}

Eval<bool> containsWithHash(Runtime& rt, Set& set, Object& key, std::int64_t hash)
{
    NewPlace place;
    NAMETAG_TRY(slot, find(rt, set, key, hash, place));
    return slot >= 0;
}

Eval<bool> add(Runtime& rt, Set& set, Object& key)
{
    NAMETAG_TRY(hash, rt.hashOfKey(rt, key));
    return addWithHash(rt, set, key, hash);
}

Eval<bool> addWithHash(Runtime& rt, Set& set, Object& key, std::int64_t hash)
{
    // A comparison can drop the last other reference to the key (set_add_entry).
    Ref<> kept = share(key);
    NewPlace place;
    NAMETAG_TRY(slot, find(rt, set, key, hash, place));
    if (slot >= 0)
        return false;
    const bool again = place.emptied >= 0;
    const std::size_t taken = again ? static_cast<std::size_t>(place.emptied) : place.unused;
    set.table[taken] = {kept.give(), hash};
    ++set.used;
    rt.report().elementSet(set, taken, &key);
    if (again)
        return true;
    ++set.fill;
    const std::size_t mask = set.table.size() - 1;
    if (set.fill * std::size_t{5} >= mask * 3) {
        resizeTable(rt, set, set.used > 50000 ? set.used * std::size_t{2} : set.used * std::size_t{4});
        rt.heap.setShownSize(set, setShownSize(rt, set), static_cast<std::uint32_t>(set.table.size()));
    }
    return true;
}

Eval<bool> discard(Runtime& rt, Set& set, Object& key)
{
    NAMETAG_TRY(hash, rt.hashOfKey(rt, key));
    return discardWithHash(rt, set, key, hash);
}

Eval<bool> discardWithHash(Runtime& rt, Set& set, Object& key, std::int64_t hash)
{
    NewPlace place;
    NAMETAG_TRY(slot, find(rt, set, key, hash, place));
    if (slot >= 0)
        const Ref<> removed = emptySlot(rt, set, static_cast<std::size_t>(slot));
    return slot >= 0;
}

Ref<> emptySlot(Runtime& rt, Set& set, std::size_t slot)
{
    Ref<> removed = Ref<>::adopt(set.table[slot].key);
    set.table[slot] = {nullptr, -1};
    --set.used;
    rt.report().elementSet(set, slot, nullptr);
    return removed;
}

void clearSet(Runtime& rt, Set& set)
{
    std::vector<SetEntry> old(kSmallTable);
    old.swap(set.table);
    const std::uint64_t block = std::exchange(set.block, 0);
    set.used = set.fill = set.finger = 0;
    rt.report().elementTableReplaced(set, kSmallTable);
    for (const SetEntry& entry : old)
        if (entry.key)
            memory::dropReference(*entry.key);
    if (block != 0)
        rt.heap.freeBlock(block, static_cast<std::uint32_t>(old.size() * 16));
    if (!set.has(memory::kDying) && old.size() > kSmallTable)
        rt.heap.setShownSize(set, setShownSize(rt, set), kSmallTable);
}

void presizeSet(Runtime& rt, Set& set, std::size_t count)
{
    const std::size_t mask = set.table.size() - 1;
    if ((set.fill + count) * 5 < mask * 3)
        return;
    resizeTable(rt, set, (set.used + count) * 2);
    rt.heap.setShownSize(set, setShownSize(rt, set), static_cast<std::uint32_t>(set.table.size()));
}

void dropEmptied(Runtime& rt, Set& set)
{
    if (set.fill - set.used <= (set.table.size() - 1) / 4)
        return;
    resizeTable(rt, set, set.used > 50000 ? set.used * std::size_t{2} : set.used * std::size_t{4});
    rt.heap.setShownSize(set, setShownSize(rt, set), static_cast<std::uint32_t>(set.table.size()));
}

void swapTables(Runtime& rt, Set& one, Set& other)
{
    std::swap(one.table, other.table);
    std::swap(one.used, other.used);
    std::swap(one.fill, other.fill);
    std::swap(one.block, other.block);
    for (Set* set : {&one, &other}) {
        if (set->block != 0)
            rt.heap.passTo(*set, set->block, static_cast<std::uint32_t>(set->table.size() * 16));
        tellTable(rt, *set);
        rt.heap.setShownSize(*set, setShownSize(rt, *set), static_cast<std::uint32_t>(set->table.size()));
    }
}

bool copyTable(Runtime& rt, Set& set, const Set& source)
{
    if (set.fill != 0 || set.table.size() != source.table.size() || source.fill != source.used)
        return false;
    for (std::size_t i = 0; i < source.table.size(); ++i) {
        const SetEntry entry = source.table[i];
        if (!entry.key)
            continue;
        set.table[i] = {share(*entry.key).give(), entry.hash};
        rt.report().elementSet(set, i, entry.key);
    }
    set.fill = set.used = source.used;
    return true;
}

} // namespace nametag::runtime
