// SPDX-License-Identifier: GPL-3.0-or-later
// BaseException (Objects/exceptions.c, BaseException_…).
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/exception_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/exception_fields.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

#include <algorithm>
#include <vector>

namespace nametag::runtime {

namespace {

Exception& exceptionIn(Object& self)
{
    return static_cast<Exception&>(self);
}

Value reprException(Runtime& rt, Object& self)
{
    Tuple& args = *exceptionIn(self).args;
    if (args.length == 1) {
        NAMETAG_TRY(only, reprText(rt, args[0]));
        return newStr(rt, text(typeOf(self).name, "(", only, ")"));
    }
    NAMETAG_TRY(all, reprText(rt, args));
    return newStr(rt, text(typeOf(self).name, all));
}

Value strException(Runtime& rt, Object& self)
{
    Tuple& args = *exceptionIn(self).args;
    if (args.length == 0)
        return share(*rt.objects.emptyStr);
    if (args.length == 1)
        return str(rt, args[0]);
    return str(rt, args);
}

Value makeException(Runtime& rt, Type& type, const Arguments& arguments)
{
    return newException(rt, type, newTupleSharing(rt, arguments.positionals()));
}

Done initException(Runtime& rt, Object& self, const Arguments& arguments)
{
    if (arguments.keywords() > 0)
        return typeError(rt, text(typeOf(self).name, "() takes no keyword arguments"));
    setArgs(rt, exceptionIn(self), arguments);
    return Nothing{};
}

// ---- behaviour

void destroyException(Object& self)
{
    Runtime& rt = runtimeOf(self);
    Exception& exception = exceptionIn(self);
    rt.heap.untrack(self);
    rt.report().objectDying(self);
    for (Object*& field : exception.fields)
        dropField(field);
    dropField(exception.attributes);
    dropField(exception.args);
    dropField(exception.notes);
    dropField(exception.traceback);
    dropField(exception.cause);
    dropField(exception.context);
    rt.heap.release(self);
}

void traverseException(Object& self, memory::Visitor visit)
{
    const Exception& exception = exceptionIn(self);
    for (Object* field : exception.fields)
        visit(field);
    visit(exception.attributes);
    visit(exception.args);
    visit(exception.traceback);
    visit(exception.cause);
    visit(exception.context);
}

void clearException(Object& self)
{
    Exception& exception = exceptionIn(self);
    for (Object*& field : exception.fields)
        dropField(field);
    dropField(exception.attributes);
    dropField(exception.traceback);
    dropField(exception.cause);
    dropField(exception.context);
}

void tellException(Object& self)
{
    Runtime& rt = runtimeOf(self);
    const Exception& exception = exceptionIn(self);
    memory::Reporter& report = rt.report();
    report.fieldSet(self, "args", exception.args, 1);
    if (exception.cause)
        report.fieldSet(self, "__cause__", exception.cause, 2);
    if (exception.context)
        report.fieldSet(self, "__context__", exception.context, 3);
    if (!exception.attributes)
        return;
    for (const DictEntry& entry : exception.attributes->entries)
        if (entry.key && isStr(*entry.key))
            report.fieldSet(self, nameOf(rt, static_cast<Str&>(*entry.key)), *entry.value, kAttributeOrder);
}

// ---- methods and attributes

Value withTraceback(Runtime& rt, Object* self, const Arguments& arguments)
{
    Object& given = arguments[0];
    if (&given != rt.objects.none && &typeOf(given) != rt.types.traceback)
        return typeError(rt, "__traceback__ must be a traceback or None");
    setField(exceptionIn(*self).traceback, &given == rt.objects.none ? Ref<>() : share(given));
    return share(*self);
}

Value addNote(Runtime& rt, Object* self, const Arguments& arguments)
{
    if (!isStr(arguments[0]))
        return typeError(rt, text("note must be a str, not '", typeName(arguments[0]), "'"));
    NAMETAG_TRY(notes, findAttribute(rt, *self, *rt.names.dunderNotes));
    if (!notes) {
        Ref<List> made = newList(rt);
        NAMETAG_CHECK(setAttribute(rt, *self, *rt.names.dunderNotes, made.get()));
        notes = Ref<>(std::move(made));
    }
    if (!typeOf(**notes).is(kListSubclass))
        return typeError(rt, "Cannot add note: __notes__ is not a list");
    appendToList(rt, static_cast<List&>(**notes), share(arguments[0]));
    return none(rt);
}

Value setState(Runtime& rt, Object* self, const Arguments& arguments)
{
    if (&arguments[0] == rt.objects.none)
        return none(rt);
    if (!typeOf(arguments[0]).is(kDictSubclass))
        return typeError(rt, "state is not a dictionary");
    for (const DictEntry& entry : static_cast<Dict&>(arguments[0]).entries)
        if (entry.key && isStr(*entry.key))
            NAMETAG_CHECK(setAttribute(rt, *self, static_cast<Str&>(*entry.key), entry.value));
    return none(rt);
}

constexpr NativeRow kMethods[] = {
    {"with_traceback", withTraceback, 1, 1}, {"add_note", addNote, 1, 1}, {"__setstate__", setState, 1, 1}};

Value getArgs(Runtime&, Object& self)
{
    return share(*exceptionIn(self).args);
}

Done setArgsAttribute(Runtime& rt, Object& self, Object* value)
{
    if (!value)
        return typeError(rt, "args may not be deleted");
    std::vector<Ref<>> items;
    NAMETAG_CHECK(forEach(rt, *value, [&](Ref<> item) -> Eval<bool> {
        items.push_back(std::move(item));
        return true;
    }));
    std::vector<Object*> plain;
    for (const Ref<>& item : items)
        plain.push_back(item.get());
    setArgs(rt, exceptionIn(self), Arguments{plain.data(), plain.size(), nullptr});
    return Nothing{};
}

template <Object* Exception::*Field> Value getLink(Runtime& rt, Object& self)
{
    return orNone(rt, exceptionIn(self).*Field);
}

template <Object* Exception::*Field>
Done setLink(Runtime& rt, Object& self, Object* value, const char* dunder, const char* what)
{
    if (!value)
        return typeError(rt, text(dunder, " may not be deleted"));
    const bool empty = value == rt.objects.none;
    if (!empty && !typeOf(*value).is(kExceptionSubclass))
        return typeError(rt, text("exception ", what, " must be None or derive from BaseException"));
    Ref<> old = Ref<>::adopt(std::exchange(exceptionIn(self).*Field, empty ? nullptr : share(*value).give()));
    if (!empty)
        rt.report().fieldSet(self, dunder, value, Field == &Exception::cause ? 2 : 3);
    else if (old)
        rt.report().fieldRemoved(self, rt.report().keep(dunder));
    return Nothing{};
}

Done setCause(Runtime& rt, Object& self, Object* value)
{
    NAMETAG_CHECK(setLink<&Exception::cause>(rt, self, value, "__cause__", "cause"));
    exceptionIn(self).suppressContext = true;
    return Nothing{};
}

Done setContext(Runtime& rt, Object& self, Object* value)
{
    return setLink<&Exception::context>(rt, self, value, "__context__", "context");
}

Done setTraceback(Runtime& rt, Object& self, Object* value)
{
    if (!value)
        return typeError(rt, "__traceback__ may not be deleted");
    Object* only[] = {value};
    NAMETAG_CHECK(withTraceback(rt, &self, Arguments{only, 1, nullptr}));
    return Nothing{};
}

Value getSuppress(Runtime& rt, Object& self)
{
    return newBool(rt, exceptionIn(self).suppressContext);
}

Done setSuppress(Runtime& rt, Object& self, Object* value)
{
    if (!value)
        return typeError(rt, "can't delete numeric/char attribute");
    NAMETAG_TRY(yes, truth(rt, *value));
    exceptionIn(self).suppressContext = yes;
    return Nothing{};
}

Value getAttributes(Runtime& rt, Object& self)
{
    if (!exceptionIn(self).attributes)
        exceptionIn(self).attributes = newDict(rt).give();
    return share(*exceptionIn(self).attributes);
}

constexpr GetSetRow kRows[] = {
    {"args", getArgs, setArgsAttribute},
    {"__traceback__", getLink<&Exception::traceback>, setTraceback},
    {"__context__", getLink<&Exception::context>, setContext},
    {"__cause__", getLink<&Exception::cause>, setCause},
    {"__suppress_context__", getSuppress, setSuppress},
    {"__dict__", getAttributes, nullptr},
};

} // namespace

void setArgs(Runtime& rt, Exception& exception, const Arguments& arguments)
{
    const auto items = arguments.positionals();
    const auto old = exception.args->view();
    if (std::equal(items.begin(), items.end(), old.begin(), old.end()))
        return;
    setField(exception.args, newTupleSharing(rt, items));
    rt.report().fieldSet(exception, "args", exception.args, 1);
}

void setUpBaseExceptionType(Runtime& rt)
{
    Type& type = *rt.types.baseException;
    type.flags |= kBaseType | kExceptionSubclass;
    type.basicSize = 72;
    type.preHeader = rt.profile.sizes.collectorHeader;
    type.hasDict = true;
    type.destroy = destroyException;
    type.traverse = traverseException;
    type.clear = clearException;
    type.tell = tellException;
    type.doc = "What can be raised.";
    Slots& slots = type.slots;
    slots.repr = reprException;
    slots.str = strException;
    slots.make = makeException;
    slots.init = initException;
    slots.getAttribute = genericGetAttribute;
    slots.setAttribute = genericSetAttribute;
    addMethods(rt, type, kMethods);
    addAttributes(rt, type, kRows);
}

} // namespace nametag::runtime
