// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/refine.h"

#include "ui/layout/link_grid.h"
#include "ui/layout/page.h"
#include "ui/layout/place_boxes.h"
#include "ui/layout/route_geometry.h"
#include "ui/layout/route_links.h"
#include "ui/layout/tracks.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace nametag::ui {

namespace {

constexpr int kPasses = 6;
constexpr int kWishes = 10; ///< heights that are tried for a box
constexpr int kMostEvaluations = 1'000;
constexpr long kMostMeetings = 3'000'000; ///< pairs of links that all evaluations together may compare
constexpr double kSlack = 1e-6;

/// Links of the moved boxes, and those whose way is now barred.
std::vector<int> touchedBy(const Plan& plan, const std::vector<bool>& moved)
{
    std::vector<int> touched;
    for (int i = 0; i < plan.linkCount(); ++i) {
        const Link& link = plan.links[i];
        if (moved[link.to] || (!link.isName() && moved[link.from]) || !link.clean ||
            !Ground(plan, link).isFree(link.route))
            touched.push_back(i);
    }
    return touched;
}

void routeAgain(Plan& plan, const std::vector<int>& touched)
{
    for (int i : touched)
        plan.links[i].route.clear();
    for (int i : touched)
        findRoute(plan, i);
    for (int i : touched) {
        plan.links[i].route.clear();
        findRoute(plan, i);
    }
    tidyRoutes(plan, touched);
}

class Refiner {
public:
    Refiner(Plan& plan, const std::vector<bool>& chain)
        : m_plan(plan)
        , m_moves(plan, chain)
        , m_cost(cost())
    {
        const long links = std::max(1, plan.linkCount());
        m_budget = static_cast<int>(std::min<long>(kMostEvaluations, kMostMeetings / (links * links)));
    }

    void run()
    {
        bool changed = true;
        for (int pass = 0; changed && pass < kPasses && m_spent < m_budget; ++pass) {
            changed = false;
            for (int i = 0; i < m_plan.linkCount(); ++i)
                changed = routeAnew(i) || changed;
            for (int u = 0; u < m_plan.boxCount(); ++u) {
                changed = slide(u, m_moves.group(u)) || changed;
                if (m_moves.tree(u).size() > m_moves.group(u).size())
                    changed = slide(u, m_moves.tree(u)) || changed;
            }
            for (int u = 0; u < m_plan.boxCount(); ++u)
                for (int v = u + 1; v < m_plan.boxCount(); ++v)
                    changed = swap(u, v) || changed;
        }
    }

private:
    double cost() const { return planCost(m_plan) + pageCost(m_plan); }

    struct Shift {
        std::vector<int> members;
        int by = 0;
    };

    /// Only where something is amiss there is something to gain.
    bool isUneasy(const std::vector<int>& members) const
    {
        for (int i = 0; i < m_plan.linkCount(); ++i) {
            const Link& link = m_plan.links[i];
            const bool touched = std::any_of(members.begin(), members.end(),
                                             [&](int b) { return b == link.to || b == link.from; });
            if (touched && (link.route.size() > 2 || routeCost(m_plan, i) > 0))
                return true;
        }
        return false;
    }

    bool slide(int u, const std::vector<int>& members)
    {
        if (m_spent >= m_budget || !isUneasy(members))
            return false;
        const int y = m_plan.boxes[u].y;
        std::vector<int> heights = m_moves.wishes(u, members);
        addHeightsOfRuns(heights, u);
        std::erase(heights, y);
        std::stable_sort(heights.begin(), heights.end(),
                         [y](int a, int b) { return std::abs(a - y) < std::abs(b - y); });
        if (heights.size() > kWishes)
            heights.resize(kWishes);
        for (int wanted : heights)
            if (accept({{members, wanted - y}}))
                return true;
        return false;
    }

