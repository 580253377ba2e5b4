// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/codec_errors.h"

#include "core/base/utf8.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/syntax/character_names.h"

#include <cstdio>

namespace nametag::runtime {

namespace {

Raised raiseUnicode(Runtime& rt, Type& type, Object& object, const BadText& bad)
{
    Ref<Str> codec = newStr(rt, std::string_view(bad.codec));
    Ref<> start = newInt(rt, static_cast<std::int64_t>(bad.start));
    Ref<> end = newInt(rt, static_cast<std::int64_t>(bad.end));
    Ref<Str> reason = newStr(rt, std::string_view(bad.reason));
    Value made = call(rt, type, {codec.get(), &object, start.get(), end.get(), reason.get()});
    if (!made)
        return Raised{};
    return raiseObject(rt, Ref<Exception>::adopt(static_cast<Exception*>(made.take().give())));
}

Raised unknownHandler(Runtime& rt, const std::string& handler)
{
    return raise(rt, *rt.exceptions.lookupError, text("unknown error handler name '", handler, "'"));
}

std::string printed(const char* form, std::uint32_t value)
{
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, form, value);
    return buffer;
}

std::string escaped(char32_t c)
{
    return printed(c <= 0xFF ? "\\x%02x" : c <= 0xFFFF ? "\\u%04x" : "\\U%08x", c);
}

bool isUtf8(const BadText& bad)
{
    return std::string_view(bad.codec) == "utf-8";
}

} // namespace

Eval<Instead> encodeAnyway(Runtime& rt, Str& text, const BadText& bad, const std::string& handler)
{
    Instead instead;
    for (std::size_t i = bad.start; i < bad.end; ++i) {
        const char32_t c = text.at(i);
        if (handler == "ignore") {
            continue;
        } else if (handler == "replace") {
            instead.bytes += '?';
        } else if (handler == "backslashreplace") {
            instead.bytes += escaped(c);
        } else if (handler == "namereplace") {
            const std::string name = syntax::nameOfCharacter(c, static_cast<int>(rt.profile.minor));
            instead.bytes += name.empty() ? escaped(c) : "\\N{" + name + "}";
        } else if (handler == "xmlcharrefreplace") {
            instead.bytes += printed("&#%u;", c);
        } else if (handler == "surrogateescape" && c >= 0xDC80 && c <= 0xDCFF) {
            instead.areBytes = true;
            instead.bytes += static_cast<char>(c - 0xDC00);
        } else if (handler == "surrogatepass" && isUtf8(bad)) {
            instead.areBytes = true;
            appendUtf8(instead.bytes, c);
        } else if (handler.empty() || handler == "strict" || handler == "surrogateescape" ||
                   handler == "surrogatepass") {
            return raiseUnicode(rt, *rt.exceptions.unicodeEncodeError, text, bad);
        } else {
            return unknownHandler(rt, handler);
        }
    }
    return instead;
}

Eval<std::u32string> decodeAnyway(Runtime& rt, std::string_view bytes, const BadText& bad,
                                  const std::string& handler)
{
    std::u32string instead;
    if (handler == "ignore")
        return instead;
    if (handler == "replace") {
        instead = U'\xFFFD';
        return instead;
    }
    if (handler == "xmlcharrefreplace" || handler == "namereplace")
        return typeError(rt, "don't know how to handle UnicodeDecodeError in error callback");
    const bool escapes = handler == "backslashreplace";
    const bool surrogates = handler == "surrogateescape";
    if (!handler.empty() && handler != "strict" && !escapes && !surrogates && handler != "surrogatepass")
        return unknownHandler(rt, handler);
    for (std::size_t i = bad.start; i < bad.end; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (escapes) {
            for (const char c : escaped(byte))
                instead += static_cast<unsigned char>(c);
        } else if (surrogates && byte >= 0x80) {
            instead += static_cast<char32_t>(0xDC00 + byte);
        } else {
            Ref<Bytes> object = newBytes(rt, bytes);
            return raiseUnicode(rt, *rt.exceptions.unicodeDecodeError, *object, bad);
        }
    }
    return instead;
}

} // namespace nametag::runtime
