// SPDX-License-Identifier: GPL-3.0-or-later
// itertools: __reduce__ and __setstate__, by which copy.copy() and copy.deepcopy() make another iterator
// (Modules/itertoolsmodule.c, up to 3.13).
#include "core/runtime/modules/itertools_parts.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/warn.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

constexpr std::uint32_t kWarns = 12; ///< from this version on

// ---- count, cycle, repeat

Value reduceCount(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    StepIterator& counter = stepOf(*object);
    if (counter.source)
        return reduction(rt, counter, pack(rt, {counter.source, counter.function}));
    const Ref<> position = newInt(rt, counter.position);
    return reduction(rt, counter, pack(rt, {position.get()}));
}

Value reduceCycle(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    StepIterator& cycle = stepOf(*object);
    if (cycle.source)
        return reduction(rt, cycle, pack(rt, {cycle.source}),
                         pack(rt, {cycle.function, cycle.flag ? rt.objects.yes : rt.objects.no}).get());
    NAMETAG_TRY(again, iterate(rt, *cycle.function));
    if (cycle.position != 0) {
        const Ref<> position = newInt(rt, cycle.position);
        NAMETAG_CHECK(callMethod(rt, *again, *newStr(rt, "__setstate__"), {position.get()}));
    }
    return reduction(rt, cycle, pack(rt, {again.get()}), pack(rt, {cycle.function, rt.objects.yes}).get());
}

Value setCycleState(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    NAMETAG_TRY(state, stateOf(rt, arguments[0], 2, 2));
    Object& seen = (*state)[0];
    if (!typeOf(seen).is(kListSubclass))
        return typeError(rt, text("argument 1 must be list, not ", typeName(seen)));
    NAMETAG_TRY(known, indexNumber(rt, (*state)[1]));
    StepIterator& cycle = stepOf(*object);
    setField(cycle.function, share(seen));
    cycle.flag = known != 0;
    cycle.position = 0;
    return none(rt);
}

Value reduceRepeat(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    StepIterator& repeat = stepOf(*object);
    if (repeat.limit < 0)
        return reduction(rt, repeat, pack(rt, {repeat.source}));
    const Ref<> left = newInt(rt, repeat.limit);
    return reduction(rt, repeat, pack(rt, {repeat.source, left.get()}));
}

// ---- accumulate, chain

/// chain((first,), rest)
Value chainBefore(Runtime& rt, Object& first, Object& rest)
{
    const Ref<> one = pack(rt, {&first});
    return call(rt, *moduleState<ItertoolsTypes>(rt).chain, {one.get(), &rest});
}

Value reduceAccumulate(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    StepIterator& sum = stepOf(*object);
    const Ref<> function = orNone(rt, sum.function);
    if (sum.result) {
        NAMETAG_TRY(source, chainBefore(rt, *sum.result, *sum.source));
        return reduction(rt, sum, pack(rt, {source.get(), function.get()}), rt.objects.none);
    }
    if (sum.extra != rt.objects.none)
        return reduction(rt, sum, pack(rt, {sum.source, function.get()}), orNone(rt, sum.extra).get());
    NAMETAG_TRY(source, chainBefore(rt, *sum.extra, *sum.source));
    NAMETAG_TRY(again, call(rt, typeOf(sum), {source.get(), function.get()}));
    const Ref<> one = newInt(rt, 1);
    const Ref<> arguments = pack(rt, {again.get(), one.get(), rt.objects.none});
    return Value(pack(rt, {moduleState<ItertoolsTypes>(rt).slice, arguments.get()}));
}

Value setAccumulateState(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    setField(stepOf(*object).extra, share(arguments[0]));
    return none(rt);
}

Value reduceChain(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    StepIterator& chain = stepOf(*object);
    const Ref<> nothing = newTuple(rt, {});
    if (!chain.source)
        return reduction(rt, chain, nothing);
    const Ref<> state = chain.function ? pack(rt, {chain.source, chain.function}) : pack(rt, {chain.source});
    return reduction(rt, chain, nothing, state.get());
}

