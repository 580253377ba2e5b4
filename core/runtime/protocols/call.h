// SPDX-License-Identifier: GPL-3.0-or-later
// Calling any callable from native code, and calls of special methods.
#pragma once

#include "core/runtime/objects/runtime.h"

#include <initializer_list>

namespace nametag::runtime {

Value call(Runtime& rt, Object& callable, const Arguments& arguments);
/// The same where the arguments are in a tuple (and a dict) already: f(*a, **k).
Value callWithTuple(Runtime& rt, Object& callable, const Arguments& arguments);
Value call(Runtime& rt, Object& callable, std::initializer_list<Object*> arguments);
/// type(object).name(object, …), as an implicit special method call does; TypeError-free: an empty optional
/// if there is none.
Eval<std::optional<Ref<>>> callSpecial(Runtime& rt, Object& object, Str& name,
                                       std::initializer_list<Object*> arguments);
/// object.name(…)
Value callMethod(Runtime& rt, Object& object, Str& name, std::initializer_list<Object*> arguments);
bool isCallable(const Object& object);

} // namespace nametag::runtime
