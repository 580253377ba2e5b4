// SPDX-License-Identifier: GPL-3.0-or-later
// Types of native modules: made when their module is first imported, and what most of them do alike.
#pragma once

#include "core/runtime/objects/native.h"
#include "core/runtime/objects/runtime.h"

#include <string_view>

namespace nametag::runtime {

struct NativeTypeSpec {
    const char* name;       ///< __name__
    const char* moduleName; ///< __module__
    events::ObjectKind kind = events::ObjectKind::Other;
    bool collected = false;
    Type* base = nullptr;         ///< none: object
    std::uint32_t basicSize = 16; ///< tp_basicsize
    std::uint32_t itemSize = 0;
    std::uint32_t flags = 0; ///< kBaseType: classes of a script can be based on it
    const char* doc = "";
    /// Fills slots, destroy, traverse, clear, tell, methods.
    void (*setUp)(Runtime& rt, Type& type) = nullptr;
};

/// __name__ of a type: what follows the last dot of a native type's name, or the module of one that a library
/// module made to look native.
inline std::string_view shortName(const Type& type)
{
    const std::string_view name = type.name;
    if (!type.is(kHeapType))
        return name.substr(name.rfind('.') + 1);
    const std::size_t module = type.moduleName.size();
    const bool dotted = module > 0 && name.size() > module + 1 && name[module] == '.' &&
                        name.substr(0, module) == type.moduleName;
    return dotted ? name.substr(module + 1) : name;
}

/// The finished type; it lasts as long as the run. Payload: a struct derived from Object.
Type& newNativeType(Runtime& rt, const NativeTypeSpec& spec);

/// An object of the type or of a class based on it, with the sizes that the type says; the caller fills it,
/// tells it (rt.heap.tell) and, if it is collected, tracks it (rt.heap.track).
template <class T> T* makeNative(Runtime& rt, Type& type)
{
    const std::uint32_t bytes = type.basicSize + type.preHeader;
    return rt.heap.create<T>(type, memory::BodyRequest{bytes, type.preHeader, bytes, {}});
}

/// The end of a payload with C++ members of its own: ends them, then gives the object back. Everything that
/// it owned has been released before.
template <class T> void releaseNative(Runtime& rt, T& self)
{
    const Object header = self;
    self.~T();
    Object* left = new (static_cast<void*>(&self)) Object(header);
    rt.heap.release(*left);
}

} // namespace nametag::runtime
