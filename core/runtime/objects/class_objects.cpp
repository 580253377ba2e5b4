// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/objects/class_objects.h"

#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/dict_owner.h"
#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

using memory::BodyRequest;
using memory::Heap;

constexpr std::uint32_t kNoName = 0xFFFFFFFFu;

std::uint32_t roundedUp(std::uint32_t bytes)
{
    return (bytes + 7u) & ~7u;
}

std::uint32_t namesOf(const SharedKeys& keys)
{
    return static_cast<std::uint32_t>(keys.names.size());
}

std::uint32_t findName(const SharedKeys& keys, const Str& name)
{
    for (std::uint32_t i = 0; i < namesOf(keys); ++i)
        if (keys.names[i] == &name)
            return i;
    if (name.interned)
        return kNoName;
    for (std::uint32_t i = 0; i < namesOf(keys); ++i)
        if (equal(*keys.names[i], name))
            return i;
    return kNoName;
}

SharedKeys& sharedKeysOf(Type& type)
{
    if (!type.sharedKeys)
        type.sharedKeys = new SharedKeys;
    return *type.sharedKeys;
}

/// Each new instance takes one place off the shared table (Objects/dictobject.c, init_inline_values); the
/// capacity of the instance's values.
std::uint32_t takeCapacity(Runtime& rt, SharedKeys& keys)
{
    const std::uint32_t before = namesOf(keys) + keys.usable;
    if (keys.usable > 1)
        --keys.usable;
    return rt.profile.instances.valuesInline ? before : namesOf(keys) + keys.usable;
}

void makeValues(Runtime& rt, InstanceExtras& extras, std::uint32_t capacity)
{
    auto* memory = static_cast<std::byte*>(rt.heap.realMemory().allocate(capacity * (sizeof(Object*) + 1)));
    extras.values = reinterpret_cast<Object**>(memory);
    extras.order = reinterpret_cast<std::uint8_t*>(memory + capacity * sizeof(Object*));
    std::fill_n(extras.values, capacity, nullptr);
    extras.capacity = capacity;
    extras.used = 0;
}

void dropValuesArray(Runtime& rt, InstanceExtras& extras)
{
    if (extras.values)
        rt.heap.realMemory().free(extras.values, extras.capacity * (sizeof(Object*) + 1));
    extras.values = nullptr;
    extras.order = nullptr;
}

/// The block of the values beside the instance (3.11, 3.12).
void makeValuesBlock(Runtime& rt, Object& self, InstanceExtras& extras)
{
    if (rt.profile.instances.valuesInline)
        return;
    extras.blockBytes = roundedUp(extras.capacity + 2) + 8 * extras.capacity;
    extras.block = rt.heap.allocateBlock(self, extras.blockBytes);
}

/// The values become the entries of a dict, which goes on using the instance's room for them.
Dict& moveToDict(Runtime& rt, Object& self)
{
    InstanceExtras& extras = extrasOf(self);
    Ref<Dict> dict = newDict(rt);
    if (extras.values) {
        const SharedKeys& keys = *typeOf(self).sharedKeys;
        dict->sharing = &self;
        for (std::uint32_t i = 0; i < extras.used; ++i) {
            const std::uint32_t index = extras.order[i];
            store(rt, *dict, *keys.names[index], Ref<>::adopt(extras.values[index]));
        }
        dropValuesArray(rt, extras);
    }
    extras.dict = dict.give();
    addOwner(rt, *extras.dict, self);
    return *extras.dict;
}

/// The builtin type gives its instances a dict: classes based on it share no keys.
bool hasPlainDict(const Type& type)
{
    const Type* base = &type;
    while (base->base && base->is(kHeapType))
        base = base->base;
    return base->hasDict;
}

/// Instances of subclasses of the builtin types, and in 3.13 those with room for slots, keep a dict from
/// their first attribute on. Objects/typeobject.c, type_new_alloc; Objects/dictobject.c,
/// _PyObjectDict_SetItem
bool keepsDict(Runtime& rt, const Type& type)
{
    if (rt.profile.instances.valuesInline && type.slotCount != 0)
        return true;
    const Type* base = &type;
    while (base->base && base->is(kHeapType))
        base = base->base;
    return base != rt.types.object;
}

