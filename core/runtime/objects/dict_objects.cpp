// SPDX-License-Identifier: GPL-3.0-or-later
// Dicts: an array of entries in insertion order and a hash table of their numbers (Objects/dictobject.c).
#include "core/base/assert.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/dict_order.h"
#include "core/runtime/objects/dict_owner.h"
#include "core/runtime/objects/dict_table.h"
#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/text_objects.h"

#include <bit>

namespace nametag::runtime {

namespace {

constexpr std::int32_t kEmpty = -1;
constexpr std::int32_t kDeleted = -2;

bool isExactStr(Runtime& rt, const Object& object)
{
    return &typeOf(object) == rt.types.str;
}

/// Bytes of a key table (Include/internal/pycore_dict.h, _PyDict_KeysSize).
std::uint32_t tableBytes(std::uint8_t logSlots, bool strKeys)
{
    const std::uint32_t slots = 1u << logSlots;
    const std::uint32_t indexBytes = logSlots < 8 ? slots : logSlots < 16 ? slots * 2 : slots * 4;
    return 32 + indexBytes + usableSlots(logSlots) * (strKeys ? 16 : 24);
}

memory::FreeListKey tableFreeList(std::uint8_t logSlots, bool strKeys)
{
    return logSlots == kLeastLog && strKeys ? memory::FreeListKey::DictKeys : memory::FreeListKey::None;
}

struct Probe {
    std::size_t mask;
    std::size_t perturb;
    std::size_t slot;

