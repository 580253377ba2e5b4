// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/class_slots.h"

#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/dict_owner.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/owned.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

bool isIdentifier(const Str& name)
{
    for (std::size_t i = 0; i < name.length; ++i) {
        const char32_t c = name.at(i);
        const bool letter = c == '_' || (c | 32) - U'a' < 26 || c >= 0x80;
        if (!letter && (i == 0 || c < '0' || c > '9'))
            return false;
    }
    return name.length > 0;
}

/// __x in class C becomes _C__x.
Ref<Str> mangled(Runtime& rt, const std::string& className, Str& name)
{
    const std::string plain = utf8(name);
    const bool isPrivate =
        plain.size() > 2 && plain.substr(0, 2) == "__" && plain.substr(plain.size() - 2) != "__";
    const std::size_t start = className.find_first_not_of('_');
    if (!isPrivate || start == std::string::npos)
        return name.interned ? share(name) : intern(rt, plain);
    return intern(rt, text("_", className.substr(start), plain));
}

Done addName(Runtime& rt, SlotsPlan& plan, const Type& base, Object& item)
{
    if (!isStr(item))
        return typeError(rt, text("__slots__ items must be strings, not '", typeName(item), "'"));
    auto& name = static_cast<Str&>(item);
    if (!isIdentifier(name))
        return typeError(rt, "__slots__ must be identifiers");
    if (equal(name, "__dict__")) {
        if (base.hasDict || plan.addsDict)
            return typeError(rt, "__dict__ slot disallowed: we already got one");
        plan.addsDict = true;
        return Nothing{};
    }
    if (equal(name, "__weakref__")) {
        if (base.hasWeakrefs || base.itemSize != 0 || plan.addsWeakrefs)
            return typeError(rt, "__weakref__ slot disallowed: we already got one");
        plan.addsWeakrefs = true;
        return Nothing{};
    }
    plan.names.push_back(share(name));
    return Nothing{};
}

Done finishNames(Runtime& rt, SlotsPlan& plan, Dict& names, const std::string& className)
{
    for (Ref<Str>& name : plan.names) {
        name = mangled(rt, className, *name);
        if (!lookUp(rt, names, *name) || equal(*name, "__qualname__") || equal(*name, "__classcell__"))
            continue;
        NAMETAG_TRY(shown, reprText(rt, *name));
        return valueError(rt, text(shown, " in __slots__ conflicts with class variable"));
    }
    std::sort(plan.names.begin(), plan.names.end(),
              [](const Ref<Str>& a, const Ref<Str>& b) { return compare(*a, *b) < 0; });
    return Nothing{};
}

Value getDict(Runtime& rt, Object& self)
{
    return ownDict(rt, self);
}

Done setDict(Runtime& rt, Object& self, Object* value)
{
    if (!value)
        return typeError(rt, "cannot delete __dict__");
    if (!typeOf(*value).is(kDictSubclass))
        return typeError(rt, text("__dict__ must be set to a dictionary, not a '", typeName(*value), "'"));
    Ref<> old = ownDict(rt, self);
    InstanceExtras& extras = extrasOf(self);
    for (const DictEntry& entry : static_cast<Dict&>(*old).entries)
        if (entry.key && isStr(*entry.key))
            rt.report().fieldRemoved(self, nameOf(rt, static_cast<Str&>(*entry.key)));
    dropOwner(rt, *extras.dict, self);
    memory::dropReference(*extras.dict);
    extras.dict = static_cast<Dict*>(share(*value).give());
    addOwner(rt, *extras.dict, self);
    if (rt.report().listens())
        tellExtras(self);
    return Nothing{};
}

Value getWeakref(Runtime& rt, Object& self)
{
    const WeakrefLook& look = moduleState<WeakrefLook>(rt);
    return look.first ? look.first(rt, self) : none(rt);
}

const GetSetRow kDictRow{"__dict__", getDict, setDict, "The object's own attributes."};
const GetSetRow kWeakrefRow{"__weakref__", getWeakref, nullptr, "The weak references to the object."};

