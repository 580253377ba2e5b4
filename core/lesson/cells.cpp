// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/cells.h"

#include <algorithm>
#include <optional>

namespace nametag::lesson {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool isPromptMarker(std::string_view text)
{
    if (text == "<codecell>")
        return true;
    if (text.substr(0, 3) != "In[")
        return false;
    std::size_t at = 3;
    while (at < text.size() && (text[at] == ' ' || (text[at] >= '0' && text[at] <= '9')))
        ++at;
    const std::string_view tail = text.substr(at);
    return tail == "]" || tail == "]:";
}

/// What stands behind a cell marker, and its depth; nothing if the line is none.
struct Marker {
    int depth = 0;
    std::string_view options;
};
std::optional<Marker> markerOf(const SourceLine& line)
{
    if (!line.isComment)
        return std::nullopt;
    const std::string_view text = trimmed(line.comment);
    if (isPromptMarker(text))
        return Marker{};
    const auto percents = std::min(text.find_first_not_of('%'), text.size());
    if (percents < 2)
        return std::nullopt;
    const std::string_view rest = text.substr(percents);
    if (!rest.empty() && rest.front() != ' ' && rest.front() != '\t')
        return std::nullopt;
    return Marker{static_cast<int>(percents) - 2, trimmed(rest)};
}

/// Takes `[markdown]`, `[md]` or `[raw]` out of a title.
CellKind takeKind(std::string& title)
{
    const std::pair<std::string_view, CellKind> kinds[] = {
        {"[markdown]", CellKind::Markdown}, {"[md]", CellKind::Markdown}, {"[raw]", CellKind::Raw}};
    for (const auto& [word, kind] : kinds) {
        const std::size_t at = title.find(word);
        if (at == std::string::npos)
            continue;
        title.erase(at, word.size());
        title = std::string(trimmed(title));
        return kind;
    }
    return CellKind::Code;
}

Cell cellFrom(const Marker& marker, std::uint32_t line)
{
    Cell cell;
    OptionText options = parseOptions(marker.options);
    cell.title = std::move(options.words);
    cell.kind = takeKind(cell.title);
    cell.depth = marker.depth;
    cell.metadata = std::move(options.options);
    cell.unreadMetadata = std::move(options.unread);
    cell.markerLine = line;
    cell.firstLine = line + 1;
    return cell;
}

std::string_view uncommented(const SourceLine& line)
{
    if (!line.isComment)
        return line.text;
    return line.comment.substr(0, 1) == " " ? line.comment.substr(1) : line.comment;
}

/// The words of a markdown cell: comment lines without "#", or one triple-quoted string.
std::string wordsOf(const std::vector<SourceLine>& lines, const Cell& cell)
{
    std::string words;
    for (std::uint32_t line = cell.firstLine; line <= cell.lastLine; ++line)
        words += std::string(uncommented(lines[line - 1])) + '\n';
    const auto strip = [&words] {
        while (!words.empty() && words.back() == '\n')
            words.pop_back();
        words.erase(0, std::min(words.find_first_not_of('\n'), words.size()));
    };
    strip();
    const std::size_t prefix = words.substr(0, 1) == "r" || words.substr(0, 1) == "R" ? 1 : 0;
    for (const std::string_view quotes : {R"(""")", "'''"}) {
        if (words.size() >= prefix + 6 && words.compare(prefix, 3, quotes) == 0 &&
            words.compare(words.size() - 3, 3, quotes) == 0) {
            words = words.substr(prefix + 3, words.size() - prefix - 6);
            strip();
        }
    }
    return words;
}

} // namespace

std::vector<Cell> splitCells(std::string_view source)
{
    return splitCells(sourceLines(source));
}

std::vector<Cell> splitCells(const std::vector<SourceLine>& lines)
{
    std::vector<Cell> cells(1);
    bool onlyComments = true;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto number = static_cast<std::uint32_t>(i + 1);
        if (const auto marker = markerOf(lines[i])) {
            if (number == 1)
                cells.clear();
            else if (cells.size() == 1 && cells[0].markerLine == 0 && onlyComments)
                cells[0].kind = CellKind::Header;
            cells.push_back(cellFrom(*marker, number));
            cells.back().offset = lines[i].offset;
        }
        onlyComments = onlyComments && (lines[i].isComment || lines[i].isBlank);
        cells.back().lastLine = number;
        cells.back().endOffset = lines[i].endOffset;
    }
    for (Cell& cell : cells)
        if (cell.kind == CellKind::Markdown || cell.kind == CellKind::Raw)
            cell.words = wordsOf(lines, cell);
    return cells;
}

int cellOfLine(const std::vector<Cell>& cells, std::uint32_t line)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::uint32_t first = cells[i].markerLine != 0 ? cells[i].markerLine : cells[i].firstLine;
        if (line >= first && line <= cells[i].lastLine)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace nametag::lesson
