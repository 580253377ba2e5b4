// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/life.h"

#include <algorithm>

namespace nametag::ui {

void Life::addInterval(StepIndex begin, StepIndex end)
{
    if (begin >= end)
        return;
    if (!m_intervals.empty() && m_intervals.back().end >= begin)
        m_intervals.back().end = std::max(m_intervals.back().end, end);
    else
        m_intervals.push_back({begin, end});
}

bool Life::has(StepIndex step) const
{
    const auto after = std::upper_bound(m_intervals.begin(), m_intervals.end(), step,
                                        [](StepIndex s, const Interval& i) { return s < i.begin; });
    return after != m_intervals.begin() && step < std::prev(after)->end;
}

int Life::dwell() const
{
    int sum = 0;
    for (const Interval& i : m_intervals)
        sum += static_cast<int>(i.end - i.begin);
    return sum;
}

int Life::common(const Life& other) const
{
    int sum = 0;
    for (std::size_t i = 0, j = 0; i < m_intervals.size() && j < other.m_intervals.size();) {
        const Interval& a = m_intervals[i];
        const Interval& b = other.m_intervals[j];
        const StepIndex begin = std::max(a.begin, b.begin);
        const StepIndex end = std::min(a.end, b.end);
        if (begin < end)
            sum += static_cast<int>(end - begin);
        ++(a.end < b.end ? i : j);
    }
    return sum;
}

bool Life::meets(const Life& other) const
{
    for (std::size_t i = 0, j = 0; i < m_intervals.size() && j < other.m_intervals.size();) {
        const Interval& a = m_intervals[i];
        const Interval& b = other.m_intervals[j];
        if (a.begin < b.end && b.begin < a.end)
            return true;
        ++(a.end < b.end ? i : j);
    }
    return false;
}

Life Life::withFading() const
{
    Life longer;
    for (const Interval& i : m_intervals)
        longer.addInterval(i.begin, i.end + 1);
    return longer;
}

Life Life::clipped(StepIndex begin, StepIndex end) const
{
    Life part;
    for (const Interval& i : m_intervals)
        part.addInterval(std::max(i.begin, begin), std::min(i.end, end));
    return part;
}

} // namespace nametag::ui
