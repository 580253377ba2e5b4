// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/objects/callable_objects.h"

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"

namespace nametag::runtime {

namespace {

using memory::BodyRequest;

template <class T> T* owned(T* object)
{
    return object ? share(*object).give() : nullptr;
}

Dict* builtinsOf(Runtime& rt, Dict& globals)
{
    Object* found = lookUp(rt, globals, *rt.names.dunderBuiltins);
    if (found && &typeOf(*found) == rt.types.dict)
        return static_cast<Dict*>(found);
    return rt.builtins;
}

} // namespace

Ref<Function> newFunction(Runtime& rt, CodeObject& code, Dict& globals)
{
    const std::uint32_t size = rt.profile.sizes.function + rt.profile.sizes.collectorHeader;
    auto* function = rt.heap.create<Function>(*rt.types.function, BodyRequest{size, 16, size, {}});
    function->code = owned(&code);
    function->globals = owned(&globals);
    function->builtins = owned(builtinsOf(rt, globals));
    function->name = owned(code.name);
    function->qualifiedName = owned(code.qualifiedName);
    Object* doc =
        code.code->flags.hasDocstring && !code.constants.empty() ? code.constants[0] : rt.objects.none;
    function->doc = owned(doc);
    function->module = owned(lookUp(rt, globals, *rt.names.dunderName));
    rt.heap.track(*function);
    return Ref<Function>::adopt(function);
}

Ref<Cell> newCell(Runtime& rt, Object* content)
{
    auto* cell = rt.heap.create<Cell>(*rt.types.cell, BodyRequest{40, 16, 40, {}});
    cell->content = owned(content);
    rt.heap.tell(*cell);
    rt.heap.track(*cell);
    return Ref<Cell>::adopt(cell);
}

void setCell(Runtime& rt, Cell& cell, Ref<> content)
{
    Ref<> old = Ref<>::adopt(std::exchange(cell.content, content.give()));
    if (!rt.report().listens())
        return;
    if (cell.content)
        rt.report().fieldSet(cell, "contents", cell.content);
    else if (old)
        rt.report().fieldRemoved(cell, rt.report().keep("contents"));
}

Ref<> newBoundMethod(Runtime& rt, Object& function, Object& self)
{
    auto* method = rt.heap.create<BoundMethod>(*rt.types.method, BodyRequest{64, 16, 64, {}});
    method->function = owned(&function);
    method->self = owned(&self);
    rt.heap.tell(*method);
    rt.heap.track(*method);
    return Ref<>::adopt(method);
}

Ref<> newBuiltinFunction(Runtime& rt, const NativeRow& row, Object* self, Object* module)
{
    auto* function = rt.heap.create<BuiltinFunction>(*rt.types.builtinFunction, BodyRequest{72, 16, 72, {}});
    function->row = &row;
    function->self = owned(self);
    function->module = owned(module);
    rt.heap.tell(*function);
    rt.heap.track(*function);
    return Ref<>::adopt(function);
}

} // namespace nametag::runtime
