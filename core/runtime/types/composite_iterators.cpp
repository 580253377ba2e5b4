// SPDX-License-Identifier: GPL-3.0-or-later
// enumerate, zip, map, filter, reversed and iter(callable, sentinel) (Objects/enumobject.c,
// Python/bltinmodule.c).
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/nearest_name.h"
#include "core/runtime/types/iterator_reduce.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

CompositeIterator& self(Object& object)
{
    return static_cast<CompositeIterator&>(object);
}

void destroy(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    for (Object* part :
         {self(object).source, self(object).function, self(object).result, self(object).bigCounter})
        if (part)
            memory::dropReference(*part);
    rt.heap.release(object);
}

void traverse(Object& object, memory::Visitor visit)
{
    visit(self(object).source);
    visit(self(object).function);
    visit(self(object).result);
}

Ref<CompositeIterator> make(Runtime& rt, Type& type, std::uint32_t bytes)
{
    auto* iterator = rt.heap.create<CompositeIterator>(type, {bytes, 16, bytes, {}});
    return Ref<CompositeIterator>::adopt(iterator);
}

Ref<> finished(Runtime& rt, Ref<CompositeIterator> iterator)
{
    rt.heap.tell(*iterator);
    rt.heap.track(*iterator);
    return iterator;
}

/// A tuple of `parts`: the one handed out last, if nobody else holds it.
Ref<> resultTuple(Runtime& rt, CompositeIterator& iterator, std::span<Object* const> parts)
{
    auto* kept = static_cast<Tuple*>(iterator.result);
    if (!kept || kept->count != 1)
        return newTuple(rt, parts);
    std::vector<Ref<>> old;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        old.push_back(Ref<>::adopt(std::exchange(kept->items()[i], parts[i])));
        rt.report().itemSet(*kept, i, parts[i]);
    }
    rt.heap.track(*kept);
    return share<Object>(*kept);
}

Ref<Tuple> tupleOfNones(Runtime& rt, std::size_t count)
{
    std::vector<Object*> parts;
    for (std::size_t i = 0; i < count; ++i)
        parts.push_back(none(rt).give());
    return newTuple(rt, parts);
}

// ---- enumerate

Value makeEnumerate(Runtime& rt, Type& type, const Arguments& arguments)
{
    static const char* const kNames[] = {"iterable", "start"};
    Object* values[2] = {};
    if (arguments.positional + arguments.keywords() == 0)
        return typeError(rt, "enumerate() missing required argument 'iterable'");
    for (std::size_t i = 0; i < arguments.keywords(); ++i) {
        const auto& given = static_cast<const Str&>((*arguments.names)[i]);
        if (!equal(given, kNames[0]) && !equal(given, kNames[1]))
            return typeError(rt, text("'", utf8(given), "' is an invalid keyword argument for enumerate()"));
    }
    NAMETAG_CHECK(bindArguments(rt, {"enumerate", kNames, 0, 1}, arguments, values));
    Ref<CompositeIterator> iterator = make(rt, type, 72);
    NAMETAG_TRY(source, iterate(rt, *values[0]));
    iterator->source = source.give();
    if (values[1]) {
        NAMETAG_TRY(start, indexNumber(rt, *values[1]));
        iterator->counter = start;
    }
    iterator->result = tupleOfNones(rt, 2).give();
    return finished(rt, std::move(iterator));
}

Next nextOfEnumerate(Runtime& rt, Object& object)
{
    CompositeIterator& iterator = self(object);
    Next item = next(rt, *iterator.source);
    if (item.raised || !item.item)
        return item;
    Object* parts[] = {newInt(rt, iterator.counter++).give(), item.item.give()};
    return Next(resultTuple(rt, iterator, parts));
}

// ---- zip, map

/// The tuple is there before its items are (Python/bltinmodule.c, zip_new).
Eval<Ref<Tuple>> iteratorsOf(Runtime& rt, std::span<Object* const> iterables, const char* complaint)
{
    Ref<Tuple> iterators = tupleOfNones(rt, iterables.size());
    for (std::size_t i = 0; i < iterables.size(); ++i) {
        Value iterator = iterate(rt, *iterables[i]);
        if (!iterator) {
            if (complaint && raisedIs(rt, *rt.exceptions.typeError) && !typeOf(*iterables[i]).slots.iter) {
                dropRaised(rt);
                return typeError(rt, text("'", typeName(*iterables[i]), "' object is not iterable"));
            }
            return Raised{};
        }
        Ref<> placeholder = Ref<>::adopt(std::exchange(iterators->items()[i], iterator.take().give()));
        rt.report().itemSet(*iterators, i, iterators->items()[i]);
    }
    if (!iterables.empty())
        rt.heap.track(*iterators);
    return iterators;
}

/// The complaint about a keyword that zip() does not know.
Raised notStrict(Runtime& rt, const std::string& given)
{
    if (rt.profile.minor < 13)
        return typeError(rt, text("'", given, "' is an invalid keyword argument for zip()"));
    return typeError(
        rt, text("zip() got an unexpected keyword argument '", given, "'", meantKeyword({"strict"}, given)));
}

