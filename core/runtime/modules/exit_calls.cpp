// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/exit_calls.h"

#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/traceback_text.h"

#include <vector>

namespace nametag::runtime {

namespace {

/// One call: owned references.
struct ExitCall {
    Object* function = nullptr;
    std::vector<Object*> values;
    std::size_t positional = 0;
    Tuple* names = nullptr;
};

struct ExitCalls {
    std::vector<ExitCall> waiting;
};

void release(ExitCall& call)
{
    memory::dropReference(*call.function);
    for (Object* value : call.values)
        memory::dropReference(*value);
    if (call.names)
        memory::dropReference(*call.names);
}

Value registerCall(Runtime& rt, Object*, const Arguments& arguments)
{
    if (arguments.positional == 0)
        return typeError(rt, "register() takes at least 1 argument (0 given)");
    if (!isCallable(arguments[0]))
        return typeError(rt, "the first argument must be callable");
    ExitCall made;
    made.function = share(arguments[0]).give();
    made.positional = arguments.positional - 1;
    for (std::size_t i = 1; i < arguments.positional + arguments.keywords(); ++i)
        made.values.push_back(share(*arguments.values[i]).give());
    if (arguments.names)
        made.names = share(const_cast<Tuple&>(*arguments.names)).give();
    moduleState<ExitCalls>(rt).waiting.push_back(std::move(made));
    return share(arguments[0]);
}

Value unregisterCall(Runtime& rt, Object*, const Arguments& arguments)
{
    std::vector<ExitCall>& waiting = moduleState<ExitCalls>(rt).waiting;
    for (std::size_t i = waiting.size(); i-- > 0;) {
        NAMETAG_TRY(same, compareBool(rt, *waiting[i].function, arguments[0], CompareOp::Equal));
        if (!same || i >= waiting.size())
            continue;
        ExitCall gone = std::move(waiting[i]);
        waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(i));
        release(gone);
    }
    return none(rt);
}

Value clearCalls(Runtime& rt, Object*, const Arguments&)
{
    std::vector<ExitCall> gone = std::exchange(moduleState<ExitCalls>(rt).waiting, {});
    for (ExitCall& one : gone)
        release(one);
    return none(rt);
}

Value countCalls(Runtime& rt, Object*, const Arguments&)
{
    return newInt(rt, static_cast<std::int64_t>(moduleState<ExitCalls>(rt).waiting.size()));
}

Value runCalls(Runtime& rt, Object*, const Arguments&)
{
    runExitCalls(rt);
    return none(rt);
}

const NativeRow kRows[] = {
    {"register", registerCall, 0, -1, true,
     "Register a function to be executed upon normal program termination"},
    {"unregister", unregisterCall, 1, 1, false,
     "Unregister an exit function which was previously registered"},
    {"_clear", clearCalls, 0, 0, false, "Clear the list of previously registered exit functions."},
    {"_ncallbacks", countCalls, 0, 0, false, "Return the number of registered exit functions."},
    {"_run_exitfuncs", runCalls, 0, 0, false, "Run all registered exit functions."},
};

void sayIgnored(Runtime& rt, Exception& exception, Object& function)
{
    const Eval<std::string> name = reprText(rt, function);
    if (!name)
        dropRaised(rt);
    const std::string shown = name ? *name : std::string("<object repr() failed>");
    const std::string head = rt.profile.minor >= 13 ? text(" ", shown, ":\n") : text(": ", shown, "\n");
    writeToErrors(rt, text("Exception ignored in atexit callback", head, tracebackText(rt, exception)));
}

} // namespace

void runExitCalls(Runtime& rt)
{
    std::vector<ExitCall>& waiting = moduleState<ExitCalls>(rt).waiting;
    while (!waiting.empty() && rt.budget.halt == Halt::None) {
        ExitCall last = std::move(waiting.back());
        waiting.pop_back();
        Value done = call(rt, *last.function, Arguments{last.values.data(), last.positional, last.names});
        if (!done && rt.raised && rt.budget.halt == Halt::None) {
            const Ref<Exception> ignored = takeRaised(rt);
            sayIgnored(rt, *ignored, *last.function);
        }
        release(last);
    }
}

Ref<Module> makeAtexitModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "atexit");
    addFunctions(rt, *module, kRows);
    return module;
}

} // namespace nametag::runtime