/// The first dict of such an instance shares its keys and has room for all that the class can share; in 3.11
/// not where the instances differ in size. Objects/dictobject.c, new_dict_with_shared_keys
void makeOwnDict(Runtime& rt, Object& self)
{
    InstanceExtras& extras = extrasOf(self);
    Type& type = typeOf(self);
    const bool shares = !hasPlainDict(type) && (rt.profile.minor >= 12 || type.itemSize == 0);
    if (shares) {
        const SharedKeys& keys = sharedKeysOf(type);
        extras.capacity = namesOf(keys) + keys.usable;
        extras.blockBytes = roundedUp(extras.capacity + 2) + 8 * extras.capacity;
        extras.block = rt.heap.allocateBlock(self, extras.blockBytes);
    }
    Ref<Dict> dict = newDict(rt);
    if (shares)
        dict->sharing = &self;
    extras.dict = dict.give();
    addOwner(rt, *extras.dict, self);
}

/// The dict outlives the instance and keeps the room for values.
void leaveValuesTo(Runtime& rt, InstanceExtras& extras, Dict& dict)
{
    dict.valuesBytes = roundedUp(extras.capacity + 2) + 8 * extras.capacity;
    dict.valuesBlock = std::exchange(extras.block, 0);
    if (dict.valuesBlock != 0 || rt.heap.startingUp())
        return;
    dict.valuesBlock = rt.heap.takeQuietly(dict.valuesBytes);
    rt.heap.giveTo(dict, dict.valuesBlock, dict.valuesBytes);
}

/// Index of the name in the values, made if there is room; kNoName: there is none, a dict takes over.
std::uint32_t placeOf(Runtime& rt, Object& self, Str& name)
{
    InstanceExtras& extras = extrasOf(self);
    SharedKeys& keys = sharedKeysOf(typeOf(self));
    if (!extras.values) {
        makeValues(rt, extras, takeCapacity(rt, keys));
        makeValuesBlock(rt, self, extras);
    }
    std::uint32_t index = findName(keys, name);
    if (index == kNoName) {
        if (!joinSharedKeys(rt, self, name))
            return kNoName;
        index = namesOf(keys) - 1;
    }
    return index < extras.capacity ? index : kNoName;
}

void forgetInOrder(InstanceExtras& extras, std::uint32_t index)
{
    std::uint8_t* end = extras.order + extras.used;
    std::uint8_t* place = std::find(extras.order, end, static_cast<std::uint8_t>(index));
    if (place == end)
        return;
    std::copy(place + 1, end, place);
    --extras.used;
}

bool removeOwnAttribute(Runtime& rt, Object& self, Str& name)
{
    InstanceExtras& extras = extrasOf(self);
    if (extras.dict) {
        Object* held = lookUp(rt, *extras.dict, name);
        if (!held)
            return false;
        Ref<> old = share(*held);
        removeKey(rt, *extras.dict, name);
        if (!isOwner(rt, *extras.dict, self))
            rt.report().fieldRemoved(self, nameOf(rt, name));
        return true;
    }
    if (!extras.values)
        return false;
    const std::uint32_t index = findName(*typeOf(self).sharedKeys, name);
    if (index == kNoName || index >= extras.capacity || !extras.values[index])
        return false;
    Ref<> old = Ref<>::adopt(std::exchange(extras.values[index], nullptr));
    forgetInOrder(extras, index);
    rt.report().fieldRemoved(self, nameOf(rt, name));
    return true;
}

} // namespace

bool joinSharedKeys(Runtime& rt, Object& self, Str& name)
{
    SharedKeys& keys = sharedKeysOf(typeOf(self));
    if (findName(keys, name) != kNoName)
        return true;
    if (keys.usable == 0 || namesOf(keys) >= rt.profile.instances.sharedKeyLimit)
        return false;
    Ref<Str> key = name.interned ? share(name) : intern(rt, utf8(name));
    keys.names.push_back(key.give());
    --keys.usable;
    ++keys.version;
    return true;
}

std::uint32_t sharedRoom(const Object& self)
{
    const SharedKeys& keys = *typeOf(self).sharedKeys;
    return namesOf(keys) + keys.usable;
}

void freeValuesBlock(Runtime& rt, Object& self)
{
    InstanceExtras& extras = extrasOf(self);
    if (extras.block != 0)
        rt.heap.freeBlock(extras.block, extras.blockBytes);
    extras.block = 0;
    extras.blockBytes = 0;
}

