// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/literal_text.h"

#include "core/base/utf8.h"
#include "core/syntax/identifier.h"
#include "core/syntax/number_literal.h"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace nametag::syntax {

namespace {

char quoteFor(std::string_view text)
{
    const bool single = text.find('\'') != std::string_view::npos;
    return single && text.find('"') == std::string_view::npos ? '"' : '\'';
}

bool appendCommonEscape(std::string& out, char32_t c, char quote)
{
    switch (c) {
    case '\n': out += "\\n"; return true;
    case '\r': out += "\\r"; return true;
    case '\t': out += "\\t"; return true;
    case '\\': out += "\\\\"; return true;
    default:
        if (c != static_cast<unsigned char>(quote))
            return false;
        out += '\\';
        out += quote;
        return true;
    }
}

void appendCode(std::string& out, const char* format, char32_t c)
{
    char code[16];
    std::snprintf(code, sizeof code, format, static_cast<unsigned>(c));
    out += code;
}

std::string quotedBytes(std::string_view bytes)
{
    const char quote = quoteFor(bytes);
    std::string out = std::string("b") + quote;
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        if (appendCommonEscape(out, c, quote))
            continue;
        if (c < 32 || c >= 127)
            appendCode(out, "\\x%02x", c);
        else
            out += byte;
    }
    return out + quote;
}

/// A float as repr() writes it: shortest digits, an exponent below -4 and from 16 on. Object/floatobject.c,
/// float_repr.
std::string floatText(double number, bool integral)
{
    if (std::isinf(number))
        return number < 0 ? "-inf" : "inf";
    char digits[64];
    const double size = std::fabs(number);
    const bool plain = size == 0 || (size >= 1e-4 && size < 1e16);
    const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, number, format);
    std::string text(digits, end);
    if (plain && !integral && text.find('.') == std::string::npos)
        text += ".0";
    return text;
}

} // namespace

std::string quotedText(std::string_view text)
{
    const char quote = quoteFor(text);
    std::string out(1, quote);
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCodePoint next = decodeUtf8(text, at);
        const std::size_t length = next.length == 0 ? 1 : next.length;
        const char32_t c = next.length == 0 ? 0xFFFD : next.codePoint;
        if (appendCommonEscape(out, c, quote)) {
        } else if (isPrintable(c)) {
            out += text.substr(at, length);
        } else {
            appendCode(out, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
        }
        at += length;
    }
    return out + quote;
}

std::string constantText(const Constant& constant)
{
    switch (constant.constantKind) {
    case ConstantKind::None: return "None";
    case ConstantKind::True: return "True";
    case ConstantKind::False: return "False";
    case ConstantKind::Ellipsis: return "Ellipsis";
    case ConstantKind::Integer:
        if (constant.small)
            return std::to_string(*constant.small);
        return constant.base == 10 ? std::string(constant.text) : decimalDigits(constant.text, constant.base);
    case ConstantKind::Float: return floatText(constant.number, false);
    case ConstantKind::Imaginary: return floatText(constant.number, true) + "j";
    case ConstantKind::String: return quotedText(constant.text);
    case ConstantKind::Bytes: return quotedBytes(constant.text);
    }
    return {};
}

} // namespace nametag::syntax
