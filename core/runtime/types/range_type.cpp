// SPDX-License-Identifier: GPL-3.0-or-later
// range and the iterators over ranges (Objects/rangeobject.c).
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/effort.h"
#include "core/runtime/types/number_types.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

using numbers::BigInt;

Range& self(Object& object)
{
    return static_cast<Range&>(object);
}

BigInt number(const Object* object)
{
    return bigValue(static_cast<const Int&>(*object));
}

void destroyRange(Object& object)
{
    for (Object* part : {self(object).start, self(object).stop, self(object).step, self(object).length})
        memory::dropReference(*part);
    runtimeOf(object).heap.release(object);
}

std::string shownInt(const Object* object)
{
    const auto& value = static_cast<const Int&>(*object);
    return value.fits() ? std::to_string(value.small) : shownBig(*value.big);
}

void tellRange(Object& object)
{
    const auto& range = static_cast<const Range&>(object);
    std::string shown = "range(" + shownInt(range.start) + ", " + shownInt(range.stop);
    if (!(number(range.step) == BigInt(1)))
        shown += ", " + shownInt(range.step);
    runtimeOf(object).report().textShown(object, shown + ")");
}

Value makeRange(Runtime& rt, Type&, const Arguments& arguments)
{
    if (arguments.keywords() > 0)
        return typeError(rt, "range() takes no keyword arguments");
    if (arguments.positional == 0)
        return typeError(rt, "range expected at least 1 argument, got 0");
    if (arguments.positional > 3)
        return typeError(rt, text("range expected at most 3 arguments, got ", arguments.positional));
    Ref<> parts[3];
    for (std::size_t i = 0; i < arguments.positional; ++i) {
        NAMETAG_TRY(part, index(rt, arguments[i]));
        parts[i] =
            isExactly(*part, *rt.types.integer) ? std::move(part) : Ref<>(newInt(rt, number(part.get())));
    }
    if (arguments.positional == 1) {
        parts[1] = std::move(parts[0]);
        parts[0] = newInt(rt, 0);
    }
    if (!parts[2])
        parts[2] = newInt(rt, 1);
    if (number(parts[2].get()).sign() == 0)
        return valueError(rt, "range() arg 3 must not be zero");
    return newRange(rt, std::move(parts[0]), std::move(parts[1]), std::move(parts[2]));
}

Value reprOfRange(Runtime& rt, Object& object)
{
    const auto& range = static_cast<const Range&>(object);
    const auto digits = [&rt](const Object* part) {
        return intDigits(rt, static_cast<const Int&>(*part), 10);
    };
    NAMETAG_TRY(start, digits(range.start));
    NAMETAG_TRY(stop, digits(range.stop));
    if (number(range.step) == BigInt(1))
        return newStr(rt, std::string_view(text("range(", start, ", ", stop, ")")));
    NAMETAG_TRY(step, digits(range.step));
    return newStr(rt, std::string_view(text("range(", start, ", ", stop, ", ", step, ")")));
}

Eval<std::int64_t> lengthOfRange(Runtime& rt, Object& object)
{
    const auto& length = static_cast<const Int&>(*self(object).length);
    if (!length.fits())
        return overflowError(rt, "Python int too large to convert to C ssize_t");
    return length.small;
}

Ref<> itemAt(Runtime& rt, const Range& range, const BigInt& index)
{
    return newInt(rt, number(range.start) + index * number(range.step));
}

Value sliceOfRange(Runtime& rt, Object& object, Object& key)
{
    const Range& range = self(object);
    NAMETAG_TRY(length, lengthOfRange(rt, object));
    NAMETAG_TRY(bounds, sliceBounds(rt, key, length));
    Ref<> start = itemAt(rt, range, BigInt(bounds.start));
    Ref<> stop = itemAt(rt, range, BigInt(bounds.stop));
    Ref<> step = newInt(rt, number(range.step) * BigInt(bounds.step));
    return newRange(rt, std::move(start), std::move(stop), std::move(step));
}

Value itemOfRange(Runtime& rt, Object& object, Object& key)
{
    if (&typeOf(key) == rt.types.slice)
        return sliceOfRange(rt, object, key);
    if (!typeOf(key).slots.index)
        return typeError(rt, text("range indices must be integers or slices, not ", typeName(key)));
    NAMETAG_TRY(given, index(rt, key));
    BigInt at = number(given.get());
    if (at.sign() < 0)
        at = at + number(self(object).length);
    if (at.sign() < 0 || !(at < number(self(object).length)))
        return indexError(rt, "range object index out of range");
    return itemAt(rt, self(object), at);
}