Ref<> newInstance(Runtime& rt, Type& type)
{
    if (!type.hasExtras) {
        const std::uint32_t bytes = type.basicSize + type.preHeader;
        auto* plain = rt.heap.create<Instance>(type, BodyRequest{bytes, type.preHeader, bytes, {}});
        rt.heap.tell(*plain);
        return Ref<>::adopt(plain);
    }
    const bool withValues = type.hasDict && type.itemSize == 0 && !keepsDict(rt, type);
    std::uint32_t capacity = 0;
    std::uint32_t bytes = type.basicSize + type.preHeader;
    const std::uint32_t shown = bytes;
    if (withValues) {
        capacity = takeCapacity(rt, sharedKeysOf(type));
        if (rt.profile.instances.valuesInline)
            bytes += roundedUp(capacity) + 8 * (capacity + 1);
    }
    auto* self = rt.heap.create<Instance>(type, BodyRequest{bytes, type.preHeader, shown, {}});
    if (withValues) {
        InstanceExtras& extras = extrasOf(*self);
        makeValues(rt, extras, capacity);
        makeValuesBlock(rt, *self, extras);
    }
    rt.heap.tell(*self);
    rt.heap.track(*self);
    return Ref<>::adopt(self);
}

Object*& slotPlace(Runtime& rt, Object& self, std::uint32_t index)
{
    InstanceExtras& extras = extrasOf(self);
    if (!extras.slots) {
        extras.slotCount = typeOf(self).slotCount;
        extras.slots =
            static_cast<Object**>(rt.heap.realMemory().allocate(extras.slotCount * sizeof(Object*)));
        std::fill_n(extras.slots, extras.slotCount, nullptr);
    }
    return extras.slots[index];
}

Object* ownAttribute(Runtime& rt, Object& self, Str& name)
{
    const InstanceExtras& extras = extrasOf(self);
    if (extras.dict)
        return lookUp(rt, *extras.dict, name);
    if (!extras.values)
        return nullptr;
    const std::uint32_t index = findName(*typeOf(self).sharedKeys, name);
    return index < extras.capacity ? extras.values[index] : nullptr;
}

bool setOwnAttribute(Runtime& rt, Object& self, Str& name, Object* value)
{
    if (!value)
        return removeOwnAttribute(rt, self, name);
    InstanceExtras& extras = extrasOf(self);
    if (!extras.dict && !extras.values && keepsDict(rt, typeOf(self)))
        makeOwnDict(rt, self);
    const std::uint32_t index = extras.dict ? kNoName : placeOf(rt, self, name);
    if (index != kNoName) {
        Ref<> old = Ref<>::adopt(std::exchange(extras.values[index], share(*value).give()));
        if (!old)
            extras.order[extras.used++] = static_cast<std::uint8_t>(index);
        if (rt.report().listens())
            rt.report().fieldSet(self, nameOf(rt, name), *value, kAttributeOrder);
        return true;
    }
    if (!extras.dict)
        leaveSharedKeys(rt, moveToDict(rt, self));
    Object* held = lookUp(rt, *extras.dict, name);
    Ref<> old = held ? share(*held) : Ref<>();
    store(rt, *extras.dict, name, share(*value));
    if (rt.report().listens() && !isOwner(rt, *extras.dict, self))
        rt.report().fieldSet(self, nameOf(rt, name), *value, kAttributeOrder);
    return true;
}

Ref<> ownDict(Runtime& rt, Object& self)
{
    InstanceExtras& extras = extrasOf(self);
    if (!extras.dict) {
        if (!extras.values && rt.profile.minor >= 12 && keepsDict(rt, typeOf(self)))
            makeOwnDict(rt, self);
        const bool ofInstance = extras.values && !rt.profile.collector.dictLookMakesDictTracked;
        Dict& dict = extras.dict ? *extras.dict : moveToDict(rt, self);
        if (ofInstance)
            dict.spare |= kShowsInstance;
    }
    Dict& dict = *extras.dict;
    if (dict.sharing && dict.shownSize != dictShownSize(rt, dict))
        rt.heap.setShownSize(dict, dictShownSize(rt, dict), sharedRoom(*dict.sharing));
    return share<Object>(dict);
}

