// SPDX-License-Identifier: GPL-3.0-or-later
// itertools: count, cycle, repeat, chain, accumulate, compress, dropwhile, takewhile, filterfalse, starmap
// (Modules/itertoolsmodule.c).
#include "core/runtime/modules/itertools_parts.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/types/aliases.h"

namespace nametag::runtime {

namespace {

// ---- count: source: the next number where it is no small int, function: the step

bool isNumber(const Object& object)
{
    const Slots& slots = typeOf(object).slots;
    return slots.index || slots.toInt || slots.toFloat ||
           isInstanceOf(object, *runtimeOf(object).types.complex);
}

Value makeCount(Runtime& rt, Type& type, const Arguments& arguments)
{
    static const char* const kNames[] = {"start", "step"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"count", kNames, 0, 0}, arguments, values));
    for (Object* value : values)
        if (value && !isNumber(*value))
            return typeError(rt, "a number is required");
    const Ref<> zero = newInt(rt, 0);
    const Ref<> one = newInt(rt, 1);
    Object& start = values[0] ? *values[0] : *zero;
    Object& step = values[1] ? *values[1] : *one;
    StepIterator* iterator = makeStep(rt, type);
    const bool fits = isExactly(start, *rt.types.integer) && static_cast<Int&>(start).fits();
    const bool byOne = isExactly(step, *rt.types.integer) && static_cast<Int&>(step).fits() &&
                       static_cast<Int&>(step).small == 1;
    if (fits && byOne)
        iterator->position = static_cast<Int&>(start).small;
    else
        iterator->source = share(start).give();
    iterator->function = share(step).give();
    return finishStep(rt, iterator);
}

Next nextOfCount(Runtime& rt, Object& object)
{
    StepIterator& counter = stepOf(object);
    if (!counter.source && counter.position < INT64_MAX)
        return Next(newInt(rt, counter.position++));
    if (!counter.source)
        counter.source = newInt(rt, counter.position).give();
    Value following = binary(rt, BinaryOp::Add, *counter.source, *counter.function);
    if (!following)
        return Next::failed();
    return Next(Ref<>::adopt(std::exchange(counter.source, following.take().give())));
}

Value reprOfCount(Runtime& rt, Object& object)
{
    const StepIterator& counter = stepOf(object);
    const std::string_view name = shortName(typeOf(object));
    if (!counter.source)
        return newStr(rt, text(name, "(", counter.position, ")"));
    NAMETAG_TRY(now, reprText(rt, *counter.source));
    const Object& step = *counter.function;
    if (isInt(step) && static_cast<const Int&>(step).fits() && static_cast<const Int&>(step).small == 1)
        return newStr(rt, text(name, "(", now, ")"));
    NAMETAG_TRY(by, reprText(rt, *counter.function));
    return newStr(rt, text(name, "(", now, ", ", by, ")"));
}

void setUpCount(Runtime&, Type& type)
{
    type.slots.repr = reprOfCount;
}

// ---- cycle: function: the list of items seen; flag: they are in it already, because it is a copy

Value makeCycle(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_CHECK(expectArguments(rt, "cycle", ownArguments(rt, type, arguments), 1, 1));
    NAMETAG_TRY(source, iterate(rt, arguments[0]));
    StepIterator* iterator = makeStep(rt, type);
    iterator->source = source.give();
    iterator->function = newList(rt).give();
    return finishStep(rt, iterator);
}

Next nextOfCycle(Runtime& rt, Object& object)
{
    StepIterator& cycle = stepOf(object);
    auto& seen = static_cast<List&>(*cycle.function);
    if (cycle.source) {
        Next item = next(rt, *cycle.source);
        if (item.raised)
            return item;
        if (item.item) {
            if (!cycle.flag)
                appendToList(rt, seen, item.item.share());
            return item;
        }
        dropField(cycle.source);
    }
    if (seen.length == 0)
        return Next::end();
    Ref<> item = share(*seen.items[cycle.position]);
    if (++cycle.position >= seen.length)
        cycle.position = 0;
    return Next(std::move(item));
}

// ---- repeat: source: the object; limit: times left, -1: for ever

Value makeRepeat(Runtime& rt, Type& type, const Arguments& arguments)
{
    static const char* const kNames[] = {"object", "times"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"repeat", kNames, 0, 1}, arguments, values));
    std::int64_t times = -1;
    if (values[1]) {
        NAMETAG_TRY(given, indexNumber(rt, *values[1]));
        times = std::max<std::int64_t>(given, 0);
    }
    StepIterator* iterator = makeStep(rt, type);
    iterator->source = share(*values[0]).give();
    iterator->limit = times;
    return finishStep(rt, iterator);
}

Next nextOfRepeat(Runtime&, Object& object)
{
    StepIterator& repeat = stepOf(object);
    if (repeat.limit == 0)
        return Next::end();
    if (repeat.limit > 0)
        --repeat.limit;
    return Next(share(*repeat.source));
}