/// The position of an int in the range, or nothing.
std::optional<BigInt> positionOf(const Range& range, const BigInt& value)
{
    const BigInt start = number(range.start);
    const BigInt stop = number(range.stop);
    const BigInt step = number(range.step);
    const bool inside = step.sign() > 0 ? !(value < start) && value < stop : !(value > start) && value > stop;
    if (!inside || numbers::modulo(value - start, step).sign() != 0)
        return std::nullopt;
    return numbers::floorDivide(value - start, step);
}

Eval<bool> rangeContains(Runtime& rt, Object& object, Object& wanted)
{
    if (&typeOf(wanted) == rt.types.integer || &typeOf(wanted) == rt.types.boolean)
        return positionOf(self(object), number(&wanted)).has_value();
    bool found = false;
    NAMETAG_CHECK(forEach(rt, object, [&](Ref<> item) -> Eval<bool> {
        NAMETAG_TRY(same, compareBool(rt, *item, wanted, CompareOp::Equal));
        found = same;
        return !same && !rt.spend();
    }));
    return found;
}

Value compareRanges(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    if (&typeOf(right) != rt.types.range || (op != CompareOp::Equal && op != CompareOp::NotEqual))
        return notImplemented(rt);
    const Range& a = self(left);
    const Range& b = self(right);
    const BigInt length = number(a.length);
    bool same = length == number(b.length);
    if (same && length.sign() > 0)
        same = number(a.start) == number(b.start);
    if (same && length > BigInt(1))
        same = number(a.step) == number(b.step);
    return newBool(rt, same == (op == CompareOp::Equal));
}

Eval<std::int64_t> hashOfRange(Runtime& rt, Object& object)
{
    const Range& range = self(object);
    const BigInt length = number(range.length);
    Object* parts[] = {range.length, length.sign() > 0 ? range.start : rt.objects.none,
                       length > BigInt(1) ? range.step : rt.objects.none};
    Ref<Tuple> tuple = newTupleSharing(rt, parts);
    return hash(rt, *tuple);
}

Value iterateFrom(Runtime& rt, const BigInt& start, const BigInt& step, const BigInt& length)
{
    const auto first = start.toInt64();
    const auto by = step.toInt64();
    const auto left = length.toInt64();
    const auto last = (start + step * length).toInt64();
    if (first && by && left && last) {
        const std::uint32_t bytes = rt.profile.sizes.rangeIterator;
        auto* iterator = rt.heap.create<RangeIterator>(*rt.types.rangeIterator, {bytes, 0, bytes, {}});
        iterator->next = *first;
        iterator->step = *by;
        iterator->left = *left;
        rt.heap.tell(*iterator);
        return Ref<>::adopt(iterator);
    }
    const std::uint32_t bytes = rt.profile.sizes.rangeIterator;
    auto* iterator = rt.heap.create<CompositeIterator>(*rt.types.longRangeIterator, {bytes, 0, bytes, {}});
    iterator->source = newInt(rt, start).give();
    iterator->function = newInt(rt, step).give();
    iterator->result = newInt(rt, length).give();
    rt.heap.tell(*iterator);
    return Ref<>::adopt(iterator);
}

Value iterateRange(Runtime& rt, Object& object)
{
    const Range& range = self(object);
    return iterateFrom(rt, number(range.start), number(range.step), number(range.length));
}

Value reversedRange(Runtime& rt, Object* object, const Arguments&)
{
    const Range& range = self(*object);
    const BigInt length = number(range.length);
    const BigInt last = number(range.start) + (length - BigInt(1)) * number(range.step);
    return iterateFrom(rt, last, -number(range.step), length);
}

Value countInRange(Runtime& rt, Object* object, const Arguments& arguments)
{
    if (isExactly(arguments[0], *rt.types.integer) || isExactly(arguments[0], *rt.types.boolean))
        return newInt(rt, positionOf(self(*object), number(&arguments[0])) ? 1 : 0);
    std::int64_t found = 0;
    NAMETAG_CHECK(forEach(rt, *object, [&](Ref<> item) -> Eval<bool> {
        NAMETAG_TRY(same, compareBool(rt, *item, arguments[0], CompareOp::Equal));
        found += same ? 1 : 0;
        return !rt.spend();
    }));
    return newInt(rt, found);
}

/// What is no int is compared with one number after the other.
Value searchRange(Runtime& rt, Object& range, Object& wanted)
{
    std::int64_t position = 0;
    bool found = false;
    NAMETAG_CHECK(forEach(rt, range, [&](Ref<> item) -> Eval<bool> {
        NAMETAG_TRY(same, compareBool(rt, *item, wanted, CompareOp::Equal));
        found = same;
        position += found ? 0 : 1;
        return !found && !rt.spend();
    }));
    if (found)
        return newInt(rt, position);
    return valueError(rt, "sequence.index(x): x not in sequence");
}

