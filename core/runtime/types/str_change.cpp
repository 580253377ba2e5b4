// SPDX-License-Identifier: GPL-3.0-or-later
// strip, replace, center … of str (Objects/unicodeobject.c): where nothing changes, the object itself comes
// back.
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/text_builder.h"
#include "core/runtime/types/str_methods.h"
#include "core/runtime/types/text_views.h"
#include "core/runtime/types/unicode.h"

#include <limits>

namespace nametag::runtime {

namespace {

Str& self(Object* object)
{
    return static_cast<Str&>(*object);
}

enum Side : unsigned { kLeft = 1, kRight = 2 };

template <class IsStripped> Ref<Str> stripped(Runtime& rt, Str& text, unsigned sides, IsStripped isStripped)
{
    Stretch kept{0, text.length};
    while ((sides & kLeft) && kept.start < kept.stop && isStripped(text.at(kept.start)))
        ++kept.start;
    while ((sides & kRight) && kept.start < kept.stop && isStripped(text.at(kept.stop - 1)))
        --kept.stop;
    return sliceOf(rt, text, kept);
}

template <unsigned sides> Value strip(Runtime& rt, Object* object, const Arguments& arguments)
{
    Str& text = self(object);
    if (arguments.positional == 0 || &arguments[0] == rt.objects.none)
        return stripped(rt, text, sides, unicode::isSpace);
    if (!isStr(arguments[0])) {
        const char* name = sides == kLeft ? "lstrip" : sides == kRight ? "rstrip" : "strip";
        return typeError(rt, runtime::text(name, " arg must be None or str"));
    }
    const Str& letters = self(&arguments[0]);
    return stripped(rt, text, sides, [&letters](char32_t c) {
        for (std::size_t i = 0; i < letters.length; ++i)
            if (letters.at(i) == c)
                return true;
        return false;
    });
}

Value removeprefix(Runtime& rt, Object* object, const Arguments& arguments)
{
    Str& text = self(object);
    if (!isStr(arguments[0]))
        return typeError(
            rt, runtime::text("removeprefix() argument must be str, not ", givenName(rt, arguments[0])));
    const Str& prefix = self(&arguments[0]);
    return sliceOf(rt, text, {standsAt(text, 0, prefix) ? prefix.length : std::size_t{0}, text.length});
}

Value removesuffix(Runtime& rt, Object* object, const Arguments& arguments)
{
    Str& text = self(object);
    if (!isStr(arguments[0]))
        return typeError(
            rt, runtime::text("removesuffix() argument must be str, not ", givenName(rt, arguments[0])));
    const Str& suffix = self(&arguments[0]);
    const bool ends = suffix.length <= text.length && standsAt(text, text.length - suffix.length, suffix);
    return sliceOf(rt, text, {0, ends ? text.length - suffix.length : text.length});
}

struct Replacement {
    const Str& from;
    const Str& to;
    std::uint64_t most;
};

void replaceEmpty(TextBuilder& out, const Str& text, const Replacement& what)
{
    std::uint64_t left = what.most;
    for (std::size_t i = 0; i<text.length; ++i, left -= left> 0 ? 1 : 0) {
        if (left > 0)
            out.append(what.to);
        out.append(text, i, 1);
    }
    if (left > 0)
        out.append(what.to);
}

void replaceFound(TextBuilder& out, const Str& text, const Replacement& what, std::size_t first)
{
    std::size_t done = 0;
    std::size_t at = first;
    for (std::uint64_t left = what.most; left > 0 && at != kNotFound; --left) {
        out.append(text, done, at - done);
        out.append(what.to);
        done = at + what.from.length;
        at = findText(text, what.from, {done, text.length});
    }
    out.append(text, done, text.length - done);
}

Value replaced(Runtime& rt, Str& text, const Replacement& what)
{
    if (what.most == 0 || &what.from == &what.to)
        return unchanged(rt, text);
    TextBuilder out;
    if (what.from.length == 0) {
        if (what.to.length == 0)
            return unchanged(rt, text);
        if (std::min<std::uint64_t>(what.most, std::uint64_t{text.length} + 1) * what.to.length >
            rt.budget.largestObject)
            return memoryError(rt);
        replaceEmpty(out, text, what);
        return out.finishNew(rt);
    }
    const std::size_t first = findText(text, what.from, {0, text.length});
    if (first == kNotFound)
        return unchanged(rt, text);
    const std::uint64_t growth = what.to.length > what.from.length ? what.to.length - what.from.length : 0;
    if (growth > 0 && growth * countText(text, what.from, {0, text.length}) > rt.budget.largestObject)
        return memoryError(rt);
    replaceFound(out, text, what, first);
    return out.finishNew(rt);
}

Value replace(Runtime& rt, Object* object, const Arguments& arguments)
{
    if (!rt.profile.texts.saysUnexpectedKeyword)
        NAMETAG_CHECK(checkArguments(rt, "str.replace", arguments, 2, 3));
    static const char* const kNames[] = {"", "", "count"};
    Object* values[3] = {};
    if (arguments.positional < 2)
        return typeError(
            rt, text("replace() takes at least 2 positional arguments (", arguments.positional, " given)"));
    NAMETAG_CHECK(bindArguments(rt, {"replace", kNames, 2}, arguments, values));
    for (std::size_t i = 0; i < 2; ++i)
        if (!isStr(*values[i]))
            return typeError(
                rt, text("replace() argument ", i + 1, " must be str, not ", givenName(rt, *values[i])));
    std::int64_t most = -1;
    if (values[2]) {
        NAMETAG_TRY(given, indexNumber(rt, *values[2]));
        most = given;
    }
    return replaced(
        rt, self(object),
        {self(values[0]), self(values[1]),
         most < 0 ? std::numeric_limits<std::uint64_t>::max() : static_cast<std::uint64_t>(most)});
}

/// The text with `left` and `right` fill characters around it.
Value padded(Runtime& rt, Str& text, std::int64_t left, std::int64_t right, char32_t fill)
{
    if (left <= 0 && right <= 0)
        return unchanged(rt, text);
    if (static_cast<std::uint64_t>(left + right) > rt.budget.largestObject)
        return memoryError(rt);
    TextBuilder out;
    out.fill(fill, static_cast<std::size_t>(left));
    out.append(text);
    out.fill(fill, static_cast<std::size_t>(right));
    return out.finishNew(rt);
}

struct Padding {
    std::int64_t missing = 0;
    std::int64_t width = 0;
    char32_t fill = ' ';
};

Eval<Padding> paddingOf(Runtime& rt, const Str& text, const Arguments& arguments)
{
    Padding padding;
    NAMETAG_TRY(width, indexNumber(rt, arguments[0]));
    padding.width = width;
    padding.missing = width > text.length ? width - text.length : 0;
    if (arguments.positional > 1) {
        if (!isStr(arguments[1]))
            return typeError(rt, runtime::text("The fill character must be a unicode character, not ",
                                               typeName(arguments[1])));
        if (self(&arguments[1]).length != 1)
            return typeError(rt, "The fill character must be exactly one character long");
        padding.fill = self(&arguments[1]).at(0);
    }
    return padding;
}

Value center(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_TRY(padding, paddingOf(rt, self(object), arguments));
    const std::int64_t left = padding.missing / 2 + (padding.missing & padding.width & 1);
    return padded(rt, self(object), left, padding.missing - left, padding.fill);
}

Value ljust(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_TRY(padding, paddingOf(rt, self(object), arguments));
    return padded(rt, self(object), 0, padding.missing, padding.fill);
}

Value rjust(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_TRY(padding, paddingOf(rt, self(object), arguments));
    return padded(rt, self(object), padding.missing, 0, padding.fill);
}

Value zfill(Runtime& rt, Object* object, const Arguments& arguments)
{
    Str& text = self(object);
    NAMETAG_TRY(width, indexNumber(rt, arguments[0]));
    if (width <= text.length)
        return unchanged(rt, text);
    const bool hasSign = text.length > 0 && (text.at(0) == '+' || text.at(0) == '-');
    if (!hasSign)
        return padded(rt, text, width - text.length, 0, '0');
    if (static_cast<std::uint64_t>(width) > rt.budget.largestObject)
        return memoryError(rt);
    TextBuilder out;
    out.append(text.at(0));
    out.fill('0', static_cast<std::size_t>(width - text.length));
    out.append(text, 1, text.length - 1);
    return out.finish(rt);
}

Value expandtabs(Runtime& rt, Object* object, const Arguments& arguments)
{
    static const char* const kNames[] = {"tabsize"};
    Object* values[1] = {};
    NAMETAG_CHECK(bindArguments(rt, {"expandtabs", kNames}, arguments, values));
    std::int64_t size = 8;
    if (values[0]) {
        NAMETAG_TRY(given, indexNumber(rt, *values[0]));
        size = given;
    }
    Str& text = self(object);
    TextBuilder out;
    std::int64_t column = 0;
    bool found = false;
    for (std::size_t i = 0; i < text.length; ++i) {
        const char32_t c = text.at(i);
        if (c == '\t') {
            found = true;
            const std::int64_t step = size > 0 ? size - column % size : 0;
            if (out.length() + static_cast<std::size_t>(step) > rt.budget.largestObject)
                return overflowError(rt, "new string is too long");
            out.fill(' ', static_cast<std::size_t>(step));
            column += step;
        } else {
            out.append(c);
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
    }
    return found ? Value(out.finishNew(rt)) : Value(unchanged(rt, text));
}

const NativeRow kRows[] = {
    {"center", center, 1, 2, false, "The text in the middle of a field."},
    {"expandtabs", expandtabs, 0, 1, true, "A copy with spaces for tabs."},
    {"ljust", ljust, 1, 2, false, "The text at the left of a field."},
    {"lstrip", strip<kLeft>, 0, 1, false,
     "A copy without white space, or other characters, at its beginning."},
    {"removeprefix", removeprefix, 1, 1, false, "A copy without this beginning."},
    {"removesuffix", removesuffix, 1, 1, false, "A copy without this end."},
    {"replace", replace, 2, 3, true, "A copy with one text replaced by another."},
    {"rjust", rjust, 1, 2, false, "The text at the right of a field."},
    {"rstrip", strip<kRight>, 0, 1, false, "A copy without white space, or other characters, at its end."},
    {"strip", strip<kLeft | kRight>, 0, 1, false,
     "A copy without white space, or other characters, at both ends."},
    {"zfill", zfill, 1, 1, false, "Zeros before the digits, up to a width."},
};

} // namespace

void addStrChangeMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
}

} // namespace nametag::runtime