Value reprOfRepeat(Runtime& rt, Object& object)
{
    NAMETAG_TRY(shown, reprText(rt, *stepOf(object).source));
    if (stepOf(object).limit < 0)
        return newStr(rt, text(shortName(typeOf(object)), "(", shown, ")"));
    return newStr(rt, text(shortName(typeOf(object)), "(", shown, ", ", stepOf(object).limit, ")"));
}

Value hintOfRepeat(Runtime& rt, Object* object, const Arguments&)
{
    if (stepOf(*object).limit < 0)
        return typeError(rt, "len() of unsized object");
    return newInt(rt, stepOf(*object).limit);
}

constexpr NativeRow kRepeatRows[] = {
    {"__length_hint__", hintOfRepeat, 0, 0, false, "About how many items will come."}};

void setUpRepeat(Runtime& rt, Type& type)
{
    type.slots.repr = reprOfRepeat;
    addMethods(rt, type, kRepeatRows);
}

// ---- chain: source: iterator of iterables; function: the iterator of the one that is read

Ref<> makeChainOf(Runtime& rt, Type& type, Ref<> source)
{
    StepIterator* iterator = makeStep(rt, type);
    iterator->source = source.give();
    return finishStep(rt, iterator);
}

Value makeChain(Runtime& rt, Type& type, const Arguments& arguments)
{
    if (ownArguments(rt, type, arguments).keywords() > 0)
        return typeError(rt, "chain() takes no keyword arguments");
    const Ref<Tuple> all = newTupleSharing(rt, arguments.positionals());
    NAMETAG_TRY(source, iterate(rt, *all));
    return makeChainOf(rt, type, std::move(source));
}

Value chainFromIterable(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(source, iterate(rt, arguments[0]));
    return makeChainOf(rt, static_cast<Type&>(*self), std::move(source));
}

Next nextOfChain(Runtime& rt, Object& object)
{
    StepIterator& chain = stepOf(object);
    while (chain.source) {
        if (!chain.function) {
            Next iterable = next(rt, *chain.source);
            if (iterable.raised)
                return iterable;
            if (!iterable.item) {
                dropField(chain.source);
                return Next::end();
            }
            Value iterator = iterate(rt, *iterable.item);
            if (!iterator) {
                dropField(chain.source);
                return Next::failed();
            }
            chain.function = iterator.take().give();
        }
        Next item = next(rt, *chain.function);
        if (item.raised || item.item)
            return item;
        dropField(chain.function);
        if (rt.spend())
            return Next::failed();
    }
    return Next::end();
}

constexpr NativeRow kChainRows[] = {{"from_iterable", chainFromIterable, 1, 1, false,
                                     "One iterable after the other, taken from an iterable."}};

void setUpChain(Runtime& rt, Type& type)
{
    addClassMethods(rt, type, kChainRows);
    addClassMethods(rt, type, {&kClassGetItemRow, 1});
}

// ---- accumulate: extra: the total so far; result: what comes before the first item

Value makeAccumulate(Runtime& rt, Type& type, const Arguments& arguments)
{
    static const char* const kNames[] = {"iterable", "func", "initial"};
    Object* values[3] = {};
    NAMETAG_CHECK(bindArguments(rt, {"accumulate", kNames, 0, 1, 2}, arguments, values));
    NAMETAG_TRY(source, iterate(rt, *values[0]));
    StepIterator* iterator = makeStep(rt, type);
    iterator->source = source.give();
    if (values[1] && values[1] != rt.objects.none)
        iterator->function = share(*values[1]).give();
    if (values[2] && values[2] != rt.objects.none)
        iterator->result = share(*values[2]).give();
    return finishStep(rt, iterator);
}

Next nextOfAccumulate(Runtime& rt, Object& object)
{
    StepIterator& sum = stepOf(object);
    if (sum.result) {
        setField(sum.extra, Ref<>::adopt(std::exchange(sum.result, nullptr)));
        return Next(share(*sum.extra));
    }
    Next item = next(rt, *sum.source);
    if (item.raised || !item.item)
        return item;
    if (!sum.extra) {
        sum.extra = item.item.share().give();
        return item;
    }
    Value total = sum.function ? call(rt, *sum.function, {sum.extra, item.item.get()})
                               : binary(rt, BinaryOp::Add, *sum.extra, *item.item);
    if (!total)
        return Next::failed();
    setField(sum.extra, total.take());
    return Next(share(*sum.extra));
}

// ---- compress: function: the selectors

Value makeCompress(Runtime& rt, Type& type, const Arguments& arguments)
{
    static const char* const kNames[] = {"data", "selectors"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"compress", kNames, 0, 2}, arguments, values));
    NAMETAG_TRY(source, iterate(rt, *values[0]));
    NAMETAG_TRY(selectors, iterate(rt, *values[1]));
    StepIterator* iterator = makeStep(rt, type);
    iterator->source = source.give();
    iterator->function = selectors.give();
    return finishStep(rt, iterator);
}

