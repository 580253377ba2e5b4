// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/builtins/builtin_list.h"

#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"

#include <array>

namespace nametag::runtime {

namespace {

struct ModuleRow {
    const char* name;
    Ref<Module> (*make)(Runtime& rt);
};

const ModuleRow kModules[] = {
    {"sys", makeSysModule},
};

/// Modules of Python's library that exist but are not simulated: said plainly, with exit code 4.
const char* const kKnownLibrary[] = {
    "abc",         "argparse",    "array",
    "ast",         "asyncio",     "base64",
    "bisect",      "calendar",    "cmath",
    "collections", "concurrent",  "contextlib",
    "copy",        "csv",         "ctypes",
    "dataclasses", "datetime",    "decimal",
    "dis",         "doctest",     "enum",
    "fractions",   "functools",   "gc",
    "glob",        "hashlib",     "heapq",
    "html",        "http",        "importlib",
    "inspect",     "io",          "itertools",
    "json",        "keyword",     "locale",
    "logging",     "math",        "multiprocessing",
    "numbers",     "operator",    "os",
    "pathlib",     "pickle",      "platform",
    "pprint",      "queue",       "random",
    "re",          "secrets",     "shelve",
    "shutil",      "signal",      "socket",
    "sqlite3",     "statistics",  "string",
    "struct",      "subprocess",  "tempfile",
    "textwrap",    "threading",   "time",
    "timeit",      "tkinter",     "traceback",
    "tracemalloc", "turtle",      "types",
    "typing",      "unicodedata", "unittest",
    "urllib",      "uuid",        "warnings",
    "weakref",     "xml",         "zipfile",
    "zlib",        "zoneinfo",
};

Value importNative(Runtime& rt, const std::string& name)
{
    for (const ModuleRow& row : kModules) {
        if (name != row.name)
            continue;
        Ref<Module> module = row.make(rt);
        store(rt, *rt.modules, name, share<Object>(*module));
        return module;
    }
    const std::string top = name.substr(0, name.find('.'));
    for (const char* known : kKnownLibrary)
        if (top == known)
            return notCovered(rt, "the module " + top);
    Ref<Exception> error = newException(
        rt, *rt.exceptions.moduleNotFoundError,
        newTuple(rt, {std::array<Object*, 1>{newStr(rt, text("No module named '", top, "'")).give()}}));
    error->fields[1] = newStr(rt, std::string_view(top)).give();
    return raiseObject(rt, std::move(error));
}

} // namespace

void installBuiltins(Runtime& rt)
{
    Object* module = lookUp(rt, *rt.modules, "builtins");
    auto& builtins = static_cast<Module&>(*module);
    addInspectingFunctions(rt, builtins);
    addNumberFunctions(rt, builtins);
    addIteratingFunctions(rt, builtins);
    addTextFunctions(rt, builtins);
    addMakingFunctions(rt, builtins);
    rt.importModule = importNative;
}

} // namespace nametag::runtime
