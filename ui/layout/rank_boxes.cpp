// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/rank_boxes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace nametag::ui {

namespace {

constexpr double kSlack = 1e-9;
constexpr int kLongestLine = 7; ///< a chain with more nodes is wrapped
constexpr int kWrappedLine = 4; ///< fits the stage of a window of the usual size

class Ranker {
public:
    explicit Ranker(Plan& plan)
        : m_plan(plan)
        , m_chain(plan.links.size(), false)
        , m_backward(plan.links.size(), false)
        , m_out(plan.boxes.size())
        , m_in(plan.boxes.size())
        , m_forward(plan.boxes.size())
    {}

    std::vector<bool> run()
    {
        for (int i = 0; i < m_plan.linkCount(); ++i) {
            const Link& link = m_plan.links[i];
            if (!link.isName())
                m_out[link.from].push_back(i);
            m_in[link.to].push_back(i);
        }
        findOpposites();
        findChains();
        makeAcyclic();
        rankByLongestPath();
        descend();
        closeEmptyRanks();
        return m_chain;
    }

private:
    bool joinsTwoBoxes(const Link& link) const { return !link.isName() && link.from != link.to; }

    /// Of two links that join the same boxes in opposite directions the later one runs backward.
    void findOpposites()
    {
        std::map<std::pair<int, int>, int> first;
        for (int i = 0; i < m_plan.linkCount(); ++i) {
            const Link& link = m_plan.links[i];
            if (!joinsTwoBoxes(link))
                continue;
            const auto [at, isNew] = first.try_emplace({link.from, link.to}, i);
            if (!isNew && m_plan.links[at->second].life.first() > link.life.first())
                at->second = i;
        }
        for (int i = 0; i < m_plan.linkCount(); ++i) {
            const Link& link = m_plan.links[i];
            const auto opposite = first.find({link.to, link.from});
            if (!joinsTwoBoxes(link) || opposite == first.end())
                continue;
            const int own = first.at({link.from, link.to});
            const StepIndex a = m_plan.links[own].life.first();
            const StepIndex b = m_plan.links[opposite->second].life.first();
            m_backward[i] = b < a || (b == a && opposite->second < own);
        }
    }

    bool mayChain(const Link& link) const
    {
        if (!joinsTwoBoxes(link))
            return false;
        const std::uint32_t chain = m_plan.boxes[link.from].chain;
        return chain != 0 && chain == m_plan.boxes[link.to].chain;
    }

    void findChains()
    {
        const int n = m_plan.boxCount();
        std::vector<std::set<int>> neighbours(n);
        for (const Link& link : m_plan.links) {
            if (!mayChain(link))
                continue;
            neighbours[link.from].insert(link.to);
            neighbours[link.to].insert(link.from);
        }
        std::vector<bool> seen(n, false);
        for (int root = 0; root < n; ++root)
            if (!seen[root] && !neighbours[root].empty())
                takeChain(root, neighbours, seen);
    }

    void takeChain(int root, const std::vector<std::set<int>>& neighbours, std::vector<bool>& seen)
    {
        std::vector<int> members{root};
        seen[root] = true;
        std::size_t degrees = 0;
        bool isPath = true;
        for (std::size_t k = 0; k < members.size(); ++k) {
            const std::set<int>& around = neighbours[members[k]];
            degrees += around.size();
            isPath = isPath && around.size() <= 2;
            for (int v : around)
                if (!seen[v]) {
                    seen[v] = true;
                    members.push_back(v);
                }
        }
        if (!isPath || degrees != 2 * (members.size() - 1))
            return;
        orientChain(members, neighbours);
    }

