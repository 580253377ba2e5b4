// SPDX-License-Identifier: GPL-3.0-or-later
// Class bodies: __build_class__ runs the body as a frame whose names are the class's.
#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/protocols/errors.h"

namespace nametag::runtime {

using compile::Instruction;

Flow doLoadBuildClass(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    Object* build = lookUp(rt, *frame.builtins, *rt.names.dunderBuildClass);
    if (!build) {
        raise(rt, *rt.exceptions.nameError, "__build_class__ not found");
        return Flow::Raise;
    }
    frame.push(share(*build));
    return Flow::Next;
}

Value Interpreter::runClassBody(Function& body, Object& space)
{
    Frame* frame = m_frames.make(*body.code, false);
    frame->code = share(*body.code).give();
    frame->function = share(body).give();
    frame->globals = body.globals;
    frame->builtins = body.builtins;
    frame->locals = share(space).give();
    openFrame(*frame, events::FrameKind::ClassBody);
    if (!body.code->ofLibrary && &typeOf(space) == rt.types.dict)
        makeNamespace(static_cast<Dict&>(space), frame->space);
    enter(*frame, ReturnTo::Native);
    Value result = run();
    if (&typeOf(space) == rt.types.dict)
        static_cast<Dict&>(space).space = NamespaceId{};
    return result;
}

} // namespace nametag::runtime
