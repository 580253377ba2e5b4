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
        , m_chain(chain)
    {
        findGroups();
        findTrees();
    }

    void run()
    {
        bool changed = true;
        for (int pass = 0; changed && pass < kPasses; ++pass) {
            changed = false;
            for (int u = 0; u < m_plan.boxCount() && m_spent < kBudget; ++u) {
                changed = slide(u, m_groups[u], true) || changed;
                if (m_trees[u].size() > m_groups[u].size())
                    changed = slide(u, m_trees[u], false) || changed;
            }
            for (int u = 0; u < m_plan.boxCount(); ++u)
                for (int v = u + 1; v < m_plan.boxCount() && m_spent < kBudget; ++v)
                    changed = swap(u, v) || changed;
        }
    }

private:
    using Members = std::vector<bool>;

    /// Members of a chain move together.
    void findGroups()
    {
        const int n = m_plan.boxCount();
        std::vector<int> leader(n);
        std::iota(leader.begin(), leader.end(), 0);
        const std::function<int(int)> find = [&](int x) {
            return leader[x] == x ? x : leader[x] = find(leader[x]);
        };
        for (int i = 0; i < m_plan.linkCount(); ++i) {
            const Link& link = m_plan.links[i];
            if (m_chain[i] && m_plan.boxes[link.from].rank != m_plan.boxes[link.to].rank)
                leader[find(link.from)] = find(link.to);
        }
        std::vector<std::vector<int>> byLeader(n);
        for (int i = 0; i < n; ++i)
            byLeader[find(i)].push_back(i);
        for (int i = 0; i < n; ++i)
            m_groups.push_back(byLeader[find(i)]);
    }

    void findTrees()
    {
        for (int u = 0; u < m_plan.boxCount(); ++u) {
            std::set<int> tree{u};
            std::vector<int> open{u};
            while (!open.empty()) {
                const int at = open.back();
                open.pop_back();
                for (int g : m_groups[at])
                    if (tree.insert(g).second)
                        open.push_back(g);
                for (int child : m_plan.boxes[at].children)
                    if (tree.insert(child).second)
                        open.push_back(child);
            }
            m_trees.emplace_back(tree.begin(), tree.end());
        }
    }

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
                sum += 90.0 * m_plan.lasting(shared);
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
        return true;
    }

    void shift(const std::vector<int>& members, int by)
    {
        for (int a : members)
            m_plan.boxes[a].y += by;
    }

    /// Heights at which this box would stand well.
    std::set<int> wishes(int u, const std::vector<int>& members, const Members& moving, bool alone) const
    {
        std::set<int> heights{m_plan.top};
        const Box& box = m_plan.boxes[u];
        for (const Link& link : m_plan.links) {
            if (moving[link.to] && (link.isName() || !moving[link.from])) {
                const Box& target = m_plan.boxes[link.to];
                heights.insert(box.y + m_plan.sourceY(link) - (target.y + target.entryY));
            }
            if (alone && link.from == u && !moving[link.to]) {
                const Box& target = m_plan.boxes[link.to];
                heights.insert(target.y + target.entryY - link.slotY);
            }
        }
        for (int b = 0; b < m_plan.boxCount(); ++b) {
            if (moving[b])
                continue;
            const Box& other = m_plan.boxes[b];
            for (int a : members) {
                const Box& mine = m_plan.boxes[a];
                if (!m_plan.sameColumns(mine, other) || !mine.occupied.meets(other.occupied))
                    continue;
                heights.insert(box.y + other.y + other.height + m_plan.gap(other, mine) - mine.y);
                heights.insert(box.y + other.y - mine.height - m_plan.gap(mine, other) - mine.y);
            }
        }
        return heights;
    }

    bool slide(int u, const std::vector<int>& members, bool alone)
    {
        Members moving(m_plan.boxes.size(), false);
        for (int a : members)
            moving[a] = true;
        const int before = m_plan.boxes[u].y;
        double bestCost = cost(moving) - kSlack;
        int best = before;
        for (int y : wishes(u, members, moving, alone)) {
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
        for (int q : m_trees[upper])
            moving[q] = true;
        for (int q : m_trees[lower]) {
            if (moving[q])
                return false;
            moving[q] = true;
        }
        const double before = cost(moving) - kSlack;
        const int up = a.y - b.y;
        const int down = b.y + b.height - a.height - a.y;
        shift(m_trees[lower], up);
        shift(m_trees[upper], down);
        if (isFree(moving) && apart(m_trees[upper], m_trees[lower]) && cost(moving) < before)
            return true;
        shift(m_trees[lower], -up);
        shift(m_trees[upper], -down);
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
    const std::vector<bool>& m_chain;
    std::vector<std::vector<int>> m_groups;
    std::vector<std::vector<int>> m_trees;
    int m_spent = 0;
};

} // namespace

void improvePlaces(Plan& plan, const std::vector<bool>& chain)
{
    Improver(plan, chain).run();
}

} // namespace nametag::ui
