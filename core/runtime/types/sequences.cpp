// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/sequences.h"

#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/sequence_objects.h"

namespace nametag::runtime {

Eval<std::int64_t> sequenceIndex(Runtime& rt, Object& key, std::int64_t length, const char* what)
{
    if (!typeOf(key).slots.index)
        return typeError(rt, text(what, " indices must be integers or slices, not ", typeName(key)));
    NAMETAG_TRY(converted, index(rt, key));
    const auto& number = static_cast<const Int&>(*converted);
    if (!number.fits())
        return raise(rt, *rt.exceptions.indexError, "cannot fit 'int' into an index-sized integer");
    return number.small < 0 ? number.small + length : number.small;
}

Eval<std::int64_t> searchBound(Runtime& rt, Object& given, std::int64_t length)
{
    if (!typeOf(given).slots.index)
        return typeError(rt, "slice indices must be integers or have an __index__ method");
    NAMETAG_TRY(number, indexNumber(rt, given, true));
    return number < 0 ? std::max<std::int64_t>(0, number + length) : number;
}

Done checkRepeat(Runtime& rt, std::size_t length, std::int64_t times)
{
    if (times > 0 && length > 0 && static_cast<std::uint64_t>(times) > rt.budget.largestObject / 8 / length)
        return memoryError(rt);
    return Nothing{};
}

namespace {

Value makeIterator(Runtime& rt, Type& type, Object& sequence, std::int64_t position)
{
    auto* iterator = rt.heap.create<SequenceIterator>(type, {48, 16, 48, {}});
    iterator->sequence = share(sequence).give();
    iterator->position = position;
    rt.heap.tell(*iterator);
    rt.heap.track(*iterator);
    return Ref<>::adopt(iterator);
}

Type& iteratorTypeOf(Runtime& rt, const Object& sequence)
{
    const Type& type = typeOf(sequence);
    if (type.is(kListSubclass))
        return *rt.types.listIterator;
    if (type.is(kTupleSubclass))
        return *rt.types.tupleIterator;
    if (type.is(kStrSubclass))
        return static_cast<const Str&>(sequence).ascii ? *rt.types.strAsciiIterator : *rt.types.strIterator;
    if (type.is(kBytesSubclass))
        return *rt.types.bytesIterator;
    return *rt.types.byteArrayIterator;
}

} // namespace

Value iterateSequence(Runtime& rt, Object& object)
{
    return makeIterator(rt, iteratorTypeOf(rt, object), object, 0);
}

Value iterateListBackwards(Runtime& rt, Object& list)
{
    return makeIterator(rt, *rt.types.listReverseIterator, list,
                        static_cast<List&>(list).length - std::int64_t{1});
}

} // namespace nametag::runtime
