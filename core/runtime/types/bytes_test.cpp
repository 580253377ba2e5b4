// SPDX-License-Identifier: GPL-3.0-or-later
// isalpha, upper, title … of bytes and bytearray: only ASCII letters have case (Objects/bytes_methods.c).
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/types/bytes_content.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isAlpha(char c)
{
    return isLower(c) || isUpper(c);
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isAlnum(char c)
{
    return isAlpha(c) || isDigit(c);
}
bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
char toUpper(char c)
{
    return isLower(c) ? static_cast<char>(c - 32) : c;
}
char toLower(char c)
{
    return isUpper(c) ? static_cast<char>(c + 32) : c;
}
char swapped(char c)
{
    return isLower(c) ? toUpper(c) : toLower(c);
}

template <bool (*passes)(char)> Value everyOne(Runtime& rt, Object* self, const Arguments&)
{
    const std::string_view content = contentOf(*self);
    return newBool(rt, !content.empty() && std::all_of(content.begin(), content.end(), passes));
}

template <bool (*wanted)(char), bool (*other)(char)>
Value oneCase(Runtime& rt, Object* self, const Arguments&)
{
    const std::string_view content = contentOf(*self);
    return newBool(rt, std::none_of(content.begin(), content.end(), other) &&
                           std::any_of(content.begin(), content.end(), wanted));
}

Value isascii(Runtime& rt, Object* self, const Arguments&)
{
    const std::string_view content = contentOf(*self);
    return newBool(rt, std::all_of(content.begin(), content.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
}

Value istitle(Runtime& rt, Object* self, const Arguments&)
{
    bool found = false;
    bool insideWord = false;
    for (const char c : contentOf(*self)) {
        if ((isUpper(c) && insideWord) || (isLower(c) && !insideWord))
            return newBool(rt, false);
        found = found || isUpper(c);
        insideWord = isAlpha(c);
    }
    return newBool(rt, found);
}

template <char (*each)(char)> Value changed(Runtime& rt, Object* self, const Arguments&)
{
    std::string out(contentOf(*self));
    std::transform(out.begin(), out.end(), out.begin(), each);
    return sameKind(rt, *self, out);
}

Value capitalize(Runtime& rt, Object* self, const Arguments&)
{
    std::string out(contentOf(*self));
    std::transform(out.begin(), out.end(), out.begin(), toLower);
    if (!out.empty())
        out[0] = toUpper(out[0]);
    return sameKind(rt, *self, out);
}

Value title(Runtime& rt, Object* self, const Arguments&)
{
    std::string out(contentOf(*self));
    bool insideWord = false;
    for (char& c : out) {
        c = insideWord ? toLower(c) : toUpper(c);
        insideWord = isAlpha(c);
    }
    return sameKind(rt, *self, out);
}

const NativeRow kRows[] = {
    {"capitalize", capitalize, 0, 0, false,
     "Return a copy with only its first character capitalized (ASCII)."},
    {"isalnum", everyOne<isAlnum>, 0, 0, false, "Return True if all characters are alphanumeric."},
    {"isalpha", everyOne<isAlpha>, 0, 0, false, "Return True if all characters are alphabetic."},
    {"isascii", isascii, 0, 0, false, "Return True if empty or all characters are ASCII."},
    {"isdigit", everyOne<isDigit>, 0, 0, false, "Return True if all characters are digits."},
    {"islower", oneCase<isLower, isUpper>, 0, 0, false, "Return True if all cased characters are lowercase."},
    {"isspace", everyOne<isSpace>, 0, 0, false, "Return True if all characters are whitespace."},
    {"istitle", istitle, 0, 0, false, "Return True if the bytes are titlecased."},
    {"isupper", oneCase<isUpper, isLower>, 0, 0, false, "Return True if all cased characters are uppercase."},
    {"lower", changed<toLower>, 0, 0, false,
     "Return a copy with all ASCII characters converted to lowercase."},
    {"swapcase", changed<swapped>, 0, 0, false, "Return a copy with the case of all ASCII letters swapped."},
    {"title", title, 0, 0, false, "Return a titlecased version."},
    {"upper", changed<toUpper>, 0, 0, false,
     "Return a copy with all ASCII characters converted to uppercase."},
};

} // namespace

void addBytesTestMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
}

} // namespace nametag::runtime
