// SPDX-License-Identifier: GPL-3.0-or-later
// The methods of collections.OrderedDict (Objects/odictobject.c).
#include "core/runtime/modules/collections_types.h"
#include "core/runtime/modules/dict_subclasses.h"
#include "core/runtime/modules/ordered_dict.h"
#include "core/runtime/objects/dict_order.h"
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/types/sequences.h"

namespace nametag::runtime {

namespace {

OrderedDict& self(Object* object)
{
    return orderedOf(*object);
}

// ---- update

Done storePair(Runtime& rt, Object& dict, Object& pair)
{
    NAMETAG_TRY(iterator, iterate(rt, pair));
    Ref<> parts[2];
    for (std::size_t i = 0; i < 2; ++i) {
        Next part = next(rt, *iterator);
        if (part.raised)
            return Raised{};
        if (!part.item)
            return valueError(rt, text("need more than ", i, " value", i == 1 ? "" : "s", " to unpack"));
        parts[i] = std::move(part.item);
    }
    const Next more = next(rt, *iterator);
    if (more.raised)
        return Raised{};
    if (more.item)
        return valueError(rt, "too many values to unpack (expected 2)");
    return setItem(rt, dict, *parts[0], parts[1].get());
}

Done storePairs(Runtime& rt, Object& dict, Object& pairs)
{
    return forEach(rt, pairs, [&](Ref<> pair) -> Eval<bool> {
        NAMETAG_CHECK(storePair(rt, dict, *pair));
        return !rt.spend();
    });
}

Done storeByKeys(Runtime& rt, Object& dict, Object& mapping, Object& keysMethod)
{
    NAMETAG_TRY(keys, call(rt, keysMethod, {}));
    return forEach(rt, *keys, [&](Ref<> key) -> Eval<bool> {
        NAMETAG_TRY(value, getItem(rt, mapping, *key));
        NAMETAG_CHECK(setItem(rt, dict, *key, value.get()));
        return !rt.spend();
    });
}

Done updateFrom(Runtime& rt, Object& dict, Object& other)
{
    if (isExactly(other, *rt.types.dict)) {
        NAMETAG_TRY(items, callMethod(rt, other, *rt.names.plainItems, {}));
        return storePairs(rt, dict, *items);
    }
    NAMETAG_TRY(keys, findAttribute(rt, other, *rt.names.plainKeys));
    if (keys)
        return storeByKeys(rt, dict, other, **keys);
    NAMETAG_TRY(itemsMethod, findAttribute(rt, other, *rt.names.plainItems));
    if (!itemsMethod)
        return storePairs(rt, dict, other);
    NAMETAG_TRY(items, call(rt, **itemsMethod, {}));
    return storePairs(rt, dict, *items);
}

Value update(Runtime& rt, Object* object, const Arguments& arguments)
{
    if (arguments.positional > 1)
        return typeError(
            rt, text("update() takes at most 1 positional argument (", arguments.positional, " given)"));
    NAMETAG_CHECK(updateOrdered(rt, *object, arguments));
    return none(rt);
}

// ---- taking out, moving

/// The number of the first or last entry that is there; -1: none.
std::int32_t outermost(const OrderedDict& dict, bool last)
{
    const std::size_t size = dict.entries.size();
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t at = last ? size - 1 - i : i;
        if (dict.entries[at].key)
            return static_cast<std::int32_t>(at);
    }
    return -1;
}

Eval<bool> flag(Runtime& rt, Object* value, bool otherwise)
{
    return value ? truth(rt, *value) : Eval<bool>(otherwise);
}

Value popItem(Runtime& rt, Object* object, const Arguments& arguments)
{
    static const char* const kNames[] = {"last"};
    Object* values[1] = {};
    NAMETAG_CHECK(bindArguments(rt, {"popitem", kNames, 0, 0}, arguments, values));
    NAMETAG_TRY(last, flag(rt, values[0], true));
    OrderedDict& dict = self(object);
    const std::int32_t entry = outermost(dict, last);
    if (entry < 0)
        return raise(rt, *rt.exceptions.keyError, "dictionary is empty");
    Ref<> key = share(*dict.entries[static_cast<std::size_t>(entry)].key);
    bool found = false;
    NAMETAG_TRY(value, removeKey(rt, dict, *key, found));
    orderChanged(rt, dict);
    Object* pair[] = {key.give(), value.give()};
    return newTuple(rt, pair);
}

Value moveToEnd(Runtime& rt, Object* object, const Arguments& arguments)
{
    static const char* const kNames[] = {"key", "last"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"move_to_end", kNames, 0, 1}, arguments, values));
    NAMETAG_TRY(last, flag(rt, values[1], true));
    OrderedDict& dict = self(object);
    NAMETAG_TRY(entry, findAnyEntry(rt, dict, *values[0]));
    if (entry < 0)
        return keyError(rt, *values[0]);
    if (entry != outermost(dict, last)) {
        moveEntry(rt, dict, entry, last);
        orderChanged(rt, dict);
    }
    return none(rt);
}

