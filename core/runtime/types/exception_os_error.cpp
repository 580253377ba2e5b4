// SPDX-License-Identifier: GPL-3.0-or-later
// OSError, SyntaxError and the Unicode errors (Objects/exceptions.c).
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/codecs.h"
#include "core/runtime/types/exception_fields.h"
#include "core/runtime/types/set_up.h"
#include "core/runtime/types/text_views.h"

#include <cstdio>

namespace nametag::runtime {

namespace {

Exception& exceptionIn(Object& self)
{
    return static_cast<Exception&>(self);
}

/// The subclass that stands for an error number on Linux.
Type& typeForNumber(Runtime& rt, std::int64_t number)
{
    const WellKnownExceptions& e = rt.exceptions;
    switch (number) {
    case 1:
    case 13: return *e.permissionError;
    case 2: return *e.fileNotFoundError;
    case 3: return *e.processLookupError;
    case 4: return *e.interruptedError;
    case 10: return *e.childProcessError;
    case 11:
    case 114:
    case 115: return *e.blockingIOError;
    case 17: return *e.fileExistsError;
    case 20: return *e.notADirectoryError;
    case 21: return *e.isADirectoryError;
    case 32:
    case 108: return *e.brokenPipeError;
    case 103: return *e.connectionAbortedError;
    case 104: return *e.connectionResetError;
    case 110: return *e.timeoutError;
    case 111: return *e.connectionRefusedError;
    default: return *e.osError;
    }
}

void takeOsFields(Runtime& rt, Exception& exception, const Arguments& arguments)
{
    if (arguments.positional < 2 || arguments.positional > 5)
        return;
    setExceptionFieldTo(exception, 0, &arguments[0]);
    setExceptionFieldTo(exception, 1, &arguments[1]);
    if (arguments.positional < 3)
        return;
    if (&arguments[2] != rt.objects.none)
        setExceptionFieldTo(exception, 2, &arguments[2]);
    if (arguments.positional == 5 && &arguments[4] != rt.objects.none)
        setExceptionFieldTo(exception, 3, &arguments[4]);
    setArgs(rt, exception, Arguments{arguments.values, 2, nullptr});
}

Value makeOsError(Runtime& rt, Type& type, const Arguments& arguments)
{
    Type* wanted = &type;
    if (&type == rt.exceptions.osError && arguments.positional >= 2 && isInt(arguments[0])) {
        const auto& number = static_cast<const Int&>(arguments[0]);
        if (number.fits())
            wanted = &typeForNumber(rt, number.small);
    }
    Ref<Exception> made = newException(rt, *wanted, newTupleSharing(rt, arguments.positionals()));
    takeOsFields(rt, *made, arguments);
    return made;
}

Done initOsError(Runtime& rt, Object& self, const Arguments& arguments)
{
    if (arguments.keywords() > 0)
        return typeError(rt, text(typeOf(self).name, "() takes no keyword arguments"));
    return Nothing{};
}

Value strOsError(Runtime& rt, Object& self)
{
    const Exception& e = exceptionIn(self);
    if (!e.fields[0] || !e.fields[1])
        return rt.types.baseException->slots.str(rt, self);
    NAMETAG_TRY(number, strText(rt, *e.fields[0]));
    NAMETAG_TRY(words, strText(rt, *e.fields[1]));
    std::string out = text("[Errno ", number, "] ", words);
    for (const std::size_t i : {std::size_t{2}, std::size_t{3}}) {
        if (!e.fields[i])
            break;
        NAMETAG_TRY(name, reprText(rt, *e.fields[i]));
        out += text(i == 2 ? ": " : " -> ", name);
    }
    return newStr(rt, out);
}

constexpr GetSetRow kOsError[] = {exceptionFieldRow<0>("errno"), exceptionFieldRow<1>("strerror"),
                                  exceptionFieldRow<2>("filename"), exceptionFieldRow<3>("filename2")};

// ---- SyntaxError: fields are msg, filename, lineno, offset, text, end_lineno, end_offset

Done initSyntaxError(Runtime& rt, Object& self, const Arguments& arguments)
{
    Exception& exception = exceptionIn(self);
    if (arguments.keywords() > 0)
        return typeError(rt, text(typeOf(self).name, "() takes no keyword arguments"));
    setArgs(rt, exception, arguments);
    if (arguments.positional > 0)
        setExceptionFieldTo(exception, 0, &arguments[0]);
    if (arguments.positional != 2)
        return Nothing{};
    NAMETAG_TRY(parts, call(rt, *rt.types.tuple, {&arguments[1]}));
    const auto& place = static_cast<const Tuple&>(*parts);
    if (place.length == 5)
        return typeError(rt, "end_offset must be provided when end_lineno is provided");
    if (place.length < 4 || place.length > 6)
        return typeError(rt, text("function takes ", place.length < 4 ? "at least 4" : "at most 6",
                                  " arguments (", place.length, " given)"));
    for (std::size_t i = 0; i < 6 && i < place.length; ++i)
        setExceptionFieldTo(exception, i + 1, &place[i]);
    return Nothing{};
}

Value strSyntaxError(Runtime& rt, Object& self)
{
    const Exception& e = exceptionIn(self);
    NAMETAG_TRY(message, strText(rt, e.fields[0] ? *e.fields[0] : *rt.objects.none));
    const bool named = e.fields[1] && isStr(*e.fields[1]);
    const bool numbered = e.fields[2] && isInt(*e.fields[2]);
    if (!named && !numbered)
        return newStr(rt, message);
    std::string file = named ? utf8(static_cast<Str&>(*e.fields[1])) : std::string();
    file.erase(0, file.rfind('/') + 1);
    std::string line;
    if (numbered) {
        NAMETAG_TRY(shown, strText(rt, *e.fields[2]));
        line = shown;
    }
    if (named && numbered)
        return newStr(rt, text(message, " (", file, ", line ", line, ")"));
    return newStr(rt, named ? text(message, " (", file, ")") : text(message, " (line ", line, ")"));
}

constexpr GetSetRow kSyntaxError[] = {exceptionFieldRow<0>("msg"),       exceptionFieldRow<1>("filename"),
                                      exceptionFieldRow<2>("lineno"),    exceptionFieldRow<3>("offset"),
                                      exceptionFieldRow<4>("text"),      exceptionFieldRow<5>("end_lineno"),
                                      exceptionFieldRow<6>("end_offset")};

// ---- Unicode errors: fields are encoding, object, start, end, reason

/// encoding, object, start, end, reason must be what they are for.
Done checkUnicodeParts(Runtime& rt, const Arguments& arguments, bool decoding)
{
    for (const std::size_t place : {std::size_t{0}, std::size_t{1}, std::size_t{4}})
        if (!isStr(arguments[place]) && (place != 1 || !decoding))
            return typeError(
                rt, text("argument ", place + 1, " must be str, not ", givenName(rt, arguments[place])));
    for (const std::size_t place : {std::size_t{2}, std::size_t{3}})
        NAMETAG_CHECK(index(rt, arguments[place]));
    if (decoding && !bytesIn(arguments[1]))
        return typeError(rt, text("a bytes-like object is required, not '", typeName(arguments[1]), "'"));
    return Nothing{};
}

Done initUnicodeError(Runtime& rt, Object& self, const Arguments& arguments)
{
    Exception& exception = exceptionIn(self);
    setArgs(rt, exception, arguments);
    if (arguments.positional != 5)
        return typeError(rt, text("function takes exactly 5 arguments (", arguments.positional, " given)"));
    NAMETAG_CHECK(
        checkUnicodeParts(rt, arguments, typeOf(self).isSubtypeOf(*rt.exceptions.unicodeDecodeError)));
    for (std::size_t i = 0; i < 5; ++i)
        setExceptionFieldTo(exception, i, &arguments[i]);
    return Nothing{};
}

std::string escaped(char32_t c)
{
    char buffer[16];
    const char* format = c <= 0xFF ? "\\x%02x" : c <= 0xFFFF ? "\\u%04x" : "\\U%08x";
    std::snprintf(buffer, sizeof buffer, format, static_cast<unsigned>(c));
    return buffer;
}

Value strUnicodeError(Runtime& rt, Object& self)
{
    const Exception& e = exceptionIn(self);
    if (!e.fields[4])
        return share(*rt.objects.emptyStr);
    NAMETAG_TRY(encoding, strText(rt, *e.fields[0]));
    NAMETAG_TRY(reason, strText(rt, *e.fields[4]));
    NAMETAG_TRY(start, indexNumber(rt, *e.fields[2]));
    NAMETAG_TRY(end, indexNumber(rt, *e.fields[3]));
    const bool decoding = typeOf(self).isSubtypeOf(*rt.exceptions.unicodeDecodeError);
    const std::string what = text("'", encoding, "' codec can't ", decoding ? "decode" : "encode", " ");
    const auto at = static_cast<std::size_t>(start);
    if (end != start + 1)
        return newStr(rt, text(what, decoding ? "bytes" : "characters", " in position ", start, "-", end - 1,
                               ": ", reason));
    if (decoding && typeOf(*e.fields[1]).is(kBytesSubclass)) {
        char buffer[8];
        const auto& bytes = static_cast<const Bytes&>(*e.fields[1]);
        std::snprintf(buffer, sizeof buffer, "0x%02x",
                      at < bytes.length ? static_cast<unsigned char>(bytes.data()[at]) : 0u);
        return newStr(rt, text(what, "byte ", buffer, " in position ", start, ": ", reason));
    }
    const auto& source = static_cast<const Str&>(*e.fields[1]);
    const std::string shown = isStr(source) && at < source.length ? escaped(source.at(at)) : std::string();
    return newStr(rt, text(what, "character '", shown, "' in position ", start, ": ", reason));
}

constexpr GetSetRow kUnicodeError[] = {exceptionFieldRow<0>("encoding"), exceptionFieldRow<1>("object"),
                                       exceptionFieldRow<2>("start"), exceptionFieldRow<3>("end"),
                                       exceptionFieldRow<4>("reason")};

} // namespace

void setUpOsErrorType(Runtime& rt)
{
    Type& type = *rt.exceptions.osError;
    type.basicSize = 112;
    type.slots.make = makeOsError;
    type.slots.init = initOsError;
    type.slots.str = strOsError;
    addAttributes(rt, type, kOsError);
}

void setUpSyntaxErrorType(Runtime& rt)
{
    Type& type = *rt.exceptions.syntaxError;
    type.basicSize = 136;
    type.slots.init = initSyntaxError;
    type.slots.str = strSyntaxError;
    addAttributes(rt, type, kSyntaxError);
}

void setUpUnicodeErrorTypes(Runtime& rt)
{
    for (Type* type : {rt.exceptions.unicodeDecodeError, rt.exceptions.unicodeEncodeError,
                       rt.exceptions.unicodeTranslateError}) {
        type->basicSize = 112;
        type->slots.init = initUnicodeError;
        type->slots.str = strUnicodeError;
        addAttributes(rt, *type, kUnicodeError);
    }
}

} // namespace nametag::runtime