    /// Heights at which an arrow of the box would need one jog fewer.
    void addHeightsOfRuns(std::vector<int>& heights, int u) const
    {
        const int y = m_plan.boxes[u].y;
        for (const Link& link : m_plan.links) {
            const std::vector<Point>& route = link.route;
            const std::size_t n = route.size();
            if (n < 4)
                continue;
            if (link.to == u && route[n - 1].y == route[n - 2].y)
                heights.push_back(y + route[n - 3].y - route[n - 1].y);
            if (link.from == u && route[0].y == route[1].y)
                heights.push_back(y + route[2].y - route[0].y);
        }
    }

    bool swap(int u, int v)
    {
        const bool uAbove = m_plan.boxes[u].y < m_plan.boxes[v].y;
        const int upper = uAbove ? u : v;
        const int lower = uAbove ? v : u;
        const Box& a = m_plan.boxes[upper];
        const Box& b = m_plan.boxes[lower];
        if (m_spent >= m_budget || !m_plan.sameColumns(a, b) || !isUneasy({u, v}))
            return false;
        const std::vector<int>& above = m_moves.tree(upper);
        const std::vector<int>& below = m_moves.tree(lower);
        for (int q : below)
            if (std::find(above.begin(), above.end(), q) != above.end())
                return false;
        return accept({{above, b.y + b.height - a.height - a.y}, {below, a.y - b.y}});
    }

    /// Another way for one arrow, and for those that it crosses.
    bool routeAnew(int i)
    {
        if (m_spent >= m_budget || routeCost(m_plan, i) <= 0)
            return false;
        std::vector<int> touched{i};
        for (int j = 0; j < m_plan.linkCount(); ++j) {
            if (j == i || m_plan.together(i, j) == 0)
                continue;
            const Meeting meeting = meetingOf(m_plan.links[i].route, m_plan.links[j].route);
            if (meeting.crossings > 0 || meeting.overlap > 0)
                touched.push_back(j);
        }
        std::reverse(touched.begin() + 1, touched.end());
        std::rotate(touched.begin(), touched.begin() + 1, touched.end()); // the others choose first
        const std::vector<Link> links = m_plan.links;
        return settle(touched) || restore(m_plan.boxes, links);
    }

    bool accept(const std::vector<Shift>& shifts)
    {
        const std::vector<Box> boxes = m_plan.boxes;
        std::vector<bool> moved(boxes.size(), false);
        for (const Shift& shift : shifts)
            for (int b : shift.members) {
                m_plan.boxes[b].y += shift.by;
                moved[b] = true;
            }
        if (!isFree(moved)) {
            m_plan.boxes = boxes;
            return false;
        }
        const std::vector<Link> links = m_plan.links;
        return settle(touchedBy(m_plan, moved)) || restore(boxes, links);
    }

    bool isFree(const std::vector<bool>& moved) const
    {
        for (int a = 0; a < m_plan.boxCount(); ++a) {
            const Box& box = m_plan.boxes[a];
            if (!moved[a])
                continue;
            if (box.y < m_plan.top)
                return false;
            for (int b = 0; b < m_plan.boxCount(); ++b) {
                const Box& other = m_plan.boxes[b];
                if (a != b && m_plan.collide(box, box.y, other, other.y))
                    return false;
            }
        }
        return m_moves.keepsOrder(moved);
    }

    /// Routes these links again; whether the picture is better for it.
    bool settle(const std::vector<int>& touched)
    {
        ++m_spent;
        routeAgain(m_plan, touched);
        const double now = cost();
        if (now >= m_cost - kSlack)
            return false;
        m_cost = now;
        return true;
    }

    bool restore(const std::vector<Box>& boxes, const std::vector<Link>& links)
    {
        m_plan.boxes = boxes;
        m_plan.links = links;
        return false;
    }

    Plan& m_plan;
    Moves m_moves;
    double m_cost;
    int m_spent = 0;
    int m_budget = 0;
};

} // namespace

void refine(Plan& plan, const std::vector<bool>& chain)
{
    if (plan.linkCount() > 0)
        Refiner(plan, chain).run();
}

void routeAround(Plan& plan, const std::vector<bool>& moved)
{
    routeAgain(plan, touchedBy(plan, moved));
}

} // namespace nametag::ui
