// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/deque.h"

#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

constexpr std::int32_t kBlockItems = 64;
constexpr std::int32_t kCenter = (kBlockItems - 1) / 2;
constexpr std::uint32_t kBlockBytes = (kBlockItems + 2) * 8;
constexpr std::size_t kMostSpare = 16;

std::uint64_t takeBlock(Runtime& rt, Deque& deque)
{
    if (deque.spare.empty())
        return rt.heap.allocateBlock(deque, kBlockBytes);
    const std::uint64_t block = deque.spare.back();
    deque.spare.pop_back();
    return block;
}

void giveBlock(Runtime& rt, Deque& deque, std::uint64_t block)
{
    if (deque.spare.size() < kMostSpare)
        deque.spare.push_back(block);
    else
        rt.heap.freeBlock(block, kBlockBytes);
}

void tellSize(Runtime& rt, Deque& deque)
{
    const auto blocks = static_cast<std::uint32_t>(deque.blocks.size());
    const std::uint32_t size = deque.requested + blocks * kBlockBytes;
    if (size != deque.shownSize)
        rt.heap.setShownSize(deque, size, blocks * kBlockItems);
}

void center(Deque& deque)
{
    deque.left = kCenter + 1;
    deque.right = kCenter;
}

void growRight(Runtime& rt, Deque& deque)
{
    if (deque.right == kBlockItems - 1) {
        deque.blocks.push_back(takeBlock(rt, deque));
        deque.right = -1;
    }
    ++deque.right;
}

void growLeft(Runtime& rt, Deque& deque)
{
    if (deque.left == 0) {
        deque.blocks.insert(deque.blocks.begin(), takeBlock(rt, deque));
        deque.left = kBlockItems;
    }
    --deque.left;
}

void shrinkRight(Runtime& rt, Deque& deque)
{
    if (--deque.right >= 0)
        return;
    if (deque.items.empty()) {
        center(deque);
        return;
    }
    giveBlock(rt, deque, deque.blocks.back());
    deque.blocks.pop_back();
    deque.right = kBlockItems - 1;
}

void shrinkLeft(Runtime& rt, Deque& deque)
{
    if (++deque.left < kBlockItems)
        return;
    if (deque.items.empty()) {
        center(deque);
        return;
    }
    giveBlock(rt, deque, deque.blocks.front());
    deque.blocks.erase(deque.blocks.begin());
    deque.left = 0;
}

bool isOverfull(const Deque& deque)
{
    return deque.mostItems >= 0 && deque.items.size() > static_cast<std::size_t>(deque.mostItems);
}

} // namespace

Ref<Deque> newDequeOf(Runtime& rt, Type& type)
{
    const std::uint32_t bytes = type.basicSize + type.preHeader;
    auto* deque = rt.heap.create<Deque>(type, {bytes, type.preHeader, bytes + kBlockBytes, {}});
    center(*deque);
    rt.heap.tell(*deque);
    deque->blocks.push_back(rt.heap.allocateBlock(*deque, kBlockBytes));
    rt.heap.track(*deque);
    return Ref<Deque>::adopt(deque);
}

void appendRight(Runtime& rt, Deque& deque, Ref<> item)
{
    growRight(rt, deque);
    deque.items.push_back(item.give());
    rt.report().itemSet(deque, deque.items.size() - 1, deque.items.back());
    ++deque.state;
    if (isOverfull(deque))
        Ref<> old = popLeft(rt, deque);
    tellSize(rt, deque);
}

void appendLeft(Runtime& rt, Deque& deque, Ref<> item)
{
    growLeft(rt, deque);
    deque.items.push_front(item.give());
    rt.report().itemsSpliced(deque, 0, 0, 1);
    rt.report().itemSet(deque, 0, deque.items.front());
    ++deque.state;
    if (isOverfull(deque))
        Ref<> old = popRight(rt, deque);
    tellSize(rt, deque);
}

Ref<> popRight(Runtime& rt, Deque& deque)
{
    Ref<> item = Ref<>::adopt(deque.items.back());
    deque.items.pop_back();
    shrinkRight(rt, deque);
    ++deque.state;
    rt.report().itemsSpliced(deque, deque.items.size(), 1, 0);
    tellSize(rt, deque);
    return item;
}

Ref<> popLeft(Runtime& rt, Deque& deque)
{
    Ref<> item = Ref<>::adopt(deque.items.front());
    deque.items.pop_front();
    shrinkLeft(rt, deque);
    ++deque.state;
    rt.report().itemsSpliced(deque, 0, 1, 0);
    tellSize(rt, deque);
    return item;
}