Value makeZip(Runtime& rt, Type& type, const Arguments& arguments)
{
    bool strict = false;
    for (std::size_t i = 0; i < arguments.keywords(); ++i) {
        if (!equal(static_cast<Str&>((*arguments.names)[i]), "strict"))
            return notStrict(rt, utf8(static_cast<Str&>((*arguments.names)[i])));
        NAMETAG_TRY(yes, truth(rt, arguments.keyword(i)));
        strict = yes;
    }
    NAMETAG_TRY(iterators, iteratorsOf(rt, arguments.positionals(), "zip"));
    Ref<> result = tupleOfNones(rt, arguments.positional);
    Ref<CompositeIterator> iterator = make(rt, type, 64);
    iterator->source = iterators.give();
    iterator->result = result.give();
    iterator->strict = strict;
    return finished(rt, std::move(iterator));
}

/// "argument 2 is shorter than argument 1", "… than arguments 1-2"
Raised unequal(Runtime& rt, std::size_t which, const char* how)
{
    return valueError(rt, text("zip() argument ", which + 1, " is ", how, " than argument",
                               which == 1 ? " " : "s 1-", which));
}

Next endOfZip(Runtime& rt, const Tuple& iterators, std::size_t ended, bool strict)
{
    if (!strict)
        return Next::end();
    if (ended > 0)
        return unequal(rt, ended, "shorter");
    for (std::size_t i = 1; i < iterators.length; ++i) {
        const Next more = next(rt, iterators[i]);
        if (more.raised)
            return Next::failed();
        if (more.item)
            return unequal(rt, i, "longer");
    }
    return Next::end();
}

Next nextOfZip(Runtime& rt, Object& object)
{
    CompositeIterator& iterator = self(object);
    const auto& iterators = static_cast<const Tuple&>(*iterator.source);
    if (iterators.length == 0)
        return Next::end();
    std::vector<Ref<>> items;
    for (std::size_t i = 0; i < iterators.length; ++i) {
        Next item = next(rt, iterators[i]);
        if (item.raised)
            return Next::failed();
        if (!item.item)
            return endOfZip(rt, iterators, i, iterator.strict);
        items.push_back(std::move(item.item));
    }
    std::vector<Object*> parts;
    for (Ref<>& item : items)
        parts.push_back(item.give());
    return Next(resultTuple(rt, iterator, parts));
}

Value makeMap(Runtime& rt, Type& type, const Arguments& arguments)
{
    if (arguments.keywords() > 0)
        return typeError(rt, "map() takes no keyword arguments");
    if (arguments.positional < 2)
        return typeError(rt, "map() must have at least two arguments.");
    NAMETAG_TRY(iterators, iteratorsOf(rt, arguments.positionals().subspan(1), nullptr));
    Ref<CompositeIterator> iterator = make(rt, type, 48);
    iterator->function = share(arguments[0]).give();
    iterator->source = iterators.give();
    return finished(rt, std::move(iterator));
}

Next nextOfMap(Runtime& rt, Object& object)
{
    CompositeIterator& iterator = self(object);
    const auto& iterators = static_cast<const Tuple&>(*iterator.source);
    std::vector<Ref<>> items;
    std::vector<Object*> values;
    for (std::size_t i = 0; i < iterators.length; ++i) {
        Next item = next(rt, iterators[i]);
        if (item.raised || !item.item)
            return item;
        values.push_back(item.item.get());
        items.push_back(std::move(item.item));
    }
    Value result = call(rt, *iterator.function, Arguments{values.data(), values.size(), nullptr});
    return result ? Next(result.take()) : Next::failed();
}

// ---- filter, iter(callable, sentinel)

/// A class with an __init__ of its own may be given keyword arguments.
Arguments withoutKeywords(Runtime& rt, const Type& type, const Arguments& arguments)
{
    if (type.slots.init == rt.types.object->slots.init)
        return arguments;
    return {arguments.values, arguments.positional, nullptr};
}

Value makeFilter(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_CHECK(checkArguments(rt, "filter", withoutKeywords(rt, type, arguments), 2, 2));
    NAMETAG_TRY(source, iterate(rt, arguments[1]));
    Ref<CompositeIterator> iterator = make(rt, type, 48);
    iterator->function = share(arguments[0]).give();
    iterator->source = source.give();
    return finished(rt, std::move(iterator));
}

Next nextOfFilter(Runtime& rt, Object& object)
{
    CompositeIterator& iterator = self(object);
    const bool plain = iterator.function == rt.objects.none || iterator.function == rt.types.boolean;
    while (true) {
        Next item = next(rt, *iterator.source);
        if (item.raised || !item.item)
            return item;
        Ref<> verdict = share(*item.item);
        if (!plain) {
            Value called = call(rt, *iterator.function, {item.item.get()});
            if (!called)
                return Next::failed();
            verdict = called.take();
        }
        const Eval<bool> keep = truth(rt, *verdict);
        if (!keep || rt.spend())
            return Next::failed();
        if (*keep)
            return item;
    }
}

