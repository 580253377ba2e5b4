// SPDX-License-Identifier: GPL-3.0-or-later
// Names, keywords and numbers. The places of errors are those of Parser/tokenizer.c: the last character
// taken.
#include "core/base/utf8.h"
#include "core/syntax/identifier.h"
#include "core/syntax/lexer_state.h"

#include <cstdio>

namespace nametag::syntax {

namespace {

bool isDigit(int character)
{
    return character >= '0' && character <= '9';
}

bool isHexDigit(int character)
{
    return isDigit(character) || (character >= 'a' && character <= 'f') ||
           (character >= 'A' && character <= 'F');
}

bool isDigitOf(int base, int character)
{
    return base == 16 ? isHexDigit(character) : character >= '0' && character < '0' + base;
}

/// True if the text begins with a keyword that may follow a number without a blank, as in `1if x else 2`.
bool beginsWithOperatorWord(std::string_view text, int minorVersion)
{
    const auto endsThere = [&](std::size_t size) {
        return minorVersion < 13 || text[0] == 'i' || size >= text.size() ||
               !canBeInName(static_cast<unsigned char>(text[size]));
    };
    for (std::string_view word : {"and", "else", "for", "if", "in", "is", "or", "not"}) {
        if (text.substr(0, word.size()) == word && endsThere(word.size()))
            return true;
    }
    return false;
}

} // namespace

bool Lexer::name(const Mark& from)
{
    bool bytes = false, unicode = false, raw = false, format = false, ascii = true, prefix = true;
    while (peek() != kEnd && canBeInName(static_cast<unsigned char>(peek()))) {
        const int character = peek();
        const int lower = character | 0x20;
        if (prefix && lower == 'b' && !bytes && !unicode && !format)
            bytes = true;
        else if (prefix && lower == 'u' && !bytes && !unicode && !raw && !format)
            unicode = true;
        else if (prefix && lower == 'r' && !raw && !unicode)
            raw = true;
        else if (prefix && lower == 'f' && !format && !bytes && !unicode)
            format = true;
        else
            prefix = false;
        ascii = ascii && character < 128;
        take();
        if (prefix && (peek() == '"' || peek() == '\'')) {
            const char quote = static_cast<char>(take());
            return format && m_options.minorVersion >= 12 ? startFString(from, quote, raw)
                                                          : string(from, quote);
        }
    }
    if (!ascii && !checkName(from))
        return false;
    const std::string_view word = m_text.substr(from.begin, m_position - from.begin);
    push(keywordOrName(word), from);
    return true;
}

bool Lexer::checkName(const Mark& from)
{
    const std::string_view word = m_text.substr(from.begin, m_position - from.begin);
    const std::size_t bad = firstInvalidInName(word);
    if (bad == std::string_view::npos || isTolerant())
        return true;
    const DecodedCodePoint character = decodeUtf8(word, bad);
    const std::string shown(word.substr(bad, character.length));
    m_position = from.begin + static_cast<std::uint32_t>(bad + character.length);
    char code[16];
    std::snprintf(code, sizeof code, "U+%04X", static_cast<unsigned>(character.codePoint));
    if (isPrintable(character.codePoint))
        return fail("invalid character '" + shown + "' (" + code + ")");
    return fail(std::string("invalid non-printable character ") + code);
}

bool Lexer::number(const Mark& from)
{
    if (peek() == '.')
        return fraction(from, false);
    const int first = take();
    return first == '0' ? zero(from) : decimal(from, first);
}

bool Lexer::decimalTail()
{
    for (;;) {
        while (isDigit(peek()))
            take();
        if (peek() != '_')
            return true;
        take();
        if (!isDigit(peek())) {
            fail("invalid decimal literal");
            return false;
        }
    }
}

bool Lexer::decimal(const Mark& from, int)
{
    if (!decimalTail())
        return isTolerant();
    return fraction(from, true);
}

bool Lexer::zero(const Mark& from)
{
    const int lower = peek() == kEnd ? kEnd : peek() | 0x20;
    if (lower == 'x')
        return radix(from, 16, "hexadecimal");
    if (lower == 'o')
        return radix(from, 8, "octal");
    if (lower == 'b')
        return radix(from, 2, "binary");
    bool nonZero = false;
    while (peek() == '0' || (peek() == '_' && isDigit(peek(1))))
        take();
    if (peek() == '_') {
        take();
        return fail("invalid decimal literal");
    }
    const std::uint32_t zerosEnd = m_position;
    if (isDigit(peek())) {
        nonZero = true;
        if (!decimalTail())
            return isTolerant();
    }
    const int after = peek();
    if (after == '.' || after == 'e' || after == 'E' || after == 'j' || after == 'J')
        return fraction(from, true);
    if (!nonZero)
        return endNumber(from, "decimal");
    if (isTolerant())
        return tolerateError();
    fail("leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
    m_result.error->offset = from.column + 1;
    m_result.error->endOffset = zerosEnd + 1 - m_lineStart;
    return false;
}

bool Lexer::radix(const Mark& from, int base, const char* kind)
{
    take();
    const auto invalid = [&] {
        const int character = peek();
        if (base == 16 || !isDigit(character))
            return fail(std::string("invalid ") + kind + " literal");
        take();
        return fail(std::string("invalid digit '") + static_cast<char>(character) + "' in " + kind +
                    " literal");
    };
    do {
        if (peek() == '_')
            take();
        if (!isDigitOf(base, peek()))
            return invalid();
        while (isDigitOf(base, peek()))
            take();
    } while (peek() == '_');
    if (isDigit(peek()))
        return invalid();
    return endNumber(from, kind);
}

bool Lexer::fraction(const Mark& from, bool digitsBefore)
{
    if (peek() == '.') {
        take();
        if (isDigit(peek()) && !decimalTail())
            return isTolerant();
    } else if (!digitsBefore) {
        return fail("invalid decimal literal");
    }
    if (peek() == 'e' || peek() == 'E') {
        bool found = false;
        if (!exponent(from, found))
            return isTolerant();
        if (!found)
            return endNumber(from, "decimal");
    }
    if (peek() == 'j' || peek() == 'J')
        return imaginary(from);
    return endNumber(from, "decimal");
}

bool Lexer::exponent(const Mark&, bool& found)
{
    const bool sign = peek(1) == '+' || peek(1) == '-';
    if (!isDigit(peek(sign ? 2 : 1))) {
        if (!sign)
            return true;
        take();
        take();
        fail("invalid decimal literal");
        return false;
    }
    found = true;
    take();
    if (sign)
        take();
    return decimalTail();
}

bool Lexer::imaginary(const Mark& from)
{
    take();
    return endNumber(from, "imaginary");
}

bool Lexer::endNumber(const Mark& from, const char* kind)
{
    const int character = peek();
    const bool inName =
        character != kEnd && character < 128 && canBeInName(static_cast<unsigned char>(character));
    if (inName && !beginsWithOperatorWord(m_text.substr(m_position, 6), m_options.minorVersion))
        return fail(std::string("invalid ") + kind + " literal");
    push(TokenKind::Number, from);
    return true;
}

} // namespace nametag::syntax
