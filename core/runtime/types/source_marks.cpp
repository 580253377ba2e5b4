// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/source_marks.h"

#include "core/base/utf8.h"
#include "core/runtime/types/source_anchors.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

constexpr const char* kIndent = "    ";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\f' || c == '\r';
}

std::size_t leadingBlanks(const std::string& line)
{
    std::size_t i = 0;
    while (i < line.size() && isBlank(line[i]))
        ++i;
    return i;
}

std::string trimmedRight(const std::string& line)
{
    std::size_t end = line.size();
    while (end > 0 && isBlank(line[end - 1]))
        --end;
    return line.substr(0, end);
}

/// Columns that a character takes on a terminal (East Asian wide ones take two).
std::size_t columnsOf(unsigned char first, const std::string& line, std::size_t at)
{
    if (first < 0xE1)
        return 1;
    char32_t c = 0;
    if (first < 0xF0 && at + 2 < line.size())
        c = static_cast<char32_t>((first & 0x0F) << 12 | (line[at + 1] & 0x3F) << 6 | (line[at + 2] & 0x3F));
    else if (at + 3 < line.size())
        c = static_cast<char32_t>((first & 0x07) << 18 | (line[at + 1] & 0x3F) << 12 |
                                  (line[at + 2] & 0x3F) << 6 | (line[at + 3] & 0x3F));
    const bool wide =
        (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
        (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
        (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
}

/// The marks of one line: a character for each byte that begins a character, as wide as it.
class MarkLine {
public:
    explicit MarkLine(const std::string& line)
        : m_line(line)
    {}
    void put(std::size_t from, std::size_t to, char mark)
    {
        for (std::size_t i = from; i < to && i < m_line.size(); ++i) {
            const auto byte = static_cast<unsigned char>(m_line[i]);
            if ((byte & 0xC0) != 0x80)
                m_marks.append(columnsOf(byte, m_line, i), mark);
        }
    }
    std::string take() { return std::move(m_marks); }

private:
    const std::string& m_line;
    std::string m_marks;
};

/// As 3.11 and 3.12: the first line only.
std::string firstLineMarked(const std::vector<std::string>& lines, const SourceSpan& span, int minorVersion)
{
    const std::string line = trimmedRight(lines[span.line - 1]);
    const std::size_t stripped = leadingBlanks(line);
    std::string out = kIndent + line.substr(stripped) + "\n";
    if (span.endLine == 0 || (span.column == 0 && span.endColumn == 0))
        return out;
    const std::size_t start = std::min<std::size_t>(span.column, line.size());
    const bool oneLine = span.endLine == span.line;
    const std::size_t end = oneLine ? std::min<std::size_t>(span.endColumn, line.size()) : line.size();
    Anchors anchors;
    if (oneLine && end > start)
        anchors = findAnchors(line.substr(start, end - start), minorVersion);
    if (start < stripped || end <= start || (end - start >= line.size() - stripped && !anchors.found))
        return out;
    MarkLine marks(line);
    marks.put(stripped, start, ' ');
    if (anchors.found) {
        marks.put(start, start + anchors.begin, '~');
        marks.put(start + anchors.begin, start + anchors.end, '^');
        marks.put(start + anchors.end, end, '~');
    } else {
        marks.put(start, end, '^');
    }
    return out + kIndent + marks.take() + "\n";
}

/// The lines of the place without their common indentation, and the place in them.
struct Range {
    std::vector<std::string> lines;
    std::size_t start = 0; ///< in the first line
    std::size_t end = 0;   ///< in the last line
    Anchors anchors;       ///< offsets in the text of the place, its lines joined by line ends
};

Range rangeOf(const std::vector<std::string>& source, const SourceSpan& span, int minorVersion)
{
    Range range;
    std::size_t common = ~std::size_t{0};
    for (std::uint32_t line = span.line; line <= span.endLine && line <= source.size(); ++line) {
        range.lines.push_back(trimmedRight(source[line - 1]));
        if (!range.lines.back().empty())
            common = std::min(common, leadingBlanks(range.lines.back()));
    }
    common = std::min<std::size_t>(common, span.column);
    for (std::string& line : range.lines)
        line.erase(0, std::min(common, line.size()));
    range.start = span.column - common;
    range.end = span.endColumn >= common ? span.endColumn - common : 0;
    range.end = std::min(range.end, range.lines.back().size());
    std::string text;
    for (std::size_t i = 0; i < range.lines.size(); ++i) {
        const bool last = i + 1 == range.lines.size();
        const std::string& line = range.lines[i];
        const std::size_t from = std::min(i == 0 ? range.start : 0, line.size());
        const std::size_t to = last ? range.end : line.size();
        text += line.substr(from, to > from ? to - from : 0);
        if (!last)
            text += '\n';
    }
    range.anchors = findAnchors(text, minorVersion);
    return range;
}

bool isBlankText(const std::string& text)
{
    return leadingBlanks(text) == text.size();
}

bool showsMarks(const Range& range, int minorVersion)
{
    if (isPlainCall(range.lines, range.start, range.end, minorVersion))
        return false;
    return range.anchors.found || !isBlankText(range.lines.front().substr(0, range.start)) ||
           !isBlankText(range.lines.back().substr(range.end));
}

/// One line of the range with its marks; `offset`: of its first marked byte in the text of the place.
std::string lineMarked(const Range& range, std::size_t i, std::size_t offset)
{
    const std::string& line = range.lines[i];
    const std::size_t blanks = leadingBlanks(line);
    const std::size_t from = i == 0 ? range.start : 0;
    const std::size_t to = i + 1 == range.lines.size() ? range.end : line.size();
    MarkLine marks(line);
    marks.put(0, std::max(blanks, from), ' ');
    for (std::size_t at = std::max(blanks, from); at < to; ++at) {
        const std::size_t place = offset + at - from;
        const bool primary =
            range.anchors.found && (place < range.anchors.begin || place >= range.anchors.end);
        marks.put(at, at + 1, primary ? '~' : '^');
    }
    return kIndent + line + "\n" + kIndent + marks.take() + "\n";
}

/// Which lines are shown: the first, the last, those around the operator; a gap of one is filled.
std::vector<std::size_t> significantLines(const Range& range)
{
    std::vector<std::size_t> shown{0, range.lines.size() - 1};
    if (range.anchors.found) {
        std::size_t offset = 0;
        for (std::size_t i = 0; i < range.lines.size(); ++i) {
            const std::size_t from = i == 0 ? range.start : 0;
            const std::size_t length = range.lines[i].size() - std::min(from, range.lines[i].size());
            for (const std::size_t place : {range.anchors.begin, range.anchors.end})
                if (place >= offset && place <= offset + length)
                    for (std::size_t near = i > 0 ? i - 1 : 0;
                         near <= std::min(i + 1, range.lines.size() - 1); ++near)
                        shown.push_back(near);
            offset += length + 1;
        }
    }
    std::sort(shown.begin(), shown.end());
    shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
    return shown;
}

std::string rangeMarked(const std::vector<std::string>& source, const SourceSpan& span, int minorVersion)
{
    if (span.endLine == 0 || (span.column == 0 && span.endColumn == 0)) {
        const std::string line = trimmedRight(source[span.line - 1]);
        return kIndent + line.substr(leadingBlanks(line)) + "\n";
    }
    const Range range = rangeOf(source, span, minorVersion);
    const bool marked = showsMarks(range, minorVersion);
    const auto shown = [&](std::size_t i, std::size_t offset) {
        return marked ? lineMarked(range, i, offset) : kIndent + range.lines[i] + "\n";
    };
    std::vector<std::size_t> offsets{0};
    for (std::size_t i = 0; i + 1 < range.lines.size(); ++i)
        offsets.push_back(offsets.back() + range.lines[i].size() - (i == 0 ? range.start : 0) + 1);
    std::string out;
    std::size_t previous = 0;
    for (const std::size_t i : significantLines(range)) {
        if (i - previous == 2)
            out += shown(i - 1, offsets[i - 1]);
        else if (i - previous > 2)
            out += std::string(kIndent) + "...<" + std::to_string(i - previous - 1) + " lines>...\n";
        out += shown(i, offsets[i]);
        previous = i;
    }
    return out;
}

} // namespace

std::vector<std::string> sourceLines(const std::string& source)
{
    std::vector<std::string> lines(1);
    for (std::size_t i = 0; i < source.size(); ++i) {
        const char c = source[i];
        if (c == '\r' && i + 1 < source.size() && source[i + 1] == '\n')
            continue;
        if (c == '\n' || c == '\r')
            lines.emplace_back();
        else
            lines.back() += c;
    }
    if (lines.front().substr(0, 3) == "\xEF\xBB\xBF")
        lines.front().erase(0, 3);
    return lines;
}

std::string markedSource(const std::vector<std::string>& lines, const SourceSpan& span,
                         const profile::Profile& profile)
{
    if (span.line == 0 || span.line > lines.size() || trimmedRight(lines[span.line - 1]).empty())
        return {};
    const int minor = static_cast<int>(profile.minor);
    return profile.texts.showsWholeRange ? rangeMarked(lines, span, minor)
                                         : firstLineMarked(lines, span, minor);
}

} // namespace nametag::runtime
