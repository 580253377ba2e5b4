// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions that bind, look up and unbind names.
#include "core/runtime/interpreter/hot_instructions.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

using compile::Instruction;

namespace {

Str& nameOperand(Frame& frame, const Instruction& instruction)
{
    return *frame.code->names[instruction.argument];
}

Str& slotName(Frame& frame, std::uint32_t slot)
{
    return *frame.code->localNames[slot];
}

Raised unboundError(Runtime& rt, Str& name)
{
    return raise(
        rt, *rt.exceptions.unboundLocalError,
        text("cannot access local variable '", utf8(name), "' where it is not associated with a value"));
}

Raised unboundFree(Runtime& rt, Str& name)
{
    raise(rt, *rt.exceptions.nameError,
          text("cannot access free variable '", utf8(name),
               "' where it is not associated with a value in enclosing scope"));
    rt.raised->fields[0] = share<Object>(name).give();
    return Raised{};
}

/// The value in a namespace: a dict, or what __prepare__ gave; nullopt-like empty Ref where it is not there.
Eval<std::optional<Ref<>>> lookIn(Runtime& rt, Object& space, Str& name)
{
    if (isExactly(space, *rt.types.dict)) {
        Object* found = lookUp(rt, static_cast<Dict&>(space), name);
        return found ? std::optional<Ref<>>(share(*found)) : std::optional<Ref<>>();
    }
    Value found = getItem(rt, space, name);
    if (found)
        return std::optional<Ref<>>(found.take());
    if (swallow(rt, *rt.exceptions.keyError))
        return std::optional<Ref<>>();
    return Raised{};
}

Object* lookGlobal(Runtime& rt, Frame& frame, Str& name)
{
    if (Object* found = lookUp(rt, *frame.globals, name))
        return found;
    return lookUp(rt, *frame.builtins, name);
}

Flow pushFound(Runtime& rt, Frame& frame, Eval<std::optional<Ref<>>> found, Str& name)
{
    if (!found)
        return Flow::Raise;
    std::optional<Ref<>> value = found.take();
    if (value) {
        frame.push(std::move(*value));
        return Flow::Next;
    }
    Object* global = lookGlobal(rt, frame, name);
    if (!global) {
        nameError(rt, name);
        return Flow::Raise;
    }
    frame.push(share(*global));
    return Flow::Next;
}

void tellUnbound(Interpreter& interpreter, Frame& frame, std::uint32_t slot, const Object& object)
{
    if (interpreter.tells(frame) && !hidesLocal(frame, slot))
        interpreter.rt.report().nameUnbound(frame.space, nameOf(interpreter.rt, slotName(frame, slot)),
                                            object);
}

} // namespace

Flow unboundLocal(Interpreter& interpreter, Frame& frame, std::uint32_t slot)
{
    unboundError(interpreter.rt, slotName(frame, slot));
    return Flow::Raise;
}

Flow doLoadFastAndClear(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Object* object = std::exchange(frame.slots[instruction.argument], nullptr);
    if (object)
        tellUnbound(interpreter, frame, instruction.argument, *object);
    frame.stack[frame.depth++] = object;
    return Flow::Next;
}

Flow doStoreFastMaybeNull(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Object* old = std::exchange(frame.slots[instruction.argument], frame.stack[--frame.depth]);
    if (frame.slots[instruction.argument] && interpreter.tells(frame))
        interpreter.tellLocal(frame, instruction.argument);
    else if (!frame.slots[instruction.argument] && old)
        tellUnbound(interpreter, frame, instruction.argument, *old);
    if (old)
        memory::dropReference(*old);
    return Flow::Next;
}

Flow doDeleteFast(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Object* old = std::exchange(frame.slots[instruction.argument], nullptr);
    if (!old)
        return unboundLocal(interpreter, frame, instruction.argument);
    tellUnbound(interpreter, frame, instruction.argument, *old);
    memory::dropReference(*old);
    return Flow::Next;
}

Flow doLoadName(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Str& name = nameOperand(frame, instruction);
    if (&typeOf(*frame.locals) == rt.types.dict)
        if (Object* found = lookUp(rt, static_cast<Dict&>(*frame.locals), name)) {
            frame.push(share(*found));
            return Flow::Next;
        }
    return pushFound(rt, frame, lookIn(rt, *frame.locals, name), name);
}

Flow doStoreName(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Str& name = nameOperand(frame, instruction);
    if (isExactly(*frame.locals, *rt.types.dict)) {
        store(rt, static_cast<Dict&>(*frame.locals), name, frame.pop());
        return Flow::Next;
    }
    Ref<> value = frame.pop();
    return setItem(rt, *frame.locals, name, value.get()) ? Flow::Next : Flow::Raise;
}

