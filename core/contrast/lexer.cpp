// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/lexer.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace nametag::contrast {
namespace {

constexpr std::array<std::string_view, 44> kKeywords{
    "_Alignas", "_Alignof",  "_Atomic",        "_Bool",        "_Complex",
    "_Generic", "_Noreturn", "_Static_assert", "auto",         "break",
    "case",     "char",      "const",          "continue",     "default",
    "do",       "double",    "else",           "enum",         "extern",
    "float",    "for",       "goto",           "if",           "inline",
    "int",      "long",      "register",       "restrict",     "return",
    "short",    "signed",    "sizeof",         "static",       "struct",
    "switch",   "typedef",   "union",          "unsigned",     "void",
    "volatile", "while",     "_Imaginary",     "_Thread_local"};

// Longest first.
constexpr std::array<std::string_view, 47> kSigns{
    "...", "<<=", ">>=", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "*=", "/=",
    "%=",  "+=",  "-=",  "&=", "^=", "|=", "##", "[",  "]",  "(",  ")",  "{",  "}",  ".",  "&",  "*",
    "+",   "-",   "~",   "!",  "/",  "%",  "<",  ">",  "^",  "|",  "?",  ":",  ";",  "=",  ","};

constexpr std::array<std::string_view, 9> kHeaders{"float.h",   "inttypes.h", "limits.h",
                                                   "stdbool.h", "stddef.h",   "stdint.h",
                                                   "stdio.h",   "stdlib.h",   "string.h"};

constexpr std::size_t kMostTokens = 100'000;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

class Lexer {
public:
    explicit Lexer(std::string_view source)
        : m_source(source)
    {}

    Result<std::vector<Token>> run()
    {
        while (!m_problem && skipBlanks() && !m_problem)
            readOne();
        if (m_problem)
            return *m_problem;
        add(TokenKind::End, m_at, "");
        return std::move(m_tokens);
    }

private:
    char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0';
    }

    void fail(std::string code, std::string message, std::size_t from, std::string hint = "")
    {
        if (!m_problem)
            m_problem =
                Diagnostic{"c." + std::move(code), std::move(message), std::move(hint), spanFrom(from)};
    }

    SourceSpan spanFrom(std::size_t from) const
    {
        const auto start = static_cast<std::uint32_t>(from - m_lineStart);
        return {m_line, start, m_line, static_cast<std::uint32_t>(m_at - m_lineStart)};
    }

    void add(TokenKind kind, std::size_t from, std::string text)
    {
        m_tokens.push_back({kind, std::move(text), spanFrom(from)});
    }

    void newLine()
    {
        ++m_at;
        ++m_line;
        m_lineStart = m_at;
        m_atLineStart = true;
    }

    /// Moves to the next token; false at the end of the text.
    bool skipBlanks()
    {
        while (m_at < m_source.size() && !m_problem) {
            if (peek() == '\n')
                newLine();
            else if (isBlank(peek()))
                ++m_at;
            else if (peek() == '\\' && peek(1) == '\n')
                ++m_at, newLine();
            else if (peek() == '/' && peek(1) == '/')
                skipLine();
            else if (peek() == '/' && peek(1) == '*')
                skipComment();
            else if (peek() == '#' && m_atLineStart)
                readDirective();
            else
                return true;
        }
        return false;
    }

    void skipLine() { m_at = std::min(m_source.find('\n', m_at), m_source.size()); }

    void skipComment()
    {
        const std::size_t from = m_at;
        const SourceSpan start{m_line, static_cast<std::uint32_t>(from - m_lineStart), m_line,
                               static_cast<std::uint32_t>(from - m_lineStart + 2)};
        for (m_at += 2; m_at < m_source.size();) {
            if (peek() == '*' && peek(1) == '/') {
                m_at += 2;
                return;
            }
            if (peek() == '\n')
                newLine();
            else
                ++m_at;
        }
        m_problem = Diagnostic{"c.open-comment", "This comment has no end.", "Close it with */.", start};
    }

    void readDirective()
    {
        const std::size_t from = m_at;
        skipLine();
        const std::string_view line = trimmed(m_source.substr(from + 1, m_at - from - 1));
        if (line.starts_with("include"))
            readInclude(trimmed(line.substr(7)), from);
        else if (line.starts_with("define") && line.size() > 6 && isBlank(line[6]))
            readDefine(trimmed(line.substr(6)), from);
        else
            fail("directive", "This line for the preprocessor is not covered.", from,
                 "#include of standard headers and #define NAME value are.");
    }

    void readInclude(std::string_view name, std::size_t from)
    {
        const bool isQuoted = name.size() > 2 && name.front() == '<' && name.find('>') != name.npos;
        const std::string_view header = isQuoted ? name.substr(1, name.find('>') - 1) : name;
        if (std::find(kHeaders.begin(), kHeaders.end(), header) == kHeaders.end())
            fail("include", "There is no header " + std::string(name) + " here.", from,
                 "The headers stdio.h, stdint.h, stdlib.h, string.h, stddef.h, limits.h, stdbool.h and "
                 "float.h are.");
    }

    void readDefine(std::string_view rest, std::size_t from)
    {
        std::size_t length = 0;
        while (length < rest.size() && (isLetter(rest[length]) || isDigit(rest[length])))
            ++length;
        const std::string name(rest.substr(0, length));
        if (name.empty() || (length < rest.size() && rest[length] == '(')) {
            fail("define", "Only #define NAME value is covered.", from);
            return;
        }
        Result<std::vector<Token>> tokens = lex(rest.substr(length));
        if (!tokens) {
            fail("define", tokens.error().message, from);
            return;
        }
        tokens->pop_back();
        m_macros[name] = std::move(*tokens);
    }

