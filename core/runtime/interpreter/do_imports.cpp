// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions of import and of the prompt.
#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

using compile::Instruction;

namespace {

/// The module of this dotted name: from sys.modules, or made by the run's importer.
Value importDotted(Runtime& rt, const std::string& name)
{
    if (Object* known = lookUp(rt, *rt.modules, name))
        return share(*known);
    return rt.importModule(rt, name);
}

/// The submodule that `from package import name` means; none if the object is no package or has none.
Next submodule(Runtime& rt, Object& package, Str& name)
{
    if (&typeOf(package) != rt.types.module)
        return Next::end();
    auto& module = static_cast<Module&>(package);
    if (!lookUp(rt, *module.dict, "__path__"))
        return Next::end();
    Value found = importDotted(rt, text(module.name, ".", utf8(name)));
    if (found)
        return Next(found.take());
    if (!swallow(rt, *rt.exceptions.moduleNotFoundError))
        return Next::failed();
    return Next::end();
}

/// "(unknown location)", or the file of the module.
std::string placeOf(Runtime& rt, const Module& module)
{
    Object* file = lookUp(rt, *module.dict, *rt.names.dunderFile);
    return file && isStr(*file) ? utf8(static_cast<Str&>(*file)) : std::string("unknown location");
}

} // namespace

Flow doImportName(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Ref<> names = frame.pop();
    Ref<> level = frame.pop();
    const std::string name = utf8(*frame.code->names[instruction.argument]);
    if (static_cast<const Int&>(*level).small > 0) {
        raise(rt, *rt.exceptions.importError, "attempted relative import with no known parent package");
        return Flow::Raise;
    }
    Value module = importDotted(rt, name);
    if (!module)
        return Flow::Raise;
    const std::size_t dot = name.find('.');
    if (dot != std::string::npos && names.get() == rt.objects.none)
        module = importDotted(rt, name.substr(0, dot));
    if (!module)
        return Flow::Raise;
    frame.push(module.take());
    return Flow::Next;
}

Flow doImportFrom(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Str& name = *frame.code->names[instruction.argument];
    Value found = getAttribute(rt, *frame.top(), name);
    if (found) {
        frame.push(found.take());
        return Flow::Next;
    }
    if (!swallow(rt, *rt.exceptions.attributeError))
        return Flow::Raise;
    Object& module = *frame.top();
    Next inner = submodule(rt, module, name);
    if (inner.raised)
        return Flow::Raise;
    if (inner.item) {
        frame.push(std::move(inner.item));
        return Flow::Next;
    }
    const bool isModule = &typeOf(module) == rt.types.module;
    const std::string moduleName = isModule ? static_cast<Module&>(module).name : "<unknown module name>";
    const std::string place = isModule ? placeOf(rt, static_cast<Module&>(module)) : "unknown location";
    raise(rt, *rt.exceptions.importError,
          text("cannot import name '", utf8(name), "' from '", moduleName, "' (", place, ")"));
    if (!isModule)
        return Flow::Raise;
    rt.raised->fields[1] = newStr(rt, std::string_view(moduleName)).give();
    if (place != "unknown location")
        rt.raised->fields[2] = newStr(rt, std::string_view(place)).give();
    if (rt.profile.minor >= 12)
        rt.raised->fields[3] = share<Object>(name).give();
    return Flow::Raise;
}

/// The names that `__all__` lists, one after the other (Python/intrinsics.c, import_all_from).
Flow importListed(Runtime& rt, Frame& frame, Object& module, Object& listed)
{
    for (std::int64_t index = 0;; ++index) {
        Value item = getItem(rt, listed, *newInt(rt, index));
        if (!item)
            return swallow(rt, *rt.exceptions.indexError) ? Flow::Next : Flow::Raise;
        const Ref<> name = item.take();
        if (!isStr(*name)) {
            const std::string owner =
                &typeOf(module) == rt.types.module ? static_cast<Module&>(module).name : "";
            typeError(rt, text("Item in ", owner, ".__all__ must be str, not ", typeName(*name)));
            return Flow::Raise;
        }
        Value found = getAttribute(rt, module, static_cast<Str&>(*name));
        if (!found || !setItem(rt, *frame.locals, *name, found.take().get()))
            return Flow::Raise;
    }
}

Flow doImportStar(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    Ref<> module = frame.pop();
    if (&typeOf(*module) != rt.types.module)
        return Flow::Next;
    if (Object* listed = lookUp(rt, *static_cast<Module&>(*module).dict, "__all__"))
        return importListed(rt, frame, *module, *listed);
    const std::vector<DictEntry> entries = static_cast<Module&>(*module).dict->entries;
    for (const DictEntry& entry : entries) {
        if (!entry.key || !isStr(*entry.key) || static_cast<Str&>(*entry.key).length == 0 ||
            static_cast<Str&>(*entry.key).at(0) == U'_')
            continue;
        if (!setItem(rt, *frame.locals, *entry.key, entry.value))
            return Flow::Raise;
    }
    return Flow::Next;
}

Flow doPrintExpr(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    Ref<> value = frame.pop();
    if (Object* sys = lookUp(rt, *rt.modules, "sys")) {
        const Ref<Str> name = intern(rt, std::string_view("displayhook"));
        Value hook = getAttribute(rt, *sys, *name);
        if (!hook || !call(rt, *hook, {value.get()}))
            return Flow::Raise;
        return Flow::Next;
    }
    if (value.get() == rt.objects.none)
        return Flow::Next;
    Eval<std::string> shown = reprText(rt, *value);
    if (!shown)
        return Flow::Raise;
    rt.write(*shown + "\n", 1);
    store(rt, *rt.builtins, "_", std::move(value));
    return Flow::Next;
}

} // namespace nametag::runtime