Next nextOfCallable(Runtime& rt, Object& object)
{
    CompositeIterator& iterator = self(object);
    if (!iterator.source)
        return Next::end();
    Value item = call(rt, *iterator.source, {});
    if (!item) {
        if (!swallow(rt, *rt.exceptions.stopIteration))
            return Next::failed();
    } else {
        const Eval<bool> ends = compareBool(rt, *iterator.function, *item, CompareOp::Equal);
        if (!ends)
            return Next::failed();
        if (!*ends)
            return Next(item.take());
    }
    Ref<> source = Ref<>::adopt(std::exchange(iterator.source, nullptr));
    return Next::end();
}

// ---- reversed

Value makeReversed(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_CHECK(checkArguments(rt, "reversed", withoutKeywords(rt, type, arguments), 1, 1));
    NAMETAG_TRY(own, callSpecial(rt, arguments[0], *rt.names.dunderReversed, {}));
    if (own)
        return std::move(*own);
    const Slots& slots = typeOf(arguments[0]).slots;
    if (!slots.item || !slots.length || isInstanceOf(arguments[0], *rt.types.dict))
        return typeError(rt, text("'", typeName(arguments[0]), "' object is not reversible"));
    NAMETAG_TRY(count, length(rt, arguments[0]));
    auto* iterator = rt.heap.create<SequenceIterator>(type, {48, 16, 48, {}});
    iterator->sequence = share(arguments[0]).give();
    iterator->position = count - 1;
    rt.heap.tell(*iterator);
    rt.heap.track(*iterator);
    return Ref<>::adopt(iterator);
}

Next nextOfReversed(Runtime& rt, Object& object)
{
    auto& iterator = static_cast<SequenceIterator&>(object);
    if (!iterator.sequence)
        return Next::end();
    if (iterator.position >= 0) {
        Ref<> key = newInt(rt, iterator.position--);
        Value item = getItem(rt, *iterator.sequence, *key);
        if (item)
            return Next(item.take());
        if (!swallow(rt, *rt.exceptions.indexError) && !swallow(rt, *rt.exceptions.stopIteration))
            return Next::failed();
    }
    Ref<> sequence = Ref<>::adopt(std::exchange(iterator.sequence, nullptr));
    return Next::end();
}

void destroyReversed(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    if (Object* sequence = static_cast<SequenceIterator&>(object).sequence)
        memory::dropReference(*sequence);
    rt.heap.release(object);
}

Value lengthHintOfReversed(Runtime& rt, Object* object, const Arguments&)
{
    const auto& iterator = static_cast<SequenceIterator&>(*object);
    return newInt(rt, iterator.sequence ? iterator.position + 1 : 0);
}

const NativeRow kReversedRows[] = {{"__length_hint__", lengthHintOfReversed, 0, 0, false, ""}};

Value itself(Runtime&, Object& object)
{
    return share(object);
}

struct Row {
    Type* type;
    MakeFunction make;
    NextFunction next;
    std::uint32_t basicSize;
    const char* doc;
};

} // namespace

Value iterateCallable(Runtime& rt, Object& callable, Object& sentinel)
{
    Ref<CompositeIterator> iterator = make(rt, *rt.types.callableIterator, 48);
    iterator->source = share(callable).give();
    iterator->function = share(sentinel).give();
    return finished(rt, std::move(iterator));
}

void setUpCompositeIteratorTypes(Runtime& rt)
{
    addIteratorReductions(rt);
    const Row rows[] = {
        {rt.types.callableIterator, nullptr, nextOfCallable, 32, ""},
        {rt.types.enumerate, makeEnumerate, nextOfEnumerate, 56, "Items with their numbers."},
        {rt.types.zip, makeZip, nextOfZip, 48,
         "The zip object yields n-length tuples, where n is the number of iterables."},
        {rt.types.map, makeMap, nextOfMap, 32, "The function's answer for each item."},
        {rt.types.filter, makeFilter, nextOfFilter, 32, "The items for which the function is true."},
    };
    for (const Row& row : rows) {
        row.type->destroy = destroy;
        row.type->traverse = traverse;
        row.type->basicSize = row.basicSize;
        row.type->doc = row.doc;
        row.type->slots.make = row.make;
        row.type->slots.iter = itself;
        row.type->slots.next = row.next;
        if (row.make)
            row.type->flags |= kBaseType;
    }
    Type& reversed = *rt.types.reversed;
    reversed.destroy = destroyReversed;
    reversed.traverse = [](Object& object, memory::Visitor visit) {
        visit(static_cast<SequenceIterator&>(object).sequence);
    };
    reversed.basicSize = 32;
    reversed.flags |= kBaseType;
    reversed.doc = "The items from the last to the first.";
    reversed.slots.make = makeReversed;
    reversed.slots.iter = itself;
    reversed.slots.next = nextOfReversed;
    addMethods(rt, reversed, kReversedRows);
}

} // namespace nametag::runtime
