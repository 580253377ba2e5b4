// SPDX-License-Identifier: GPL-3.0-or-later
// How instances of classes of a script live and die (Objects/typeobject.c, subtype_dealloc …).
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/dict_owner.h"
#include "core/runtime/objects/trashcan.h"
#include "core/runtime/types/class_making.h"
#include "core/runtime/types/owned.h"

namespace nametag::runtime {

namespace {

/// The builtin type that the class is based on.
Type& builtinBase(const Object& self)
{
    Type* type = &typeOf(self);
    while (type->is(kHeapType))
        type = type->base;
    return *type;
}

/// Runs __del__; true: the object lives on.
bool isResurrected(Runtime& rt, Object& self)
{
    const FinalizeFunction finalize = typeOf(self).slots.finalize;
    if (!finalize || self.has(memory::kFinalized))
        return false;
    self.bits |= memory::kFinalized;
    self.count = 1;
    if (self.behaviour->collected)
        rt.heap.track(self);
    rt.report().finalizerCalled(self);
    finalize(rt, self);
    if (--self.count > 0)
        return true;
    rt.heap.untrack(self);
    return false;
}

void destroyNow(Runtime& rt, Object& self)
{
    // Before the callbacks of weak references: a collection in one of them must not come across it.
    rt.heap.untrack(self);
    if (isResurrected(rt, self))
        return;
    if (self.has(memory::kHasWeakrefs) && rt.dropWeakrefs)
        rt.dropWeakrefs(rt, self);
    self.bits |= memory::kDying;
    rt.report().objectDying(self);
    releaseExtras(self);
    builtinBase(self).destroy(self);
}

void destroyInstance(Object& self)
{
    Runtime& rt = runtimeOf(self);
    Trashcan& trashcan = rt.trashcan;
    if (trashcan.depth >= trashcanDepth(rt)) {
        rt.heap.untrack(self);
        trashcan.later.push_back(&self);
        return;
    }
    ++trashcan.depth;
    destroyNow(rt, self);
    --trashcan.depth;
    while (trashcan.depth == 0 && !trashcan.later.empty()) {
        Object* next = trashcan.later.back();
        trashcan.later.pop_back();
        ++trashcan.depth;
        next->behaviour->destroy(*next);
        --trashcan.depth;
    }
}

void traverseInstance(Object& self, memory::Visitor visit)
{
    const Type& base = builtinBase(self);
    traverseExtras(self, visit);
    visit(&typeOf(self));
    if (base.traverse)
        base.traverse(self, visit);
}

void clearInstance(Object& self)
{
    const Type& base = builtinBase(self);
    if (base.clear)
        base.clear(self);
    InstanceExtras& extras = extrasOf(self);
    for (std::uint32_t i = 0; extras.slots && i < extras.slotCount; ++i)
        dropField(extras.slots[i]);
    for (std::uint32_t i = 0; extras.values && i < extras.capacity; ++i)
        dropField(extras.values[i]);
    extras.used = 0;
    if (extras.dict)
        dropOwner(runtimeOf(self), *extras.dict, self);
    dropField(extras.dict);
}

void tellInstance(Object& self)
{
    Runtime& rt = runtimeOf(self);
    const Type& base = builtinBase(self);
    // Classes of the library are made with their module: they are not part of the picture.
    if (!typeOf(self).has(memory::kStatic))
        rt.report().fieldSet(self, "__class__", &typeOf(self), kClassOrder);
    if (base.tell)
        base.tell(self);
    tellExtras(self);
}

} // namespace

void giveInstanceBehaviour(Type& type)
{
    type.hasExtras = true;
    type.destroy = destroyInstance;
    type.traverse = traverseInstance;
    type.clear = clearInstance;
    type.tell = tellInstance;
}

} // namespace nametag::runtime
