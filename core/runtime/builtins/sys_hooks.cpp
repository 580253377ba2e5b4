// SPDX-License-Identifier: GPL-3.0-or-later
// The hooks of sys: what shows a value typed at the prompt, an exception nobody caught or could catch.
#include "core/runtime/builtins/struct_sequence.h"
#include "core/runtime/builtins/sys_parts.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/traceback_text.h"

namespace nametag::runtime {

namespace {

Value displayValue(Runtime& rt, Object*, const Arguments& arguments)
{
    Object& value = arguments[0];
    if (&value == rt.objects.none)
        return none(rt);
    store(rt, *rt.builtins, "_", none(rt));
    NAMETAG_TRY(shown, repr(rt, value));
    Object* sys = lookUp(rt, *rt.modules, "sys");
    if (!sys)
        return none(rt);
    NAMETAG_TRY(file, getAttribute(rt, *sys, *rt.names.plainStdout));
    NAMETAG_CHECK(writeToStream(rt, *file, std::move(shown)));
    NAMETAG_CHECK(writeToStream(rt, *file, newStr(rt, "\n")));
    store(rt, *rt.builtins, "_", share(value));
    return none(rt);
}

Value showException(Runtime& rt, Object*, const Arguments& arguments)
{
    Object& exception = arguments[1];
    if (!typeOf(exception).is(kExceptionSubclass))
        return none(rt);
    Ref<Str> shown = newStr(rt, std::string_view(tracebackText(rt, static_cast<Exception&>(exception))));
    Object* sys = lookUp(rt, *rt.modules, "sys");
    NAMETAG_TRY(file, getAttribute(rt, *sys, "stderr"));
    NAMETAG_CHECK(writeToStream(rt, *file, std::move(shown)));
    return none(rt);
}

Value showUnraisable(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(exception, getAttribute(rt, arguments[0], "exc_value"));
    NAMETAG_TRY(where, getAttribute(rt, arguments[0], "object"));
    NAMETAG_TRY(shown, reprText(rt, *where));
    std::string out = text("Exception ignored in: ", shown, "\n");
    if (typeOf(*exception).is(kExceptionSubclass))
        out += tracebackText(rt, static_cast<Exception&>(*exception));
    rt.write(out, 2);
    return none(rt);
}

Value breakPoint(Runtime& rt, Object*, const Arguments&)
{
    return notCovered(rt, "breakpoint()");
}

const NativeRow kHooks[] = {
    {"displayhook", displayValue, 1, 1, false, "Shows a value as the prompt does, and keeps it as _."},
    {"excepthook", showException, 3, 3, false, "Handle an exception by displaying it with a traceback."},
    {"unraisablehook", showUnraisable, 1, 1, false, "Reports an exception that nobody can catch."},
    {"breakpointhook", breakPoint, 0, -1, true, "What breakpoint() calls."},
};

Ref<> unraisableArguments(Runtime& rt, Exception& exception, Object& where)
{
    static const char* const kFields[] = {"exc_type", "exc_value", "exc_traceback", "err_msg", "object"};
    Ref<> traceback = exception.traceback ? share<Object>(*exception.traceback) : none(rt);
    return newStructSequence(rt, {"builtins.UnraisableHookArgs", "What sys.unraisablehook gets.", kFields},
                             {share<Object>(typeOf(exception)).give(), share<Object>(exception).give(),
                              traceback.give(), none(rt).give(), share(where).give()});
}

} // namespace

void addSysHooks(Runtime& rt, Module& module)
{
    moduleState<UnraisableArguments>(rt).make = unraisableArguments;
    addFunctions(rt, module, kHooks);
    for (const NativeRow& row : kHooks)
        store(rt, *module.dict, text("__", row.name, "__"), share(*lookUp(rt, *module.dict, row.name)));
}

} // namespace nametag::runtime
