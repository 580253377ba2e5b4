// SPDX-License-Identifier: GPL-3.0-or-later
// unicodedata (Modules/unicodedata.c).
#include "core/runtime/modules/character_numbers.h"
#include "core/runtime/modules/character_widths.h"
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/unicode.h"
#include "core/syntax/character_names.h"

#include <utf8proc.h>

#include <algorithm>
#include <iterator>

namespace nametag::runtime {

namespace {

Eval<char32_t> characterIn(Runtime& rt, Object& given, const char* function, const char* which)
{
    if (!isStr(given))
        return typeError(rt,
                         text(function, "() ", which, " must be a unicode character, not ", typeName(given)));
    const auto& str = static_cast<const Str&>(given);
    if (str.length != 1)
        return typeError(rt, text(function, "() ", which, " must be a unicode character, not str"));
    return str.at(0);
}

const utf8proc_property_t& propertyOf(char32_t c)
{
    return *utf8proc_get_property(static_cast<utf8proc_int32_t>(c));
}

const NumberRun* runOf(char32_t c)
{
    const auto* found = std::find_if(std::begin(kNumberRuns), std::end(kNumberRuns),
                                     [c](const NumberRun& run) { return run.first <= c && c <= run.last; });
    return found == std::end(kNumberRuns) ? nullptr : found;
}

/// The second argument, or the error.
Value otherwise(Runtime& rt, const Arguments& arguments, const char* problem)
{
    if (arguments.positional > 1)
        return share(arguments[1]);
    return valueError(rt, problem);
}

Value nameOf(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(c, characterIn(rt, arguments[0], "name", "argument 1"));
    const std::string name = syntax::nameOfCharacter(c, static_cast<int>(rt.profile.minor));
    if (name.empty())
        return otherwise(rt, arguments, "no such name");
    return newStr(rt, std::string_view(name));
}

Value lookup(Runtime& rt, Object*, const Arguments& arguments)
{
    if (!isStr(arguments[0]))
        return typeError(rt, text("a bytes-like object is required, not '", typeName(arguments[0]), "'"));
    const std::string name = utf8(static_cast<const Str&>(arguments[0]));
    const auto found = syntax::characterNamed(name, static_cast<int>(rt.profile.minor));
    if (!found) {
        const Ref<Str> message = newStr(rt, std::string_view(text("undefined character name '", name, "'")));
        return raise(rt, *rt.exceptions.keyError, utf8(*message));
    }
    return newStr(rt, std::u32string_view(&*found, 1));
}

Value category(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(c, characterIn(rt, arguments[0], "category", "argument"));
    return newStr(rt, utf8proc_category_string(static_cast<utf8proc_int32_t>(c)));
}

Value bidirectional(Runtime& rt, Object*, const Arguments& arguments)
{
    static constexpr const char* kNames[] = {"",    "L",  "LRE", "LRO", "R",   "AL",  "RLE", "RLO",
                                             "PDF", "EN", "ES",  "ET",  "AN",  "CS",  "NSM", "BN",
                                             "B",   "S",  "WS",  "ON",  "LRI", "RLI", "FSI", "PDI"};
    NAMETAG_TRY(c, characterIn(rt, arguments[0], "bidirectional", "argument"));
    return newStr(rt, kNames[std::min<std::size_t>(propertyOf(c).bidi_class, std::size(kNames) - 1)]);
}

Value combining(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(c, characterIn(rt, arguments[0], "combining", "argument"));
    return newInt(rt, propertyOf(c).combining_class);
}

Value mirrored(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(c, characterIn(rt, arguments[0], "mirrored", "argument"));
    return newInt(rt, propertyOf(c).bidi_mirrored ? 1 : 0);
}

Value eastAsianWidth(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(c, characterIn(rt, arguments[0], "east_asian_width", "argument"));
    const auto* next =
        std::upper_bound(std::begin(kWidthRows), std::end(kWidthRows), c,
                         [](char32_t wanted, const WidthRow& row) { return wanted < row.first; });
    const char width = std::prev(next)->width;
    return newStr(rt, width == 'n' ? std::string_view("Na") : std::string_view(&width, 1));
}

Value decimal(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(c, characterIn(rt, arguments[0], "decimal", "argument 1"));
    const int value = unicode::decimalValue(c);
    return value >= 0 ? Value(newInt(rt, value)) : otherwise(rt, arguments, "not a decimal");
}

Value digit(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(c, characterIn(rt, arguments[0], "digit", "argument 1"));
    if (const int value = unicode::decimalValue(c); value >= 0)
        return newInt(rt, value);
    const NumberRun* run = runOf(c);
    if (!run || !run->isDigit)
        return otherwise(rt, arguments, "not a digit");
    return newInt(rt, run->value + static_cast<std::int64_t>(c - run->first));
}

Value numeric(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(c, characterIn(rt, arguments[0], "numeric", "argument 1"));
    if (const int value = unicode::decimalValue(c); value >= 0)
        return newFloat(rt, value);
    const NumberRun* run = runOf(c);
    if (!run)
        return otherwise(rt, arguments, "not a numeric character");
    const auto above =
        static_cast<double>(run->value + static_cast<std::int64_t>(c - run->first) * run->parts);
    return newFloat(rt, above / static_cast<double>(run->parts));
}

// ---- normal forms

struct Form {
    const char* name;
    int options;
};
constexpr Form kForms[] = {
    {"NFC", UTF8PROC_STABLE | UTF8PROC_COMPOSE},
    {"NFD", UTF8PROC_STABLE | UTF8PROC_DECOMPOSE},
    {"NFKC", UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT},
    {"NFKD", UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT},
};

std::string inForm(const std::string& given, int options)
{
    utf8proc_uint8_t* made = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(given.data()),
                                     static_cast<utf8proc_ssize_t>(given.size()), &made,
                                     static_cast<utf8proc_option_t>(options));
    if (length < 0)
        return given; // a surrogate that stands alone
    std::string result(reinterpret_cast<const char*>(made), static_cast<std::size_t>(length));
    std::free(made);
    return result;
}

Eval<std::string> normalized(Runtime& rt, const Arguments& arguments, const char* function)
{
    for (std::size_t i = 0; i < 2; ++i)
        if (!isStr(arguments[i]))
            return typeError(
                rt, text(function, "() argument ", i + 1, " must be str, not ", typeName(arguments[i])));
    const std::string name = utf8(static_cast<const Str&>(arguments[0]));
    for (const Form& form : kForms)
        if (name == form.name)
            return inForm(utf8(static_cast<const Str&>(arguments[1])), form.options);
    return valueError(rt, "invalid normalization form");
}

Value normalize(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(made, normalized(rt, arguments, "normalize"));
    if (made == utf8(static_cast<const Str&>(arguments[1])))
        return share(arguments[1]);
    return newStr(rt, std::string_view(made));
}

Value isNormalized(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(made, normalized(rt, arguments, "is_normalized"));
    return newBool(rt, made == utf8(static_cast<const Str&>(arguments[1])));
}

std::string hexOf(std::u32string_view points)
{
    std::string shown;
    for (const char32_t c : points) {
        char buffer[12];
        std::snprintf(buffer, sizeof buffer, "%04X", static_cast<unsigned>(c));
        shown += (shown.empty() ? "" : " ") + std::string(buffer);
    }
    return shown;
}

/// One level: of three parts the first two are put together again.
Value decomposition(Runtime& rt, Object*, const Arguments& arguments)
{
    static constexpr const char* kTags[] = {
        "",          "<font> ",     "<noBreak> ", "<initial> ",  "<medial> ", "<final> ",  "<isolated> ",
        "<circle> ", "<super> ",    "<sub> ",     "<vertical> ", "<wide> ",   "<narrow> ", "<small> ",
        "<square> ", "<fraction> ", "<compat> "};
    NAMETAG_TRY(c, characterIn(rt, arguments[0], "decomposition", "argument"));
    const utf8proc_property_t& property = propertyOf(c);
    const std::size_t tag = property.decomp_type;
    if (property.decomp_seqindex == UINT16_MAX || (c >= 0xAC00 && c <= 0xD7A3))
        return share(*rt.objects.emptyStr);
    const Ref<Str> given = newStr(rt, std::u32string_view(&c, 1));
    const int options = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | (tag > 0 ? UTF8PROC_COMPAT : 0);
    std::string parts = inForm(utf8(*given), options);
    Ref<Str> all = newStr(rt, std::string_view(parts));
    if (tag == 0 && all->length > 2) {
        std::u32string points;
        for (std::size_t i = 0; i < all->length; ++i)
            points += all->at(i);
        const Ref<Str> first = newStr(rt, std::u32string_view(points).substr(0, points.size() - 1));
        const Ref<Str> last = newStr(rt, std::u32string_view(points).substr(points.size() - 1));
        parts = inForm(utf8(*first), kForms[0].options) + utf8(*last);
        all = newStr(rt, std::string_view(parts));
    }
    std::u32string points;
    for (std::size_t i = 0; i < all->length; ++i)
        points += all->at(i);
    return newStr(rt, std::string_view(kTags[std::min(tag, std::size(kTags) - 1)] + hexOf(points)));
}

const NativeRow kRows[] = {
    {"bidirectional", bidirectional, 1, 1, false, "In which direction a character is written."},
    {"category", category, 1, 1, false, "The general category: two letters."},
    {"combining", combining, 1, 1, false, "The class of a combining character, or 0."},
    {"decimal", decimal, 1, 2, false, "What a decimal digit stands for."},
    {"decomposition", decomposition, 1, 1, false, "The characters that a character is made of."},
    {"digit", digit, 1, 2, false, "What a digit stands for."},
    {"east_asian_width", eastAsianWidth, 1, 1, false, "How wide a character is in East Asian text."},
    {"is_normalized", isNormalized, 2, 2, false, "Whether a text is in a normal form."},
    {"lookup", lookup, 1, 1, false, "The character with a name."},
    {"mirrored", mirrored, 1, 1, false, "1 for a character that is mirrored from right to left."},
    {"name", nameOf, 1, 2, false, "The name of a character."},
    {"normalize", normalize, 2, 2, false, "A text in a normal form."},
    {"numeric", numeric, 1, 2, false, "The number that a character stands for."},
};

} // namespace

Ref<Module> makeUnicodedataModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "unicodedata");
    addFunctions(rt, *module, kRows);
    const std::uint32_t minor = rt.profile.minor;
    store(rt, *module->dict, "unidata_version",
          newStr(rt, minor < 12   ? "14.0.0"
                     : minor < 13 ? "15.0.0"
                                  : "15.1.0"));
    return module;
}

} // namespace nametag::runtime
