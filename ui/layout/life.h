// SPDX-License-Identifier: GPL-3.0-or-later
// Life: the steps at which something is on the stage, as sorted, disjoint, half-open intervals.
#pragma once

#include "core/base/ids.h"

#include <vector>

namespace nametag::ui {

class Life {
public:
    struct Interval {
        StepIndex begin = 0;
        StepIndex end = 0;
        friend bool operator==(const Interval&, const Interval&) = default;
    };

    Life() = default;
    Life(StepIndex begin, StepIndex end) { addInterval(begin, end); }

    /// It is there at this step too; steps are told in ascending order.
    void add(StepIndex step) { addInterval(step, step + 1); }
    /// Intervals are told in ascending order of their begin; they may touch or overlap.
    void addInterval(StepIndex begin, StepIndex end);

    bool has(StepIndex step) const;
    bool isEmpty() const { return m_intervals.empty(); }
    StepIndex first() const { return m_intervals.empty() ? 0 : m_intervals.front().begin; }
    StepIndex end() const { return m_intervals.empty() ? 0 : m_intervals.back().end; }
    /// Number of steps.
    int dwell() const;
    /// Number of steps that both have.
    int common(const Life& other) const;
    bool meets(const Life& other) const;
    /// Each interval one step longer: what is freed in a step still fades in it, and its successor must not
    /// stand in the same place.
    Life withFading() const;
    /// The part of it within [begin, end).
    Life clipped(StepIndex begin, StepIndex end) const;
    const std::vector<Interval>& intervals() const { return m_intervals; }

private:
    std::vector<Interval> m_intervals;
};

} // namespace nametag::ui
