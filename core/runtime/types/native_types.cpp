// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/native_types.h"

#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/tuple_calls.h"
#include "core/runtime/types/start_up.h"

namespace nametag::runtime {

Type& newNativeType(Runtime& rt, const NativeTypeSpec& spec)
{
    const bool outer = rt.heap.startingUp();
    rt.heap.setStartingUp(true);
    Type* type = makeStaticType(rt, {spec.name, spec.kind, spec.collected, spec.base});
    type->moduleName = spec.moduleName;
    // Messages name such a type with its module (tp_name).
    if (type->moduleName != "builtins")
        type->name = type->moduleName + "." + spec.name;
    linkStaticType(rt, *type);
    type->basicSize = spec.basicSize;
    type->itemSize = spec.itemSize;
    type->flags |= spec.flags;
    type->doc = spec.doc;
    if (spec.setUp)
        spec.setUp(rt, *type);
    finishType(rt, *type);
    type->spare |= kTakesTuple;
    rt.heap.setStartingUp(outer);
    return *type;
}

} // namespace nametag::runtime
