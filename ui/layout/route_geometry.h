// SPDX-License-Identifier: GPL-3.0-or-later
// What routes may touch and how two of them get on: obstacles, crossings, shared lines.
#pragma once

#include "ui/layout/plan.h"

#include <vector>

namespace nametag::ui {

/// Boxes that stand at some time at which the link is there, and its own two.
std::vector<int> obstaclesOf(const Plan& plan, const Link& link);

/// Obstacles of one link, asked for free lines.
class Ground {
public:
    Ground(const Plan& plan, const Link& link);
    bool isFree(Point a, Point b) const
    {
        return a.y == b.y ? isFreeAcross(a.y, a.x, b.x) : isFreeDown(a.x, a.y, b.y);
    }
    bool isFree(const std::vector<Point>& route) const;
    const std::vector<int>& obstacles() const { return m_obstacles; }
    /// A horizontal line may not touch this; edges not included.
    Rect forbiddenAcross(int box) const;
    /// The same for an upright line.
    Rect forbiddenDown(int box) const;
    int leastX(bool across) const { return m_plan.laneRight + (across ? 0 : 8); }
    int leastY() const { return m_plan.top - 24; }

private:
    bool isFreeAcross(int y, int x1, int x2) const;
    bool isFreeDown(int x, int y1, int y2) const;

    const Plan& m_plan;
    const Link& m_link;
    std::vector<int> m_obstacles;
};

struct Meeting {
    int crossings = 0;
    int overlap = 0; ///< pixels that run side by side, too near to tell apart
};

/// How two routes of horizontal and vertical parts meet.
Meeting meetingOf(const std::vector<Point>& a, const std::vector<Point>& b);

/// The same route without points that are not corners.
std::vector<Point> simplified(const std::vector<Point>& route);

int lengthOf(const std::vector<Point>& route);

} // namespace nametag::ui
