// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers for the payload of types: fields that own a reference, and addresses as repr shows them.
#pragma once

#include "core/runtime/objects/runtime.h"

#include <string>
#include <utility>

namespace nametag::runtime {

/// Empties the field, then drops what it held.
template <class T> void dropField(T*& field)
{
    if (T* old = std::exchange(field, nullptr))
        memory::dropReference(*old);
}

template <class T> T* ownedOrNull(T* object)
{
    return object ? share(*object).give() : nullptr;
}

template <class T> void setField(T*& field, Ref<T> value)
{
    Ref<T> old = Ref<T>::adopt(std::exchange(field, value.give()));
}

/// The object, or None where there is none.
inline Ref<> orNone(Runtime& rt, Object* object)
{
    return share(object ? *object : *rt.objects.none);
}

/// "0x7f0000001230", as repr shows where an object lies.
std::string addressText(const Object& object);

} // namespace nametag::runtime
