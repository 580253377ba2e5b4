// SPDX-License-Identifier: GPL-3.0-or-later
// The sys module, as far as programs about memory use it.
#include "core/runtime/builtins/builtin_list.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
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
    Object& object = arguments[0];
    if (typeOf(object).is(kHeapType)) {
        NAMETAG_TRY(size, callSpecial(rt, object, *rt.names.dunderSizeof, {}));
        if (size) {
            NAMETAG_TRY(bytes, indexNumber(rt, **size));
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

Value isFinalizing(Runtime& rt, Object*, const Arguments&)
{
    return newBool(rt, false);
}

const NativeRow kRows[] = {
    {"_getframe", frameOutwards, 0, 1, false, ""},
    {"exc_info", exceptionInfo, 0, 0, false, ""},
    {"exception", exceptionOnItsWay, 0, 0, false, ""},
    {"exit", exitProgram, 0, 1, false, "Exit the interpreter by raising SystemExit(status)."},
    {"getrecursionlimit", recursionLimit, 0, 0, false, "Return the current value of the recursion limit."},
    {"getrefcount", countOf, 1, 1, false, "Return the reference count of object."},
    {"getsizeof", sizeOf, 1, 2, false, "Return the size of object in bytes."},
    {"intern", internText, 1, 1, false, "``Intern'' the given string."},
    {"is_finalizing", isFinalizing, 0, 0, false, ""},
    {"setrecursionlimit", setRecursionLimit, 1, 1, false,
     "Set the maximum depth of the Python interpreter stack to n."},
};

// ---- standard output and standard error

template <int stream> Value writeStream(Runtime& rt, Object*, const Arguments& arguments)
{
    if (!isStr(arguments[0]))
        return typeError(rt, text("write() argument must be str, not ", typeName(arguments[0])));
    rt.write(utf8(static_cast<Str&>(arguments[0])), stream);
    if (rt.budget.halt != Halt::None)
        return Raised{};
    return newInt(rt, std::int64_t{static_cast<Str&>(arguments[0]).length});
}

Value nothing(Runtime& rt, Object*, const Arguments&)
{
    return none(rt);
}

Value readLine(Runtime& rt, Object*, const Arguments&)
{
    std::string line;
    return newStr(rt, std::string_view(rt.readLine && rt.readLine(line) ? line + "\n" : std::string()));
}

const NativeRow kOutRows[] = {{"write", writeStream<1>, 1, 1, false, ""},
                              {"flush", nothing, 0, 0, false, ""}};
const NativeRow kErrorRows[] = {{"write", writeStream<2>, 1, 1, false, ""},
                                {"flush", nothing, 0, 0, false, ""}};
const NativeRow kInRows[] = {{"readline", readLine, 0, 0, false, ""}};

/// A stream: an object with native methods, in the form of a module.
void addStream(Runtime& rt, Dict& dict, const char* name, std::span<const NativeRow> rows)
{
    Ref<Module> stream = newModule(rt, std::string("<") + name + ">");
    addFunctions(rt, *stream, rows);
    store(rt, dict, std::string_view(name), std::move(stream));
}

Ref<Tuple> versionInfo(Runtime& rt)
{
    Object* parts[] = {newInt(rt, rt.profile.major).give(), newInt(rt, rt.profile.minor).give(),
                       newInt(rt, rt.profile.micro).give(), newStr(rt, "final").give(), newInt(rt, 0).give()};
    return newTuple(rt, parts);
}

} // namespace

Ref<Module> makeSysModule(Runtime& rt)
{
    const bool outer = rt.heap.startingUp();
    rt.heap.setStartingUp(true);
    Ref<Module> module = newModule(rt, "sys");
    addFunctions(rt, *module, kRows);
    Dict& dict = *module->dict;
    store(rt, dict, "maxsize", newInt(rt, INT64_MAX));
    store(rt, dict, "maxunicode", newInt(rt, 0x10FFFF));
    store(rt, dict, "byteorder", newStr(rt, "little"));
    store(rt, dict, "platform", newStr(rt, "linux"));
    store(rt, dict, "version_info", versionInfo(rt));
    store(rt, dict, "version",
          newStr(rt, text(rt.profile.major, ".", rt.profile.minor, ".", rt.profile.micro, " (simulated)")));
    store(rt, dict, "modules", share<Object>(*rt.modules));
    Object* script[] = {newStr(rt, std::string_view(rt.scriptName)).give()};
    store(rt, dict, "argv", newList(rt, script));
    addStream(rt, dict, "stdout", kOutRows);
    addStream(rt, dict, "stderr", kErrorRows);
    addStream(rt, dict, "stdin", kInRows);
    rt.heap.setStartingUp(outer);
    return module;
}

} // namespace nametag::runtime
