// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/string_literal.h"

#include "core/base/utf8.h"
#include "core/syntax/character_names.h"

#include <cstdio>

namespace nametag::syntax {

namespace {

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char lower = static_cast<char>(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isOctal(char digit)
{
    return digit >= '0' && digit <= '7';
}

/// The value of an escape of one letter, or -1.
int simpleEscape(char letter)
{
    switch (letter) {
    case '\\': return '\\';
    case '\'': return '\'';
    case '"': return '"';
    case 'a': return '\a';
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case 'v': return '\v';
    default: return -1;
    }
}

/// Reads escape sequences one after another. Positions in messages count as Python counts them: a character
/// beyond ASCII is ten bytes long there (Parser/string_parser.c, decode_unicode_with_escapes).
class EscapeReader {
public:
    explicit EscapeReader(std::string_view body)
        : m_body(body)
    {}

    DecodedLiteral readString();
    DecodedLiteral readBytes();

private:
    void escape();
    void octal();
    void hexadecimal(int digits, const char* kind);
    void named();
    void unknown(char letter);
    void failed(std::size_t begin, std::size_t end, const std::string& why);
    std::size_t shownPosition(std::size_t offset) const;

    std::string_view m_body;
    std::size_t m_at = 0;
    DecodedLiteral m_result;
};

std::size_t EscapeReader::shownPosition(std::size_t offset) const
{
    const auto isWide = [&](std::size_t at) {
        return at < m_body.size() && static_cast<unsigned char>(m_body[at]) >= 128;
    };
    std::size_t position = 0;
    for (std::size_t at = 0; at < offset;) {
        if (m_body[at] == '\\') {
            position += isWide(at + 1) ? 6 : 1;
            if (++at >= offset)
                break;
        }
        position += isWide(at) ? 10 : 1;
        at += isWide(at) ? decodeUtf8(m_body, at).length : 1;
    }
    return position;
}

void EscapeReader::failed(std::size_t begin, std::size_t end, const std::string& why)
{
    const std::size_t first = shownPosition(begin);
    const std::size_t last = first + (end - begin) - 1;
    char place[96];
    if (first == last)
        std::snprintf(place, sizeof place, "can't decode byte 0x5c in position %zu", first);
    else
        std::snprintf(place, sizeof place, "can't decode bytes in position %zu-%zu", first, last);
    m_result.error = std::string("(unicode error) 'unicodeescape' codec ") + place + ": " + why;
}

void EscapeReader::octal()
{
    int value = 0;
    std::size_t digits = 0;
    const std::size_t begin = m_at;
    for (; digits < 3 && m_at < m_body.size() && isOctal(m_body[m_at]); ++digits)
        value = value * 8 + (m_body[m_at++] - '0');
    if (value > 0377 && !m_result.warning)
        m_result.warning = EscapeWarning{begin, std::string(m_body.substr(begin, digits))};
    appendUtf8(m_result.value, static_cast<char32_t>(value));
}

void EscapeReader::hexadecimal(int digits, const char* kind)
{
    const std::size_t begin = m_at - 2;
    char32_t value = 0;
    for (int digit = 0; digit < digits; ++digit, ++m_at) {
        const int next = m_at < m_body.size() ? hexValue(m_body[m_at]) : -1;
        if (next < 0) {
            failed(begin, m_at, std::string("truncated ") + kind + " escape");
            return;
        }
        value = value * 16 + static_cast<char32_t>(next);
    }
    if (value > 0x10FFFF)
        failed(begin, m_at, "illegal Unicode character");
    else
        appendUtf8(m_result.value, value);
}

void EscapeReader::named()
{
    const std::size_t begin = m_at - 2;
    const std::size_t end = m_at < m_body.size() && m_body[m_at] == '{' ? m_body.find('}', m_at) : m_at;
    if (end == std::string_view::npos) {
        failed(begin, m_body.size(), "malformed \\N character escape");
        return;
    }
    if (end <= m_at + 1) {
        failed(begin, end == m_at ? m_at : m_at + 1, "malformed \\N character escape");
        return;
    }
    const auto codePoint = characterNamed(m_body.substr(m_at + 1, end - m_at - 1));
    m_at = end + 1;
    if (codePoint)
        appendUtf8(m_result.value, *codePoint);
    else
        failed(begin, m_at, "unknown Unicode character name");
}

void EscapeReader::unknown(char letter)
{
    if (!m_result.warning)
        m_result.warning = EscapeWarning{m_at - 1, std::string(1, letter)};
    m_result.value += '\\';
    m_result.value += letter;
}

void EscapeReader::escape()
{
    ++m_at;
    if (m_at == m_body.size()) { // before the brace of an f-string's field
        if (!m_result.warning)
            m_result.warning = EscapeWarning{m_at - 1, "{"};
        m_result.value += '\\';
        return;
    }
    const char letter = m_body[m_at];
    if (isOctal(letter)) {
        octal();
        return;
    }
    ++m_at;
    if (const int simple = simpleEscape(letter); simple >= 0)
        m_result.value += static_cast<char>(simple);
    else if (letter == '\n')
        return;
    else if (letter == 'x')
        hexadecimal(2, "\\xXX");
    else if (letter == 'u')
        hexadecimal(4, "\\uXXXX");
    else if (letter == 'U')
        hexadecimal(8, "\\UXXXXXXXX");
    else if (letter == 'N')
        named();
    else
        unknown(letter);
}

DecodedLiteral EscapeReader::readString()
{
    while (m_at < m_body.size() && !m_result.error) {
        if (m_body[m_at] == '\\')
            escape();
        else
            m_result.value += m_body[m_at++];
    }
    return std::move(m_result);
}

DecodedLiteral EscapeReader::readBytes()
{
    while (m_at < m_body.size() && !m_result.error) {
        if (m_body[m_at] != '\\') {
            m_result.value += m_body[m_at++];
            continue;
        }
        const char letter = m_at + 1 < m_body.size() ? m_body[m_at + 1] : '\0';
        if (letter == 'x') {
            const bool whole = m_at + 3 < m_body.size() && hexValue(m_body[m_at + 2]) >= 0 &&
                               hexValue(m_body[m_at + 3]) >= 0;
            if (!whole) {
                m_result.error = "(value error) invalid \\x escape at position " + std::to_string(m_at);
                break;
            }
            m_result.value += static_cast<char>(hexValue(m_body[m_at + 2]) * 16 + hexValue(m_body[m_at + 3]));
            m_at += 4;
        } else if (isOctal(letter)) {
            ++m_at;
            const std::size_t begin = m_at;
            int value = 0;
            for (; m_at < begin + 3 && m_at < m_body.size() && isOctal(m_body[m_at]); ++m_at)
                value = value * 8 + (m_body[m_at] - '0');
            if (value > 0377 && !m_result.warning)
                m_result.warning = EscapeWarning{begin, std::string(m_body.substr(begin, m_at - begin))};
            m_result.value += static_cast<char>(value & 0xFF);
        } else if (letter == 'u' || letter == 'U' || letter == 'N') {
            m_at += 2;
            unknown(letter);
        } else {
            escape();
        }
    }
    return std::move(m_result);
}

} // namespace

LiteralParts splitLiteral(std::string_view literal)
{
    LiteralParts parts;
    std::size_t at = 0;
    for (; literal[at] != '"' && literal[at] != '\''; ++at) {
        const char lower = static_cast<char>(literal[at] | 0x20);
        parts.bytes = parts.bytes || lower == 'b';
        parts.raw = parts.raw || lower == 'r';
        parts.unicode = parts.unicode || literal[at] == 'u';
        parts.format = parts.format || lower == 'f';
    }
    const std::string_view quoted = literal.substr(at);
    const bool tripled = quoted.size() >= 6 && quoted[1] == quoted[0] && quoted[2] == quoted[0];
    parts.quoteSize = tripled ? 3 : 1;
    parts.bodyBegin = static_cast<std::uint32_t>(at) + parts.quoteSize;
    parts.body = quoted.substr(parts.quoteSize, quoted.size() - 2 * parts.quoteSize);
    return parts;
}

DecodedLiteral decodeStringBody(std::string_view body, bool raw)
{
    if (raw || body.find('\\') == std::string_view::npos)
        return {std::string(body), {}, {}};
    return EscapeReader(body).readString();
}

DecodedLiteral decodeBytesBody(std::string_view body, bool raw)
{
    for (const char byte : body) {
        if (static_cast<unsigned char>(byte) >= 128)
            return {{}, "bytes can only contain ASCII literal characters", {}};
    }
    if (raw || body.find('\\') == std::string_view::npos)
        return {std::string(body), {}, {}};
    return EscapeReader(body).readBytes();
}

} // namespace nametag::syntax
