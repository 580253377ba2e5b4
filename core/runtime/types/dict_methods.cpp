// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/dict_methods.h"

#include "core/runtime/objects/dict_table.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/types/sequences.h"

namespace nametag::runtime {

namespace {

Dict& dictOf(Object* self)
{
    return static_cast<Dict&>(*self);
}

Object* secondOr(const Arguments& arguments, Object* otherwise)
{
    return arguments.positional > 1 ? &arguments[1] : otherwise;
}

Value get(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(found, lookUp(rt, dictOf(self), arguments[0]));
    return share(found ? *found : *secondOr(arguments, rt.objects.none));
}

Value setDefault(Runtime& rt, Object* self, const Arguments& arguments)
{
    Object* value = secondOr(arguments, rt.objects.none);
    return storeIfMissing(rt, dictOf(self), arguments[0], *value);
}

Value pop(Runtime& rt, Object* self, const Arguments& arguments)
{
    bool found = false;
    NAMETAG_TRY(value, removeKey(rt, dictOf(self), arguments[0], found));
    if (found)
        return value;
    Object* otherwise = secondOr(arguments, nullptr);
    return otherwise ? Value(share(*otherwise)) : Value(keyError(rt, arguments[0]));
}

Value popItem(Runtime& rt, Object* self, const Arguments&)
{
    Dict& dict = dictOf(self);
    while (!dict.entries.empty() && dict.used > 0 && !dict.entries.back().key)
        dict.entries.pop_back();
    if (dict.used == 0)
        return raise(rt, *rt.exceptions.keyError, "popitem(): dictionary is empty");
    Ref<> key = share(*dict.entries.back().key);
    bool found = false;
    NAMETAG_TRY(value, removeKey(rt, dict, *key, found));
    Object* pair[] = {key.give(), value.give()};
    return newTuple(rt, pair);
}

Value update(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_CHECK(checkArguments(rt, "update", {arguments.values, arguments.positional, nullptr}, 0, 1));
    if (arguments.positional == 1)
        NAMETAG_CHECK(updateFromArgument(rt, dictOf(self), arguments[0]));
    for (std::size_t i = 0; i < arguments.keywords(); ++i)
        NAMETAG_CHECK(store(rt, dictOf(self), share((*arguments.names)[i]), share(arguments.keyword(i))));
    return none(rt);
}

Value keys(Runtime& rt, Object* self, const Arguments&)
{
    return makeDictView(rt, dictOf(self), DictPart::Keys);
}

Value values(Runtime& rt, Object* self, const Arguments&)
{
    return makeDictView(rt, dictOf(self), DictPart::Values);
}

Value items(Runtime& rt, Object* self, const Arguments&)
{
    return makeDictView(rt, dictOf(self), DictPart::Items);
}

Value clear(Runtime& rt, Object* self, const Arguments&)
{
    clearDict(rt, dictOf(self));
    return none(rt);
}

Value copy(Runtime& rt, Object* self, const Arguments&)
{
    return copyDict(rt, dictOf(self));
}

Value reversed(Runtime& rt, Object* self, const Arguments&)
{
    return iterateDict(rt, dictOf(self), DictPart::Keys, true);
}

Value sizeOf(Runtime& rt, Object* self, const Arguments&)
{
    return newInt(rt, std::int64_t{dictShownSize(rt, dictOf(self))} - self->idOffset);
}

struct KnownKey {
    Ref<> key;
    std::int64_t hash;
};

/// The keys of a dict or set with their hashes, which fromkeys() takes over.
std::vector<KnownKey> knownKeys(Runtime& rt, const Object& keys)
{
    std::vector<KnownKey> known;
    if (isExactly(keys, *rt.types.dict)) {
        for (const DictEntry& entry : static_cast<const Dict&>(keys).entries)
            if (entry.key)
                known.push_back({share(*entry.key), entry.hash});
        return known;
    }
    for (const SetEntry& entry : static_cast<const Set&>(keys).table)
        if (entry.key)
            known.push_back({share(*entry.key), entry.hash});
    return known;
}

Done storeKnownKeys(Runtime& rt, Dict& dict, Object& keys, Object& value)
{
    const std::vector<KnownKey> known = knownKeys(rt, keys);
    const bool strKeys = isExactly(keys, *rt.types.dict) && static_cast<Dict&>(keys).strKeys;
    makeRoomForKeys(rt, dict, known.size(), strKeys);
    for (const auto& [key, hash] : known)
        NAMETAG_CHECK(storeWithHash(rt, dict, key.share(), hash, share(value)));
    return Nothing{};
}

Value fromKeys(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(made, call(rt, *self, {}));
    Object* value = secondOr(arguments, rt.objects.none);
    Object& keys = arguments[0];
    const bool known = isExactly(keys, *rt.types.dict) || isExactly(keys, *rt.types.set) ||
                       isExactly(keys, *rt.types.frozenSet);
    if (known && isExactly(*made, *rt.types.dict) && static_cast<Dict&>(*made).used == 0) {
        NAMETAG_CHECK(storeKnownKeys(rt, static_cast<Dict&>(*made), keys, *value));
        return made;
    }
    NAMETAG_CHECK(forEach(rt, keys, [&](Ref<> key) -> Eval<bool> {
        NAMETAG_CHECK(setItem(rt, *made, *key, value));
        return !rt.spend();
    }));
    return made;
}

const NativeRow kRows[] = {
    {"__reversed__", reversed, 0, 0, false, "An iterator from the last key to the first."},
    {"__sizeof__", sizeOf, 0, 0, false, "Return the size of the dict in memory."},
    {"clear", clear, 0, 0, false, "Remove all items from the dict."},
    {"copy", copy, 0, 0, false, "Return a shallow copy of the dict."},
    {"get", get, 1, 2, false, "The key's value, or the default."},
    {"items", items, 0, 0, false, "Return a set-like object providing a view on the dict's items."},
    {"keys", keys, 0, 0, false, "Return a set-like object providing a view on the dict's keys."},
    {"pop", pop, 1, 2, false, "Remove specified key and return the corresponding value."},
    {"popitem", popItem, 0, 0, false, "Takes out the last entry as a pair."},
    {"setdefault", setDefault, 1, 2, false, "The key's value; a new key is set to the default."},
    {"update", update, 0, 1, true, "Update D from mapping/iterable E and F."},
    {"values", values, 0, 0, false, "Return an object providing a view on the dict's values."},
};

const NativeRow kClassRows[] = {
    {"fromkeys", fromKeys, 1, 2, false, "A new dict of these keys, all with the same value."},
};

/// One pair of an iterable of pairs.
Done storePair(Runtime& rt, Dict& dict, Object& pair, std::size_t position)
{
    if (isExactly(pair, *rt.types.tuple) && static_cast<Tuple&>(pair).length == 2) {
        Object** items = static_cast<Tuple&>(pair).items();
        return store(rt, dict, share(*items[0]), share(*items[1]));
    }
    Ref<List> both = newList(rt);
    if (!extendList(rt, *both, pair)) {
        if (!raisedIs(rt, *rt.exceptions.typeError))
            return Raised{};
        dropRaised(rt);
        return typeError(
            rt, text("cannot convert dictionary update sequence element #", position, " to a sequence"));
    }
    if (both->length != 2)
        return valueError(rt, text("dictionary update sequence element #", position, " has length ",
                                   both->length, "; 2 is required"));
    return store(rt, dict, share(*both->items[0]), share(*both->items[1]));
}

} // namespace

Done updateFromArgument(Runtime& rt, Dict& dict, Object& argument)
{
    if (isInstanceOf(argument, *rt.types.dict))
        return updateDict(rt, dict, argument);
    NAMETAG_TRY(hasKeys, findAttribute(rt, argument, *rt.names.plainKeys));
    if (hasKeys)
        return updateDict(rt, dict, argument);
    std::size_t position = 0;
    return forEach(rt, argument, [&](Ref<> pair) -> Eval<bool> {
        NAMETAG_CHECK(storePair(rt, dict, *pair, position++));
        return true;
    });
}

void addDictMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
    addClassMethods(rt, type, kClassRows);
}

} // namespace nametag::runtime
