// SPDX-License-Identifier: GPL-3.0-or-later
// cell (Objects/cellobject.c).
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

Cell& cellIn(Object& self)
{
    return static_cast<Cell&>(self);
}

Value reprCell(Runtime& rt, Object& self)
{
    const Object* content = cellIn(self).content;
    if (!content)
        return newStr(rt, text("<cell at ", addressText(self), ": empty>"));
    return newStr(rt, text("<cell at ", addressText(self), ": ", typeName(*content), " object at ",
                           addressText(*content), ">"));
}

Value compareCells(Runtime& rt, Object& self, Object& other, CompareOp op)
{
    if (&typeOf(other) != rt.types.cell)
        return notImplemented(rt);
    Object* a = cellIn(self).content;
    Object* b = cellIn(other).content;
    if (a && b)
        return compare(rt, *a, *b, op);
    const int left = a ? 1 : 0;
    const int right = b ? 1 : 0;
    switch (op) {
    case CompareOp::Less: return newBool(rt, left < right);
    case CompareOp::LessEqual: return newBool(rt, left <= right);
    case CompareOp::Equal: return newBool(rt, left == right);
    case CompareOp::NotEqual: return newBool(rt, left != right);
    case CompareOp::Greater: return newBool(rt, left > right);
    case CompareOp::GreaterEqual: return newBool(rt, left >= right);
    }
    return notImplemented(rt);
}

Value makeCell(Runtime& rt, Type&, const Arguments& arguments)
{
    NAMETAG_CHECK(checkArguments(rt, "cell", arguments, 0, 1));
    return newCell(rt, arguments.positional > 0 ? &arguments[0] : nullptr);
}

Done initNothing(Runtime&, Object&, const Arguments&)
{
    return Nothing{};
}

Value getContent(Runtime& rt, Object& self)
{
    if (!cellIn(self).content)
        return raise(rt, *rt.exceptions.valueError, "Cell is empty");
    return share(*cellIn(self).content);
}

Done setContent(Runtime& rt, Object& self, Object* value)
{
    setCell(rt, cellIn(self), value ? share(*value) : Ref<>());
    return Nothing{};
}

void destroyCell(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    rt.report().objectDying(self);
    dropField(cellIn(self).content);
    rt.heap.release(self);
}

void traverseCell(Object& self, memory::Visitor visit)
{
    visit(cellIn(self).content);
}

void clearCell(Object& self)
{
    dropField(cellIn(self).content);
}

void tellCell(Object& self)
{
    if (cellIn(self).content)
        runtimeOf(self).report().fieldSet(self, "contents", cellIn(self).content);
}

constexpr GetSetRow kRows[] = {{"cell_contents", getContent, setContent}};

} // namespace

void setUpCellType(Runtime& rt)
{
    Type& type = *rt.types.cell;
    type.basicSize = 24;
    type.destroy = destroyCell;
    type.traverse = traverseCell;
    type.clear = clearCell;
    type.tell = tellCell;
    type.slots.repr = reprCell;
    type.slots.compare = compareCells;
    type.slots.make = makeCell;
    type.slots.init = initNothing;
    addAttributes(rt, type, kRows);
}

} // namespace nametag::runtime
