// SPDX-License-Identifier: GPL-3.0-or-later
// itertools: product, permutations, combinations, combinations_with_replacement
// (Modules/itertoolsmodule.c).
#include "core/runtime/modules/itertools_parts.h"
#include "core/runtime/protocols/call.h"

#include <numeric>

namespace nametag::runtime {

namespace {

PoolIterator& self(Object& object)
{
    return static_cast<PoolIterator&>(object);
}

std::uint32_t indexBytes(std::size_t count)
{
    return static_cast<std::uint32_t>(std::max<std::size_t>(count, 1) * 8);
}

void destroy(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    PoolIterator& pools = self(object);
    dropField(pools.pool);
    dropField(pools.result);
    if (!pools.blocks.empty())
        rt.heap.freeBlock(pools.blocks[0], indexBytes(pools.indices.size()));
    if (pools.blocks.size() > 1)
        rt.heap.freeBlock(pools.blocks[1], indexBytes(pools.cycles.size()));
    releaseNative(rt, pools);
}

void traverse(Object& object, memory::Visitor visit)
{
    visit(self(object).pool);
    visit(self(object).result);
}

void setUpPools(Runtime&, Type& type)
{
    type.destroy = destroy;
    type.traverse = traverse;
    type.cppBytes = sizeof(PoolIterator);
    type.slots.iter = [](Runtime&, Object& object) -> Value { return share(object); };
}

Eval<Ref<Tuple>> poolOf(Runtime& rt, Object& iterable)
{
    NAMETAG_TRY(pool, call(rt, *rt.types.tuple, {&iterable}));
    return Eval<Ref<Tuple>>(Ref<Tuple>::adopt(static_cast<Tuple*>(pool.give())));
}

Ref<> finish(Runtime& rt, PoolIterator* iterator)
{
    iterator->shownSize += static_cast<std::uint32_t>(
        iterator->stopped ? 0 : (iterator->indices.size() + iterator->cycles.size()) * 8);
    rt.heap.tell(*iterator);
    iterator->blocks.push_back(rt.heap.allocateBlock(*iterator, indexBytes(iterator->indices.size())));
    if (!iterator->cycles.empty())
        iterator->blocks.push_back(rt.heap.allocateBlock(*iterator, indexBytes(iterator->cycles.size())));
    rt.heap.track(*iterator);
    return Ref<>::adopt(iterator);
}

const Tuple& poolOfPlace(const PoolIterator& iterator, std::size_t place)
{
    return static_cast<const Tuple&>((*iterator.pool)[place]);
}

/// The result by the indices; `own` pool for each place (product).
Next resultOf(Runtime& rt, PoolIterator& iterator, bool own)
{
    std::vector<Object*> parts;
    for (std::size_t i = 0; i < iterator.places; ++i)
        parts.push_back(share((own ? poolOfPlace(iterator, i) : *iterator.pool)[iterator.indices[i]]).give());
    if (rt.spend())
        iterator.stopped = true;
    return Next(handOut(rt, iterator.result, parts, true));
}

Next stop(PoolIterator& iterator)
{
    iterator.stopped = true;
    return Next::end();
}

// ---- product

Eval<std::int64_t> repeatOf(Runtime& rt, const Arguments& arguments)
{
    static const char* const kNames[] = {"repeat"};
    Object* values[1] = {};
    const Arguments keywords{arguments.values + arguments.positional, 0, arguments.names};
    NAMETAG_CHECK(bindArguments(rt, {"product", kNames, 0, 0, 0}, keywords, values));
    if (!values[0])
        return 1;
    NAMETAG_TRY(times, indexNumber(rt, *values[0]));
    if (times < 0)
        return valueError(rt, "repeat argument cannot be negative");
    return times;
}

Value makeProduct(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_TRY(times, repeatOf(rt, arguments));
    const std::size_t given = times == 0 ? 0 : arguments.positional;
    if (given > 0 && static_cast<std::uint64_t>(times) > rt.budget.largestObject / 8 / given)
        return overflowError(rt, "repeat argument too large");
    std::vector<Ref<Tuple>> pools;
    for (std::size_t i = 0; i < given; ++i) {
        NAMETAG_TRY(pool, poolOf(rt, arguments[i]));
        pools.push_back(std::move(pool));
    }
    std::vector<Object*> all;
    for (std::int64_t round = 0; round < times; ++round)
        for (const Ref<Tuple>& pool : pools)
            all.push_back(pool.share().give());
    auto* iterator = makeNative<PoolIterator>(rt, type);
    iterator->places = all.size();
    iterator->pool = newTuple(rt, all).give();
    iterator->indices.assign(iterator->places, 0);
    return finish(rt, iterator);
}

Next nextOfProduct(Runtime& rt, Object& object)
{
    PoolIterator& iterator = self(object);
    if (iterator.stopped)
        return Next::end();
    if (!iterator.result) {
        for (std::size_t i = 0; i < iterator.places; ++i)
            if (poolOfPlace(iterator, i).length == 0)
                return stop(iterator);
        return resultOf(rt, iterator, true);
    }
    for (std::size_t i = iterator.places; i-- > 0;) {
        if (++iterator.indices[i] < poolOfPlace(iterator, i).length)
            return resultOf(rt, iterator, true);
        iterator.indices[i] = 0;
    }
    return stop(iterator);
}

// ---- combinations

Eval<std::int64_t> lengthOfResult(Runtime& rt, Object& value)
{
    NAMETAG_TRY(places, indexNumber(rt, value));
    if (places < 0)
        return valueError(rt, "r must be non-negative");
    return places;
}

template <bool replacing> Value makeCombinations(Runtime& rt, Type& type, const Arguments& arguments)
{
    static const char* const kNames[] = {"iterable", "r"};
    Object* values[2] = {};
    const char* name = replacing ? "combinations_with_replacement" : "combinations";
    NAMETAG_CHECK(bindArguments(rt, {name, kNames, 0, 2}, arguments, values));
    NAMETAG_TRY(given, indexNumber(rt, *values[1]));
    NAMETAG_TRY(pool, poolOf(rt, *values[0]));
    if (given < 0)
        return valueError(rt, "r must be non-negative");
    const auto places = static_cast<std::size_t>(given);
    auto* iterator = makeNative<PoolIterator>(rt, type);
    iterator->stopped = replacing ? pool->length == 0 && places > 0 : places > pool->length;
    iterator->pool = pool.give();
    iterator->places = places;
    if (!iterator->stopped)
        iterator->indices.assign(places, 0);
    if (!replacing)
        std::iota(iterator->indices.begin(), iterator->indices.end(), std::size_t{0});
    return finish(rt, iterator);
}

Next nextOfCombinations(Runtime& rt, Object& object)
{
    PoolIterator& iterator = self(object);
    if (iterator.stopped)
        return Next::end();
    const std::size_t places = iterator.places;
    if (!iterator.result)
        return resultOf(rt, iterator, false);
    auto& indices = iterator.indices;
    const std::size_t count = iterator.pool->length;
    std::size_t i = places;
    while (i > 0 && indices[i - 1] == i - 1 + count - places)
        --i;
    if (i == 0)
        return stop(iterator);
    ++indices[i - 1];
    for (std::size_t j = i; j < places; ++j)
        indices[j] = indices[j - 1] + 1;
    return resultOf(rt, iterator, false);
}

Next nextOfReplacing(Runtime& rt, Object& object)
{
    PoolIterator& iterator = self(object);
    if (iterator.stopped)
        return Next::end();
    if (!iterator.result)
        return resultOf(rt, iterator, false);
    auto& indices = iterator.indices;
    const std::size_t last = iterator.pool->length - 1;
    std::size_t i = iterator.places;
    while (i > 0 && indices[i - 1] == last)
        --i;
    if (i == 0)
        return stop(iterator);
    const std::size_t index = indices[i - 1] + 1;
    for (std::size_t j = i - 1; j < iterator.places; ++j)
        indices[j] = index;
    return resultOf(rt, iterator, false);
}

// ---- permutations

Value makePermutations(Runtime& rt, Type& type, const Arguments& arguments)
{
    static const char* const kNames[] = {"iterable", "r"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"permutations", kNames, 0, 1}, arguments, values));
    NAMETAG_TRY(pool, poolOf(rt, *values[0]));
    std::size_t places = pool->length;
    if (values[1] && values[1] != rt.objects.none) {
        if (!isInt(*values[1]))
            return typeError(rt, "Expected int as r");
        NAMETAG_TRY(given, lengthOfResult(rt, *values[1]));
        places = static_cast<std::size_t>(given);
    }
    const std::size_t count = pool->length;
    auto* iterator = makeNative<PoolIterator>(rt, type);
    iterator->stopped = places > count;
    iterator->pool = pool.give();
    iterator->places = places;
    iterator->indices.assign(count, 0);
    std::iota(iterator->indices.begin(), iterator->indices.end(), std::size_t{0});
    for (std::size_t i = 0; i < places && !iterator->stopped; ++i)
        iterator->cycles.push_back(count - i);
    return finish(rt, iterator);
}

