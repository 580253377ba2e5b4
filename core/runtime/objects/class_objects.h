// SPDX-License-Identifier: GPL-3.0-or-later
// What instances of classes carry besides their payload: attribute values in shared-key arrays or a dict of
// their own, and slots.
#pragma once

#include "core/runtime/objects/type.h"

#include <vector>

namespace nametag::runtime {

/// The attribute names of the instances of one class, in order of first use; at most 30
/// (Objects/dictobject.c, SHARED_KEYS_MAX_SIZE).
struct SharedKeys {
    std::vector<Str*> names;   ///< owned
    std::uint32_t usable = 30; ///< names that still fit (FACTS 1.5: falls with each new instance)
    std::uint32_t version = 1;
};

/// Lies before the GcHead of objects whose type has hasExtras.
struct InstanceExtras {
    Dict* dict = nullptr;      ///< owned: once __dict__ was looked at, or more than 30 names
    Object** values = nullptr; ///< real array of `capacity` owned references, or none
    std::uint8_t* order =
        nullptr; ///< insertion order: order[i] = index in the shared keys of the i-th attribute set
    std::uint32_t capacity = 0;
    std::uint32_t used = 0;
    std::uint64_t block = 0; ///< simulated block of the values (3.11, 3.12), 0: inline or none
    std::uint32_t blockBytes = 0;
    std::uint32_t slotCount = 0;
    Object** slots = nullptr; ///< real array of slotCount owned references
    std::uint64_t reserved = 0;
};
static_assert(sizeof(InstanceExtras) == 64, "core/memory/heap.cpp reserves as much");

inline InstanceExtras& extrasOf(Object& object)
{
    auto* end =
        reinterpret_cast<std::byte*>(&object) - (object.behaviour->collected ? sizeof(memory::GcHead) : 0);
    return reinterpret_cast<InstanceExtras*>(end)[-1];
}

/// A plain instance: no payload.
struct Instance : Object {};

struct Module : Object {
    Dict* dict = nullptr; ///< owned
    std::string name;
};

/// The place of a __slots__ name in the object; its content is owned.
Object*& slotPlace(Runtime& rt, Object& self, std::uint32_t index);

/// Makes an object of a type with no payload of its own (object.__new__).
Ref<> newInstance(Runtime& rt, Type& type);
/// Attribute of the instance itself, borrowed, or nullptr.
Object* ownAttribute(Runtime& rt, Object& self, Str& name);
/// Sets (or, without value, removes) an attribute of the instance itself; false: there was none to remove.
bool setOwnAttribute(Runtime& rt, Object& self, Str& name, Object* value);
/// The instance's __dict__, made if need be (it keeps using the values).
Ref<> ownDict(Runtime& rt, Object& self);
/// Releases dict, values and slots of a dying instance.
void releaseExtras(Object& self);
void traverseExtras(Object& self, memory::Visitor visit);
void tellExtras(Object& self);
/// Where attributes come among the fields of an object that is told.
inline constexpr std::uint32_t kClassOrder = 0;
inline constexpr std::uint32_t kSlotOrder = 5;
inline constexpr std::uint32_t kAttributeOrder = 1u << 20;
/// Whether the name is, or becomes, one of the shared keys of the instance's class.
bool joinSharedKeys(Runtime& rt, Object& self, Str& name);
/// Values that an instance has room for as things are (Objects/dictobject.c, shared_keys_usable_size).
std::uint32_t sharedRoom(const Object& self);
/// The room for values beside an instance (3.11, 3.12) is given up.
void freeValuesBlock(Runtime& rt, Object& self);
/// Forgets the shared keys of a dying class.
void releaseSharedKeys(Type& type);

Ref<Module> newModule(Runtime& rt, std::string_view name);

} // namespace nametag::runtime
