// SPDX-License-Identifier: GPL-3.0-or-later
// The views of a dict and the iterators over it and over sets.
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/types/dict_methods.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/set_up.h"
#include "core/runtime/types/type_attributes.h"

namespace nametag::runtime {

namespace {

DictPart partOf(const Object& view)
{
    const Runtime& rt = runtimeOf(view);
    const Type* type = &typeOf(view);
    while (type->base != rt.types.object)
        type = type->base;
    return type == rt.types.dictKeys     ? DictPart::Keys
           : type == rt.types.dictValues ? DictPart::Values
                                         : DictPart::Items;
}

Dict& dictOf(Object& view)
{
    return *static_cast<DictView&>(view).dict;
}

void destroyView(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    memory::dropReference(dictOf(object));
    rt.heap.release(object);
}

void traverseView(Object& object, memory::Visitor visit)
{
    visit(static_cast<DictView&>(object).dict);
}

Value iterateView(Runtime& rt, Object& object)
{
    return iterateDict(rt, dictOf(object), partOf(object), false);
}

Value reversedView(Runtime& rt, Object* object, const Arguments&)
{
    return iterateDict(rt, dictOf(*object), partOf(*object), true);
}

Eval<std::int64_t> lengthOfView(Runtime&, Object& object)
{
    return std::int64_t{dictOf(object).used};
}

Eval<bool> viewContains(Runtime& rt, Object& object, Object& wanted)
{
    if (partOf(object) == DictPart::Keys) {
        NAMETAG_TRY(found, lookUp(rt, dictOf(object), wanted));
        return found != nullptr;
    }
    if (!isExactly(wanted, *rt.types.tuple) || static_cast<Tuple&>(wanted).length != 2)
        return false;
    NAMETAG_TRY(found, lookUp(rt, dictOf(object), static_cast<Tuple&>(wanted)[0]));
    if (!found)
        return false;
    return compareBool(rt, *found, static_cast<Tuple&>(wanted)[1], CompareOp::Equal);
}

Value reprOfView(Runtime& rt, Object& object)
{
    if (!enterRepr(rt, object))
        return newStr(rt, "...");
    Ref<List> items = newList(rt);
    Eval<std::string> shown = Raised{};
    if (extendList(rt, *items, object))
        shown = reprText(rt, *items);
    leaveRepr(rt, object);
    if (!shown)
        return Raised{};
    return newStr(rt, std::string_view(std::string(typeName(object)) + "(" + *shown + ")"));
}

constexpr const char* kUpdate = "update";
constexpr const char* kToggle = "symmetric_difference_update";
constexpr const char* kTakeAway = "difference_update";

bool isSetLikeView(const Object& object)
{
    const Runtime& rt = runtimeOf(object);
    return isInstanceOf(object, *rt.types.dictKeys) || isInstanceOf(object, *rt.types.dictItems);
}

bool isExactSet(const Object& object)
{
    const Runtime& rt = runtimeOf(object);
    return isExactly(object, *rt.types.set) || isExactly(object, *rt.types.frozenSet);
}

/// A set of what an operand has; the keys of a dict keep their hashes (dictviews_to_set).
Eval<Ref<Set>> asSet(Runtime& rt, Object& operand)
{
    Ref<Set> set = newSet(rt);
    const bool keys = isInstanceOf(operand, *rt.types.dictKeys) && isExactly(dictOf(operand), *rt.types.dict);
    NAMETAG_CHECK(updateSet(rt, *set, keys ? static_cast<Object&>(dictOf(operand)) : operand));
    return set;
}

/// The set of the left operand, changed by a method of sets (dictviews_sub, dictviews_or, dictviews_xor).
template <const char* const& method> Value setOperator(Runtime& rt, Object& left, Object& right)
{
    NAMETAG_TRY(result, asSet(rt, left));
    NAMETAG_CHECK(callMethod(rt, *result, *intern(rt, std::string_view(method)), {&right}));
    return result;
}

/// The shorter one is walked over, the other is asked (_PyDictView_Intersect).
Value intersectView(Runtime& rt, Object& left, Object& right)
{
    Object* view = isSetLikeView(left) ? &left : &right;
    Object* other = view == &left ? &right : &left;
    if (isExactly(*other, *rt.types.set) && dictOf(*view).used <= static_cast<Set&>(*other).used)
        return callMethod(rt, *other, *intern(rt, std::string_view("intersection")), {view});
    if (isSetLikeView(*other) && dictOf(*other).used > dictOf(*view).used)
        std::swap(view, other);
    Ref<Set> result = newSet(rt);
    NAMETAG_CHECK(forEach(rt, *other, [&](Ref<> item) -> Eval<bool> {
        NAMETAG_TRY(inside, viewContains(rt, *view, *item));
        if (inside)
            NAMETAG_CHECK(add(rt, *result, *item));
        return true;
    }));
    return result;
}

/// Whether the second has all that the first has; false at the first that is missing.
Eval<bool> hasAll(Runtime& rt, Object& part, Object& whole, bool wanted = true)
{
    bool all = true;
    NAMETAG_CHECK(forEach(rt, part, [&](Ref<> item) -> Eval<bool> {
        NAMETAG_TRY(inside, containsItem(rt, whole, *item));
        all = inside == wanted;
        return all;
    }));
    return all;
}

/// First the lengths, then each item of the part (dictview_richcompare).
Value compareViews(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    const bool isSetLike = isInstanceOf(right, *rt.types.set) || isInstanceOf(right, *rt.types.frozenSet) ||
                           isSetLikeView(right);
    if (!isSetLike)
        return notImplemented(rt);
    NAMETAG_TRY(mine, length(rt, left));
    NAMETAG_TRY(others, length(rt, right));
    const bool less = op == CompareOp::Less || op == CompareOp::LessEqual;
    const bool greater = op == CompareOp::Greater || op == CompareOp::GreaterEqual;
    const bool orEqual = op == CompareOp::LessEqual || op == CompareOp::GreaterEqual;
    bool yes = less      ? mine < others || (orEqual && mine == others)
               : greater ? mine > others || (orEqual && mine == others)
                         : mine == others;
    if (yes) {
        NAMETAG_TRY(all, greater ? hasAll(rt, right, left) : hasAll(rt, left, right));
        yes = all;
    }
    return newBool(rt, yes == (op != CompareOp::NotEqual));
}

Value isDisjoint(Runtime& rt, Object* object, const Arguments& arguments)
{
    Object* view = object;
    Object* other = &arguments[0];
    if (view == other)
        return newBool(rt, dictOf(*view).used == 0);
    if (isExactSet(*other) || isSetLikeView(*other)) {
        NAMETAG_TRY(mine, length(rt, *view));
        NAMETAG_TRY(others, length(rt, *other));
        if (others > mine)
            std::swap(view, other);
    }
    NAMETAG_TRY(disjoint, hasAll(rt, *other, *view, false));
    return newBool(rt, disjoint);
}

Value mappingOf(Runtime& rt, Object& object)
{
    return newMappingProxy(rt, dictOf(object));
}

const GetSetRow kParts[] = {{"mapping", mappingOf, nullptr, "dictionary that this view refers to"}};
const NativeRow kRows[] = {{"__reversed__", reversedView, 0, 0, false, ""}};
const NativeRow kSetRows[] = {{"isdisjoint", isDisjoint, 1, 1, false, ""}};

// ---- iterators

void destroyIterator(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    auto& iterator = static_cast<TableIterator&>(object);
    if (iterator.table)
        memory::dropReference(*iterator.table);
    if (iterator.result)
        memory::dropReference(*iterator.result);
    rt.heap.release(object);
}

void traverseIterator(Object& object, memory::Visitor visit)
{
    visit(static_cast<TableIterator&>(object).table);
    visit(static_cast<TableIterator&>(object).result);
}

/// (key, value): the pair handed out last is used again while nobody else holds it.
Ref<> pairOf(Runtime& rt, TableIterator& iterator, const DictEntry& entry)
{
    auto* kept = static_cast<Tuple*>(iterator.result);
    if (kept && kept->count == 1) {
        Ref<> oldKey = Ref<>::adopt(std::exchange(kept->items()[0], share(*entry.key).give()));
        Ref<> oldValue = Ref<>::adopt(std::exchange(kept->items()[1], share(*entry.value).give()));
        rt.report().itemSet(*kept, 0, entry.key);
        rt.report().itemSet(*kept, 1, entry.value);
        rt.heap.track(*kept);
        return share<Object>(*kept);
    }
    Object* pair[] = {share(*entry.key).give(), share(*entry.value).give()};
    return newTuple(rt, pair);
}

Next endOfTable(TableIterator& iterator)
{
    if (Object* table = std::exchange(iterator.table, nullptr))
        memory::dropReference(*table);
    return Next::end();
}

Next nextOfDict(Runtime& rt, Object& object)
{
    auto& iterator = static_cast<TableIterator&>(object);
    if (!iterator.table)
        return Next::end();
    auto& dict = static_cast<Dict&>(*iterator.table);
    if (iterator.expectedUsed != dict.used) {
        iterator.expectedUsed = ~0u;
        return raise(rt, *rt.exceptions.runtimeError, "dictionary changed size during iteration");
    }
    const auto done = [&] {
        return iterator.backwards ? iterator.position == 0 : iterator.position >= dict.entries.size();
    };
    while (!done()) {
        const DictEntry entry = dict.entries[iterator.backwards ? --iterator.position : iterator.position++];
        if (!entry.key)
            continue;
        if (iterator.left-- == 0)
            return raise(rt, *rt.exceptions.runtimeError, "dictionary keys changed during iteration");
        switch (static_cast<DictPart>(iterator.what)) {
        case DictPart::Keys: return Next(share(*entry.key));
        case DictPart::Values: return Next(share(*entry.value));
        case DictPart::Items: return Next(pairOf(rt, iterator, entry));
        }
    }
    return endOfTable(iterator);
}

Next nextOfSet(Runtime& rt, Object& object)
{
    auto& iterator = static_cast<TableIterator&>(object);
    if (!iterator.table)
        return Next::end();
    auto& set = static_cast<Set&>(*iterator.table);
    if (iterator.expectedUsed != set.used) {
        iterator.expectedUsed = ~0u;
        return raise(rt, *rt.exceptions.runtimeError, "Set changed size during iteration");
    }
    while (iterator.position < set.table.size()) {
        Object* key = set.table[iterator.position++].key;
        if (key) {
            --iterator.left;
            return Next(share(*key));
        }
    }
    return endOfTable(iterator);
}

Value lengthHintOf(Runtime& rt, Object* object, const Arguments&)
{
    const auto& iterator = static_cast<TableIterator&>(*object);
    return newInt(rt, iterator.table ? iterator.left : 0);
}

const NativeRow kIteratorRows[] = {{"__length_hint__", lengthHintOf, 0, 0, false, ""}};

void setUpIterator(Runtime& rt, Type& type, NextFunction next)
{
    type.destroy = destroyIterator;
    type.traverse = traverseIterator;
    type.basicSize = 56;
    type.slots.iter = [](Runtime&, Object& self) -> Value { return share(self); };
    type.slots.next = next;
    addMethods(rt, type, kIteratorRows);
}

} // namespace

Value iterateDict(Runtime& rt, Dict& dict, DictPart part, bool backwards)
{
    Type* forward[] = {rt.types.dictKeyIterator, rt.types.dictValueIterator, rt.types.dictItemIterator};
    Type* reverse[] = {rt.types.dictReverseKeyIterator, rt.types.dictReverseValueIterator,
                       rt.types.dictReverseItemIterator};
    Type& type = *(backwards ? reverse : forward)[static_cast<std::size_t>(part)];
    auto* iterator = rt.heap.create<TableIterator>(type, {72, 16, 72, {}});
    iterator->table = share(dict).give();
    iterator->what = static_cast<std::uint8_t>(part);
    iterator->expectedUsed = dict.used;
    iterator->left = dict.used;
    iterator->backwards = backwards;
    iterator->position = backwards ? dict.entries.size() : 0;
    if (part == DictPart::Items) {
        Object* pair[] = {none(rt).give(), none(rt).give()};
        iterator->result = newTuple(rt, pair).give();
    }
    rt.heap.tell(*iterator);
    rt.heap.track(*iterator);
    return Ref<>::adopt(iterator);
}

Value iterateDictKeys(Runtime& rt, Object& dict)
{
    return iterateDict(rt, static_cast<Dict&>(dict), DictPart::Keys, false);
}

Value iterateSet(Runtime& rt, Object& set)
{
    auto* iterator = rt.heap.create<TableIterator>(*rt.types.setIterator, {64, 16, 64, {}});
    iterator->table = share(set).give();
    iterator->expectedUsed = static_cast<Set&>(set).used;
    iterator->left = static_cast<Set&>(set).used;
    rt.heap.tell(*iterator);
    rt.heap.track(*iterator);
    return Ref<>::adopt(iterator);
}

Value makeDictView(Runtime& rt, Dict& dict, DictPart part)
{
    Type* types[] = {rt.types.dictKeys, rt.types.dictValues, rt.types.dictItems};
    auto* view = rt.heap.create<DictView>(*types[static_cast<std::size_t>(part)], {40, 16, 40, {}});
    view->dict = share(dict).give();
    rt.heap.tell(*view);
    rt.heap.track(*view);
    return Ref<>::adopt(view);
}

void setUpDictViewTypes(Runtime& rt)
{
    for (Type* type : {rt.types.dictKeys, rt.types.dictValues, rt.types.dictItems}) {
        type->destroy = destroyView;
        type->traverse = traverseView;
        type->basicSize = 24;
        type->slots.iter = iterateView;
        type->slots.length = lengthOfView;
        type->slots.repr = reprOfView;
        addMethods(rt, *type, kRows);
        addAttributes(rt, *type, kParts);
    }
    for (Type* type : {rt.types.dictKeys, rt.types.dictItems}) {
        type->slots.contains = viewContains;
        type->slots.compare = compareViews;
        type->slots.hash = unhashable;
        type->slots.binary[static_cast<std::size_t>(BinaryOp::And)] = intersectView;
        type->slots.binary[static_cast<std::size_t>(BinaryOp::Or)] = setOperator<kUpdate>;
        type->slots.binary[static_cast<std::size_t>(BinaryOp::Xor)] = setOperator<kToggle>;
        type->slots.binary[static_cast<std::size_t>(BinaryOp::Subtract)] = setOperator<kTakeAway>;
        addMethods(rt, *type, kSetRows);
    }
}

void setUpDictIteratorTypes(Runtime& rt)
{
    for (Type* type : {rt.types.dictKeyIterator, rt.types.dictValueIterator, rt.types.dictItemIterator,
                       rt.types.dictReverseKeyIterator, rt.types.dictReverseValueIterator,
                       rt.types.dictReverseItemIterator})
        setUpIterator(rt, *type, nextOfDict);
}

void setUpSetIteratorType(Runtime& rt)
{
    setUpIterator(rt, *rt.types.setIterator, nextOfSet);
}

} // namespace nametag::runtime