Value setChainState(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    NAMETAG_TRY(state, stateOf(rt, arguments[0], 1, 2));
    for (const Object* each : state->view())
        if (!typeOf(*each).slots.next)
            return typeError(rt, "Arguments must be iterators.");
    StepIterator& chain = stepOf(*object);
    setField(chain.source, share((*state)[0]));
    if (state->length > 1)
        setField(chain.function, share((*state)[1]));
    return none(rt);
}

// ---- compress, dropwhile, takewhile, filterfalse, starmap

Value reduceCompress(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    return reduction(rt, *object, pack(rt, {stepOf(*object).source, stepOf(*object).function}));
}

Value reduceFunction(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    return reduction(rt, *object, pack(rt, {stepOf(*object).function, stepOf(*object).source}));
}

Value reduceWhile(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    StepIterator& step = stepOf(*object);
    const Ref<> flag = newInt(rt, step.flag ? 1 : 0);
    return reduction(rt, step, pack(rt, {step.function, step.source}), flag.get());
}

Value setWhileState(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    NAMETAG_TRY(flag, truth(rt, arguments[0]));
    stepOf(*object).flag = flag;
    return none(rt);
}

// ---- islice, zip_longest

Value reduceSlice(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    auto& slice = static_cast<SliceIterator&>(*object);
    const Ref<> zero = newInt(rt, 0);
    if (!slice.source) {
        NAMETAG_TRY(nothing, iterate(rt, *newList(rt)));
        return reduction(rt, slice, pack(rt, {nothing.get(), zero.get()}), zero.get());
    }
    const Ref<> wanted = newInt(rt, slice.wanted);
    const Ref<> stop = slice.limit < 0 ? none(rt) : Ref<>(newInt(rt, slice.limit));
    const Ref<> step = newInt(rt, slice.step);
    const Ref<> position = newInt(rt, slice.position);
    return reduction(rt, slice, pack(rt, {slice.source, wanted.get(), stop.get(), step.get()}),
                     position.get());
}

Value setSliceState(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    if (!isInt(arguments[0]))
        return typeError(rt, "an integer is required");
    NAMETAG_TRY(position, indexNumber(rt, arguments[0]));
    stepOf(*object).position = position;
    return none(rt);
}

Value reduceZipLongest(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    StepIterator& zip = stepOf(*object);
    const Ref<> ended = newTuple(rt, {});
    std::vector<Object*> sources;
    for (Object* each : static_cast<Tuple&>(*zip.source).view())
        sources.push_back(each == rt.objects.none ? ended.get() : each);
    return reduction(rt, zip, newTupleSharing(rt, sources), zip.function);
}

Value setZipLongestState(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    setField(stepOf(*object).function, share(arguments[0]));
    return none(rt);
}

// ---- product, permutations, combinations, combinations_with_replacement

PoolIterator& poolsOf(Object& object)
{
    return static_cast<PoolIterator&>(object);
}

Ref<> numbersOf(Runtime& rt, const std::vector<std::size_t>& numbers, std::size_t count)
{
    std::vector<Object*> parts;
    for (std::size_t i = 0; i < count; ++i)
        parts.push_back(newInt(rt, static_cast<std::int64_t>(numbers[i])).give());
    return newTuple(rt, parts);
}

/// Reads places; what is outside its bounds is moved to the next place inside.
template <class Bounds>
Done readNumbers(Runtime& rt, Tuple& given, std::vector<std::size_t>& numbers, Bounds bounds)
{
    for (std::size_t i = 0; i < given.length; ++i) {
        NAMETAG_TRY(number, indexNumber(rt, given[i]));
        const auto [least, most] = bounds(i);
        numbers[i] = static_cast<std::size_t>(
            std::clamp<std::int64_t>(number, least, std::max<std::int64_t>(least, most)));
    }
    return Nothing{};
}

using Range = std::pair<std::int64_t, std::int64_t>;

