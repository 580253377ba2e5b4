// SPDX-License-Identifier: GPL-3.0-or-later
// Iterators over list, tuple, str, bytes, bytearray, over objects with __getitem__, and backwards ones.
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

SequenceIterator& self(Object& object)
{
    return static_cast<SequenceIterator&>(object);
}

void destroy(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    if (Object* sequence = self(object).sequence)
        memory::dropReference(*sequence);
    rt.heap.release(object);
}

void traverse(Object& object, memory::Visitor visit)
{
    visit(self(object).sequence);
}

void tell(Object& object)
{
    memory::Reporter& report = runtimeOf(object).report();
    if (!self(object).sequence || typeOf(object).kind != events::ObjectKind::SequenceIterator)
        return;
    report.textShown(object, std::to_string(self(object).position));
    report.fieldSet(object, "seq", self(object).sequence);
}

/// The iterator has moved on, or is exhausted and lets its sequence go.
void tellPosition(Runtime& rt, Object& object)
{
    if (rt.report().listens() && typeOf(object).kind == events::ObjectKind::SequenceIterator)
        rt.report().textShown(object,
                              self(object).sequence ? std::to_string(self(object).position) : std::string());
}

Next exhausted(Runtime& rt, Object& object)
{
    Object* sequence = std::exchange(self(object).sequence, nullptr);
    tellPosition(rt, object);
    if (rt.report().listens() && typeOf(object).kind == events::ObjectKind::SequenceIterator)
        rt.report().fieldRemoved(object, rt.report().keep("seq"));
    memory::dropReference(*sequence);
    return Next::end();
}

/// next() of an iterator whose sequence has `length` items, of which itemAt makes or shares one.
template <class ItemAt> Next nextOf(Runtime& rt, Object& object, std::size_t length, ItemAt itemAt)
{
    SequenceIterator& iterator = self(object);
    if (static_cast<std::size_t>(iterator.position) >= length)
        return exhausted(rt, object);
    Ref<> item = itemAt(static_cast<std::size_t>(iterator.position++));
    tellPosition(rt, object);
    return Next(std::move(item));
}

Next nextOfList(Runtime& rt, Object& object)
{
    if (!self(object).sequence)
        return Next::end();
    const auto& list = static_cast<const List&>(*self(object).sequence);
    return nextOf(rt, object, list.length, [&](std::size_t i) { return share(*list.items[i]); });
}

Next nextOfTuple(Runtime& rt, Object& object)
{
    if (!self(object).sequence)
        return Next::end();
    const auto& tuple = static_cast<const Tuple&>(*self(object).sequence);
    return nextOf(rt, object, tuple.length, [&](std::size_t i) { return share(*tuple.items()[i]); });
}

Next nextOfStr(Runtime& rt, Object& object)
{
    if (!self(object).sequence)
        return Next::end();
    const auto& str = static_cast<const Str&>(*self(object).sequence);
    return nextOf(rt, object, str.length, [&](std::size_t i) -> Ref<> {
        const char32_t one[] = {str.at(i)};
        return newStr(rt, std::u32string_view(one, 1));
    });
}

Next nextOfBytes(Runtime& rt, Object& object)
{
    if (!self(object).sequence)
        return Next::end();
    const std::string_view bytes = static_cast<const Bytes&>(*self(object).sequence).view();
    return nextOf(rt, object, bytes.size(),
                  [&](std::size_t i) { return newInt(rt, static_cast<unsigned char>(bytes[i])); });
}

Next nextOfByteArray(Runtime& rt, Object& object)
{
    if (!self(object).sequence)
        return Next::end();
    const std::string& bytes = static_cast<const ByteArray&>(*self(object).sequence).content;
    return nextOf(rt, object, bytes.size(),
                  [&](std::size_t i) { return newInt(rt, static_cast<unsigned char>(bytes[i])); });
}

Next nextOfListBackwards(Runtime& rt, Object& object)
{
    SequenceIterator& iterator = self(object);
    if (!iterator.sequence)
        return Next::end();
    const auto& list = static_cast<const List&>(*iterator.sequence);
    if (iterator.position < 0 || iterator.position >= list.length)
        return exhausted(rt, object);
    return Next(share(*list.items[iterator.position--]));
}

/// Objects with __getitem__ only: items 0, 1, … until IndexError.
Next nextOfItems(Runtime& rt, Object& object)
{
    SequenceIterator& iterator = self(object);
    if (!iterator.sequence)
        return Next::end();
    Ref<> key = newInt(rt, iterator.position++);
    Value item = getItem(rt, *iterator.sequence, *key);
    if (item)
        return Next(item.take());
    if (swallow(rt, *rt.exceptions.indexError) || swallow(rt, *rt.exceptions.stopIteration))
        return exhausted(rt, object);
    return Next::failed();
}

Eval<std::int64_t> lengthOfSequence(Runtime& rt, Object& sequence)
{
    return &typeOf(sequence) == rt.types.list
               ? Eval<std::int64_t>(std::int64_t{static_cast<List&>(sequence).length})
               : length(rt, sequence);
}

Value lengthHintOf(Runtime& rt, Object* object, const Arguments&)
{
    SequenceIterator& iterator = self(*object);
    if (!iterator.sequence)
        return newInt(rt, 0);
    if (&typeOf(*object) == rt.types.listReverseIterator)
        return newInt(rt, iterator.position + 1);
    NAMETAG_TRY(count, lengthOfSequence(rt, *iterator.sequence));
    return newInt(rt, std::max<std::int64_t>(0, count - iterator.position));
}

const NativeRow kRows[] = {{"__length_hint__", lengthHintOf, 0, 0, false, "About how many items will come."}};

Value itself(Runtime&, Object& object)
{
    return share(object);
}

} // namespace

void setUpSequenceIteratorTypes(Runtime& rt)
{
    const std::pair<Type*, NextFunction> types[] = {
        {rt.types.listIterator, nextOfList},           {rt.types.listReverseIterator, nextOfListBackwards},
        {rt.types.tupleIterator, nextOfTuple},         {rt.types.strIterator, nextOfStr},
        {rt.types.strAsciiIterator, nextOfStr},        {rt.types.bytesIterator, nextOfBytes},
        {rt.types.byteArrayIterator, nextOfByteArray}, {rt.types.itemIterator, nextOfItems},
    };
    for (const auto& [type, next] : types) {
        type->destroy = destroy;
        type->traverse = traverse;
        type->tell = tell;
        type->basicSize = 32;
        type->slots.iter = itself;
        type->slots.next = next;
        addMethods(rt, *type, kRows);
    }
}

} // namespace nametag::runtime
