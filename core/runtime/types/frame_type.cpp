// SPDX-License-Identifier: GPL-3.0-or-later
// frame and traceback (Objects/frameobject.c, Python/traceback.c).
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/exception_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

FrameObject& frameIn(Object& self)
{
    return static_cast<FrameObject&>(self);
}

/// Lets go of the first of a chain; a long one must not end recursively. `takeNext` empties a link.
void dropChain(Object* first, Object* (*takeNext)(Object&))
{
    while (first && first->count == 1 && !first->isImmortal()) {
        Object* after = takeNext(*first);
        memory::dropReference(*first);
        first = after;
    }
    if (first)
        memory::dropReference(*first);
}

void destroyFrame(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    if (rt.caller)
        rt.caller->releaseFrame(frameIn(self));
    Object* back = std::exchange(frameIn(self).back, nullptr);
    rt.heap.release(self);
    dropChain(back, [](Object& frame) -> Object* { return std::exchange(frameIn(frame).back, nullptr); });
}

void traverseFrame(Object& self, memory::Visitor visit)
{
    visit(frameIn(self).back);
    if (Caller* caller = runtimeOf(self).caller)
        caller->traverseFrame(frameIn(self), visit);
}

void clearFrame(Object& self)
{
    dropField(frameIn(self).back);
    if (Caller* caller = runtimeOf(self).caller)
        caller->releaseFrame(frameIn(self));
}

Traceback& tracebackIn(Object& self)
{
    return static_cast<Traceback&>(self);
}

void destroyTraceback(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    Object* next = std::exchange(tracebackIn(self).next, nullptr);
    dropField(tracebackIn(self).frame);
    rt.heap.release(self);
    dropChain(next, [](Object& link) -> Object* { return std::exchange(tracebackIn(link).next, nullptr); });
}

void traverseTraceback(Object& self, memory::Visitor visit)
{
    visit(tracebackIn(self).next);
    visit(tracebackIn(self).frame);
}

void clearTraceback(Object& self)
{
    dropField(tracebackIn(self).next);
    dropField(tracebackIn(self).frame);
}

Value getNext(Runtime& rt, Object& self)
{
    return orNone(rt, tracebackIn(self).next);
}

Done setNext(Runtime& rt, Object& self, Object* value)
{
    if (!value)
        return typeError(rt, "can't delete tb_next attribute");
    if (value != rt.objects.none && &typeOf(*value) != rt.types.traceback)
        return typeError(rt, text("expected traceback object or None, got '", typeName(*value), "'"));
    setField(tracebackIn(self).next, value == rt.objects.none ? Ref<>() : share(*value));
    return Nothing{};
}

Value getFrame(Runtime& rt, Object& self)
{
    return orNone(rt, tracebackIn(self).frame);
}

Value getLine(Runtime& rt, Object& self)
{
    return newInt(rt, std::int64_t{tracebackIn(self).line});
}

Value getInstruction(Runtime& rt, Object& self)
{
    return newInt(rt, std::int64_t{tracebackIn(self).instruction} * 2);
}

constexpr GetSetRow kTracebackRows[] = {{"tb_next", getNext, setNext},
                                        {"tb_frame", getFrame, nullptr},
                                        {"tb_lineno", getLine, nullptr},
                                        {"tb_lasti", getInstruction, nullptr}};

template <Caller::FramePart Part> Value getPart(Runtime& rt, Object& self)
{
    return rt.caller->framePart(frameIn(self), Part);
}

constexpr GetSetRow kFrameRows[] = {{"f_code", getPart<Caller::FramePart::Code>, nullptr},
                                    {"f_lineno", getPart<Caller::FramePart::Line>, nullptr},
                                    {"f_locals", getPart<Caller::FramePart::Locals>, nullptr},
                                    {"f_globals", getPart<Caller::FramePart::Globals>, nullptr},
                                    {"f_builtins", getPart<Caller::FramePart::Builtins>, nullptr},
                                    {"f_back", getPart<Caller::FramePart::Back>, nullptr}};

Value reprFrame(Runtime& rt, Object& self)
{
    NAMETAG_TRY(line, rt.caller->framePart(frameIn(self), Caller::FramePart::Line));
    NAMETAG_TRY(shownLine, reprText(rt, *line));
    NAMETAG_TRY(object, rt.caller->framePart(frameIn(self), Caller::FramePart::Code));
    const auto& code = static_cast<const CodeObject&>(*object);
    return newStr(rt, text("<frame at ", addressText(self), ", file '", utf8(*code.fileName), "', line ",
                           shownLine, ", code ", code.code->name, ">"));
}

} // namespace

void setUpFrameType(Runtime& rt)
{
    Type& type = *rt.types.frame;
    type.destroy = destroyFrame;
    type.traverse = traverseFrame;
    type.clear = clearFrame;
    type.slots.repr = reprFrame;
    addAttributes(rt, type, kFrameRows);
}

void setUpTracebackType(Runtime& rt)
{
    Type& type = *rt.types.traceback;
    type.destroy = destroyTraceback;
    type.traverse = traverseTraceback;
    type.clear = clearTraceback;
    addAttributes(rt, type, kTracebackRows);
}

} // namespace nametag::runtime
