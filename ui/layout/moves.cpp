// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/place_boxes.h"

#include <functional>
#include <numeric>
#include <set>

namespace nametag::ui {

Moves::Moves(const Plan& plan, const std::vector<bool>& chain)
    : m_plan(plan)
{
    const int n = plan.boxCount();
    std::vector<int> leader(n);
    std::iota(leader.begin(), leader.end(), 0);
    const std::function<int(int)> find = [&](int x) {
        return leader[x] == x ? x : leader[x] = find(leader[x]);
    };
    for (int i = 0; i < plan.linkCount(); ++i) {
        const Link& link = plan.links[i];
        if (chain[i] && plan.boxes[link.from].rank != plan.boxes[link.to].rank)
            leader[find(link.from)] = find(link.to);
    }
    std::vector<std::vector<int>> byLeader(n);
    for (int i = 0; i < n; ++i)
        byLeader[find(i)].push_back(i);
    for (int i = 0; i < n; ++i)
        m_groups.push_back(byLeader[find(i)]);
    findTrees();
}

void Moves::findTrees()
{
    for (int u = 0; u < m_plan.boxCount(); ++u) {
        std::set<int> tree{u};
        std::vector<int> open{u};
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            const auto take = [&](const std::vector<int>& boxes) {
                for (int b : boxes)
                    if (tree.insert(b).second)
                        open.push_back(b);
            };
            take(m_groups[at]);
            take(m_plan.boxes[at].children);
        }
        m_trees.emplace_back(tree.begin(), tree.end());
    }
}

std::vector<int> Moves::wishes(int u, const std::vector<int>& members) const
{
    std::vector<bool> moving(m_plan.boxes.size(), false);
    for (int a : members)
        moving[a] = true;
    std::set<int> heights{m_plan.top};
    const Box& box = m_plan.boxes[u];
    for (const Link& link : m_plan.links) {
        const bool leaves = !link.isName() && moving[link.from];
        const int away = m_plan.sourceY(link) - m_plan.boxes[link.to].y - m_plan.boxes[link.to].entryY;
        if (moving[link.to] && !leaves)
            heights.insert(box.y + away);
        if (link.from == u && !moving[link.to])
            heights.insert(box.y - away);
    }
    for (int b = 0; b < m_plan.boxCount(); ++b) {
        const Box& other = m_plan.boxes[b];
        for (int a : members) {
            const Box& mine = m_plan.boxes[a];
            if (moving[b] || !m_plan.sameColumns(mine, other) || !mine.occupied.meets(other.occupied))
                continue;
            heights.insert(box.y + other.y + other.height + m_plan.gap(other, mine) - mine.y);
            heights.insert(box.y + other.y - mine.height - m_plan.gap(mine, other) - mine.y);
        }
    }
    return {heights.begin(), heights.end()};
}

bool Moves::keepsOrder(const std::vector<bool>& moved) const
{
    for (const Box& box : m_plan.boxes)
        if (box.lineAbove >= 0 && box.y < m_plan.boxes[box.lineAbove].y)
            return false;
    for (const Box& parent : m_plan.boxes)
        for (std::size_t i = 0; i < parent.children.size(); ++i)
            for (std::size_t j = i + 1; j < parent.children.size(); ++j) {
                const int first = parent.children[i];
                const int second = parent.children[j];
                const Box& a = m_plan.boxes[first];
                const Box& b = m_plan.boxes[second];
                if ((moved[first] || moved[second]) && a.rank == b.rank && a.y > b.y &&
                    a.occupied.meets(b.occupied))
                    return false;
            }
    return true;
}

} // namespace nametag::ui
