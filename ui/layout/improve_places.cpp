// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/place_boxes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <set>

namespace nametag::ui {

namespace {

constexpr double kSlack = 1e-6;
constexpr double kCrossing = 270;
constexpr int kPasses = 14;
constexpr int kBudget = 6000; ///< evaluations; a number, not a time, so that machines agree

/// The straight line that an arrow would like to be.
struct Line {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
};

int turn(double ax, double ay, double bx, double by, double cx, double cy)
{
    const double v = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    return v > 1e-9 ? 1 : (v < -1e-9 ? -1 : 0);
}

bool cross(const Line& a, const Line& b)
{
    return turn(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1) * turn(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2) < 0 &&
           turn(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1) * turn(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2) < 0;
}

bool passesThrough(const Line& s, const Box& b)
{
    const double dx = s.x2 - s.x1;
    const double dy = s.y2 - s.y1;
    const std::array<double, 4> p{-dx, dx, -dy, dy};
    const std::array<double, 4> q{s.x1 - (b.x + 3), b.x + b.width - 3 - s.x1, s.y1 - (b.y + 3),
                                  b.y + b.height - 3 - s.y1};
    double from = 0;
    double to = 1;
    for (int i = 0; i < 4; ++i) {
        if (std::abs(p[i]) < 1e-12) {
            if (q[i] < 0)
                return false;
            continue;
        }
        const double r = q[i] / p[i];
        (p[i] < 0 ? from : to) = p[i] < 0 ? std::max(from, r) : std::min(to, r);
    }
    return from < to;
}

class Improver {
public:
    Improver(Plan& plan, const std::vector<bool>& chain)
        : m_plan(plan)
        , m_moves(plan, chain)
    {}

    double total() { return cost(Members(m_plan.boxes.size(), true)); }

    void run()
    {
        bool changed = true;
        for (int pass = 0; changed && pass < kPasses; ++pass) {
            changed = false;
            for (int u = 0; u < m_plan.boxCount() && m_spent < kBudget; ++u) {
                changed = slide(u, m_moves.group(u)) || changed;
                if (m_moves.tree(u).size() > m_moves.group(u).size())
                    changed = slide(u, m_moves.tree(u)) || changed;
            }
            for (int u = 0; u < m_plan.boxCount(); ++u)
                for (int v = u + 1; v < m_plan.boxCount() && m_spent < kBudget; ++v)
                    changed = swap(u, v) || changed;
        }
    }

private:
    using Members = std::vector<bool>;

    Line lineOf(const Link& link) const
    {
        const Box& target = m_plan.boxes[link.to];
        const int d = target.rank - m_plan.sourceRank(link);
        const double y1 = m_plan.sourceY(link);
        const double y2 = target.y + target.entryY;
        const double right = m_plan.sourceX(link);
        if (link.isName() || d > 0)
            return {right, y1, static_cast<double>(target.x), y2};
        const double end = target.x + target.width;
        return {d < 0 ? static_cast<double>(m_plan.boxes[link.from].x) : right, y1, end, y2};
    }

    bool touches(const Link& link, const Members& moving) const
    {
        return moving[link.to] || (!link.isName() && moving[link.from]);
    }

    /// What the links of the moving boxes cost, and others that pass over those.
    double cost(const Members& moving)
    {
        m_spent += 1 + m_plan.linkCount() / 60;
        double sum = 0;
        for (int i = 0; i < m_plan.linkCount(); ++i)
            if (touches(m_plan.links[i], moving))
                sum += linkCost(i, moving);
        for (int b = 0; b < m_plan.boxCount(); ++b) {
            if (!moving[b])
                continue;
            const Box& box = m_plan.boxes[b];
            sum += 0.03 * box.y * m_plan.lasting(box.life.dwell());
            for (int i = 0; i < m_plan.linkCount(); ++i)
                if (!touches(m_plan.links[i], moving))
                    sum += overlapCost(i, b);
        }
        return sum;
    }

    double overlapCost(int i, int b) const
    {
        const Link& link = m_plan.links[i];
        const int shared = m_plan.besideBox(i, b);
        if (b == link.to || b == link.from || shared == 0 || !passesThrough(lineOf(link), m_plan.boxes[b]))
            return 0;
        return 60.0 * m_plan.lasting(shared);
    }

