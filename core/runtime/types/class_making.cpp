// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/class_making.h"

#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/slot_rows.h"
#include "core/runtime/protocols/tuple_calls.h"
#include "core/runtime/types/class_slots.h"
#include "core/runtime/types/owned.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

bool extendsLayout(const Type& type, const Type& base)
{
    if (type.is(kHeapType))
        return type.slotCount > base.slotCount;
    return type.cppBytes != base.cppBytes || type.basicSize != base.basicSize ||
           type.itemSize != base.itemSize;
}

/// The nearest type that adds something to the layout of its base (Objects/typeobject.c, solid_base).
Type& solidBase(Type& type)
{
    if (!type.base)
        return type;
    Type& below = solidBase(*type.base);
    return extendsLayout(type, *type.base) ? type : below;
}

/// Moves an entry out of the class's dict.
Ref<> takeEntry(Runtime& rt, Dict& dict, Str& name)
{
    Object* found = lookUp(rt, dict, name);
    if (!found)
        return {};
    Ref<> value = share(*found);
    removeKey(rt, dict, name);
    return value;
}

template <class Wrapper> void wrapFunction(Runtime& rt, Dict& dict, Str& name, Type& wrapperType)
{
    Object* found = lookUp(rt, dict, name);
    if (!found || &typeOf(*found) != rt.types.function)
        return;
    auto* wrapper = rt.heap.create<Wrapper>(wrapperType, memory::BodyRequest{48, 16, 48, {}});
    wrapper->function = share(*found).give();
    rt.heap.tell(*wrapper);
    rt.heap.track(*wrapper);
    store(rt, dict, name, Ref<>::adopt(wrapper));
}

Done takeNames(Runtime& rt, Type& type, const ClassPlan& plan)
{
    Dict& dict = *type.dict;
    type.name = type.qualifiedName = utf8(plan.name);
    if (type.name.find('\0') != std::string::npos)
        return valueError(rt, "type name must not contain null characters");
    if (Ref<> qualified = takeEntry(rt, dict, *rt.names.dunderQualname)) {
        if (!isStr(*qualified))
            return typeError(rt, text("type __qualname__ must be a str, not ", typeName(*qualified)));
        type.qualifiedName = utf8(static_cast<Str&>(*qualified));
    }
    if (!lookUp(rt, dict, *rt.names.dunderModule) && rt.caller)
        if (Object* module = lookUp(rt, rt.caller->globalNames(), *rt.names.dunderName))
            store(rt, dict, *rt.names.dunderModule, share(*module));
    Object* module = lookUp(rt, dict, *rt.names.dunderModule);
    type.moduleName = module && isStr(*module) ? utf8(static_cast<Str&>(*module)) : std::string();
    type.shownName = rt.report().keep(type.name);
    return Nothing{};
}

Done fillClassCell(Runtime& rt, Type& type)
{
    const Ref<> cell = takeEntry(rt, *type.dict, *rt.names.dunderClasscell);
    if (!cell)
        return Nothing{};
    if (&typeOf(*cell) != rt.types.cell)
        return typeError(rt,
                         text("__classcell__ must be a nonlocal cell, not <class '", typeName(*cell), "'>"));
    setCell(rt, static_cast<Cell&>(*cell), share<Object>(type));
    return Nothing{};
}

constexpr std::uint32_t kInheritedFlags =
    kIntSubclass | kListSubclass | kTupleSubclass | kStrSubclass | kBytesSubclass | kDictSubclass |
    kTypeSubclass | kExceptionSubclass | kFloatSubclass | kSetSubclass | kSequenceFlag | kMappingFlag;

Type* newType(Runtime& rt, Type& meta, std::uint32_t slots, bool keepsKeys)
{
    const profile::Sizes& sizes = rt.profile.sizes;
    const std::uint32_t before = meta.is(kHeapType) ? meta.preHeader : sizes.collectorHeader;
    const std::uint32_t bytes = sizes.classRequests[3] + 40 * slots + before - sizes.collectorHeader;
    const std::uint32_t shown = keepsKeys ? sizes.emptyClass : sizes.slotsClass;
    auto* type = rt.heap.create<Type>(meta, memory::BodyRequest{bytes, before, shown, {}});
    type->spare |= kTakesTuple;
    return type;
}

/// Instances get a dict from the class, not from the builtin type that it is based on.
bool addsDict(const Type& type)
{
    const Type* base = &type;
    while (base->is(kHeapType))
        base = base->base;
    return type.hasDict && !base->hasDict;
}

