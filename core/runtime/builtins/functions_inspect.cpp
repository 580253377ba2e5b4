// SPDX-License-Identifier: GPL-3.0-or-later
// Builtin functions that ask about objects: id, len, hash, isinstance, getattr, dir …
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

Value identity(Runtime& rt, Object*, const Arguments& arguments)
{
    return newInt(rt, numbers::BigInt::fromUnsigned(arguments[0].address));
}

Value lengthOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(count, length(rt, arguments[0]));
    return newInt(rt, count);
}

Value hashOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(value, hash(rt, arguments[0]));
    return newInt(rt, value);
}

Value isInstanceFunction(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(yes, isInstance(rt, arguments[0], arguments[1]));
    return newBool(rt, yes);
}

Value isSubclassFunction(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(yes, isSubclass(rt, arguments[0], arguments[1]));
    return newBool(rt, yes);
}

Value callable(Runtime& rt, Object*, const Arguments& arguments)
{
    return newBool(rt, isCallable(arguments[0]));
}

Eval<Ref<Str>> attributeName(Runtime& rt, Object& name)
{
    if (!isStr(name))
        return typeError(rt, text("attribute name must be string, not '", typeName(name), "'"));
    return share(static_cast<Str&>(name));
}

Value getAttributeFunction(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(name, attributeName(rt, arguments[1]));
    if (arguments.positional == 2)
        return getAttribute(rt, arguments[0], *name);
    NAMETAG_TRY(found, findAttribute(rt, arguments[0], *name));
    return found ? std::move(*found) : share(arguments[2]);
}

Value hasAttribute(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(name, attributeName(rt, arguments[1]));
    NAMETAG_TRY(found, findAttribute(rt, arguments[0], *name));
    return newBool(rt, found.has_value());
}

Value setAttributeFunction(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(name, attributeName(rt, arguments[1]));
    NAMETAG_CHECK(setAttribute(rt, arguments[0], *name, &arguments[2]));
    return none(rt);
}

Value deleteAttribute(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(name, attributeName(rt, arguments[1]));
    NAMETAG_CHECK(setAttribute(rt, arguments[0], *name, nullptr));
    return none(rt);
}

/// The names of a mapping as a sorted list.
Value sortedNames(Runtime& rt, Ref<> names)
{
    Object* function = lookUp(rt, *rt.builtins, "sorted");
    return call(rt, *function, {names.get()});
}

Value directory(Runtime& rt, Object*, const Arguments& arguments)
{
    if (arguments.positional == 0) {
        NAMETAG_TRY(names, rt.caller->localNames());
        return sortedNames(rt, std::move(names));
    }
    NAMETAG_TRY(names, callSpecial(rt, arguments[0], *rt.names.dunderDir, {}));
    if (!names)
        return typeError(rt, "object does not provide __dir__");
    return sortedNames(rt, std::move(*names));
}

Value variables(Runtime& rt, Object*, const Arguments& arguments)
{
    if (arguments.positional == 0)
        return rt.caller->localNames();
    NAMETAG_TRY(dict, findAttribute(rt, arguments[0], *rt.names.dunderDict));
    if (!dict)
        return typeError(rt, "vars() argument must have __dict__ attribute");
    return std::move(*dict);
}

Value locals(Runtime& rt, Object*, const Arguments&)
{
    return rt.caller->localNames();
}

Value globals(Runtime& rt, Object*, const Arguments&)
{
    return share<Object>(rt.caller->globalNames());
}

const NativeRow kRows[] = {
    {"callable", callable, 1, 1, false, "Whether the object can be called."},
    {"delattr", deleteAttribute, 2, 2, false, "Takes an attribute away from an object."},
    {"dir", directory, 0, 1, false, "The names that an object knows, or the ones of the module."},
    {"getattr", getAttributeFunction, 2, 3, false, "The attribute of that name, or the default."},
    {"globals", globals, 0, 0, false, "The dict of the module's names."},
    {"hasattr", hasAttribute, 2, 2, false, "Whether the object has an attribute of that name."},
    {"hash", hashOf, 1, 1, false, "The number by which dicts and sets find an object."},
    {"id", identity, 1, 1, false, "A number that no other living object has."},
    {"isinstance", isInstanceFunction, 2, 2, false,
     "Whether the object belongs to the class, or to one of several."},
    {"issubclass", isSubclassFunction, 2, 2, false,
     "Whether the class is based on the other one, or on one of several."},
    {"len", lengthOf, 1, 1, false, "How many items the object has."},
    {"locals", locals, 0, 0, false, "The names of this place with their values."},
    {"setattr", setAttributeFunction, 3, 3, false, "Gives an object an attribute."},
    {"vars", variables, 0, 1, false, "Show vars."},
};

} // namespace

void addInspectingFunctions(Runtime& rt, Module& module)
{
    addFunctions(rt, module, kRows);
}

} // namespace nametag::runtime
