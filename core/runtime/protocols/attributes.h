// SPDX-License-Identifier: GPL-3.0-or-later
// Attribute access (Objects/object.c PyObject_Generic…, Objects/typeobject.c): lookups through the mro,
// descriptors, instance values.
#pragma once

#include "core/runtime/objects/runtime.h"

#include <string_view>

namespace nametag::runtime {

/// object.name
Value getAttribute(Runtime& rt, Object& object, Str& name);
Value getAttribute(Runtime& rt, Object& object, std::string_view name);
/// An empty Ref without exception where there is no such attribute (AttributeError is swallowed).
Eval<std::optional<Ref<>>> findAttribute(Runtime& rt, Object& object, Str& name);
/// object.name = value; without value: del object.name
Done setAttribute(Runtime& rt, Object& object, Str& name, Object* value);

/// The attribute in the mro of the type, borrowed, or nullptr. Never raises.
Object* lookUpInType(Runtime& rt, Type& type, Str& name);
/// A special method bound to the object for an implicit call (looked up on the type), or an empty Ref.
Eval<std::optional<Ref<>>> findSpecial(Runtime& rt, Object& object, Str& name);

/// For a method call: the function unbound and `bound` false → pass self first; otherwise an ordinary
/// attribute value.
struct MethodLookup {
    Ref<> callable;
    bool takesSelf = false;
};
Eval<MethodLookup> getMethod(Runtime& rt, Object& object, Str& name);

/// What types put into their slots.
Value genericGetAttribute(Runtime& rt, Object& object, Str& name);
Done genericSetAttribute(Runtime& rt, Object& object, Str& name, Object* value);
Value typeGetAttribute(Runtime& rt, Object& type, Str& name);
Done typeSetAttribute(Runtime& rt, Object& type, Str& name, Object* value);

/// The entry of a class's dict is one that is shown (not what the interpreter made).
bool isShownInClass(const Runtime& rt, const Str& name, const Object& value);

/// The type or one of its bases changed: caches forget it.
void typeModified(Runtime& rt, Type& type);

} // namespace nametag::runtime