Value indexInRange(Runtime& rt, Object* object, const Arguments& arguments)
{
    if (isExactly(arguments[0], *rt.types.integer) || isExactly(arguments[0], *rt.types.boolean)) {
        if (const auto position = positionOf(self(*object), number(&arguments[0])))
            return newInt(rt, *position);
    }
    const bool plain =
        isExactly(arguments[0], *rt.types.integer) || isExactly(arguments[0], *rt.types.boolean);
    if (!plain)
        return searchRange(rt, *object, arguments[0]);
    NAMETAG_TRY(shown, reprText(rt, arguments[0]));
    return valueError(rt, shown + " is not in range");
}

template <Object* Range::*part> Value rangePart(Runtime&, Object& object)
{
    return share(*(self(object).*part));
}

const NativeRow kRangeRows[] = {
    {"__reversed__", reversedRange, 0, 0, false, "An iterator from the last item to the first."},
    {"count", countInRange, 1, 1, false, "How often a number is in it: 0 or 1."},
    {"index", indexInRange, 1, 1, false, "The place of a number."},
};
const GetSetRow kRangeParts[] = {
    {"start", rangePart<&Range::start>, nullptr, ""},
    {"stop", rangePart<&Range::stop>, nullptr, ""},
    {"step", rangePart<&Range::step>, nullptr, ""},
};

// ---- iterators over ranges

Next nextOfRange(Runtime& rt, Object& object)
{
    auto& iterator = static_cast<RangeIterator&>(object);
    if (iterator.left == 0)
        return Next::end();
    --iterator.left;
    const std::int64_t value = iterator.next;
    iterator.next += iterator.step;
    return Next(newInt(rt, value));
}

Next nextOfLongRange(Runtime& rt, Object& object)
{
    auto& iterator = static_cast<CompositeIterator&>(object);
    const BigInt left = number(iterator.result);
    if (left.sign() == 0)
        return Next::end();
    Ref<> value = Ref<>::adopt(iterator.source);
    iterator.source = newInt(rt, number(value.get()) + number(iterator.function)).give();
    Ref<> old = Ref<>::adopt(std::exchange(iterator.result, newInt(rt, left - BigInt(1)).give()));
    return Next(std::move(value));
}

void destroyLongRange(Object& object)
{
    auto& iterator = static_cast<CompositeIterator&>(object);
    for (Object* part : {iterator.source, iterator.function, iterator.result})
        memory::dropReference(*part);
    runtimeOf(object).heap.release(object);
}

Value lengthHintOfRange(Runtime& rt, Object* object, const Arguments&)
{
    return newInt(rt, static_cast<RangeIterator&>(*object).left);
}

const NativeRow kIteratorRows[] = {{"__length_hint__", lengthHintOfRange, 0, 0, false, ""}};

Value itself(Runtime&, Object& object)
{
    return share(object);
}

} // namespace

void setUpRangeType(Runtime& rt)
{
    Type& type = *rt.types.range;
    type.destroy = destroyRange;
    type.tell = tellRange;
    type.basicSize = 48;
    type.flags |= kSequenceFlag;
    type.doc = "Numbers at equal steps, worked out when they are asked for.";
    Slots& slots = type.slots;
    slots.make = makeRange;
    slots.repr = reprOfRange;
    slots.length = lengthOfRange;
    slots.truth = [](Runtime&, Object& object) -> Eval<bool> {
        return number(self(object).length).sign() != 0;
    };
    slots.item = itemOfRange;
    slots.contains = rangeContains;
    slots.compare = compareRanges;
    slots.hash = hashOfRange;
    slots.iter = iterateRange;
    addMethods(rt, type, kRangeRows);
    addAttributes(rt, type, kRangeParts);
}

void setUpRangeIteratorTypes(Runtime& rt)
{
    Type& type = *rt.types.rangeIterator;
    type.destroy = [](Object& object) { runtimeOf(object).heap.release(object); };
    type.basicSize = rt.profile.sizes.rangeIterator;
    type.slots.iter = itself;
    type.slots.next = nextOfRange;
    addMethods(rt, type, kIteratorRows);
    Type& longType = *rt.types.longRangeIterator;
    longType.destroy = destroyLongRange;
    longType.basicSize = rt.profile.sizes.rangeIterator;
    longType.slots.iter = itself;
    longType.slots.next = nextOfLongRange;
}

} // namespace nametag::runtime
