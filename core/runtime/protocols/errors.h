// SPDX-License-Identifier: GPL-3.0-or-later
// Raising builtin exceptions from native code, and asking about the one on its way.
#pragma once

#include "core/runtime/objects/runtime.h"

#include <string>
#include <string_view>

namespace nametag::runtime {

/// Raises an exception of the type with one str argument. The text is UTF-8.
Raised raise(Runtime& rt, Type& type, std::string_view message);
/// Raises an exception of the type with these arguments.
Raised raiseWith(Runtime& rt, Type& type, Ref<> argument);
Raised raiseObject(Runtime& rt, Ref<Exception> exception);

Raised typeError(Runtime& rt, std::string_view message);
Raised valueError(Runtime& rt, std::string_view message);
Raised indexError(Runtime& rt, std::string_view message);
Raised keyError(Runtime& rt, Object& key);
Raised overflowError(Runtime& rt, std::string_view message);
Raised zeroDivision(Runtime& rt, std::string_view message);
Raised memoryError(Runtime& rt);
/// AttributeError with name and obj set: "'list' object has no attribute 'x'".
Raised attributeError(Runtime& rt, Object& object, Str& name);
Raised nameError(Runtime& rt, Str& name);
/// The script uses what the simulator does not cover: stops the run with exit code 4.
Raised notCovered(Runtime& rt, std::string_view what);

/// The exception being handled (sys.exception()), borrowed, or nullptr.
Object* currentHandled(Runtime& rt);

/// True if the exception on its way is of this type (or a subclass).
bool raisedIs(Runtime& rt, const Type& type);
/// Takes the exception off its way.
Ref<Exception> takeRaised(Runtime& rt);
void dropRaised(Runtime& rt);
/// Takes it off if it is of this type; false: it stays.
bool swallow(Runtime& rt, const Type& type);

/// "a" + number + … : messages are built with this.
template <class... Parts> std::string text(const Parts&... parts)
{
    std::string out;
    const auto put = [&out](const auto& part) {
        if constexpr (std::is_arithmetic_v<std::decay_t<decltype(part)>>)
            out += std::to_string(part);
        else
            out += part;
    };
    (put(parts), ...);
    return out;
}

} // namespace nametag::runtime
