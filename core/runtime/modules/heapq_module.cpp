// SPDX-License-Identifier: GPL-3.0-or-later
// _heapq: heaps in lists (Modules/_heapqmodule.c).
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

namespace {

/// Which of two items comes nearer to the front.
enum class Order { Smallest, Largest };

Eval<bool> comesFirst(Runtime& rt, Object& left, Object& right, Order order)
{
    const bool swapped = order == Order::Largest;
    return compareBool(rt, swapped ? right : left, swapped ? left : right, CompareOp::Less);
}

void swapItems(Runtime& rt, List& heap, std::size_t i, std::size_t j)
{
    std::swap(heap.items[i], heap.items[j]);
    rt.report().itemSet(heap, i, heap.items[i]);
    rt.report().itemSet(heap, j, heap.items[j]);
}

Eval<bool> itemComesFirst(Runtime& rt, List& heap, std::size_t i, std::size_t j, Order order)
{
    const std::uint32_t length = heap.length;
    Ref<> left = share(*heap.items[i]);
    Ref<> right = share(*heap.items[j]);
    NAMETAG_TRY(first, comesFirst(rt, *left, *right, order));
    if (heap.length != length)
        return raise(rt, *rt.exceptions.runtimeError, "list changed size during iteration");
    return first;
}

/// The item at `at` rises towards `start`, not above it.
Done siftDown(Runtime& rt, List& heap, std::size_t start, std::size_t at, Order order)
{
    while (at > start) {
        const std::size_t parent = (at - 1) / 2;
        NAMETAG_TRY(first, itemComesFirst(rt, heap, at, parent, order));
        if (!first)
            break;
        swapItems(rt, heap, at, parent);
        at = parent;
    }
    return Nothing{};
}

/// The item at `at` sinks to a leaf, then rises to its place.
Done siftUp(Runtime& rt, List& heap, std::size_t at, Order order)
{
    const std::size_t start = at;
    const std::size_t end = heap.length;
    if (start >= end)
        return indexError(rt, "index out of range");
    while (at < end / 2) {
        std::size_t child = 2 * at + 1;
        if (child + 1 < end) {
            NAMETAG_TRY(first, itemComesFirst(rt, heap, child, child + 1, order));
            if (!first)
                ++child;
        }
        swapItems(rt, heap, child, at);
        at = child;
    }
    return siftDown(rt, heap, start, at, order);
}

Eval<List*> heapIn(Runtime& rt, const Arguments& arguments, const char* function)
{
    if (isInstanceOf(arguments[0], *rt.types.list))
        return &static_cast<List&>(arguments[0]);
    const bool only = arguments.positional == 1;
    return typeError(rt, text(function,
                              only ? "() argument must be list, not " : "() argument 1 must be list, not ",
                              typeName(arguments[0])));
}

Value heapPush(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(heap, heapIn(rt, arguments, "heappush"));
    appendToList(rt, *heap, share(arguments[1]));
    NAMETAG_CHECK(siftDown(rt, *heap, 0, heap->length - 1, Order::Smallest));
    return none(rt);
}

Value popFrom(Runtime& rt, List& heap, Order order)
{
    if (heap.length == 0)
        return indexError(rt, "index out of range");
    Ref<> last = share(*heap.items[heap.length - 1]);
    spliceList(rt, heap, heap.length - 1, 1, {});
    if (heap.length == 0)
        return last;
    Ref<> first = storeInList(rt, heap, 0, std::move(last));
    NAMETAG_CHECK(siftUp(rt, heap, 0, order));
    return first;
}

Value replaceIn(Runtime& rt, List& heap, Object& item, Order order)
{
    if (heap.length == 0)
        return indexError(rt, "index out of range");
    Ref<> first = storeInList(rt, heap, 0, share(item));
    NAMETAG_CHECK(siftUp(rt, heap, 0, order));
    return first;
}

Value makeHeap(Runtime& rt, List& heap, Order order)
{
    for (std::size_t i = heap.length / 2; i-- > 0;) {
        NAMETAG_CHECK(siftUp(rt, heap, i, order));
        if (rt.spend())
            return Raised{};
    }
    return none(rt);
}

template <Order order> Value heapPop(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(heap, heapIn(rt, arguments, order == Order::Smallest ? "heappop" : "_heappop_max"));
    return popFrom(rt, *heap, order);
}

template <Order order> Value heapReplace(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(heap, heapIn(rt, arguments, order == Order::Smallest ? "heapreplace" : "_heapreplace_max"));
    return replaceIn(rt, *heap, arguments[1], order);
}

template <Order order> Value heapify(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(heap, heapIn(rt, arguments, order == Order::Smallest ? "heapify" : "_heapify_max"));
    return makeHeap(rt, *heap, order);
}

Value heapPushPop(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(heap, heapIn(rt, arguments, "heappushpop"));
    if (heap->length == 0)
        return share(arguments[1]);
    Ref<> top = share(*heap->items[0]);
    NAMETAG_TRY(first, comesFirst(rt, *top, arguments[1], Order::Smallest));
    if (!first)
        return share(arguments[1]);
    return replaceIn(rt, *heap, arguments[1], Order::Smallest);
}

constexpr NativeRow kRows[] = {
    {"_heapify_max", heapify<Order::Largest>, 1, 1, false, "heapify() with the largest first."},
    {"_heappop_max", heapPop<Order::Largest>, 1, 1, false, "heappop() with the largest first."},
    {"_heapreplace_max", heapReplace<Order::Largest>, 2, 2, false, "heapreplace() with the largest first."},
    {"heapify", heapify<Order::Smallest>, 1, 1, false, "Brings a list into the order of a heap."},
    {"heappop", heapPop<Order::Smallest>, 1, 1, false, "Takes out the smallest item."},
    {"heappush", heapPush, 2, 2, false, "Adds an item."},
    {"heappushpop", heapPushPop, 2, 2, false, "Adds an item, then takes out the smallest."},
    {"heapreplace", heapReplace<Order::Smallest>, 2, 2, false, "Takes out the smallest item, then adds one."},
};

} // namespace

Ref<Module> makeHeapqModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "_heapq");
    addFunctions(rt, *module, kRows);
    return module;
}

} // namespace nametag::runtime
