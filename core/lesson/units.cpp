// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/units.h"

#include "core/lesson/lesson_loader.h"

#include <algorithm>

namespace nametag::lesson {

std::vector<std::uint32_t> unitStarts(const std::vector<Cell>& cells)
{
    std::vector<std::uint32_t> starts;
    const auto marked = [](const Cell& cell) { return cell.markerLine > 0; };
    if (std::none_of(cells.begin(), cells.end(), marked))
        return starts;
    for (const Cell& cell : cells)
        if (cell.kind == CellKind::Code)
            starts.push_back(std::max(cell.markerLine, std::uint32_t{1}));
    return starts;
}

bool asksForPrompt(std::string_view text)
{
    const Result<Lesson> lesson = loadLesson(text, {});
    return lesson && lesson->mode == LessonMode::Repl;
}

} // namespace nametag::lesson