void setSizes(Runtime& rt, Type& type, const SlotsPlan& slots)
{
    const profile::Sizes& sizes = rt.profile.sizes;
    const Type& base = *type.base;
    const bool weakInHeader = sizes.instanceBase == sizes.objectHeader;
    type.itemSize = base.itemSize;
    type.basicSize = base.basicSize + 8 * static_cast<std::uint32_t>(slots.names.size());
    if (slots.addsWeakrefs && !weakInHeader && type.itemSize == 0)
        type.basicSize += sizes.instanceBase - sizes.objectHeader;
    const bool ownDictHeader = addsDict(type) && !type.is(kExceptionSubclass) && !type.is(kTypeSubclass) &&
                               (weakInHeader || type.itemSize == 0);
    // A dict's place behind the items.
    if (type.hasDict && !base.hasDict && !weakInHeader && type.itemSize != 0 && !type.is(kTypeSubclass))
        type.basicSize += 8;
    const bool header = ownDictHeader || (weakInHeader && !type.is(kTypeSubclass) &&
                                          (slots.addsWeakrefs || base.preHeader > sizes.collectorHeader));
    type.preHeader = sizes.collectorHeader + (header ? sizes.instanceHeader : 0);
    type.slotCount = base.slotCount + static_cast<std::uint32_t>(slots.names.size());
}

/// The requests of a class statement that stay beside the class itself (FACTS 2).
void takeClassBlocks(Runtime& rt, Type& type)
{
    if (!addsDict(type))
        return;
    type.keysBytes = rt.profile.sizes.classRequests[2];
    type.keysBlock = rt.heap.allocateBlock(type, type.keysBytes);
}

void inheritFrom(Type& type, const Type& base, const SlotsPlan& slots)
{
    type.base = share(const_cast<Type&>(base)).give();
    type.heap = base.heap;
    type.runtime = base.runtime;
    type.collected = true;
    type.flags = kHeapType | kBaseType | kReady | (base.flags & kInheritedFlags);
    type.hasDict = base.hasDict || slots.addsDict;
    type.hasWeakrefs = base.hasWeakrefs || slots.addsWeakrefs;
    type.kind = type.is(kExceptionSubclass) ? events::ObjectKind::Exception
                : type.is(kTypeSubclass)    ? events::ObjectKind::Class
                                            : events::ObjectKind::Instance;
    type.cppBytes = base.cppBytes;
    type.countedType = &type;
    giveInstanceBehaviour(type);
}

/// Instances of a class of Python's library are shown as the container that they are, if they are one, or by
/// their __slots__.
void setKindByModule(Type& type)
{
    using events::ObjectKind;
    if (type.kind != ObjectKind::Instance || type.moduleName == "__main__")
        return;
    const Type* base = &type;
    while (base->is(kHeapType))
        base = base->base;
    const bool container = base->kind == ObjectKind::Dict || base->kind == ObjectKind::List ||
                           base->kind == ObjectKind::Tuple || base->kind == ObjectKind::Set ||
                           base->kind == ObjectKind::FrozenSet || base->kind == ObjectKind::Deque;
    if (container)
        type.kind = base->kind;
    else if (type.slotCount == 0)
        type.kind = ObjectKind::Other;
}

void setHashWithEq(Runtime& rt, Type& type)
{
    Dict& dict = *type.dict;
    if (lookUp(rt, dict, *rt.names.dunderEq) && !lookUp(rt, dict, *rt.names.dunderHash))
        store(rt, dict, *rt.names.dunderHash, share(*rt.objects.none));
}

Done callSetNames(Runtime& rt, Type& type)
{
    const Ref<Dict> names = copyDict(rt, *type.dict);
    for (const DictEntry& entry : names->entries) {
        if (!entry.key || !lookUpInType(rt, typeOf(*entry.value), *rt.names.dunderSetName))
            continue;
        Eval<std::optional<Ref<>>> done =
            callSpecial(rt, *entry.value, *rt.names.dunderSetName, {&type, entry.key});
        if (done)
            continue;
        if (rt.profile.texts.exceptionNotes && rt.raised)
            return noteSetName(rt, type, *entry.key, *entry.value);
        return Raised{};
    }
    return Nothing{};
}

Done callInitSubclass(Runtime& rt, Type& type, const Arguments& keywords)
{
    Object* pair[] = {&type, &type};
    NAMETAG_TRY(parent, call(rt, *rt.types.super_, Arguments{pair, 2, nullptr}));
    NAMETAG_TRY(method, getAttribute(rt, *parent, *rt.names.dunderInitSubclass));
    NAMETAG_CHECK(call(rt, *method, keywords));
    return Nothing{};
}

