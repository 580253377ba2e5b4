// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/collect.h"

#include "core/runtime/objects/dict_table.h"
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/large_objects.h"
#include "core/runtime/objects/set_table.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

namespace {

/// Items that are all there already (a list or a tuple): room for all at once.
Done extendByItems(Runtime& rt, List& list, std::span<Object* const> items)
{
    if (items.empty())
        return Nothing{};
    const std::uint32_t before = list.length;
    if (isTooLong(rt, before + std::uint64_t{items.size()}))
        return memoryError(rt);
    if (!list.items)
        preallocateList(rt, list, items.size());
    std::vector<Ref<>> kept;
    for (Object* item : items)
        kept.push_back(share(*item));
    resizeList(rt, list, before + kept.size());
    for (std::size_t i = 0; i < kept.size(); ++i)
        Ref<> nothing = storeInList(rt, list, before + i, std::move(kept[i]));
    return Nothing{};
}

/// Room for as many items as the iterable says that it has; the length stays (list_extend).
Done makeRoom(Runtime& rt, List& list, std::int64_t hint)
{
    if (hint <= 0)
        return Nothing{};
    const auto count = static_cast<std::uint64_t>(hint);
    if (count > rt.budget.largestObject / 8)
        return list.items ? Done(Nothing{}) : Done(memoryError(rt));
    if (!list.items) {
        preallocateList(rt, list, count);
        return Nothing{};
    }
    const std::uint32_t before = list.length;
    resizeList(rt, list, before + count);
    list.length = before;
    return Nothing{};
}

/// Sets, dicts and views of dicts: their number of items is known and no code of Python's runs.
std::int64_t tableLength(Runtime& rt, const Object& iterable)
{
    const Type* type = &typeOf(iterable);
    if (type == rt.types.set || type == rt.types.frozenSet)
        return static_cast<const Set&>(iterable).used;
    if (type == rt.types.dict)
        return static_cast<const Dict&>(iterable).used;
    if (type == rt.types.dictKeys || type == rt.types.dictValues || type == rt.types.dictItems)
        return static_cast<const DictView&>(iterable).dict->used;
    return -1;
}

/// Puts an item behind the last one, into room that is there or by the growth rule.
void addAtEnd(Runtime& rt, List& list, Ref<> item)
{
    if (list.length == list.capacity)
        return appendToList(rt, list, std::move(item));
    const std::uint32_t index = list.length++;
    list.items[index] = item.give();
    rt.report().itemSet(list, index, list.items[index]);
}

} // namespace

Done extendList(Runtime& rt, List& list, Object& iterable)
{
    if (&typeOf(iterable) == rt.types.list)
        return extendByItems(rt, list, static_cast<List&>(iterable).view());
    if (&typeOf(iterable) == rt.types.tuple)
        return extendByItems(rt, list, static_cast<Tuple&>(iterable).view());
    NAMETAG_TRY(iterator, iterate(rt, iterable));
    const std::int64_t known = rt.profile.containers.listOfDictByResize ? tableLength(rt, iterable) : -1;
    if (known > 0) {
        const std::uint32_t before = list.length;
        resizeList(rt, list, before + static_cast<std::size_t>(known));
        list.length = before;
    } else if (known < 0) {
        NAMETAG_TRY(hint, lengthHint(rt, iterable, 8));
        NAMETAG_CHECK(makeRoom(rt, list, hint));
    }
    while (true) {
        Next item = next(rt, *iterator);
        if (item.raised)
            return Raised{};
        if (!item.item)
            break;
        addAtEnd(rt, list, std::move(item.item));
        if (rt.spend())
            return Raised{};
        if (std::uint64_t{list.length} * 8 > rt.budget.largestObject)
            return memoryError(rt);
    }
    if (list.length < list.capacity)
        resizeList(rt, list, list.length);
    return Nothing{};
}

namespace {

/// The block of a tuple that is being filled, before it is an object.
class TupleInMaking {
public:
    TupleInMaking(Runtime& rt, std::size_t room)
        : m_rt(rt)
        , m_room(room)
    {
        if (room > 0)
            m_block = rt.heap.takeQuietly(bytes(room), memory::tupleFreeList(room), true);
    }
    ~TupleInMaking() { m_rt.heap.giveQuietly(m_block, memory::tupleFreeList(m_room), true); }
    TupleInMaking(const TupleInMaking&) = delete;
    TupleInMaking& operator=(const TupleInMaking&) = delete;

