// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/big_int_text.h"

#include "core/base/assert.h"
#include "core/numbers/mpz_view.h"

#include <charconv>

namespace nametag::numbers {
namespace {

/// The value of a digit in base 36, or 99.
int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    return 99;
}

int prefixBase(std::string_view text)
{
    if (text.size() < 2 || text[0] != '0')
        return 0;
    switch (text[1]) {
    case 'x':
    case 'X': return 16;
    case 'o':
    case 'O': return 8;
    case 'b':
    case 'B': return 2;
    default: return 0;
    }
}

/// The digits without their underscores; nothing if one is out of place or no digit of the base.
std::optional<std::string> bareDigits(std::string_view text, int base)
{
    std::string digits;
    digits.reserve(text.size());
    bool afterDigit = false;
    for (const char c : text) {
        if (c == '_') {
            if (!afterDigit)
                return std::nullopt;
            afterDigit = false;
            continue;
        }
        if (digitValue(c) >= base)
            return std::nullopt;
        digits += c;
        afterDigit = true;
    }
    return afterDigit ? std::optional<std::string>(std::move(digits)) : std::nullopt;
}

} // namespace

std::string toText(const BigInt& value, int base)
{
    NAMETAG_ASSERT(base >= 2 && base <= 36, "a base is 2 to 36");
    if (const auto small = value.toInt64()) {
        char buffer[72];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, *small, base).ptr;
        return std::string(buffer, end);
    }
    const MpzView view(value);
    std::string text(mpz_sizeinbase(view, base) + 2, '\0');
    mpz_get_str(text.data(), base, view);
    text.resize(text.find('\0'));
    return text;
}

std::string toPrefixedText(const BigInt& value, int base)
{
    std::string text = toText(value, base);
    const char* const prefix = base == 16 ? "0x" : base == 8 ? "0o" : base == 2 ? "0b" : "";
    return text.insert(text[0] == '-' ? 1 : 0, prefix);
}

std::optional<IntDigits> readInt(std::string_view text, int base)
{
    bool negative = false;
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        negative = text[0] == '-';
        text.remove_prefix(1);
    }
    const int prefixed = prefixBase(text);
    const bool detect = base == 0;
    if (prefixed != 0 && (detect || base == prefixed)) {
        base = prefixed;
        text.remove_prefix(text.size() > 2 && text[2] == '_' ? 3 : 2);
    } else if (detect) {
        base = 10;
    }
    auto digits = bareDigits(text, base);
    if (!digits)
        return std::nullopt;
    if (detect && prefixed == 0 && (*digits)[0] == '0' && digits->find_first_not_of('0') != std::string::npos)
        return std::nullopt;
    return IntDigits{std::move(*digits), base, negative};
}

BigInt valueOf(const IntDigits& read)
{
    std::int64_t small = 0;
    const char* const end = read.digits.data() + read.digits.size();
    if (std::from_chars(read.digits.data(), end, small, read.base).ec == std::errc())
        return BigInt(read.negative ? -small : small);
    MpzResult result;
    mpz_set_str(result, read.digits.c_str(), read.base);
    return read.negative ? -result.take() : result.take();
}

std::optional<BigInt> parseInt(std::string_view text, int base)
{
    const std::optional<IntDigits> read = readInt(text, base);
    return read ? std::optional<BigInt>(valueOf(*read)) : std::nullopt;
}

bool hasMoreDecimalDigits(const BigInt& value, std::size_t limit)
{
    const std::size_t atMost = mpz_sizeinbase(MpzView(value), 10);
    if (atMost <= limit || atMost > limit + 1)
        return atMost > limit;
    return absolute(value) >= power(BigInt(10), limit);
}

} // namespace nametag::numbers
