// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/place_boxes.h"

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <numeric>
#include <tuple>
#include <utility>

namespace nametag::ui {

namespace {

constexpr int kPageHeight = 1000; ///< lower places are dearer than crossing the page

/// Places by order of birth. Only boxes that may still be there are looked at.
class Shelf {
public:
    explicit Shelf(Plan& plan)
        : m_plan(plan)
    {}

    void place(int u)
    {
        Box& box = m_plan.boxes[u];
        retire(box.life.first());
        int wish = m_plan.top;
        if (box.parentLink >= 0) {
            const Link& link = m_plan.links[box.parentLink];
            if (link.isName() || m_plan.boxes[link.from].placed)
                wish = std::max(m_plan.top, m_plan.sourceY(link) - box.entryY);
        }
        box.y = freeNear(box, wish);
        box.placed = true;
        m_current.push_back(u);
    }

private:
    void retire(StepIndex now)
    {
        std::erase_if(m_current, [&](int b) { return m_plan.boxes[b].occupied.end() <= now; });
    }

    int freeNear(const Box& box, int wish) const
    {
        std::vector<std::pair<int, int>> taken; // heights at which it cannot stand, inclusive
        for (int b : m_current) {
            const Box& other = m_plan.boxes[b];
            if (m_plan.sameColumns(box, other) && box.occupied.meets(other.occupied))
                taken.emplace_back(other.y - box.height - m_plan.gap(box, other) + 1,
                                   other.y + other.height + m_plan.gap(other, box) - 1);
        }
        std::sort(taken.begin(), taken.end());
        int best = INT_MAX;
        long bestCost = LONG_MAX;
        const auto consider = [&](int y) {
            if (y < m_plan.top)
                return;
            for (const auto& [from, to] : taken)
                if (from <= y && y <= to)
                    return;
            const long cost = std::abs(y - wish) * 4L + (y > wish ? 0 : 1) + y +
                              60L * std::max(0, y + box.height - kPageHeight);
            if (cost < bestCost) {
                bestCost = cost;
                best = y;
            }
        };
        consider(wish);
        consider(m_plan.top);
        for (const auto& [from, to] : taken) {
            consider(to + 1);
            consider(from - 1);
        }
        return best;
    }

    Plan& m_plan;
    std::vector<int> m_current;
};

} // namespace

void placeGreedily(Plan& plan)
{
    findParents(plan);
    std::vector<int> order(plan.boxes.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](int u) { return std::tuple(plan.boxes[u].life.first(), plan.boxes[u].rank, u); };
    std::sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
    Shelf shelf(plan);
    for (int u : order)
        shelf.place(u);
}

} // namespace nametag::ui
