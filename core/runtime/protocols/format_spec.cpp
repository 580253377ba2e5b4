// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/format_spec.h"

#include "core/numbers/big_int_text.h"
#include "core/numbers/float_text.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_builder.h"
#include "core/runtime/protocols/effort.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/format_layout.h"
#include "core/runtime/protocols/operations.h"

#include <algorithm>
#include <cmath>

namespace nametag::runtime {

namespace {

Raised unknownCode(Runtime& rt, char32_t code, const Object& value)
{
    if (code > 32 && code < 128)
        return valueError(rt, text("Unknown format code '", std::string(1, static_cast<char>(code)),
                                   "' for object of type '", typeName(value), "'"));
    return valueError(
        rt, text("Unknown format code '\\x", hexText(code), "' for object of type '", typeName(value), "'"));
}

Value checked(Runtime& rt, TextBuilder& out)
{
    return out.finish(rt);
}

bool isTooWide(Runtime& rt, const FormatSpec& spec)
{
    return spec.width > 0 && static_cast<std::uint64_t>(spec.width) > rt.budget.largestObject;
}

/// Objects: str (format_string_internal).
Value formatText(Runtime& rt, Str& value, const FormatSpec& spec)
{
    if (spec.type != 's')
        return unknownCode(rt, spec.type, value);
    if (spec.sign == ' ')
        return valueError(rt, "Space not allowed in string format specifier");
    if (spec.sign != 0)
        return valueError(rt, "Sign not allowed in string format specifier");
    if (spec.noNegativeZero)
        return valueError(rt, "Negative zero coercion (z) not allowed in string format specifier");
    if (spec.alternate)
        return valueError(rt, "Alternate form (#) not allowed in string format specifier");
    if (spec.align == '=')
        return valueError(rt, "'=' alignment not allowed in string format specifier");
    std::size_t length = value.length;
    if (spec.precision >= 0)
        length = std::min(length, static_cast<std::size_t>(spec.precision));
    const auto width = static_cast<std::size_t>(std::max<std::int64_t>(spec.width, 0));
    const std::size_t missing = width > length ? width - length : 0;
    const std::size_t left = spec.align == '>' ? missing : spec.align == '^' ? missing / 2 : 0;
    TextBuilder out;
    out.fill(spec.fill, left);
    if (missing == 0 && length == value.length)
        out.appendLast(rt, value);
    else
        out.append(value, 0, length);
    out.fill(spec.fill, missing - left);
    return checked(rt, out);
}

/// The parts of "-123.45e+10", of "nan" …
NumberParts partsOf(std::string number)
{
    NumberParts parts;
    if (!number.empty() && number[0] == '-') {
        parts.negative = true;
        number.erase(0, 1);
    }
    std::size_t digits = 0;
    while (digits < number.size() && number[digits] >= '0' && number[digits] <= '9')
        ++digits;
    parts.rest = number.substr(digits);
    number.resize(digits);
    parts.digits = std::move(number);
    return parts;
}

void coerceNegativeZero(NumberParts& parts)
{
    const std::size_t exponent = std::min(parts.rest.find('e'), parts.rest.find('E'));
    const std::string all = parts.digits + parts.rest.substr(0, exponent);
    if (!parts.digits.empty() && all.find_first_not_of("0.%") == std::string::npos)
        parts.negative = false;
}

Value formatFloat(Runtime& rt, double value, const FormatSpec& spec)
{
    if (spec.precision > 0x7FFFFFFF)
        return valueError(rt, "precision too big");
    if (spec.precision >= 0 && static_cast<std::uint64_t>(spec.precision) > rt.budget.largestObject)
        return memoryError(rt);
    numbers::FloatFormat how;
    how.type = static_cast<char>(spec.type);
    how.alternate = spec.alternate;
    if (spec.precision >= 0)
        how.precision = static_cast<std::uint32_t>(spec.precision);
    NumberParts parts = partsOf(numbers::formatFloat(value, how));
    if (spec.noNegativeZero)
        coerceNegativeZero(parts);
    TextBuilder out;
    layOutNumber(out, spec, parts);
    return checked(rt, out);
}

Value formatLetter(Runtime& rt, const Int& value, const FormatSpec& spec)
{
    if (spec.sign != 0)
        return valueError(rt, "Sign not allowed with integer format specifier 'c'");
    if (spec.alternate)
        return valueError(rt, "Alternate form (#) not allowed with integer format specifier 'c'");
    if (!value.fits() || value.small < 0 || value.small > 0x10FFFF)
        return overflowError(rt, "%c arg not in range(0x110000)");
    NumberParts parts;
    parts.letter = static_cast<char32_t>(value.small);
    parts.hasLetter = true;
    TextBuilder out;
    layOutNumber(out, spec, parts);
    return checked(rt, out);
}

Value formatInteger(Runtime& rt, Object& object, const FormatSpec& spec)
{
    const auto& value = static_cast<const Int&>(object);
    if (spec.precision >= 0)
        return valueError(rt, "Precision not allowed in integer format specifier");
    if (spec.noNegativeZero)
        return valueError(rt, "Negative zero coercion (z) not allowed in integer format specifier");
    if (spec.type == 'c')
        return formatLetter(rt, value, spec);
    const int base = spec.type == 'b'                       ? 2
                     : spec.type == 'o'                     ? 8
                     : spec.type == 'x' || spec.type == 'X' ? 16
                                                            : 10;
    NAMETAG_TRY(number, intDigits(rt, value, base));
    if (spec.type == 'X')
        for (char& c : number)
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    NumberParts parts = partsOf(std::move(number));
    if (!parts.rest.empty()) {
        parts.digits += parts.rest;
        parts.rest.clear();
    }
    if (spec.alternate && base != 10)
        parts.prefix = std::string("0") + static_cast<char>(spec.type);
    TextBuilder out;
    layOutNumber(out, spec, parts);
    return checked(rt, out);
}

Value formatInt(Runtime& rt, Object& object, const FormatSpec& spec)
{
    switch (spec.type) {
    case 'b':
    case 'c':
    case 'd':
    case 'o':
    case 'x':
    case 'X':
    case 'n': return formatInteger(rt, object, spec);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case '%': break;
    default: return unknownCode(rt, spec.type, object);
    }
    const std::optional<double> value = bigValue(static_cast<const Int&>(object)).toDouble();
    if (!value)
        return overflowError(rt, "int too large to convert to float");
    return formatFloat(rt, *value, spec);
}

bool isFloatCode(char32_t code, bool complex)
{
    switch (code) {
    case 0:
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case 'n': return true;
    default: return code == '%' && !complex;
    }
}

/// One part of a complex number (no ".0" is added).
NumberParts complexPart(double value, const FormatSpec& spec)
{
    numbers::FloatFormat how;
    how.type = static_cast<char>(spec.type);
    how.alternate = spec.alternate;
    if (spec.precision >= 0) {
        how.precision = static_cast<std::uint32_t>(spec.precision);
        if (how.type == 0)
            how.type = 'g';
    }
    std::string number = numbers::formatFloat(value, how);
    if (how.type == 0 && number.size() > 2 && number.compare(number.size() - 2, 2, ".0") == 0)
        number.resize(number.size() - (spec.alternate ? 1 : 2));
    NumberParts parts = partsOf(std::move(number));
    if (spec.noNegativeZero)
        coerceNegativeZero(parts);
    return parts;
}

Value formatComplex(Runtime& rt, const Complex& value, const FormatSpec& spec)
{
    if (spec.fill == '0')
        return valueError(rt, "Zero padding is not allowed in complex format specifier");
    if (spec.align == '=')
        return valueError(rt, "'=' alignment flag is not allowed in complex format specifier");
    if (spec.precision > 0x7FFFFFFF)
        return valueError(rt, "precision too big");
    FormatSpec inner = spec;
    inner.width = -1;
    inner.fill = 0;
    TextBuilder both;
    const bool typeless = spec.type == 0;
    const bool skipsReal = typeless && value.real == 0 && !std::signbit(value.real);
    if (typeless && !skipsReal)
        both.append(U'(');
    if (!skipsReal) {
        layOutNumber(both, inner, complexPart(value.real, spec));
        inner.sign = '+';
    }
    layOutNumber(both, inner, complexPart(value.imaginary, spec));
    both.append(U'j');
    if (typeless && !skipsReal)
        both.append(U')');
    const auto width = static_cast<std::size_t>(std::max<std::int64_t>(spec.width, 0));
    const std::size_t missing = width > both.length() ? width - both.length() : 0;
    const std::size_t left = spec.align == '<' ? 0 : spec.align == '^' ? missing / 2 : missing;
    TextBuilder out;
    out.fill(spec.fill, left);
    out.append(std::string_view(both.bytes()));
    out.fill(spec.fill, missing - left);
    return checked(rt, out);
}

struct Defaults {
    char32_t type;
    char align;
};

} // namespace

Value formatWithSpec(Runtime& rt, Object& value, Object& spec)
{
    if (!isStr(spec))
        return typeError(rt, text("__format__() argument must be str, not ", typeName(spec)));
    auto& given = static_cast<Str&>(spec);
    if (given.length == 0)
        return str(rt, value);
    const bool isText = isStr(value);
    const bool isInteger = isInt(value);
    const Defaults defaults = isText ? Defaults{'s', '<'} : isInteger ? Defaults{'d', '>'} : Defaults{0, '>'};
    NAMETAG_TRY(parsed, parseSpec(rt, given, value, defaults.type, defaults.align));
    if (isTooWide(rt, parsed))
        return memoryError(rt);
    if (isText)
        return formatText(rt, static_cast<Str&>(value), parsed);
    if (isInteger)
        return formatInt(rt, value, parsed);
    const bool isComplex = !isFloat(value);
    if (!isFloatCode(parsed.type, isComplex))
        return unknownCode(rt, parsed.type, value);
    if (isComplex)
        return formatComplex(rt, static_cast<const Complex&>(value), parsed);
    return formatFloat(rt, static_cast<const Float&>(value).value, parsed);
}

} // namespace nametag::runtime
