// SPDX-License-Identifier: GPL-3.0-or-later
// collections.deque: slots, life, iterators.
#include "core/runtime/modules/collections_types.h"
#include "core/runtime/modules/deque.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/trashcan.h"
#include "core/runtime/types/native_types.h"
#include "core/runtime/types/sequences.h"

namespace nametag::runtime {

namespace {

void destroy(Object& object)
{
    destroyNested(object, [](Runtime& rt, Object& dying) {
        if (dying.has(memory::kHasWeakrefs) && rt.dropWeakrefs)
            rt.dropWeakrefs(rt, dying);
        Deque& deque = dequeOf(dying);
        clearDeque(rt, deque);
        releaseBlocks(rt, deque);
        releaseNative(rt, deque);
    });
}

void traverse(Object& object, memory::Visitor visit)
{
    for (Object* item : dequeOf(object).items)
        visit(item);
}

void clear(Object& object)
{
    clearDeque(runtimeOf(object), dequeOf(object));
}

void tell(Object& object)
{
    memory::Reporter& report = runtimeOf(object).report();
    const Deque& deque = dequeOf(object);
    for (std::size_t i = 0; i < deque.items.size(); ++i)
        report.itemSet(object, i, deque.items[i]);
}

Value make(Runtime& rt, Type& type, const Arguments&)
{
    return newDequeOf(rt, type);
}

Done checkInitArguments(Runtime& rt, const Arguments& arguments)
{
    const std::size_t given = arguments.positional + arguments.keywords();
    if (given > 2)
        return typeError(rt, text("deque() takes at most 2 arguments (", given, " given)"));
    return Nothing{};
}

Done init(Runtime& rt, Object& object, const Arguments& arguments)
{
    static const char* const kNames[] = {"iterable", "maxlen"};
    Deque& deque = dequeOf(object);
    NAMETAG_CHECK(checkInitArguments(rt, arguments));
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"deque", kNames, 0, 0}, arguments, values));
    std::int64_t most = -1;
    if (values[1] && values[1] != rt.objects.none) {
        if (!isInt(*values[1]))
            return typeError(rt, "an integer is required");
        NAMETAG_TRY(given, indexNumber(rt, *values[1]));
        if (given < 0)
            return valueError(rt, "maxlen must be non-negative");
        most = given;
    }
    deque.mostItems = most;
    clearDeque(rt, deque);
    return values[0] ? extendDeque(rt, deque, *values[0]) : Done(Nothing{});
}

Value reprOf(Runtime& rt, Object& object)
{
    Deque& deque = dequeOf(object);
    if (!enterRepr(rt, object))
        return newStr(rt, "[...]");
    leaveRepr(rt, object);
    std::string close = "])";
    if (deque.mostItems >= 0)
        close = text("], maxlen=", deque.mostItems, ")");
    const std::string open = text(shortName(typeOf(object)), "([");
    return reprOfItems(rt, object, open.c_str(), close.c_str(),
                       [&](std::size_t i) { return i < deque.items.size() ? deque.items[i] : nullptr; });
}

Eval<std::int64_t> lengthOf(Runtime&, Object& object)
{
    return static_cast<std::int64_t>(dequeOf(object).items.size());
}

Eval<std::size_t> place(Runtime& rt, Object& object, Object& key)
{
    if (!typeOf(key).slots.index)
        return typeError(rt, text("sequence index must be integer, not '", typeName(key), "'"));
    const auto length = static_cast<std::int64_t>(dequeOf(object).items.size());
    NAMETAG_TRY(index, sequenceIndex(rt, key, length, "deque"));
    if (index < 0 || index >= length)
        return indexError(rt, "deque index out of range");
    return static_cast<std::size_t>(index);
}

Value item(Runtime& rt, Object& object, Object& key)
{
    NAMETAG_TRY(index, place(rt, object, key));
    return share(*dequeOf(object).items[index]);
}

Done setDequeItem(Runtime& rt, Object& object, Object& key, Object* value)
{
    NAMETAG_TRY(index, place(rt, object, key));
    Deque& deque = dequeOf(object);
    if (!value) {
        removeFromDeque(rt, deque, static_cast<std::int64_t>(index));
        return Nothing{};
    }
    Ref<> old = Ref<>::adopt(std::exchange(deque.items[index], share(*value).give()));
    rt.report().itemSet(deque, index, value);
    return Nothing{};
}

Eval<bool> containsInDeque(Runtime& rt, Object& object, Object& wanted)
{
    Deque& deque = dequeOf(object);
    const std::uint64_t state = deque.state;
    for (std::size_t i = 0; i < deque.items.size(); ++i) {
        Ref<> one = share(*deque.items[i]);
        NAMETAG_TRY(same, compareBool(rt, *one, wanted, CompareOp::Equal));
        if (same)
            return true;
        if (deque.state != state)
            return raise(rt, *rt.exceptions.runtimeError, "deque mutated during iteration");
    }
    return false;
}