Flow doDeleteName(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Str& name = nameOperand(frame, instruction);
    if (isExactly(*frame.locals, *rt.types.dict)) {
        if (removeKey(rt, static_cast<Dict&>(*frame.locals), name))
            return Flow::Next;
    } else {
        if (setItem(rt, *frame.locals, name, nullptr))
            return Flow::Next;
        if (!swallow(rt, *rt.exceptions.keyError))
            return Flow::Raise;
    }
    nameError(rt, name);
    return Flow::Raise;
}

Flow loadGlobalAnew(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Str& name = nameOperand(frame, instruction);
    Dict* dict = frame.globals;
    std::int32_t entry = findEntry(*dict, name);
    if (entry < 0) {
        dict = frame.builtins;
        entry = findEntry(*dict, name);
    }
    if (entry < 0) {
        nameError(rt, name);
        return Flow::Raise;
    }
    if (instruction.cache != compile::kNoCache)
        frame.code->caches[instruction.cache] = {
            dict,   dict->keysVersion, static_cast<std::uint32_t>(entry), frame.globals->keysVersion, 0,
            nullptr};
    frame.push(share(*dict->entries[static_cast<std::size_t>(entry)].value));
    return Flow::Next;
}

Flow doStoreGlobal(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    store(interpreter.rt, *frame.globals, nameOperand(frame, instruction), frame.pop());
    return Flow::Next;
}

Flow doDeleteGlobal(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Str& name = nameOperand(frame, instruction);
    if (removeKey(interpreter.rt, *frame.globals, name))
        return Flow::Next;
    nameError(interpreter.rt, name);
    return Flow::Raise;
}

// ---- cells

namespace {

Cell& cellAt(Frame& frame, std::uint32_t slot)
{
    return static_cast<Cell&>(*frame.slots[slot]);
}

Flow emptyCell(Interpreter& interpreter, Frame& frame, std::uint32_t slot)
{
    const bool free = (frame.plain().localsPlus[slot].kind & compile::kFree) != 0;
    if (free)
        unboundFree(interpreter.rt, slotName(frame, slot));
    else
        unboundError(interpreter.rt, slotName(frame, slot));
    return Flow::Raise;
}

} // namespace

Flow doMakeCell(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Object*& place = frame.slots[instruction.argument];
    Ref<> content = Ref<>::adopt(place);
    place = newCell(interpreter.rt, content.get()).give();
    if (interpreter.tells(frame))
        interpreter.tellLocal(frame, instruction.argument);
    return Flow::Next;
}

Flow doCopyFreeVars(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    const std::uint32_t first = frame.slotCount - instruction.argument;
    // A class body does not count them among its names (Objects/frameobject.c, frame_get_var).
    const bool told = interpreter.tells(frame) && frame.plain().kind != compile::CodeKind::Class;
    for (std::uint32_t i = 0; i < instruction.argument; ++i) {
        frame.slots[first + i] = share((*frame.function->closure)[i]).give();
        if (told)
            interpreter.tellLocal(frame, first + i);
    }
    return Flow::Next;
}

Flow doLoadClosure(Interpreter&, Frame& frame, const Instruction& instruction)
{
    frame.push(share(*frame.slots[instruction.argument]));
    return Flow::Next;
}

Flow doLoadDeref(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Object* content = cellAt(frame, instruction.argument).content;
    if (!content)
        return emptyCell(interpreter, frame, instruction.argument);
    frame.push(share(*content));
    return Flow::Next;
}

Flow doStoreDeref(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    setCell(interpreter.rt, cellAt(frame, instruction.argument), frame.pop());
    return Flow::Next;
}

Flow doDeleteDeref(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Cell& cell = cellAt(frame, instruction.argument);
    if (!cell.content)
        return emptyCell(interpreter, frame, instruction.argument);
    setCell(interpreter.rt, cell, nullptr);
    return Flow::Next;
}

Flow doLoadLocals(Interpreter&, Frame& frame, const Instruction&)
{
    frame.push(share(*frame.locals));
    return Flow::Next;
}

Flow doLoadFromDictOrDeref(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Ref<> space = frame.pop();
    Eval<std::optional<Ref<>>> found = lookIn(interpreter.rt, *space, slotName(frame, instruction.argument));
    if (!found)
        return Flow::Raise;
    std::optional<Ref<>> value = found.take();
    if (!value)
        return doLoadDeref(interpreter, frame, instruction);
    frame.push(std::move(*value));
    return Flow::Next;
}

Flow doLoadFromDictOrGlobals(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Ref<> space = frame.pop();
    Str& name = nameOperand(frame, instruction);
    return pushFound(interpreter.rt, frame, lookIn(interpreter.rt, *space, name), name);
}

Flow doSetupAnnotations(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    Str& name = *rt.names.dunderAnnotations;
    Eval<std::optional<Ref<>>> found = lookIn(rt, *frame.locals, name);
    if (!found)
        return Flow::Raise;
    if (found->has_value())
        return Flow::Next;
    Ref<Dict> made = newDict(rt);
    return setItem(rt, *frame.locals, name, made.get()) ? Flow::Next : Flow::Raise;
}

} // namespace nametag::runtime
