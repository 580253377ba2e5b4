// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/errors.h"

#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/uncovered_names.h"

namespace nametag::runtime {

namespace {

Ref<Exception> make(Runtime& rt, Type& type, Ref<> argument)
{
    Object* items[] = {argument.give()};
    return newException(rt, type, newTuple(rt, items));
}

void setField(Runtime& rt, Exception& exception, std::size_t index, Object& value)
{
    static_cast<void>(rt);
    exception.fields[index] = share(value).give();
}

/// The exception being handled becomes the context, unless that would make a cycle (Python/errors.c,
/// _PyErr_SetObject).
void chain(Runtime& rt, Exception& exception)
{
    Object* handled = currentHandled(rt);
    if (!handled || handled == &exception)
        return;
    auto* link = static_cast<Exception*>(handled);
    for (int steps = 0; link->context && steps < 100000; ++steps) {
        if (link->context == &exception) {
            Object* cut = std::exchange(link->context, nullptr);
            rt.report().fieldRemoved(*link, rt.report().keep("__context__"));
            memory::dropReference(*cut);
            break;
        }
        link = static_cast<Exception*>(link->context);
    }
    rt.report().fieldSet(exception, "__context__", handled, 3);
    if (Object* old = std::exchange(exception.context, share(*handled).give()))
        memory::dropReference(*old);
}

} // namespace

Object* currentHandled(Runtime& rt)
{
    for (std::size_t i = rt.handled.size(); i-- > 0;)
        if (rt.handled[i])
            return rt.handled[i];
    return nullptr;
}

Raised raiseObject(Runtime& rt, Ref<Exception> exception)
{
    chain(rt, *exception);
    rt.raised = std::move(exception);
    return Raised{};
}

Raised raiseWith(Runtime& rt, Type& type, Ref<> argument)
{
    return raiseObject(rt, make(rt, type, std::move(argument)));
}

Raised raise(Runtime& rt, Type& type, std::string_view message)
{
    return raiseWith(rt, type, newStr(rt, message));
}

Raised typeError(Runtime& rt, std::string_view message)
{
    return raise(rt, *rt.exceptions.typeError, message);
}

Raised valueError(Runtime& rt, std::string_view message)
{
    return raise(rt, *rt.exceptions.valueError, message);
}

Raised indexError(Runtime& rt, std::string_view message)
{
    return raise(rt, *rt.exceptions.indexError, message);
}

Raised keyError(Runtime& rt, Object& key)
{
    return raiseWith(rt, *rt.exceptions.keyError, share(key));
}

Raised overflowError(Runtime& rt, std::string_view message)
{
    return raise(rt, *rt.exceptions.overflowError, message);
}

Raised zeroDivision(Runtime& rt, std::string_view message)
{
    return raise(rt, *rt.exceptions.zeroDivisionError, message);
}

Raised memoryError(Runtime& rt)
{
    return raiseObject(rt, newException(rt, *rt.exceptions.memoryError, newTuple(rt, {})));
}

Raised attributeError(Runtime& rt, Object& object, Str& name)
{
    const bool ofType = typeOf(object).is(kTypeSubclass);
    const std::string owner = ofType ? text("type object '", static_cast<Type&>(object).name, "'")
                                     : text("'", typeName(object), "' object");
    Ref<Exception> exception = make(rt, *rt.exceptions.attributeError,
                                    newStr(rt, text(owner, " has no attribute '", utf8(name), "'")));
    setField(rt, *exception, 0, name);
    setField(rt, *exception, 1, object);
    return raiseObject(rt, std::move(exception));
}

Raised nameError(Runtime& rt, Str& name)
{
    if (isUncovered("builtins", utf8(name)))
        return notCovered(rt, utf8(name));
    Ref<Exception> exception =
        make(rt, *rt.exceptions.nameError, newStr(rt, text("name '", utf8(name), "' is not defined")));
    setField(rt, *exception, 0, name);
    return raiseObject(rt, std::move(exception));
}

Raised notCovered(Runtime& rt, std::string_view what)
{
    return rt.halt(Halt::NotCovered, std::string(what));
}

bool raisedIs(Runtime& rt, const Type& type)
{
    return rt.budget.halt == Halt::None && rt.raised && typeOf(*rt.raised).isSubtypeOf(type);
}

Ref<Exception> takeRaised(Runtime& rt)
{
    return std::move(rt.raised);
}

void dropRaised(Runtime& rt)
{
    rt.raised = nullptr;
}

bool swallow(Runtime& rt, const Type& type)
{
    if (!raisedIs(rt, type))
        return false;
    rt.raised = nullptr;
    return true;
}

} // namespace nametag::runtime
