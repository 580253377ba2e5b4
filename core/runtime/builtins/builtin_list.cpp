// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/builtins/builtin_list.h"

#include "core/runtime/objects/table_objects.h"

namespace nametag::runtime {

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
}

} // namespace nametag::runtime
