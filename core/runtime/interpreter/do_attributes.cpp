// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions of attributes.
#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
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

/// The function that super().name leads to, where no super object is needed to see it
/// (LOAD_SUPER_ATTR_METHOD); borrowed, or nullptr.
Object* superFunction(Runtime& rt, Frame& frame, Str& name)
{
    Object& self = *frame.top(1);
    if (frame.top(3) != rt.types.super_ || !typeOf(*frame.top(2)).is(kTypeSubclass))
        return nullptr;
    auto& from = static_cast<Type&>(*frame.top(2));
    if (typeOf(self).is(kTypeSubclass) || !typeOf(self).isSubtypeOf(from))
        return nullptr;
    const auto mro = typeOf(self).mro->view();
    std::size_t i = 0;
    while (i < mro.size() && mro[i] != &from)
        ++i;
    for (++i; i < mro.size(); ++i)
        if (Object* found = lookUp(rt, *static_cast<Type*>(mro[i])->dict, name))
            return typeOf(*found).is(kMethodDescriptor) ? found : nullptr;
    return nullptr;
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
    if (Object* function = superFunction(rt, frame, nameOperand(frame, instruction))) {
        Ref<> held = share(*function);
        std::swap(frame.top(1), frame.top(2));
        memory::dropReference(*frame.stack[--frame.depth]);
        Ref<> callable = Ref<>::adopt(std::exchange(frame.top(2), held.give()));
        return Flow::Next;
    }
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
