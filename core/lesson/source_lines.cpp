// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/source_lines.h"

namespace nametag::lesson {

namespace {

/// Follows strings and comments over the lines of a Python file.
class StringScanner {
public:
    bool isInString() const { return m_triple != 0; }

    void scan(std::string_view line)
    {
        for (std::size_t i = 0; i < line.size(); ++i) {
            const char c = line[i];
            if (m_triple != 0) {
                if (c == '\\')
                    ++i;
                else if (isTriple(line, i) && c == m_triple)
                    i = close(i);
            } else if (c == '#') {
                return;
            } else if (c == '"' || c == '\'') {
                i = open(line, i);
            }
        }
    }

private:
    static bool isTriple(std::string_view line, std::size_t at)
    {
        return at + 2 < line.size() && line[at] == line[at + 1] && line[at] == line[at + 2];
    }

    std::size_t close(std::size_t at)
    {
        m_triple = 0;
        return at + 2;
    }

    /// The last byte of what begins with this quote, on this line.
    std::size_t open(std::string_view line, std::size_t at)
    {
        const char quote = line[at];
        if (isTriple(line, at)) {
            m_triple = quote;
            return at + 2;
        }
        for (std::size_t i = at + 1; i < line.size(); ++i) {
            if (line[i] == '\\')
                ++i;
            else if (line[i] == quote)
                return i;
        }
        return line.size();
    }

    char m_triple = 0;
};

} // namespace

std::vector<SourceLine> sourceLines(std::string_view source)
{
    std::vector<SourceLine> lines;
    StringScanner scanner;
    std::size_t at = 0;
    while (at < source.size()) {
        const std::size_t end = source.find('\n', at);
        SourceLine line;
        line.offset = at;
        line.endOffset = end == std::string_view::npos ? source.size() : end + 1;
        line.text = source.substr(at, (end == std::string_view::npos ? source.size() : end) - at);
        if (!line.text.empty() && line.text.back() == '\r')
            line.text.remove_suffix(1);
        line.beginsInString = scanner.isInString();
        const std::size_t first = line.text.find_first_not_of(" \t\f");
        line.isBlank = first == std::string_view::npos && !line.beginsInString;
        line.isComment = !line.isBlank && !line.beginsInString && line.text[first] == '#';
        if (line.isComment)
            line.comment = line.text.substr(first + 1);
        scanner.scan(line.text);
        at = line.endOffset;
        lines.push_back(line);
    }
    return lines;
}

} // namespace nametag::lesson
