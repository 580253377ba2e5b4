// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/constant.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>

namespace nametag::compile {

namespace {

std::string keyOf(const Constant& constant)
{
    std::string key(1, static_cast<char>('A' + static_cast<int>(constant.kind)));
    const auto addDouble = [&key](double value) {
        key += std::to_string(std::bit_cast<std::uint64_t>(value)) + ',';
    };
    if (constant.kind == ConstantKind::Float || constant.kind == ConstantKind::Complex) {
        addDouble(constant.real);
        addDouble(constant.imaginary);
    }
    if (constant.kind == ConstantKind::Code)
        return key + std::to_string(constant.code);
    std::vector<ConstantIndex> items = constant.items;
    if (constant.kind == ConstantKind::FrozenSet)
        std::sort(items.begin(), items.end());
    for (const ConstantIndex item : items)
        key += std::to_string(item) + ',';
    return key + constant.text;
}

/// The shortest digits that give the same double, with an exponent where Python writes one.
std::string floatText(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value < 0 ? "-inf" : "inf";
    std::array<char, 64> buffer{};
    const double size = std::fabs(value);
    const bool plain = size == 0 || (size >= 1e-4 && size < 1e16);
    const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format).ptr;
    std::string text(buffer.data(), end);
    if (plain && text.find('.') == std::string::npos)
        text += ".0";
    return text;
}

std::string complexPart(double value)
{
    std::string text = floatText(value);
    if (text.size() > 2 && text.ends_with(".0"))
        text.resize(text.size() - 2);
    return text;
}

std::string complexText(const Constant& constant)
{
    if (constant.real == 0 && !std::signbit(constant.real))
        return complexPart(constant.imaginary) + 'j';
    const std::string imaginary = complexPart(constant.imaginary);
    return '(' + complexPart(constant.real) + (imaginary[0] == '-' ? "" : "+") + imaginary + "j)";
}

void appendHex(std::string& out, char letter, std::uint32_t value, int digits)
{
    out += '\\';
    out += letter;
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        out += "0123456789abcdef"[(value >> shift) & 15U];
}

/// One character inside quotes; false if it is shown as it is.
bool appendEscape(std::string& out, char32_t c, char quote)
{
    if (c == U'\n' || c == U'\r' || c == U'\t') {
        out += c == U'\n' ? "\\n" : c == U'\r' ? "\\r" : "\\t";
        return true;
    }
    if (c == static_cast<unsigned char>(quote) || c == U'\\') {
        out += '\\';
        out += static_cast<char>(c);
        return true;
    }
    if (c < 32 || (c >= 127 && c < 161)) {
        appendHex(out, 'x', c, 2);
        return true;
    }
    if (c >= 0xD800 && c < 0xE000) {
        appendHex(out, 'u', c, 4);
        return true;
    }
    return false;
}

char quoteFor(std::string_view text)
{
    const bool apostrophe = text.find('\'') != std::string_view::npos;
    return apostrophe && text.find('"') == std::string_view::npos ? '"' : '\'';
}

std::string strText(std::string_view text)
{
    const char quote = quoteFor(text);
    std::string out(1, quote);
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCodePoint next = decodeUtf8(text, at);
        const std::size_t length = std::max<std::size_t>(next.length, 1);
        if (!appendEscape(out, next.codePoint, quote))
            out += text.substr(at, length);
        at += length;
    }
    return out + quote;
}

std::string bytesText(std::string_view text)
{
    const char quote = quoteFor(text);
    std::string out = std::string("b") + quote;
    for (const char c : text) {
        const auto value = static_cast<unsigned char>(c);
        if (value >= 127)
            appendHex(out, 'x', value, 2);
        else if (!appendEscape(out, value, quote))
            out += c;
    }
    return out + quote;
}

} // namespace

bool isInternedText(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

ConstantIndex ConstantTable::keep(Constant constant)
{
    const std::string key = keyOf(constant);
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    const ConstantIndex index = size();
    if (constant.kind == ConstantKind::Str)
        constant.interned = isInternedText(constant.text);
    m_constants.push_back(std::move(constant));
    m_known.emplace(key, index);
    return index;
}

std::string ConstantTable::text(ConstantIndex index) const
{
    const Constant& constant = m_constants[index];
    const auto joined = [&] {
        std::string out;
        for (const ConstantIndex item : constant.items)
            out += (out.empty() ? "" : ", ") + text(item);
        return out;
    };
    switch (constant.kind) {
    case ConstantKind::None: return "None";
    case ConstantKind::False: return "False";
    case ConstantKind::True: return "True";
    case ConstantKind::Ellipsis: return "Ellipsis";
    case ConstantKind::Int: return constant.text;
    case ConstantKind::Float: return floatText(constant.real);
    case ConstantKind::Complex: return complexText(constant);
    case ConstantKind::Str: return strText(constant.text);
    case ConstantKind::Bytes: return bytesText(constant.text);
    case ConstantKind::Tuple: return '(' + joined() + (constant.items.size() == 1 ? ",)" : ")");
    case ConstantKind::FrozenSet: return "frozenset({" + joined() + "})";
    case ConstantKind::Code: return "<code " + std::to_string(constant.code) + '>';
    }
    return {};
}

} // namespace nametag::compile
