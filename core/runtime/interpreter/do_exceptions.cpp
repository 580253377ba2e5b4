// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions of exceptions, with statements and assertions.
#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

using compile::Instruction;

namespace {

bool isExceptionClass(const Object& object)
{
    return typeOf(object).is(kTypeSubclass) && static_cast<const Type&>(object).is(kExceptionSubclass);
}

bool isException(const Object& object)
{
    return typeOf(object).is(kExceptionSubclass);
}

/// An exception from a class (called) or an instance.
Eval<Ref<Exception>> exceptionFrom(Runtime& rt, Ref<> given, const char* complaint)
{
    if (isExceptionClass(*given)) {
        NAMETAG_TRY(made, call(rt, *given, {}));
        if (!isException(*made))
            return typeError(rt, text("calling ", "<class '", static_cast<Type&>(*given).name, "'>",
                                      " should have returned an instance of BaseException, not <class '",
                                      typeName(*made), "'>"));
        return Ref<Exception>::adopt(static_cast<Exception*>(made.give()));
    }
    if (isException(*given))
        return Ref<Exception>::adopt(static_cast<Exception*>(given.give()));
    return typeError(rt, complaint);
}

void replaceOwned(Object*& place, Object* value)
{
    if (Object* old = std::exchange(place, value))
        memory::dropReference(*old);
}

/// Sets __cause__; None suppresses the context only.
Done setCause(Runtime& rt, Exception& exception, Ref<> cause)
{
    if (cause.get() == rt.objects.none) {
        exception.suppressContext = true;
        replaceOwned(exception.cause, nullptr);
        return Nothing{};
    }
    NAMETAG_TRY(made, exceptionFrom(rt, std::move(cause), "exception causes must derive from BaseException"));
    exception.suppressContext = true;
    rt.report().fieldSet(exception, "__cause__", made.get(), 2);
    replaceOwned(exception.cause, made.give());
    return Nothing{};
}

} // namespace

Flow doRaiseVarargs(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    if (instruction.argument == 0) {
        Object* handled = currentHandled(rt);
        if (!handled) {
            raise(rt, *rt.exceptions.runtimeError, "No active exception to reraise");
            return Flow::Raise;
        }
        rt.raised = Ref<Exception>::share(static_cast<Exception&>(*handled));
        return Flow::Reraise;
    }
    Ref<> cause = instruction.argument == 2 ? frame.pop() : Ref<>();
    Eval<Ref<Exception>> exception =
        exceptionFrom(rt, frame.pop(), "exceptions must derive from BaseException");
    if (!exception)
        return Flow::Raise;
    Ref<Exception> raising = exception.take();
    if (cause && !setCause(rt, *raising, std::move(cause)))
        return Flow::Raise;
    raiseObject(rt, std::move(raising));
    return Flow::Raise;
}

Flow doReraise(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    if (instruction.argument > 0) {
        const Object* place = frame.top(instruction.argument + 1);
        if (place && &typeOf(*place) == rt.types.integer)
            interpreter.reraiseFrom(static_cast<std::uint32_t>(static_cast<const Int*>(place)->small));
    }
    rt.raised = Ref<Exception>::adopt(static_cast<Exception*>(frame.pop().give()));
    return Flow::Reraise;
}

Flow doPushExcInfo(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    Object* exception = frame.stack[frame.depth - 1];
    Object* previous = std::exchange(rt.handled.back(), share(*exception).give());
    frame.stack[frame.depth - 1] = previous ? previous : none(rt).give();
    frame.stack[frame.depth++] = exception;
    return Flow::Next;
}

Flow doPopExcept(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    Ref<> previous = frame.pop();
    Object* next = previous.get() == rt.objects.none ? nullptr : previous.give();
    if (Object* old = std::exchange(rt.handled.back(), next))
        memory::dropReference(*old);
    return Flow::Next;
}

namespace {

/// A class, or a tuple of such, that except may name.
Done checkCatchable(Runtime& rt, Object& type)
{
    const char* complaint = "catching classes that do not inherit from BaseException is not allowed";
    if (typeOf(type).is(kTupleSubclass)) {
        for (Object* one : static_cast<Tuple&>(type).view())
            if (!isExceptionClass(*one))
                return typeError(rt, complaint);
        return Nothing{};
    }
    if (!isExceptionClass(type))
        return typeError(rt, complaint);
    return Nothing{};
}

bool matches(const Object& exception, const Object& type)
{
    if (typeOf(type).is(kTupleSubclass)) {
        for (const Object* one : static_cast<const Tuple&>(type).view())
            if (matches(exception, *one))
                return true;
        return false;
    }
    return typeOf(exception).isSubtypeOf(static_cast<const Type&>(type));
}

} // namespace

Flow doCheckExcMatch(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    if (!checkCatchable(rt, *frame.top()))
        return Flow::Raise;
    const bool yes = matches(*frame.top(2), *frame.top(1));
    Ref<> type = frame.pop();
    frame.push(newBool(rt, yes));
    return Flow::Next;
}

Flow doLoadAssertionError(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    frame.push(share<Object>(*interpreter.rt.exceptions.assertionError));
    return Flow::Next;
}

namespace {

Flow noContextManager(Runtime& rt, Object& manager, const char* missing)
{
    raise(rt, *rt.exceptions.typeError,
          text("'", typeName(manager), "' object does not support the context manager protocol",
               std::string_view(missing).empty() ? "" : " ", missing));
    return Flow::Raise;
}

} // namespace

Flow doBeforeWith(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    Object& manager = *frame.top();
    Eval<std::optional<Ref<>>> enter = findSpecial(rt, manager, *rt.names.dunderEnter);
    if (!enter)
        return Flow::Raise;
    std::optional<Ref<>> enterMethod = enter.take();
    if (!enterMethod)
        return noContextManager(rt, manager, "");
    Eval<std::optional<Ref<>>> exit = findSpecial(rt, manager, *rt.names.dunderExit);
    if (!exit)
        return Flow::Raise;
    std::optional<Ref<>> exitMethod = exit.take();
    if (!exitMethod)
        return noContextManager(rt, manager, "(missed __exit__ method)");
    Ref<> owner = frame.pop();
    frame.push(std::move(*exitMethod));
    owner = nullptr;
    Value entered = call(rt, **enterMethod, {});
    if (!entered)
        return Flow::Raise;
    enterMethod.reset();
    frame.push(entered.take());
    return Flow::Next;
}

Flow doWithExceptStart(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    auto& exception = static_cast<Exception&>(*frame.top(1));
    Object* traceback = exception.traceback ? exception.traceback : rt.objects.none;
    Object& type = typeOf(exception);
    Value result = call(rt, *frame.top(4), {&type, &exception, traceback});
    if (!result)
        return Flow::Raise;
    frame.push(result.take());
    return Flow::Next;
}

} // namespace nametag::runtime
