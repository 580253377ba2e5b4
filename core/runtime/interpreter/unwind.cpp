// SPDX-License-Identifier: GPL-3.0-or-later
// What an exception does on its way: tracebacks, handlers, frames that end (Python/ceval.c,
// exception_unwind).
#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/errors.h"

namespace nametag::runtime {

bool Interpreter::unwind(bool arriving)
{
    std::uint32_t place = std::exchange(m_reraisedFrom, kNoPlace);
    while (true) {
        Frame& frame = *m_frame;
        const bool halted = rt.budget.halt != Halt::None;
        if (arriving && !halted) {
            addTraceback(frame, *rt.raised);
            tellArrival(frame);
        }
        if (halted && m_haltPlace.line == 0 && !frame.code->ofLibrary && frame.ofProgram)
            m_haltPlace = frame.plain().positions[frame.pc];
        arriving = true;
        const compile::HandlerRange* handler = halted ? nullptr : frame.plain().handlerAt(frame.pc);
        if (const std::uint32_t from = std::exchange(place, kNoPlace); from != kNoPlace)
            frame.pc = from;
        const std::uint32_t depth = handler ? handler->depth : 0;
        if (!frame.toldStack.empty())
            tellTrimmed(frame, depth);
        while (frame.depth > depth)
            if (Object* object = frame.stack[--frame.depth])
                memory::dropReference(*object);
        if (handler) {
            if (handler->pushPlace)
                frame.push(newInt(rt, frame.pc));
            frame.push(takeRaised(rt));
            frame.previous = frame.pc;
            frame.pc = handler->handler;
            return true;
        }
        if (frame.staysOpen && m_listens)
            tellStack(frame);
        if (tells(frame) && !frame.staysOpen) {
            rt.report().frameReturning(frame.id, frame.line(), nullptr, events::LeaveReason::Raised);
            rt.report().frameLeft(frame.id, events::LeaveReason::Raised);
        }
        const ReturnTo returnTo = frame.returnTo;
        m_frame = frame.caller;
        --rt.budget.depth;
        if (frame.generator)
            endGenerator(*frame.generator);
        else
            finish(frame);
        if (returnTo == ReturnTo::Native) {
            m_result = nullptr;
            m_yielded = false;
            return false;
        }
        if (returnTo == ReturnTo::Send && raisedIs(rt, *rt.exceptions.stopIteration))
            continue;
    }
}

void Interpreter::tellArrival(Frame& frame)
{
    if (tells(frame) && frame.ofProgram)
        rt.report().exceptionArrived(frame.id, frame.line(), *rt.raised);
}

void Interpreter::tellStop(Frame& frame, Object& value)
{
    Object* values[] = {&value};
    const bool empty = &value == rt.objects.none;
    raiseObject(rt, newException(rt, *rt.exceptions.stopIteration,
                                 empty ? newTuple(rt, {}) : newTupleSharing(rt, values)));
    tellArrival(frame);
    dropRaised(rt);
}

Ref<FrameObject> Interpreter::frameObject(Frame& frame)
{
    if (!frame.object) {
        const auto places =
            static_cast<std::uint32_t>(frame.plain().localsPlus.size()) + frame.plain().stackSize;
        const std::uint32_t size = rt.profile.sizes.frameObject + 8 * places;
        auto* object = rt.heap.create<FrameObject>(*rt.types.frame, {size, 16, size, {}});
        object->frame = &frame;
        rt.heap.tell(*object);
        frame.object = object;
    }
    return share(*frame.object);
}

void Interpreter::addTraceback(Frame& frame, Exception& exception)
{
    Ref<FrameObject> shown = frameObject(frame);
    auto* traceback = rt.heap.create<Traceback>(*rt.types.traceback, {56, 16, 56, {}});
    traceback->next = std::exchange(exception.traceback, traceback);
    traceback->frame = shown.give();
    traceback->instruction = frame.pc;
    traceback->line = frame.line();
    rt.heap.tell(*traceback);
    rt.heap.track(*traceback);
}

void Interpreter::placeHere(Exception& exception)
{
    if (m_frame)
        addTraceback(*m_frame, exception);
}

} // namespace nametag::runtime
