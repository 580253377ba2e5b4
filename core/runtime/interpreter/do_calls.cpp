// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions that call, return and make functions.
#include "core/runtime/interpreter/bind_arguments.h"
#include "core/runtime/interpreter/hot_instructions.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <algorithm>

namespace nametag::runtime {

using compile::Instruction;

Frame* Interpreter::makeFrame(Function& function, Object** arguments, std::size_t positional,
                              const Tuple* names)
{
    const compile::Code& code = *function.code->code;
    Frame* frame = m_frames.make(*function.code, code.isGenerator());
    frame->code = share(*function.code).give();
    frame->function = share(function).give();
    frame->globals = function.globals;
    frame->builtins = function.builtins;
    bool ready = rt.budget.depth < rt.budget.recursionLimit;
    if (!ready) {
        for (std::size_t i = 0; i < positional + (names ? names->length : 0); ++i)
            memory::dropReference(*arguments[i]);
        raise(rt, *rt.exceptions.recursionError, "maximum recursion depth exceeded");
    } else if (names || positional != code.argumentCount || code.keywordOnlyCount > 0 ||
               code.flags.varArguments || code.flags.varKeywords) {
        ready = static_cast<bool>(
            bindArgumentsToSlots(rt, function, {arguments, positional, names}, frame->slots));
    } else {
        for (std::size_t i = 0; i < positional; ++i)
            frame->slots[i] = arguments[i];
    }
    if (!ready) {
        clearFrame(*frame);
        m_frames.discard(frame);
        return nullptr;
    }
    ++function.code->runs;
    openFrame(*frame, code.kind == compile::CodeKind::Comprehension ? events::FrameKind::Comprehension
                      : code.isGenerator()                          ? events::FrameKind::Generator
                                                                    : events::FrameKind::Function);
    if (tells(*frame)) {
        const std::size_t bound = code.argumentCount + code.keywordOnlyCount +
                                  (code.flags.varArguments ? 1 : 0) + (code.flags.varKeywords ? 1 : 0);
        for (std::uint32_t i = 0; i < bound; ++i)
            tellLocal(*frame, i);
    }
    return frame;
}

namespace {

/// The callee and its arguments as they lie on the stack: callable, self or null, then `count` values.
struct StackCall {
    Object** base;       ///< where the callable lies
    std::uint32_t count; ///< arguments with keyword values, without self
    const Tuple* names;
};

/// A bound method on the stack is taken apart, so that its call makes no new references than CPython's.
void unpackMethod(Runtime& rt, StackCall& call)
{
    if (call.base[1] || &typeOf(*call.base[0]) != rt.types.method)
        return;
    auto& method = static_cast<BoundMethod&>(*call.base[0]);
    Ref<> self = share(*method.self);
    Ref<> function = share(*method.function);
    memory::dropReference(method);
    call.base[0] = function.give();
    call.base[1] = self.give();
}

Flow callPython(Interpreter& interpreter, Frame& frame, const StackCall& call, std::uint32_t taken)
{
    const bool hasSelf = call.base[1] != nullptr;
    Object** arguments = call.base + (hasSelf ? 1 : 2);
    const std::size_t keywords = call.names ? call.names->length : 0;
    Frame* callee = interpreter.makeFrame(static_cast<Function&>(*call.base[0]), arguments,
                                          call.count - keywords + (hasSelf ? 1 : 0), call.names);
    frame.depth -= taken;
    Ref<> callable = Ref<>::adopt(call.base[0]);
    if (!callee)
        return Flow::Raise;
    interpreter.enter(*callee, ReturnTo::Stack);
    return Flow::Switched;
}

Flow callNative(Interpreter& interpreter, Frame& frame, const StackCall& call, std::uint32_t taken)
{
    const bool hasSelf = call.base[1] != nullptr;
    Object** values = call.base + (hasSelf ? 1 : 2);
    const std::size_t keywords = call.names ? call.names->length : 0;
    const Arguments arguments{values, call.count - keywords + (hasSelf ? 1 : 0), call.names};
    Value result = runtime::call(interpreter.rt, *call.base[0], arguments);
    const std::size_t count = call.count + (hasSelf ? 1 : 0);
    memory::dropReference(*call.base[0]);
    for (std::size_t i = 0; i < count; ++i)
        memory::dropReference(*values[i]);
    frame.depth -= taken;
    if (!result)
        return Flow::Raise;
    frame.push(result.take());
    return interpreter.breathe() ? Flow::Next : Flow::Raise;
}

/// A class of the script whose instances are plain and whose __init__ is a function: no C++ call is nested.
Function* plainInit(Runtime& rt, const StackCall& call)
{
    if (call.base[1] || !typeOf(*call.base[0]).is(kTypeSubclass))
        return nullptr;
    auto& type = static_cast<Type&>(*call.base[0]);
    if (!type.is(kHeapType) || type.slots.make != rt.types.object->slots.make ||
        typeOf(type).slots.call != rt.types.type->slots.call)
        return nullptr;
    Object* init = lookUpInType(rt, type, *rt.names.dunderInit);
    if (!init || &typeOf(*init) != rt.types.function ||
        static_cast<Function&>(*init).code->code->isGenerator())
        return nullptr;
    return static_cast<Function*>(init);
}

/// The instruction has been specialised for this class: its arguments go straight to the frame of __init__
/// (Python/specialize.c, specialize_class_call).
bool isSpecialized(Runtime& rt, Frame& frame, const StackCall& call, const Function& init)
{
    const profile::CallRules& rules = rt.profile.calls;
    const Instruction& instruction = frame.plain().instructions[frame.pc];
    const compile::Code& code = *init.code->code;
    if (rules.warmInitTakesTuple || instruction.cache == compile::kNoCache || call.names ||
        code.argumentCount != call.count + 1 || code.keywordOnlyCount > 0 || code.flags.varArguments ||
        code.flags.varKeywords)
        return false;
    InlineCache& cache = frame.code->caches[instruction.cache];
    if (cache.runs + 1 >= rules.warmRuns)
        return true;
    ++cache.runs;
    return false;
}

void letArgumentsGo(Runtime& rt, std::uint32_t positional, std::uint32_t keywords)
{
    rt.heap.letKeywordsGo(keywords);
    rt.heap.letTupleGo(positional);
}

Flow callClass(Interpreter& interpreter, Frame& frame, const StackCall& call, std::uint32_t taken,
               Function& init)
{
    Runtime& rt = interpreter.rt;
    auto& type = static_cast<Type&>(*call.base[0]);
    const std::size_t keywords = call.names ? call.names->length : 0;
    const bool holds = !isSpecialized(rt, frame, call, init);
    const auto positional = static_cast<std::uint32_t>(holds ? call.count - keywords : 0);
    const auto named = static_cast<std::uint32_t>(holds ? keywords : 0);
    rt.heap.holdTuple(positional);
    rt.heap.holdKeywords(named);
    Value made = type.slots.make(rt, type, {call.base + 2, 0, nullptr});
    if (!made) {
        letArgumentsGo(rt, positional, named);
        return Flow::Raise;
    }
    call.base[1] = share(*made).give();
    rt.heap.holdTuple(named);
    Frame* callee = interpreter.makeFrame(init, call.base + 1, call.count - keywords + 1, call.names);
    frame.depth -= taken;
    Ref<> callable = Ref<>::adopt(call.base[0]);
    if (!callee) {
        rt.heap.letTupleGo(named);
        letArgumentsGo(rt, positional, named);
        return Flow::Raise;
    }
    callee->heldTuple = positional;
    callee->heldKeywords = named;
    frame.push(made.take());
    interpreter.enter(*callee, ReturnTo::Instance);
    return Flow::Switched;
}

Flow callOnStack(Interpreter& interpreter, Frame& frame, StackCall call, std::uint32_t taken)
{
    Runtime& rt = interpreter.rt;
    if (&typeOf(*call.base[0]) == rt.types.function)
        return callPython(interpreter, frame, call, taken);
    unpackMethod(rt, call);
    if (&typeOf(*call.base[0]) == rt.types.function)
        return callPython(interpreter, frame, call, taken);
    if (Function* init = plainInit(rt, call))
        return callClass(interpreter, frame, call, taken, *init);
    return callNative(interpreter, frame, call, taken);
}

/// Native code gets the items of a tuple and the values of a dict without references of its own.
Flow callUnpacked(Interpreter& interpreter, Frame& frame, const StackCall& call)
{
    Ref<> callable = Ref<>::adopt(call.base[0]);
    Ref<> self = Ref<>::adopt(call.base[1]);
    const std::size_t keywords = call.names ? call.names->length : 0;
    const Arguments arguments{call.base + (self ? 1 : 2), call.count - keywords + (self ? 1 : 0), call.names};
    Value result = runtime::callWithTuple(interpreter.rt, *callable, arguments);
    frame.depth -= 2;
    if (!result)
        return Flow::Raise;
    frame.push(result.take());
    return interpreter.breathe() ? Flow::Next : Flow::Raise;
}

} // namespace

Flow doCall(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    const std::uint32_t count = instruction.argument;
    return callOnStack(interpreter, frame, {&frame.top(count + 2), count, nullptr}, count + 2);
}

Flow doCallKeywords(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Ref<> names = frame.pop();
    const std::uint32_t count = instruction.argument;
    return callOnStack(interpreter, frame, {&frame.top(count + 2), count, static_cast<Tuple*>(names.get())},
                       count + 2);
}

Flow doCallEx(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Ref<> keywords = instruction.argument == 1 ? frame.pop() : Ref<>();
    if (!isExactly(*frame.top(), *rt.types.tuple)) {
        Value items = tupleOfItems(rt, *frame.top());
        if (!items) {
            if (raisedIs(rt, *rt.exceptions.typeError) && !typeOf(*frame.top()).slots.iter) {
                dropRaised(rt);
                raise(rt, *rt.exceptions.typeError,
                      text(calleeText(rt, *frame.top(3)), "argument after * must be an iterable, not ",
                           typeName(*frame.top())));
            }
            return Flow::Raise;
        }
        Ref<> iterable = frame.pop();
        frame.push(items.take());
    }
    Ref<> positional = frame.pop();
    const auto& tuple = static_cast<const Tuple&>(*positional);
    std::vector<Object*> laidOut{frame.top(2), frame.top(1)};
    laidOut.insert(laidOut.end(), tuple.view().begin(), tuple.view().end());
    std::vector<Object*> names;
    if (keywords) {
        for (const DictEntry& entry : static_cast<Dict&>(*keywords).entries) {
            if (!entry.key)
                continue;
            names.push_back(entry.key);
            laidOut.push_back(entry.value);
        }
    }
    Ref<Tuple> nameTuple = names.empty() ? Ref<Tuple>() : newTupleSharing(rt, names);
    StackCall call{laidOut.data(), static_cast<std::uint32_t>(laidOut.size() - 2), nameTuple.get()};
    unpackMethod(rt, call);
    const bool isPython = &typeOf(*call.base[0]) == rt.types.function || plainInit(rt, call);
    const auto isName = [](const Object* name) { return isStr(*name); };
    if (!isPython && !std::all_of(names.begin(), names.end(), isName)) {
        raise(rt, *rt.exceptions.typeError, "keywords must be strings");
        return Flow::Raise;
    }
    for (std::size_t i = 2; isPython && i < laidOut.size(); ++i)
        static_cast<void>(share(*laidOut[i]).give());
    frame.stack[frame.depth - 2] = frame.stack[frame.depth - 1] = nullptr;
    return isPython ? callOnStack(interpreter, frame, call, 2) : callUnpacked(interpreter, frame, call);
}

Flow doReturnValue(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    return interpreter.leave(frame.pop());
}

Flow doMakeFunction(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Ref<> code = frame.pop();
    Ref<Function> function = newFunction(rt, static_cast<CodeObject&>(*code), *frame.globals);
    code = nullptr;
    const std::uint32_t parts = instruction.argument;
    if (parts & compile::kFunctionClosure)
        function->closure = static_cast<Tuple*>(frame.pop().give());
    if (parts & compile::kFunctionAnnotations)
        function->annotations = frame.pop().give();
    if (parts & compile::kFunctionKeywordDefaults)
        function->keywordDefaults = static_cast<Dict*>(frame.pop().give());
    if (parts & compile::kFunctionDefaults)
        function->defaults = static_cast<Tuple*>(frame.pop().give());
    rt.heap.tell(*function);
    frame.push(std::move(function));
    return Flow::Next;
}

Flow tellResume(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    if (interpreter.tells(frame) && !(frame.staysOpen && frame.entered)) {
        const bool resumed =
            static_cast<compile::ResumeKind>(instruction.argument) != compile::ResumeKind::Start;
        rt.report().frameEntered(frame.id, frame.line(), resumed);
    }
    frame.entered = true;
    if (static_cast<compile::ResumeKind>(instruction.argument) == compile::ResumeKind::AfterYieldFrom)
        return rt.spend() ? Flow::Raise : Flow::Next;
    return interpreter.breathe() ? Flow::Next : Flow::Raise;
}

} // namespace nametag::runtime
