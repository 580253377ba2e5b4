// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/print_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace nametag::contrast {
namespace {

constexpr int kMostWidth = 1'000;

int readNumber(std::string_view format, std::size_t& at)
{
    int number = 0;
    for (; at < format.size() && format[at] >= '0' && format[at] <= '9'; ++at)
        number = std::min(number * 10 + (format[at] - '0'), kMostWidth);
    return number;
}

void readFlags(std::string_view format, std::size_t& at, Conversion& result)
{
    for (; at < format.size(); ++at) {
        switch (format[at]) {
        case '-': result.isLeft = true; break;
        case '+': result.showsPlus = true; break;
        case ' ': result.showsBlank = true; break;
        case '#': result.isAlternate = true; break;
        case '0': result.fillsZeros = true; break;
        default: return;
        }
    }
}

std::string upper(std::string text)
{
    for (char& c : text)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return text;
}

/// Sign or "0x", then zeros if asked for, then the digits, then blanks as wide as the field.
std::string assembled(const Conversion& conversion, const std::string& prefix, std::string digits,
                      bool mayFill)
{
    const std::size_t width = static_cast<std::size_t>(std::max(conversion.width, 0));
    if (mayFill && conversion.fillsZeros && !conversion.isLeft && prefix.size() + digits.size() < width)
        digits.insert(0, width - prefix.size() - digits.size(), '0');
    std::string all = prefix + digits;
    if (all.size() < width)
        all.insert(conversion.isLeft ? all.size() : 0, width - all.size(), ' ');
    return all;
}

std::string signOf(const Conversion& conversion, bool isNegative)
{
    return isNegative ? "-" : conversion.showsPlus ? "+" : conversion.showsBlank ? " " : "";
}

int baseOf(char letter)
{
    return letter == 'x' || letter == 'X' ? 16 : letter == 'o' ? 8 : 10;
}

} // namespace

Conversion conversionAt(std::string_view format, std::size_t at)
{
    Conversion result;
    ++at;
    readFlags(format, at, result);
    if (at < format.size() && format[at] == '*') {
        result.takesWidth = true;
        ++at;
    } else {
        result.width = readNumber(format, at);
    }
    if (at < format.size() && format[at] == '.') {
        ++at;
        if (at < format.size() && format[at] == '*') {
            result.takesPrecision = true;
            ++at;
        } else {
            result.precision = readNumber(format, at);
        }
    }
    while (at < format.size() && std::string_view("hlzjt").find(format[at]) != std::string_view::npos)
        result.length += format[at++];
    result.letter = at < format.size() ? format[at] : '\0';
    result.end = std::min(at + 1, format.size());
    return result;
}

std::uint64_t integerSize(const Conversion& conversion)
{
    const std::string& length = conversion.length;
    return length == "hh" ? 1 : length == "h" ? 2 : length.empty() ? 4 : 8;
}

std::string integerText(const Conversion& conversion, std::uint64_t bits)
{
    const int width = static_cast<int>(integerSize(conversion) * 8);
    const bool isSigned = conversion.letter == 'd' || conversion.letter == 'i';
    if (width < 64)
        bits &= (std::uint64_t{1} << width) - 1;
    const bool isNegative = isSigned && (bits >> (width - 1) & 1) != 0;
    if (isNegative)
        bits = (width < 64 ? std::uint64_t{1} << width : 0) - bits;
    std::array<char, 70> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), bits, baseOf(conversion.letter));
    std::string digits(buffer.data(), end.ptr);
    if (conversion.precision == 0 && bits == 0)
        digits.clear();
    if (conversion.precision > static_cast<int>(digits.size()))
        digits.insert(0, static_cast<std::size_t>(conversion.precision) - digits.size(), '0');
    std::string prefix = isSigned ? signOf(conversion, isNegative) : "";
    if (conversion.isAlternate && baseOf(conversion.letter) == 16 && bits != 0)
        prefix = "0x";
    if (conversion.isAlternate && conversion.letter == 'o' && (digits.empty() || digits.front() != '0'))
        digits.insert(0, "0");
    if (conversion.letter == 'X') {
        digits = upper(digits);
        prefix = upper(prefix);
    }
    return assembled(conversion, prefix, digits, conversion.precision < 0);
}

std::string realText(const Conversion& conversion, double value)
{
    const bool isUpper = conversion.letter >= 'A' && conversion.letter <= 'Z';
    const char letter = isUpper ? static_cast<char>(conversion.letter - 'A' + 'a') : conversion.letter;
    const std::string sign = signOf(conversion, std::signbit(value));
    if (!std::isfinite(value)) {
        const std::string word = std::isnan(value) ? "nan" : "inf";
        return assembled(conversion, sign, isUpper ? upper(word) : word, false);
    }
    const std::chars_format form = letter == 'f'   ? std::chars_format::fixed
                                   : letter == 'e' ? std::chars_format::scientific
                                                   : std::chars_format::general;
    std::array<char, 1'500> buffer{};
    const int precision = conversion.precision < 0 ? 6 : conversion.precision;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::fabs(value), form, precision);
    const std::string digits(buffer.data(), end.ptr);
    return assembled(conversion, sign, isUpper ? upper(digits) : digits, true);
}

std::string paddedText(const Conversion& conversion, std::string text)
{
    if (conversion.precision >= 0 && conversion.letter == 's')
        text.resize(std::min(text.size(), static_cast<std::size_t>(conversion.precision)));
    return assembled(conversion, "", std::move(text), false);
}

std::string pointerText(const Conversion& conversion, std::uint64_t address)
{
    std::array<char, 20> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), address, 16);
    return paddedText(conversion, address == 0 ? "(nil)" : "0x" + std::string(buffer.data(), end.ptr));
}

} // namespace nametag::contrast
