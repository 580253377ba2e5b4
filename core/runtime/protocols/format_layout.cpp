// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/format_layout.h"

#include "core/runtime/protocols/errors.h"

#include <algorithm>
#include <limits>

namespace nametag::runtime {

namespace {

bool isAlign(char32_t c)
{
    return c == '<' || c == '>' || c == '=' || c == '^';
}

class SpecReader {
public:
    SpecReader(Runtime& rt, const Str& given)
        : m_rt(rt)
        , m_given(given)
    {}

    std::size_t left() const { return m_given.length - m_at; }
    char32_t peek(std::size_t ahead = 0) const { return ahead < left() ? m_given.at(m_at + ahead) : 0; }
    bool take(char32_t c)
    {
        if (left() == 0 || peek() != c)
            return false;
        ++m_at;
        return true;
    }
    char32_t takeAny() { return m_given.at(m_at++); }

    /// A number, or -1 where there is no digit.
    Eval<std::int64_t> number()
    {
        std::int64_t value = -1;
        while (peek() >= '0' && peek() <= '9') {
            const auto digit = static_cast<std::int64_t>(takeAny() - '0');
            value = std::max<std::int64_t>(value, 0);
            if (value > (std::numeric_limits<std::int64_t>::max() - digit) / 10)
                return valueError(m_rt, "Too many decimal digits in format string");
            value = value * 10 + digit;
        }
        return value;
    }

private:
    Runtime& m_rt;
    const Str& m_given;
    std::size_t m_at = 0;
};

/// Fill, align, sign, z, #, 0.
void readFlags(SpecReader& reader, FormatSpec& spec, char defaultAlign)
{
    bool fillGiven = false;
    bool alignGiven = false;
    if (reader.left() >= 2 && isAlign(reader.peek(1))) {
        spec.fill = reader.takeAny();
        spec.align = static_cast<char>(reader.takeAny());
        fillGiven = alignGiven = true;
    } else if (isAlign(reader.peek())) {
        spec.align = static_cast<char>(reader.takeAny());
        alignGiven = true;
    }
    if (reader.peek() == '+' || reader.peek() == '-' || reader.peek() == ' ')
        spec.sign = static_cast<char>(reader.takeAny());
    spec.noNegativeZero = reader.take('z');
    spec.alternate = reader.take('#');
    if (!fillGiven && reader.take('0')) {
        spec.fill = '0';
        if (!alignGiven && defaultAlign == '>')
            spec.align = '=';
    }
}

Done checkGrouping(Runtime& rt, FormatSpec& spec)
{
    switch (spec.type) {
    case 0:
    case 'd':
    case 'e':
    case 'f':
    case 'g':
    case 'E':
    case 'G':
    case '%':
    case 'F': return Nothing{};
    case 'b':
    case 'o':
    case 'x':
    case 'X':
        if (spec.grouping == '_') {
            spec.groupsOfFour = true;
            return Nothing{};
        }
        break;
    default: break;
    }
    const std::string sign(1, spec.grouping);
    if (spec.type > 32 && spec.type < 128)
        return valueError(rt, text("Cannot specify '", sign, "' with '",
                                   std::string(1, static_cast<char>(spec.type)), "'."));
    return valueError(rt, text("Cannot specify '", sign, "' with '\\x", hexText(spec.type), "'."));
}

/// Digits with separators, zeros in front up to `least` characters (_PyUnicode_InsertThousandsGrouping).
std::string grouped(const std::string& digits, const FormatSpec& spec, std::int64_t least)
{
    const std::int64_t size = spec.grouping == 0  ? std::numeric_limits<std::int64_t>::max()
                              : spec.groupsOfFour ? 4
                                                  : 3;
    std::string reversed;
    auto left = static_cast<std::int64_t>(digits.size());
    while (true) {
        const std::int64_t length = std::min(size, std::max<std::int64_t>({left, least, 1}));
        const std::int64_t real = std::min(left, length);
        for (std::int64_t i = 0; i < real; ++i)
            reversed += digits[static_cast<std::size_t>(--left)];
        reversed.append(static_cast<std::size_t>(length - real), '0');
        least -= length;
        if (left <= 0 && least <= 0)
            break;
        reversed += spec.grouping;
        --least;
    }
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

} // namespace

std::string hexText(std::uint64_t value)
{
    std::string out;
    do {
        out.insert(out.begin(), "0123456789abcdef"[value & 15]);
        value >>= 4;
    } while (value != 0);
    return out;
}

Eval<FormatSpec> parseSpec(Runtime& rt, const Str& given, const Object& value, char32_t defaultType,
                           char defaultAlign)
{
    FormatSpec spec;
    spec.align = defaultAlign;
    spec.type = defaultType;
    SpecReader reader(rt, given);
    readFlags(reader, spec, defaultAlign);
    NAMETAG_TRY(width, reader.number());
    spec.width = width;
    if (reader.take(','))
        spec.grouping = ',';
    if (reader.take('_')) {
        if (spec.grouping != 0)
            return valueError(rt, "Cannot specify both ',' and '_'.");
        spec.grouping = '_';
    }
    if (reader.peek() == ',' && spec.grouping == '_')
        return valueError(rt, "Cannot specify both ',' and '_'.");
    if (reader.take('.')) {
        NAMETAG_TRY(precision, reader.number());
        if (precision < 0)
            return valueError(rt, "Format specifier missing precision");
        spec.precision = precision;
    }
    if (reader.left() > 1)
        return valueError(rt, text("Invalid format specifier '", utf8(given), "' for object of type '",
                                   typeName(value), "'"));
    if (reader.left() == 1)
        spec.type = reader.takeAny();
    if (spec.grouping != 0)
        NAMETAG_CHECK(checkGrouping(rt, spec));
    return spec;
}

void layOutNumber(TextBuilder& out, const FormatSpec& spec, const NumberParts& parts)
{
    const char sign = parts.negative ? '-' : spec.sign == '+' || spec.sign == ' ' ? spec.sign : '\0';
    const auto fixed = static_cast<std::int64_t>((sign ? 1 : 0) + parts.prefix.size() + parts.rest.size() +
                                                 (parts.hasLetter ? 1 : 0));
    const std::int64_t least =
        spec.fill == '0' && spec.align == '=' ? std::max<std::int64_t>(0, spec.width - fixed) : 0;
    const std::string digits = parts.digits.empty() ? std::string() : grouped(parts.digits, spec, least);
    const std::int64_t total = fixed + static_cast<std::int64_t>(digits.size());
    const auto missing = static_cast<std::size_t>(std::max<std::int64_t>(0, spec.width - total));
    const std::size_t left = spec.align == '>' ? missing : spec.align == '^' ? missing / 2 : 0;
    const std::size_t inside = spec.align == '=' ? missing : 0;
    out.fill(spec.fill, left);
    if (sign)
        out.append(static_cast<char32_t>(sign));
    out.append(std::string_view(parts.prefix));
    out.fill(spec.fill, inside);
    out.append(std::string_view(digits));
    out.append(std::string_view(parts.rest));
    if (parts.hasLetter)
        out.append(parts.letter);
    out.fill(spec.fill, missing - left - inside);
}

IntDigitsLimit& intDigitsLimit(Runtime& rt)
{
    return moduleState<IntDigitsLimit>(rt);
}

Raised tooManyIntDigits(Runtime& rt)
{
    return valueError(rt, text("Exceeds the limit (", intDigitsLimit(rt).most,
                               " digits) for integer string conversion; use sys.set_int_max_str_digits() to "
                               "increase the limit"));
}

} // namespace nametag::runtime
