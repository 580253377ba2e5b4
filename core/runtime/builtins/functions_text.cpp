// SPDX-License-Identifier: GPL-3.0-or-later
// Builtin functions of text and output: print, input, repr, ascii, format.
#include "core/runtime/builtins/builtin_list.h"
#include "core/runtime/builtins/sys_parts.h"
#include "core/runtime/builtins/waiting_output.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/tuple_calls.h"

namespace nametag::runtime {

namespace {

/// sep or end: a str, or the default where it is None.
Eval<Ref<Str>> separator(Runtime& rt, Object* given, const char* name, const char* otherwise)
{
    if (!given || given == rt.objects.none)
        return newStr(rt, otherwise);
    if (!isStr(*given))
        return typeError(rt, text(name, " must be None or a string, not ", typeName(*given)));
    return share(static_cast<Str&>(*given));
}

/// Objects/fileobject.c, PyFile_WriteObject; no file: standard output.
Done writeObject(Runtime& rt, Object* file, Object& object)
{
    if (file) {
        NAMETAG_TRY(shown, str(rt, object));
        return writeToStream(rt, *file, std::move(shown));
    }
    constexpr std::uint32_t kNativeMethod = 56 + 16;
    const memory::Scratch writer(rt.heap, kNativeMethod, memory::FreeListKey::None, true);
    NAMETAG_TRY(shown, str(rt, object));
    return writeOut(rt, 1, std::move(shown));
}

Value print(Runtime& rt, Object*, const Arguments& arguments)
{
    static const char* const kNames[] = {"sep", "end", "file", "flush"};
    Object* values[4] = {};
    const memory::HeldTuple laidOut(rt.heap,
                                    arguments.positional); // Python/bltinmodule.c, builtin_print: *args
    parserNeeded(rt, {"print", kNames, 0, 0, 0});
    NAMETAG_CHECK(bindArguments(rt, {"print", kNames, 0, 0, 0},
                                {arguments.values + arguments.positional, 0, arguments.names}, values));
    NAMETAG_TRY(flushes, values[3] ? truth(rt, *values[3]) : Eval<bool>(false));
    NAMETAG_TRY(between, separator(rt, values[0], "sep", " "));
    NAMETAG_TRY(last, separator(rt, values[1], "end", "\n"));
    Ref<> file;
    if (values[2] && values[2] != rt.objects.none) {
        file = share(*values[2]);
    } else if (Object* sys = lookUp(rt, *rt.modules, "sys")) {
        NAMETAG_TRY(standard, getAttribute(rt, *sys, *rt.names.plainStdout));
        file = std::move(standard);
    }
    if (file && file.get() == rt.objects.none)
        return none(rt);
    if (file && standardStream(rt, *file) == 1)
        file = {};
    for (std::size_t i = 0; i < arguments.positional; ++i) {
        if (i > 0)
            NAMETAG_CHECK(writeObject(rt, file.get(), *between));
        NAMETAG_CHECK(writeObject(rt, file.get(), arguments[i]));
        if (rt.spend())
            return Raised{};
    }
    NAMETAG_CHECK(writeObject(rt, file.get(), *last));
    if (flushes && file)
        NAMETAG_CHECK(callMethod(rt, *file, *rt.names.plainFlush, {}));
    else if (flushes)
        flushOut(rt, 1);
    return rt.budget.halt == Halt::None ? Value(none(rt)) : Value(Raised{});
}

Value input(Runtime& rt, Object*, const Arguments& arguments)
{
    flushOut(rt, 2);
    if (arguments.positional == 1) {
        NAMETAG_TRY(prompt, str(rt, arguments[0]));
        NAMETAG_CHECK(writeOut(rt, 1, std::move(prompt)));
    }
    flushOut(rt, 1);
    std::string line;
    const bool wasRead = rt.readLine && rt.readLine(line);
    if (rt.budget.halt != Halt::None)
        return Raised{};
    if (!wasRead)
        return raise(rt, *rt.exceptions.eofError, "EOF when reading a line");
    return newStr(rt, std::string_view(line));
}

Value reprFunction(Runtime& rt, Object*, const Arguments& arguments)
{
    return repr(rt, arguments[0]);
}

Value asciiFunction(Runtime& rt, Object*, const Arguments& arguments)
{
    return ascii(rt, arguments[0]);
}

Value formatFunction(Runtime& rt, Object*, const Arguments& arguments)
{
    if (arguments.positional == 2 && !isStr(arguments[1]))
        return typeError(rt, text("format() argument 2 must be str, not ", typeName(arguments[1])));
    return format(rt, arguments[0], arguments.positional == 2 ? &arguments[1] : nullptr);
}

const NativeRow kRows[] = {
    {"ascii", asciiFunction, 1, 1, false, "As repr(), with escapes for all that is not ASCII."},
    {"format", formatFunction, 1, 2, false, "Return type(value).__format__(value, format_spec)."},
    {"input", input, 0, 1, false, "Reads a line, after a prompt."},
    {"print", print, 0, -1, true, "Writes values as text."},
    {"repr", reprFunction, 1, 1, false, "The object as a text for programmers."},
};

} // namespace

void addTextFunctions(Runtime& rt, Module& module)
{
    addFunctions(rt, module, kRows);
}

} // namespace nametag::runtime