/// The result that was handed out last, so that the next one is made from it.
void remakeResult(Runtime& rt, PoolIterator& pools, bool own)
{
    std::vector<Object*> parts;
    for (std::size_t i = 0; i < pools.places; ++i) {
        const Tuple& pool = own ? static_cast<Tuple&>((*pools.pool)[i]) : *pools.pool;
        parts.push_back(pool.items()[pools.indices[i]]);
    }
    setField(pools.result, Ref<>(newTupleSharing(rt, parts)));
}

Value reduceProduct(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    PoolIterator& pools = poolsOf(*object);
    if (pools.stopped)
        return reduction(rt, pools, pack(rt, {newTuple(rt, {}).get()}));
    const Ref<> arguments = share<Object>(*pools.pool);
    if (!pools.result)
        return reduction(rt, pools, arguments);
    return reduction(rt, pools, arguments, numbersOf(rt, pools.indices, pools.places).get());
}

Value setProductState(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    PoolIterator& pools = poolsOf(*object);
    if (!typeOf(arguments[0]).is(kTupleSubclass) || static_cast<Tuple&>(arguments[0]).length != pools.places)
        return valueError(rt, "invalid arguments");
    const auto sizeAt = [&pools](std::size_t i) {
        return static_cast<std::int64_t>(static_cast<Tuple&>((*pools.pool)[i]).length);
    };
    for (std::size_t i = 0; i < pools.places; ++i)
        if (sizeAt(i) == 0) {
            pools.stopped = true;
            return none(rt);
        }
    NAMETAG_CHECK(readNumbers(rt, static_cast<Tuple&>(arguments[0]), pools.indices,
                              [&](std::size_t i) { return Range(0, sizeAt(i) - 1); }));
    remakeResult(rt, pools, true);
    return none(rt);
}

Value reducePool(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    PoolIterator& pools = poolsOf(*object);
    const Ref<> places = newInt(rt, static_cast<std::int64_t>(pools.places));
    if (pools.result && pools.stopped)
        return reduction(rt, pools, pack(rt, {newTuple(rt, {}).get(), places.get()}));
    const Ref<> arguments = pack(rt, {pools.pool, places.get()});
    if (!pools.result)
        return reduction(rt, pools, arguments);
    const bool permutes = !pools.cycles.empty() || pools.indices.size() != pools.places;
    const Ref<> indices = numbersOf(rt, pools.indices, pools.indices.size());
    if (!permutes)
        return reduction(rt, pools, arguments, indices.get());
    const Ref<> cycles = numbersOf(rt, pools.cycles, pools.cycles.size());
    return reduction(rt, pools, arguments, pack(rt, {indices.get(), cycles.get()}).get());
}

template <bool replacing> Value setCombinationsState(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    PoolIterator& pools = poolsOf(*object);
    if (!typeOf(arguments[0]).is(kTupleSubclass) ||
        static_cast<Tuple&>(arguments[0]).length != pools.indices.size())
        return valueError(rt, "invalid arguments");
    const auto count = static_cast<std::int64_t>(pools.pool->length);
    const auto places = static_cast<std::int64_t>(pools.places);
    NAMETAG_CHECK(
        readNumbers(rt, static_cast<Tuple&>(arguments[0]), pools.indices, [count, places](std::size_t i) {
            return Range(0, replacing ? count - 1 : static_cast<std::int64_t>(i) + count - places);
        }));
    if (!pools.stopped)
        remakeResult(rt, pools, false);
    return none(rt);
}

Value setPermutationsState(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    NAMETAG_TRY(state, stateOf(rt, arguments[0], 2, 2));
    PoolIterator& pools = poolsOf(*object);
    const auto count = static_cast<std::int64_t>(pools.pool->length);
    for (const std::size_t i : {0, 1}) {
        const std::size_t wanted = i == 0 ? pools.indices.size() : pools.cycles.size();
        if (!typeOf((*state)[i]).is(kTupleSubclass) || static_cast<Tuple&>((*state)[i]).length != wanted)
            return valueError(rt, "invalid arguments");
    }
    NAMETAG_CHECK(readNumbers(rt, static_cast<Tuple&>((*state)[0]), pools.indices,
                              [count](std::size_t) { return Range(0, count - 1); }));
    NAMETAG_CHECK(readNumbers(rt, static_cast<Tuple&>((*state)[1]), pools.cycles, [count](std::size_t i) {
        return Range(1, count - static_cast<std::int64_t>(i));
    }));
    if (!pools.stopped)
        remakeResult(rt, pools, false);
    return none(rt);
}

