// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/builtins/builtin_list.h"

#include "core/runtime/objects/table_objects.h"

namespace nametag::runtime {

namespace {

/// CPython's own modules written in Python hold some functions too.
void addHolders(Runtime& rt, std::string_view name, std::uint32_t holders)
{
    Object* function = lookUp(rt, *rt.builtins, name);
    if (function && !function->isImmortal())
        function->count += holders;
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
    addRunningFunctions(rt, builtins);
    addQuitters(rt, builtins);
    addHolders(rt, "len", rt.profile.immortal.lenHolders);
    addHolders(rt, "print", rt.profile.immortal.printHolders);
}

} // namespace nametag::runtime
