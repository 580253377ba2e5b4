// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that some exceptions have beyond args (Exception::fields, by number).
#pragma once

#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/exception_objects.h"
#include "core/runtime/types/owned.h"

namespace nametag::runtime {

/// args becomes the positional arguments, unless it holds them already.
void setArgs(Runtime& rt, Exception& exception, const Arguments& arguments);

template <std::size_t Index> Value getExceptionField(Runtime& rt, Object& self)
{
    return orNone(rt, static_cast<Exception&>(self).fields[Index]);
}

template <std::size_t Index> Done setExceptionField(Runtime&, Object& self, Object* value)
{
    setField(static_cast<Exception&>(self).fields[Index], value ? share(*value) : Ref<>());
    return Nothing{};
}

template <std::size_t Index> constexpr GetSetRow exceptionFieldRow(const char* name)
{
    return {name, getExceptionField<Index>, setExceptionField<Index>};
}

inline void setExceptionFieldTo(Exception& exception, std::size_t index, Object* value)
{
    setField(exception.fields[index], value ? share(*value) : Ref<>());
}

} // namespace nametag::runtime