struct ReductionRow {
    const char* type;
    NativeRow rows[2];
    std::size_t count;
};

const ReductionRow kReductions[] = {
    {"count", {kReduceRow<reduceCount>}, 1},
    {"cycle", {kReduceRow<reduceCycle>, kSetStateRow<setCycleState>}, 2},
    {"repeat", {kReduceRow<reduceRepeat>}, 1},
    {"accumulate", {kReduceRow<reduceAccumulate>, kSetStateRow<setAccumulateState>}, 2},
    {"chain", {kReduceRow<reduceChain>, kSetStateRow<setChainState>}, 2},
    {"compress", {kReduceRow<reduceCompress>}, 1},
    {"dropwhile", {kReduceRow<reduceWhile>, kSetStateRow<setWhileState>}, 2},
    {"takewhile", {kReduceRow<reduceWhile>, kSetStateRow<setWhileState>}, 2},
    {"filterfalse", {kReduceRow<reduceFunction>}, 1},
    {"starmap", {kReduceRow<reduceFunction>}, 1},
    {"islice", {kReduceRow<reduceSlice>, kSetStateRow<setSliceState>}, 2},
    {"zip_longest", {kReduceRow<reduceZipLongest>, kSetStateRow<setZipLongestState>}, 2},
    {"product", {kReduceRow<reduceProduct>, kSetStateRow<setProductState>}, 2},
    {"permutations", {kReduceRow<reducePool>, kSetStateRow<setPermutationsState>}, 2},
    {"combinations", {kReduceRow<reducePool>, kSetStateRow<setCombinationsState<false>>}, 2},
    {"combinations_with_replacement", {kReduceRow<reducePool>, kSetStateRow<setCombinationsState<true>>}, 2},
};

} // namespace

Done warnOfReduction(Runtime& rt)
{
    if (rt.profile.minor < kWarns)
        return Nothing{};
    return warnDeprecated(
        rt, "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.");
}

Ref<> pack(Runtime& rt, std::initializer_list<Object*> items)
{
    return newTupleSharing(rt, std::span<Object* const>(items.begin(), items.size()));
}

Value reduction(Runtime& rt, Object& self, const Ref<>& arguments, Object* state)
{
    Type& type = typeOf(self);
    if (state)
        return Value(pack(rt, {&type, arguments.get(), state}));
    return Value(pack(rt, {&type, arguments.get()}));
}

Eval<Tuple*> stateOf(Runtime& rt, Object& given, std::size_t least, std::size_t most)
{
    if (!typeOf(given).is(kTupleSubclass))
        return typeError(rt, "state is not a tuple");
    auto& state = static_cast<Tuple&>(given);
    const std::size_t wanted = state.length < least ? least : most;
    if (state.length < least || state.length > most)
        return typeError(rt,
                         text("function takes ",
                              least == most          ? "exactly "
                              : state.length < least ? "at least "
                                                     : "at most ",
                              wanted, " argument", wanted == 1 ? "" : "s", " (", state.length, " given)"));
    return &state;
}

void addItertoolsReductions(Runtime& rt, Dict& module)
{
    const auto typeNamed = [&](const char* name) {
        return static_cast<Type*>(lookUp(rt, module, std::string_view(name)));
    };
    for (const ReductionRow& row : kReductions)
        addMethods(rt, *typeNamed(row.type), std::span<const NativeRow>(row.rows, row.count));
    auto& types = moduleState<ItertoolsTypes>(rt);
    types.chain = typeNamed("chain");
    types.slice = typeNamed("islice");
}

} // namespace nametag::runtime
