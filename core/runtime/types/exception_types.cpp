// SPDX-License-Identifier: GPL-3.0-or-later
// The builtin exceptions under BaseException: which exist, and what KeyError, StopIteration, SystemExit,
// AttributeError, NameError and ImportError have of their own (Objects/exceptions.c).
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/exception_docs.h"
#include "core/runtime/types/exception_fields.h"
#include "core/runtime/types/set_up.h"
#include "core/runtime/types/start_up.h"

#include <string_view>

namespace nametag::runtime {

namespace {

Exception& exceptionIn(Object& self)
{
    return static_cast<Exception&>(self);
}

Value strKeyError(Runtime& rt, Object& self)
{
    Tuple& args = *exceptionIn(self).args;
    if (args.length == 1)
        return repr(rt, args[0]);
    return rt.types.baseException->slots.str(rt, self);
}

Done noKeywords(Runtime& rt, Object& self, const Arguments& arguments)
{
    if (arguments.keywords() > 0)
        return typeError(rt, text(typeOf(self).name, "() takes no keyword arguments"));
    return Nothing{};
}

Done initStopIteration(Runtime& rt, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(noKeywords(rt, self, arguments));
    setArgs(rt, exceptionIn(self), arguments);
    setExceptionFieldTo(exceptionIn(self), 0, arguments.positional > 0 ? &arguments[0] : rt.objects.none);
    return Nothing{};
}

Done initSystemExit(Runtime& rt, Object& self, const Arguments& arguments)
{
    NAMETAG_CHECK(noKeywords(rt, self, arguments));
    Exception& exception = exceptionIn(self);
    setArgs(rt, exception, arguments);
    Object* code = arguments.positional == 0   ? rt.objects.none
                   : arguments.positional == 1 ? &arguments[0]
                                               : static_cast<Object*>(exception.args);
    setExceptionFieldTo(exception, 0, code);
    return Nothing{};
}

/// Keyword-only fields: names[i] is fields[first + i].
Done takeKeywords(Runtime& rt, Exception& exception, const Arguments& arguments,
                  std::initializer_list<const char*> names, std::size_t first, const char* type)
{
    for (std::size_t i = 0; i < arguments.keywords(); ++i) {
        const auto& given = static_cast<const Str&>((*arguments.names)[i]);
        std::size_t index = first;
        bool known = false;
        for (const char* name : names) {
            if (equal(given, name)) {
                setExceptionFieldTo(exception, index, &arguments.keyword(i));
                known = true;
            }
            ++index;
        }
        if (known)
            continue;
        return typeError(rt,
                         rt.profile.texts.saysUnexpectedKeyword
                             ? text(type, "() got an unexpected keyword argument '", utf8(given), "'")
                             : text("'", utf8(given), "' is an invalid keyword argument for ", type, "()"));
    }
    return Nothing{};
}

Done initAttributeError(Runtime& rt, Object& self, const Arguments& arguments)
{
    setArgs(rt, exceptionIn(self), arguments);
    return takeKeywords(rt, exceptionIn(self), arguments, {"name", "obj"}, 0, "AttributeError");
}

Done initNameError(Runtime& rt, Object& self, const Arguments& arguments)
{
    setArgs(rt, exceptionIn(self), arguments);
    return takeKeywords(rt, exceptionIn(self), arguments, {"name"}, 0, "NameError");
}

Done initImportError(Runtime& rt, Object& self, const Arguments& arguments)
{
    Exception& exception = exceptionIn(self);
    setArgs(rt, exception, arguments);
    NAMETAG_CHECK(takeKeywords(rt, exception, arguments, {"name", "path", "name_from"}, 1, "ImportError"));
    if (arguments.positional == 1)
        setExceptionFieldTo(exception, 0, &arguments[0]);
    return Nothing{};
}

Value strImportError(Runtime& rt, Object& self)
{
    Object* message = exceptionIn(self).fields[0];
    if (message && &typeOf(*message) == rt.types.str)
        return share(*message);
    return rt.types.baseException->slots.str(rt, self);
}

constexpr GetSetRow kStopIteration[] = {exceptionFieldRow<0>("value")};
constexpr GetSetRow kSystemExit[] = {exceptionFieldRow<0>("code")};
constexpr GetSetRow kAttributeError[] = {exceptionFieldRow<0>("name"), exceptionFieldRow<1>("obj")};
constexpr GetSetRow kNameError[] = {exceptionFieldRow<0>("name")};
constexpr GetSetRow kImportError[] = {exceptionFieldRow<0>("msg"), exceptionFieldRow<1>("name"),
                                      exceptionFieldRow<2>("path"), exceptionFieldRow<3>("name_from")};

void setUpSmallTypes(Runtime& rt)
{
    const WellKnownExceptions& e = rt.exceptions;
    e.keyError->slots.str = strKeyError;
    e.stopIteration->slots.init = initStopIteration;
    e.stopIteration->basicSize = 80;
    addAttributes(rt, *e.stopIteration, kStopIteration);
    e.systemExit->slots.init = initSystemExit;
    e.systemExit->basicSize = 80;
    addAttributes(rt, *e.systemExit, kSystemExit);
    e.attributeError->slots.init = initAttributeError;
    e.attributeError->basicSize = 88;
    addAttributes(rt, *e.attributeError, kAttributeError);
    e.nameError->slots.init = initNameError;
    e.nameError->basicSize = 80;
    addAttributes(rt, *e.nameError, kNameError);
    e.importError->slots.init = initImportError;
    e.importError->slots.str = strImportError;
    e.importError->basicSize = rt.profile.sizes.importError - rt.profile.sizes.collectorHeader;
    addAttributes(rt, *e.importError, kImportError);
}

Type* makeExceptionType(Runtime& rt, const char* name, Type* base)
{
    Type* type = makeStaticType(rt, {name, events::ObjectKind::Exception, true, base});
    linkStaticType(rt, *type);
    type->flags |= kBaseType | kExceptionSubclass;
    type->cppBytes = sizeof(Exception);
    type->preHeader = rt.profile.sizes.collectorHeader;
    type->doc = exceptionDoc(name);
    return type;
}

/// ExceptionGroup is a BaseExceptionGroup and an Exception.
void makeExceptionGroup(Runtime& rt)
{
    Type* group = makeExceptionType(rt, "ExceptionGroup", rt.exceptions.baseExceptionGroup);
    Object* bases[] = {rt.exceptions.baseExceptionGroup, rt.exceptions.exception};
    Object* mro[] = {group, bases[0], bases[1], rt.types.baseException, rt.types.object};
    setField(group->bases, newTupleSharing(rt, bases));
    setField(group->mro, newTupleSharing(rt, mro));
    rt.exceptions.exception->subclasses.push_back(group);
    rt.exceptions.exceptionGroup = group;
}

} // namespace

void makeExceptionTypes(Runtime& rt)
{
    WellKnownExceptions& e = rt.exceptions;
    const auto baseOf = [&](std::string_view name) -> Type* {
#define EXCEPTION(member, pythonName, base, fields)                                                          \
    if (name == #member)                                                                                     \
        return e.member;
#include "core/runtime/objects/exception_list.def"
#undef EXCEPTION
        return rt.types.baseException;
    };
#define EXCEPTION(member, pythonName, base, fields)                                                          \
    e.member = makeExceptionType(rt, pythonName, baseOf(#base));
#include "core/runtime/objects/exception_list.def"
#undef EXCEPTION
    makeExceptionGroup(rt);
    setUpSmallTypes(rt);
    setUpOsErrorType(rt);
    setUpSyntaxErrorType(rt);
    setUpUnicodeErrorTypes(rt);
    setUpExceptionGroupTypes(rt);
#define EXCEPTION(member, pythonName, base, fields) finishType(rt, *e.member);
#include "core/runtime/objects/exception_list.def"
#undef EXCEPTION
    finishType(rt, *e.exceptionGroup);
    if (rt.profile.minor >= 13)
        finishType(rt, *makeExceptionType(rt, "PythonFinalizationError", e.runtimeError));
}

} // namespace nametag::runtime
