// SPDX-License-Identifier: GPL-3.0-or-later
// itertools: islice, pairwise, batched, zip_longest (Modules/itertoolsmodule.c).
#include "core/runtime/modules/itertools_parts.h"
#include "core/runtime/objects/text_objects.h"

namespace nametag::runtime {

namespace {

// ---- islice

/// None or a number from 0 on; -1 for None; -2: neither.
Eval<std::int64_t> boundOf(Runtime& rt, Object& value)
{
    if (&value == rt.objects.none)
        return -1;
    if (!typeOf(value).slots.index)
        return -2;
    Eval<std::int64_t> number = indexNumber(rt, value);
    if (!number) {
        dropRaised(rt);
        return -2;
    }
    return *number < 0 ? -2 : *number;
}

Raised badBound(Runtime& rt, const char* which)
{
    return valueError(rt, text(which, " for islice() must be None or an integer: 0 <= x <= sys.maxsize."));
}

Eval<std::int64_t> stepOfSlice(Runtime& rt, const Arguments& arguments)
{
    if (arguments.positional < 4)
        return 1;
    NAMETAG_TRY(step, boundOf(rt, arguments[3]));
    if (step == -2 || step == 0)
        return valueError(rt, "Step for islice() must be a positive integer or None.");
    return step == -1 ? 1 : step;
}

Value makeSlice(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_CHECK(expectArguments(rt, "islice", ownArguments(rt, type, arguments), 2, 4));
    std::int64_t start = 0;
    const bool onlyStop = arguments.positional == 2;
    NAMETAG_TRY(stop, boundOf(rt, arguments[onlyStop ? 1 : 2]));
    if (stop == -2)
        return badBound(rt, "Stop argument");
    if (!onlyStop) {
        NAMETAG_TRY(given, boundOf(rt, arguments[1]));
        if (given == -2)
            return badBound(rt, "Indices");
        start = std::max<std::int64_t>(given, 0);
    }
    NAMETAG_TRY(step, stepOfSlice(rt, arguments));
    NAMETAG_TRY(source, iterate(rt, arguments[0]));
    auto* iterator = makeNative<SliceIterator>(rt, type);
    iterator->source = source.give();
    iterator->wanted = start;
    iterator->limit = stop;
    iterator->step = step;
    return finishStep(rt, iterator);
}

Next endOfSlice(StepIterator& slice, bool raised)
{
    dropField(slice.source);
    return raised ? Next::failed() : Next::end();
}

Next nextOfSlice(Runtime& rt, Object& object)
{
    auto& slice = static_cast<SliceIterator&>(object);
    if (!slice.source)
        return Next::end();
    while (slice.position < slice.wanted) {
        const Next skipped = next(rt, *slice.source);
        if (skipped.raised || !skipped.item || rt.spend())
            return endOfSlice(slice, skipped.raised || skipped.item);
        ++slice.position;
    }
    if (slice.limit != -1 && slice.position >= slice.limit)
        return endOfSlice(slice, false);
    Next item = next(rt, *slice.source);
    if (item.raised || !item.item)
        return endOfSlice(slice, item.raised);
    ++slice.position;
    const std::int64_t following =
        slice.wanted > INT64_MAX - slice.step ? INT64_MAX : slice.wanted + slice.step;
    slice.wanted = slice.limit != -1 ? std::min(following, slice.limit) : following;
    return item;
}

// ---- pairwise: extra: the item before

Value makePairwise(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_CHECK(expectArguments(rt, "pairwise", ownArguments(rt, type, arguments), 1, 1));
    NAMETAG_TRY(source, iterate(rt, arguments[0]));
    StepIterator* iterator = makeStep(rt, type);
    iterator->source = source.give();
    if (rt.profile.minor >= 13)
        iterator->result = tupleOfNothing(rt, 2).give();
    return finishStep(rt, iterator);
}

Next endOfPairwise(StepIterator& pairs, bool raised)
{
    dropField(pairs.source);
    dropField(pairs.extra);
    return raised ? Next::failed() : Next::end();
}

Next nextOfPairwise(Runtime& rt, Object& object)
{
    StepIterator& pairs = stepOf(object);
    if (!pairs.source)
        return Next::end();
    if (!pairs.extra) {
        Next first = next(rt, *pairs.source);
        if (first.raised || !first.item || !pairs.source)
            return endOfPairwise(pairs, first.raised);
        setField(pairs.extra, std::move(first.item));
    }
    Ref<> before = share(*pairs.extra);
    Next item = next(rt, *pairs.source);
    if (item.raised || !item.item)
        return endOfPairwise(pairs, item.raised);
    setField(pairs.extra, item.item.share());
    Object* parts[] = {before.give(), item.item.give()};
    return Next(handOut(rt, pairs.result, parts, false));
}

// ---- batched: limit: items a batch; flag: strict

Value makeBatched(Runtime& rt, Type& type, const Arguments& arguments)
{
    static const char* const kNames[] = {"iterable", "n", "strict"};
    Object* values[3] = {};
    const std::span<const char* const> names(kNames, rt.profile.minor >= 13 ? 3 : 2);
    NAMETAG_CHECK(bindArguments(rt, {"batched", names, 0, 2, 2}, arguments, values));
    NAMETAG_TRY(size, indexNumber(rt, *values[1]));
    if (size < 1)
        return valueError(rt, "n must be at least one");
    bool strict = false;
    if (values[2]) {
        NAMETAG_TRY(given, truth(rt, *values[2]));
        strict = given;
    }
    NAMETAG_TRY(source, iterate(rt, *values[0]));
    StepIterator* iterator = makeStep(rt, type);
    iterator->source = source.give();
    iterator->limit = size;
    iterator->flag = strict;
    return finishStep(rt, iterator);
}

Next nextOfBatched(Runtime& rt, Object& object)
{
    StepIterator& batches = stepOf(object);
    if (!batches.source)
        return Next::end();
    std::vector<Ref<>> items;
    while (static_cast<std::int64_t>(items.size()) < batches.limit) {
        Next item = next(rt, *batches.source);
        if (item.raised || (item.item && rt.spend()))
            return endOfSlice(batches, true);
        if (!item.item)
            break;
        items.push_back(std::move(item.item));
    }
    const bool whole = static_cast<std::int64_t>(items.size()) == batches.limit;
    if (!whole)
        dropField(batches.source);
    if (items.empty())
        return Next::end();
    if (!whole && batches.flag)
        return valueError(rt, "batched(): incomplete batch");
    std::vector<Object*> parts;
    for (Ref<>& item : items)
        parts.push_back(item.give());
    return Next(newTuple(rt, parts));
}

// ---- zip_longest: source: tuple of iterators, None for those at their end; function: what fills gaps;
// position: iterators that still give items

Eval<Ref<>> fillerOf(Runtime& rt, const Arguments& arguments)
{
    if (arguments.keywords() == 0)
        return Eval<Ref<>>(none(rt));
    const bool known = arguments.keywords() == 1 &&
                       equal(static_cast<const Str&>((*arguments.names)[0]), std::string_view("fillvalue"));
    if (!known)
        return typeError(rt, "zip_longest() got an unexpected keyword argument");
    return Eval<Ref<>>(share(arguments.keyword(0)));
}

Value makeZipLongest(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_TRY(filler, fillerOf(rt, arguments));
    std::vector<Ref<>> iterators;
    for (Object* iterable : arguments.positionals()) {
        NAMETAG_TRY(iterator, iterate(rt, *iterable));
        iterators.push_back(std::move(iterator));
    }
    std::vector<Object*> owned;
    for (Ref<>& iterator : iterators)
        owned.push_back(iterator.give());
    Ref<> result = tupleOfNothing(rt, owned.size());
    StepIterator* zip = makeStep(rt, type);
    zip->position = static_cast<std::int64_t>(owned.size());
    zip->source = newTuple(rt, owned).give();
    zip->function = filler.give();
    zip->result = result.give();
    return finishStep(rt, zip);
}

Next nextOfZipLongest(Runtime& rt, Object& object)
{
    StepIterator& zip = stepOf(object);
    auto& iterators = static_cast<Tuple&>(*zip.source);
    if (zip.position == 0)
        return Next::end();
    std::vector<Ref<>> items;
    for (std::size_t i = 0; i < iterators.length; ++i) {
        if (iterators.items()[i] == rt.objects.none) {
            items.push_back(share(*zip.function));
            continue;
        }
        Next item = next(rt, iterators[i]);
        if (item.raised) {
            zip.position = 0;
            return item;
        }
        if (!item.item) {
            if (--zip.position <= 0)
                return Next::end();
            item.item = share(*zip.function);
            Ref<> ended = Ref<>::adopt(std::exchange(iterators.items()[i], none(rt).give()));
            rt.report().itemSet(iterators, i, rt.objects.none);
        }
        items.push_back(std::move(item.item));
    }
    std::vector<Object*> parts;
    for (Ref<>& item : items)
        parts.push_back(item.give());
    return Next(handOut(rt, zip.result, parts, false));
}

} // namespace

std::vector<IteratorRow> sliceIteratorRows(const Runtime& rt)
{
    const bool from13 = rt.profile.minor >= 13;
    std::vector<IteratorRow> rows = {
        {"islice", makeSlice, nextOfSlice, 56, "The items at certain places."},
        {"pairwise", makePairwise, nextOfPairwise, from13 ? 40u : 32u, "Each item with the one behind it."},
        {"zip_longest", makeZipLongest, nextOfZipLongest, 56, "As zip(), to the end of the longest."},
    };
    if (rt.profile.minor >= 12)
        rows.push_back({"batched", makeBatched, nextOfBatched, from13 ? 40u : 32u,
                        "Groups of so many items; the last may be smaller."});
    return rows;
}

} // namespace nametag::runtime