Value compareDeques(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    if (!isInstanceOf(right, *collectionsTypes(rt).deque))
        return notImplemented(rt);
    const auto& a = dequeOf(left).items;
    const auto& b = dequeOf(right).items;
    return compareSequences(
        rt, {a.size(), b.size(), op}, [&](std::size_t i) { return i < a.size() ? a[i] : nullptr; },
        [&](std::size_t i) { return i < b.size() ? b[i] : nullptr; });
}

// ---- iterators

DequeIterator& iteratorOf(Object& object)
{
    return static_cast<DequeIterator&>(object);
}

void destroyIterator(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    memory::dropReference(*iteratorOf(object).deque);
    rt.heap.release(object);
}

void traverseIterator(Object& object, memory::Visitor visit)
{
    visit(iteratorOf(object).deque);
}

Next nextOf(Runtime& rt, Object& object, bool backwards)
{
    DequeIterator& iterator = iteratorOf(object);
    if (iterator.state != iterator.deque->state) {
        iterator.left = 0;
        return raise(rt, *rt.exceptions.runtimeError, "deque mutated during iteration");
    }
    if (iterator.left == 0)
        return Next::end();
    --iterator.left;
    const std::size_t at = iterator.position++;
    const auto& items = iterator.deque->items;
    return Next(share(*items[backwards ? items.size() - 1 - at : at]));
}

Next nextForwards(Runtime& rt, Object& object)
{
    return nextOf(rt, object, false);
}

Next nextBackwards(Runtime& rt, Object& object)
{
    return nextOf(rt, object, true);
}

Value itself(Runtime&, Object& object)
{
    return share(object);
}

template <bool backwards> Value makeIterator(Runtime& rt, Type& type, const Arguments& arguments)
{
    const char* name = backwards ? "_deque_reverse_iterator" : "_deque_iterator";
    NAMETAG_CHECK(checkArguments(rt, name, arguments, 1, 2));
    if (!isInstanceOf(arguments[0], *collectionsTypes(rt).deque))
        return typeError(rt,
                         text(name, "() argument 1 must be collections.deque, not ", typeName(arguments[0])));
    NAMETAG_TRY(made, iterateDeque(rt, arguments[0], type));
    if (arguments.positional > 1) {
        NAMETAG_TRY(skipped, indexNumber(rt, arguments[1]));
        DequeIterator& iterator = iteratorOf(*made);
        const auto most = static_cast<std::int64_t>(iterator.left);
        iterator.position = static_cast<std::size_t>(std::clamp<std::int64_t>(skipped, 0, most));
        iterator.left -= iterator.position;
    }
    return made;
}

Value reduceIterator(Runtime& rt, Object* object, const Arguments&)
{
    const DequeIterator& iterator = iteratorOf(*object);
    const auto read = static_cast<std::int64_t>(iterator.deque->items.size() - iterator.left);
    Object* inner[] = {share<Object>(*iterator.deque).give(), newInt(rt, read).give()};
    Object* parts[] = {share<Object>(typeOf(*object)).give(), newTuple(rt, inner).give()};
    return newTuple(rt, parts);
}

Value lengthHint(Runtime& rt, Object* object, const Arguments&)
{
    return newInt(rt, static_cast<std::int64_t>(iteratorOf(*object).left));
}

const NativeRow kIteratorRows[] = {
    {"__reduce__", reduceIterator, 0, 0, false, "What copies are made of."},
    {"__length_hint__", lengthHint, 0, 0, false, "About how many items will come."}};

} // namespace

Value iterateDeque(Runtime& rt, Object& deque, Type& iteratorType)
{
    auto* iterator = rt.heap.create<DequeIterator>(iteratorType, {72, 16, 72, {}});
    iterator->deque = share(dequeOf(deque)).give();
    iterator->left = dequeOf(deque).items.size();
    iterator->state = dequeOf(deque).state;
    rt.heap.tell(*iterator);
    rt.heap.track(*iterator);
    return Ref<>::adopt(iterator);
}

void setUpDequeType(Runtime& rt, Type& type)
{
    type.destroy = destroy;
    type.traverse = traverse;
    type.clear = clear;
    type.tell = tell;
    type.basicSize = 216;
    type.flags |= kBaseType | kSequenceFlag;
    type.hasWeakrefs = true;
    Slots& slots = type.slots;
    slots.make = make;
    slots.init = init;
    slots.repr = reprOf;
    slots.length = lengthOf;
    slots.item = item;
    slots.setItem = setDequeItem;
    slots.contains = containsInDeque;
    slots.compare = compareDeques;
    slots.hash = unhashable;
    addDequeMethods(rt, type);
}

void setUpDequeIterator(Runtime& rt, Type& type)
{
    type.destroy = destroyIterator;
    type.traverse = traverseIterator;
    type.slots.iter = itself;
    type.slots.make = makeIterator<false>;
    type.slots.next = nextForwards;
    addMethods(rt, type, kIteratorRows);
}

void setUpDequeReverseIterator(Runtime& rt, Type& type)
{
    setUpDequeIterator(rt, type);
    type.slots.make = makeIterator<true>;
    type.slots.next = nextBackwards;
}

} // namespace nametag::runtime
