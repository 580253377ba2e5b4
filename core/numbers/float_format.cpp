// SPDX-License-Identifier: GPL-3.0-or-later
// repr() and the format types: decimal digits from std::to_chars, laid out as Python lays them out.
#include "core/numbers/float_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace nametag::numbers {
namespace {

/// 0.d1d2d3… * 10**point
struct Decimal {
    std::string digits;
    int point = 0;
};

/// Takes "d.ddde±xx" apart.
Decimal readScientific(std::string_view text)
{
    const std::size_t e = text.find('e');
    Decimal result;
    for (const char c : text.substr(0, e))
        if (c != '.')
            result.digits += c;
    std::string_view exponent = text.substr(e + 1);
    if (exponent[0] == '+')
        exponent.remove_prefix(1);
    std::from_chars(exponent.data(), exponent.data() + exponent.size(), result.point);
    ++result.point;
    return result;
}

Decimal shortestDigits(double size)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, size, std::chars_format::scientific).ptr;
    return readScientific({buffer, static_cast<std::size_t>(end - buffer)});
}

Decimal roundedDigits(double size, std::uint32_t count)
{
    // No double has more than 767 significant digits: further ones are zeros.
    const std::uint32_t asked = std::min(count, 800U);
    char buffer[900];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, size, std::chars_format::scientific,
                                   static_cast<int>(asked) - 1)
                         .ptr;
    Decimal result = readScientific({buffer, static_cast<std::size_t>(end - buffer)});
    result.digits.append(count - asked, '0');
    return result;
}

void trimZeros(std::string& digits)
{
    while (digits.size() > 1 && digits.back() == '0')
        digits.pop_back();
}

std::string exponentText(int exponent)
{
    const std::string digits = std::to_string(std::abs(exponent));
    return std::string(exponent < 0 ? "e-" : "e+") + (digits.size() < 2 ? "0" : "") + digits;
}

std::string layOutExponent(const Decimal& decimal, bool keepPoint)
{
    std::string text(1, decimal.digits[0]);
    if (decimal.digits.size() > 1 || keepPoint)
        text += '.';
    text.append(decimal.digits, 1);
    return text + exponentText(decimal.point - 1);
}

/// The point stands where it belongs; `ending` follows a whole number ("", "." or ".0").
std::string layOutPlain(const Decimal& decimal, std::string_view ending)
{
    const int size = static_cast<int>(decimal.digits.size());
    if (decimal.point <= 0)
        return "0." + std::string(static_cast<std::size_t>(-decimal.point), '0') + decimal.digits;
    const auto whole = static_cast<std::size_t>(decimal.point);
    if (size <= decimal.point)
        return decimal.digits + std::string(whole - decimal.digits.size(), '0') + std::string(ending);
    return decimal.digits.substr(0, whole) + "." + decimal.digits.substr(whole);
}

std::string fixedText(double size, std::uint32_t precision, bool alternate)
{
    // No double has more than 1,074 digits behind the point.
    const std::uint32_t asked = std::min(precision, 1100U);
    char buffer[1500];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, size, std::chars_format::fixed, static_cast<int>(asked))
            .ptr;
    std::string text(buffer, end);
    if (precision == 0 && alternate)
        text += '.';
    return text.append(precision - asked, '0');
}

std::string exponentFormat(double size, std::uint32_t precision, bool alternate)
{
    return layOutExponent(roundedDigits(size, precision + 1), alternate);
}

/// Type g, and with `plainType` the type-less format with a precision, which always shows that it is a float.
std::string generalFormat(double size, std::uint32_t precision, bool alternate, bool plainType)
{
    // Python/pystrtod.c, format_float_short
    const int limit = static_cast<int>(std::max(precision, 1U));
    Decimal decimal = roundedDigits(size, static_cast<std::uint32_t>(limit));
    if (!alternate)
        trimZeros(decimal.digits);
    if (decimal.point <= -4 || decimal.point > limit - (plainType ? 1 : 0))
        return layOutExponent(decimal, alternate);
    return layOutPlain(decimal, plainType ? ".0" : alternate ? "." : "");
}

std::string finiteText(double size, const FloatFormat& format)
{
    const std::uint32_t precision = format.precision.value_or(6);
    switch (format.type) {
    case 'e':
    case 'E': return exponentFormat(size, precision, format.alternate);
    case 'f':
    case 'F':
    case '%': return fixedText(size, precision, format.alternate);
    case 'g':
    case 'G':
    case 'n': return generalFormat(size, precision, format.alternate, false);
    default: return generalFormat(size, precision, format.alternate, true);
    }
}

std::string shortestText(double size, bool keepPoint)
{
    Decimal decimal = shortestDigits(size);
    // Python/pystrtod.c, format_float_short: repr uses an exponent from 1e16 on and below 1e-4.
    if (decimal.point <= -4 || decimal.point > 16)
        return layOutExponent(decimal, keepPoint);
    return layOutPlain(decimal, ".0");
}

} // namespace

std::string floatRepr(double value)
{
    return formatFloat(value, {});
}

std::string formatFloat(double value, const FloatFormat& format)
{
    if (format.type == '%')
        value *= 100;
    std::string text;
    if (std::isnan(value))
        text = "nan";
    else if (std::isinf(value))
        text = "inf";
    else if (format.type == 0 && !format.precision)
        text = shortestText(std::fabs(value), format.alternate);
    else
        text = finiteText(std::fabs(value), format);
    if (std::signbit(value) && !std::isnan(value))
        text.insert(0, 1, '-');
    if (format.type == 'E' || format.type == 'F' || format.type == 'G')
        for (char& c : text)
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (format.type == '%')
        text += '%';
    return text;
}

} // namespace nametag::numbers
