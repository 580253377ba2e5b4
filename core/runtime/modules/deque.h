// SPDX-License-Identifier: GPL-3.0-or-later
// Payload of collections.deque: items in blocks of 64, taken and given back at both ends
// (Modules/_collectionsmodule.c).
#pragma once

#include "core/runtime/objects/runtime.h"

#include <deque>

namespace nametag::runtime {

struct Deque : Object {
    std::deque<Object*> items;         ///< owned
    std::vector<std::uint64_t> blocks; ///< simulated addresses, left to right
    std::vector<std::uint64_t> spare;  ///< simulated blocks kept for later use
    std::int32_t left = 0;             ///< place of the first item in the first block
    std::int32_t right = 0;            ///< place of the last item in the last block
    std::int64_t mostItems = -1;       ///< maxlen; -1: no limit
    std::uint64_t state = 0;           ///< changes with each change of the items' number or order
};

/// Iterator over a deque, forwards or backwards.
struct DequeIterator : Object {
    Deque* deque = nullptr; ///< owned
    std::size_t position = 0;
    std::size_t left = 0; ///< items still to come
    std::uint64_t state = 0;
};

inline Deque& dequeOf(Object& object)
{
    return static_cast<Deque&>(object);
}

Ref<Deque> newDequeOf(Runtime& rt, Type& type);
/// The item goes to the end; the first one leaves a deque that is full.
void appendRight(Runtime& rt, Deque& deque, Ref<> item);
void appendLeft(Runtime& rt, Deque& deque, Ref<> item);
/// The deque must not be empty.
Ref<> popRight(Runtime& rt, Deque& deque);
Ref<> popLeft(Runtime& rt, Deque& deque);
void rotateDeque(Runtime& rt, Deque& deque, std::int64_t steps);
void clearDeque(Runtime& rt, Deque& deque);
/// Gives back all simulated blocks of a dying deque.
void releaseBlocks(Runtime& rt, Deque& deque);
/// Where filling an empty deque begins: at the left for extend, at the right for extendleft.
void startAtLeft(Deque& deque);
void startAtRight(Deque& deque);
/// Tells the order of all items anew.
void tellDequeOrder(Runtime& rt, Deque& deque);
void removeFromDeque(Runtime& rt, Deque& deque, std::int64_t index);
Done extendDeque(Runtime& rt, Deque& deque, Object& iterable);
Done extendDequeLeft(Runtime& rt, Deque& deque, Object& iterable);

void setUpDequeType(Runtime& rt, Type& type);
void setUpDequeIterator(Runtime& rt, Type& type);
void setUpDequeReverseIterator(Runtime& rt, Type& type);
void addDequeMethods(Runtime& rt, Type& type);
Value iterateDeque(Runtime& rt, Object& deque, Type& iteratorType);

} // namespace nametag::runtime
