// SPDX-License-Identifier: GPL-3.0-or-later
// _native: what library modules written in Python need to look like CPython's native ones.
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

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
    return share(arguments[0]);
}

/// index(x): operator.index.
Value indexOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(number, index(rt, arguments[0]));
    return newInt(rt, bigValue(static_cast<const Int&>(*number)));
}

const NativeRow kRows[] = {
    {"builtin", asBuiltin, 2, 2},
    {"index", indexOf, 1, 1},
};

} // namespace

Ref<Module> makeNativeModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "_native");
    addFunctions(rt, *module, kRows);
    return module;
}

} // namespace nametag::runtime
