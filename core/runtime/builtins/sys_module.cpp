// SPDX-License-Identifier: GPL-3.0-or-later
// The sys module, as far as programs about memory use it.
#include "core/runtime/builtins/builtin_list.h"
#include "core/runtime/builtins/sys_parts.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/format_layout.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

namespace {

Value countOf(Runtime& rt, Object*, const Arguments& arguments)
{
    const Object& object = arguments[0];
    return newInt(rt, object.isImmortal() ? static_cast<std::int64_t>(rt.profile.immortal.shownCount)
                                          : std::int64_t{object.count});
}

Value sizeOf(Runtime& rt, Object*, const Arguments& arguments)
{
    static constexpr const char* kNames[] = {"object", "default"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"getsizeof", kNames, 0, 1}, arguments, values));
    Object& object = *values[0];
    if (typeOf(object).is(kHeapType)) {
        NAMETAG_TRY(size, callSpecial(rt, object, *rt.names.dunderSizeof, {}));
        if (size) {
            if (!isInt(**size))
                return typeError(rt, "an integer is required");
            NAMETAG_TRY(bytes, indexNumber(rt, **size));
            if (bytes < 0)
                return valueError(rt, "__sizeof__() should return >= 0");
            return newInt(rt, bytes + object.idOffset);
        }
    }
    return newInt(rt, std::int64_t{object.shownSize});
}

Value internText(Runtime& rt, Object*, const Arguments& arguments)
{
    if (!isExactly(arguments[0], *rt.types.str))
        return typeError(rt, isStr(arguments[0])
                                 ? std::string("can't intern str")
                                 : text("intern() argument must be str, not ", typeName(arguments[0])));
    return intern(rt, share(static_cast<Str&>(arguments[0])));
}

Value recursionLimit(Runtime& rt, Object*, const Arguments&)
{
    return newInt(rt, rt.budget.recursionLimit);
}

Value setRecursionLimit(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(limit, indexNumber(rt, arguments[0]));
    if (limit < 1)
        return valueError(rt, "recursion limit must be greater or equal than 1");
    rt.budget.recursionLimit = static_cast<std::uint32_t>(std::min<std::int64_t>(limit, 1'000'000));
    return none(rt);
}

Value exitProgram(Runtime& rt, Object*, const Arguments& arguments)
{
    Ref<Exception> exit =
        newException(rt, *rt.exceptions.systemExit, newTupleSharing(rt, arguments.positionals()));
    if (arguments.positional > 0 && !exit->fields[0])
        exit->fields[0] = share(arguments[0]).give();
    return raiseObject(rt, std::move(exit));
}

Value exceptionOnItsWay(Runtime& rt, Object*, const Arguments&)
{
    Object* handled = currentHandled(rt);
    return handled ? share(*handled) : none(rt);
}

Value frameOutwards(Runtime& rt, Object*, const Arguments& arguments)
{
    std::int64_t depth = 0;
    if (arguments.positional > 0) {
        NAMETAG_TRY(given, indexNumber(rt, arguments[0]));
        depth = given < 0 ? 0 : given;
    }
    NAMETAG_TRY(frame, rt.caller->frameAt(depth));
    if (frame.get() == rt.objects.none)
        return valueError(rt, "call stack is not deep enough");
    return frame;
}

Value exceptionInfo(Runtime& rt, Object*, const Arguments&)
{
    Object* handled = currentHandled(rt);
    Object* traceback = handled ? static_cast<Exception*>(handled)->traceback : nullptr;
    Object* parts[] = {handled ? static_cast<Object*>(&typeOf(*handled)) : rt.objects.none,
                       handled ? handled : rt.objects.none, traceback ? traceback : rt.objects.none};
    return newTupleSharing(rt, parts);
}

Value digitsLimit(Runtime& rt, Object*, const Arguments&)
{
    return newInt(rt, intDigitsLimit(rt).most);
}

