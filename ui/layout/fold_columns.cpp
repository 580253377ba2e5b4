// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/page.h"
#include "ui/layout/place_boxes.h"

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kMostFolds = 12;
constexpr long kBudget = 4'000'000; ///< pairs that are compared; a number, not a time
constexpr double kExcess = 24000;   ///< twice the size of the page costs this much
constexpr double kLoop = 30;
constexpr double kSlack = 1e-6;

class Folder {
public:
    Folder(Plan& plan, const std::vector<bool>& chain)
        : m_plan(plan)
        , m_chain(chain)
        , m_inChain(plan.boxes.size(), false)
        , m_first(ranks())
    {
        for (int i = 0; i < plan.linkCount(); ++i)
            if (chain[i])
                m_inChain[plan.links[i].from] = m_inChain[plan.links[i].to] = true;
    }

    std::vector<Columns> run()
    {
        std::vector<Columns> found{m_first};
        double cost = arrange();
        for (int fold = 0; fold < kMostFolds && pageCost(m_plan) > 0; ++fold) {
            const double better = foldOnce(cost);
            if (better >= cost - kSlack)
                break;
            cost = better;
            found.push_back(ranks());
        }
        return found;
    }

private:
    Columns ranks() const
    {
        Columns found;
        for (const Box& box : m_plan.boxes)
            found.push_back(box.rank);
        return found;
    }

    /// Places the boxes as their columns say; what that costs.
    double arrange()
    {
        settleBoxes(m_plan, m_chain);
        m_spent += static_cast<long>(m_plan.linkCount()) * (m_plan.linkCount() + m_plan.boxCount());
        return placesCost(m_plan, m_chain) + pageCost(m_plan) + loopsCost();
    }

    /// Arrows within a column go round.
    double loopsCost() const
    {
        double sum = 0;
        for (const Link& link : m_plan.links)
            if (!link.isName() && link.from != link.to &&
                m_plan.sourceRank(link) == m_plan.boxes[link.to].rank)
                sum += kLoop * m_plan.weight(link);
        return sum;
    }

    /// What led to the right before does not lead to the left now.
    bool keepsDirections(const Columns& wanted) const
    {
        return std::all_of(m_plan.links.begin(), m_plan.links.end(), [&](const Link& link) {
            return link.isName() || m_first[link.from] >= m_first[link.to] ||
                   wanted[link.from] <= wanted[link.to];
        });
    }

    /// The best of all single moves, if one is better than this cost.
    double foldOnce(double cost)
    {
        const Columns before = ranks();
        Columns best = before;
        for (const Columns& wanted : moves(before)) {
            if (m_spent > kBudget)
                break;
            setColumnsOf(m_plan, wanted);
            const double c = arrange();
            if (c < cost - kSlack) {
                cost = c;
                best = wanted;
            }
        }
        setColumnsOf(m_plan, best);
        arrange();
        return cost;
    }

    std::vector<Columns> moves(const Columns& before) const
    {
        std::vector<Columns> found;
        for (int u = 0; u < m_plan.boxCount(); ++u) {
            const std::vector<int> siblings = siblingsOf(u);
            if (m_inChain[u] || siblings.front() != u)
                continue;
            std::vector<int> trees;
            for (int sibling : siblings)
                for (int b : treeOf(sibling))
                    if (std::find(trees.begin(), trees.end(), b) == trees.end())
                        trees.push_back(b);
            for (int by : {1, -1}) {
                add(found, before, siblings, by);
                if (trees.size() > siblings.size())
                    add(found, before, trees, by);
            }
        }
        return found;
    }

    void add(std::vector<Columns>& found, const Columns& before, const std::vector<int>& members,
             int by) const
    {
        Columns wanted = before;
        for (int u : members) {
            wanted[u] += by;
            if (wanted[u] < 1 || wanted[u] > m_plan.maxRank || (m_inChain[u] && members.size() > 1))
                return;
        }
        std::vector<bool> used(m_plan.maxRank + 2, false);
        int last = 1;
        for (int rank : wanted) {
            used[rank] = true;
            last = std::max(last, rank);
        }
        for (int rank = 1; rank <= last; ++rank)
            if (!used[rank])
                return;
        if (keepsDirections(wanted))
            found.push_back(std::move(wanted));
    }

    /// The items of a list keep to one column, as do the children of a node: the box with them, ascending.
    std::vector<int> siblingsOf(int u) const
    {
        const int parent = m_plan.boxes[u].parentLink;
        if (parent < 0 || m_plan.links[parent].isName())
            return {u};
        std::vector<int> siblings;
        for (int child : m_plan.boxes[m_plan.links[parent].from].children)
            if (m_plan.boxes[child].rank == m_plan.boxes[u].rank)
                siblings.push_back(child);
        std::sort(siblings.begin(), siblings.end());
        return siblings;
    }

    std::vector<int> treeOf(int root) const
    {
        std::vector<int> tree{root};
        for (std::size_t k = 0; k < tree.size(); ++k)
            for (int child : m_plan.boxes[tree[k]].children)
                if (std::find(tree.begin(), tree.end(), child) == tree.end())
                    tree.push_back(child);
        return tree;
    }

    Plan& m_plan;
    const std::vector<bool>& m_chain;
    std::vector<bool> m_inChain;
    Columns m_first;
    long m_spent = 0;
};

} // namespace

double pageCost(const Plan& plan)
{
    int right = 0;
    int bottom = 0;
    for (const Box& box : plan.boxes) {
        right = std::max(right, box.x + box.width);
        bottom = std::max(bottom, box.y + box.height);
    }
    const double wide = std::max(0.0, static_cast<double>(right - kPageRight) / kPageRight);
    const double high = std::max(0.0, static_cast<double>(bottom - kPageBottom) / kPageBottom);
    return kExcess * (std::max(wide, high) + 0.2 * (wide + high));
}

std::vector<Columns> foldings(Plan& plan, const std::vector<bool>& chain)
{
    plan.setColumns();
    return Folder(plan, chain).run();
}

void setColumnsOf(Plan& plan, const Columns& columns)
{
    for (std::size_t b = 0; b < columns.size(); ++b)
        plan.boxes[b].rank = columns[b];
    plan.setColumns();
}

} // namespace nametag::ui
