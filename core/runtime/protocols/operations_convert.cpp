// SPDX-License-Identifier: GPL-3.0-or-later
// Conversions to numbers, checks of types, bounds of slices (Objects/abstract.c, Objects/sliceobject.c).
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/warn.h"

#include <limits>

namespace nametag::runtime {

Value index(Runtime& rt, Object& object)
{
    if (isInt(object))
        return share(object);
    const UnaryFunction slot = typeOf(object).slots.index;
    if (!slot)
        return typeError(rt, text("'", typeName(object), "' object cannot be interpreted as an integer"));
    NAMETAG_TRY(result, slot(rt, object));
    if (!isInt(*result))
        return typeError(rt, text("__index__ returned non-int (type ", typeName(*result), ")"));
    if (!isExactly(*result, *rt.types.integer))
        NAMETAG_CHECK(warnOfSubclass(rt, "__index__", "int", *result));
    return result;
}

Eval<std::int64_t> indexNumber(Runtime& rt, Object& object, bool clip)
{
    NAMETAG_TRY(number, index(rt, object));
    const auto& integer = static_cast<const Int&>(*number);
    if (integer.fits())
        return integer.small;
    if (clip)
        return bigValue(integer).isNegative() ? std::numeric_limits<std::int64_t>::min()
                                              : std::numeric_limits<std::int64_t>::max();
    return overflowError(rt, "Python int too large to convert to C ssize_t");
}

Eval<double> toDouble(Runtime& rt, Object& object)
{
    if (isFloat(object))
        return static_cast<const Float&>(object).value;
    if (const UnaryFunction slot = typeOf(object).slots.toFloat) {
        NAMETAG_TRY(result, slot(rt, object));
        if (!isFloat(*result))
            return typeError(
                rt, text(typeName(object), ".__float__ returned non-float (type ", typeName(*result), ")"));
        if (!isExactly(*result, *rt.types.floating))
            NAMETAG_CHECK(warnOfSubclass(rt, text(typeName(object), ".__float__"), "float", *result));
        return static_cast<const Float&>(*result).value;
    }
    if (!typeOf(object).slots.index)
        return typeError(rt, text("must be real number, not ", typeName(object)));
    NAMETAG_TRY(number, index(rt, object));
    const std::optional<double> value = bigValue(static_cast<const Int&>(*number)).toDouble();
    if (!value)
        return overflowError(rt, "int too large to convert to float");
    return *value;
}

bool isInt(const Object& object)
{
    return typeOf(object).is(kIntSubclass);
}

bool isStr(const Object& object)
{
    return typeOf(object).is(kStrSubclass);
}

bool isFloat(const Object& object)
{
    return typeOf(object).is(kFloatSubclass);
}

bool isExactly(const Object& object, const Type& type)
{
    return &typeOf(object) == &type;
}

bool isInstanceOf(const Object& object, const Type& type)
{
    return typeOf(object).isSubtypeOf(type);
}

namespace {

/// isinstance() of one class, without tuples; looks at __class__ too.
Eval<bool> isPlainInstance(Runtime& rt, Object& object, Object& type)
{
    if (!typeOf(type).is(kTypeSubclass))
        return typeError(rt, "isinstance() arg 2 must be a type, a tuple of types, or a union");
    const auto& wanted = static_cast<const Type&>(type);
    if (typeOf(object).isSubtypeOf(wanted))
        return true;
    if (typeOf(object).slots.getAttribute == genericGetAttribute && !typeOf(object).is(kHeapType))
        return false;
    NAMETAG_TRY(claimed, findAttribute(rt, object, *rt.names.dunderClass));
    if (!claimed || !typeOf(**claimed).is(kTypeSubclass))
        return false;
    return static_cast<const Type&>(**claimed).isSubtypeOf(wanted);
}

Eval<bool> isPlainSubclass(Runtime& rt, Object& derived, Object& type)
{
    if (!typeOf(derived).is(kTypeSubclass))
        return typeError(rt, "issubclass() arg 1 must be a class");
    if (!typeOf(type).is(kTypeSubclass))
        return typeError(rt, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
    return static_cast<Type&>(derived).isSubtypeOf(static_cast<Type&>(type));
}

} // namespace

Eval<bool> isInstance(Runtime& rt, Object& object, Object& classInfo)
{
    if (&typeOf(object) == &classInfo)
        return true;
    if (&typeOf(classInfo) == rt.types.type)
        return isPlainInstance(rt, object, classInfo);
    if (typeOf(classInfo).is(kTupleSubclass)) {
        if (rt.spend()) // tuples in tuples are searched without end
            return Raised{};
        for (Object* each : static_cast<Tuple&>(classInfo).view()) {
            NAMETAG_TRY(yes, isInstance(rt, object, *each));
            if (yes)
                return true;
        }
        return false;
    }
    NAMETAG_TRY(answer, callSpecial(rt, classInfo, *rt.names.dunderInstancecheck, {&object}));
    if (answer)
        return truth(rt, **answer);
    return isPlainInstance(rt, object, classInfo);
}

Eval<bool> isSubclass(Runtime& rt, Object& derived, Object& classInfo)
{
    if (&typeOf(classInfo) == rt.types.type)
        return isPlainSubclass(rt, derived, classInfo);
    if (typeOf(classInfo).is(kTupleSubclass)) {
        if (rt.spend()) // tuples in tuples are searched without end
            return Raised{};
        for (Object* each : static_cast<Tuple&>(classInfo).view()) {
            NAMETAG_TRY(yes, isSubclass(rt, derived, *each));
            if (yes)
                return true;
        }
        return false;
    }
    NAMETAG_TRY(answer, callSpecial(rt, classInfo, *rt.names.dunderSubclasscheck, {&derived}));
    if (answer)
        return truth(rt, **answer);
    return isPlainSubclass(rt, derived, classInfo);
}

namespace {

Eval<std::int64_t> sliceIndex(Runtime& rt, Object& object)
{
    if (!typeOf(object).slots.index)
        return typeError(rt, "slice indices must be integers or None or have an __index__ method");
    return indexNumber(rt, object, true);
}

std::int64_t clamped(std::int64_t value, std::int64_t length, bool backwards)
{
    if (value < 0) {
        value += length;
        if (value < 0)
            return backwards ? -1 : 0;
        return value;
    }
    if (value >= length)
        return backwards ? length - 1 : length;
    return value;
}

} // namespace

Eval<SliceBounds> sliceBounds(Runtime& rt, Object& slice, std::int64_t length)
{
    auto& given = static_cast<Slice&>(slice);
    SliceBounds bounds;
    if (given.step != rt.objects.none) {
        NAMETAG_TRY(step, sliceIndex(rt, *given.step));
        if (step == 0)
            return valueError(rt, "slice step cannot be zero");
        bounds.step = std::max(step, -std::numeric_limits<std::int64_t>::max());
    }
    const bool backwards = bounds.step < 0;
    bounds.start = backwards ? length - 1 : 0;
    bounds.stop = backwards ? -1 : length;
    if (given.start != rt.objects.none) {
        NAMETAG_TRY(start, sliceIndex(rt, *given.start));
        bounds.start = clamped(start, length, backwards);
    }
    if (given.stop != rt.objects.none) {
        NAMETAG_TRY(stop, sliceIndex(rt, *given.stop));
        bounds.stop = clamped(stop, length, backwards);
    }
    if (backwards && bounds.stop < bounds.start)
        bounds.count = (bounds.start - bounds.stop - 1) / -bounds.step + 1;
    else if (!backwards && bounds.start < bounds.stop)
        bounds.count = (bounds.stop - bounds.start - 1) / bounds.step + 1;
    return bounds;
}

} // namespace nametag::runtime
