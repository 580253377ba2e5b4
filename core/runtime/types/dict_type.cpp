// SPDX-License-Identifier: GPL-3.0-or-later
// dict (Objects/dictobject.c): slots and life; its methods are in dict_methods.cpp.
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/trashcan.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/types/dict_methods.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

Dict& self(Object& object)
{
    return static_cast<Dict&>(object);
}

void destroy(Object& object)
{
    destroyNested(object, [](Runtime& rt, Object& dying) {
        if (dying.behaviour->hasExtras)
            releaseExtras(dying);
        clearDict(rt, self(dying));
        std::destroy_at(&self(dying).entries);
        std::destroy_at(&self(dying).index);
        rt.heap.release(dying);
    });
}

void traverse(Object& object, memory::Visitor visit)
{
    if (object.spare & kShowsInstance)
        return;
    const bool visitsKeys = !self(object).strKeys;
    for (const DictEntry& entry : self(object).entries) {
        visit(entry.value);
        if (visitsKeys)
            visit(entry.key);
    }
}

void clear(Object& object)
{
    clearDict(runtimeOf(object), self(object));
}

void tell(Object& object)
{
    memory::Reporter& report = runtimeOf(object).report();
    const Dict& dict = self(object);
    std::size_t position = 0;
    for (const DictEntry& entry : dict.entries)
        if (entry.key)
            report.entrySet(object, position++, *entry.key, *entry.value);
    if (dict.logSlots > 0)
        report.sizeChanged(object, object.shownSize, 1u << dict.logSlots);
    if (object.behaviour->hasExtras)
        tellExtras(object);
}

Value makeDict(Runtime& rt, Type& type, const Arguments&)
{
    return newDictOf(rt, type);
}

Done init(Runtime& rt, Object& object, const Arguments& arguments)
{
    if (arguments.positional > 1)
        return typeError(rt, text("dict expected at most 1 argument, got ", arguments.positional));
    if (arguments.positional == 1)
        NAMETAG_CHECK(updateFromArgument(rt, self(object), arguments[0]));
    for (std::size_t i = 0; i < arguments.keywords(); ++i)
        NAMETAG_CHECK(store(rt, self(object), share((*arguments.names)[i]), share(arguments.keyword(i))));
    return Nothing{};
}

Value reprOf(Runtime& rt, Object& object)
{
    if (!enterRepr(rt, object))
        return newStr(rt, "{...}");
    std::string shown = "{";
    Dict& dict = self(object);
    for (std::size_t i = 0; i < dict.entries.size(); ++i) {
        if (!dict.entries[i].key)
            continue;
        Ref<> key = share(*dict.entries[i].key);
        Ref<> value = share(*dict.entries[i].value);
        Eval<std::string> keyText = reprText(rt, *key);
        Eval<std::string> valueText = keyText ? reprText(rt, *value) : Eval<std::string>(Raised{});
        if (!valueText) {
            leaveRepr(rt, object);
            return Raised{};
        }
        shown += (shown.size() > 1 ? ", " : "") + *keyText + ": " + *valueText;
    }
    leaveRepr(rt, object);
    return newStr(rt, std::string_view(shown + "}"));
}

Eval<std::int64_t> lengthOf(Runtime&, Object& object)
{
    return std::int64_t{self(object).used};
}

Value item(Runtime& rt, Object& object, Object& key)
{
    NAMETAG_TRY(found, lookUp(rt, self(object), key));
    if (found)
        return share(*found);
    if (!isExactly(object, *rt.types.dict)) {
        NAMETAG_TRY(missing, callSpecial(rt, object, *rt.names.dunderMissing, {&key}));
        if (missing)
            return std::move(*missing);
    }
    return keyError(rt, key);
}

Done setDictItem(Runtime& rt, Object& object, Object& key, Object* value)
{
    if (value)
        return store(rt, self(object), share(key), share(*value));
    bool found = false;
    NAMETAG_TRY(old, removeKey(rt, self(object), key, found));
    if (!found)
        return keyError(rt, key);
    return Nothing{};
}

Eval<bool> containsKey(Runtime& rt, Object& object, Object& key)
{
    NAMETAG_TRY(found, lookUp(rt, self(object), key));
    return found != nullptr;
}

Value compareDicts(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    if (!isInstanceOf(right, *rt.types.dict) || !isInstanceOf(left, *rt.types.dict) ||
        (op != CompareOp::Equal && op != CompareOp::NotEqual))
        return notImplemented(rt);
    NAMETAG_TRY(same, equalDicts(rt, self(left), self(right)));
    return newBool(rt, same == (op == CompareOp::Equal));
}

Value unite(Runtime& rt, Object& left, Object& right)
{
    if (!isInstanceOf(left, *rt.types.dict) || !isInstanceOf(right, *rt.types.dict))
        return notImplemented(rt);
    Ref<Dict> united = copyDict(rt, self(left));
    NAMETAG_CHECK(updateDict(rt, *united, right));
    return united;
}

Value uniteInPlace(Runtime& rt, Object& left, Object& right)
{
    NAMETAG_CHECK(updateFromArgument(rt, self(left), right));
    return share(left);
}

} // namespace

Eval<bool> equalDicts(Runtime& rt, Dict& left, Dict& right)
{
    if (left.used != right.used)
        return false;
    for (std::size_t i = 0; i < left.entries.size(); ++i) {
        if (!left.entries[i].key)
            continue;
        Ref<> key = share(*left.entries[i].key);
        Ref<> value = share(*left.entries[i].value);
        NAMETAG_TRY(found, lookUp(rt, right, *key));
        if (!found)
            return false;
        Ref<> other = share(*found);
        NAMETAG_TRY(same, compareBool(rt, *value, *other, CompareOp::Equal));
        if (!same)
            return false;
    }
    return true;
}

void setUpDictType(Runtime& rt)
{
    Type& type = *rt.types.dict;
    type.destroy = destroy;
    type.traverse = traverse;
    type.clear = clear;
    type.tell = tell;
    type.basicSize = 48;
    type.flags |= kBaseType | kDictSubclass | kMappingFlag;
    type.doc = "Keys and their values.";
    Slots& slots = type.slots;
    slots.make = makeDict;
    slots.init = init;
    slots.repr = reprOf;
    slots.length = lengthOf;
    slots.item = item;
    slots.setItem = setDictItem;
    slots.contains = containsKey;
    slots.compare = compareDicts;
    slots.iter = iterateDictKeys;
    slots.hash = unhashable;
    slots.binary[static_cast<std::size_t>(BinaryOp::Or)] = unite;
    slots.inPlace[static_cast<std::size_t>(BinaryOp::Or)] = uniteInPlace;
    addDictMethods(rt, type);
}

} // namespace nametag::runtime
