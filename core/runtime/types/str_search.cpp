// SPDX-License-Identifier: GPL-3.0-or-later
// find, index, count, startswith … of str (Objects/unicodeobject.c).
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/types/str_methods.h"
#include "core/runtime/types/text_views.h"

namespace nametag::runtime {

namespace {

Str& self(Object* object)
{
    return static_cast<Str&>(*object);
}

using Finder = std::size_t (*)(const Str&, const Str&, Stretch);

Raised wantsStr(Runtime& rt, const char* name, const Object& given)
{
    if (rt.profile.texts.saysUnexpectedKeyword)
        return typeError(rt, text(name, "() argument 1 must be str, not ", givenName(rt, given)));
    return typeError(rt, text("must be str, not ", typeName(given)));
}

/// Where the first argument is in self, or -1.
Eval<std::int64_t> search(Runtime& rt, const Str& where, const Arguments& arguments, const char* name,
                          Finder finder)
{
    NAMETAG_CHECK(checkSearchCount(rt, arguments, name));
    if (!isStr(arguments[0]))
        return wantsStr(rt, name, arguments[0]);
    NAMETAG_TRY(bounds, searchBounds(rt, arguments, 1, where.length));
    if (bounds.isEmptyRange())
        return -1;
    const std::size_t at = finder(where, self(&arguments[0]), bounds.stretch());
    return at == kNotFound ? -1 : static_cast<std::int64_t>(at);
}

Value find(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_TRY(at, search(rt, self(object), arguments, "find", findText));
    return newInt(rt, at);
}

Value rfind(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_TRY(at, search(rt, self(object), arguments, "rfind", findTextFromEnd));
    return newInt(rt, at);
}

Value index(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_TRY(at, search(rt, self(object), arguments, "index", findText));
    return at < 0 ? Value(valueError(rt, "substring not found")) : Value(newInt(rt, at));
}

Value rindex(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_TRY(at, search(rt, self(object), arguments, "rindex", findTextFromEnd));
    return at < 0 ? Value(valueError(rt, "substring not found")) : Value(newInt(rt, at));
}

Value count(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_CHECK(checkSearchCount(rt, arguments, "count"));
    if (!isStr(arguments[0]))
        return wantsStr(rt, "count", arguments[0]);
    NAMETAG_TRY(bounds, searchBounds(rt, arguments, 1, self(object).length));
    if (bounds.isEmptyRange())
        return newInt(rt, 0);
    return newInt(rt,
                  static_cast<std::int64_t>(countText(self(object), self(&arguments[0]), bounds.stretch())));
}

bool startsAt(const Str& where, const Str& part, const SearchBounds& bounds)
{
    return !bounds.isEmptyRange() && part.length <= bounds.stretch().length() &&
           standsAt(where, bounds.stretch().start, part);
}

bool endsAt(const Str& where, const Str& part, const SearchBounds& bounds)
{
    return !bounds.isEmptyRange() && part.length <= bounds.stretch().length() &&
           standsAt(where, bounds.stretch().stop - part.length, part);
}

using EndTest = bool (*)(const Str&, const Str&, const SearchBounds&);

Value testEnd(Runtime& rt, const Str& where, const Arguments& arguments, const char* name, EndTest test)
{
    NAMETAG_CHECK(checkSearchCount(rt, arguments, name));
    NAMETAG_TRY(bounds, searchBounds(rt, arguments, 1, where.length));
    Object& wanted = arguments[0];
    if (isStr(wanted))
        return newBool(rt, test(where, self(&wanted), bounds));
    if (!typeOf(wanted).is(kTupleSubclass))
        return typeError(rt, text(name, " first arg must be str or a tuple of str, not ", typeName(wanted)));
    for (Object* each : static_cast<Tuple&>(wanted).view()) {
        if (!isStr(*each))
            return typeError(rt, text("tuple for ", name, " must only contain str, not ", typeName(*each)));
        if (test(where, self(each), bounds))
            return newBool(rt, true);
    }
    return newBool(rt, false);
}

Value startswith(Runtime& rt, Object* object, const Arguments& arguments)
{
    return testEnd(rt, self(object), arguments, "startswith", startsAt);
}

Value endswith(Runtime& rt, Object* object, const Arguments& arguments)
{
    return testEnd(rt, self(object), arguments, "endswith", endsAt);
}

const NativeRow kRows[] = {
    {"count", count, 0, -1, false, "Return the number of non-overlapping occurrences of substring sub."},
    {"endswith", endswith, 0, -1, false, "Return True if the string ends with the given suffix."},
    {"find", find, 0, -1, false, "Return the lowest index where substring sub is found, -1 on failure."},
    {"index", index, 0, -1, false, "Return the lowest index where substring sub is found."},
    {"rfind", rfind, 0, -1, false, "Return the highest index where substring sub is found, -1 on failure."},
    {"rindex", rindex, 0, -1, false, "Return the highest index where substring sub is found."},
    {"startswith", startswith, 0, -1, false, "Return True if the string starts with the given prefix."},
};

} // namespace

Done checkSearchCount(Runtime& rt, const Arguments& arguments, const char* name)
{
    const std::size_t given = arguments.positional;
    if (given >= 1 && given <= 3)
        return Nothing{};
    const char* amount = given == 0 ? "at least 1 argument" : "at most 3 arguments";
    if (rt.profile.texts.saysUnexpectedKeyword)
        return typeError(rt, text(name, " expected ", amount, ", got ", given));
    return typeError(rt, text(name, "() takes ", amount, " (", given, " given)"));
}

void addStrSearchMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
}

} // namespace nametag::runtime
