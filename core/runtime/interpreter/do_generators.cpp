// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions of iteration and generators. A generator is a frame put aside: resuming it pushes the frame
// again.
#include "core/runtime/interpreter/hot_instructions.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/slot_rows.h"

namespace nametag::runtime {

using compile::Instruction;

namespace {

bool isGenerator(Runtime& rt, const Object& object)
{
    return &typeOf(object) == rt.types.generator;
}

Flow endLoop(Frame& frame, const Instruction& instruction)
{
    memory::dropReference(*frame.stack[--frame.depth]);
    frame.pc = instruction.argument;
    return Flow::Jumped;
}

/// The next item of the iterators that loops use most; false: another iterator.
bool nextOfCommon(Runtime& rt, Object& iterator, Ref<>& item)
{
    const Type* type = &typeOf(iterator);
    if (type == rt.types.rangeIterator)
        return true; // used up: doForIter gives the others
    if (type == rt.types.listIterator) {
        auto& walk = static_cast<SequenceIterator&>(iterator);
        if (!walk.sequence)
            return true;
        const auto& list = static_cast<const List&>(*walk.sequence);
        if (walk.position < list.length && !rt.report().listens()) {
            item = share(*list.items[walk.position++]);
            return true;
        }
    }
    return false;
}

/// An exception that ends a loop or a delegation is told as one that arrives, and goes no further.
void tellEnd(Interpreter& interpreter, Frame& frame)
{
    interpreter.tellArrival(frame);
    dropRaised(interpreter.rt);
}

/// next() of an instance of the script's: the StopIteration of its __next__ is an event of the loop.
Next nextOfInstance(Interpreter& interpreter, Frame& frame, Object& iterator)
{
    Runtime& rt = interpreter.rt;
    Value item = callMethod(rt, iterator, *rt.names.dunderNext, {});
    if (item)
        return Next(item.take());
    if (!raisedIs(rt, *rt.exceptions.stopIteration))
        return Next::failed();
    tellEnd(interpreter, frame);
    return Next::end();
}

/// Whether this iterator's items come from a __next__ of the script's.
bool hasOwnNext(Runtime& rt, Object& iterator)
{
    Type& type = typeOf(iterator);
    if (!type.is(kHeapType) || !type.slots.next)
        return false;
    const Object* found = lookUpInType(rt, type, *rt.names.dunderNext);
    return found && &typeOf(*found) == rt.types.function &&
           !static_cast<const Function*>(found)->code->ofLibrary;
}

} // namespace

Flow doGetIter(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Value iterator = iterate(interpreter.rt, *frame.top());
    if (!iterator)
        return Flow::Raise;
    memory::dropReference(*frame.stack[--frame.depth]);
    frame.push(iterator.take());
    return Flow::Next;
}

Flow iterateAny(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Object& iterator = *frame.top();
    Ref<> item;
    if (nextOfCommon(rt, iterator, item)) {
        if (!item)
            return endLoop(frame, instruction);
        frame.push(std::move(item));
        return Flow::Next;
    }
    if (isGenerator(rt, iterator) && static_cast<Generator&>(iterator).frame &&
        !static_cast<Generator&>(iterator).running)
        return interpreter.resumeInLoop(static_cast<Generator&>(iterator), none(rt), ReturnTo::Loop);
    Next found = interpreter.tells(frame) && hasOwnNext(rt, iterator)
                     ? nextOfInstance(interpreter, frame, iterator)
                     : next(rt, iterator);
    if (found.raised)
        return Flow::Raise;
    if (!found.item)
        return endLoop(frame, instruction);
    frame.push(std::move(found.item));
    return Flow::Next;
}

Flow doReturnGenerator(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    return interpreter.putAside(frame);
}

Flow doYieldValue(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    return interpreter.yield(frame.pop());
}

Flow doGetYieldFromIter(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    return isGenerator(interpreter.rt, *frame.top()) ? Flow::Next
                                                     : doGetIter(interpreter, frame, instruction);
}

namespace {

/// The next item; a __next__ of a class raises its StopIteration, whose value counts.
Next nextOf(Runtime& rt, Object& iterator)
{
    if (typeOf(iterator).slots.next != dunders::next)
        return next(rt, iterator);
    Value item = callMethod(rt, iterator, *rt.names.dunderNext, {});
    return item ? Next(item.take()) : Next(Raised{});
}

} // namespace

Flow doSend(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Ref<> value = frame.pop();
    Object& iterator = *frame.top();
    if (isGenerator(rt, iterator) && static_cast<Generator&>(iterator).frame &&
        !static_cast<Generator&>(iterator).running)
        return interpreter.resumeInLoop(static_cast<Generator&>(iterator), std::move(value), ReturnTo::Send);
    Next found;
    if (value.get() == rt.objects.none) {
        found = nextOf(rt, iterator);
    } else {
        Value sent = callMethod(rt, iterator, *rt.names.plainSend, {value.get()});
        found = sent ? Next(sent.take()) : Next(Raised{});
    }
    if (found.item) {
        frame.push(std::move(found.item));
        return Flow::Next;
    }
    Ref<> result = none(rt);
    if (found.raised) {
        if (!raisedIs(rt, *rt.exceptions.stopIteration))
            return Flow::Raise;
        interpreter.tellArrival(frame);
        Ref<Exception> stop = takeRaised(rt);
        if (stop->fields[0])
            result = share(*stop->fields[0]);
    }
    frame.push(std::move(result));
    frame.pc = instruction.argument;
    return Flow::Jumped;
}

Flow doEndSend(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    Ref<> result = frame.pop();
    if (interpreter.tells(frame) && rt.profile.compile.tellsEndOfDelegation && isGenerator(rt, *frame.top()))
        interpreter.tellStop(frame, *result);
    memory::dropReference(*frame.stack[--frame.depth]);
    frame.push(std::move(result));
    return Flow::Next;
}

Flow doCleanupThrow(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    Ref<> exception = frame.pop();
    if (!typeOf(*exception).isSubtypeOf(*rt.exceptions.stopIteration)) {
        rt.raised = Ref<Exception>::adopt(static_cast<Exception*>(exception.give()));
        return Flow::Reraise;
    }
    Ref<> yielded = frame.pop();
    Object* value = static_cast<Exception&>(*exception).fields[0];
    frame.push(value ? share(*value) : none(rt));
    return Flow::Next;
}

// ---- frames put aside

Flow Interpreter::putAside(Frame& frame)
{
    const profile::Sizes& sizes = rt.profile.sizes;
    const std::uint32_t words = frame.slotCount + frame.plain().stackSize;
    const std::uint32_t size = sizes.generatorBase + words * 8;
    auto* generator = rt.heap.create<Generator>(*rt.types.generator, {size, 16, size, {}});
    generator->frame = &frame;
    generator->code = share(*frame.code).give();
    generator->name = share(*(frame.function ? frame.function->name : frame.code->name)).give();
    generator->qualifiedName =
        share(*(frame.function ? frame.function->qualifiedName : frame.code->qualifiedName)).give();
    frame.generator = generator;
    rt.heap.tell(*generator);
    rt.heap.track(*generator);
    rt.report().namespaceOpened(frame.space, events::NamespaceKind::Function, generator);
    frame.previous = frame.pc++;
    Frame* caller = frame.caller;
    m_frame = caller;
    --rt.budget.depth;
    Ref<> result = Ref<>::adopt(generator);
    if (frame.returnTo == ReturnTo::Native) {
        m_result = std::move(result);
        m_yielded = false;
        return Flow::Leave;
    }
    caller->push(std::move(result));
    caller->previous = caller->pc++;
    return Flow::Switched;
}

Flow Interpreter::resumeInLoop(Generator& generator, Ref<> sent, ReturnTo returnTo)
{
    Frame& frame = *generator.frame;
    if (rt.budget.depth >= rt.budget.recursionLimit) {
        raise(rt, *rt.exceptions.recursionError, "maximum recursion depth exceeded");
        return Flow::Raise;
    }
    generator.running = true;
    generator.started = true;
    rt.handled.push_back(std::exchange(generator.handled, nullptr));
    frame.wasSent = sent.get() != rt.objects.none;
    frame.push(std::move(sent));
    enter(frame, returnTo);
    return Flow::Switched;
}

Flow Interpreter::yield(Ref<> value)
{
    Frame& frame = *m_frame;
    Generator& generator = *frame.generator;
    if (tells(frame)) {
        rt.report().frameReturning(frame.id, frame.line(), value.get(), events::LeaveReason::Yielded);
        rt.report().frameLeft(frame.id, events::LeaveReason::Yielded);
    }
    generator.running = false;
    generator.handled = rt.handled.back();
    rt.handled.pop_back();
    frame.previous = frame.pc++;
    Frame* caller = std::exchange(frame.caller, nullptr);
    m_frame = caller;
    --rt.budget.depth;
    if (frame.returnTo == ReturnTo::Native) {
        m_result = std::move(value);
        m_yielded = true;
        return Flow::Leave;
    }
    caller->push(std::move(value));
    caller->previous = caller->pc++;
    return Flow::Switched;
}

void Interpreter::endGenerator(Generator& generator)
{
    Frame& frame = *std::exchange(generator.frame, nullptr);
    generator.running = false;
    frame.generator = nullptr;
    if (Object* handled = rt.handled.back())
        memory::dropReference(*handled);
    rt.handled.pop_back();
    if (rt.raised && raisedIs(rt, *rt.exceptions.stopIteration)) {
        Ref<Exception> stop = takeRaised(rt);
        raise(rt, *rt.exceptions.runtimeError, "generator raised StopIteration");
        rt.report().fieldSet(*rt.raised, "__cause__", stop.get(), 2);
        rt.raised->cause = share<Object>(*stop).give();
        rt.raised->suppressContext = true;
        rt.report().fieldSet(*rt.raised, "__context__", stop.get(), 3);
        if (Object* old = std::exchange(rt.raised->context, static_cast<Object*>(stop.give())))
            memory::dropReference(*old);
    }
    if (rt.profile.minor < 12)
        frame.caller = nullptr; // Objects/genobject.c, gen_send_ex2: lost before the frame is kept
    finish(frame);
}

} // namespace nametag::runtime
