// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/source_text.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cctype>
#include <cstdio>

namespace nametag::syntax {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The encoding that a comment in this line names (PEP 263), or nothing.
std::string codingOf(std::string_view line)
{
    const std::size_t hash = line.find_first_not_of(" \t\f");
    if (hash == std::string_view::npos || line[hash] != '#')
        return {};
    const std::size_t word = line.find("coding", hash);
    if (word == std::string_view::npos || word + 6 >= line.size() ||
        (line[word + 6] != ':' && line[word + 6] != '='))
        return {};
    std::size_t at = word + 7;
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
        ++at;
    std::string name;
    for (; at < line.size(); ++at) {
        const auto character = static_cast<unsigned char>(line[at]);
        if (!std::isalnum(character) && character != '-' && character != '_' && character != '.')
            break;
        name += character == '_' ? '-' : static_cast<char>(std::tolower(character));
    }
    return name;
}

bool isBlankOrComment(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(" \t\f");
    return first == std::string_view::npos || line[first] == '#';
}

std::string codingOfSource(const LineIndex& lines)
{
    const std::string first = codingOf(lines.line(1));
    return first.empty() && isBlankOrComment(lines.line(1)) ? codingOf(lines.line(2)) : first;
}

std::string withPlainLineEnds(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + 1);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (bytes[at] != '\r') {
            text += bytes[at];
            continue;
        }
        text += '\n';
        if (at + 1 < bytes.size() && bytes[at + 1] == '\n')
            ++at;
    }
    if (!text.empty() && text.back() != '\n')
        text += '\n';
    return text;
}

std::string fromLatin1(std::string_view bytes)
{
    std::string text;
    for (const char byte : bytes)
        appendUtf8(text, static_cast<unsigned char>(byte));
    return text;
}

SyntaxError errorWithoutPlace(std::string message, const std::string& fileName)
{
    SyntaxError error;
    error.message = std::move(message);
    error.fileName = fileName;
    error.hasText = false;
    return error;
}

SyntaxError notUtf8(const std::string& text, std::size_t bad, const std::string& fileName)
{
    char code[8];
    std::snprintf(code, sizeof code, "\\x%02x", static_cast<unsigned char>(text[bad]));
    const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad), '\n');
    return errorWithoutPlace(
        "Non-UTF-8 code starting with '" + std::string(code) + "' in file " + fileName + " on line " +
            std::to_string(line) +
            ", but no encoding declared; see https://peps.python.org/pep-0263/ for details",
        fileName);
}

SyntaxError nullByte(const std::string& text, std::size_t bad, const std::string& fileName)
{
    const std::size_t start = bad == 0 ? 0 : text.rfind('\n', bad - 1) + 1;
    SyntaxError error;
    error.message = "source code cannot contain null bytes";
    error.fileName = fileName;
    error.line = 1 + static_cast<std::uint32_t>(
                         std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad), '\n'));
    error.text = text.substr(start, bad - start);
    error.span = {error.line, 0, error.line, static_cast<std::uint32_t>(bad - start)};
    return error;
}

} // namespace

SourceText decodeSource(std::string_view bytes, const std::string& fileName)
{
    SourceText source;
    const bool marked = bytes.substr(0, 3) == kByteOrderMark;
    source.text = withPlainLineEnds(marked ? bytes.substr(3) : bytes);
    const std::string coding = codingOfSource(LineIndex(source.text));
    source.hasMark = marked;
    source.hasCoding = marked || !coding.empty();
    const bool utf8 = coding.empty() || coding == "utf-8" || coding.rfind("utf-8-", 0) == 0 ||
                      coding == "utf8" || coding == "ascii" || coding == "us-ascii";
    const bool latin1 = coding == "latin-1" || coding == "iso-8859-1" || coding == "iso-latin-1" ||
                        coding == "latin1" || coding == "iso-8859-15";
    if (marked && !utf8) {
        source.error = errorWithoutPlace(
            "encoding problem: " + (latin1 ? "iso-8859-1" : coding) + " with BOM", fileName);
        return source;
    }
    if (latin1) {
        source.text = fromLatin1(source.text);
    } else if (!utf8) {
        source.error = errorWithoutPlace("encoding problem: " + coding, fileName);
        return source;
    }
    if (const std::size_t bad = firstInvalidUtf8(source.text); bad != std::string::npos)
        source.error = notUtf8(source.text, bad, fileName);
    else if (const std::size_t nul = source.text.find('\0'); nul != std::string::npos)
        source.error = nullByte(source.text, nul, fileName);
    return source;
}

LineIndex::LineIndex(std::string_view text)
    : m_text(text)
{
    for (std::size_t start = 0; start < text.size();) {
        m_starts.push_back(start);
        const std::size_t end = text.find('\n', start);
        start = end == std::string_view::npos ? text.size() : end + 1;
    }
}

std::string_view LineIndex::line(std::uint32_t number) const
{
    if (number == 0 || number > m_starts.size())
        return {};
    const std::size_t start = m_starts[number - 1];
    const std::size_t end = std::min(m_text.find('\n', start), m_text.size());
    return m_text.substr(start, end - start);
}

std::uint32_t LineIndex::charactersBefore(std::uint32_t number, std::uint32_t bytes) const
{
    const std::string_view whole = line(number);
    const std::string_view before = whole.substr(0, bytes);
    const auto beyond = bytes > whole.size() ? bytes - static_cast<std::uint32_t>(whole.size()) : 0;
    return static_cast<std::uint32_t>(countCodePoints(before)) + beyond;
}

} // namespace nametag::syntax
