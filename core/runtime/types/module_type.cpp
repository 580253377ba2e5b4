// SPDX-License-Identifier: GPL-3.0-or-later
// module (Objects/moduleobject.c).
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/uncovered_names.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

Module& moduleIn(Object& self)
{
    return static_cast<Module&>(self);
}

/// Text of an attribute of the module, empty where it is none.
std::string textAttribute(Runtime& rt, const Module& module, Str& name)
{
    Object* found = module.dict ? lookUp(rt, *module.dict, name) : nullptr;
    return found && isStr(*found) ? utf8(static_cast<Str&>(*found)) : std::string();
}

Value reprModule(Runtime& rt, Object& self)
{
    const Module& module = moduleIn(self);
    const std::string name = textAttribute(rt, module, *rt.names.dunderName);
    const std::string file = textAttribute(rt, module, *rt.names.dunderFile);
    if (!file.empty())
        return newStr(rt, text("<module '", name, "' from '", file, "'>"));
    Object* loader = module.dict ? lookUp(rt, *module.dict, *rt.names.dunderLoader) : nullptr;
    const bool native = self.has(memory::kStatic) || (loader && loader == rt.objects.yes);
    return newStr(rt, text("<module '", name, native ? "' (built-in)>" : "'>"));
}

Value getModuleAttribute(Runtime& rt, Object& self, Str& name)
{
    Module& module = moduleIn(self);
    Object* inType = lookUpInType(rt, typeOf(self), name);
    if (!inType)
        if (Object* found = lookUp(rt, *module.dict, name))
            return share(*found);
    Value found = genericGetAttribute(rt, self, name);
    if (found || !raisedIs(rt, *rt.exceptions.attributeError))
        return found;
    if (Object* hook = lookUp(rt, *module.dict, *rt.names.dunderGetattr)) {
        dropRaised(rt);
        return call(rt, *hook, {&name});
    }
    const std::string owner = textAttribute(rt, module, *rt.names.dunderName);
    dropRaised(rt);
    if (self.has(memory::kStatic) && isUncovered(owner, utf8(name)))
        return notCovered(rt, text(owner, ".", utf8(name)));
    raise(rt, *rt.exceptions.attributeError,
          owner.empty() ? text("module has no attribute '", utf8(name), "'")
                        : text("module '", owner, "' has no attribute '", utf8(name), "'"));
    rt.raised->fields[0] = share<Object>(name).give();
    rt.raised->fields[1] = share(self).give();
    return Raised{};
}

void destroyModule(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    if (self.has(memory::kHasWeakrefs) && rt.dropWeakrefs)
        rt.dropWeakrefs(rt, self);
    dropField(moduleIn(self).dict);
    const Object header = self;
    moduleIn(self).~Module();
    new (&self) Object(header);
    rt.heap.release(self);
}

void traverseModule(Object& self, memory::Visitor visit)
{
    visit(moduleIn(self).dict);
}

void tellModule(Object& self)
{
    runtimeOf(self).report().textShown(self, moduleIn(self).name);
}

Value makeModule(Runtime& rt, Type&, const Arguments& arguments)
{
    if (arguments.positional == 0)
        return typeError(rt, "module() missing required argument 'name' (pos 1)");
    if (!isStr(arguments[0]))
        return typeError(rt, text("module() argument 'name' must be str, not ", typeName(arguments[0])));
    Ref<Module> made = newModule(rt, utf8(static_cast<Str&>(arguments[0])));
    if (arguments.positional > 1)
        store(rt, *made->dict, *rt.names.dunderDoc, share(arguments[1]));
    return made;
}

Done initNothing(Runtime&, Object&, const Arguments&)
{
    return Nothing{};
}

Value getDict(Runtime& rt, Object& self)
{
    return orNone(rt, moduleIn(self).dict);
}

Value dirMethod(Runtime& rt, Object* self, const Arguments&)
{
    if (Object* hook = lookUp(rt, *moduleIn(*self).dict, *rt.names.dunderDir))
        return call(rt, *hook, {});
    Ref<List> names = newList(rt);
    for (const DictEntry& entry : moduleIn(*self).dict->entries)
        if (entry.key)
            appendToList(rt, *names, share(*entry.key));
    return names;
}

constexpr GetSetRow kRows[] = {{"__dict__", getDict, nullptr}};
constexpr NativeRow kMethods[] = {{"__dir__", dirMethod, 0, 0}};

} // namespace

void setUpModuleType(Runtime& rt)
{
    Type& type = *rt.types.module;
    type.flags |= kBaseType;
    type.basicSize = 56;
    type.hasDict = true;
    type.hasWeakrefs = true;
    type.destroy = destroyModule;
    type.traverse = traverseModule;
    type.tell = tellModule;
    type.slots.repr = reprModule;
    type.slots.getAttribute = getModuleAttribute;
    type.slots.setAttribute = genericSetAttribute;
    type.slots.make = makeModule;
    type.slots.init = initNothing;
    addAttributes(rt, type, kRows);
    addMethods(rt, type, kMethods);
}

} // namespace nametag::runtime
