// SPDX-License-Identifier: GPL-3.0-or-later
// Dicts that get room for many entries at once: copies, merges, fromkeys() (Objects/dictobject.c).
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/dict_table.h"
#include "core/runtime/objects/runtime.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

bool isSplit(const Dict& dict)
{
    return dict.sharing || dict.valuesBlock != 0;
}

void fillFrom(Runtime& rt, Dict& copy, const Dict& dict)
{
    for (const DictEntry& entry : dict.entries)
        if (entry.key)
            insertEntry(rt, copy, share(*entry.key), entry.hash, share(*entry.value));
}

/// The copy shares the keys too and has room for values of its own.
Ref<Dict> copySplit(Runtime& rt, Dict& dict)
{
    const std::uint32_t room = sharedRoom(*dict.sharing);
    const std::uint32_t bytes = ((room + 2 + 7) & ~7u) + 8 * room;
    const std::uint64_t block = rt.heap.takeQuietly(bytes);
    Ref<Dict> copy = newDict(rt);
    copy->sharing = dict.sharing;
    fillFrom(rt, *copy, dict);
    copy->sharing = nullptr;
    if (block == 0)
        return copy;
    copy->valuesBlock = block;
    copy->valuesBytes = bytes;
    rt.heap.giveTo(*copy, block, bytes);
    return copy;
}

} // namespace

Ref<Dict> newDictWithRoom(Runtime& rt, std::uint32_t count, bool strKeys)
{
    if (count <= usableSlots(kLeastLog))
        return newDict(rt);
    return newDictWithTable(rt, logOfRoom(count), strKeys);
}

Ref<Dict> copyDict(Runtime& rt, Dict& dict)
{
    if (dict.used == 0)
        return newDict(rt);
    if (dict.sharing)
        return copySplit(rt, dict);
    const bool full = dict.used >= dict.entries.size() * 2 / 3;
    Ref<Dict> copy = full && !isSplit(dict) ? newDictWithTable(rt, dict.logSlots, dict.strKeys) : newDict(rt);
    if (copy->logSlots == 0)
        makeRoomForMerge(rt, *copy, dict);
    fillFrom(rt, *copy, dict);
    return copy;
}

void makeRoomForMerge(Runtime& rt, Dict& dict, const Dict& source)
{
    const bool clean = !isSplit(source) && source.used == source.entries.size() &&
                       (source.logSlots == kLeastLog || usableSlots(source.logSlots - 1u) < source.used);
    if (isSplit(dict)) {
        // Until 3.12 an empty dict of an instance becomes a clone too.
        if (dict.used == 0 && clean && rt.profile.minor < 13)
            takeOwnTable(rt, dict, source.logSlots, source.strKeys);
    } else if (dict.used == 0 && clean) {
        if (dict.logSlots != source.logSlots || dict.strKeys != source.strKeys)
            resizeTable(rt, dict, source.logSlots, source.strKeys);
    } else if (dict.logSlots == 0 || usableSlots(dict.logSlots) < source.used) {
        const bool strKeys = source.strKeys && (dict.logSlots == 0 || dict.strKeys);
        resizeTable(rt, dict, logOfRoom(dict.used + source.used), strKeys);
    }
}

void makeRoomForKeys(Runtime& rt, Dict& dict, std::size_t count, bool strKeys)
{
    resizeTable(rt, dict, std::max(logOfRoom(count), dict.logSlots), strKeys);
}

} // namespace nametag::runtime
