// SPDX-License-Identifier: GPL-3.0-or-later
// isalpha, isdigit … of str (Objects/unicodeobject.c).
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/types/str_methods.h"
#include "core/runtime/types/text_views.h"
#include "core/runtime/types/unicode.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

const Str& self(Object* object)
{
    return static_cast<const Str&>(*object);
}

/// Not empty, and every code point passes.
template <bool (*passes)(char32_t)> Value everyOne(Runtime& rt, Object* object, const Arguments&)
{
    const bool yes =
        self(object).length > 0 && visitText(self(object), [](auto view) {
            return std::all_of(view.begin(), view.end(), [](auto c) { return passes(pointOf(c)); });
        });
    return newBool(rt, yes);
}

/// At least one cased letter, none of the other cases.
template <bool (*wanted)(char32_t), bool (*other)(char32_t)>
Value oneCase(Runtime& rt, Object* object, const Arguments&)
{
    bool found = false;
    const bool clean = visitText(self(object), [&found](auto view) {
        for (const auto c : view) {
            const char32_t point = pointOf(c);
            if (other(point) || unicode::isTitle(point))
                return false;
            found = found || wanted(point);
        }
        return true;
    });
    return newBool(rt, clean && found);
}

Value isascii(Runtime& rt, Object* object, const Arguments&)
{
    return newBool(rt, self(object).ascii || self(object).length == 0);
}

Value isprintable(Runtime& rt, Object* object, const Arguments&)
{
    return newBool(rt, visitText(self(object), [](auto view) {
                       return std::all_of(view.begin(), view.end(),
                                          [](auto c) { return unicode::isPrintable(pointOf(c)); });
                   }));
}

Value isidentifier(Runtime& rt, Object* object, const Arguments&)
{
    const Str& text = self(object);
    if (text.length == 0 || !unicode::isIdentifierStart(text.at(0)))
        return newBool(rt, false);
    for (std::size_t i = 1; i < text.length; ++i)
        if (!unicode::isIdentifierPart(text.at(i)))
            return newBool(rt, false);
    return newBool(rt, true);
}

Value istitle(Runtime& rt, Object* object, const Arguments&)
{
    bool found = false;
    bool insideWord = false;
    for (std::size_t i = 0; i < self(object).length; ++i) {
        const char32_t c = self(object).at(i);
        if (unicode::isUpper(c) || unicode::isTitle(c)) {
            if (insideWord)
                return newBool(rt, false);
            insideWord = found = true;
        } else if (unicode::isLower(c)) {
            if (!insideWord)
                return newBool(rt, false);
            found = true;
        } else {
            insideWord = false;
        }
    }
    return newBool(rt, found);
}

const NativeRow kRows[] = {
    {"isalnum", everyOne<unicode::isAlnum>, 0, 0, false, "Whether there are letters and digits only."},
    {"isalpha", everyOne<unicode::isAlpha>, 0, 0, false, "Whether there are letters only."},
    {"isascii", isascii, 0, 0, false, "Whether all characters are ASCII."},
    {"isdecimal", everyOne<unicode::isDecimal>, 0, 0, false, "Whether there are decimal digits only."},
    {"isdigit", everyOne<unicode::isDigit>, 0, 0, false, "Whether there are digits only."},
    {"isidentifier", isidentifier, 0, 0, false, "Whether this could be a name."},
    {"islower", oneCase<unicode::isLower, unicode::isUpper>, 0, 0, false, "Whether all letters are small."},
    {"isnumeric", everyOne<unicode::isNumeric>, 0, 0, false, "Whether there are numeric characters only."},
    {"isprintable", isprintable, 0, 0, false,
     "Return True if all characters in the string are printable, False otherwise."},
    {"isspace", everyOne<unicode::isSpace>, 0, 0, false, "Whether there is white space only."},
    {"istitle", istitle, 0, 0, false, "Whether each word has a large letter first."},
    {"isupper", oneCase<unicode::isUpper, unicode::isLower>, 0, 0, false, "Whether all letters are large."},
};

} // namespace

void addStrTestMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
}

} // namespace nametag::runtime
