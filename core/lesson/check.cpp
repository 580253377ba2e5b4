// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/check.h"

#include "core/lesson/source_lines.h"

#include <cctype>
#include <string_view>

namespace nametag::lesson {

namespace {

bool isLetter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || (c & 0x80) != 0;
}

/// The word stands in the line, not as a part of a longer one.
bool hasWord(std::string_view line, std::string_view word)
{
    for (std::size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool ends = end >= line.size() || !isLetter(line[end]);
        if (ends && (at == 0 || !isLetter(line[at - 1])))
            return true;
    }
    return false;
}

bool isInCode(const Lesson& lesson, const std::vector<SourceLine>& lines, std::string_view name)
{
    for (std::size_t i = 0; i < lines.size() && i < lesson.roles.size(); ++i)
        if (lesson.roles[i] == LineRole::Code && hasWord(lines[i].text, name))
            return true;
    return false;
}

} // namespace

std::vector<Diagnostic> checkLesson(const Lesson& lesson)
{
    std::vector<Diagnostic> problems;
    const std::vector<SourceLine> lines = sourceLines(lesson.source);
    for (const NamedName& named : lesson.names) {
        const bool isPattern = named.name.find('*') != std::string::npos;
        if (!isPattern && (named.name.empty() || !isInCode(lesson, lines, named.name)))
            problems.push_back({"lesson.unknown-name",
                                "no line of code has a name \"" + named.name + "\"",
                                "Write a name as it stands in the code.",
                                {named.line, 0, named.line, 0}});
    }
    return problems;
}

} // namespace nametag::lesson
