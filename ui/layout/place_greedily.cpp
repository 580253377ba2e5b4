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

constexpr int kPageHeight = 800; ///< lower places are dear
constexpr int kMostShift = 3;
constexpr long kShiftCost = 900;

struct Place {
    int y = 0;
    long cost = 0;
};

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
        takeBest(box, wish);
        box.placed = true;
        m_current.push_back(u);
    }

private:
    void retire(StepIndex now)
    {
        std::erase_if(m_current, [&](int b) { return m_plan.boxes[b].occupied.end() <= now; });
    }

    /// Its own column, or one further right where that is full.
    void takeBest(Box& box, int wish)
    {
        const int first = box.rank;
        Place best{0, LONG_MAX};
        for (int rank = first; rank < first + kMostShift && rank <= m_plan.maxRank; ++rank) {
            const int x = box.x;
            box.x = m_plan.columnX[rank];
            Place found = freeNear(box, wish);
            found.cost += static_cast<long>(rank - first) * kShiftCost;
            if (found.cost < best.cost) {
                best = found;
                box.rank = rank;
            } else {
                box.x = x;
            }
        }
        box.x = m_plan.columnX[box.rank];
        box.y = best.y;
    }

    Place freeNear(const Box& box, int wish) const
    {
        std::vector<std::pair<int, int>> taken; // heights at which it cannot stand, inclusive
        for (int b : m_current) {
            const Box& other = m_plan.boxes[b];
            if (m_plan.sameColumns(box, other) && box.occupied.meets(other.occupied))
                taken.emplace_back(other.y - box.height - m_plan.gap(box, other) + 1,
                                   other.y + other.height + m_plan.gap(other, box) - 1);
        }
        std::sort(taken.begin(), taken.end());
        Place best{0, LONG_MAX};
        const auto consider = [&](int y) {
            if (y < m_plan.top)
                return;
            for (const auto& [from, to] : taken)
                if (from <= y && y <= to)
                    return;
            const long cost = std::abs(y - wish) * 4L + (y > wish ? 0 : 1) + y +
                              60L * std::max(0, y + box.height - kPageHeight);
            if (cost < best.cost)
                best = {y, cost};
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
