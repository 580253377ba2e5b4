// SPDX-License-Identifier: GPL-3.0-or-later
// What native code asks of running frames: locals(), super(), frame objects; and eval, exec.
#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

namespace {

/// What the local refers to now: through its cell if it has one.
Object* valueOf(const Runtime& rt, const Frame& frame, std::uint32_t slot)
{
    Object* object = frame.slots[slot];
    const bool shared = (frame.plain().localsPlus[slot].kind & (compile::kCell | compile::kFree)) != 0;
    if (object && shared && &typeOf(*object) == rt.types.cell)
        return static_cast<Cell*>(object)->content;
    return object;
}

} // namespace

// In a module or class body the variables of a comprehension that runs are names, too: of a copy. From 3.13
// on nothing else is (Objects/frameobject.c, _PyFrame_GetLocals; PEP 667).
Ref<> Interpreter::localsInComprehension(Frame& frame)
{
    Ref<Dict> names;
    for (std::uint32_t i = 0; i < frame.slotCount; ++i) {
        Object* value = valueOf(rt, frame, i);
        if (!value || !(frame.plain().localsPlus[i].kind & compile::kHidden))
            continue;
        if (!names && rt.profile.minor < 13 && isExactly(*frame.locals, *rt.types.dict))
            names = copyDict(rt, static_cast<Dict&>(*frame.locals));
        else if (!names)
            names = newDict(rt);
        store(rt, *names, *frame.code->localNames[i], share(*value));
    }
    return names;
}

// Up to 3.12 there is one dict a frame, brought up to date (Objects/frameobject.c,
// _PyFrame_FastToLocalsWithError); names that are not the frame's stay in it.
Ref<> Interpreter::localsOf(Frame& frame)
{
    if (frame.locals) {
        Ref<> inside = localsInComprehension(frame);
        return inside ? std::move(inside) : share(*frame.locals);
    }
    const bool lasting = rt.profile.minor < 13;
    Ref<Dict> names = lasting && frame.localNames ? share(*frame.localNames) : newDict(rt);
    for (std::uint32_t i = 0; i < frame.slotCount; ++i) {
        if (frame.plain().localsPlus[i].kind & compile::kHidden)
            continue;
        if (Object* value = valueOf(rt, frame, i))
            store(rt, *names, *frame.code->localNames[i], share(*value));
        else if (lasting && frame.localNames)
            removeKey(rt, *names, *frame.code->localNames[i]);
    }
    if (lasting && !frame.localNames)
        frame.localNames = share(*names).give();
    return names;
}

Value Interpreter::localNames()
{
    if (!m_frame)
        return newDict(rt);
    return localsOf(*m_frame);
}

namespace {

/// The builtins that code with these globals sees: what __builtins__ is there.
Dict* builtinsOf(Runtime& rt, Dict& globals)
{
    Object* own = lookUp(rt, globals, *rt.names.dunderBuiltins);
    if (own && &typeOf(*own) == rt.types.module)
        return static_cast<Module*>(own)->dict;
    return own && typeOf(*own).is(kDictSubclass) ? static_cast<Dict*>(own) : rt.builtins;
}

} // namespace

Value Interpreter::runCode(CodeObject& code, Dict& globals, Object* locals)
{
    Frame* frame = m_frames.make(code, false);
    frame->code = share(code).give();
    frame->globals = &globals;
    frame->builtins = builtinsOf(rt, globals);
    frame->locals = share(locals ? *locals : static_cast<Object&>(globals)).give();
    frame->ofProgram = false;
    openFrame(*frame, events::FrameKind::Function);
    enter(*frame, ReturnTo::Native);
    return run();
}

void Interpreter::releaseFrame(FrameObject& object)
{
    if (!object.ownsFrame || !object.frame)
        return;
    Frame& frame = *std::exchange(object.frame, nullptr);
    const FrameId id = frame.id;
    const bool told = tells(frame) && !frame.staysOpen;
    clearFrame(frame);
    if (told)
        rt.report().frameDestroyed(id);
    m_frames.discard(&frame);
}

void Interpreter::traverseFrame(FrameObject& object, memory::Visitor visit)
{
    if (object.ownsFrame && object.frame)
        traverseReferences(*object.frame, visit);
}

void Interpreter::traverseGenerator(Generator& generator, memory::Visitor visit)
{
    if (generator.frame)
        traverseReferences(*generator.frame, visit);
}

void Interpreter::traverseReferences(Frame& frame, memory::Visitor visit)
{
    for (std::uint32_t i = 0; i < frame.slotCount; ++i)
        visit(frame.slots[i]);
    for (std::uint32_t i = 0; i < frame.depth; ++i)
        visit(frame.stack[i]);
    visit(frame.locals);
    visit(frame.localNames);
    visit(frame.function);
    visit(frame.code);
}

} // namespace nametag::runtime
