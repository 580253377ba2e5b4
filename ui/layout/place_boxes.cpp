// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/place_boxes.h"

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <map>
#include <tuple>

namespace nametag::ui {

namespace {

/// A box at a height relative to the root of its tree.
struct Placed {
    int box = 0;
    int y = 0;
};

class TidyTree {
public:
    TidyTree(Plan& plan, const std::vector<bool>& chain)
        : m_plan(plan)
        , m_chain(chain)
    {}

    void run()
    {
        std::vector<int> roots;
        for (int u = 0; u < m_plan.boxCount(); ++u) {
            const int parent = m_plan.boxes[u].parentLink;
            if (parent < 0 || m_plan.links[parent].isName())
                roots.push_back(u);
        }
        const auto key = [&](int u) {
            const int parent = m_plan.boxes[u].parentLink;
            const int y = parent < 0 ? INT_MAX : m_plan.sourceY(m_plan.links[parent]);
            return std::tuple(lineOf(u), y, m_plan.boxes[u].life.first(), u);
        };
        std::sort(roots.begin(), roots.end(), [&](int a, int b) { return key(a) < key(b); });
        for (int u : roots)
            placeTree(u);
    }

private:
    /// 0, or the number of the line in a wrapped chain.
    int lineOf(int box) const
    {
        int line = 0;
        for (; m_plan.boxes[box].lineAbove >= 0; box = m_plan.boxes[box].lineAbove)
            ++line;
        return line;
    }

    const Link& parentOf(int box) const { return m_plan.links[m_plan.boxes[box].parentLink]; }

    void placeTree(int root)
    {
        const std::vector<Placed> tree = treeOf(root);
        const Box& box = m_plan.boxes[root];
        int shift = box.parentLink < 0 ? m_plan.top : m_plan.sourceY(parentOf(root)) - box.entryY;
        if (box.lineAbove >= 0 && m_plan.boxes[box.lineAbove].placed) {
            const Box& above = m_plan.boxes[box.lineAbove];
            shift = above.y + above.height + m_plan.gap(above, box);
        }
        for (const Placed& p : tree)
            shift = std::max(shift, m_plan.top - p.y);
        bool moved = true;
        while (moved) {
            moved = false;
            for (const Placed& p : tree) {
                const int lower = firstFreeBelow(p, shift);
                moved = moved || lower > shift;
                shift = std::max(shift, lower);
            }
        }
        for (const Placed& p : tree) {
            m_plan.boxes[p.box].y = p.y + shift;
            m_plan.boxes[p.box].placed = true;
        }
    }

    /// The shift at which this box clears one that is in its way, or the same shift.
    int firstFreeBelow(const Placed& p, int shift) const
    {
        const Box& box = m_plan.boxes[p.box];
        int lower = shift;
        for (const Box& other : m_plan.boxes)
            if (other.placed && m_plan.collide(box, p.y + shift, other, other.y))
                lower = std::max(lower, other.y + other.height + m_plan.gap(other, box) - p.y);
        return lower;
    }

    bool isChainChild(int box) const
    {
        const int parent = m_plan.boxes[box].parentLink;
        return parent >= 0 && m_chain[parent] && !m_plan.boxes[box].compact;
    }

    /// A box with all that hangs on it; its own height is 0.
    std::vector<Placed> treeOf(int u)
    {
        const Box& box = m_plan.boxes[u];
        std::vector<int> children = box.children;
        const bool hasChain =
            std::any_of(children.begin(), children.end(), [&](int c) { return isChainChild(c); });
        std::stable_sort(children.begin(), children.end(),
                         [&](int a, int b) { return isChainChild(a) > isChainChild(b); });
        std::vector<Placed> settled;
        std::vector<std::size_t> ends;
        std::vector<int> away;
        std::vector<int> below; // in the box's own column
        for (int child : children) {
            if (m_plan.boxes[child].rank == box.rank) {
                below.push_back(child);
                continue;
            }
            const bool inLine = isChainChild(child);
            const int wanted = inLine ? 0 : parentOf(child).slotY - m_plan.boxes[child].entryY;
            std::vector<Placed> tree = treeOf(child);
            int shift = settle(tree, settled, wanted, true);
            if (hasChain && !inLine) {
                const int up = settle(tree, settled, wanted, false);
                shift = std::abs(up - wanted) < std::abs(shift - wanted) ? up : shift;
            }
            for (Placed& p : tree)
                settled.push_back({p.box, p.y + shift});
            away.push_back(shift - wanted);
        }
        if (!hasChain && !away.empty())
            centre(settled, away);
        settled.push_back({u, 0});
        for (int child : below) {
            std::vector<Placed> tree = treeOf(child);
            const int shift = settle(tree, settled, box.height, true);
            for (Placed& p : tree)
                settled.push_back({p.box, p.y + shift});
        }
        return settled;
    }

