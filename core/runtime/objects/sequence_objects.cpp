// SPDX-License-Identifier: GPL-3.0-or-later
// Tuples, lists, ranges and slices: creation, growth and change (Objects/listobject.c,
// Objects/tupleobject.c).
#include "core/runtime/objects/sequence_objects.h"

#include "core/runtime/objects/large_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/runtime.h"

#include <algorithm>
#include <cstring>

namespace nametag::runtime {

namespace {

std::uint32_t bytesOf(std::uint32_t slots)
{
    return slots * 8;
}

std::uint32_t listShownSize(Runtime& rt, const List& list)
{
    const std::uint32_t body = &typeOf(list) == rt.types.list ? 56 : list.requested;
    return body + bytesOf(list.capacity);
}

/// Gives the list an array of this many slots, real and simulated.
void setCapacity(Runtime& rt, List& list, std::uint32_t capacity, bool firstOfKnownSize = false)
{
    if (capacity == list.capacity)
        return;
    memory::RealMemory& real = rt.heap.realMemory();
    Object** items = capacity == 0 ? nullptr : static_cast<Object**>(real.allocate(bytesOf(capacity)));
    const std::uint32_t kept = std::min(list.length, capacity);
    if (kept > 0)
        std::memcpy(items, list.items, bytesOf(kept));
    if (list.items)
        real.free(list.items, bytesOf(list.capacity));
    list.items = items;
    list.block = firstOfKnownSize && list.block == 0
                     ? rt.heap.allocateBlock(list, bytesOf(capacity))
                     : rt.heap.reallocateBlock(list, list.block, bytesOf(list.capacity), bytesOf(capacity));
    list.capacity = capacity;
    lookSoonAfter(rt, bytesOf(capacity));
    rt.heap.setShownSize(list, listShownSize(rt, list), capacity);
}

} // namespace

// ---- tuple

Ref<Tuple> reserveTuple(Runtime& rt, Type& type, std::size_t length, std::uint64_t placed)
{
    const bool exact = &type == rt.types.tuple;
    const auto count = static_cast<std::uint32_t>(length);
    const std::uint32_t before = exact ? 16 : type.preHeader;
    const std::uint32_t bytes = before + (exact ? 24 : type.basicSize) + bytesOf(count);
    // A class's allocator makes room for one item more (PyType_GenericAlloc).
    const std::uint32_t request = bytes + (exact ? 0 : bytesOf(1));
    auto* tuple = rt.heap.create<Tuple>(type,
                                        {request, before, bytes,
                                         exact ? memory::tupleFreeList(length) : memory::FreeListKey::None,
                                         placed},
                                        length * sizeof(Object*));
    tuple->length = count;
    std::fill_n(tuple->items(), length, nullptr);
    lookSoonAfter(rt, bytes);
    return Ref<Tuple>::adopt(tuple);
}

void tellTuple(Runtime& rt, Tuple& tuple)
{
    rt.heap.tell(tuple);
    rt.heap.track(tuple);
}

Ref<Tuple> newTuple(Runtime& rt, std::span<Object* const> ownedItems, std::uint64_t placed)
{
    if (ownedItems.empty() && rt.objects.emptyTuple)
        return share(*rt.objects.emptyTuple);
    Ref<Tuple> tuple = reserveTuple(rt, *rt.types.tuple, ownedItems.size(), placed);
    std::copy(ownedItems.begin(), ownedItems.end(), tuple->items());
    tellTuple(rt, *tuple);
    return tuple;
}

Ref<Tuple> newTupleSharing(Runtime& rt, std::span<Object* const> items)
{
    for (Object* item : items)
        memory::addReference(*item);
    return newTuple(rt, items);
}

// ---- list

Ref<List> newListOf(Runtime& rt, Type& type)
{
    const bool exact = &type == rt.types.list;
    const std::uint32_t before = exact ? 16 : type.preHeader;
    const std::uint32_t bytes = exact ? 56 : type.basicSize + before;
    auto* list = rt.heap.create<List>(type, {bytes, before, bytes, {}});
    if (exact) // it goes to the free list, but does not come from there
        list->freeList = static_cast<std::uint16_t>(memory::FreeListKey::List);
    rt.heap.tell(*list);
    rt.heap.track(*list);
    return Ref<List>::adopt(list);
}

Ref<List> newList(Runtime& rt)
{
    auto* list = rt.heap.create<List>(*rt.types.list, {56, 16, 56, memory::FreeListKey::List});
    rt.heap.tell(*list);
    rt.heap.track(*list);
    return Ref<List>::adopt(list);
}

Ref<List> newList(Runtime& rt, std::span<Object* const> ownedItems)
{
    Ref<List> list = newList(rt);
    if (ownedItems.empty())
        return list;
    const auto count = static_cast<std::uint32_t>(ownedItems.size());
    setCapacity(rt, *list, count, true);
    std::copy(ownedItems.begin(), ownedItems.end(), list->items);
    list->length = count;
    for (std::uint32_t i = 0; i < count && rt.report().listens(); ++i)
        rt.report().itemSet(*list, i, list->items[i]);
    return list;
}

void resizeList(Runtime& rt, List& list, std::size_t length)
{
    const auto wanted = static_cast<std::uint32_t>(length);
    if (wanted > list.capacity || wanted < list.capacity / 2) {
        std::uint32_t capacity = (wanted + (wanted >> 3) + 6) & ~3u;
        if (static_cast<std::int64_t>(wanted) - list.length > static_cast<std::int64_t>(capacity) - wanted)
            capacity = (wanted + 3) & ~3u;
        if (wanted == 0)
            capacity = 0;
        list.length = std::min(list.length, wanted);
        setCapacity(rt, list, capacity);
    }
    if (wanted > list.length)
        std::fill(list.items + list.length, list.items + wanted, nullptr);
    list.length = wanted;
}

void preallocateList(Runtime& rt, List& list, std::size_t length)
{
    setCapacity(rt, list, (static_cast<std::uint32_t>(length) + 1) & ~1u, true);
}

void presizeList(Runtime& rt, List& list, std::size_t slots)
{
    setCapacity(rt, list, static_cast<std::uint32_t>(slots), true);
}

void appendToList(Runtime& rt, List& list, Ref<> item)
{
    const std::uint32_t index = list.length;
    if (index < list.capacity && index + 1 >= list.capacity / 2)
        ++list.length;
    else
        resizeList(rt, list, index + std::size_t{1});
    list.items[index] = item.give();
    rt.report().itemSet(list, index, list.items[index]);
}

Ref<> storeInList(Runtime& rt, List& list, std::size_t index, Ref<> item)
{
    Ref<> old = Ref<>::adopt(std::exchange(list.items[index], item.give()));
    rt.report().itemSet(list, index, list.items[index]);
    return old;
}

void spliceList(Runtime& rt, List& list, std::size_t index, std::size_t removed,
                std::span<Object* const> ownedItems)
{
    const std::vector<Object*> dying(list.items + index, list.items + index + removed);
    lookSoonAfter(rt, (list.length - index) * sizeof(Object*));
    const std::size_t oldLength = list.length;
    const std::size_t newLength = oldLength - removed + ownedItems.size();
    const std::size_t tail = oldLength - index - removed;
    if (newLength > oldLength) {
        resizeList(rt, list, newLength);
        std::memmove(list.items + index + ownedItems.size(), list.items + index + removed,
                     tail * sizeof(Object*));
    } else {
        if (tail > 0)
            std::memmove(list.items + index + ownedItems.size(), list.items + index + removed,
                         tail * sizeof(Object*));
        resizeList(rt, list, newLength);
    }
    std::copy(ownedItems.begin(), ownedItems.end(), list.items + index);
    if (rt.report().listens()) {
        rt.report().itemsSpliced(list, index, removed, ownedItems.size());
        for (std::size_t i = 0; i < ownedItems.size(); ++i)
            rt.report().itemSet(list, index + i, ownedItems[i]);
    }
    for (std::size_t i = dying.size(); i-- > 0;)
        memory::dropReference(*dying[i]);
}

void clearList(Runtime& rt, List& list)
{
    if (!list.items)
        return;
    Object** items = std::exchange(list.items, nullptr);
    const std::uint32_t length = std::exchange(list.length, 0u);
    const std::uint32_t capacity = std::exchange(list.capacity, 0u);
    const std::uint64_t block = std::exchange(list.block, 0u);
    rt.report().itemsSpliced(list, 0, length, 0);
    for (std::uint32_t i = length; i-- > 0;)
        if (items[i])
            memory::dropReference(*items[i]);
    rt.heap.realMemory().free(items, bytesOf(capacity));
    rt.heap.freeBlock(block, bytesOf(capacity));
    if (!list.has(memory::kDying))
        rt.heap.setShownSize(list, listShownSize(rt, list), 0);
}

void tellListOrder(Runtime& rt, List& list)
{
    for (std::uint32_t i = 0; i < list.length && rt.report().listens(); ++i)
        rt.report().itemSet(list, i, list.items[i]);
}

// ---- range, slice

Ref<> newRange(Runtime& rt, Ref<> start, Ref<> stop, Ref<> step)
{
    Ref<> length = rangeLength(rt, *start, *stop, *step);
    auto* range = rt.heap.create<Range>(*rt.types.range, {48, 0, 48, {}});
    range->start = start.give();
    range->stop = stop.give();
    range->step = step.give();
    range->length = length.give();
    rt.heap.tell(*range);
    return Ref<>::adopt(range);
}

Ref<> rangeLength(Runtime& rt, const Object& start, const Object& stop, const Object& step)
{
    const numbers::BigInt from = bigValue(static_cast<const Int&>(start));
    const numbers::BigInt to = bigValue(static_cast<const Int&>(stop));
    const numbers::BigInt by = bigValue(static_cast<const Int&>(step));
    const numbers::BigInt one(1);
    if (by.sign() > 0)
        return newInt(rt, from < to ? floorDivide(to - from - one, by) + one : numbers::BigInt(0));
    return newInt(rt, from > to ? floorDivide(from - to - one, -by) + one : numbers::BigInt(0));
}

Ref<> newSlice(Runtime& rt, Ref<> start, Ref<> stop, Ref<> step)
{
    auto* slice = rt.heap.create<Slice>(*rt.types.slice, {56, 16, 56, memory::FreeListKey::Slice});
    slice->start = start.give();
    slice->stop = stop.give();
    slice->step = step.give();
    rt.heap.tell(*slice);
    rt.heap.track(*slice);
    return Ref<>::adopt(slice);
}

} // namespace nametag::runtime