Next nextOfCompress(Runtime& rt, Object& object)
{
    const StepIterator& compress = stepOf(object);
    while (true) {
        Next item = next(rt, *compress.source);
        if (item.raised || !item.item)
            return item;
        const Next selector = next(rt, *compress.function);
        if (selector.raised)
            return Next::failed();
        if (!selector.item)
            return Next::end();
        const Eval<bool> chosen = truth(rt, *selector.item);
        if (!chosen || rt.spend())
            return Next::failed();
        if (*chosen)
            return item;
    }
}

// ---- dropwhile, takewhile, filterfalse, starmap: a function and an iterator

Value makeWithFunction(Runtime& rt, Type& type, const Arguments& arguments)
{
    const std::string name(shortName(type));
    NAMETAG_CHECK(expectArguments(rt, name.c_str(), ownArguments(rt, type, arguments), 2, 2));
    NAMETAG_TRY(source, iterate(rt, arguments[1]));
    StepIterator* iterator = makeStep(rt, type);
    iterator->source = source.give();
    iterator->function = share(arguments[0]).give();
    return finishStep(rt, iterator);
}

Eval<bool> verdict(Runtime& rt, Object& function, Object& item)
{
    NAMETAG_TRY(answer, call(rt, function, {&item}));
    return truth(rt, *answer);
}

Next nextOfDropWhile(Runtime& rt, Object& object)
{
    StepIterator& drop = stepOf(object);
    while (true) {
        Next item = next(rt, *drop.source);
        if (item.raised || !item.item || drop.flag)
            return item;
        const Eval<bool> dropped = verdict(rt, *drop.function, *item.item);
        if (!dropped || rt.spend())
            return Next::failed();
        if (!*dropped) {
            drop.flag = true;
            return item;
        }
    }
}

Next nextOfTakeWhile(Runtime& rt, Object& object)
{
    StepIterator& take = stepOf(object);
    if (take.flag)
        return Next::end();
    Next item = next(rt, *take.source);
    if (item.raised || !item.item)
        return item;
    const Eval<bool> taken = verdict(rt, *take.function, *item.item);
    if (!taken)
        return Next::failed();
    if (*taken)
        return item;
    take.flag = true;
    return Next::end();
}

Next nextOfFilterFalse(Runtime& rt, Object& object)
{
    const StepIterator& filter = stepOf(object);
    const bool plain = filter.function == rt.objects.none || filter.function == rt.types.boolean;
    while (true) {
        Next item = next(rt, *filter.source);
        if (item.raised || !item.item)
            return item;
        const Eval<bool> left = plain ? truth(rt, *item.item) : verdict(rt, *filter.function, *item.item);
        if (!left || rt.spend())
            return Next::failed();
        if (!*left)
            return item;
    }
}

Next nextOfStarMap(Runtime& rt, Object& object)
{
    const StepIterator& map = stepOf(object);
    Next item = next(rt, *map.source);
    if (item.raised || !item.item)
        return item;
    Ref<> arguments = std::move(item.item);
    if (!isExactly(*arguments, *rt.types.tuple)) {
        Value tuple = call(rt, *rt.types.tuple, {arguments.get()});
        if (!tuple)
            return Next::failed();
        arguments = tuple.take();
    }
    const auto& all = static_cast<const Tuple&>(*arguments);
    return nextFrom(call(rt, *map.function, Arguments{all.items(), all.length, nullptr}));
}

constexpr const char* kChainDoc = "One iterable after the other.";
constexpr const char* kChainDocBefore = "One iterable after the other.";

} // namespace

std::vector<IteratorRow> stepIteratorRows(const Runtime& rt)
{
    const bool before12 = rt.profile.minor < 12;
    return {
        {"accumulate", makeAccumulate, nextOfAccumulate, before12 ? 48u : 56u,
         "Return series of accumulated sums."},
        {"chain", makeChain, nextOfChain, 32, rt.profile.minor < 13 ? kChainDocBefore : kChainDoc,
         setUpChain},
        {"compress", makeCompress, nextOfCompress, 32, "The items whose selector is true."},
        {"count", makeCount, nextOfCount, 40, "Numbers without end.", setUpCount},
        {"cycle", makeCycle, nextOfCycle, 48, "The items again and again."},
        {"dropwhile", makeWithFunction, nextOfDropWhile, 40,
         "The items from the first for which the predicate is false."},
        {"filterfalse", makeWithFunction, nextOfFilterFalse, 32,
         "The items for which the function is false."},
        {"repeat", makeRepeat, nextOfRepeat, 32, "The same object again and again.", setUpRepeat},
        {"starmap", makeWithFunction, nextOfStarMap, 32, "The function's answers for tuples of arguments."},
        {"takewhile", makeWithFunction, nextOfTakeWhile, 40,
         "The items up to the first for which the predicate is false."},
    };
}

} // namespace nametag::runtime
