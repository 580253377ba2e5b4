// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/lockstep.h"

#include <algorithm>

namespace nametag::contrast {
namespace {

class Walk {
public:
    Walk(const CRun& run, const std::vector<std::uint32_t>& beside)
        : m_run(run)
        , m_beside(beside)
    {}

    std::uint32_t at() const { return m_at; }

    /// Goes on to what belongs to a line of Python, over what belongs to none.
    void follow(std::uint32_t line)
    {
        const std::uint32_t first = find(m_at + 1, [&](std::uint32_t at) { return at == line; });
        if (first == end())
            return;
        m_at = first;
        while (true) {
            const std::uint32_t next = find(m_at + 1, [](std::uint32_t at) { return at != 0; });
            // The same statement once more is the next time around, and Python comes here again, too.
            if (next == end() || lineAt(next) != line || isSame(next, first))
                break;
            m_at = next;
        }
        // Where Python comes back from a call, it goes on with the line that called.
        while (m_at + 1 < end() && m_run.steps[m_at + 1].kind == StepKind::Resumed)
            ++m_at;
    }

    /// Goes to the end, if nothing is left that belongs to a line of Python.
    void finish()
    {
        if (find(m_at + 1, [](std::uint32_t at) { return at != 0; }) == end())
            m_at = end() - 1;
    }

private:
    std::uint32_t end() const { return static_cast<std::uint32_t>(m_run.steps.size()); }

    template <class Wanted> std::uint32_t find(std::uint32_t from, Wanted&& wanted) const
    {
        while (from < end() && !wanted(lineAt(from)))
            ++from;
        return from;
    }

    bool isSame(std::uint32_t a, std::uint32_t b) const
    {
        const Step& one = m_run.steps[a];
        const Step& other = m_run.steps[b];
        return one.kind == other.kind && one.span == other.span && one.frame == other.frame;
    }

    std::uint32_t lineAt(std::uint32_t step) const
    {
        const std::uint32_t line = m_run.steps[step].span.line;
        return line == 0 || line > m_beside.size() ? 0 : m_beside[line - 1];
    }

    const CRun& m_run;
    const std::vector<std::uint32_t>& m_beside;
    std::uint32_t m_at = 0;
};

} // namespace

std::vector<std::uint32_t> inStep(const CRun& run, const std::vector<std::uint32_t>& pythonLines,
                                  const std::vector<std::uint32_t>& beside)
{
    Walk walk(run, beside);
    std::vector<std::uint32_t> steps;
    for (std::uint32_t line : pythonLines) {
        const bool isBeside = std::find(beside.begin(), beside.end(), line) != beside.end();
        if (line != 0 && isBeside)
            walk.follow(line);
        if (line != 0 && (!isBeside || steps.size() + 1 == pythonLines.size()))
            walk.finish();
        steps.push_back(walk.at());
    }
    return steps;
}

} // namespace nametag::contrast
