// SPDX-License-Identifier: GPL-3.0-or-later
// generator (Objects/genobject.c); its frame is the interpreter's.
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/warn.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

#include <array>
#include <cstdio>
#include <vector>

namespace nametag::runtime {

namespace {

Generator& self(Object& object)
{
    return static_cast<Generator&>(object);
}

/// A suspended generator that dies is closed first: its finally blocks run (gen finalizer).
void closeSuspended(Runtime& rt, Object& object)
{
    if (!self(object).frame || self(object).running)
        return;
    Ref<Exception> pending = takeRaised(rt);
    const Value closed = rt.caller->close(self(object));
    if (!closed && rt.budget.halt == Halt::None && rt.raised)
        rt.unraisable(rt, *rt.raised, object);
    dropRaised(rt);
    rt.raised = std::move(pending);
}

void closeDying(Runtime& rt, Object& object)
{
    object.count = 1;
    closeSuspended(rt, object);
    object.count = 0;
}

/// Generators that hold one another by the thousand end one after the other, not one within the other.
struct NestedEnds {
    static constexpr std::uint32_t kDepth = 1000;
    std::uint32_t depth = 0;
    std::vector<Object*> later;
};

void destroyNow(Runtime& rt, Object& object)
{
    rt.heap.untrack(object);
    if (object.has(memory::kHasWeakrefs) && rt.dropWeakrefs)
        rt.dropWeakrefs(rt, object);
    rt.heap.track(object);
    closeDying(rt, object);
    rt.heap.untrack(object);
    object.bits |= memory::kDying;
    for (Object* part : {static_cast<Object*>(self(object).code), static_cast<Object*>(self(object).name),
                         static_cast<Object*>(self(object).qualifiedName), self(object).handled})
        if (part)
            memory::dropReference(*part);
    rt.heap.release(object);
}

void destroy(Object& object)
{
    Runtime& rt = runtimeOf(object);
    NestedEnds& ends = moduleState<NestedEnds>(rt);
    if (ends.depth >= NestedEnds::kDepth) {
        rt.heap.untrack(object);
        ends.later.push_back(&object);
        return;
    }
    ++ends.depth;
    destroyNow(rt, object);
    while (ends.depth == 1 && !ends.later.empty()) {
        Object* next = ends.later.back();
        ends.later.pop_back();
        destroyNow(rt, *next);
    }
    --ends.depth;
}

void traverse(Object& object, memory::Visitor visit)
{
    visit(self(object).name);
    visit(self(object).qualifiedName);
    visit(self(object).code);
    visit(self(object).handled);
    if (self(object).frame && !self(object).running)
        runtimeOf(object).caller->traverseGenerator(self(object), visit);
}

void tell(Object& object)
{
    runtimeOf(object).report().flagsChanged(object, events::kUserDefined);
    runtimeOf(object).report().textShown(object, utf8(*self(object).qualifiedName));
}

Value reprOf(Runtime& rt, Object& object)
{
    char address[32];
    std::snprintf(address, sizeof address, "0x%llx", static_cast<unsigned long long>(object.address));
    return newStr(rt, std::string_view(text("<generator object ", utf8(*self(object).qualifiedName), " at ",
                                            address, ">")));
}

/// The answer of next(), send() or throw() as a value, or StopIteration with what the generator returned.
Value answer(Runtime& rt, Next item, Ref<> returned)
{
    if (item.raised)
        return Raised{};
    if (item.item)
        return std::move(item.item);
    if (!returned || returned.get() == rt.objects.none)
        return raiseObject(rt, newException(rt, *rt.exceptions.stopIteration, newTuple(rt, {})));
    Ref<Exception> stop = newException(rt, *rt.exceptions.stopIteration,
                                       newTupleSharing(rt, std::array<Object*, 1>{returned.get()}));
    if (!stop->fields[0])
        stop->fields[0] = returned.give();
    return raiseObject(rt, std::move(stop));
}

Next nextOf(Runtime& rt, Object& object)
{
    Ref<> returned;
    Next item = rt.caller->resume(self(object), none(rt), returned);
    if (item.item || item.raised || !returned || returned.get() == rt.objects.none)
        return item;
    static_cast<void>(answer(rt, Next::end(), std::move(returned)));
    return Next::failed();
}

Value send(Runtime& rt, Object* object, const Arguments& arguments)
{
    Ref<> returned;
    Next item = rt.caller->resume(self(*object), share(arguments[0]), returned);
    return answer(rt, std::move(item), std::move(returned));
}

Value throwException(Runtime& rt, Object* object, const Arguments& arguments)
{
    Ref<> exception = share(arguments[0]);
    if (arguments.positional > 1 && rt.profile.minor >= 12)
        NAMETAG_CHECK(warnDeprecated(rt, "the (type, exc, tb) signature of throw() is deprecated, "
                                         "use the single-arg signature instead."));
    const bool given = arguments.positional > 1 && &arguments[1] != rt.objects.none;
    if (arguments.positional > 2 && &arguments[2] != rt.objects.none &&
        &typeOf(arguments[2]) != rt.types.traceback)
        return typeError(rt, "throw() third argument must be a traceback object");
    if (given && typeOf(*exception).is(kExceptionSubclass))
        return typeError(rt, "instance exception may not have a separate value");
    if (typeOf(*exception).is(kTypeSubclass) && static_cast<Type&>(*exception).is(kExceptionSubclass)) {
        const Ref<> type = exception.share();
        const bool isMade = given && isInstanceOf(arguments[1], static_cast<Type&>(*type));
        NAMETAG_TRY(made, isMade  ? Value(share(arguments[1]))
                          : given ? call(rt, *exception, {&arguments[1]})
                                  : call(rt, *exception, {}));
        if (!typeOf(*made).is(kExceptionSubclass)) {
            NAMETAG_TRY(shown, reprText(rt, *type));
            return typeError(rt, text("calling ", shown,
                                      " should have returned an instance of BaseException, not ",
                                      typeName(*made)));
        }
        exception = std::move(made);
    }
    if (!typeOf(*exception).is(kExceptionSubclass))
        return typeError(rt, text("exceptions must be classes or instances deriving from BaseException, not ",
                                  typeName(*exception)));
    rt.raised = Ref<Exception>::adopt(static_cast<Exception*>(exception.give()));
    Ref<> returned;
    Next item = rt.caller->throwInto(self(*object), returned);
    return answer(rt, std::move(item), std::move(returned));
}

Value close(Runtime& rt, Object* object, const Arguments&)
{
    return rt.caller->close(self(*object));
}

const NativeRow kRows[] = {
    {"close", close, 0, 0, false, "Ends the generator where it stands."},
    {"send", send, 1, 1, false, "Goes on, with a value for the yield, up to the next one."},
    {"throw", throwException, 1, 3, false,
     "throw(value)\nRaise exception in generator, return next yielded value or raise StopIteration."},
};

Value running(Runtime& rt, Object& object)
{
    return newBool(rt, self(object).running);
}

Value suspended(Runtime& rt, Object& object)
{
    return newBool(rt, self(object).frame && self(object).started && !self(object).running);
}

Value nameOfGenerator(Runtime&, Object& object)
{
    return share<Object>(*self(object).name);
}

Value qualifiedNameOfGenerator(Runtime&, Object& object)
{
    return share<Object>(*self(object).qualifiedName);
}

Value codeOfGenerator(Runtime&, Object& object)
{
    return share<Object>(*self(object).code);
}

template <Str* Generator::*Field> Done setText(Runtime& rt, Object& object, Object* value)
{
    if (!value || !isStr(*value))
        return typeError(rt, Field == &Generator::name ? "__name__ must be set to a string object"
                                                       : "__qualname__ must be set to a string object");
    setField(self(object).*Field, share(static_cast<Str&>(*value)));
    return Nothing{};
}

Value frameOfGenerator(Runtime& rt, Object& object)
{
    return rt.caller->generatorFrame(self(object));
}

/// What `yield from` waits for: the interpreter notes it where the frame is asked for.
Value delegateOfGenerator(Runtime& rt, Object& object)
{
    Generator& generator = self(object);
    NAMETAG_CHECK(rt.caller->generatorFrame(generator));
    Object* delegate = std::exchange(generator.delegate, nullptr);
    return delegate ? share(*delegate) : none(rt);
}

const GetSetRow kParts[] = {
    {"__name__", nameOfGenerator, setText<&Generator::name>, "Name of the function."},
    {"__qualname__", qualifiedNameOfGenerator, setText<&Generator::qualifiedName>,
     "Name of the function, with the classes around it."},
    {"gi_frame", frameOfGenerator, nullptr, ""},
    {"gi_code", codeOfGenerator, nullptr, ""},
    {"gi_running", running, nullptr, ""},
    {"gi_suspended", suspended, nullptr, ""},
    {"gi_yieldfrom", delegateOfGenerator, nullptr, "What yield from waits for, or None."},
};

} // namespace

void setUpGeneratorType(Runtime& rt)
{
    Type& type = *rt.types.generator;
    type.destroy = destroy;
    type.traverse = traverse;
    type.tell = tell;
    type.slots.finalize = closeSuspended;
    type.hasWeakrefs = true;
    type.slots.repr = reprOf;
    type.slots.iter = [](Runtime&, Object& object) -> Value { return share(object); };
    type.slots.next = nextOf;
    addMethods(rt, type, kRows);
    addAttributes(rt, type, kParts);
}

} // namespace nametag::runtime