    static void centre(std::vector<Placed>& tree, std::vector<int> away)
    {
        std::sort(away.begin(), away.end());
        const std::size_t n = away.size();
        const int middle = n % 2 == 1 ? away[n / 2] : (away[n / 2 - 1] + away[n / 2]) / 2;
        for (Placed& p : tree)
            p.y -= middle;
    }

    /// The shift nearest to the wanted one, down or up, at which the tree clears what has settled.
    int settle(const std::vector<Placed>& tree, const std::vector<Placed>& settled, int wanted,
               bool down) const
    {
        int shift = wanted;
        bool moved = true;
        while (moved) {
            moved = false;
            for (const Placed& q : settled)
                for (const Placed& r : tree) {
                    const Box& fixed = m_plan.boxes[q.box];
                    const Box& box = m_plan.boxes[r.box];
                    if (!m_plan.collide(box, r.y + shift, fixed, q.y))
                        continue;
                    shift = down ? q.y + fixed.height + m_plan.gap(fixed, box) - r.y
                                 : q.y - box.height - m_plan.gap(box, fixed) - r.y;
                    moved = true;
                }
        }
        return shift;
    }

    Plan& m_plan;
    const std::vector<bool>& m_chain;
};

} // namespace

/// Whether a box hangs on another one, over one or more boxes of the same column.
static bool isUnder(const Plan& plan, int box, int above)
{
    for (int steps = 0; steps <= plan.boxCount(); ++steps) {
        if (box == above)
            return true;
        const int parent = plan.boxes[box].parentLink;
        if (parent < 0 || plan.links[parent].isName())
            return false;
        box = plan.links[parent].from;
    }
    return true;
}

void findParents(Plan& plan)
{
    for (Box& box : plan.boxes) {
        box.parentLink = -1;
        box.children.clear();
        box.placed = false;
    }
    std::vector<double> best(plan.boxes.size(), -1.0);
    for (int i = 0; i < plan.linkCount(); ++i) {
        const Link& link = plan.links[i];
        const int d = plan.boxes[link.to].rank - plan.sourceRank(link);
        const bool beginsLine = plan.boxes[link.to].lineAbove >= 0 && !link.isName();
        if (link.from == link.to || beginsLine || d < 0 || (d == 0 && isUnder(plan, link.from, link.to)))
            continue;
        const double nearness = d == 1 ? 3.0 : (d == 0 ? 0.6 : 1.0);
        const double weight = plan.weight(link) * nearness * (link.isName() ? 1.2 : 1.0);
        if (weight <= best[link.to] + 1e-9)
            continue;
        best[link.to] = weight;
        plan.boxes[link.to].parentLink = i;
    }
    for (int u = 0; u < plan.boxCount(); ++u) {
        const int parent = plan.boxes[u].parentLink;
        if (parent >= 0 && !plan.links[parent].isName())
            plan.boxes[plan.links[parent].from].children.push_back(u);
    }
    const auto key = [&](int u) {
        return std::tuple(plan.links[plan.boxes[u].parentLink].order, plan.boxes[u].life.first(), u);
    };
    for (Box& box : plan.boxes)
        std::sort(box.children.begin(), box.children.end(), [&](int a, int b) { return key(a) < key(b); });
}

void settleBoxes(Plan& plan, const std::vector<bool>& chain)
{
    findParents(plan);
    TidyTree(plan, chain).run();
}

void placeBoxes(Plan& plan, const std::vector<bool>& chain)
{
    settleBoxes(plan, chain);
    improvePlaces(plan, chain);
}

} // namespace nametag::ui
