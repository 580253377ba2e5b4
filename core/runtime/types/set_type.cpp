// SPDX-License-Identifier: GPL-3.0-or-later
// set and frozenset (Objects/setobject.c): slots and life; their methods are in set_methods.cpp.
#include "core/runtime/types/set_type.h"

#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/trashcan.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/types/dict_methods.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/set_up.h"

#include <memory>

namespace nametag::runtime {

namespace {

Set& self(Object& object)
{
    return static_cast<Set&>(object);
}

void destroy(Object& object)
{
    destroyNested(object, [](Runtime& rt, Object& dying) {
        if (dying.has(memory::kHasWeakrefs) && rt.dropWeakrefs)
            rt.dropWeakrefs(rt, dying);
        if (dying.behaviour->hasExtras)
            releaseExtras(dying);
        clearSet(rt, self(dying));
        std::destroy_at(&self(dying).table);
        rt.heap.release(dying);
    });
}

void traverse(Object& object, memory::Visitor visit)
{
    for (const SetEntry& entry : self(object).table)
        visit(entry.key);
}

void clear(Object& object)
{
    clearSet(runtimeOf(object), self(object));
}

void tell(Object& object)
{
    memory::Reporter& report = runtimeOf(object).report();
    const Set& set = self(object);
    report.elementTableReplaced(object, set.table.size());
    for (std::size_t i = 0; i < set.table.size(); ++i)
        if (set.table[i].key)
            report.elementSet(object, i, set.table[i].key);
    if (object.behaviour->hasExtras)
        tellExtras(object);
}

Value makeSet(Runtime& rt, Type& type, const Arguments&)
{
    return newSetOf(rt, type);
}

Done initSet(Runtime& rt, Object& object, const Arguments& arguments)
{
    if (arguments.keywords() > 0 && typeOf(object).slots.init == initSet)
        return typeError(rt, "set() takes no keyword arguments");
    if (arguments.positional > 1)
        return typeError(rt, text("set expected at most 1 argument, got ", arguments.positional));
    if (self(object).fill > 0)
        clearSet(rt, self(object));
    return arguments.positional == 1 ? updateSet(rt, self(object), arguments[0]) : Done(Nothing{});
}

Value makeFrozen(Runtime& rt, Type& type, const Arguments& arguments)
{
    if (arguments.keywords() > 0 && type.slots.init == rt.types.frozenSet->slots.init)
        return typeError(rt, "frozenset() takes no keyword arguments");
    if (arguments.positional > 1)
        return typeError(rt, text("frozenset expected at most 1 argument, got ", arguments.positional));
    if (arguments.positional == 1 && &type == rt.types.frozenSet &&
        isExactly(arguments[0], *rt.types.frozenSet))
        return share(arguments[0]);
    Ref<Set> set = newSetOf(rt, type);
    if (arguments.positional == 1)
        NAMETAG_CHECK(updateSet(rt, *set, arguments[0]));
    return set;
}

Value reprOf(Runtime& rt, Object& object)
{
    const std::string name = typeName(object);
    const bool exact = &typeOf(object) == rt.types.set;
    if (self(object).used == 0)
        return newStr(rt, std::string_view(name + "()"));
    if (!enterRepr(rt, object))
        return newStr(rt, std::string_view(name + "(...)"));
    constexpr std::uint32_t kListBytes = 56;
    const memory::Scratch list(rt.heap, kListBytes, memory::FreeListKey::List); // set_repr: list(self)
    std::string shown;
    std::vector<Ref<>> keys;
    for (const SetEntry& entry : self(object).table)
        if (entry.key)
            keys.push_back(share(*entry.key));
    for (const Ref<>& key : keys) {
        Eval<std::string> one = reprText(rt, *key);
        if (!one) {
            leaveRepr(rt, object);
            return Raised{};
        }
        shown += (shown.empty() ? "" : ", ") + *one;
    }
    leaveRepr(rt, object);
    return newStr(rt, std::string_view(exact ? "{" + shown + "}" : name + "({" + shown + "})"));
}

Eval<std::int64_t> lengthOf(Runtime&, Object& object)
{
    return std::int64_t{self(object).used};
}

Value compareSets(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    if (!isAnySet(right) || !isAnySet(left))
        return notImplemented(rt);
    const auto subset = [&](Set& a, Set& b) { return isSubset(rt, a, b); };
    Set& a = self(left);
    Set& b = self(right);
    switch (op) {
    case CompareOp::Equal:
    case CompareOp::NotEqual: {
        bool same = a.used == b.used;
        if (same) {
            NAMETAG_TRY(inside, subset(a, b));
            same = inside;
        }
        return newBool(rt, same == (op == CompareOp::Equal));
    }
    case CompareOp::LessEqual:
    case CompareOp::Less: {
        NAMETAG_TRY(inside, subset(a, b));
        return newBool(rt, inside && (op == CompareOp::LessEqual || a.used < b.used));
    }
    case CompareOp::GreaterEqual:
    case CompareOp::Greater: {
        NAMETAG_TRY(inside, subset(b, a));
        return newBool(rt, inside && (op == CompareOp::GreaterEqual || b.used < a.used));
    }
    }
    return notImplemented(rt);
}

/// frozenset_hash: the same for every order of the elements.
Eval<std::int64_t> hashOfFrozen(Runtime&, Object& object)
{
    Set& set = self(object);
    if (set.hash != -1)
        return set.hash;
    const auto shuffle = [](std::uint64_t h) { return ((h ^ 89869747u) ^ (h << 16)) * 3644798167u; };
    std::uint64_t hash = 0;
    for (const SetEntry& entry : set.table)
        hash ^= shuffle(static_cast<std::uint64_t>(entry.key ? entry.hash : Set::isDummy(entry) ? -1 : 0));
    if ((set.table.size() - set.fill) & 1)
        hash ^= shuffle(0);
    if ((set.fill - set.used) & 1)
        hash ^= shuffle(static_cast<std::uint64_t>(-1));
    hash ^= (std::uint64_t{set.used} + 1) * 1927868237u;
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash * 69069u + 907133923u;
    set.hash = static_cast<std::int64_t>(hash);
    if (set.hash == -1)
        set.hash = 590923713;
    return set.hash;
}

void setUp(Runtime& rt, Type& type)
{
    type.destroy = destroy;
    type.traverse = traverse;
    type.clear = clear;
    type.tell = tell;
    type.basicSize = 200;
    type.hasWeakrefs = true;
    type.flags |= kBaseType | kSetSubclass;
    Slots& slots = type.slots;
    slots.repr = reprOf;
    slots.length = lengthOf;
    slots.contains = setContains;
    slots.compare = compareSets;
    slots.iter = iterateSet;
    addSetMethods(rt, type);
}

} // namespace

bool isAnySet(const Object& object)
{
    return typeOf(object).is(kSetSubclass);
}

Eval<bool> setContains(Runtime& rt, Object& object, Object& key)
{
    Eval<bool> found = contains(rt, self(object), key);
    if (found || !isInstanceOf(key, *rt.types.set) || !swallow(rt, *rt.exceptions.typeError))
        return found;
    NAMETAG_TRY(frozen, frozenCopy(rt, static_cast<Set&>(key)));
    return contains(rt, self(object), *frozen);
}

void setUpSetType(Runtime& rt)
{
    Type& type = *rt.types.set;
    setUp(rt, type);
    type.slots.make = makeSet;
    type.slots.init = initSet;
    type.slots.hash = unhashable;
    type.doc = "Elements without order, each once.";
}

void setUpFrozenSetType(Runtime& rt)
{
    Type& type = *rt.types.frozenSet;
    setUp(rt, type);
    type.slots.make = makeFrozen;
    type.slots.hash = hashOfFrozen;
    type.doc = "Elements without order, each once, for good.";
}

} // namespace nametag::runtime