void tellDequeOrder(Runtime& rt, Deque& deque)
{
    for (std::size_t i = 0; i < deque.items.size() && rt.report().listens(); ++i)
        rt.report().itemSet(deque, i, deque.items[i]);
}

namespace {

void turn(Runtime& rt, Deque& deque, std::int64_t steps)
{
    const auto length = static_cast<std::int64_t>(deque.items.size());
    if (length <= 1)
        return;
    if (steps > length / 2 || steps < -(length / 2)) {
        steps %= length;
        if (steps > length / 2)
            steps -= length;
        else if (steps < -(length / 2))
            steps += length;
    }
    for (; steps > 0; --steps) {
        Object* item = deque.items.back();
        deque.items.pop_back();
        growLeft(rt, deque);
        deque.items.push_front(item);
        shrinkRight(rt, deque);
        ++deque.state;
    }
    for (; steps < 0; ++steps) {
        Object* item = deque.items.front();
        deque.items.pop_front();
        growRight(rt, deque);
        deque.items.push_back(item);
        shrinkLeft(rt, deque);
        ++deque.state;
    }
}

} // namespace

void rotateDeque(Runtime& rt, Deque& deque, std::int64_t steps)
{
    turn(rt, deque, steps);
    tellDequeOrder(rt, deque);
    tellSize(rt, deque);
}

void removeFromDeque(Runtime& rt, Deque& deque, std::int64_t index)
{
    turn(rt, deque, -index);
    Ref<> item = Ref<>::adopt(deque.items.front());
    deque.items.pop_front();
    shrinkLeft(rt, deque);
    turn(rt, deque, index);
    ++deque.state;
    rt.report().itemsSpliced(deque, static_cast<std::size_t>(index), 1, 0);
    tellSize(rt, deque);
}

void clearDeque(Runtime& rt, Deque& deque)
{
    if (deque.items.empty())
        return;
    std::deque<Object*> old;
    old.swap(deque.items);
    const std::uint64_t first = takeBlock(rt, deque);
    std::vector<std::uint64_t> oldBlocks{first};
    oldBlocks.swap(deque.blocks);
    center(deque);
    ++deque.state;
    rt.report().itemsSpliced(deque, 0, old.size(), 0);
    for (Object* item : old)
        memory::dropReference(*item);
    for (const std::uint64_t block : oldBlocks)
        giveBlock(rt, deque, block);
    if (!deque.has(memory::kDying))
        tellSize(rt, deque);
}

void releaseBlocks(Runtime& rt, Deque& deque)
{
    for (const std::uint64_t block : deque.blocks)
        rt.heap.freeBlock(block, kBlockBytes);
    for (const std::uint64_t block : deque.spare)
        rt.heap.freeBlock(block, kBlockBytes);
}

void startAtLeft(Deque& deque)
{
    if (!deque.items.empty())
        return;
    deque.left = 1;
    deque.right = 0;
}

void startAtRight(Deque& deque)
{
    if (!deque.items.empty())
        return;
    deque.left = kBlockItems - 1;
    deque.right = kBlockItems - 2;
}

namespace {

using Append = void (*)(Runtime&, Deque&, Ref<>);

Done extendWith(Runtime& rt, Deque& deque, Object& iterable, Append append)
{
    if (&iterable == &deque) {
        const std::vector<Object*> items(deque.items.begin(), deque.items.end());
        std::vector<Ref<>> kept;
        for (Object* item : items)
            kept.push_back(share(*item));
        for (Ref<>& item : kept)
            append(rt, deque, std::move(item));
        return Nothing{};
    }
    NAMETAG_TRY(iterator, iterate(rt, iterable));
    if (append == appendRight)
        startAtLeft(deque);
    else
        startAtRight(deque);
    while (true) {
        Next item = next(rt, *iterator);
        if (item.raised || rt.spend())
            return Raised{};
        if (!item.item)
            return Nothing{};
        if (deque.mostItems != 0)
            append(rt, deque, std::move(item.item));
    }
}

} // namespace

Done extendDeque(Runtime& rt, Deque& deque, Object& iterable)
{
    return extendWith(rt, deque, iterable, appendRight);
}

Done extendDequeLeft(Runtime& rt, Deque& deque, Object& iterable)
{
    return extendWith(rt, deque, iterable, appendLeft);
}

} // namespace nametag::runtime
