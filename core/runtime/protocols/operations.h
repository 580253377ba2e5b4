// SPDX-License-Identifier: GPL-3.0-or-later
// The operators of Python on any objects: arithmetic, comparison, truth, items, iteration, hash, repr
// (Objects/abstract.c).
#pragma once

#include "core/runtime/objects/runtime.h"

#include <string>

namespace nametag::runtime {

// arithmetic
Value binary(Runtime& rt, BinaryOp op, Object& left, Object& right);
Value inPlace(Runtime& rt, BinaryOp op, Object& left, Object& right);
Value power(Runtime& rt, Object& base, Object& exponent, Object& modulus);
Value divmod(Runtime& rt, Object& left, Object& right);
Value negative(Runtime& rt, Object& object);
Value positive(Runtime& rt, Object& object);
Value invert(Runtime& rt, Object& object);
Value absolute(Runtime& rt, Object& object);
/// "+", "**", "//=" … as error messages name it.
const char* symbol(BinaryOp op, bool inPlaceForm);

// comparison
Value compare(Runtime& rt, Object& left, Object& right, CompareOp op);
/// Identity first, then ==, as containers compare (PyObject_RichCompareBool).
Eval<bool> compareBool(Runtime& rt, Object& left, Object& right, CompareOp op);
Eval<bool> equalObjects(Runtime& rt, Object& left, Object& right);
inline bool is(const Object& a, const Object& b)
{
    return &a == &b;
}

// truth, hash, text
Eval<bool> truth(Runtime& rt, Object& object);
Eval<std::int64_t> hash(Runtime& rt, Object& object);
Eval<Ref<Str>> repr(Runtime& rt, Object& object);
Eval<Ref<Str>> str(Runtime& rt, Object& object);
Eval<Ref<Str>> ascii(Runtime& rt, Object& object);
Eval<Ref<Str>> format(Runtime& rt, Object& object, Object* spec);
/// repr/str as UTF-8.
Eval<std::string> reprText(Runtime& rt, Object& object);
Eval<std::string> strText(Runtime& rt, Object& object);
/// Guards a recursive repr: false if `object` is already being shown (then "[...]" is written).
bool enterRepr(Runtime& rt, Object& object);
void leaveRepr(Runtime& rt, Object& object);

// items
Eval<std::int64_t> length(Runtime& rt, Object& object);
/// len() or __length_hint__, or `otherwise`.
Eval<std::int64_t> lengthHint(Runtime& rt, Object& object, std::int64_t otherwise);
Value getItem(Runtime& rt, Object& object, Object& key);
Done setItem(Runtime& rt, Object& object, Object& key, Object* value);
Eval<bool> containsItem(Runtime& rt, Object& container, Object& item);

// iteration
Value iterate(Runtime& rt, Object& object);
/// The next item of an iterator (its type must have the slot).
Next next(Runtime& rt, Object& iterator);
bool isIterator(const Object& object);
/// Calls take(item) for each item until it says false or raises. `take` returns Eval<bool>.
template <class Take> Done forEach(Runtime& rt, Object& iterable, Take&& take)
{
    NAMETAG_TRY(iterator, iterate(rt, iterable));
    while (true) {
        Next item = next(rt, *iterator);
        if (item.raised)
            return Raised{};
        if (!item.item)
            return Nothing{};
        NAMETAG_TRY(goOn, take(std::move(item.item)));
        if (!goOn)
            return Nothing{};
    }
}

// conversions
/// operator.index: an int object. The message names what needed it where given.
Value index(Runtime& rt, Object& object);
/// index() as a number; an OverflowError (or, clipping, the nearest end) where it does not fit.
Eval<std::int64_t> indexNumber(Runtime& rt, Object& object, bool clip = false);
Eval<double> toDouble(Runtime& rt, Object& object);
/// True for int and its subclasses.
bool isInt(const Object& object);
bool isStr(const Object& object);
bool isFloat(const Object& object);
bool isExactly(const Object& object, const Type& type);
bool isInstanceOf(const Object& object, const Type& type);
/// isinstance()/issubclass() with tuples, unions and __instancecheck__.
Eval<bool> isInstance(Runtime& rt, Object& object, Object& classInfo);
Eval<bool> isSubclass(Runtime& rt, Object& derived, Object& classInfo);

/// Start, stop, step of a slice for a sequence of this length (PySlice_AdjustIndices); `count` items.
struct SliceBounds {
    std::int64_t start = 0;
    std::int64_t stop = 0;
    std::int64_t step = 1;
    std::int64_t count = 0;
};
Eval<SliceBounds> sliceBounds(Runtime& rt, Object& slice, std::int64_t length);

} // namespace nametag::runtime
