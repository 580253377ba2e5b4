// SPDX-License-Identifier: GPL-3.0-or-later
// Generators as native code uses them: next(), send(), throw(), close() (Objects/genobject.c).
#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"

namespace nametag::runtime {

namespace {

/// What a generator that waits in yield from waits for, or nullptr.
Object* delegateOf(const Frame& frame)
{
    const auto& code = frame.plain().instructions;
    const bool delegates = frame.pc >= 2 && code[frame.pc - 1].op == compile::Op::YieldValue &&
                           code[frame.pc - 2].op == compile::Op::Send;
    return delegates && frame.depth > 0 ? frame.stack[frame.depth - 1] : nullptr;
}

/// From 3.13 on a generator that waits at a yield outside any try or with is closed without being resumed
/// (gen_close).
bool endsWithoutRunning(const Runtime& rt, const Frame& frame)
{
    const auto& code = frame.plain().instructions;
    return rt.profile.minor >= 13 && frame.pc >= 1 && code[frame.pc - 1].op == compile::Op::YieldValue &&
           !delegateOf(frame) && !frame.plain().handlerAt(frame.pc - 1);
}

} // namespace

Value Interpreter::generatorFrame(Generator& generator)
{
    generator.delegate = generator.frame ? delegateOf(*generator.frame) : nullptr;
    return generator.frame ? Value(frameObject(*generator.frame)) : Value(none(rt));
}

Next Interpreter::runGenerator(Ref<>& returned)
{
    Value value = run();
    if (!value)
        return Next::failed();
    if (m_yielded)
        return Next(value.take());
    returned = value.take();
    return Next::end();
}

Next Interpreter::resume(Generator& generator, Ref<> sent, Ref<>& returned)
{
    if (generator.running)
        return valueError(rt, "generator already executing");
    if (!generator.frame) {
        returned = nullptr;
        return Next::end();
    }
    if (!generator.started && sent.get() != rt.objects.none)
        return typeError(rt, "can't send non-None value to a just-started generator");
    if (resumeInLoop(generator, std::move(sent), ReturnTo::Native) == Flow::Raise)
        return Next::failed();
    return runGenerator(returned);
}

Next Interpreter::throwHere(Generator& generator, Ref<>& returned)
{
    Frame& frame = *generator.frame;
    generator.running = true;
    generator.started = true;
    rt.handled.push_back(std::exchange(generator.handled, nullptr));
    if (rt.handled.back()) // what it was handling is the context (Python/errors.c, _PyErr_ChainStackItem)
        static_cast<void>(raiseObject(rt, takeRaised(rt)));
    enter(frame, ReturnTo::Native);
    frame.pc = frame.previous;
    if (tells(frame))
        rt.report().frameEntered(frame.id, frame.line(), true);
    if (!unwind(true))
        return Next::failed();
    return runGenerator(returned);
}

/// What a generator waits for in `yield from` is closed first (Objects/genobject.c, gen_close_iter).
Done Interpreter::closeDelegate(Object& delegate)
{
    if (&typeOf(delegate) == rt.types.generator) {
        NAMETAG_CHECK(close(static_cast<Generator&>(delegate)));
        return Nothing{};
    }
    NAMETAG_TRY(method, findAttribute(rt, delegate, *intern(rt, std::string_view("close"))));
    if (!method)
        return Nothing{};
    NAMETAG_CHECK(call(rt, **method, {}));
    return Nothing{};
}

Next Interpreter::throwInto(Generator& generator, Ref<>& returned)
{
    if (generator.running) {
        dropRaised(rt);
        return valueError(rt, "generator already executing");
    }
    if (!generator.frame)
        return Next::failed();
    Object* delegate = delegateOf(*generator.frame);
    if (!delegate)
        return throwHere(generator, returned);
    Next found;
    Ref<> result;
    generator.running = true;
    if (raisedIs(rt, *rt.exceptions.generatorExit)) {
        Ref<Exception> exit = takeRaised(rt);
        if (closeDelegate(*delegate))
            rt.raised = std::move(exit);
        generator.running = false;
        return throwHere(generator, returned);
    }
    if (&typeOf(*delegate) == rt.types.generator) {
        found = throwInto(static_cast<Generator&>(*delegate), result);
    } else {
        Ref<Exception> exception = takeRaised(rt);
        Eval<std::optional<Ref<>>> method = findAttribute(rt, *delegate, *rt.names.plainThrow);
        if (!method || !method->has_value()) {
            rt.raised = std::move(exception);
            generator.running = false;
            return throwHere(generator, returned);
        }
        Value value = call(rt, ***method, {exception.get()});
        found = value ? Next(value.take()) : Next(Raised{});
    }
    generator.running = false;
    if (found.item)
        return found;
    if (found.raised && !raisedIs(rt, *rt.exceptions.stopIteration))
        return throwHere(generator, returned);
    if (found.raised) {
        Ref<Exception> stop = takeRaised(rt);
        result = stop->fields[0] ? share(*stop->fields[0]) : none(rt);
    }
    Frame& frame = *generator.frame;
    const std::uint32_t send = frame.pc - 2;
    frame.previous = send;
    frame.pc = frame.plain().instructions[send].argument;
    if (resumeInLoop(generator, result ? std::move(result) : none(rt), ReturnTo::Native) == Flow::Raise)
        return Next::failed();
    return runGenerator(returned);
}

Value Interpreter::close(Generator& generator)
{
    if (generator.running)
        return valueError(rt, "generator already executing");
    if (!generator.frame)
        return none(rt);
    // 3.11 raises GeneratorExit even in one that has not begun.
    const bool unbegun = !generator.started && rt.profile.minor >= 12;
    if (unbegun || endsWithoutRunning(rt, *generator.frame)) {
        rt.handled.push_back(nullptr);
        endGenerator(generator);
        return none(rt);
    }
    raiseObject(rt, newException(rt, *rt.exceptions.generatorExit, newTuple(rt, {})));
    Ref<> returned;
    const Next found = throwInto(generator, returned);
    if (found.item)
        return raise(rt, *rt.exceptions.runtimeError, "generator ignored GeneratorExit");
    if (!found.raised)
        return rt.profile.minor >= 13 && returned ? std::move(returned) : none(rt);
    if (swallow(rt, *rt.exceptions.generatorExit) || swallow(rt, *rt.exceptions.stopIteration))
        return none(rt);
    return Raised{};
}

} // namespace nametag::runtime
