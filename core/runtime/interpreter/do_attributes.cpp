// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions of attributes.
#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"

namespace nametag::runtime {

using compile::Instruction;

namespace {

Str& nameOperand(Frame& frame, const Instruction& instruction)
{
    return *frame.code->names[instruction.argument];
}

/// The attribute of super(class, self), found by making the super object as the source says.
Value superAttribute(Runtime& rt, Frame& frame, Str& name)
{
    Object* arguments[] = {frame.top(2), frame.top(1)};
    NAMETAG_TRY(made, call(rt, *frame.top(3), Arguments{arguments, 2, nullptr}));
    return getAttribute(rt, *made, name);
}

} // namespace

Flow doLoadAttr(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Value attribute = getAttribute(interpreter.rt, *frame.top(), nameOperand(frame, instruction));
    if (!attribute)
        return Flow::Raise;
    Ref<> owner = frame.pop();
    frame.push(attribute.take());
    return Flow::Next;
}

Flow doLoadMethod(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Eval<MethodLookup> found = getMethod(interpreter.rt, *frame.top(), nameOperand(frame, instruction));
    if (!found)
        return Flow::Raise;
    MethodLookup method = found.take();
    Ref<> owner = frame.pop();
    frame.push(std::move(method.callable));
    if (method.takesSelf)
        frame.push(std::move(owner));
    else
        frame.pushNull();
    return Flow::Next;
}

Flow doStoreAttr(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Ref<> owner = frame.pop();
    const Done done = setAttribute(interpreter.rt, *owner, nameOperand(frame, instruction), frame.top());
    Ref<> value = frame.pop();
    value = nullptr;
    return done ? Flow::Next : Flow::Raise;
}

Flow doDeleteAttr(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Ref<> owner = frame.pop();
    return setAttribute(interpreter.rt, *owner, nameOperand(frame, instruction), nullptr) ? Flow::Next
                                                                                          : Flow::Raise;
}

Flow doLoadSuperAttr(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Value attribute = superAttribute(interpreter.rt, frame, nameOperand(frame, instruction));
    if (!attribute)
        return Flow::Raise;
    for (int i = 0; i < 3; ++i)
        memory::dropReference(*frame.stack[--frame.depth]);
    frame.push(attribute.take());
    return Flow::Next;
}

Flow doLoadSuperMethod(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Value attribute = superAttribute(rt, frame, nameOperand(frame, instruction));
    if (!attribute)
        return Flow::Raise;
    Ref<> found = attribute.take();
    Ref<> self = frame.pop();
    memory::dropReference(*frame.stack[--frame.depth]);
    memory::dropReference(*frame.stack[--frame.depth]);
    if (&typeOf(*found) == rt.types.method && static_cast<BoundMethod&>(*found).self == self.get()) {
        Ref<> function = share(*static_cast<BoundMethod&>(*found).function);
        found = nullptr;
        frame.push(std::move(function));
        frame.push(std::move(self));
    } else {
        frame.push(std::move(found));
        frame.pushNull();
    }
    return Flow::Next;
}

} // namespace nametag::runtime
