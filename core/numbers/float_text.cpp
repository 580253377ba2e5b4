// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/float_text.h"

#include "core/numbers/scaled_double.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>

namespace nametag::numbers {
namespace {

constexpr std::int64_t kExponentLimit = 1'000'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool takeSign(std::string_view& text)
{
    if (text.empty() || (text[0] != '-' && text[0] != '+'))
        return false;
    const bool negative = text[0] == '-';
    text.remove_prefix(1);
    return negative;
}

std::optional<double> parseSpecial(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (lower == "inf" || lower == "infinity")
        return std::numeric_limits<double>::infinity();
    if (lower == "nan")
        return std::numeric_limits<double>::quiet_NaN();
    return std::nullopt;
}

/// Underscores may stand between two digits only.
std::optional<std::string> withoutUnderscores(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '_') {
            result += text[i];
            continue;
        }
        if (i == 0 || i + 1 == text.size() || !isDigit(text[i - 1]) || !isDigit(text[i + 1]))
            return std::nullopt;
    }
    return result;
}

std::size_t countLeadingDigits(std::string_view text)
{
    return std::min(text.find_first_not_of("0123456789"), text.size());
}

/// A decimal exponent "e±ddd"; cut at a thousand million. Takes it off the text.
std::optional<std::int64_t> takeExponent(std::string_view& text)
{
    const bool negative = takeSign(text);
    const std::size_t length = countLeadingDigits(text);
    if (length == 0)
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : text.substr(0, length))
        value = std::min(value * 10 + (c - '0'), kExponentLimit);
    text.remove_prefix(length);
    return negative ? -value : value;
}

/// For a number outside the range of doubles: is it too large (or too small)?
bool isLarge(std::string_view whole, std::string_view fraction, std::int64_t exponent)
{
    const std::size_t first = whole.find_first_not_of('0');
    if (first != std::string_view::npos)
        return exponent + static_cast<std::int64_t>(whole.size() - first) > 0;
    const std::size_t zeros = fraction.find_first_not_of('0');
    return zeros != std::string_view::npos && exponent - static_cast<std::int64_t>(zeros) > 0;
}

std::optional<double> parseDecimal(std::string_view text)
{
    std::string_view rest = text;
    const std::string_view whole = rest.substr(0, countLeadingDigits(rest));
    rest.remove_prefix(whole.size());
    std::string_view fraction;
    if (!rest.empty() && rest[0] == '.') {
        rest.remove_prefix(1);
        fraction = rest.substr(0, countLeadingDigits(rest));
        rest.remove_prefix(fraction.size());
    }
    if (whole.empty() && fraction.empty())
        return std::nullopt;
    std::int64_t exponent = 0;
    if (!rest.empty() && (rest[0] == 'e' || rest[0] == 'E')) {
        rest.remove_prefix(1);
        const auto taken = takeExponent(rest);
        if (!taken)
            return std::nullopt;
        exponent = *taken;
    }
    if (!rest.empty())
        return std::nullopt;
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem == std::errc::result_out_of_range)
        return isLarge(whole, fraction, exponent) ? std::numeric_limits<double>::infinity() : 0.0;
    return value;
}

/// The significant bits of a hexadecimal number, gathered digit by digit.
class HexDigits {
public:
    void take(int digit, bool behindPoint)
    {
        m_any = true;
        if (m_bits >> 60 != 0) {
            m_bits |= digit != 0 ? 1 : 0;
            m_exponent += behindPoint ? 0 : 4;
            return;
        }
        m_bits = m_bits << 4 | static_cast<std::uint64_t>(digit);
        m_exponent -= behindPoint ? 4 : 0;
    }
    bool any() const { return m_any; }
    std::uint64_t bits() const { return m_bits; }
    std::int64_t exponent() const { return m_exponent; }

private:
    std::uint64_t m_bits = 0;
    std::int64_t m_exponent = 0;
    bool m_any = false;
};

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

HexDigits takeHexDigits(std::string_view& text)
{
    HexDigits digits;
    bool behindPoint = false;
    for (; !text.empty(); text.remove_prefix(1)) {
        if (text[0] == '.' && !behindPoint) {
            behindPoint = true;
            continue;
        }
        const int value = hexValue(text[0]);
        if (value < 0)
            break;
        digits.take(value, behindPoint);
    }
    return digits;
}

} // namespace

std::optional<double> parseFloat(std::string_view text)
{
    const auto bare = withoutUnderscores(text);
    if (!bare)
        return std::nullopt;
    std::string_view rest = *bare;
    const bool negative = takeSign(rest);
    auto value = parseSpecial(rest);
    if (!value)
        value = parseDecimal(rest);
    return value && negative ? std::optional<double>(-*value) : value;
}

std::string floatHex(double value)
{
    if (!std::isfinite(value))
        return floatRepr(value);
    const auto bits = std::bit_cast<std::uint64_t>(value);
    const std::uint64_t fraction = bits & ((std::uint64_t{1} << 52) - 1);
    const auto field = static_cast<int>(bits >> 52 & 0x7ff);
    std::string text = std::signbit(value) ? "-0x" : "0x";
    if (field == 0 && fraction == 0)
        return text + "0.0p+0";
    char digits[16];
    const auto end = std::to_chars(digits, digits + sizeof digits, fraction, 16).ptr;
    const auto count = static_cast<std::size_t>(end - digits);
    const int exponent = field == 0 ? -1022 : field - 1023;
    text += field == 0 ? "0." : "1.";
    text.append(13 - count, '0').append(digits, count);
    return text + (exponent < 0 ? "p-" : "p+") + std::to_string(std::abs(exponent));
}

HexFloat parseHexFloat(std::string_view text)
{
    constexpr HexFloat kMalformed{0, HexProblem::Malformed};
    const bool negative = takeSign(text);
    if (const auto special = parseSpecial(text))
        return {negative ? -*special : *special, HexProblem::None};
    if (text.size() > 1 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X'))
        text.remove_prefix(2);
    const HexDigits digits = takeHexDigits(text);
    if (!digits.any())
        return kMalformed;
    std::int64_t exponent = digits.exponent();
    if (!text.empty() && (text[0] == 'p' || text[0] == 'P')) {
        text.remove_prefix(1);
        const auto taken = takeExponent(text);
        if (!taken)
            return kMalformed;
        exponent += *taken;
    }
    if (!text.empty())
        return kMalformed;
    const auto value = scaledDouble(digits.bits(), exponent);
    if (!value)
        return {0, HexProblem::TooLarge};
    return {negative ? -*value : *value, HexProblem::None};
}

} // namespace nametag::numbers