    Probe(std::int64_t hash, std::size_t slots)
        : mask(slots - 1)
        , perturb(static_cast<std::size_t>(hash))
        , slot(perturb & mask)
    {}
    void advance()
    {
        perturb >>= 5;
        slot = (slot * 5 + perturb + 1) & mask;
    }
};

void takeBlock(Runtime& rt, Dict& dict)
{
    if (dict.sharing || dict.valuesBlock != 0)
        return;
    dict.blockBytes = tableBytes(dict.logSlots, dict.strKeys);
    dict.block = rt.heap.allocateBlock(dict, dict.blockBytes, tableFreeList(dict.logSlots, dict.strKeys));
}

void giveBlock(Runtime& rt, std::uint64_t block, std::uint32_t bytes, std::uint8_t logSlots, bool strKeys)
{
    if (block != 0)
        rt.heap.freeBlock(block, bytes, tableFreeList(logSlots, strKeys));
}

void fillIndex(Dict& dict)
{
    dict.index.assign(std::size_t{1} << dict.logSlots, kEmpty);
    for (std::size_t i = 0; i < dict.entries.size(); ++i) {
        if (!dict.entries[i].key)
            continue;
        Probe probe(dict.entries[i].hash, dict.index.size());
        while (dict.index[probe.slot] != kEmpty)
            probe.advance();
        dict.index[probe.slot] = static_cast<std::int32_t>(i);
    }
}

void tellSize(Runtime& rt, Dict& dict)
{
    const std::uint32_t own = dict.logSlots == 0 ? 0 : 1u << dict.logSlots;
    rt.heap.setShownSize(dict, dictShownSize(rt, dict), dict.sharing ? sharedRoom(*dict.sharing) : own);
}

void tellEntry(Runtime& rt, Dict& dict, std::size_t entry)
{
    if (!rt.report().listens())
        return;
    const DictEntry& row = dict.entries[entry];
    if (dict.space && isExactStr(rt, *row.key))
        rt.report().nameBound(dict.space, nameOf(rt, static_cast<Str&>(*row.key)), *row.value, 0, row.key);
    else
        rt.report().entrySet(dict, entry, *row.key, *row.value);
    if (!(dict.spare & kHasOwner) || !isExactStr(rt, *row.key))
        return;
    for (Object* owner : ownersOf(rt, dict))
        rt.report().fieldSet(*owner, nameOf(rt, static_cast<Str&>(*row.key)), *row.value, kAttributeOrder);
}

/// The owners' attribute of this name is gone.
void tellGone(Runtime& rt, const Dict& dict, Object& key)
{
    if (!(dict.spare & kHasOwner) || !isExactStr(rt, key))
        return;
    for (Object* owner : ownersOf(rt, dict))
        rt.report().fieldRemoved(*owner, nameOf(rt, static_cast<Str&>(key)));
}

std::int32_t findStr(const Dict& dict, Str& key)
{
    if (dict.logSlots == 0)
        return -1;
    const std::int64_t hash = hashOf(key);
    Probe probe(hash, dict.index.size());
    while (true) {
        const std::int32_t entry = dict.index[probe.slot];
        if (entry == kEmpty)
            return -1;
        if (entry >= 0) {
            const DictEntry& row = dict.entries[static_cast<std::size_t>(entry)];
            if (row.key == &key)
                return entry;
            if (row.hash == hash && row.key->behaviour == key.behaviour &&
                equal(static_cast<const Str&>(*row.key), key))
                return entry;
        }
        probe.advance();
    }
}

/// A comparison left the entry where it was (Objects/dictobject.c, dictkeys_generic_lookup): the same table,
/// by its address, and the same key in it.
bool isStillThere(const Dict& dict, std::int32_t entry, const Object& key, std::uint64_t block,
                  std::size_t slots)
{
    const auto at = static_cast<std::size_t>(entry);
    return dict.block == block && dict.index.size() == slots && at < dict.entries.size() &&
           dict.entries[at].key == &key;
}

/// The entry of any key; -1: none. Comparisons can change the dict: then it is looked up anew.
Eval<std::int32_t> find(Runtime& rt, Dict& dict, Object& key, std::int64_t hash)
{
    if (dict.logSlots == 0)
        return -1;
    Probe probe(hash, dict.index.size());
    while (true) {
        const std::int32_t entry = dict.index[probe.slot];
        if (entry == kEmpty)
            return -1;
        if (entry >= 0) {
            const DictEntry row = dict.entries[static_cast<std::size_t>(entry)];
            if (row.key == &key)
                return entry;
            if (row.hash == hash) {
                const std::uint32_t version = dict.keysVersion;
                const std::uint64_t block = dict.block;
                Ref<> kept = share(*row.key);
                NAMETAG_TRY(same, rt.keysEqual(rt, *kept, key));
                if (version != dict.keysVersion &&
                    !isStillThere(dict, entry, *kept, block, probe.mask + 1)) {
                    if (dict.logSlots == 0)
                        return -1;
                    probe = Probe(hash, dict.index.size());
                    continue;
                }
                if (same)
                    return entry;
            }
        }
        probe.advance();
    }
}

void removeEntry(Runtime& rt, Dict& dict, std::int32_t entry, Ref<>& value)
{
    DictEntry& row = dict.entries[static_cast<std::size_t>(entry)];
    Probe probe(row.hash, dict.index.size());
    while (dict.index[probe.slot] != entry)
        probe.advance();
    dict.index[probe.slot] = kDeleted;
    Ref<> key = Ref<>::adopt(std::exchange(row.key, nullptr));
    value = Ref<>::adopt(std::exchange(row.value, nullptr));
    --dict.used;
    ++dict.version;
    ++dict.keysVersion;
    if (dict.space && isExactStr(rt, *key))
        rt.report().nameUnbound(dict.space, nameOf(rt, static_cast<Str&>(*key)), *value);
    else
        rt.report().entryRemoved(dict, static_cast<std::size_t>(entry));
    tellGone(rt, dict, *key);
}

} // namespace

void resizeTable(Runtime& rt, Dict& dict, std::uint8_t logSlots, bool strKeys)
{
    const std::uint64_t oldBlock = dict.block;
    const std::uint32_t oldBytes = dict.blockBytes;
    const std::uint8_t oldLog = dict.logSlots;
    const bool oldStrKeys = dict.strKeys;
    dict.logSlots = logSlots;
    dict.strKeys = strKeys;
    takeBlock(rt, dict);
    if (dict.used != dict.entries.size()) {
        std::erase_if(dict.entries, [](const DictEntry& entry) { return entry.key == nullptr; });
        rt.report().entriesCompacted(dict, false);
    }
    dict.entries.reserve(usableSlots(logSlots));
    fillIndex(dict);
    giveBlock(rt, oldBlock, oldBytes, oldLog, oldStrKeys);
    tellSize(rt, dict);
}

void insertEntry(Runtime& rt, Dict& dict, Ref<> key, std::int64_t hash, Ref<> value)
{
    const bool strKey = isExactStr(rt, *key);
    const bool joins = strKey && dict.sharing && joinSharedKeys(rt, *dict.sharing, static_cast<Str&>(*key));
    if ((dict.sharing || dict.valuesBlock != 0) && !joins)
        takeOwnTable(rt, dict, logOfTable(dict.used * 3), dict.strKeys && strKey);
    if (dict.logSlots == 0)
        resizeTable(rt, dict, kLeastLog, strKey);
    else if ((dict.strKeys && !strKey) || dict.entries.size() >= usableSlots(dict.logSlots))
        resizeTable(rt, dict, logOfTable(dict.used * 3), dict.strKeys && strKey);
    Probe probe(hash, dict.index.size());
    while (dict.index[probe.slot] >= 0)
        probe.advance();
    dict.index[probe.slot] = static_cast<std::int32_t>(dict.entries.size());
    dict.entries.push_back({hash, key.give(), value.give()});
    ++dict.used;
    ++dict.version;
    ++dict.keysVersion;
    tellEntry(rt, dict, dict.entries.size() - 1);
    if (!dict.has(memory::kTracked) && dict.behaviour->collected && !rt.heap.startingUp())
        trackDictFor(rt, dict, *dict.entries.back().key, *dict.entries.back().value);
}

void takeOwnTable(Runtime& rt, Dict& dict, std::uint8_t logSlots, bool strKeys)
{
    Object* instance = std::exchange(dict.sharing, nullptr);
    const std::uint64_t values = std::exchange(dict.valuesBlock, 0);
    resizeTable(rt, dict, logSlots, strKeys);
    if (instance)
        freeValuesBlock(rt, *instance);
    rt.heap.freeBlock(values, dict.valuesBytes);
}

std::uint32_t dictShownSize(Runtime& rt, const Dict& dict)
{
    const std::uint32_t body = &typeOf(dict) == rt.types.dict ? 64 : dict.requested;
    if (dict.valuesBlock != 0)
        return dict.shownSize;
    if (dict.sharing)
        return body + 8 * sharedRoom(*dict.sharing);
    return body + (dict.logSlots == 0 ? 0 : tableBytes(dict.logSlots, dict.strKeys));
}

Ref<Dict> newDictOf(Runtime& rt, Type& type)
{
    const bool exact = &type == rt.types.dict;
    const std::uint32_t offset = exact ? 16 : type.preHeader;
    const std::uint32_t bytes = exact ? 64 : type.basicSize + offset;
    auto* dict = rt.heap.create<Dict>(type, {bytes, offset, bytes, {}});
    if (exact) // it goes to the free list, but does not come from there
        dict->freeList = static_cast<std::uint16_t>(memory::FreeListKey::Dict);
    rt.heap.tell(*dict);
    if (!exact)
        rt.heap.track(*dict);
    return Ref<Dict>::adopt(dict);
}

Ref<Dict> newDict(Runtime& rt)
{
    auto* dict = rt.heap.create<Dict>(*rt.types.dict, {64, 16, 64, memory::FreeListKey::Dict});
    rt.heap.tell(*dict);
    return Ref<Dict>::adopt(dict);
}

Ref<Dict> newDictWithTable(Runtime& rt, std::uint8_t logSlots, bool strKeys)
{
    const std::uint32_t bytes = tableBytes(logSlots, strKeys);
    const std::uint64_t block = rt.heap.takeQuietly(bytes, tableFreeList(logSlots, strKeys));
    Ref<Dict> dict = newDict(rt);
    dict->logSlots = logSlots;
    dict->strKeys = strKeys;
    dict->block = block;
    dict->blockBytes = bytes;
    if (block != 0)
        rt.heap.giveTo(*dict, block, bytes);
    dict->entries.reserve(usableSlots(logSlots));
    fillIndex(*dict);
    tellSize(rt, *dict);
    return dict;
}

void trackDictFor(Runtime& rt, Dict& dict, const Object& key, const Object& value)
{
    if (memory::Collector::mayBeTracked(key) || memory::Collector::mayBeTracked(value))
        rt.heap.track(dict);
}

Eval<std::int32_t> findAnyEntry(Runtime& rt, Dict& dict, Object& key)
{
    NAMETAG_TRY(hash, rt.hashOfKey(rt, key));
    return find(rt, dict, key, hash);
}

Eval<Object*> lookUp(Runtime& rt, Dict& dict, Object& key)
{
    if (dict.strKeys && isExactStr(rt, key))
        return lookUp(rt, dict, static_cast<Str&>(key));
    NAMETAG_TRY(entry, findAnyEntry(rt, dict, key));
    return entry < 0 ? nullptr : dict.entries[static_cast<std::size_t>(entry)].value;
}

Object* lookUp(Runtime&, Dict& dict, Str& key)
{
    const std::int32_t entry = findStr(dict, key);
    return entry < 0 ? nullptr : dict.entries[static_cast<std::size_t>(entry)].value;
}

Object* lookUp(Runtime& rt, Dict& dict, std::string_view key)
{
    const Ref<Str> interned = intern(rt, key);
    return lookUp(rt, dict, *interned);
}

std::int32_t findEntry(Dict& dict, Str& key)
{
    return findStr(dict, key);
}

void storeAtEntry(Runtime& rt, Dict& dict, std::int32_t entry, Ref<> value)
{
    DictEntry& row = dict.entries[static_cast<std::size_t>(entry)];
    Ref<> old = Ref<>::adopt(std::exchange(row.value, value.give()));
    ++dict.version;
    tellEntry(rt, dict, static_cast<std::size_t>(entry));
    if (!dict.has(memory::kTracked) && !rt.heap.startingUp())
        trackDictFor(rt, dict, *row.key, *row.value);
}

void store(Runtime& rt, Dict& dict, Str& key, Ref<> value)
{
    const std::int32_t entry = findStr(dict, key);
    if (entry >= 0)
        storeAtEntry(rt, dict, entry, std::move(value));
    else
        insertEntry(rt, dict, share<Object>(key), hashOf(key), std::move(value));
}

void store(Runtime& rt, Dict& dict, std::string_view key, Ref<> value)
{
    const Ref<Str> interned = intern(rt, key);
    store(rt, dict, *interned, std::move(value));
}

Done store(Runtime& rt, Dict& dict, Ref<> key, Ref<> value)
{
    if (dict.strKeys && isExactStr(rt, *key))
        return storeWithHash(rt, dict, std::move(key), 0, std::move(value));
    NAMETAG_TRY(hash, rt.hashOfKey(rt, *key));
    return storeWithHash(rt, dict, std::move(key), hash, std::move(value));
}

Done storeWithHash(Runtime& rt, Dict& dict, Ref<> key, std::int64_t hash, Ref<> value)
{
    if (dict.strKeys && isExactStr(rt, *key)) {
        store(rt, dict, static_cast<Str&>(*key), std::move(value));
        return Nothing{};
    }
    NAMETAG_TRY(entry, find(rt, dict, *key, hash));
    if (entry >= 0)
        storeAtEntry(rt, dict, entry, std::move(value));
    else
        insertEntry(rt, dict, std::move(key), hash, std::move(value));
    return Nothing{};
}

Value storeIfMissing(Runtime& rt, Dict& dict, Object& key, Object& value)
{
    NAMETAG_TRY(hash, rt.hashOfKey(rt, key));
    NAMETAG_TRY(entry, find(rt, dict, key, hash));
    if (entry >= 0)
        return share(*dict.entries[static_cast<std::size_t>(entry)].value);
    insertEntry(rt, dict, share(key), hash, share(value));
    return share(value);
}

Eval<Ref<>> removeKey(Runtime& rt, Dict& dict, Object& key, bool& found)
{
    NAMETAG_TRY(entry, findAnyEntry(rt, dict, key));
    found = entry >= 0;
    if (!found)
        return Eval<Ref<>>(share(*rt.objects.none));
    Ref<> value;
    removeEntry(rt, dict, entry, value);
    return Eval<Ref<>>(std::move(value));
}

bool removeKey(Runtime& rt, Dict& dict, Str& key)
{
    const std::int32_t entry = findStr(dict, key);
    if (entry < 0)
        return false;
    Ref<> value;
    removeEntry(rt, dict, entry, value);
    return true;
}

void clearDict(Runtime& rt, Dict& dict)
{
    if (dict.logSlots == 0)
        return;
    const std::vector<DictEntry> entries = std::exchange(dict.entries, {});
    const std::uint64_t block = std::exchange(dict.block, 0);
    const std::uint8_t logSlots = std::exchange(dict.logSlots, std::uint8_t{0});
    const bool strKeys = std::exchange(dict.strKeys, true);
    if (Object* instance = std::exchange(dict.sharing, nullptr))
        freeValuesBlock(rt, *instance);
    rt.heap.freeBlock(std::exchange(dict.valuesBlock, 0), dict.valuesBytes);
    dict.index.clear();
    dict.used = 0;
    ++dict.version;
    ++dict.keysVersion;
    rt.report().entriesCompacted(dict, true);
    for (const DictEntry& entry : entries)
        if (entry.key && !dict.has(memory::kDying))
            tellGone(rt, dict, *entry.key);
    for (const DictEntry& entry : entries) {
        if (!entry.key)
            continue;
        memory::dropReference(*entry.key);
        memory::dropReference(*entry.value);
    }
    giveBlock(rt, block, dict.blockBytes, logSlots, strKeys);
    dict.blockBytes = 0;
    if (!dict.has(memory::kDying))
        tellSize(rt, dict);
}

void moveEntry(Runtime& rt, Dict& dict, std::int32_t entry, bool toEnd)
{
    const auto from = static_cast<std::size_t>(entry);
    const DictEntry row = std::exchange(dict.entries[from], DictEntry{});
    ++dict.version;
    ++dict.keysVersion;
    if (toEnd && dict.entries.size() < usableSlots(dict.logSlots)) {
        Probe probe(row.hash, dict.index.size());
        while (dict.index[probe.slot] != entry)
            probe.advance();
        dict.index[probe.slot] = static_cast<std::int32_t>(dict.entries.size());
        dict.entries.push_back(row);
        rt.report().entryRemoved(dict, from);
        tellEntry(rt, dict, dict.entries.size() - 1);
        return;
    }
    std::erase_if(dict.entries, [](const DictEntry& one) { return one.key == nullptr; });
    dict.entries.insert(toEnd ? dict.entries.end() : dict.entries.begin(), row);
    fillIndex(dict);
    if (!rt.report().listens())
        return;
    rt.report().entriesCompacted(dict, true);
    for (std::size_t i = 0; i < dict.entries.size(); ++i)
        tellEntry(rt, dict, i);
}

void leaveSharedKeys(Runtime& rt, Dict& dict)
{
    takeOwnTable(rt, dict, logOfTable(dict.used * 3), dict.strKeys);
}

} // namespace nametag::runtime
