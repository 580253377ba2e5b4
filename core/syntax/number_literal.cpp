// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/number_literal.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace nametag::syntax {

namespace {

int digitValue(char digit)
{
    if (digit <= '9')
        return digit - '0';
    return (digit | 0x20) - 'a' + 10;
}

double toDouble(const std::string& text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    // Too big and too small numbers are the infinity and the zero that strtod gives.
    return error == std::errc::result_out_of_range ? std::strtod(text.c_str(), nullptr) : value;
}

void readInteger(std::string digits, int base, Arena& arena, Constant& constant)
{
    const std::size_t zeros = std::min(digits.find_first_not_of('0'), digits.size() - 1);
    digits.erase(0, zeros);
    constant.constantKind = ConstantKind::Integer;
    constant.base = static_cast<std::uint8_t>(base);
    constant.text = arena.keep(digits);
    std::int64_t small = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), small, base);
    if (error == std::errc())
        constant.small = small;
}

} // namespace

void readNumber(std::string_view text, Arena& arena, Constant& constant)
{
    std::string digits(text);
    digits.erase(std::remove(digits.begin(), digits.end(), '_'), digits.end());
    const char second = digits.size() > 1 ? static_cast<char>(digits[1] | 0x20) : '\0';
    if (digits[0] == '0' && (second == 'x' || second == 'o' || second == 'b')) {
        readInteger(digits.substr(2), second == 'x' ? 16 : second == 'o' ? 8 : 2, arena, constant);
        return;
    }
    const bool imaginary = (digits.back() | 0x20) == 'j';
    if (imaginary)
        digits.pop_back();
    if (!imaginary && digits.find_first_not_of("0123456789") == std::string::npos) {
        readInteger(digits, 10, arena, constant);
        return;
    }
    constant.constantKind = imaginary ? ConstantKind::Imaginary : ConstantKind::Float;
    constant.number = toDouble(digits);
}

std::string decimalDigits(std::string_view digits, int base)
{
    constexpr std::uint64_t kLimb = 1'000'000'000;
    std::vector<std::uint64_t> limbs = {0};
    for (const char digit : digits) {
        std::uint64_t carry = static_cast<std::uint64_t>(digitValue(digit));
        for (std::uint64_t& limb : limbs) {
            limb = limb * static_cast<std::uint64_t>(base) + carry;
            carry = limb / kLimb;
            limb %= kLimb;
        }
        if (carry != 0)
            limbs.push_back(carry);
    }
    std::string text = std::to_string(limbs.back());
    for (std::size_t limb = limbs.size() - 1; limb-- > 0;) {
        const std::string part = std::to_string(limbs[limb]);
        text += std::string(9 - part.size(), '0') + part;
    }
    return text;
}

} // namespace nametag::syntax
