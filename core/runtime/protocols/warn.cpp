// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/warn.h"

#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"

namespace nametag::runtime {

Done warnDeprecated(Runtime& rt, std::string_view message)
{
    NAMETAG_TRY(warnings, rt.importModule(rt, "warnings"));
    const Ref<Str> words = newStr(rt, message);
    NAMETAG_CHECK(
        callMethod(rt, *warnings, *intern(rt, "warn"), {words.get(), rt.exceptions.deprecationWarning}));
    return Nothing{};
}

Done warnOfSubclass(Runtime& rt, std::string_view method, const char* wanted, const Object& given)
{
    return warnDeprecated(rt, text(method, " returned non-", wanted, " (type ", typeName(given),
                                   ").  The ability to return an instance of a strict subclass of ", wanted,
                                   " is deprecated, and may be removed in a future version of Python."));
}

} // namespace nametag::runtime