    void orientChain(const std::vector<int>& members, const std::vector<std::set<int>>& neighbours)
    {
        int end = -1;
        for (int u : members) {
            const auto key = [&](int b) { return std::pair(m_plan.boxes[b].life.first(), b); };
            if (neighbours[u].size() == 1 && (end < 0 || key(u) < key(end)))
                end = u;
        }
        std::map<int, int> position;
        for (int at = end, before = -1; at >= 0;) {
            position[at] = static_cast<int>(position.size());
            int next = -1;
            for (int v : neighbours[at])
                if (v != before)
                    next = v;
            before = at;
            at = next;
        }
        const auto inside = [&](const Link& link) {
            return joinsTwoBoxes(link) && position.count(link.from) != 0 && position.count(link.to) != 0;
        };
        int sum = 0;
        for (int i = 0; i < m_plan.linkCount(); ++i) {
            const Link& link = m_plan.links[i];
            if (inside(link) && !m_backward[i])
                sum += position[link.to] > position[link.from] ? 1 : -1;
        }
        const int sign = sum >= 0 ? 1 : -1;
        for (int i = 0; i < m_plan.linkCount(); ++i) {
            const Link& link = m_plan.links[i];
            if (!inside(link))
                continue;
            m_chain[i] = (position[link.to] - position[link.from]) * sign > 0;
            m_backward[i] = !m_chain[i];
        }
        if (static_cast<int>(members.size()) > kLongestLine)
            wrapChain(position, sign);
    }

    /// Lines of the same length, one below the other, as of a text.
    void wrapChain(std::map<int, int> position, int sign)
    {
        const int count = static_cast<int>(position.size());
        const int lines = (count + kWrappedLine - 1) / kWrappedLine;
        const int length = (count + lines - 1) / lines;
        std::vector<int> first(lines, -1);
        for (auto& [box, at] : position) {
            at = sign > 0 ? at : count - 1 - at;
            if (at % length == 0)
                first[at / length] = box;
        }
        for (int line = 1; line < lines && first[line] >= 0; ++line)
            m_plan.boxes[first[line]].lineAbove = first[line - 1];
        for (int i = 0; i < m_plan.linkCount(); ++i) {
            const Link& link = m_plan.links[i];
            const bool returns = m_chain[i] && position.count(link.to) != 0 &&
                                 position.count(link.from) != 0 &&
                                 position[link.to] / length != position[link.from] / length;
            if (returns)
                m_chain[i] = false;
            m_backward[i] = m_backward[i] || returns;
        }
    }

    bool reaches(int from, int to) const
    {
        std::vector<bool> seen(m_plan.boxes.size(), false);
        std::vector<int> stack{from};
        seen[from] = true;
        while (!stack.empty()) {
            const int u = stack.back();
            stack.pop_back();
            if (u == to)
                return true;
            for (int v : m_forward[u])
                if (!seen[v]) {
                    seen[v] = true;
                    stack.push_back(v);
                }
        }
        return false;
    }

    /// Takes links by weight, then birth, then index, as long as they close no circle.
    void makeAcyclic()
    {
        std::vector<int> order;
        for (int i = 0; i < m_plan.linkCount(); ++i)
            if (joinsTwoBoxes(m_plan.links[i]) && !m_backward[i])
                order.push_back(i);
        const auto key = [&](int i) {
            // weights that differ by less than half count as equal: births decide
            const int weightClass = std::ilogb(m_plan.weight(m_plan.links[i]));
            return std::tuple(-weightClass, m_plan.links[i].life.first(), i);
        };
        std::sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
        for (int i : order) {
            const Link& link = m_plan.links[i];
            if (!reaches(link.to, link.from))
                m_forward[link.from].push_back(link.to);
        }
    }

    void rankByLongestPath()
    {
        for (Box& box : m_plan.boxes)
            box.rank = 1;
        bool changed = true;
        for (int round = 0; changed && round <= m_plan.boxCount(); ++round) {
            changed = false;
            for (int u = 0; u < m_plan.boxCount(); ++u)
                for (int v : m_forward[u]) {
                    const int wanted = std::min(m_plan.boxes[u].rank + 1, m_plan.maxRank);
                    changed = changed || m_plan.boxes[v].rank < wanted;
                    m_plan.boxes[v].rank = std::max(m_plan.boxes[v].rank, wanted);
                }
        }
    }