Next nextOfPermutations(Runtime& rt, Object& object)
{
    PoolIterator& iterator = self(object);
    if (iterator.stopped)
        return Next::end();
    if (!iterator.result)
        return resultOf(rt, iterator, false);
    auto& indices = iterator.indices;
    const std::size_t count = indices.size();
    for (std::size_t i = iterator.places; i-- > 0;) {
        if (--iterator.cycles[i] == 0) {
            const std::size_t index = indices[i];
            indices.erase(indices.begin() + static_cast<std::ptrdiff_t>(i));
            indices.push_back(index);
            iterator.cycles[i] = count - i;
            continue;
        }
        std::swap(indices[i], indices[count - iterator.cycles[i]]);
        return resultOf(rt, iterator, false);
    }
    return stop(iterator);
}

} // namespace

std::vector<IteratorRow> poolIteratorRows(const Runtime&)
{
    return {
        {"combinations", makeCombinations<false>, nextOfCombinations, 56, "Choices of so many items.",
         setUpPools},
        {"combinations_with_replacement", makeCombinations<true>, nextOfReplacing, 56,
         "Choices of so many items, each as often as wanted.", setUpPools},
        {"permutations", makePermutations, nextOfPermutations, 64, "Arrangements of so many items.",
         setUpPools},
        {"product", makeProduct, nextOfProduct, 48, "All ways to take one item of each iterable.",
         setUpPools},
    };
}

} // namespace nametag::runtime