Value pop(Runtime& rt, Object* object, const Arguments& arguments)
{
    static const char* const kNames[] = {"key", "default"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"pop", kNames, 0, 1}, arguments, values));
    bool found = false;
    NAMETAG_TRY(value, removeKey(rt, self(object), *values[0], found));
    if (found) {
        orderChanged(rt, self(object));
        return value;
    }
    return values[1] ? Value(share(*values[1])) : Value(keyError(rt, *values[0]));
}

Value setDefault(Runtime& rt, Object* object, const Arguments& arguments)
{
    static const char* const kNames[] = {"key", "default"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"setdefault", kNames, 0, 1}, arguments, values));
    NAMETAG_TRY(found, lookUp(rt, self(object), *values[0]));
    if (found)
        return share(*found);
    Object* value = values[1] ? values[1] : rt.objects.none;
    NAMETAG_CHECK(setItem(rt, *object, *values[0], value));
    return share(*value);
}

Value fromKeys(Runtime& rt, Object* type, const Arguments& arguments)
{
    static const char* const kNames[] = {"iterable", "value"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"fromkeys", kNames, 0, 1}, arguments, values));
    NAMETAG_TRY(made, call(rt, *type, {}));
    Object* value = values[1] ? values[1] : rt.objects.none;
    NAMETAG_CHECK(forEach(rt, *values[0], [&](Ref<> key) -> Eval<bool> {
        NAMETAG_CHECK(setItem(rt, *made, *key, value));
        return !rt.spend();
    }));
    return made;
}

Value clear(Runtime& rt, Object* object, const Arguments&)
{
    clearDict(rt, self(object));
    orderChanged(rt, self(object));
    return none(rt);
}

Value copy(Runtime& rt, Object* object, const Arguments&)
{
    OrderedDict& dict = self(object);
    const bool exact = &typeOf(dict) == collectionsTypes(rt).orderedDict;
    NAMETAG_TRY(made, exact ? newOrderedDictOf(rt, typeOf(dict)) : call(rt, typeOf(dict), {}));
    for (std::size_t i = 0; i < dict.entries.size(); ++i) {
        if (!dict.entries[i].key)
            continue;
        Ref<> key = share(*dict.entries[i].key);
        Ref<> value = share(*dict.entries[i].value);
        NAMETAG_CHECK(setItem(rt, *made, *key, value.get()));
    }
    return made;
}

Value reduce(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_TRY(state, callMethod(rt, *object, *intern(rt, "__getstate__"), {}));
    NAMETAG_TRY(items, callMethod(rt, *object, *rt.names.plainItems, {}));
    NAMETAG_TRY(iterator, iterate(rt, *items));
    Object* parts[] = {share<Object>(typeOf(*object)).give(), share<Object>(*rt.objects.emptyTuple).give(),
                       state.give(), none(rt).give(), iterator.give()};
    return newTuple(rt, parts);
}

Value sizeOf(Runtime& rt, Object* object, const Arguments&)
{
    return newInt(rt, std::int64_t{object->shownSize} - object->idOffset);
}

// ---- views and iterators

template <DictPart part> Value view(Runtime& rt, Object* object, const Arguments&)
{
    const CollectionsTypes& types = collectionsTypes(rt);
    Type* kinds[] = {types.orderedKeys, types.orderedValues, types.orderedItems};
    auto* made = rt.heap.create<DictView>(*kinds[static_cast<std::size_t>(part)], {40, 16, 40, {}});
    made->dict = share(static_cast<Dict&>(*object)).give();
    rt.heap.tell(*made);
    rt.heap.track(*made);
    return Ref<>::adopt(made);
}

Value reversed(Runtime& rt, Object* object, const Arguments&)
{
    return iterateOrdered(rt, *object, DictPart::Keys, true);
}

template <DictPart part> Value iterateView(Runtime& rt, Object& object)
{
    return iterateOrdered(rt, *static_cast<DictView&>(object).dict, part, false);
}

template <DictPart part> Value reversedView(Runtime& rt, Object* object, const Arguments&)
{
    return iterateOrdered(rt, *static_cast<DictView&>(*object).dict, part, true);
}

OrderedIterator& iteratorOf(Object& object)
{
    return static_cast<OrderedIterator&>(object);
}

void destroyIterator(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    if (iteratorOf(object).dict)
        memory::dropReference(*iteratorOf(object).dict);
    rt.heap.release(object);
}

void traverseIterator(Object& object, memory::Visitor visit)
{
    visit(iteratorOf(object).dict);
}