Done prepareDict(Runtime& rt, Type& type, const ClassPlan& plan, const SlotsPlan& slots)
{
    NAMETAG_CHECK(takeNames(rt, type, plan));
    Dict& dict = *type.dict;
    wrapFunction<StaticMethod>(rt, dict, *rt.names.dunderNew, *rt.types.staticMethod);
    wrapFunction<ClassMethod>(rt, dict, *rt.names.dunderInitSubclass, *rt.types.classMethod);
    wrapFunction<ClassMethod>(rt, dict, *rt.names.dunderClassGetitem, *rt.types.classMethod);
    NAMETAG_CHECK(fillClassCell(rt, type));
    addSlotDescriptors(rt, type, slots);
    if (!slots.names.empty()) {
        constexpr std::uint32_t kListBytes = 56;
        const memory::Scratch list(rt.heap, kListBytes, memory::FreeListKey::List); // to sort the names
        constexpr std::size_t kTupleHead = 40;
        const std::size_t count = slots.names.size(); // ht_slots stays with the class
        rt.heap.takeQuietly(static_cast<std::uint32_t>(kTupleHead + 8 * count), memory::tupleFreeList(count),
                            true);
    }
    if (!lookUp(rt, dict, *rt.names.dunderDoc))
        store(rt, dict, *rt.names.dunderDoc, share(*rt.objects.none));
    setHashWithEq(rt, type);
    return Nothing{};
}

/// Heap bases keep a dict of their subclasses, all of them know the class by one weak reference, which the
/// collector counts (Objects/typeobject.c, add_subclass).
void joinBases(Runtime& rt, Type& type)
{
    constexpr std::uint32_t kDictBytes = 64;
    if (type.requested != 0)
        countUnseen(rt);
    for (Object* object : type.bases->view()) {
        Type& base = *static_cast<Type*>(object);
        if (base.subclasses.empty() && base.is(kHeapType))
            rt.heap.takeQuietly(kDictBytes, memory::FreeListKey::Dict);
        base.subclasses.push_back(&type);
    }
}

} // namespace

Eval<Type*> bestBase(Runtime& rt, const Tuple& bases)
{
    Type* winner = nullptr;
    Type* base = nullptr;
    for (Object* each : bases.view()) {
        if (!typeOf(*each).is(kTypeSubclass))
            return typeError(rt, "bases must be types");
        auto& type = static_cast<Type&>(*each);
        if (!type.is(kBaseType))
            return typeError(rt, text("type '", type.name, "' is not an acceptable base type"));
        Type& candidate = solidBase(type);
        if (!winner) {
            winner = &candidate;
            base = &type;
        } else if (!winner->isSubtypeOf(candidate)) {
            if (!candidate.isSubtypeOf(*winner))
                return typeError(rt, "multiple bases have instance lay-out conflict");
            winner = &candidate;
            base = &type;
        }
    }
    return base;
}

Eval<Type*> metaclassFor(Runtime& rt, Type& meta, const Tuple& bases)
{
    Type* winner = &meta;
    for (Object* base : bases.view()) {
        Type& candidate = typeOf(*base);
        if (winner->isSubtypeOf(candidate))
            continue;
        if (!candidate.isSubtypeOf(*winner))
            return typeError(rt,
                             "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                             "subclass of the metaclasses of all its bases");
        winner = &candidate;
    }
    return winner;
}

Value makeClass(Runtime& rt, Type& meta, const ClassPlan& plan)
{
    Object* objectOnly[] = {rt.types.object};
    Ref<Tuple> bases = plan.bases.length > 0 ? share(plan.bases) : newTupleSharing(rt, objectOnly);
    NAMETAG_TRY(base, bestBase(rt, *bases));
    NAMETAG_TRY(slots, planSlots(rt, *base, *bases, plan.names, utf8(plan.name)));
    Type* type =
        newType(rt, meta, static_cast<std::uint32_t>(slots.names.size()), addsDict(*base) || slots.addsDict);
    Ref<Type> made = Ref<Type>::adopt(type);
    inheritFrom(*type, *base, slots);
    setSizes(rt, *type, slots);
    type->bases = bases.give();
    type->dict = copyDict(rt, plan.names).give();
    NAMETAG_CHECK(prepareDict(rt, *type, plan, slots));
    setKindByModule(*type);
    NAMETAG_TRY(mro, computeMro(rt, *type));
    type->mro = mro.give();
    joinBases(rt, *type);
    takeClassBlocks(rt, *type);
    fillSlots(rt, *type);
    rt.heap.tell(*type);
    rt.heap.track(*type);
    NAMETAG_CHECK(callSetNames(rt, *type));
    NAMETAG_CHECK(callInitSubclass(rt, *type, plan.keywords));
    return made;
}

} // namespace nametag::runtime