void releaseExtras(Object& self)
{
    Runtime& rt = runtimeOf(self);
    InstanceExtras& extras = extrasOf(self);
    if (extras.slots) {
        for (Type* type = &typeOf(self); type && type->is(kHeapType); type = type->base) {
            const std::uint32_t first = type->base ? type->base->slotCount : 0;
            for (std::uint32_t i = first; i < std::min(type->slotCount, extras.slotCount); ++i)
                if (Object* old = std::exchange(extras.slots[i], nullptr))
                    memory::dropReference(*old);
        }
        rt.heap.realMemory().free(extras.slots, extras.slotCount * sizeof(Object*));
        extras.slots = nullptr;
    }
    if (extras.values) {
        for (std::uint32_t i = 0; i < extras.capacity; ++i)
            if (Object* old = std::exchange(extras.values[i], nullptr))
                memory::dropReference(*old);
        dropValuesArray(rt, extras);
    }
    if (Dict* dict = std::exchange(extras.dict, nullptr)) {
        if (dict->sharing == &self && dict->count > 1)
            leaveValuesTo(rt, extras, *dict);
        dropOwner(rt, *dict, self);
        memory::dropReference(*dict);
    }
    freeValuesBlock(rt, self);
}

void traverseExtras(Object& self, memory::Visitor visit)
{
    const InstanceExtras& extras = extrasOf(self);
    for (std::uint32_t i = 0; extras.slots && i < extras.slotCount; ++i)
        visit(extras.slots[i]);
    for (std::uint32_t i = 0; extras.values && i < extras.capacity; ++i)
        visit(extras.values[i]);
    if (!extras.dict || !(extras.dict->spare & kShowsInstance)) {
        visit(extras.dict);
        return;
    }
    for (const DictEntry& entry : extras.dict->entries)
        visit(entry.value);
}

namespace {

void tellSlots(Object& self, const Type& type)
{
    Runtime& rt = runtimeOf(self);
    const InstanceExtras& extras = extrasOf(self);
    if (!type.is(kHeapType))
        return;
    if (type.base)
        tellSlots(self, *type.base);
    for (const DictEntry& entry : type.dict->entries) {
        if (!entry.key || !entry.value || &typeOf(*entry.value) != rt.types.memberDescriptor)
            continue;
        const auto& member = static_cast<const MemberDescriptor&>(*entry.value);
        if (member.owner == &type && member.index < extras.slotCount && extras.slots[member.index])
            rt.report().fieldSet(self, nameOf(rt, *member.name), *extras.slots[member.index],
                                 kSlotOrder + member.index);
    }
}

} // namespace

void tellExtras(Object& self)
{
    Runtime& rt = runtimeOf(self);
    const InstanceExtras& extras = extrasOf(self);
    if (extras.slots)
        tellSlots(self, typeOf(self));
    if (extras.values) {
        const SharedKeys& keys = *typeOf(self).sharedKeys;
        for (std::uint32_t i = 0; i < extras.used; ++i) {
            const std::uint32_t index = extras.order[i];
            rt.report().fieldSet(self, nameOf(rt, *keys.names[index]), *extras.values[index],
                                 kAttributeOrder);
        }
    }
    if (!extras.dict)
        return;
    for (const DictEntry& entry : extras.dict->entries)
        if (entry.key && typeOf(*entry.key).is(kStrSubclass))
            rt.report().fieldSet(self, nameOf(rt, static_cast<Str&>(*entry.key)), *entry.value,
                                 kAttributeOrder);
}

void releaseSharedKeys(Type& type)
{
    SharedKeys* keys = std::exchange(type.sharedKeys, nullptr);
    if (!keys)
        return;
    for (Str* name : keys->names)
        memory::dropReference(*name);
    delete keys;
}

Ref<Module> newModule(Runtime& rt, std::string_view name)
{
    auto* module = rt.heap.create<Module>(*rt.types.module, BodyRequest{72, 16, 72, {}});
    module->name = name;
    module->dict = newDict(rt).give();
    const Ref<Str> text = newStr(rt, name);
    store(rt, *module->dict, *rt.names.dunderName, text.share());
    for (Str* empty :
         {rt.names.dunderDoc, rt.names.dunderPackage, rt.names.dunderLoader, rt.names.dunderSpec})
        store(rt, *module->dict, *empty, share(*rt.objects.none));
    rt.heap.tell(*module);
    rt.heap.track(*module);
    return Ref<Module>::adopt(module);
}

} // namespace nametag::runtime