    double cost(int i, int from, int to) const
    {
        const Link& link = m_plan.links[i];
        const int d = to - from;
        if (m_chain[i])
            return 120.0 * std::abs(d - 1);
        const double w = m_plan.weight(link) * (m_backward[i] ? 0.05 : 1.0);
        if (d >= 1)
            return w * (d - 1) * (link.isName() ? 0.3 : 1.0);
        if (d == 0)
            return w * 4.0;
        return link.isName() ? w * 9.0 : w * (0.6 - 0.9 * d);
    }

    double costAt(int u, int rank) const
    {
        double sum = 0.01 * rank;
        for (int i : m_in[u])
            if (m_plan.links[i].from != u)
                sum += cost(i, m_plan.sourceRank(m_plan.links[i]), rank);
        for (int i : m_out[u])
            if (m_plan.links[i].to != u)
                sum += cost(i, rank, m_plan.boxes[m_plan.links[i].to].rank);
        return sum;
    }

    bool moveOne(int u)
    {
        int best = m_plan.boxes[u].rank;
        double bestCost = costAt(u, best) - kSlack;
        for (int r = 1; r <= m_plan.maxRank; ++r) {
            const double c = costAt(u, r);
            if (c < bestCost) {
                bestCost = c;
                best = r;
            }
        }
        const bool moved = best != m_plan.boxes[u].rank;
        m_plan.boxes[u].rank = best;
        return moved;
    }

    /// Moves a box with all that it leads to one rank left or right.
    bool moveTree(int u)
    {
        std::vector<bool> inside(m_plan.boxes.size(), false);
        std::vector<int> members{u};
        inside[u] = true;
        for (std::size_t k = 0; k < members.size(); ++k)
            for (int v : m_forward[members[k]])
                if (!inside[v]) {
                    inside[v] = true;
                    members.push_back(v);
                }
        if (members.size() < 2)
            return false;
        for (int d : {-1, 1}) {
            const bool fits = std::all_of(members.begin(), members.end(), [&](int b) {
                const int r = m_plan.boxes[b].rank + d;
                return r >= 1 && r <= m_plan.maxRank;
            });
            if (!fits || treeGain(inside, d) > -kSlack)
                continue;
            for (int b : members)
                m_plan.boxes[b].rank += d;
            return true;
        }
        return false;
    }

    double treeGain(const std::vector<bool>& inside, int d) const
    {
        double delta = 0;
        for (int i = 0; i < m_plan.linkCount(); ++i) {
            const Link& link = m_plan.links[i];
            const bool toInside = inside[link.to];
            const bool fromInside = !link.isName() && inside[link.from];
            if (toInside == fromInside)
                continue;
            const int from = m_plan.sourceRank(link);
            const int to = m_plan.boxes[link.to].rank;
            delta += cost(i, from + (fromInside ? d : 0), to + (toInside ? d : 0)) - cost(i, from, to);
        }
        return delta;
    }

    void descend()
    {
        bool changed = true;
        for (int pass = 0; changed && pass < 24; ++pass) {
            changed = false;
            for (int u = 0; u < m_plan.boxCount(); ++u)
                changed = moveOne(u) || changed;
            for (int u = 0; u < m_plan.boxCount(); ++u)
                changed = moveTree(u) || changed;
        }
    }

    void closeEmptyRanks()
    {
        if (m_plan.fixedColumns)
            return;
        std::map<int, int> renumbered;
        for (const Box& box : m_plan.boxes)
            renumbered[box.rank] = 0;
        int next = 1;
        for (auto& [rank, number] : renumbered)
            number = next++;
        for (Box& box : m_plan.boxes)
            box.rank = renumbered[box.rank];
    }

    Plan& m_plan;
    std::vector<bool> m_chain;
    std::vector<bool> m_backward;
    std::vector<std::vector<int>> m_out;
    std::vector<std::vector<int>> m_in;
    std::vector<std::vector<int>> m_forward;
};

} // namespace

std::vector<bool> rankBoxes(Plan& plan)
{
    return Ranker(plan).run();
}

} // namespace nametag::ui
