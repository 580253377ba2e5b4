// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/twin.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace nametag::lesson {
namespace {

/// What stands in front of the text of a comment line: "# " or "#", with what is before it.
std::uint32_t commentWidth(std::string_view line)
{
    const std::size_t sign = line.find_first_not_of(" \t");
    if (sign == std::string_view::npos || line[sign] != '#')
        return 0;
    const bool hasBlank = sign + 1 < line.size() && line[sign + 1] == ' ';
    return static_cast<std::uint32_t>(sign + (hasBlank ? 2 : 1));
}

/// False for lines that run nothing: blank, braces, comments, the preprocessor's.
bool isCode(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(" \t{};");
    if (first == std::string_view::npos)
        return false;
    const std::string_view rest = line.substr(first);
    return !rest.starts_with("//") && !rest.starts_with("#") && !rest.starts_with("/*");
}

/// The numbers of `lines="1 2 2"`; nothing if one is no number or too large.
std::optional<std::vector<std::size_t>> numbersIn(std::string_view text, std::size_t most)
{
    std::vector<std::size_t> numbers;
    while (!text.empty()) {
        if (text.front() == ' ' || text.front() == ',') {
            text.remove_prefix(1);
            continue;
        }
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || number > most)
            return {};
        numbers.push_back(number);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    }
    return numbers;
}

} // namespace

bool isTwin(const Cell& cell)
{
    return cell.kind == CellKind::Raw &&
           std::any_of(cell.metadata.begin(), cell.metadata.end(), [](const Option& option) {
               return option.key == "language" && (option.value == "c" || option.value == "C");
           });
}

std::string besideOf(const Cell& cell)
{
    for (const Option& option : cell.metadata)
        if (option.key == "beside")
            return option.value;
    return {};
}

Result<Twin> twinOf(const std::vector<SourceLine>& lines, const Cell& cell,
                    const std::vector<std::uint32_t>& codeLines)
{
    Twin twin;
    twin.title = cell.title;
    twin.firstLine = cell.firstLine;
    std::optional<std::vector<std::size_t>> wanted;
    for (const Option& option : cell.metadata) {
        if (option.key != "lines")
            continue;
        wanted = numbersIn(option.value, codeLines.size());
        if (!wanted)
            return Diagnostic{"lesson.twin-lines",
                              "lines=\"" + option.value + "\" names a line that is not there",
                              "Write for each line of C which line of the cell's code it belongs to, or 0.",
                              {cell.markerLine, 0, cell.markerLine, 0}};
    }
    std::size_t counted = 0;
    for (std::uint32_t line = cell.firstLine; line <= cell.lastLine; ++line) {
        const std::string_view text = lines[line - 1].text;
        const std::uint32_t width = commentWidth(text);
        if (width == 0 && !lines[line - 1].isBlank)
            return Diagnostic{"lesson.twin-comment",
                              "a line of the C program is no comment",
                              "Put \"# \" in front of each of its lines.",
                              {line, 0, line, 0}};
        const std::string_view code = text.substr(std::min<std::size_t>(width, text.size()));
        std::size_t place = 0;
        if (isCode(code)) {
            place = !wanted ? counted + 1 : counted < wanted->size() ? (*wanted)[counted] : 0;
            ++counted;
        }
        twin.text += std::string(code) + '\n';
        twin.columns.push_back(width);
        twin.lines.push_back(place == 0 || place > codeLines.size() ? 0 : codeLines[place - 1]);
    }
    return twin;
}

SourceSpan placeInFile(const Twin& twin, const SourceSpan& place)
{
    if (place.line == 0 || place.line > twin.columns.size())
        return {twin.firstLine, 0, twin.firstLine, 0};
    const std::uint32_t width = twin.columns[place.line - 1];
    const std::uint32_t line = twin.firstLine + place.line - 1;
    return {line, place.column + width, line, place.endColumn + width};
}

} // namespace nametag::lesson
