// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/route_geometry.h"

#include <algorithm>
#include <cstdlib>

namespace nametag::ui {

namespace {

constexpr int kNear = 7; ///< parallel parts nearer than this look like one line

bool isAcross(Point a, Point b)
{
    return a.y == b.y;
}

void addParallel(Meeting& meeting, int distance, int length)
{
    if (std::abs(distance) < kNear && length > 3)
        meeting.overlap += length;
}

void addMeeting(Meeting& meeting, Point a, Point b, Point c, Point d)
{
    const bool first = isAcross(a, b);
    const bool second = isAcross(c, d);
    if (first && second) {
        const int length = std::min(std::max(a.x, b.x), std::max(c.x, d.x)) -
                           std::max(std::min(a.x, b.x), std::min(c.x, d.x));
        addParallel(meeting, a.y - c.y, length);
        return;
    }
    if (!first && !second) {
        const int length = std::min(std::max(a.y, b.y), std::max(c.y, d.y)) -
                           std::max(std::min(a.y, b.y), std::min(c.y, d.y));
        addParallel(meeting, a.x - c.x, length);
        return;
    }
    if (!first) {
        std::swap(a, c);
        std::swap(b, d);
    }
    const bool crosses = c.x > std::min(a.x, b.x) && c.x < std::max(a.x, b.x) && a.y > std::min(c.y, d.y) &&
                         a.y < std::max(c.y, d.y);
    meeting.crossings += crosses ? 1 : 0;
}

bool areNear(const std::vector<Point>& a, const std::vector<Point>& b)
{
    const auto byX = [](Point p, Point q) { return p.x < q.x; };
    const auto byY = [](Point p, Point q) { return p.y < q.y; };
    if (a.empty() || b.empty())
        return false;
    const auto [left, right] = std::minmax_element(a.begin(), a.end(), byX);
    const auto [otherLeft, otherRight] = std::minmax_element(b.begin(), b.end(), byX);
    if (left->x > otherRight->x + kNear || otherLeft->x > right->x + kNear)
        return false;
    const auto [top, bottom] = std::minmax_element(a.begin(), a.end(), byY);
    const auto [otherTop, otherBottom] = std::minmax_element(b.begin(), b.end(), byY);
    return top->y <= otherBottom->y + kNear && otherTop->y <= bottom->y + kNear;
}

} // namespace

std::vector<int> obstaclesOf(const Plan& plan, const Link& link)
{
    std::vector<int> found;
    for (int b = 0; b < plan.boxCount(); ++b)
        if (b == link.from || b == link.to || plan.boxes[b].occupied.meets(link.life))
            found.push_back(b);
    return found;
}

Ground::Ground(const Plan& plan, const Link& link)
    : m_plan(plan)
    , m_link(link)
    , m_obstacles(obstaclesOf(plan, link))
{}

Rect Ground::forbiddenAcross(int b) const
{
    const Box& box = m_plan.boxes[b];
    const bool own = b == m_link.from || b == m_link.to;
    const int above = own ? 9 : (box.compact ? 4 : 10);
    const int aside = own ? 0 : (box.compact ? 4 : 10);
    return {box.x - aside, box.y - above, box.width + 2 * aside, box.height + 2 * above};
}

Rect Ground::forbiddenDown(int b) const
{
    const Box& box = m_plan.boxes[b];
    const bool own = b == m_link.from || b == m_link.to;
    const int above = own ? 0 : (box.compact ? 4 : 10);
    const int aside = own ? 14 : 16;
    return {box.x - aside, box.y - above, box.width + 2 * aside, box.height + 2 * above};
}

bool Ground::isFreeAcross(int y, int x1, int x2) const
{
    if (x1 > x2)
        std::swap(x1, x2);
    if (x1 < leastX(true) || y < leastY())
        return false;
    return std::none_of(m_obstacles.begin(), m_obstacles.end(), [&](int b) {
        const Rect r = forbiddenAcross(b);
        return y > r.y && y < r.bottom() && x1 < r.right() && x2 > r.x;
    });
}

bool Ground::isFreeDown(int x, int y1, int y2) const
{
    if (y1 > y2)
        std::swap(y1, y2);
    if (x < leastX(false) || y1 < leastY())
        return false;
    return std::none_of(m_obstacles.begin(), m_obstacles.end(), [&](int b) {
        const Rect r = forbiddenDown(b);
        return x > r.x && x < r.right() && y1 < r.bottom() && y2 > r.y;
    });
}

bool Ground::isFree(const std::vector<Point>& route) const
{
    for (std::size_t k = 0; k + 1 < route.size(); ++k)
        if (!isFree(route[k], route[k + 1]))
            return false;
    return true;
}

Meeting meetingOf(const std::vector<Point>& a, const std::vector<Point>& b)
{
    Meeting meeting;
    if (!areNear(a, b))
        return meeting;
    for (std::size_t i = 0; i + 1 < a.size(); ++i)
        for (std::size_t j = 0; j + 1 < b.size(); ++j)
            addMeeting(meeting, a[i], a[i + 1], b[j], b[j + 1]);
    return meeting;
}

std::vector<Point> simplified(const std::vector<Point>& route)
{
    std::vector<Point> corners;
    for (const Point& p : route) {
        if (!corners.empty() && corners.back() == p)
            continue;
        if (corners.size() >= 2) {
            const Point& a = corners[corners.size() - 2];
            Point& b = corners.back();
            if ((a.x == b.x && b.x == p.x) || (a.y == b.y && b.y == p.y)) {
                b = p;
                continue;
            }
        }
        corners.push_back(p);
    }
    return corners;
}

int lengthOf(const std::vector<Point>& route)
{
    int sum = 0;
    for (std::size_t k = 0; k + 1 < route.size(); ++k)
        sum += std::abs(route[k].x - route[k + 1].x) + std::abs(route[k].y - route[k + 1].y);
    return sum;
}

} // namespace nametag::ui
