// SPDX-License-Identifier: GPL-3.0-or-later
// Builtin functions that compile and run texts: compile, eval, exec; and those that are not covered: open,
// breakpoint, help (Python/bltinmodule.c).
#include "core/runtime/builtins/builtin_list.h"
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/codecs.h"

namespace nametag::runtime {

namespace {

using Mode = TextRequest::Mode;

bool isCode(const Runtime& rt, const Object& object)
{
    return &typeOf(object) == rt.types.code;
}

std::size_t freeCount(const CodeObject& code)
{
    std::size_t count = 0;
    for (const compile::LocalName& local : code.code->localsPlus)
        count += (local.kind & compile::kFree) != 0 ? 1 : 0;
    return count;
}

/// The text of a str or of bytes.
std::optional<std::string> sourceText(const Object& source)
{
    if (isStr(source))
        return utf8(static_cast<const Str&>(source));
    if (const std::optional<std::string_view> bytes = bytesIn(source))
        return std::string(*bytes);
    return std::nullopt;
}

/// Where code runs: owned, since the code can drop what the caller held.
struct Place {
    Ref<Dict> globals;
    Ref<> locals;
};

Raised badGlobals(Runtime& rt, Object& given, Mode mode)
{
    if (mode == Mode::Exec)
        return typeError(rt, text("exec() globals must be a dict, not ", typeName(given)));
    return typeError(rt, typeOf(given).slots.item ? "globals must be a real dict; try eval(expr, {}, mapping)"
                                                  : "globals must be a dict");
}

Eval<Place> placeFor(Runtime& rt, Object* globals, Object* locals, Mode mode)
{
    Object* none = rt.objects.none;
    globals = globals == none ? nullptr : globals;
    locals = locals == none ? nullptr : locals;
    if (locals && !typeOf(*locals).slots.item)
        return typeError(rt, mode == Mode::Exec
                                 ? text("locals must be a mapping or None, not ", typeName(*locals))
                                 : std::string("locals must be a mapping"));
    if (globals && !typeOf(*globals).is(kDictSubclass))
        return badGlobals(rt, *globals, mode);
    Place place;
    place.globals = share(globals ? static_cast<Dict&>(*globals) : rt.caller->globalNames());
    if (locals) {
        place.locals = share(*locals);
    } else if (globals) {
        place.locals = share(*globals);
    } else {
        NAMETAG_TRY(current, rt.caller->localNames());
        place.locals = std::move(current);
    }
    if (!lookUp(rt, *place.globals, *rt.names.dunderBuiltins))
        store(rt, *place.globals, *rt.names.dunderBuiltins, share<Object>(*rt.builtins));
    return place;
}

/// A code object with free variables runs with these cells only.
Value runWithCells(Runtime& rt, CodeObject& code, const Place& place, Object* closure)
{
    const std::size_t wanted = freeCount(code);
    const bool given = closure && closure != rt.objects.none;
    if (wanted == 0) {
        if (given)
            return typeError(rt, "cannot use a closure with this code object");
        return rt.caller->runCode(code, *place.globals, place.locals.get());
    }
    const bool fits =
        given && &typeOf(*closure) == rt.types.tuple && static_cast<Tuple*>(closure)->length == wanted;
    if (!fits)
        return typeError(rt, text("code object requires a closure of exactly length ", wanted));
    Ref<Function> function = newFunction(rt, code, *place.globals);
    function->closure = share(static_cast<Tuple&>(*closure)).give();
    return call(rt, *function, {});
}

Value runSource(Runtime& rt, Object& source, const Place& place, Mode mode)
{
    const std::optional<std::string> given = sourceText(source);
    const char* function = mode == Mode::Exec ? "exec" : "eval";
    if (!given)
        return typeError(rt, text(function, "() arg 1 must be a string, bytes or code object"));
    std::string_view plain = *given;
    if (mode == Mode::Eval)
        plain.remove_prefix(std::min(plain.find_first_not_of(" \t"), plain.size()));
    NAMETAG_TRY(code, rt.compileText(rt, {plain, "<string>", mode}));
    return rt.caller->runCode(*code, *place.globals, place.locals.get());
}

Value evaluate(Runtime& rt, Object*, const Arguments& arguments)
{
    static constexpr const char* kNames[] = {"", "globals", "locals"};
    const bool old = rt.profile.minor < 13;
    if (old && arguments.keywords() > 0)
        return typeError(rt, "eval() takes no keyword arguments");
    if (old)
        NAMETAG_CHECK(checkArguments(rt, "eval", arguments, 1, 3));
    Object* values[3] = {};
    NAMETAG_CHECK(bindArguments(rt, {"eval", kNames, 1, 1}, arguments, values));
    NAMETAG_TRY(place, placeFor(rt, values[1], values[2], Mode::Eval));
    if (!isCode(rt, *values[0]))
        return runSource(rt, *values[0], place, Mode::Eval);
    auto& code = static_cast<CodeObject&>(*values[0]);
    if (freeCount(code) > 0)
        return typeError(rt, "code object passed to eval() may not contain free variables");
    return rt.caller->runCode(code, *place.globals, place.locals.get());
}

Value execute(Runtime& rt, Object*, const Arguments& arguments)
{
    static constexpr const char* kOldNames[] = {"", "", "", "closure"};
    static constexpr const char* kNames[] = {"", "globals", "locals", "closure"};
    const bool old = rt.profile.minor < 13;
    Object* values[4] = {};
    NAMETAG_CHECK(bindArguments(
        rt,
        {"exec", old ? std::span(kOldNames) : std::span(kNames), static_cast<std::size_t>(old ? 3 : 1), 1, 3},
        arguments, values));
    NAMETAG_TRY(place, placeFor(rt, values[1], values[2], Mode::Exec));
    const bool compiled = isCode(rt, *values[0]);
    if (!compiled && values[3] && values[3] != rt.objects.none)
        return typeError(rt, "closure can only be used when source is a code object");
    Value result = compiled ? runWithCells(rt, static_cast<CodeObject&>(*values[0]), place, values[3])
                            : runSource(rt, *values[0], place, Mode::Exec);
    NAMETAG_CHECK(result);
    return none(rt);
}

/// compile()'s file name: a str or bytes.
Eval<std::string> fileNameOf(Runtime& rt, const Object& given)
{
    const std::optional<std::string> name = sourceText(given);
    if (!name)
        return typeError(rt, text("expected str, bytes or os.PathLike object, not ", typeName(given)));
    return *name;
}

/// flags and optimize as compile() checks them.
Done checkCompileFlags(Runtime& rt, Object* flags, Object* optimize)
{
    constexpr std::int64_t kKnownFlags = 0x1ffe610;
    constexpr std::int64_t kOnlyTree = 0x400;
    if (flags) {
        NAMETAG_TRY(bits, indexNumber(rt, *flags));
        if ((bits & ~(kKnownFlags | kOnlyTree)) != 0)
            return valueError(rt, "compile(): unrecognised flags");
        if ((bits & kOnlyTree) != 0)
            return notCovered(rt, "compile() to a tree");
    }
    if (optimize) {
        NAMETAG_TRY(level, indexNumber(rt, *optimize));
        if (level < -1 || level > 2)
            return valueError(rt, "compile(): invalid optimize value");
    }
    return Nothing{};
}

Value compileFunction(Runtime& rt, Object*, const Arguments& arguments)
{
    static constexpr const char* kNames[] = {"source",   "filename",        "mode", "flags", "dont_inherit",
                                             "optimize", "_feature_version"};
    Object* values[7] = {};
    NAMETAG_CHECK(bindArguments(rt, {"compile", kNames, 0, 3, 6}, arguments, values));
    NAMETAG_TRY(fileName, fileNameOf(rt, *values[1]));
    if (!isStr(*values[2]))
        return typeError(rt, text("compile() argument 'mode' must be str, not ", typeName(*values[2])));
    NAMETAG_CHECK(checkCompileFlags(rt, values[3], values[5]));
    const std::string mode = utf8(static_cast<Str&>(*values[2]));
    if (mode != "exec" && mode != "eval" && mode != "single")
        return valueError(rt, "compile() mode must be 'exec', 'eval' or 'single'");
    const std::optional<std::string> source = sourceText(*values[0]);
    if (!source)
        return typeError(rt, "compile() arg 1 must be a string, bytes or AST object");
    const Mode request = mode == "exec" ? Mode::Exec : mode == "eval" ? Mode::Eval : Mode::Single;
    return rt.compileText(rt, {*source, fileName, request});
}

// ---- not covered

Value openFile(Runtime& rt, Object*, const Arguments&)
{
    return notCovered(rt, "open(): files are not read or written");
}

Value breakPoint(Runtime& rt, Object*, const Arguments& arguments)
{
    Object* sys = lookUp(rt, *rt.modules, "sys");
    if (!sys)
        return notCovered(rt, "breakpoint()");
    NAMETAG_TRY(hook, getAttribute(rt, *sys, "breakpointhook"));
    return call(rt, *hook, arguments);
}

/// Classes of a script, and objects of them, are explained where all their bases are the script's, too.
Value helpAboutClass(Runtime& rt, Object& thing)
{
    Object& type = typeOf(thing).is(kTypeSubclass) ? thing : static_cast<Object&>(typeOf(thing));
    NAMETAG_TRY(module, rt.importModule(rt, "_help_text"));
    NAMETAG_TRY(explained, callMethod(rt, *module, *intern(rt, "explains"), {&type}));
    if (explained.get() != rt.objects.yes)
        return notCovered(rt, "help()");
    return callMethod(rt, *module, *intern(rt, "show_class"), {&thing});
}

/// Functions and methods of a script are explained (Lib/pydoc.py).
Value help(Runtime& rt, Object*, const Arguments& arguments)
{
    const Object* thing = arguments.positional == 1 ? &arguments[0] : nullptr;
    if (thing && &typeOf(*thing) == rt.types.method)
        thing = static_cast<const BoundMethod*>(thing)->function;
    if (thing && &typeOf(*thing) == rt.types.function) {
        NAMETAG_TRY(module, rt.importModule(rt, "_help_text"));
        return callMethod(rt, *module, *intern(rt, "show"), {&arguments[0]});
    }
    if (thing && (typeOf(*thing).is(kHeapType) || &typeOf(*thing) == rt.types.type))
        return helpAboutClass(rt, arguments[0]);
    return notCovered(rt, "help()");
}

const NativeRow kRows[] = {
    {"breakpoint", breakPoint, 0, -1, true, "Stops in the debugger, where there is one."},
    {"compile", compileFunction, 0, 6, true, "Compile source into a code object that can be executed."},
    {"eval", evaluate, 0, -1, true, "The value of an expression given as text or code."},
    {"exec", execute, 0, -1, true, "Runs statements given as text or code."},
    {"help", help, 0, -1, true, "Explains an object."},
    {"open", openFile, 0, -1, true, "Opens a file."},
};

} // namespace

void addRunningFunctions(Runtime& rt, Module& module)
{
    addFunctions(rt, module, kRows);
}

} // namespace nametag::runtime
