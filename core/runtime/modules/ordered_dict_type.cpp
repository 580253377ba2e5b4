// SPDX-License-Identifier: GPL-3.0-or-later
// collections.OrderedDict: slots and life (Objects/odictobject.c).
#include "core/runtime/modules/collections_types.h"
#include "core/runtime/modules/dict_subclasses.h"
#include "core/runtime/modules/ordered_dict.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/dict_owner.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/trashcan.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/types/class_slots.h"
#include "core/runtime/types/native_types.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/sequences.h"

namespace nametag::runtime {

namespace {

constexpr std::uint32_t kNodeBytes = 32;

void destroy(Object& object)
{
    destroyNested(object, [](Runtime& rt, Object& dying) {
        if (dying.has(memory::kHasWeakrefs) && rt.dropWeakrefs)
            rt.dropWeakrefs(rt, dying);
        releaseExtras(dying);
        OrderedDict& dict = orderedOf(dying);
        for (const std::uint64_t node : dict.nodes)
            rt.heap.freeBlock(node, kNodeBytes);
        if (dict.nodeTable != 0)
            rt.heap.freeBlock(dict.nodeTable, dict.nodeSlots * 8);
        clearDict(rt, dict);
        releaseNative(rt, dict);
    });
}

/// A class's instances visit what they carry themselves.
void traverse(Object& object, memory::Visitor visit)
{
    if (!typeOf(object).is(kHeapType))
        traverseExtras(object, visit);
    runtimeOf(object).types.dict->traverse(object, visit);
}

void clear(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.types.dict->clear(object);
    InstanceExtras& extras = extrasOf(object);
    if (typeOf(object).is(kHeapType) || !extras.dict)
        return;
    dropOwner(rt, *extras.dict, object);
    dropField(extras.dict);
}

Value make(Runtime& rt, Type& type, const Arguments&)
{
    return newOrderedDictOf(rt, type);
}

Done init(Runtime& rt, Object& object, const Arguments& arguments)
{
    if (arguments.positional > 1)
        return typeError(rt, text("expected at most 1 arguments, got ", arguments.positional));
    return updateOrdered(rt, object, arguments);
}

Eval<std::string> shownAsPairs(Runtime& rt, OrderedDict& dict)
{
    Ref<List> pairs = newList(rt);
    for (std::size_t i = 0; i < dict.entries.size(); ++i) {
        if (!dict.entries[i].key)
            continue;
        Object* pair[] = {dict.entries[i].key, dict.entries[i].value};
        appendToList(rt, *pairs, newTupleSharing(rt, pair));
    }
    return reprText(rt, *pairs);
}

Value reprOf(Runtime& rt, Object& object)
{
    OrderedDict& dict = orderedOf(object);
    const std::string name(shortName(typeOf(object)));
    if (dict.used == 0)
        return newStr(rt, std::string_view(name + "()"));
    if (!enterRepr(rt, object))
        return newStr(rt, "...");
    Eval<std::string> shown = Raised{};
    if (rt.profile.minor < 12)
        shown = shownAsPairs(rt, dict);
    else
        shown = reprText(rt, *copyDict(rt, dict));
    leaveRepr(rt, object);
    if (!shown)
        return Raised{};
    return newStr(rt, text(name, "(", *shown, ")"));
}

bool isOrdered(Runtime& rt, const Object& object)
{
    return isInstanceOf(object, *collectionsTypes(rt).orderedDict);
}

Eval<bool> sameOrder(Runtime& rt, OrderedDict& left, OrderedDict& right)
{
    const std::uint64_t states[] = {left.state, right.state};
    std::size_t i = 0;
    std::size_t j = 0;
    while (true) {
        while (i < left.entries.size() && !left.entries[i].key)
            ++i;
        while (j < right.entries.size() && !right.entries[j].key)
            ++j;
        const bool ended = i >= left.entries.size();
        if (ended || j >= right.entries.size())
            return ended && j >= right.entries.size();
        Ref<> one = share(*left.entries[i++].key);
        Ref<> other = share(*right.entries[j++].key);
        NAMETAG_TRY(same, compareBool(rt, *one, *other, CompareOp::Equal));
        if (left.state != states[0] || right.state != states[1])
            return raise(rt, *rt.exceptions.runtimeError, "OrderedDict mutated during iteration");
        if (!same)
            return false;
    }
}

Value compareOrdered(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    if (!isInstanceOf(right, *rt.types.dict) || (op != CompareOp::Equal && op != CompareOp::NotEqual))
        return notImplemented(rt);
    NAMETAG_TRY(same, equalDicts(rt, orderedOf(left), static_cast<Dict&>(right)));
    if (same && isOrdered(rt, right)) {
        NAMETAG_TRY(ordered, sameOrder(rt, orderedOf(left), orderedOf(right)));
        same = ordered;
    }
    return newBool(rt, same == (op == CompareOp::Equal));
}

Value unite(Runtime& rt, Object& left, Object& right)
{
    if (!isInstanceOf(left, *rt.types.dict) || !isInstanceOf(right, *rt.types.dict))
        return notImplemented(rt);
    NAMETAG_TRY(made, call(rt, typeOf(isOrdered(rt, left) ? left : right), {&left}));
    Object* given[] = {&right};
    NAMETAG_CHECK(updateOrdered(rt, *made, {given, 1, nullptr}));
    return made;
}

Value uniteInPlace(Runtime& rt, Object& left, Object& right)
{
    Object* given[] = {&right};
    NAMETAG_CHECK(updateOrdered(rt, left, {given, 1, nullptr}));
    return share(left);
}

Value iterOf(Runtime& rt, Object& object)
{
    return iterateOrdered(rt, object, DictPart::Keys, false);
}

} // namespace

Value newOrderedDictOf(Runtime& rt, Type& type)
{
    auto* dict = makeNative<OrderedDict>(rt, type);
    rt.heap.tell(*dict);
    rt.heap.track(*dict);
    return Ref<>::adopt(dict);
}

void orderChanged(Runtime& rt, OrderedDict& dict)
{
    ++dict.state;
    while (dict.nodes.size() > dict.used) {
        rt.heap.freeBlock(dict.nodes.back(), kNodeBytes);
        dict.nodes.pop_back();
    }
    const std::uint32_t slots = dict.logSlots == 0 ? 0 : 1u << dict.logSlots;
    if (slots != dict.nodeSlots) {
        const std::uint64_t old = dict.nodeTable;
        dict.nodeTable = slots == 0 ? 0 : rt.heap.allocateBlock(dict, slots * 8);
        if (old != 0)
            rt.heap.freeBlock(old, dict.nodeSlots * 8);
        dict.nodeSlots = slots;
    }
    while (dict.nodes.size() < dict.used)
        dict.nodes.push_back(rt.heap.allocateBlock(dict, kNodeBytes));
    const std::uint32_t size = dictShownSize(rt, dict) + slots * 8 + dict.used * kNodeBytes;
    if (size != dict.shownSize)
        rt.heap.setShownSize(dict, size, slots);
}

Done setOrderedItem(Runtime& rt, Object& object, Object& key, Object* value)
{
    OrderedDict& dict = orderedOf(object);
    const std::uint32_t before = dict.used;
    NAMETAG_CHECK(rt.types.dict->slots.setItem(rt, object, key, value));
    if (dict.used != before)
        orderChanged(rt, dict);
    return Nothing{};
}

void setUpOrderedDictType(Runtime& rt, Type& type)
{
    type.destroy = destroy;
    type.traverse = traverse;
    type.clear = clear;
    type.hasDict = true;
    type.hasExtras = true;
    type.basicSize = 112;
    type.cppBytes = sizeof(OrderedDict);
    type.flags |= kBaseType;
    type.hasWeakrefs = true;
    type.doc = "A dict whose keys can be moved.";
    Slots& slots = type.slots;
    slots.make = make;
    slots.init = init;
    slots.repr = reprOf;
    slots.compare = compareOrdered;
    slots.hash = unhashable;
    slots.setItem = setOrderedItem;
    slots.iter = iterOf;
    slots.binary[static_cast<std::size_t>(BinaryOp::Or)] = unite;
    slots.inPlace[static_cast<std::size_t>(BinaryOp::Or)] = uniteInPlace;
    addOrderedDictMethods(rt, type);
    addDictAttribute(rt, type);
}

} // namespace nametag::runtime
