// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/suggestions.h"

#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/nearest_name.h"
#include "core/runtime/protocols/operations.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace nametag::runtime {

namespace {

std::vector<std::string> namesIn(const Object& dict)
{
    std::vector<std::string> names;
    if (!typeOf(dict).is(kDictSubclass))
        return names;
    for (const DictEntry& entry : static_cast<const Dict&>(dict).entries)
        if (entry.key && isStr(*entry.key))
            names.push_back(utf8(static_cast<const Str&>(*entry.key)));
    return names;
}

/// The frame in which the exception was raised.
FrameObject* lastFrame(const Exception& exception)
{
    auto* entry = static_cast<Traceback*>(exception.traceback);
    while (entry && entry->next)
        entry = static_cast<Traceback*>(entry->next);
    return entry ? entry->frame : nullptr;
}

Ref<> partOf(Runtime& rt, FrameObject& frame, Caller::FramePart part)
{
    Value found = rt.caller->framePart(frame, part);
    if (found)
        return found.take();
    dropRaised(rt);
    return Ref<>();
}

std::string attributeOfSelf(Runtime& rt, const Object& locals, const std::string& wrong)
{
    if (!rt.profile.texts.repeatsSelfPrefix || !typeOf(locals).is(kDictSubclass))
        return {};
    Object* self = lookUp(rt, static_cast<Dict&>(const_cast<Object&>(locals)), std::string_view("self"));
    if (!self)
        return {};
    const Ref<Str> name = intern(rt, std::string_view(wrong));
    Eval<std::optional<Ref<>>> found = findAttribute(rt, *self, *name);
    if (!found) {
        dropRaised(rt);
        return {};
    }
    return *found ? "self." + wrong : std::string();
}

/// All local names of the frame's code, bound or not: co_varnames.
std::vector<std::string> variablesOf(Runtime& rt, FrameObject& frame)
{
    std::vector<std::string> names;
    const Ref<> code = partOf(rt, frame, Caller::FramePart::Code);
    if (!code)
        return names;
    for (const compile::LocalName& local : static_cast<const CodeObject&>(*code).code->localsPlus)
        if (local.kind & compile::kLocal)
            names.push_back(local.name);
    return names;
}

std::string nearestName(Runtime& rt, Exception& exception, const std::string& wrong)
{
    FrameObject* frame = lastFrame(exception);
    if (!frame || !rt.caller)
        return {};
    const Ref<> locals = partOf(rt, *frame, Caller::FramePart::Locals);
    const Ref<> globals = partOf(rt, *frame, Caller::FramePart::Globals);
    const Ref<> builtins = partOf(rt, *frame, Caller::FramePart::Builtins);
    if (!locals || !globals || !builtins)
        return {};
    if (std::string own = attributeOfSelf(rt, *locals, wrong); !own.empty())
        return own;
    if (!rt.profile.texts.showsWholeRange) {
        if (std::string found = nearest(variablesOf(rt, *frame), wrong); !found.empty())
            return found;
        for (const Ref<>* names : {&globals, &builtins})
            if (std::string found = nearest(namesIn(**names), wrong); !found.empty())
                return found;
        return {};
    }
    std::vector<std::string> all;
    for (const Ref<>* names : {&locals, &globals, &builtins}) {
        const std::vector<std::string> some = namesIn(**names);
        all.insert(all.end(), some.begin(), some.end());
    }
    return nearest(all, wrong);
}

std::string nearestAttribute(Runtime& rt, Object& owner, const std::string& wrong)
{
    Eval<std::optional<Ref<>>> listed = callSpecial(rt, owner, *rt.names.dunderDir, {});
    if (!listed) {
        dropRaised(rt);
        return {};
    }
    std::vector<std::string> names;
    if (*listed && typeOf(***listed).is(kListSubclass))
        for (Object* name : static_cast<List&>(***listed).view())
            if (isStr(*name))
                names.push_back(utf8(static_cast<Str&>(*name)));
    std::sort(names.begin(), names.end());
    const bool hide = rt.profile.texts.hidesUnderscored && wrong.substr(0, 1) != "_";
    if (hide)
        names.erase(std::remove_if(names.begin(), names.end(),
                                   [](const std::string& name) { return name.substr(0, 1) == "_"; }),
                    names.end());
    return nearest(names, wrong);
}

bool isStandardModule(std::string_view name)
{
    static constexpr std::string_view kModules[] = {"abc",         "array",       "ast",
                                                    "asyncio",     "base64",      "bisect",
                                                    "builtins",    "calendar",    "cmath",
                                                    "collections", "contextlib",  "copy",
                                                    "csv",         "dataclasses", "datetime",
                                                    "decimal",     "enum",        "fractions",
                                                    "functools",   "gc",          "getpass",
                                                    "glob",        "hashlib",     "heapq",
                                                    "html",        "inspect",     "io",
                                                    "itertools",   "json",        "keyword",
                                                    "logging",     "math",        "multiprocessing",
                                                    "numbers",     "operator",    "os",
                                                    "pathlib",     "pickle",      "platform",
                                                    "pprint",      "queue",       "random",
                                                    "re",          "sched",       "secrets",
                                                    "select",      "shelve",      "shutil",
                                                    "signal",      "socket",      "sqlite3",
                                                    "statistics",  "string",      "struct",
                                                    "subprocess",  "sys",         "tempfile",
                                                    "textwrap",    "threading",   "time",
                                                    "timeit",      "tkinter",     "token",
                                                    "tokenize",    "traceback",   "turtle",
                                                    "types",       "typing",      "unicodedata",
                                                    "unittest",    "urllib",      "uuid",
                                                    "warnings",    "weakref",     "xml",
                                                    "zipfile",     "zlib"};
    return std::find(std::begin(kModules), std::end(kModules), name) != std::end(kModules);
}

/// `from module import naem`: 3.12 knows which name was wanted.
std::string suggestionForImport(Runtime& rt, Exception& exception)
{
    const Object* moduleName = exception.fields[1];
    const Object* wanted = exception.fields[3];
    if (!moduleName || !wanted || !isStr(*moduleName) || !isStr(*wanted))
        return {};
    Object* module = lookUp(rt, *rt.modules, utf8(static_cast<const Str&>(*moduleName)));
    const std::string found =
        module ? nearestAttribute(rt, *module, utf8(static_cast<const Str&>(*wanted))) : std::string();
    return found.empty() ? std::string() : text(". Did you mean: '", found, "'?");
}

} // namespace

std::string suggestionFor(Runtime& rt, Exception& exception)
{
    const WellKnownExceptions& e = rt.exceptions;
    const bool ofName = typeOf(exception).isSubtypeOf(*e.nameError);
    const bool ofAttribute = typeOf(exception).isSubtypeOf(*e.attributeError);
    if (typeOf(exception).isSubtypeOf(*e.importError))
        return suggestionForImport(rt, exception);
    if ((!ofName && !ofAttribute) || !exception.fields[0] || !isStr(*exception.fields[0]))
        return {};
    const std::string wrong = utf8(static_cast<Str&>(*exception.fields[0]));
    std::string found;
    if (ofName)
        found = nearestName(rt, exception, wrong);
    else if (exception.fields[1])
        found = nearestAttribute(rt, *exception.fields[1], wrong);
    const bool module = ofName && rt.profile.texts.suggestsModules && isStandardModule(wrong);
    if (found.empty())
        return module ? text(". Did you forget to import '", wrong, "'?") : std::string();
    return text(". Did you mean: '", found, "'?",
                module ? text(" Or did you forget to import '", wrong, "'?") : std::string());
}

} // namespace nametag::runtime