Next endOfIterator(OrderedIterator& iterator, bool raised)
{
    memory::dropReference(*std::exchange(iterator.dict, nullptr));
    return raised ? Next::failed() : Next::end();
}

Next nextOf(Runtime& rt, Object& object)
{
    OrderedIterator& iterator = iteratorOf(object);
    if (!iterator.dict)
        return Next::end();
    if (iterator.left == 0)
        return endOfIterator(iterator, false);
    if (iterator.state != iterator.dict->state) {
        static_cast<void>(raise(rt, *rt.exceptions.runtimeError, "OrderedDict mutated during iteration"));
        return endOfIterator(iterator, true);
    }
    const auto& entries = iterator.dict->entries;
    while (true) {
        const DictEntry& entry = entries[iterator.backwards ? --iterator.position : iterator.position++];
        if (!entry.key)
            continue;
        --iterator.left;
        if (iterator.part == DictPart::Keys)
            return Next(share(*entry.key));
        if (iterator.part == DictPart::Values)
            return Next(share(*entry.value));
        Object* pair[] = {entry.key, entry.value};
        return Next(newTupleSharing(rt, pair));
    }
}

constexpr NativeRow kRows[] = {
    {"__reduce__", reduce, 0, 0, false, "What copies are made of."},
    {"__reversed__", reversed, 0, 0, false, "An iterator from the last key to the first."},
    {"__sizeof__", sizeOf, 0, 0, false, ""},
    {"clear", clear, 0, 0, false, "Takes all entries out."},
    {"copy", copy, 0, 0, false, "A new dict with the same entries."},
    {"items", view<DictPart::Items>, 0, 0, false, ""},
    {"keys", view<DictPart::Keys>, 0, 0, false, ""},
    {"move_to_end", moveToEnd, 0, 2, true, "Puts a key behind all others, or before them."},
    {"pop", pop, 0, 2, true, "Takes a key out and gives its value."},
    {"popitem", popItem, 0, 1, true, "Takes out the last entry, or the first."},
    {"setdefault", setDefault, 0, 2, true, "The key's value; a new key is set to the default."},
    {"update", update, 0, -1, true, ""},
    {"values", view<DictPart::Values>, 0, 0, false, ""},
};
constexpr NativeRow kClassRows[] = {
    {"fromkeys", fromKeys, 0, 2, true, "A new dict of these keys, all with the same value."}};
constexpr NativeRow kKeysRows[] = {{"__reversed__", reversedView<DictPart::Keys>, 0, 0, false, ""}};
constexpr NativeRow kValuesRows[] = {{"__reversed__", reversedView<DictPart::Values>, 0, 0, false, ""}};
constexpr NativeRow kItemsRows[] = {{"__reversed__", reversedView<DictPart::Items>, 0, 0, false, ""}};

} // namespace

Done updateOrdered(Runtime& rt, Object& dict, const Arguments& arguments)
{
    if (arguments.positional > 0)
        NAMETAG_CHECK(updateFrom(rt, dict, arguments[0]));
    for (std::size_t i = 0; i < arguments.keywords(); ++i)
        NAMETAG_CHECK(setItem(rt, dict, (*arguments.names)[i], &arguments.keyword(i)));
    return Nothing{};
}

Value iterateOrdered(Runtime& rt, Object& dict, DictPart part, bool backwards)
{
    auto* iterator = rt.heap.create<OrderedIterator>(*collectionsTypes(rt).orderedIterator, {80, 16, 80, {}});
    iterator->dict = share(orderedOf(dict)).give();
    iterator->part = part;
    iterator->backwards = backwards;
    iterator->position = backwards ? orderedOf(dict).entries.size() : 0;
    iterator->left = orderedOf(dict).used;
    iterator->state = orderedOf(dict).state;
    rt.heap.tell(*iterator);
    rt.heap.track(*iterator);
    return Ref<>::adopt(iterator);
}

void setUpOrderedIterator(Runtime&, Type& type)
{
    type.destroy = destroyIterator;
    type.traverse = traverseIterator;
    type.slots.iter = [](Runtime&, Object& object) -> Value { return share(object); };
    type.slots.next = nextOf;
}

void setUpOrderedKeys(Runtime& rt, Type& type)
{
    type.slots.iter = iterateView<DictPart::Keys>;
    addMethods(rt, type, kKeysRows);
}

void setUpOrderedValues(Runtime& rt, Type& type)
{
    type.slots.iter = iterateView<DictPart::Values>;
    addMethods(rt, type, kValuesRows);
}

void setUpOrderedItems(Runtime& rt, Type& type)
{
    type.slots.iter = iterateView<DictPart::Items>;
    addMethods(rt, type, kItemsRows);
}

void addOrderedDictMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
    addClassMethods(rt, type, kClassRows);
}

} // namespace nametag::runtime
