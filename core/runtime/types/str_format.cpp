// SPDX-License-Identifier: GPL-3.0-or-later
// format, encode, translate of str (Objects/unicodeobject.c).
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_builder.h"
#include "core/runtime/protocols/format_map.h"
#include "core/runtime/protocols/format_spec.h"
#include "core/runtime/types/codecs.h"
#include "core/runtime/types/str_methods.h"
#include "core/runtime/types/text_views.h"

#include <array>

namespace nametag::runtime {

namespace {

Str& self(Object* object)
{
    return static_cast<Str&>(*object);
}

Value format(Runtime& rt, Object* object, const Arguments& arguments)
{
    return formatWithArguments(rt, self(object), arguments);
}

Value formatMap(Runtime& rt, Object* object, const Arguments& arguments)
{
    return formatWithMapping(rt, self(object), arguments[0]);
}

Value formatOne(Runtime& rt, Object* object, const Arguments& arguments)
{
    return formatWithSpec(rt, *object, arguments[0]);
}

Value sizeOf(Runtime& rt, Object* object, const Arguments&)
{
    return newInt(rt, std::int64_t{object->shownSize} - object->idOffset);
}

Value newArguments(Runtime& rt, Object* object, const Arguments&)
{
    Object* const items[] = {unchanged(rt, self(object)).give()};
    return newTuple(rt, items);
}

Value encodeText(Runtime& rt, Object* object, const Arguments& arguments)
{
    static const char* const kNames[] = {"encoding", "errors"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"encode", kNames}, arguments, values));
    for (std::size_t i = 0; i < 2; ++i)
        if (values[i] && !isStr(*values[i]))
            return typeError(
                rt, text("encode() argument '", kNames[i], "' must be str, not ", givenName(rt, *values[i])));
    NAMETAG_TRY(bytes, encode(rt, self(object), codecArguments(values[0], values[1])));
    return newBytes(rt, bytes);
}

/// What the table says of one code point: nothing for "as it is", None for "delete", else the entry.
Eval<std::optional<Ref<>>> entryOf(Runtime& rt, Object& table, char32_t c)
{
    Ref<> key = newInt(rt, static_cast<std::int64_t>(c));
    Value found = getItem(rt, table, *key);
    if (found)
        return std::optional<Ref<>>(found.take());
    if (swallow(rt, *rt.exceptions.lookupError))
        return std::optional<Ref<>>();
    return Raised{};
}

Done appendEntry(Runtime& rt, TextBuilder& out, Object& entry)
{
    if (&entry == rt.objects.none)
        return Nothing{};
    if (isStr(entry)) {
        out.append(self(&entry));
        return Nothing{};
    }
    if (!isInt(entry))
        return typeError(rt, "character mapping must return integer, None or str");
    const auto& number = static_cast<const Int&>(entry);
    if (!number.fits() || number.small < 0 || number.small > 0x10FFFF)
        return valueError(rt, "character mapping must be in range(0x110000)");
    out.append(static_cast<char32_t>(number.small));
    return Nothing{};
}

Value translate(Runtime& rt, Object* object, const Arguments& arguments)
{
    Str& text = self(object);
    if (text.length == 0)
        return unchanged(rt, text);
    TextBuilder out;
    std::array<std::optional<Ref<>>, 128> known;
    std::array<bool, 128> asked{};
    for (std::size_t i = 0; i < text.length; ++i) {
        const char32_t c = text.at(i);
        std::optional<Ref<>> entry;
        if (text.ascii && asked[c]) {
            if (known[c])
                entry = known[c]->share();
        } else {
            NAMETAG_TRY(found, entryOf(rt, arguments[0], c));
            entry = std::move(found);
            if (text.ascii) {
                asked[c] = true;
                if (entry)
                    known[c] = entry->share();
            }
        }
        if (entry)
            NAMETAG_CHECK(appendEntry(rt, out, **entry));
        else
            out.append(c);
        if (out.length() > rt.budget.largestObject)
            return memoryError(rt);
    }
    return out.finish(rt);
}

Value tableOfDict(Runtime& rt, Object& given)
{
    if (&typeOf(given) != rt.types.dict)
        return typeError(rt, "if you give only one argument to maketrans it must be a dict");
    Ref<Dict> table = newDict(rt);
    for (const DictEntry& entry : static_cast<Dict&>(given).entries) {
        if (!entry.key)
            continue;
        Ref<> key;
        if (isStr(*entry.key)) {
            if (self(entry.key).length != 1)
                return valueError(rt, "string keys in translate table must be of length 1");
            key = newInt(rt, static_cast<std::int64_t>(self(entry.key).at(0)));
        } else if (isInt(*entry.key)) {
            key = share(*entry.key);
        } else {
            return typeError(rt, "keys in translate table must be strings or integers");
        }
        NAMETAG_CHECK(store(rt, *table, std::move(key), share(*entry.value)));
    }
    return table;
}

Value maketrans(Runtime& rt, Object*, const Arguments& arguments)
{
    if (arguments.positional == 1)
        return tableOfDict(rt, arguments[0]);
    for (std::size_t i = 1; i < arguments.positional; ++i)
        if (!isStr(arguments[i]))
            return typeError(
                rt, text("maketrans() argument ", i + 1, " must be str, not ", givenName(rt, arguments[i])));
    if (!isStr(arguments[0]))
        return typeError(rt, "first maketrans argument must be a string if there is a second argument");
    const Str& from = self(&arguments[0]);
    const Str& to = self(&arguments[1]);
    if (from.length != to.length)
        return valueError(rt, "the first two maketrans arguments must have equal length");
    Ref<Dict> table = newDict(rt);
    for (std::size_t i = 0; i < from.length; ++i)
        NAMETAG_CHECK(store(rt, *table, newInt(rt, static_cast<std::int64_t>(from.at(i))),
                            newInt(rt, static_cast<std::int64_t>(to.at(i)))));
    for (std::size_t i = 0; arguments.positional > 2 && i < self(&arguments[2]).length; ++i)
        NAMETAG_CHECK(
            store(rt, *table, newInt(rt, static_cast<std::int64_t>(self(&arguments[2]).at(i))), none(rt)));
    return table;
}

const NativeRow kRows[] = {
    {"__format__", formatOne, 1, 1, false, "The text that a format specification asks for."},
    {"__getnewargs__", newArguments, 0, 0, false, ""},
    {"__sizeof__", sizeOf, 0, 0, false, "How many bytes it takes."},
    {"encode", encodeText, 0, 2, true, "The text as bytes."},
    {"format", format, 0, -1, true,
     "Return a formatted version of the string, using substitutions from args and kwargs."},
    {"format_map", formatMap, 1, 1, false,
     "Return a formatted version of the string, using substitutions from mapping."},
    {"translate", translate, 1, 1, false, "A copy with characters replaced by a table."},
};

const NativeRow kStaticRows[] = {
    {"maketrans", maketrans, 1, 3, false, "A table for translate()."},
};

} // namespace

void addStrFormatMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
    addStaticMethods(rt, type, kStaticRows);
}

} // namespace nametag::runtime
