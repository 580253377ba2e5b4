// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/route_geometry.h"
#include "ui/layout/route_links.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace nametag::ui {

namespace {

constexpr int kSamples = 24;
constexpr int kClear = 8; ///< a curve keeps this far from boxes
constexpr int kApart = 9; ///< curves nearer than this to another line look like one
constexpr int kShortest = 22;
constexpr int kLongest = 110;
constexpr int kWidest = 520;

/// Points of a cubic, all the same share of its parameter apart.
std::vector<Point> sampled(const std::vector<Point>& cubic)
{
    std::vector<Point> points;
    for (int k = 0; k <= kSamples; ++k) {
        const long t = k;
        const long u = kSamples - k;
        const long scale = static_cast<long>(kSamples) * kSamples * kSamples;
        const auto mix = [&](long a, long b, long c, long d) {
            return static_cast<int>((u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d) /
                                    scale);
        };
        points.push_back({mix(cubic[0].x, cubic[1].x, cubic[2].x, cubic[3].x),
                          mix(cubic[0].y, cubic[1].y, cubic[2].y, cubic[3].y)});
    }
    return points;
}

Point stepped(Point from, Point toward, int length)
{
    if (from.x == toward.x)
        return {from.x, from.y + (toward.y > from.y ? length : -length)};
    return {from.x + (toward.x > from.x ? length : -length), from.y};
}

long turn(Point a, Point b, Point c)
{
    const long v = static_cast<long>(b.x - a.x) * (c.y - a.y) - static_cast<long>(b.y - a.y) * (c.x - a.x);
    return (v > 0) - (v < 0);
}

int crossingsOf(const std::vector<Point>& a, const std::vector<Point>& b)
{
    int found = 0;
    for (std::size_t i = 0; i + 1 < a.size(); ++i)
        for (std::size_t j = 0; j + 1 < b.size(); ++j)
            found += turn(a[i], a[i + 1], b[j]) * turn(a[i], a[i + 1], b[j + 1]) < 0 &&
                     turn(b[j], b[j + 1], a[i]) * turn(b[j], b[j + 1], a[i + 1]) < 0;
    return found;
}

class Bender {
public:
    explicit Bender(Plan& plan)
        : m_plan(plan)
        , m_drawn(plan.links.size())
    {}

    void run()
    {
        for (int i = 0; i < m_plan.linkCount(); ++i)
            m_drawn[i] = m_plan.links[i].route;
        for (int i = 0; i < m_plan.linkCount(); ++i)
            bend(i);
    }

private:
    void bend(int i)
    {
        Link& link = m_plan.links[i];
        const std::vector<Point>& route = link.route;
        if (!link.clean || route.size() < 3 || route.size() > 4 || isUnfit(route))
            return;
        const std::vector<Point> cubic = cubicOf(route);
        const std::vector<Point> points = sampled(cubic);
        if (!isFree(link, points) || crossings(i, points) > crossings(i, route) || isAmbiguous(i, points))
            return;
        link.curve = cubic;
        m_drawn[i] = points;
    }

    /// Upright between two columns a curve would lean against the lines beside it; a very wide one is vague.
    static bool isUnfit(const std::vector<Point>& route)
    {
        const int dx = std::abs(route.front().x - route.back().x);
        const int dy = std::abs(route.front().y - route.back().y);
        return dy > 2 * dx || dx > kWidest;
    }

    /// Runs along another arrow, to something else, too near to be told apart.
    bool isAmbiguous(int i, const std::vector<Point>& points) const
    {
        for (int j = 0; j < m_plan.linkCount(); ++j) {
            if (j == i || m_plan.together(i, j) == 0 || m_plan.links[j].to == m_plan.links[i].to)
                continue;
            int near = 0;
            for (const Point& p : points)
                near += distanceTo(m_drawn[j], p) < kApart;
            if (near > 4)
                return true;
        }
        return false;
    }

    static int distanceTo(const std::vector<Point>& line, Point p)
    {
        double nearest = 1e9;
        for (std::size_t k = 0; k + 1 < line.size(); ++k) {
            const double dx = line[k + 1].x - line[k].x;
            const double dy = line[k + 1].y - line[k].y;
            const double length = dx * dx + dy * dy;
            double along = 0;
            if (length > 0)
                along = std::clamp(((p.x - line[k].x) * dx + (p.y - line[k].y) * dy) / length, 0.0, 1.0);
            const double ex = line[k].x + along * dx - p.x;
            const double ey = line[k].y + along * dy - p.y;
            nearest = std::min(nearest, ex * ex + ey * ey);
        }
        return static_cast<int>(std::sqrt(nearest));
    }

    static std::vector<Point> cubicOf(const std::vector<Point>& route)
    {
        const Point a = route.front();
        const Point b = route.back();
        const double dx = a.x - b.x;
        const double dy = a.y - b.y;
        const int control =
            std::clamp(static_cast<int>(std::sqrt(dx * dx + dy * dy)) * 42 / 100, kShortest, kLongest);
        return {a, stepped(a, route[1], control), stepped(b, route[route.size() - 2], control), b};
    }

    bool isFree(const Link& link, const std::vector<Point>& points) const
    {
        for (int b : obstaclesOf(m_plan, link)) {
            const Box& box = m_plan.boxes[b];
            const bool own = b == link.from || b == link.to;
            const Rect forbidden = own ? box.rect() : box.rect().grown(kClear);
            for (std::size_t k = 1; k + 1 < points.size(); ++k)
                if (forbidden.contains(points[k]))
                    return false;
        }
        return std::all_of(points.begin(), points.end(), [&](Point p) { return p.x >= m_plan.laneRight; });
    }

    int crossings(int i, const std::vector<Point>& points) const
    {
        int sum = 0;
        for (int j = 0; j < m_plan.linkCount(); ++j)
            if (j != i && m_plan.together(i, j) != 0)
                sum += crossingsOf(points, m_drawn[j]);
        return sum;
    }

    Plan& m_plan;
    std::vector<std::vector<Point>> m_drawn;
};

} // namespace

void curveLinks(Plan& plan)
{
    Bender(plan).run();
}

} // namespace nametag::ui
