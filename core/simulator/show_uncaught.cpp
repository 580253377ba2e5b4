// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/show_uncaught.h"

#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/types/traceback_text.h"

namespace nametag::simulator {

using namespace runtime;

namespace {

Dict* namesOfSys(Runtime& rt)
{
    Object* sys = lookUp(rt, *rt.modules, "sys");
    return sys && &typeOf(*sys) == rt.types.module ? static_cast<Module*>(sys)->dict : nullptr;
}

Ref<> tracebackOf(Runtime& rt, const Exception& exception)
{
    return exception.traceback ? share<Object>(*exception.traceback) : none(rt);
}

void remember(Runtime& rt, Dict& names, Exception& exception)
{
    if (rt.profile.minor >= 12)
        store(rt, names, "last_exc", share<Object>(exception));
    store(rt, names, "last_type", share<Object>(typeOf(exception)));
    store(rt, names, "last_value", share<Object>(exception));
    store(rt, names, "last_traceback", tracebackOf(rt, exception));
}

/// The hook itself failed with what is on its way.
bool showFailure(Runtime& rt, Exception& exception)
{
    const Ref<Exception> second = takeRaised(rt);
    if (typeOf(*second).isSubtypeOf(*rt.exceptions.systemExit)) {
        raiseObject(rt, Ref<Exception>::share(*second));
        return false;
    }
    rt.write("Error in sys.excepthook:\n" + tracebackText(rt, *second) + "\nOriginal exception was:\n" +
                 tracebackText(rt, exception),
             2);
    return true;
}

} // namespace

bool showUncaught(Runtime& rt, Ref<Exception> exception)
{
    Dict* names = namesOfSys(rt);
    if (!names) {
        rt.write(tracebackText(rt, *exception), 2);
        return true;
    }
    remember(rt, *names, *exception);
    Object* hook = lookUp(rt, *names, "excepthook");
    if (!hook) {
        rt.write("sys.excepthook is missing\n" + tracebackText(rt, *exception), 2);
        return true;
    }
    if (hook == lookUp(rt, *names, "__excepthook__")) {
        rt.write(tracebackText(rt, *exception), 2);
        return true;
    }
    const Ref<> kept = share(*hook);
    const Ref<> traceback = tracebackOf(rt, *exception);
    if (call(rt, *kept, {&typeOf(*exception), exception.get(), traceback.get()}))
        return true;
    return rt.budget.halt != Halt::None || showFailure(rt, *exception);
}

void forgetUncaught(Runtime& rt)
{
    Dict* names = namesOfSys(rt);
    if (!names)
        return;
    for (const char* name : {"last_exc", "last_type", "last_value", "last_traceback"})
        if (lookUp(rt, *names, name))
            store(rt, *names, name, none(rt));
}

} // namespace nametag::simulator
