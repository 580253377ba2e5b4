// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/line_difference.h"

#include <algorithm>

namespace nametag::ui {

namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t kMostCompared = 2'000'000; ///< pairs of lines

Lines linesIn(const std::string& text)
{
    Lines lines;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return lines;
}

class Comparer {
public:
    Comparer(const Lines& before, const Lines& after)
        : m_before(before)
        , m_after(after)
    {}

    std::vector<ChangedLine> run()
    {
        std::size_t first = 0;
        while (first < m_before.size() && first < m_after.size() && m_before[first] == m_after[first])
            addSame(first++);
        std::size_t beforeEnd = m_before.size();
        std::size_t afterEnd = m_after.size();
        while (beforeEnd > first && afterEnd > first && m_before[beforeEnd - 1] == m_after[afterEnd - 1]) {
            --beforeEnd;
            --afterEnd;
        }
        compare(first, beforeEnd, afterEnd);
        for (std::size_t i = afterEnd; i < m_after.size(); ++i)
            addSame(i);
        return std::move(m_lines);
    }

private:
    void addSame(std::size_t after)
    {
        m_lines.push_back({ChangedLine::Kind::Same, static_cast<int>(after) + 1, m_after[after]});
    }
    void addGone(std::size_t before)
    {
        m_lines.push_back({ChangedLine::Kind::Gone, static_cast<int>(before) + 1, m_before[before]});
    }
    void addNew(std::size_t after)
    {
        m_lines.push_back({ChangedLine::Kind::New, static_cast<int>(after) + 1, m_after[after]});
    }

    /// By the longest common subsequence; stretches that are too long for that are new as a whole.
    void compare(std::size_t first, std::size_t beforeEnd, std::size_t afterEnd)
    {
        const std::size_t rows = beforeEnd - first;
        const std::size_t columns = afterEnd - first;
        const std::size_t pitch = columns + 1;
        const bool isHuge = rows * columns > kMostCompared;
        std::vector<std::uint32_t> common(isHuge ? 0 : (rows + 1) * pitch, 0);
        for (std::size_t i = isHuge ? 0 : rows; i-- > 0;)
            for (std::size_t j = columns; j-- > 0;)
                common[i * pitch + j] =
                    m_before[first + i] == m_after[first + j]
                        ? common[(i + 1) * pitch + j + 1] + 1
                        : std::max(common[(i + 1) * pitch + j], common[i * pitch + j + 1]);
        std::size_t i = 0;
        std::size_t j = 0;
        std::vector<std::size_t> added;
        const auto flush = [&] {
            for (std::size_t at : added)
                addNew(at);
            added.clear();
        };
        while (i < rows || j < columns) {
            if (!isHuge && i < rows && j < columns && m_before[first + i] == m_after[first + j]) {
                flush();
                addSame(first + j++);
                ++i;
            } else if (i < rows &&
                       (isHuge || j == columns || common[(i + 1) * pitch + j] >= common[i * pitch + j + 1])) {
                addGone(first + i++);
            } else {
                added.push_back(first + j++);
            }
        }
        flush();
    }

    const Lines& m_before;
    const Lines& m_after;
    std::vector<ChangedLine> m_lines;
};

} // namespace

std::vector<ChangedLine> lineDifference(const std::string& before, const std::string& after)
{
    const Lines old = linesIn(before);
    const Lines now = linesIn(after);
    return Comparer(old, now).run();
}

std::vector<ChangedLine> aroundChanges(const std::vector<ChangedLine>& lines, std::size_t around,
                                       std::size_t most)
{
    std::vector<ChangedLine> shown;
    for (std::size_t i = 0; i < lines.size() && shown.size() < most; ++i) {
        const std::size_t from = i > around ? i - around : 0;
        const std::size_t to = std::min(lines.size(), i + around + 1);
        const bool isNear =
            std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(from),
                        lines.begin() + static_cast<std::ptrdiff_t>(to),
                        [](const auto& line) { return line.kind != ChangedLine::Kind::Same; });
        if (isNear)
            shown.push_back(lines[i]);
    }
    return shown;
}

} // namespace nametag::ui
