// SPDX-License-Identifier: GPL-3.0-or-later
// What frame objects show of their frames, and what super() without arguments means.
#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"

namespace nametag::runtime {

namespace {

/// The object in a place of the frame, taken out of its cell.
Object* contentOf(const Runtime& rt, const Frame& frame, std::size_t i)
{
    Object* object = frame.slots[i];
    const bool inCell = (frame.plain().localsPlus[i].kind & (compile::kCell | compile::kFree)) != 0;
    return object && inCell && &typeOf(*object) == rt.types.cell ? static_cast<Cell*>(object)->content
                                                                 : object;
}

Ref<> orNone(Runtime& rt, Object* object)
{
    return share(object ? *object : *rt.objects.none);
}

} // namespace

Value Interpreter::superArguments()
{
    if (!m_frame || m_frame->plain().argumentCount == 0)
        return raise(rt, *rt.exceptions.runtimeError, "super(): no arguments");
    const Frame& frame = *m_frame;
    Object* self = contentOf(rt, frame, 0);
    if (!self)
        return raise(rt, *rt.exceptions.runtimeError, "super(): arg[0] deleted");
    const std::vector<compile::LocalName>& locals = frame.plain().localsPlus;
    for (std::size_t i = 0; i < locals.size(); ++i) {
        if (locals[i].name != "__class__" || !(locals[i].kind & compile::kFree))
            continue;
        Object* type = contentOf(rt, frame, i);
        if (!type)
            return raise(rt, *rt.exceptions.runtimeError, "super(): empty __class__ cell");
        Object* pair[] = {type, self};
        return newTupleSharing(rt, pair);
    }
    return raise(rt, *rt.exceptions.runtimeError, "super(): __class__ cell not found");
}

Value Interpreter::frameAt(std::int64_t depth)
{
    Frame* frame = m_frame;
    for (std::int64_t i = 0; i < depth && frame; ++i)
        frame = frame->caller;
    return frame ? Value(frameObject(*frame)) : Value(none(rt));
}

Value Interpreter::framePart(FrameObject& object, FramePart part)
{
    if (!object.frame)
        return none(rt);
    Frame& frame = *object.frame;
    switch (part) {
    case FramePart::Code: return orNone(rt, frame.code);
    case FramePart::Line: return newInt(rt, std::int64_t{frame.line()});
    case FramePart::Locals: return localsOf(frame);
    case FramePart::Globals: return orNone(rt, frame.globals);
    case FramePart::Builtins: return orNone(rt, frame.builtins);
    case FramePart::Back:
        if (object.ownsFrame)
            return orNone(rt, object.back);
        if (!frame.caller)
            return none(rt);
        return frameObject(*frame.caller);
    }
    return none(rt);
}

} // namespace nametag::runtime
