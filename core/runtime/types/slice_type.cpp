// SPDX-License-Identifier: GPL-3.0-or-later
// slice (Objects/sliceobject.c).
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/types/number_types.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

using numbers::BigInt;

Slice& sliceOf(Object& object)
{
    return static_cast<Slice&>(object);
}

void destroySlice(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    for (Object* part : {sliceOf(object).step, sliceOf(object).start, sliceOf(object).stop})
        memory::dropReference(*part);
    rt.heap.release(object);
}

void traverseSlice(Object& object, memory::Visitor visit)
{
    visit(sliceOf(object).start);
    visit(sliceOf(object).stop);
    visit(sliceOf(object).step);
}

void tellSlice(Object& object)
{
    memory::Reporter& report = runtimeOf(object).report();
    report.fieldSet(object, "start", sliceOf(object).start, 1);
    report.fieldSet(object, "stop", sliceOf(object).stop, 2);
    report.fieldSet(object, "step", sliceOf(object).step, 3);
}

Value makeSlice(Runtime& rt, Type&, const Arguments& arguments)
{
    if (arguments.keywords() > 0)
        return typeError(rt, "slice() takes no keyword arguments");
    if (arguments.positional == 0 || arguments.positional > 3)
        return typeError(rt, text("slice expected at ",
                                  arguments.positional == 0 ? "least 1 argument" : "most 3 arguments",
                                  ", got ", arguments.positional));
    const auto part = [&](std::size_t i) {
        return i < arguments.positional ? share(arguments[i]) : none(rt);
    };
    if (arguments.positional == 1)
        return newSlice(rt, none(rt), part(0), none(rt));
    return newSlice(rt, part(0), part(1), part(2));
}

Value reprOfSlice(Runtime& rt, Object& object)
{
    NAMETAG_TRY(start, reprText(rt, *sliceOf(object).start));
    NAMETAG_TRY(stop, reprText(rt, *sliceOf(object).stop));
    NAMETAG_TRY(step, reprText(rt, *sliceOf(object).step));
    return newStr(rt, std::string_view("slice(" + start + ", " + stop + ", " + step + ")"));
}

Ref<Tuple> partsOfSlice(Runtime& rt, const Object& object)
{
    const auto& slice = static_cast<const Slice&>(object);
    Object* parts[] = {slice.start, slice.stop, slice.step};
    return newTupleSharing(rt, parts);
}

Value compareSlices(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    if (&typeOf(right) != rt.types.slice)
        return notImplemented(rt);
    Ref<Tuple> a = partsOfSlice(rt, left);
    Ref<Tuple> b = partsOfSlice(rt, right);
    return compare(rt, *a, *b, op);
}

BigInt big(const Object& object)
{
    return bigValue(static_cast<const Int&>(object));
}

/// A part of a slice as a number; nothing: it is None.
Eval<std::optional<BigInt>> numberIn(Runtime& rt, Object& part)
{
    if (&part == rt.objects.none)
        return std::optional<BigInt>();
    if (!typeOf(part).slots.index)
        return typeError(rt, "slice indices must be integers or None or have an __index__ method");
    NAMETAG_TRY(whole, index(rt, part));
    return std::optional<BigInt>(big(*whole));
}

/// Where the part lies among `length` items: counted from the end where it is negative, cut at both ends.
BigInt placeIn(const BigInt& given, const BigInt& length, const BigInt& lowest, const BigInt& highest)
{
    const BigInt place = given.sign() < 0 ? given + length : given;
    return place < lowest ? lowest : highest < place ? highest : place;
}

/// Whole numbers of any size (Objects/sliceobject.c, _PySlice_GetLongIndices).
Value indicesOfSlice(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_TRY(given, index(rt, arguments[0]));
    const BigInt length = big(*given);
    if (length.sign() < 0)
        return valueError(rt, "length should not be negative");
    const Slice& slice = sliceOf(*object);
    NAMETAG_TRY(wantedStep, numberIn(rt, *slice.step));
    const BigInt step = wantedStep ? *wantedStep : BigInt(1);
    if (step.sign() == 0)
        return valueError(rt, "slice step cannot be zero");
    const bool backwards = step.sign() < 0;
    const BigInt lowest(backwards ? -1 : 0);
    const BigInt highest = backwards ? length - BigInt(1) : length;
    NAMETAG_TRY(start, numberIn(rt, *slice.start));
    NAMETAG_TRY(stop, numberIn(rt, *slice.stop));
    const BigInt first = start ? placeIn(*start, length, lowest, highest) : backwards ? highest : lowest;
    const BigInt end = stop ? placeIn(*stop, length, lowest, highest) : backwards ? lowest : highest;
    Object* parts[] = {newInt(rt, first).give(), newInt(rt, end).give(), newInt(rt, step).give()};
    return newTuple(rt, parts);
}

template <Object* Slice::*part> Value slicePart(Runtime&, Object& object)
{
    return share(*(sliceOf(object).*part));
}

const NativeRow kSliceRows[] = {{"indices", indicesOfSlice, 1, 1, false, ""}};
const GetSetRow kSliceParts[] = {
    {"start", slicePart<&Slice::start>, nullptr, ""},
    {"stop", slicePart<&Slice::stop>, nullptr, ""},
    {"step", slicePart<&Slice::step>, nullptr, ""},
};

} // namespace

void setUpSliceType(Runtime& rt)
{
    Type& type = *rt.types.slice;
    type.destroy = destroySlice;
    type.traverse = traverseSlice;
    type.tell = tellSlice;
    type.basicSize = 40;
    type.doc = "Which places a subscript means.";
    type.slots.make = makeSlice;
    type.slots.repr = reprOfSlice;
    type.slots.compare = compareSlices;
    type.slots.hash = rt.profile.minor >= 12 ? [](Runtime& run, Object& object) -> Eval<std::int64_t> {
        Ref<Tuple> parts = partsOfSlice(run, object);
        return hash(run, *parts);
    }
    : HashFunction(unhashable);
    addMethods(rt, type, kSliceRows);
    addAttributes(rt, type, kSliceParts);
}

} // namespace nametag::runtime