void addRow(Runtime& rt, Type& type, Str& name, const GetSetRow& row)
{
    if (lookUp(rt, *type.dict, name))
        return;
    auto* descriptor =
        rt.heap.create<GetSetDescriptor>(*rt.types.getSetDescriptor, memory::BodyRequest{64, 16, 64, {}});
    descriptor->row = &row;
    descriptor->owner = share(type).give();
    rt.heap.tell(*descriptor);
    rt.heap.track(*descriptor);
    store(rt, *type.dict, name, Ref<>::adopt(descriptor));
}

} // namespace

Eval<SlotsPlan> planSlots(Runtime& rt, const Type& base, const Tuple& bases, Dict& names,
                          const std::string& className)
{
    SlotsPlan plan;
    Object* given = lookUp(rt, names, *rt.names.dunderSlots);
    if (!given) {
        plan.addsDict = !base.hasDict;
        plan.addsWeakrefs = !base.hasWeakrefs && base.itemSize == 0;
        return plan;
    }
    Ref<List> items = newList(rt);
    if (isStr(*given))
        appendToList(rt, *items, share(*given));
    else
        NAMETAG_CHECK(forEach(rt, *given, [&](Ref<> item) -> Eval<bool> {
            appendToList(rt, *items, std::move(item));
            return true;
        }));
    if (items->length > 0 && base.itemSize != 0)
        return typeError(rt, text("nonempty __slots__ not supported for subtype of '", base.name, "'"));
    for (Object* item : items->view())
        NAMETAG_CHECK(addName(rt, plan, base, *item));
    NAMETAG_CHECK(finishNames(rt, plan, names, className));
    for (Object* other : bases.view()) {
        const auto& type = static_cast<const Type&>(*other);
        plan.addsDict = plan.addsDict || (!base.hasDict && type.hasDict);
        plan.addsWeakrefs = plan.addsWeakrefs || (!base.hasWeakrefs && type.hasWeakrefs);
    }
    return plan;
}

void addSlotDescriptors(Runtime& rt, Type& type, const SlotsPlan& plan)
{
    std::uint32_t index = type.base->slotCount;
    for (const Ref<Str>& name : plan.names) {
        auto* member =
            rt.heap.create<MemberDescriptor>(*rt.types.memberDescriptor, memory::BodyRequest{64, 16, 64, {}});
        member->name = name.share().give();
        member->owner = share(type).give();
        member->index = index++;
        rt.heap.tell(*member);
        rt.heap.track(*member);
        store(rt, *type.dict, *name, Ref<>::adopt(member));
    }
    if (plan.addsDict)
        addRow(rt, type, *rt.names.dunderDict, kDictRow);
    if (plan.addsWeakrefs)
        addRow(rt, type, *rt.names.dunderWeakref, kWeakrefRow);
}

void addDictAttribute(Runtime& rt, Type& type)
{
    addAttributes(rt, type, {&kDictRow, 1});
}

Raised noteSetName(Runtime& rt, const Type& type, Object& name, const Object& value)
{
    Ref<Exception> raised = takeRaised(rt);
    Eval<std::string> shown = reprText(rt, name);
    const std::string called = shown ? *shown : std::string("?");
    const std::string message = text("Error calling __set_name__ on '", typeName(value), "' instance ",
                                     called, " in '", type.name, "'");
    if (rt.profile.texts.wrapsSetNameErrors) {
        Object* argument[] = {newStr(rt, message).give()};
        Ref<Exception> wrapper = newException(rt, *rt.exceptions.runtimeError, newTuple(rt, argument));
        setField(wrapper->context, share<Object>(*raised));
        setField(wrapper->cause, Ref<>(std::move(raised)));
        wrapper->suppressContext = true;
        return raiseObject(rt, std::move(wrapper));
    }
    const Ref<Str> note = newStr(rt, message);
    Value added = callMethod(rt, *raised, *rt.names.plainAddNote, {note.get()});
    if (!added)
        dropRaised(rt);
    rt.raised = std::move(raised);
    return Raised{};
}

} // namespace nametag::runtime
