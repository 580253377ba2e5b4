// SPDX-License-Identifier: GPL-3.0-or-later
// The table of special methods: which dunder belongs to which slot, how Python calls the slot (wrapper) and
// how the slot calls the dunder of a class (general). Objects/typeobject.c, slotdefs and update_one_slot.
#pragma once

#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/runtime.h"

#include <span>

namespace nametag::runtime {

/// Any slot's function; cast back to its own type before it is called.
using AnyFunction = void (*)();
/// Calls the slot with what Python gave; `arguments` without self.
using SlotWrapFunction = Value (*)(Runtime&, AnyFunction slot, Object& self, const Arguments& arguments);

struct SlotRow {
    const char* name;
    Str* Names::*member;   ///< the interned name
    std::size_t offset;    ///< in Slots
    AnyFunction general;   ///< what the slot of a class with this dunder does; none: the slot stays empty
    SlotWrapFunction wrap; ///< none: no wrapper is made
};

std::span<const SlotRow> slotRows();

AnyFunction slotAt(const Slots& slots, std::size_t offset);
void setSlot(Slots& slots, std::size_t offset, AnyFunction function);

/// Sets all slots of a class by the dunders that its mro has.
void fillSlots(Runtime& rt, Type& type);
/// The attribute was assigned or deleted: the slots that depend on it are set anew, in subclasses too.
void updateSlots(Runtime& rt, Type& type, Str& name);

/// The builtin __new__ of types that can make instances.
extern const NativeRow kNewRow;

/// Calls the dunder in the type's mro: AttributeError where there is none.
Value callDunder(Runtime& rt, Object& self, Str& name, std::initializer_list<Object*> arguments);
/// The hash slot of types with __hash__ = None.
Eval<std::int64_t> unhashable(Runtime& rt, Object& self);

// slot_dunders.cpp: what slots of classes do.
namespace dunders {
Value repr(Runtime&, Object&);
Value str(Runtime&, Object&);
Eval<std::int64_t> hash(Runtime&, Object&);
Value call(Runtime&, Object&, const Arguments&);
Value getAttribute(Runtime&, Object&, Str& name);
Done setAttribute(Runtime&, Object&, Str& name, Object* value);
Value compare(Runtime&, Object&, Object&, CompareOp);
Value iter(Runtime&, Object&);
Next next(Runtime&, Object&);
Value descriptorGet(Runtime&, Object& descriptor, Object* instance, Object* owner);
Done descriptorSet(Runtime&, Object& descriptor, Object& instance, Object* value);
Done init(Runtime&, Object&, const Arguments&);
Value make(Runtime&, Type&, const Arguments&);
void finalize(Runtime&, Object&);
Eval<bool> truth(Runtime&, Object&);
Eval<std::int64_t> length(Runtime&, Object&);
Eval<bool> contains(Runtime&, Object&, Object&);
Value item(Runtime&, Object&, Object&);
Done setItem(Runtime&, Object&, Object& key, Object* value);
Value power3(Runtime&, Object&, Object&, Object&);
/// A binary operator of classes: where its slot is, what the slot of such classes holds, its two names.
struct BinaryDunder {
    std::size_t offset;
    AnyFunction general;
    Str* Names::*name;
    Str* Names::*reflected;
};
/// Asks the left operand, then the right one (SLOT1BINFULL).
Value binary(Runtime&, Object& left, Object& right, const BinaryDunder& dunder);
} // namespace dunders

// slot_wrappers.cpp: how Python calls a builtin type's slot.
namespace wrappers {
Value unary(Runtime&, AnyFunction, Object&, const Arguments&);
Value binary(Runtime&, AnyFunction, Object&, const Arguments&);
Value binaryReflected(Runtime&, AnyFunction, Object&, const Arguments&);
Value power(Runtime&, AnyFunction, Object&, const Arguments&);
Value powerReflected(Runtime&, AnyFunction, Object&, const Arguments&);
Value hash(Runtime&, AnyFunction, Object&, const Arguments&);
Value length(Runtime&, AnyFunction, Object&, const Arguments&);
Value truth(Runtime&, AnyFunction, Object&, const Arguments&);
Value contains(Runtime&, AnyFunction, Object&, const Arguments&);
Value repeat(Runtime&, AnyFunction, Object&, const Arguments&);
Value setItem(Runtime&, AnyFunction, Object&, const Arguments&);
Value deleteItem(Runtime&, AnyFunction, Object&, const Arguments&);
Value call(Runtime&, AnyFunction, Object&, const Arguments&);
Value getAttribute(Runtime&, AnyFunction, Object&, const Arguments&);
Value setAttribute(Runtime&, AnyFunction, Object&, const Arguments&);
Value deleteAttribute(Runtime&, AnyFunction, Object&, const Arguments&);
Value less(Runtime&, AnyFunction, Object&, const Arguments&);
Value lessEqual(Runtime&, AnyFunction, Object&, const Arguments&);
Value equal(Runtime&, AnyFunction, Object&, const Arguments&);
Value notEqual(Runtime&, AnyFunction, Object&, const Arguments&);
Value greater(Runtime&, AnyFunction, Object&, const Arguments&);
Value greaterEqual(Runtime&, AnyFunction, Object&, const Arguments&);
Value next(Runtime&, AnyFunction, Object&, const Arguments&);
Value descriptorGet(Runtime&, AnyFunction, Object&, const Arguments&);
Value descriptorSet(Runtime&, AnyFunction, Object&, const Arguments&);
Value descriptorDelete(Runtime&, AnyFunction, Object&, const Arguments&);
Value init(Runtime&, AnyFunction, Object&, const Arguments&);
Value finalize(Runtime&, AnyFunction, Object&, const Arguments&);
} // namespace wrappers

} // namespace nametag::runtime
