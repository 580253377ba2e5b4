// SPDX-License-Identifier: GPL-3.0-or-later
// Callables without vectorcall: their arguments are laid out in a tuple for the time of the call, keyword
// arguments in a dict (Objects/call.c, _PyObject_MakeTpCall). The collector counts both.
#pragma once

#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

/// Of Object::spare of a callable: its calls take a tuple.
inline constexpr std::uint16_t kTakesTuple = 0x8000;

inline bool takesTuple(const Object& callable)
{
    const Type& type = typeOf(callable);
    return (callable.spare & kTakesTuple) != 0 || (type.flags & (kHeapType | kTypeSubclass)) == kHeapType;
}

/// A native function or method that is METH_VARARGS in this version; `owner`: its type or module.
bool isTupleFunction(const Runtime& rt, std::string_view owner, std::string_view name);
/// Marks the types whose calls take a tuple (those without tp_vectorcall).
void markTupleTypes(Runtime& rt);

/// An object of CPython's own that has no counterpart here is counted, unless a free list has one.
void countUnseen(Runtime& rt, memory::FreeListKey key = memory::FreeListKey::None);

/// What a call without vectorcall holds while it runs.
class HeldArguments {
public:
    HeldArguments(Runtime& rt, const Object& callable, const Arguments& arguments);
    ~HeldArguments();
    HeldArguments(const HeldArguments&) = delete;
    HeldArguments& operator=(const HeldArguments&) = delete;

private:
    memory::Heap& m_heap;
    std::size_t m_tuple = 0;
    std::size_t m_keywords = 0;
    std::size_t m_rest = 0; ///< the same arguments without self, once more
};

} // namespace nametag::runtime
