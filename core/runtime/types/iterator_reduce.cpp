// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/iterator_reduce.h"

#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/dict_methods.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/sequences.h"

#include <algorithm>
#include <vector>

namespace nametag::runtime {

namespace {

constexpr std::uint32_t kNoRangeIndex = 12; ///< from this version on the range itself begins where it stands

/// What the name iter stands for among the builtins; a script can have taken it away (_PyEval_GetBuiltin).
Eval<Ref<>> iterFunction(Runtime& rt)
{
    Object* found = lookUp(rt, *rt.builtins, std::string_view("iter"));
    if (!found)
        return raise(rt, *rt.exceptions.attributeError, "iter");
    return share(*found);
}

Ref<> pack(Runtime& rt, std::initializer_list<Object*> items)
{
    return newTupleSharing(rt, std::span<Object* const>(items.begin(), items.size()));
}

/// (function, arguments), (function, arguments, state)
Value reduction(Runtime& rt, Object& function, const Ref<>& arguments, Object* state = nullptr)
{
    if (state)
        return Value(pack(rt, {&function, arguments.get(), state}));
    return Value(pack(rt, {&function, arguments.get()}));
}

/// What an exhausted iterator goes on with: an empty container of its kind.
Ref<> emptyFor(Runtime& rt, const Object& iterator)
{
    const Type* type = &typeOf(iterator);
    if (type == rt.types.listIterator || type == rt.types.listReverseIterator)
        return newList(rt);
    if (type == rt.types.strIterator || type == rt.types.strAsciiIterator)
        return newStr(rt, std::string_view());
    return newTuple(rt, {});
}

Value reduceSequence(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_TRY(iter, iterFunction(rt));
    auto& iterator = static_cast<SequenceIterator&>(*object);
    const bool backwards = &typeOf(*object) == rt.types.listReverseIterator;
    if (!iterator.sequence)
        return reduction(rt, *iter, pack(rt, {emptyFor(rt, *object).get()}));
    const Ref<> position = newInt(rt, iterator.position);
    const Ref<> function = backwards ? share<Object>(*rt.types.reversed) : share(*iter);
    return reduction(rt, *function, pack(rt, {iterator.sequence}), position.get());
}

Value setSequenceState(Runtime& rt, Object* object, const Arguments& arguments)
{
    auto& iterator = static_cast<SequenceIterator&>(*object);
    NAMETAG_TRY(position, indexNumber(rt, arguments[0]));
    if (!iterator.sequence)
        return none(rt);
    NAMETAG_TRY(count, length(rt, *iterator.sequence));
    const bool backwards = &typeOf(*object) == rt.types.listReverseIterator;
    const std::int64_t most = count - (backwards ? 1 : 0);
    iterator.position =
        std::clamp<std::int64_t>(position, backwards ? -1 : 0, std::max<std::int64_t>(most, 0));
    return none(rt);
}

Value reduceReversed(Runtime& rt, Object* object, const Arguments&)
{
    auto& iterator = static_cast<SequenceIterator&>(*object);
    if (!iterator.sequence)
        return reduction(rt, *rt.types.reversed, pack(rt, {newTuple(rt, {}).get()}));
    const Ref<> position = newInt(rt, iterator.position);
    return reduction(rt, *rt.types.reversed, pack(rt, {iterator.sequence}), position.get());
}

Value reduceRangeFrom(Runtime& rt, const Ref<>& start, const Ref<>& stop, const Ref<>& step)
{
    NAMETAG_TRY(rest, call(rt, *rt.types.range, {start.get(), stop.get(), step.get()}));
    NAMETAG_TRY(iter, iterFunction(rt));
    const Ref<> zero = newInt(rt, 0);
    return reduction(rt, *iter, pack(rt, {rest.get()}),
                     rt.profile.minor < kNoRangeIndex ? zero.get() : rt.objects.none);
}

Value reduceRange(Runtime& rt, Object* object, const Arguments&)
{
    const auto& iterator = static_cast<const RangeIterator&>(*object);
    return reduceRangeFrom(rt, newInt(rt, iterator.next),
                           newInt(rt, iterator.next + iterator.left * iterator.step),
                           newInt(rt, iterator.step));
}

Value reduceLongRange(Runtime& rt, Object* object, const Arguments&)
{
    const auto& iterator = static_cast<const CompositeIterator&>(*object);
    NAMETAG_TRY(way, binary(rt, BinaryOp::Multiply, *iterator.result, *iterator.function));
    NAMETAG_TRY(stop, binary(rt, BinaryOp::Add, *iterator.source, *way));
    return reduceRangeFrom(rt, share(*iterator.source), stop, share(*iterator.function));
}

Value setRangeState(Runtime& rt, Object* object, const Arguments& arguments)
{
    auto& iterator = static_cast<RangeIterator&>(*object);
    NAMETAG_TRY(given, indexNumber(rt, arguments[0]));
    const std::int64_t skipped = std::clamp<std::int64_t>(given, 0, iterator.left);
    iterator.next += skipped * iterator.step;
    iterator.left -= skipped;
    return none(rt);
}

Value setLongRangeState(Runtime& rt, Object* object, const Arguments& arguments)
{
    auto& iterator = static_cast<CompositeIterator&>(*object);
    NAMETAG_TRY(given, index(rt, arguments[0]));
    const numbers::BigInt asked = bigValue(static_cast<const Int&>(*given));
    const numbers::BigInt left = bigValue(static_cast<const Int&>(*iterator.result));
    const numbers::BigInt skipped = asked.sign() < 0 ? numbers::BigInt(0) : left < asked ? left : asked;
    const numbers::BigInt step = bigValue(static_cast<const Int&>(*iterator.function));
    const numbers::BigInt from = bigValue(static_cast<const Int&>(*iterator.source));
    setField(iterator.source, newInt(rt, from + skipped * step));
    setField(iterator.result, newInt(rt, left - skipped));
    return none(rt);
}

/// A list of what will still come; the iterator stays where it is.
Value reduceTable(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_TRY(iter, iterFunction(rt));
    auto& iterator = static_cast<TableIterator&>(*object);
    Ref<List> rest = newList(rt);
    if (iterator.table) {
        const bool ofSet = &typeOf(*object) == rt.types.setIterator;
        NAMETAG_TRY(again, ofSet ? iterate(rt, *iterator.table)
                                 : iterateDict(rt, static_cast<Dict&>(*iterator.table),
                                               static_cast<DictPart>(iterator.what), iterator.backwards));
        auto& second = static_cast<TableIterator&>(*again);
        second.position = iterator.position;
        second.expectedUsed = iterator.expectedUsed;
        second.left = iterator.left;
        NAMETAG_CHECK(extendList(rt, *rest, second));
    }
    return reduction(rt, *iter, pack(rt, {rest.get()}));
}

Value reduceEnumerate(Runtime& rt, Object* object, const Arguments&)
{
    auto& iterator = static_cast<CompositeIterator&>(*object);
    const Ref<> count =
        iterator.bigCounter ? share(*iterator.bigCounter) : Ref<>(newInt(rt, iterator.counter));
    return reduction(rt, *rt.types.enumerate, pack(rt, {iterator.source, count.get()}));
}

Value reduceZip(Runtime& rt, Object* object, const Arguments&)
{
    auto& iterator = static_cast<CompositeIterator&>(*object);
    return reduction(rt, *rt.types.zip, share(*iterator.source), iterator.strict ? rt.objects.yes : nullptr);
}

Value setZipState(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_TRY(strict, truth(rt, arguments[0]));
    static_cast<CompositeIterator&>(*object).strict = strict;
    return none(rt);
}

Value reduceMap(Runtime& rt, Object* object, const Arguments&)
{
    auto& iterator = static_cast<CompositeIterator&>(*object);
    std::vector<Object*> parts{iterator.function};
    for (Object* each : static_cast<Tuple&>(*iterator.source).view())
        parts.push_back(each);
    return reduction(rt, *rt.types.map, newTupleSharing(rt, parts));
}

Value reduceFilter(Runtime& rt, Object* object, const Arguments&)
{
    auto& iterator = static_cast<CompositeIterator&>(*object);
    Object* function = iterator.function ? iterator.function : rt.objects.none;
    return reduction(rt, *rt.types.filter, pack(rt, {function, iterator.source}));
}

Value reduceCallable(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_TRY(iter, iterFunction(rt));
    auto& iterator = static_cast<CompositeIterator&>(*object);
    if (!iterator.source)
        return reduction(rt, *iter, pack(rt, {newTuple(rt, {}).get()}));
    return reduction(rt, *iter, pack(rt, {iterator.source, iterator.function}));
}

template <NativeFunction reduce>
constexpr NativeRow kReduce = {"__reduce__", reduce, 0, 0, false, "What copies and pickles are made of."};
template <NativeFunction setState>
constexpr NativeRow kSetState = {"__setstate__", setState, 1, 1, false, "Goes to a place."};

const NativeRow kSequenceRows[] = {kReduce<reduceSequence>, kSetState<setSequenceState>};
const NativeRow kReversedRows[] = {kReduce<reduceReversed>, kSetState<setSequenceState>};
const NativeRow kRangeRows[] = {kReduce<reduceRange>, kSetState<setRangeState>};
const NativeRow kLongRangeRows[] = {kReduce<reduceLongRange>, kSetState<setLongRangeState>};
const NativeRow kTableRows[] = {kReduce<reduceTable>};
const NativeRow kEnumerateRows[] = {kReduce<reduceEnumerate>};
const NativeRow kZipRows[] = {kReduce<reduceZip>, kSetState<setZipState>};
const NativeRow kMapRows[] = {kReduce<reduceMap>};
const NativeRow kFilterRows[] = {kReduce<reduceFilter>};
const NativeRow kCallableRows[] = {kReduce<reduceCallable>};

} // namespace

void addIteratorReductions(Runtime& rt)
{
    WellKnownTypes& t = rt.types;
    for (Type* type : {t.listIterator, t.listReverseIterator, t.tupleIterator, t.strIterator,
                       t.strAsciiIterator, t.bytesIterator, t.byteArrayIterator, t.itemIterator})
        addMethods(rt, *type, kSequenceRows);
    for (Type* type : {t.dictKeyIterator, t.dictValueIterator, t.dictItemIterator, t.dictReverseKeyIterator,
                       t.dictReverseValueIterator, t.dictReverseItemIterator, t.setIterator})
        addMethods(rt, *type, kTableRows);
    addMethods(rt, *t.reversed, kReversedRows);
    addMethods(rt, *t.rangeIterator, kRangeRows);
    addMethods(rt, *t.longRangeIterator, kLongRangeRows);
    addMethods(rt, *t.enumerate, kEnumerateRows);
    addMethods(rt, *t.zip, kZipRows);
    addMethods(rt, *t.map, kMapRows);
    addMethods(rt, *t.filter, kFilterRows);
    addMethods(rt, *t.callableIterator, kCallableRows);
}

} // namespace nametag::runtime
