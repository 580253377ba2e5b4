// SPDX-License-Identifier: GPL-3.0-or-later
// tuple (Objects/tupleobject.c).
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/large_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/trashcan.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/set_up.h"

#include <algorithm>
#include <bit>

namespace nametag::runtime {

namespace {

Tuple& self(Object& object)
{
    return static_cast<Tuple&>(object);
}

void destroy(Object& object)
{
    destroyNested(object, [](Runtime& rt, Object& dying) {
        if (dying.behaviour->hasExtras)
            releaseExtras(dying);
        Tuple& tuple = self(dying);
        for (std::uint32_t i = tuple.length; i-- > 0;)
            if (Object* item = std::exchange(tuple.items()[i], nullptr))
                memory::dropReference(*item);
        rt.heap.release(dying);
    });
}

void traverse(Object& object, memory::Visitor visit)
{
    const auto items = self(object).view();
    for (std::size_t i = items.size(); i-- > 0;)
        visit(items[i]);
}

void tell(Object& object)
{
    memory::Reporter& report = runtimeOf(object).report();
    for (std::size_t i = 0; i < self(object).length; ++i)
        report.itemSet(object, i, self(object).items()[i]);
    if (object.behaviour->hasExtras)
        tellExtras(object);
}

Value tupleOf(Runtime& rt, Type& type, std::span<Object* const> items)
{
    if (&type == rt.types.tuple)
        return newTupleSharing(rt, items);
    Ref<Tuple> tuple = reserveTuple(rt, type, items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        tuple->items()[i] = share(*items[i]).give();
    tellTuple(rt, *tuple);
    return tuple;
}

Value makeTuple(Runtime& rt, Type& type, const Arguments& arguments)
{
    const bool plain = &type == rt.types.tuple || type.slots.init == rt.types.tuple->slots.init;
    if (plain && arguments.keywords() > 0)
        return typeError(rt, "tuple() takes no keyword arguments");
    if (arguments.positional > 1)
        return typeError(rt, text("tuple expected at most 1 argument, got ", arguments.positional));
    const bool exact = &type == rt.types.tuple;
    if (arguments.positional == 1 && exact && isExactly(arguments[0], *rt.types.tuple))
        return share(arguments[0]);
    if (arguments.positional == 0)
        return tupleOf(rt, type, {});
    if (isExactly(arguments[0], *rt.types.list))
        return tupleOf(rt, type, static_cast<List&>(arguments[0]).view());
    if (isExactly(arguments[0], *rt.types.tuple))
        return tupleOf(rt, type, static_cast<Tuple&>(arguments[0]).view());
    NAMETAG_TRY(items, tupleOfItems(rt, arguments[0]));
    if (exact)
        return items;
    return tupleOf(rt, type, static_cast<Tuple&>(*items).view());
}

Value reprOf(Runtime& rt, Object& object)
{
    const bool inside = std::find(rt.showing.begin(), rt.showing.end(), &object) != rt.showing.end();
    const char* close = self(object).length == 1 && !inside ? ",)" : ")";
    return reprOfItems(rt, object, "(", close, [&](std::size_t i) -> Object* {
        return i < self(object).length ? self(object).items()[i] : nullptr;
    });
}

Eval<std::int64_t> lengthOf(Runtime&, Object& object)
{
    return std::int64_t{self(object).length};
}

Value item(Runtime& rt, Object& object, Object& key)
{
    Tuple& tuple = self(object);
    if (&typeOf(key) == rt.types.slice) {
        NAMETAG_TRY(bounds, sliceBounds(rt, key, tuple.length));
        if (bounds.start == 0 && bounds.step == 1 && bounds.count == tuple.length &&
            isExactly(object, *rt.types.tuple))
            return share(object);
        std::vector<Object*> items;
        for (std::int64_t i = 0, at = bounds.start; i < bounds.count; ++i, at += bounds.step)
            items.push_back(tuple.items()[at]);
        return newTupleSharing(rt, items);
    }
    NAMETAG_TRY(index, sequenceIndex(rt, key, tuple.length, "tuple"));
    if (index < 0 || index >= tuple.length)
        return indexError(rt, "tuple index out of range");
    return share(*tuple.items()[index]);
}

Eval<bool> containsItemInTuple(Runtime& rt, Object& object, Object& wanted)
{
    for (Object* one : self(object).view()) {
        NAMETAG_TRY(same, compareBool(rt, *one, wanted, CompareOp::Equal));
        if (same)
            return true;
    }
    return false;
}

Value concat(Runtime& rt, Object& left, Object& right)
{
    if (!isInstanceOf(right, *rt.types.tuple))
        return typeError(rt, text("can only concatenate tuple (not \"", typeName(right), "\") to tuple"));
    if (self(left).length == 0 && isExactly(right, *rt.types.tuple))
        return share(right);
    if (self(right).length == 0 && isExactly(left, *rt.types.tuple))
        return share(left);
    if (isTooLong(rt, std::uint64_t{self(left).length} + self(right).length))
        return memoryError(rt);
    std::vector<Object*> items(self(left).view().begin(), self(left).view().end());
    items.insert(items.end(), self(right).view().begin(), self(right).view().end());
    return newTupleSharing(rt, items);
}

Value repeat(Runtime& rt, Object& object, std::int64_t times)
{
    const Tuple& tuple = self(object);
    if ((times == 1 || tuple.length == 0) && isExactly(object, *rt.types.tuple))
        return share(object);
    if (tuple.length == 0)
        times = 0;
    NAMETAG_CHECK(checkRepeat(rt, tuple.length, times));
    std::vector<Object*> items;
    for (std::int64_t i = 0; i < times; ++i)
        items.insert(items.end(), tuple.view().begin(), tuple.view().end());
    return newTupleSharing(rt, items);
}

Value compareTuples(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    if (!isInstanceOf(left, *rt.types.tuple) || !isInstanceOf(right, *rt.types.tuple))
        return notImplemented(rt);
    const bool different = self(left).length != self(right).length;
    const std::size_t pretend =
        different ? std::min(self(left).length, self(right).length) : self(left).length;
    return compareSequences(
        rt, {pretend, pretend, op},
        [&](std::size_t i) { return i < self(left).length ? self(left).items()[i] : nullptr; },
        [&](std::size_t i) { return i < self(right).length ? self(right).items()[i] : nullptr; });
}

/// xxHash's rounds as tuplehash uses them.
Eval<std::int64_t> hashOfItems(Runtime& rt, Object& object)
{
    constexpr std::uint64_t kPrime1 = 11400714785074694791u;
    constexpr std::uint64_t kPrime2 = 14029467366897019727u;
    constexpr std::uint64_t kPrime5 = 2870177450012600261u;
    std::uint64_t accumulated = kPrime5;
    for (Object* one : self(object).view()) {
        NAMETAG_TRY(lane, hash(rt, *one));
        accumulated += static_cast<std::uint64_t>(lane) * kPrime2;
        accumulated = std::rotl(accumulated, 31) * kPrime1;
    }
    accumulated += self(object).length ^ (kPrime5 ^ 3527539u);
    const auto result = static_cast<std::int64_t>(accumulated);
    return result == -1 ? std::int64_t{1546275796} : result;
}

/// Tuples in tuples, deeper than the machine's stack: CPython ends there.
Eval<std::int64_t> hashOfTuple(Runtime& rt, Object& object)
{
    if (rt.budget.nativeCalls >= 2 * rt.budget.nativeCallLimit)
        return raise(rt, *rt.exceptions.recursionError, "maximum recursion depth exceeded");
    ++rt.budget.nativeCalls;
    Eval<std::int64_t> result = hashOfItems(rt, object);
    --rt.budget.nativeCalls;
    return result;
}

Value count(Runtime& rt, Object* object, const Arguments& arguments)
{
    std::int64_t found = 0;
    for (Object* one : self(*object).view()) {
        NAMETAG_TRY(same, compareBool(rt, *one, arguments[0], CompareOp::Equal));
        found += same ? 1 : 0;
    }
    return newInt(rt, found);
}

Value indexOf(Runtime& rt, Object* object, const Arguments& arguments)
{
    const Tuple& tuple = self(*object);
    std::int64_t bounds[2] = {0, tuple.length};
    for (std::size_t i = 1; i < arguments.positional; ++i) {
        NAMETAG_TRY(given, searchBound(rt, arguments[i], tuple.length));
        bounds[i - 1] = given;
    }
    for (std::int64_t i = bounds[0]; i < bounds[1] && i < tuple.length; ++i) {
        NAMETAG_TRY(same,
                    compareBool(rt, tuple[static_cast<std::size_t>(i)], arguments[0], CompareOp::Equal));
        if (same)
            return newInt(rt, i);
    }
    return valueError(rt, "tuple.index(x): x not in tuple");
}

Value newArguments(Runtime& rt, Object* object, const Arguments&)
{
    Ref<> copy = newTupleSharing(rt, self(*object).view());
    Object* items[] = {copy.give()};
    return newTuple(rt, items);
}

const NativeRow kRows[] = {
    {"__getnewargs__", newArguments, 0, 0, false, ""},
    {"count", count, 1, 1, false, "How many items equal a value."},
    {"index", indexOf, 1, 3, false, "The first place of a value; ValueError if there is none."},
};

} // namespace

void setUpTupleType(Runtime& rt)
{
    Type& type = *rt.types.tuple;
    type.destroy = destroy;
    type.traverse = traverse;
    type.tell = tell;
    type.basicSize = 24;
    type.itemSize = 8;
    type.flags |= kBaseType | kTupleSubclass | kSequenceFlag;
    type.doc = "A row of items that cannot be changed.";
    Slots& slots = type.slots;
    slots.make = makeTuple;
    slots.repr = reprOf;
    slots.hash = hashOfTuple;
    slots.length = lengthOf;
    slots.item = item;
    slots.contains = containsItemInTuple;
    slots.concat = concat;
    slots.repeat = repeat;
    slots.compare = compareTuples;
    slots.iter = iterateSequence;
    addMethods(rt, type, kRows);
}

} // namespace nametag::runtime
