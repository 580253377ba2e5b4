// SPDX-License-Identifier: GPL-3.0-or-later
// Payload and creation of tuple, list, range, slice.
#pragma once

#include "core/runtime/objects/value.h"

#include <cstdint>
#include <span>

namespace nametag::runtime {

struct Runtime;
struct Type;

struct Tuple : Object {
    std::uint32_t length = 0;
    Object** items() { return reinterpret_cast<Object**>(this + 1); }
    Object* const* items() const { return reinterpret_cast<Object* const*>(this + 1); }
    std::span<Object* const> view() const { return {items(), length}; }
    Object& operator[](std::size_t i) const { return *items()[i]; }
};
static_assert(sizeof(Tuple) % sizeof(Object*) == 0);

/// The array is real memory (m_real…) with a simulated block beside it; every change of length goes through
/// resize (Objects/listobject.c, list_resize) and is told.
struct List : Object {
    Object** items = nullptr;
    std::uint32_t length = 0;
    std::uint32_t capacity = 0;
    std::uint64_t block = 0; ///< simulated address of the array, 0: none
    bool sorting = false;    ///< list.sort holds its items
    std::span<Object* const> view() const { return {items, length}; }
    Object& operator[](std::size_t i) const { return *items[i]; }
};

/// start, stop, step are int objects, as in CPython.
struct Range : Object {
    Object* start = nullptr;
    Object* stop = nullptr;
    Object* step = nullptr;
    Object* length = nullptr;
};

struct Slice : Object {
    Object* start = nullptr;
    Object* stop = nullptr;
    Object* step = nullptr;
};

/// Takes over the counts of the items; of none: the cached empty tuple.
/// `placed`: in a block that was taken before.
Ref<Tuple> newTuple(Runtime& rt, std::span<Object* const> ownedItems, std::uint64_t placed = 0);
/// Shares the items.
Ref<Tuple> newTupleSharing(Runtime& rt, std::span<Object* const> items);
/// A tuple of `length` empty slots to be filled before tellTuple.
Ref<Tuple> reserveTuple(Runtime& rt, Type& type, std::size_t length, std::uint64_t placed = 0);
void tellTuple(Runtime& rt, Tuple& tuple);

/// An empty list without an array.
Ref<List> newList(Runtime& rt);
Ref<List> newListOf(Runtime& rt, Type& type);
/// Takes over the counts; the array has exactly that many slots (a display of names).
Ref<List> newList(Runtime& rt, std::span<Object* const> ownedItems);
/// Sets length to `length` by CPython's growth rule; new slots are empty and must be filled at once with
/// listStore.
void resizeList(Runtime& rt, List& list, std::size_t length);
/// Makes the first array of a list with the exact rule (length + 1) & ~1 (list_preallocate_exact).
void preallocateList(Runtime& rt, List& list, std::size_t length);
/// Makes the first array of a list with exactly that many slots (PyList_New).
void presizeList(Runtime& rt, List& list, std::size_t slots);
void appendToList(Runtime& rt, List& list, Ref<> item);
/// Puts the item into the slot, tells it, gives back what was there.
Ref<> storeInList(Runtime& rt, List& list, std::size_t index, Ref<> item);
/// Replaces items [index, index + removed) by the given ones (taken over); the removed ones die last to
/// first.
void spliceList(Runtime& rt, List& list, std::size_t index, std::size_t removed,
                std::span<Object* const> ownedItems);
void clearList(Runtime& rt, List& list);
/// Tells the order of all items anew (after sort or reverse).
void tellListOrder(Runtime& rt, List& list);

Ref<> newRange(Runtime& rt, Ref<> start, Ref<> stop, Ref<> step);
/// Number of items of a range, an int.
Ref<> rangeLength(Runtime& rt, const Object& start, const Object& stop, const Object& step);
Ref<> newSlice(Runtime& rt, Ref<> start, Ref<> stop, Ref<> step);

} // namespace nametag::runtime
