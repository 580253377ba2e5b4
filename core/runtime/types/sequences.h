// SPDX-License-Identifier: GPL-3.0-or-later
// What the sequence types have in common: indices, repr with guard, lexicographic comparison, iterators.
#pragma once

#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/slot_rows.h"

namespace nametag::runtime {

/// key as an index into `length` items (negative ones count from the end); TypeError "list indices must be
/// integers or slices, not str".
Eval<std::int64_t> sequenceIndex(Runtime& rt, Object& key, std::int64_t length, const char* what);
/// The bound of a search (`index(x, start, stop)`), clipped below.
Eval<std::int64_t> searchBound(Runtime& rt, Object& given, std::int64_t length);
/// MemoryError where length * times would be too much.
Done checkRepeat(Runtime& rt, std::size_t length, std::int64_t times);
/// slots.iter of list, tuple, str, bytes, bytearray.
Value iterateSequence(Runtime& rt, Object& object);
/// iter(callable, sentinel)
Value iterateCallable(Runtime& rt, Object& callable, Object& sentinel);
/// reversed(list)
Value iterateListBackwards(Runtime& rt, Object& list);

/// "[" items ", " "]" with the guard against a list inside itself; itemAt gives nullptr behind the last.
template <class ItemAt>
Value reprOfItems(Runtime& rt, Object& object, const char* open, const char* close, ItemAt itemAt)
{
    std::string shown = open;
    if (!itemAt(0)) // Objects/listobject.c, list_repr: before the guard
        return newStr(rt, std::string_view(shown + close));
    if (!enterRepr(rt, object))
        return newStr(rt, std::string_view(shown + "..." + close));
    for (std::size_t i = 0; Object* item = itemAt(i); ++i) {
        if (i > 0)
            shown += ", ";
        Ref<> kept = share(*item);
        Eval<std::string> one = reprText(rt, *kept);
        if (!one || rt.spend()) {
            leaveRepr(rt, object);
            return Raised{};
        }
        shown += *one;
    }
    leaveRepr(rt, object);
    return newStr(rt, std::string_view(shown + close));
}

struct SequenceComparison {
    std::size_t leftLength;
    std::size_t rightLength;
    CompareOp op;
};

template <class LeftAt, class RightAt>
Value compareSequences(Runtime& rt, const SequenceComparison& what, LeftAt leftAt, RightAt rightAt)
{
    if (what.leftLength != what.rightLength &&
        (what.op == CompareOp::Equal || what.op == CompareOp::NotEqual))
        return newBool(rt, what.op == CompareOp::NotEqual);
    for (std::size_t i = 0;; ++i) {
        Object* left = leftAt(i);
        Object* right = rightAt(i);
        if (!left || !right) {
            const int order = left ? 1 : right ? -1 : 0;
            switch (what.op) {
            case CompareOp::Less: return newBool(rt, order < 0);
            case CompareOp::LessEqual: return newBool(rt, order <= 0);
            case CompareOp::Equal: return newBool(rt, order == 0);
            case CompareOp::NotEqual: return newBool(rt, order != 0);
            case CompareOp::Greater: return newBool(rt, order > 0);
            case CompareOp::GreaterEqual: return newBool(rt, order >= 0);
            }
        }
        Ref<> keptLeft = share(*left);
        Ref<> keptRight = share(*right);
        NAMETAG_TRY(same, compareBool(rt, *left, *right, CompareOp::Equal));
        if (same)
            continue;
        if (what.op == CompareOp::Equal || what.op == CompareOp::NotEqual)
            return newBool(rt, what.op == CompareOp::NotEqual);
        return compare(rt, *left, *right, what.op);
    }
}

} // namespace nametag::runtime
