// SPDX-License-Identifier: GPL-3.0-or-later
// _native: what library modules written in Python need to look like CPython's native ones.
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/traceback_text.h"

namespace nametag::runtime {

namespace {

/// builtin(class, module): from now on messages name the class with its module, as they name native types.
Value asBuiltin(Runtime& rt, Object*, const Arguments& arguments)
{
    if (!typeOf(arguments[0]).is(kTypeSubclass) || !isStr(arguments[1]))
        return typeError(rt, "builtin() takes a class and a module's name");
    auto& type = static_cast<Type&>(arguments[0]);
    type.moduleName = utf8(static_cast<const Str&>(arguments[1]));
    type.name = type.moduleName + "." + type.qualifiedName;
    if (type.kind == events::ObjectKind::Instance)
        type.kind = events::ObjectKind::Other;
    return share(arguments[0]);
}

/// index(x): operator.index.
Value indexOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(number, index(rt, arguments[0]));
    return newInt(rt, bigValue(static_cast<const Int&>(*number)));
}

/// exception_text(exception): what is printed of it when nobody catches it.
Value exceptionText(Runtime& rt, Object*, const Arguments& arguments)
{
    if (!typeOf(arguments[0]).is(kExceptionSubclass))
        return typeError(rt, "exception_text() takes an exception");
    return newStr(rt, std::string_view(tracebackText(rt, static_cast<Exception&>(arguments[0]))));
}

/// source_line(file, line): the line as it is in the file, "" if the file is not known.
Value sourceLine(Runtime& rt, Object*, const Arguments& arguments)
{
    if (!isStr(arguments[0]))
        return typeError(rt, "source_line() takes a file's name");
    NAMETAG_TRY(wanted, indexNumber(rt, arguments[1]));
    const auto source = rt.sources.find(utf8(static_cast<const Str&>(arguments[0])));
    if (source == rt.sources.end())
        return newStr(rt, std::string_view());
    const std::string& text = source->second;
    std::size_t from = 0;
    for (std::int64_t line = 1; line < wanted && from != std::string::npos; ++line)
        from = text.find('\n', from) == std::string::npos ? std::string::npos : text.find('\n', from) + 1;
    if (from == std::string::npos)
        return newStr(rt, std::string_view());
    return newStr(rt, std::string_view(text).substr(from, text.find('\n', from) - from));
}

const NativeRow kRows[] = {
    {"builtin", asBuiltin, 2, 2},
    {"exception_text", exceptionText, 1, 1},
    {"index", indexOf, 1, 1},
    {"source_line", sourceLine, 2, 2},
};

} // namespace

Ref<Module> makeNativeModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "_native");
    addFunctions(rt, *module, kRows);
    return module;
}

} // namespace nametag::runtime
