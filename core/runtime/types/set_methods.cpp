// SPDX-License-Identifier: GPL-3.0-or-later
// Methods and operators of set and frozenset.
#include "core/runtime/objects/set_table.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/set_type.h"

namespace nametag::runtime {

namespace {

Set& setOf(Object* self)
{
    return static_cast<Set&>(*self);
}

Type& plainType(Runtime& rt, const Object& like)
{
    return isInstanceOf(like, *rt.types.frozenSet) ? *rt.types.frozenSet : *rt.types.set;
}

Eval<Ref<Set>> copyOf(Runtime& rt, Set& set)
{
    Ref<Set> copy = newSetOf(rt, plainType(rt, set));
    NAMETAG_CHECK(updateSet(rt, *copy, set));
    return copy;
}

/// The argument as a set to look things up in: itself, or a new set of its items.
Eval<Ref<Set>> asSet(Runtime& rt, Object& object)
{
    if (isAnySet(object))
        return share(static_cast<Set&>(object));
    Ref<Set> set = newSet(rt);
    NAMETAG_CHECK(updateSet(rt, *set, object));
    return set;
}

struct HashedKey {
    Ref<> key;
    std::int64_t hash;
};

/// The elements of a set, kept while code of the script may change it.
std::vector<HashedKey> elementsOf(const Set& set)
{
    std::vector<HashedKey> elements;
    elements.reserve(set.used);
    for (const SetEntry& entry : set.table)
        if (entry.key)
            elements.push_back({share(*entry.key), entry.hash});
    return elements;
}

std::vector<HashedKey> keysOf(const Dict& dict)
{
    std::vector<HashedKey> keys;
    keys.reserve(dict.used);
    for (const DictEntry& entry : dict.entries)
        if (entry.key)
            keys.push_back({share(*entry.key), entry.hash});
    return keys;
}

/// What of `walked` is in `asked`, or is not.
Eval<Ref<Set>> filtered(Runtime& rt, Type& type, Set& walked, Set& asked, bool keepInside)
{
    Ref<Set> result = newSetOf(rt, type);
    for (const HashedKey& element : elementsOf(walked)) {
        NAMETAG_TRY(inside, containsWithHash(rt, asked, *element.key, element.hash));
        if (inside == keepInside)
            NAMETAG_CHECK(addWithHash(rt, *result, *element.key, element.hash));
    }
    return result;
}

Eval<Ref<Set>> intersectionOf(Runtime& rt, Set& set, Object& other)
{
    if (&set == &other)
        return copyOf(rt, set);
    if (isAnySet(other)) {
        auto& second = static_cast<Set&>(other);
        const bool swapped = second.used > set.used;
        return filtered(rt, plainType(rt, set), swapped ? set : second, swapped ? second : set, true);
    }
    Ref<Set> result = newSetOf(rt, plainType(rt, set));
    NAMETAG_CHECK(forEach(rt, other, [&](Ref<> item) -> Eval<bool> {
        NAMETAG_TRY(hash, rt.hashOfKey(rt, *item));
        NAMETAG_TRY(inside, containsWithHash(rt, set, *item, hash));
        if (inside)
            NAMETAG_CHECK(addWithHash(rt, *result, *item, hash));
        return !inside || result->used < set.used;
    }));
    return result;
}

/// The intersection with each of them in turn (set_intersection_multi).
Eval<Ref<Set>> intersectionOfAll(Runtime& rt, Set& set, const Arguments& arguments)
{
    if (arguments.positional == 0)
        return copyOf(rt, set);
    Ref<Set> result = share(set);
    for (Object* other : arguments.positionals()) {
        NAMETAG_TRY(common, intersectionOf(rt, *result, *other));
        result = std::move(common);
    }
    return result;
}

/// What is in both goes, what is in the other only comes (set_symmetric_difference_update).
Done toggle(Runtime& rt, Set& set, Object& other)
{
    if (&set == &other) {
        clearSet(rt, set);
        return Nothing{};
    }
    std::vector<HashedKey> elements;
    if (isExactly(other, *rt.types.dict)) {
        elements = keysOf(static_cast<Dict&>(other));
    } else {
        NAMETAG_TRY(second, asSet(rt, other));
        elements = elementsOf(*second);
    }
    for (const HashedKey& element : elements) {
        NAMETAG_TRY(inside, discardWithHash(rt, set, *element.key, element.hash));
        if (!inside)
            NAMETAG_CHECK(addWithHash(rt, set, *element.key, element.hash));
    }
    return Nothing{};
}

/// Begins with the other's elements (set_symmetric_difference).
Eval<Ref<Set>> symmetricOf(Runtime& rt, Set& set, Object& other)
{
    Ref<Set> result = newSetOf(rt, plainType(rt, set));
    NAMETAG_CHECK(updateSet(rt, *result, other));
    NAMETAG_CHECK(toggle(rt, *result, set));
    return result;
}

/// Takes the other's items out (set_difference_update_internal).
Done takeAway(Runtime& rt, Set& set, Object& other)
{
    if (&set == &other) {
        clearSet(rt, set);
        return Nothing{};
    }
    if (isAnySet(other)) {
        auto& second = static_cast<Set&>(other);
        const bool manyMore = (set.used >> 3) > second.used;
        NAMETAG_TRY(walked, manyMore ? intersectionOf(rt, set, other) : Eval<Ref<Set>>(share(second)));
        for (const HashedKey& element : elementsOf(*walked))
            NAMETAG_CHECK(discardWithHash(rt, set, *element.key, element.hash));
    } else {
        NAMETAG_CHECK(forEach(rt, other, [&](Ref<> item) -> Eval<bool> {
            NAMETAG_CHECK(discard(rt, set, *item));
            return true;
        }));
    }
    dropEmptied(rt, set);
    return Nothing{};
}

/// What is not in the dict (set_difference).
Eval<Ref<Set>> withoutKeys(Runtime& rt, Set& set, Dict& dict)
{
    Ref<Set> keys = newSet(rt);
    NAMETAG_CHECK(updateSet(rt, *keys, dict));
    return filtered(rt, plainType(rt, set), set, *keys, false);
}

/// What is not in the other: picked into a new set, or taken out of a copy (set_difference).
Eval<Ref<Set>> differenceOf(Runtime& rt, Set& set, Object& other)
{
    const bool isDict = isExactly(other, *rt.types.dict);
    const std::size_t count = isDict            ? static_cast<Dict&>(other).used
                              : isAnySet(other) ? static_cast<Set&>(other).used
                                                : 0;
    if ((!isDict && !isAnySet(other)) || (set.used >> 2) > count) {
        NAMETAG_TRY(copied, copyOf(rt, set));
        NAMETAG_CHECK(takeAway(rt, *copied, other));
        return copied;
    }
    if (isDict)
        return withoutKeys(rt, set, static_cast<Dict&>(other));
    return filtered(rt, plainType(rt, set), set, static_cast<Set&>(other), false);
}

// ---- methods that change a set

Value addElement(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_CHECK(add(rt, setOf(self), arguments[0]));
    return none(rt);
}

Value clear(Runtime& rt, Object* self, const Arguments&)
{
    clearSet(rt, setOf(self));
    return none(rt);
}

/// Takes the element out; a set stands for the frozenset with the same elements (set_remove).
Eval<bool> takeOut(Runtime& rt, Object* self, Object& element)
{
    Eval<bool> found = discard(rt, setOf(self), element);
    if (found || !isInstanceOf(element, *rt.types.set) || !swallow(rt, *rt.exceptions.typeError))
        return found;
    NAMETAG_TRY(frozen, frozenCopy(rt, static_cast<Set&>(element)));
    return discard(rt, setOf(self), *frozen);
}

Value discardElement(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_CHECK(takeOut(rt, self, arguments[0]));
    return none(rt);
}

Value remove(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(found, takeOut(rt, self, arguments[0]));
    return found ? Value(none(rt)) : Value(keyError(rt, arguments[0]));
}

Value pop(Runtime& rt, Object* self, const Arguments&)
{
    Set& set = setOf(self);
    if (set.used == 0)
        return raise(rt, *rt.exceptions.keyError, "pop from an empty set");
    std::size_t slot = set.finger & (set.table.size() - 1);
    while (!set.table[slot].key)
        slot = (slot + 1) & (set.table.size() - 1);
    set.finger = static_cast<std::uint32_t>(slot + 1);
    return emptySlot(rt, set, slot);
}

Value update(Runtime& rt, Object* self, const Arguments& arguments)
{
    for (Object* other : arguments.positionals())
        NAMETAG_CHECK(updateSet(rt, setOf(self), *other));
    return none(rt);
}

Value differenceUpdate(Runtime& rt, Object* self, const Arguments& arguments)
{
    for (Object* other : arguments.positionals()) {
        NAMETAG_CHECK(takeAway(rt, setOf(self), *other));
    }
    return none(rt);
}

Value intersectionUpdate(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(result, intersectionOfAll(rt, setOf(self), arguments));
    swapTables(rt, setOf(self), *result);
    return none(rt);
}

Value symmetricUpdate(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_CHECK(toggle(rt, setOf(self), arguments[0]));
    return none(rt);
}

// ---- methods that make a set

Value copy(Runtime& rt, Object* self, const Arguments&)
{
    if (isExactly(*self, *rt.types.frozenSet))
        return share(*self);
    return copyOf(rt, setOf(self));
}

Value unite(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(result, copyOf(rt, setOf(self)));
    for (Object* other : arguments.positionals())
        NAMETAG_CHECK(updateSet(rt, *result, *other));
    return result;
}

Value intersect(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(result, intersectionOfAll(rt, setOf(self), arguments));
    return result;
}

Value subtract(Runtime& rt, Object* self, const Arguments& arguments)
{
    const std::size_t count = arguments.positionals().size();
    if (count == 0)
        return copyOf(rt, setOf(self));
    NAMETAG_TRY(result, differenceOf(rt, setOf(self), arguments[0]));
    for (std::size_t i = 1; i < count; ++i)
        NAMETAG_CHECK(takeAway(rt, *result, arguments[i]));
    return result;
}

Value symmetric(Runtime& rt, Object* self, const Arguments& arguments)
{
    return symmetricOf(rt, setOf(self), arguments[0]);
}

// ---- questions

Value isDisjoint(Runtime& rt, Object* self, const Arguments& arguments)
{
    Set& set = setOf(self);
    Object& other = arguments[0];
    if (self == &other)
        return newBool(rt, set.used == 0);
    bool common = false;
    if (isExactly(other, *rt.types.set) || isExactly(other, *rt.types.frozenSet)) {
        auto& second = static_cast<Set&>(other);
        const bool swapped = second.used > set.used;
        for (const HashedKey& element : elementsOf(swapped ? set : second)) {
            NAMETAG_TRY(inside, containsWithHash(rt, swapped ? second : set, *element.key, element.hash));
            if (inside)
                return newBool(rt, false);
        }
        return newBool(rt, true);
    }
    NAMETAG_CHECK(forEach(rt, other, [&](Ref<> item) -> Eval<bool> {
        NAMETAG_TRY(inside, contains(rt, set, *item));
        common = inside;
        return !common;
    }));
    return newBool(rt, !common);
}

Value isSubsetOf(Runtime& rt, Object* self, const Arguments& arguments)
{
    Set& set = setOf(self);
    if (!isAnySet(arguments[0]) && rt.profile.minor >= 12) {
        NAMETAG_TRY(common, intersectionOf(rt, set, arguments[0]));
        return newBool(rt, common->used == set.used);
    }
    NAMETAG_TRY(whole, asSet(rt, arguments[0]));
    NAMETAG_TRY(yes, isSubset(rt, set, *whole));
    return newBool(rt, yes);
}

Value isSupersetOf(Runtime& rt, Object* self, const Arguments& arguments)
{
    bool all = true;
    if (isAnySet(arguments[0])) {
        NAMETAG_TRY(yes, isSubset(rt, static_cast<Set&>(arguments[0]), setOf(self)));
        return newBool(rt, yes);
    }
    NAMETAG_CHECK(forEach(rt, arguments[0], [&](Ref<> item) -> Eval<bool> {
        NAMETAG_TRY(inside, contains(rt, setOf(self), *item));
        all = inside;
        return all;
    }));
    return newBool(rt, all);
}

Value sizeOf(Runtime& rt, Object* self, const Arguments&)
{
    return newInt(rt, std::int64_t{self->shownSize} - self->idOffset);
}

const NativeRow kRows[] = {
    {"__sizeof__", sizeOf, 0, 0, false, ""},
    {"copy", copy, 0, 0, false, "A new set of the same elements."},
    {"difference", subtract, 0, -1, false, "A new set of what is in none of the others."},
    {"intersection", intersect, 0, -1, false, "A new set of what is in all of them."},
    {"isdisjoint", isDisjoint, 1, 1, false, "Whether no element is in both."},
    {"issubset", isSubsetOf, 1, 1, false, "Whether all elements are in the other one."},
    {"issuperset", isSupersetOf, 1, 1, false, "Whether all elements of the other one are here."},
    {"symmetric_difference", symmetric, 1, 1, false, "A new set of what is in one of both only."},
    {"union", unite, 0, -1, false, "A new set of what is in any of them."},
};

const NativeRow kChangingRows[] = {
    {"add", addElement, 1, 1, false, "Puts an element in, unless it is there."},
    {"clear", clear, 0, 0, false, "Takes all elements out."},
    {"difference_update", differenceUpdate, 0, -1, false, "Takes out what is in the others."},
    {"discard", discardElement, 1, 1, false, "Takes an element out, if it is there."},
    {"intersection_update", intersectionUpdate, 0, -1, false, "Keeps what is in all of them."},
    {"pop", pop, 0, 0, false, "Takes out some element and gives it."},
    {"remove", remove, 1, 1, false, "Takes an element out; KeyError if it is not there."},
    {"symmetric_difference_update", symmetricUpdate, 1, 1, false, "Keeps what is in one of both only."},
    {"update", update, 0, -1, false, "Puts in all elements of the others."},
};

using Combine = Eval<Ref<Set>> (*)(Runtime&, Set&, Object&);

Eval<Ref<Set>> unionOf(Runtime& rt, Set& set, Object& other)
{
    NAMETAG_TRY(result, copyOf(rt, set));
    NAMETAG_CHECK(updateSet(rt, *result, other));
    return result;
}

template <Combine combine> Value operatorOf(Runtime& rt, Object& left, Object& right)
{
    if (!isAnySet(left) || !isAnySet(right))
        return notImplemented(rt);
    return combine(rt, static_cast<Set&>(left), right);
}

template <NativeFunction change> Value inPlaceOf(Runtime& rt, Object& left, Object& right)
{
    if (!isAnySet(right))
        return notImplemented(rt);
    Object* values[] = {&right};
    NAMETAG_CHECK(change(rt, &left, {values, 1, nullptr}));
    return share(left);
}

} // namespace

Eval<bool> isSubset(Runtime& rt, Set& part, Set& whole)
{
    if (part.used > whole.used)
        return false;
    for (const HashedKey& element : elementsOf(part)) {
        NAMETAG_TRY(inside, containsWithHash(rt, whole, *element.key, element.hash));
        if (!inside)
            return false;
    }
    return true;
}

Eval<Ref<Set>> frozenCopy(Runtime& rt, Set& set)
{
    Ref<Set> copy = newFrozenSet(rt);
    NAMETAG_CHECK(updateSet(rt, *copy, set));
    return copy;
}

void addSetMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
    const auto at = [](BinaryOp op) { return static_cast<std::size_t>(op); };
    type.slots.binary[at(BinaryOp::Subtract)] = operatorOf<differenceOf>;
    type.slots.binary[at(BinaryOp::And)] = operatorOf<intersectionOf>;
    type.slots.binary[at(BinaryOp::Or)] = operatorOf<unionOf>;
    type.slots.binary[at(BinaryOp::Xor)] = operatorOf<symmetricOf>;
    if (&type != rt.types.set)
        return;
    addMethods(rt, type, kChangingRows);
    type.slots.inPlace[at(BinaryOp::Subtract)] = inPlaceOf<differenceUpdate>;
    type.slots.inPlace[at(BinaryOp::And)] = inPlaceOf<intersectionUpdate>;
    type.slots.inPlace[at(BinaryOp::Or)] = inPlaceOf<update>;
    type.slots.inPlace[at(BinaryOp::Xor)] = inPlaceOf<symmetricUpdate>;
}

} // namespace nametag::runtime