    double linkCost(int i, const Members& moving) const
    {
        const Link& link = m_plan.links[i];
        const Line line = lineOf(link);
        const double w = m_plan.weight(link);
        const double jog = std::abs(line.y1 - line.y2);
        double sum = w * 0.25 * std::min(jog, 40.0);
        if (jog > 9)
            sum += w * (26 + std::min(jog, 60.0) + 0.6 * std::max(0.0, jog - 60));
        for (int j = 0; j < m_plan.linkCount(); ++j) {
            const Link& other = m_plan.links[j];
            const int shared = m_plan.together(i, j);
            if (j == i || shared == 0 || other.to == link.to || (j < i && touches(other, moving)))
                continue;
            if (cross(line, lineOf(other)))
                sum += kCrossing * m_plan.lasting(shared);
        }
        for (int b = 0; b < m_plan.boxCount(); ++b)
            sum += overlapCost(i, b);
        return sum;
    }

    bool isFree(const Members& moving) const
    {
        for (int a = 0; a < m_plan.boxCount(); ++a) {
            if (!moving[a])
                continue;
            const Box& box = m_plan.boxes[a];
            if (box.y < m_plan.top)
                return false;
            for (int b = 0; b < m_plan.boxCount(); ++b)
                if (!moving[b] && m_plan.collide(box, box.y, m_plan.boxes[b], m_plan.boxes[b].y))
                    return false;
        }
        return m_moves.keepsOrder(moving);
    }

    void shift(const std::vector<int>& members, int by)
    {
        for (int a : members)
            m_plan.boxes[a].y += by;
    }

    bool slide(int u, const std::vector<int>& members)
    {
        Members moving(m_plan.boxes.size(), false);
        for (int a : members)
            moving[a] = true;
        const int before = m_plan.boxes[u].y;
        double bestCost = cost(moving) - kSlack;
        int best = before;
        for (int y : m_moves.wishes(u, members)) {
            if (y == before)
                continue;
            shift(members, y - before);
            if (isFree(moving)) {
                const double c = cost(moving);
                if (c < bestCost) {
                    bestCost = c;
                    best = y;
                }
            }
            shift(members, before - y);
        }
        shift(members, best - before);
        return best != before;
    }

    /// Exchanges two boxes of a column, with what hangs on them.
    bool swap(int u, int v)
    {
        const bool uAbove = m_plan.boxes[u].y < m_plan.boxes[v].y;
        const int upper = uAbove ? u : v;
        const int lower = uAbove ? v : u;
        const Box& a = m_plan.boxes[upper];
        const Box& b = m_plan.boxes[lower];
        if (a.rank != b.rank || !a.occupied.meets(b.occupied))
            return false;
        Members moving(m_plan.boxes.size(), false);
        for (int q : m_moves.tree(upper))
            moving[q] = true;
        for (int q : m_moves.tree(lower)) {
            if (moving[q])
                return false;
            moving[q] = true;
        }
        const double before = cost(moving) - kSlack;
        const int up = a.y - b.y;
        const int down = b.y + b.height - a.height - a.y;
        shift(m_moves.tree(lower), up);
        shift(m_moves.tree(upper), down);
        if (isFree(moving) && apart(m_moves.tree(upper), m_moves.tree(lower)) && cost(moving) < before)
            return true;
        shift(m_moves.tree(lower), -up);
        shift(m_moves.tree(upper), -down);
        return false;
    }

    bool apart(const std::vector<int>& some, const std::vector<int>& others) const
    {
        for (int p : some)
            for (int q : others)
                if (m_plan.collide(m_plan.boxes[p], m_plan.boxes[p].y, m_plan.boxes[q], m_plan.boxes[q].y))
                    return false;
        return true;
    }

    Plan& m_plan;
    Moves m_moves;
    int m_spent = 0;
};

} // namespace

double placesCost(Plan& plan, const std::vector<bool>& chain)
{
    return Improver(plan, chain).total();
}

void improvePlaces(Plan& plan, const std::vector<bool>& chain)
{
    Improver(plan, chain).run();
}

} // namespace nametag::ui