    void add(Ref<> item)
    {
        if (m_items.size() >= m_room) {
            const std::size_t room = m_items.size() + 10;
            resize(room + (room >> 2));
        }
        m_items.push_back(std::move(item));
    }
    std::size_t size() const { return m_items.size(); }
    Ref<Tuple> finish()
    {
        if (m_items.empty())
            return newTuple(m_rt, {});
        resize(m_items.size());
        std::vector<Object*> items;
        for (Ref<>& item : m_items)
            items.push_back(item.give());
        return newTuple(m_rt, items, std::exchange(m_block, 0));
    }

private:
    static std::uint32_t bytes(std::size_t room) { return static_cast<std::uint32_t>(40 + 8 * room); }
    void resize(std::size_t room)
    {
        if (room == m_room)
            return;
        if (m_room == 0)
            m_block = m_rt.heap.takeQuietly(bytes(room), memory::tupleFreeList(room), true);
        else
            m_block = m_rt.heap.resizeQuietly(m_block, bytes(room));
        m_room = room;
    }

    Runtime& m_rt;
    std::size_t m_room;
    std::uint64_t m_block = 0;
    std::vector<Ref<>> m_items;
};

} // namespace

Value tupleOfItems(Runtime& rt, Object& iterable)
{
    if (&typeOf(iterable) == rt.types.list)
        return newTupleSharing(rt, static_cast<List&>(iterable).view());
    NAMETAG_TRY(iterator, iterate(rt, iterable));
    constexpr std::int64_t kGuess = 10;
    NAMETAG_TRY(hint, lengthHint(rt, iterable, kGuess));
    if (static_cast<std::uint64_t>(hint) > rt.budget.largestObject / 8)
        return memoryError(rt);
    TupleInMaking tuple(rt, static_cast<std::size_t>(hint));
    while (true) {
        Next item = next(rt, *iterator);
        if (item.raised)
            return Raised{};
        if (!item.item)
            return tuple.finish();
        tuple.add(std::move(item.item));
        if (rt.spend())
            return Raised{};
        if (std::uint64_t{tuple.size()} * 8 > rt.budget.largestObject)
            return memoryError(rt);
    }
}

Done updateDict(Runtime& rt, Dict& dict, Object& mapping)
{
    const bool plain =
        isInstanceOf(mapping, *rt.types.dict) && typeOf(mapping).slots.iter == rt.types.dict->slots.iter;
    if (plain) {
        auto& source = static_cast<Dict&>(mapping);
        if (source.used == 0 || &source == &dict)
            return Nothing{};
        makeRoomForMerge(rt, dict, source);
        const std::size_t count = source.entries.size();
        for (std::size_t i = 0; i < source.entries.size(); ++i) {
            const DictEntry entry = source.entries[i];
            if (entry.key)
                NAMETAG_CHECK(storeWithHash(rt, dict, share(*entry.key), entry.hash, share(*entry.value)));
            if (source.entries.size() != count)
                return raise(rt, *rt.exceptions.runtimeError, "dict mutated during update");
        }
        return Nothing{};
    }
    NAMETAG_TRY(keys, callMethod(rt, mapping, *rt.names.plainKeys, {}));
    return forEach(rt, *keys, [&](Ref<> key) -> Eval<bool> {
        NAMETAG_TRY(value, getItem(rt, mapping, *key));
        NAMETAG_CHECK(store(rt, dict, std::move(key), std::move(value)));
        return !rt.spend();
    });
}

Done updateSet(Runtime& rt, Set& set, Object& iterable)
{
    if (typeOf(iterable).is(kSetSubclass)) {
        auto& source = static_cast<Set&>(iterable);
        if (source.used > 0)
            presizeSet(rt, set, source.used);
        if (copyTable(rt, set, source))
            return Nothing{};
        for (std::size_t i = 0; i < source.table.size(); ++i) {
            const SetEntry entry = source.table[i];
            if (entry.key)
                NAMETAG_CHECK(addWithHash(rt, set, *entry.key, entry.hash));
        }
        return Nothing{};
    }
    if (isExactly(iterable, *rt.types.dict)) {
        auto& source = static_cast<Dict&>(iterable);
        if (source.used > 0)
            presizeSet(rt, set, source.used);
        for (std::size_t i = 0; i < source.entries.size(); ++i) {
            const DictEntry entry = source.entries[i];
            if (entry.key)
                NAMETAG_CHECK(addWithHash(rt, set, *entry.key, entry.hash));
        }
        return Nothing{};
    }
    return forEach(rt, iterable, [&](Ref<> item) -> Eval<bool> {
        NAMETAG_CHECK(add(rt, set, *item));
        return !rt.spend();
    });
}

} // namespace nametag::runtime