    void readOne()
    {
        m_atLineStart = false;
        const char c = peek();
        if (isLetter(c))
            readWord();
        else if (isDigit(c) || (c == '.' && isDigit(peek(1))))
            readNumber();
        else if (c == '"')
            readString();
        else if (c == '\'')
            readCharacter();
        else
            readSign();
    }

    void readWord()
    {
        const std::size_t from = m_at;
        while (isLetter(peek()) || isDigit(peek()))
            ++m_at;
        const std::string word(m_source.substr(from, m_at - from));
        if (m_macros.count(word) != 0)
            replace(word, spanFrom(from), 0);
        else
            add(isKeyword(word) ? TokenKind::Keyword : TokenKind::Name, from, word);
    }

    /// Puts in what a defined name stands for, and what the names in that stand for.
    void replace(const std::string& name, const SourceSpan& span, int depth)
    {
        if (depth > 20 || m_tokens.size() > kMostTokens) {
            m_problem =
                Diagnostic{"c.define", "`" + name + "` is defined by itself, or by too much.", "", span};
            return;
        }
        for (Token token : m_macros[name]) {
            if (m_problem)
                return;
            if (token.kind == TokenKind::Name && m_macros.count(token.text) != 0) {
                replace(token.text, span, depth + 1);
                continue;
            }
            token.span = span;
            m_tokens.push_back(std::move(token));
        }
    }

    void readNumber()
    {
        const std::size_t from = m_at;
        const bool isHex = peek() == '0' && (peek(1) == 'x' || peek(1) == 'X');
        bool isReal = false;
        while (isLetter(peek()) || isDigit(peek()) || peek() == '.' || isExponentSign(from, isHex)) {
            isReal = isReal || peek() == '.' || (!isHex && (peek() == 'e' || peek() == 'E'));
            ++m_at;
        }
        add(isReal ? TokenKind::Real : TokenKind::Integer, from,
            std::string(m_source.substr(from, m_at - from)));
    }

    bool isExponentSign(std::size_t from, bool isHex) const
    {
        return (peek() == '+' || peek() == '-') && m_at > from && !isHex &&
               (m_source[m_at - 1] == 'e' || m_source[m_at - 1] == 'E');
    }

    void readString()
    {
        const std::size_t from = m_at++;
        std::string bytes;
        while (peek() != '"') {
            if (m_at >= m_source.size() || peek() == '\n') {
                fail("open-string", "This string has no end on its line.", from, "Close it with \".");
                return;
            }
            readByte(bytes);
        }
        ++m_at;
        if (!m_tokens.empty() && m_tokens.back().kind == TokenKind::String) {
            m_tokens.back().text += bytes;
            m_tokens.back().span.endLine = m_line;
            m_tokens.back().span.endColumn = static_cast<std::uint32_t>(m_at - m_lineStart);
            return;
        }
        add(TokenKind::String, from, std::move(bytes));
    }

    void readCharacter()
    {
        const std::size_t from = m_at++;
        std::string bytes;
        while (peek() != '\'' && m_at < m_source.size() && peek() != '\n')
            readByte(bytes);
        if (peek() == '\'')
            ++m_at;
        if (bytes.size() != 1)
            fail("character", "Single quotes hold one character of one byte.", from,
                 "Text stands between double quotes.");
        add(TokenKind::Character, from, std::move(bytes));
    }

    /// One character of a string, or what its escape means.
    void readByte(std::string& bytes)
    {
        if (peek() != '\\') {
            bytes += m_source[m_at++];
            return;
        }
        const std::size_t from = m_at++;
        static constexpr std::string_view kLetters = "abfnrtv\\'\"?";
        static constexpr std::string_view kMeanings = "\a\b\f\n\r\t\v\\'\"?";
        if (const std::size_t letter = kLetters.find(peek());
            letter != kLetters.npos && m_at < m_source.size()) {
            bytes += kMeanings[letter];
            ++m_at;
        } else if (peek() == 'x') {
            ++m_at;
            readCode(bytes, 16, 8);
        } else if (peek() >= '0' && peek() <= '7') {
            readCode(bytes, 8, 3);
        } else {
            fail("escape", "\\" + std::string(1, peek()) + " means nothing in C.", from);
            ++m_at;
        }
    }

    void readCode(std::string& bytes, int base, int mostDigits)
    {
        int code = 0;
        for (int i = 0; i < mostDigits; ++i) {
            const char c = peek();
            const int digit = isDigit(c)             ? c - '0'
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                     : 99;
            if (digit >= base)
                break;
            code = code * base + digit;
            ++m_at;
        }
        bytes += static_cast<char>(code & 0xff);
    }

    void readSign()
    {
        const std::size_t from = m_at;
        const std::string_view rest = m_source.substr(m_at);
        for (std::string_view sign : kSigns) {
            if (rest.starts_with(sign)) {
                m_at += sign.size();
                add(TokenKind::Sign, from, std::string(sign));
                return;
            }
        }
        ++m_at;
        fail("sign", "This sign has no meaning in C.", from);
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    std::uint32_t m_line = 1;
    bool m_atLineStart = true;
    std::vector<Token> m_tokens;
    std::map<std::string, std::vector<Token>> m_macros;
    std::optional<Diagnostic> m_problem;
};

} // namespace

bool isKeyword(std::string_view word)
{
    return std::find(kKeywords.begin(), kKeywords.end(), word) != kKeywords.end();
}

Result<std::vector<Token>> lex(std::string_view source)
{
    return Lexer(source).run();
}

} // namespace nametag::contrast
