// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/call.h"

#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/tuple_calls.h"

#include <algorithm>
#include <array>
#include <vector>

namespace nametag::runtime {

namespace {

constexpr std::size_t kFewArguments = 8;

/// The callable with self before the arguments.
Value callWithSelf(Runtime& rt, Object& callable, Object& self, std::initializer_list<Object*> arguments)
{
    std::array<Object*, kFewArguments> values{};
    values[0] = &self;
    std::copy(arguments.begin(), arguments.end(), values.begin() + 1);
    return call(rt, callable, Arguments{values.data(), arguments.size() + 1, nullptr});
}

/// A module may hold something with its own name that was meant (3.12).
Raised notCallable(Runtime& rt, Object& callable)
{
    std::string meant;
    if (rt.profile.minor >= 12 && &typeOf(callable) == rt.types.module) {
        const auto& module = static_cast<const Module&>(callable);
        Object* same = module.dict ? lookUp(rt, *module.dict, std::string_view(module.name)) : nullptr;
        if (same && typeOf(*same).slots.call)
            meant = text(". Did you mean: '", module.name, ".", module.name, "(...)'?");
    }
    return typeError(rt, text("'", typeName(callable), "' object is not callable", meant));
}

} // namespace

Value call(Runtime& rt, Object& callable, const Arguments& arguments)
{
    if (!takesTuple(callable)) [[likely]]
        return callWithTuple(rt, callable, arguments);
    const HeldArguments held(rt, callable, arguments);
    return callWithTuple(rt, callable, arguments);
}

Value callWithTuple(Runtime& rt, Object& callable, const Arguments& arguments)
{
    const CallFunction slot = typeOf(callable).slots.call;
    if (!slot)
        return notCallable(rt, callable);
    if (rt.budget.nativeCalls >= rt.budget.nativeCallLimit)
        return raise(rt, *rt.exceptions.recursionError, "maximum recursion depth exceeded");
    ++rt.budget.nativeCalls;
    Value result = slot(rt, callable, arguments);
    --rt.budget.nativeCalls;
    return result;
}

Value call(Runtime& rt, Object& callable, std::initializer_list<Object*> arguments)
{
    return call(rt, callable, Arguments{arguments.begin(), arguments.size(), nullptr});
}

Eval<std::optional<Ref<>>> callSpecial(Runtime& rt, Object& object, Str& name,
                                       std::initializer_list<Object*> arguments)
{
    Object* found = lookUpInType(rt, typeOf(object), name);
    if (!found)
        return std::optional<Ref<>>();
    if (typeOf(*found).is(kMethodDescriptor)) {
        const Ref<> held = share(*found);
        NAMETAG_TRY(result, callWithSelf(rt, *found, object, arguments));
        return std::optional<Ref<>>(std::move(result));
    }
    NAMETAG_TRY(bound, findSpecial(rt, object, name));
    NAMETAG_TRY(result, call(rt, **bound, arguments));
    return std::optional<Ref<>>(std::move(result));
}

Value callMethod(Runtime& rt, Object& object, Str& name, std::initializer_list<Object*> arguments)
{
    NAMETAG_TRY(method, getMethod(rt, object, name));
    if (method.takesSelf)
        return callWithSelf(rt, *method.callable, object, arguments);
    return call(rt, *method.callable, arguments);
}

bool isCallable(const Object& object)
{
    return typeOf(object).slots.call != nullptr;
}

} // namespace nametag::runtime
