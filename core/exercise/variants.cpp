// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/variants.h"

#include "core/explain/scene_words.h"

#include <algorithm>
#include <cctype>

namespace nametag::exercise {

namespace {

struct Line {
    std::size_t begin = 0;
    std::string_view text;
};

std::vector<Line> linesOf(std::string_view source)
{
    std::vector<Line> lines;
    for (std::size_t at = 0; at < source.size();) {
        const std::size_t end = std::min(source.find('\n', at), source.size());
        lines.push_back({at, source.substr(at, end - at)});
        at = end + 1;
    }
    return lines;
}

/// "x" of a line `x = 100`, and where its value begins; empty: the line is no such assignment.
std::string_view targetOf(std::string_view line, std::size_t& value)
{
    const std::size_t equals = line.find(" = ");
    if (equals == std::string_view::npos || line.front() == '#')
        return {};
    const std::string_view target = line.substr(0, equals);
    const bool isName = std::all_of(target.begin(), target.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == ' ';
    });
    value = equals + 3;
    const std::size_t begin = target.find_first_not_of(' ');
    return isName && begin != std::string_view::npos ? target.substr(begin) : std::string_view();
}

std::string replaced(const std::string& source, std::size_t at, std::size_t length, const std::string& by)
{
    std::string text = source;
    return text.replace(at, length, by);
}

/// The nearest line up to the question's that ties this name.
const Line* lineTying(const std::vector<Line>& lines, std::string_view name, std::uint32_t last,
                      std::size_t& value)
{
    for (std::size_t i = std::min<std::size_t>(last, lines.size()); i-- > 0;)
        if (!lines[i].text.empty() && targetOf(lines[i].text, value) == name)
            return &lines[i];
    return nullptr;
}

std::size_t valueLength(std::string_view line, std::size_t value)
{
    std::size_t end = std::min(line.find("  #", value), line.size());
    while (end > value && (line[end - 1] == ' ' || line[end - 1] == '\r'))
        --end;
    return end - value;
}

/// Other numbers for a plain int: on the other side of the table of small ints.
std::string otherInt(std::string_view digits)
{
    const bool isSmall = digits.size() < 3 || (digits.size() == 3 && digits <= "256");
    return isSmall ? "1000" : "100";
}

bool isInt(std::string_view text)
{
    return !text.empty() && text.size() < 10 && std::all_of(text.begin(), text.end(), [](char c) {
        return std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '_';
    });
}

bool isPlainString(std::string_view text)
{
    return text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front() &&
           text.substr(1, text.size() - 2).find(text.front()) == std::string_view::npos;
}

std::string otherValue(std::string_view value)
{
    if (isInt(value))
        return otherInt(value);
    if (!isPlainString(value))
        return {};
    const std::string quote(1, value.front());
    return value.find(' ') == std::string_view::npos ? quote + "two words" + quote : quote + "word" + quote;
}

} // namespace

std::vector<Variant> variantsOf(const lesson::Lesson& lesson, const Exercise& exercise)
{
    constexpr std::size_t kMost = 2;
    std::vector<Variant> variants;
    const std::vector<Line> lines = linesOf(lesson.source);
    for (const std::string& wanted : exercise.variants) {
        std::size_t ours = 0, theirs = 0;
        const std::string_view name = targetOf(wanted, ours);
        const Line* line = name.empty() ? nullptr : lineTying(lines, name, exercise.line, theirs);
        if (line)
            variants.push_back({wanted, replaced(lesson.source, line->begin + theirs,
                                                 valueLength(line->text, theirs), wanted.substr(ours))});
    }
    if (!exercise.variants.empty())
        return variants;
    for (std::size_t i = std::min<std::size_t>(exercise.line, lines.size());
         i-- > 0 && variants.size() < kMost && i + 8 > exercise.line;) {
        std::size_t value = 0;
        const std::string_view name = lines[i].text.empty() ? "" : targetOf(lines[i].text, value);
        if (name.empty())
            continue;
        const std::size_t length = valueLength(lines[i].text, value);
        const std::string other = otherValue(lines[i].text.substr(value, length));
        if (!other.empty())
            variants.push_back({std::string(name) + " = " + other,
                                replaced(lesson.source, lines[i].begin + value, length, other)});
    }
    return variants;
}

} // namespace nametag::exercise