Value setDigitsLimit(Runtime& rt, Object*, const Arguments& arguments)
{
    static constexpr const char* kNames[] = {"maxdigits"};
    Object* values[1] = {};
    NAMETAG_CHECK(bindArguments(rt, {"set_int_max_str_digits", kNames, 0, 1}, arguments, values));
    NAMETAG_TRY(most, indexNumber(rt, *values[0]));
    if (most != 0 && most < 640)
        return valueError(rt, "maxdigits must be 0 or larger than 640");
    intDigitsLimit(rt).most = most;
    return none(rt);
}

/// sys.getswitchinterval() as it was set; threads are not simulated.
struct SwitchInterval {
    double seconds = 0.005;
};

Value switchInterval(Runtime& rt, Object*, const Arguments&)
{
    return newFloat(rt, moduleState<SwitchInterval>(rt).seconds);
}

Value setSwitchInterval(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(seconds, toDouble(rt, arguments[0]));
    if (seconds <= 0)
        return valueError(rt, "switch interval must be strictly positive");
    moduleState<SwitchInterval>(rt).seconds = seconds;
    return none(rt);
}

Value encoding(Runtime& rt, Object*, const Arguments&)
{
    return newStr(rt, "utf-8");
}

Value fileErrors(Runtime& rt, Object*, const Arguments&)
{
    return newStr(rt, "surrogateescape");
}

Value noTrace(Runtime& rt, Object*, const Arguments&)
{
    return none(rt);
}

Value setTrace(Runtime& rt, Object*, const Arguments& arguments)
{
    if (&arguments[0] != rt.objects.none)
        return notCovered(rt, "sys.settrace()");
    return none(rt);
}

Value isFinalizing(Runtime& rt, Object*, const Arguments&)
{
    return newBool(rt, false);
}

const NativeRow kRows[] = {
    {"_getframe", frameOutwards, 0, 1, false, ""},
    {"exc_info", exceptionInfo, 0, 0, false, ""},
    {"exception", exceptionOnItsWay, 0, 0, false, ""},
    {"exit", exitProgram, 0, 1, false, "Ends the program with a status."},
    {"get_int_max_str_digits", digitsLimit, 0, 0, false, "Return the maximum string digits limit."},
    {"getdefaultencoding", encoding, 0, 0, false, "Return the current default encoding."},
    {"getfilesystemencodeerrors", fileErrors, 0, 0, false, "Return the error mode of file names."},
    {"getfilesystemencoding", encoding, 0, 0, false, "Return the encoding of file names."},
    {"getprofile", noTrace, 0, 0, false, "The function that setprofile() was given."},
    {"getrecursionlimit", recursionLimit, 0, 0, false, "How deep calls may nest."},
    {"getrefcount", countOf, 1, 1, false, "How many references an object has, that of the call included."},
    {"getsizeof", sizeOf, 0, 2, true, "How many bytes an object takes."},
    {"getswitchinterval", switchInterval, 0, 0, false, "Return the current thread switch interval."},
    {"gettrace", noTrace, 0, 0, false, "Return the global debug tracing function."},
    {"intern", internText, 1, 1, false, "The one text that stands for all equal ones."},
    {"is_finalizing", isFinalizing, 0, 0, false, ""},
    {"set_int_max_str_digits", setDigitsLimit, 0, 1, true, "Set the maximum string digits limit."},
    {"setprofile", setTrace, 1, 1, false, "Sets a function to be told of calls."},
    {"setrecursionlimit", setRecursionLimit, 1, 1, false, "Sets how deep calls may nest."},
    {"setswitchinterval", setSwitchInterval, 1, 1, false, "Set the ideal thread switching delay."},
    {"settrace", setTrace, 1, 1, false, "Sets a function to be told of each line."},
};

} // namespace

Ref<Module> makeSysModule(Runtime& rt)
{
    const bool outer = rt.heap.startingUp();
    rt.heap.setStartingUp(true);
    Ref<Module> module = newModule(rt, "sys");
    addFunctions(rt, *module, kRows);
    addSysInfo(rt, *module);
    addSysStreams(rt, *module);
    addSysHooks(rt, *module);
    rt.heap.setStartingUp(outer);
    return module;
}

} // namespace nametag::runtime
