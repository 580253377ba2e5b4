// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/link_grid.h"

#include "ui/layout/route_geometry.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <map>
#include <queue>
#include <utility>

namespace nametag::ui {

namespace {

constexpr double kBend = 50;
constexpr double kCrossing = 330;
constexpr double kNever = 1e18;
constexpr int kStub = 14;
constexpr int kStraight = 26;    ///< this near to a port an arrow may arrive on its own height
constexpr int kCornerOfBox = 10; ///< but not at the round corner
constexpr std::array<int, 4> kStepX{1, 0, -1, 0};
constexpr std::array<int, 4> kStepY{0, 1, 0, -1};

int turnsBack(int direction)
{
    return (direction + 2) % 4;
}

void makeUnique(std::vector<int>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

class LinkGrid {
public:
    LinkGrid(Plan& plan, int index)
        : m_plan(plan)
        , m_index(index)
        , m_link(plan.links[index])
        , m_ground(plan, m_link)
    {}

    bool run()
    {
        collectPorts();
        collectLines();
        markBlocked();
        addCostsOfOthers();
        const int end = search();
        const Port& exit = end < 0 ? m_exits.front() : exitOf(end);
        m_link.start = exit.dot;
        m_link.clean = end >= 0;
        if (end < 0) {
            const Point a = exit.at;
            const Point b = m_entries.front().at;
            const int middle = (a.x + b.x) / 2;
            m_link.route = simplified({a, {middle, a.y}, {middle, b.y}, b});
            return false;
        }
        m_link.route = simplified(wayTo(end));
        return true;
    }

private:
    // ports, in scene coordinates
    void collectPorts()
    {
        const Box& target = m_plan.boxes[m_link.to];
        if (m_link.isName()) {
            m_exits.push_back({{m_plan.laneRight, m_link.eyelet.y}, Direction::Right, 0, m_link.eyelet});
        } else {
            const Box& source = m_plan.boxes[m_link.from];
            for (Port port : m_link.exits) {
                port.cost += exitCost(port, source, target);
                port.at = {source.x + port.at.x, source.y + port.at.y};
                port.dot = {source.x + port.dot.x, source.y + port.dot.y};
                m_exits.push_back(port);
            }
        }
        for (Port port : target.entries) {
            port.cost += entryCost(port, target);
            port.at = {target.x + port.at.x, target.y + port.at.y};
            m_entries.push_back(port);
        }
        addStraightEntry(target);
        chargeSharedPorts();
    }

    static int exitCost(const Port& port, const Box& source, const Box& target)
    {
        if (port.direction == Direction::Left)
            return target.rank > source.rank ? 420 : 6;
        return port.direction == Direction::Right ? 0 : 10;
    }

    int entryCost(const Port& port, const Box& target) const
    {
        const int d = target.rank - m_plan.sourceRank(m_link);
        const bool forward = d > 0;
        switch (port.direction) {
        case Direction::Right: return 0;
        case Direction::Left: return forward ? 240 : (target.compact ? 24 : 10);
        case Direction::Down: return target.compact ? (forward && d < 2 ? 60 : 24) : (forward ? 44 : 40);
        case Direction::Up:
            return forward && d < 2 ? (target.compact ? 60 : 190) : (target.compact ? 24 : 60);
        }
        return 0;
    }

    /// A port on the source's own height, where that is near enough to a real one: no jog of some pixels.
    void addStraightEntry(const Box& target)
    {
        const int y = m_plan.sourceY(m_link) - target.y;
        const Port* nearest = nullptr;
        int lowest = 0;
        for (const Port& port : target.entries) {
            if (port.direction == Direction::Right)
                lowest = std::max(lowest, port.at.y);
            const int distance = std::abs(port.at.y - y);
            if (port.direction != Direction::Right || distance > kStraight)
                continue;
            if (distance == 0)
                return;
            if (!nearest || distance < std::abs(nearest->at.y - y))
                nearest = &port;
        }
        if (nearest && y > kCornerOfBox && y < lowest + kCornerOfBox) {
            const int away = std::abs(nearest->at.y - y);
            m_entries.push_back(
                {{target.x, target.y + y}, Direction::Right, nearest->cost + 2 + away / 2, {}});
        }
    }

    void chargeSharedPorts()
    {
        for (int j = 0; j < m_plan.linkCount(); ++j) {
            const Link& other = m_plan.links[j];
            if (j == m_index || other.route.empty() || m_plan.together(m_index, j) == 0)
                continue;
            for (Port& port : m_exits)
                if (other.route.back() == port.at)
                    port.cost += 170;
            for (Port& port : m_entries) {
                if (!other.isName() && other.route.front() == port.at)
                    port.cost += 170;
                if (other.route.back() == port.at)
                    port.cost += 60;
                else if (other.to == m_link.to && std::abs(other.route.back().y - port.at.y) < 9 &&
                         other.route.back().x == port.at.x)
                    port.cost += 40;
            }
        }
    }

    // lines of the grid
    void addPortLines(const Port& port, bool leaves)
    {
        m_xs.push_back(port.at.x);
        m_ys.push_back(port.at.y);
        const int d = static_cast<int>(port.direction);
        const int sign = leaves ? 1 : -1;
        if (kStepX[d] != 0)
            m_xs.push_back(port.at.x + sign * kStepX[d] * (kStub + (leaves ? 6 : 8)));
        else
            m_ys.push_back(port.at.y + sign * kStepY[d] * 13);
    }

    void collectLines()
    {
        for (std::size_t r = 1; r < m_plan.columnX.size(); ++r)
            m_xs.push_back(m_plan.columnX[r] - m_plan.channelWidth[r - 1] / 2);
        for (const Port& port : m_exits)
            addPortLines(port, true);
        for (const Port& port : m_entries)
            addPortLines(port, false);
        for (int b : m_ground.obstacles()) {
            const Box& box = m_plan.boxes[b];
            if (box.width > m_plan.columnWidth[box.rank])
                m_xs.push_back(box.x + box.width + kStub + 4);
            m_ys.push_back(box.y - (box.compact ? 6 : 13));
            m_ys.push_back(box.y + box.height + (box.compact ? 6 : 13));
        }
        makeUnique(m_xs);
        makeUnique(m_ys);
        m_nx = static_cast<int>(m_xs.size());
        m_ny = static_cast<int>(m_ys.size());
    }

    std::size_t node(int i, int j) const { return static_cast<std::size_t>(j) * m_nx + i; }

    static int indexOf(const std::vector<int>& values, int value)
    {
        return static_cast<int>(std::lower_bound(values.begin(), values.end(), value) - values.begin());
    }

    void markBlocked()
    {
        const std::size_t nodes = static_cast<std::size_t>(m_nx) * m_ny;
        m_across.assign(nodes, kNever);
        m_down.assign(nodes, kNever);
        for (int j = 0; j < m_ny; ++j)
            for (int i = 0; i + 1 < m_nx; ++i)
                if (m_xs[i] >= m_ground.leastX(true) && m_ys[j] >= m_ground.leastY())
                    m_across[node(i, j)] = m_xs[i + 1] - m_xs[i];
        for (int j = 0; j + 1 < m_ny; ++j)
            for (int i = 0; i < m_nx; ++i)
                if (m_xs[i] >= m_ground.leastX(false) && m_ys[j] >= m_ground.leastY())
                    m_down[node(i, j)] = m_ys[j + 1] - m_ys[j];
        for (int b : m_ground.obstacles()) {
            addCloseness(m_plan.boxes[b]);
            blockAcross(m_ground.forbiddenAcross(b));
            blockDown(m_ground.forbiddenDown(b));
        }
    }

    void blockAcross(const Rect& r)
    {
        const int firstRow = indexOf(m_ys, r.y + 1);
        const int firstColumn = std::max(0, indexOf(m_xs, r.x + 1) - 1);
        for (int j = firstRow; j < m_ny && m_ys[j] < r.bottom(); ++j)
            for (int i = firstColumn; i + 1 < m_nx && m_xs[i] < r.right(); ++i)
                m_across[node(i, j)] = kNever;
    }

    void blockDown(const Rect& r)
    {
        const int firstRow = std::max(0, indexOf(m_ys, r.y + 1) - 1);
        const int firstColumn = indexOf(m_xs, r.x + 1);
        for (int j = firstRow; j + 1 < m_ny && m_ys[j] < r.bottom(); ++j)
            for (int i = firstColumn; i < m_nx && m_xs[i] < r.right(); ++i)
                m_down[node(i, j)] = kNever;
    }

    /// A price for running close above or below a box.
    void addCloseness(const Box& box)
    {
        for (int j = indexOf(m_ys, box.y - 11); j < m_ny && m_ys[j] < box.y + box.height + 12; ++j) {
            const int distance = m_ys[j] < box.y ? box.y - m_ys[j] : m_ys[j] - (box.y + box.height);
            if (distance < 0)
                continue;
            for (int i = std::max(0, indexOf(m_xs, box.x) - 1); i + 1 < m_nx && m_xs[i] < box.x + box.width;
                 ++i) {
                const int length = std::min(m_xs[i + 1], box.x + box.width) - std::max(m_xs[i], box.x);
                if (length > 0)
                    m_across[node(i, j)] += length * 0.05 * (12 - distance);
            }
        }
    }

    // what the others' routes add
    void addCostsOfOthers()
    {
        const int dwell = std::max(1, m_link.life.dwell());
        for (int j = 0; j < m_plan.linkCount(); ++j) {
            const Link& other = m_plan.links[j];
            const int shared = j == m_index ? 0 : m_plan.together(m_index, j);
            if (shared == 0)
                continue;
            const double factor = (0.3 + 0.7 * shared / dwell) * (other.to == m_link.to ? 0.35 : 1.0);
            for (std::size_t k = 0; k + 1 < other.route.size(); ++k) {
                const Point a = other.route[k];
                const Point b = other.route[k + 1];
                if (a.y == b.y)
                    addAcross(a.y, std::min(a.x, b.x), std::max(a.x, b.x), factor);
                else
                    addDown(a.x, std::min(a.y, b.y), std::max(a.y, b.y), factor);
            }
        }
    }

    void addAcross(int y, int from, int to, double factor)
    {
        const int row = static_cast<int>(std::lower_bound(m_ys.begin(), m_ys.end(), y) - m_ys.begin()) - 1;
        if (row >= 0 && row + 1 < m_ny)
            for (int i = 0; i < m_nx; ++i)
                if (m_xs[i] >= from && m_xs[i] <= to)
                    m_down[node(i, row)] += kCrossing * factor * (m_xs[i] > from && m_xs[i] < to ? 1.0 : 0.5);
        for (int j = 0; j < m_ny; ++j) {
            if (std::abs(m_ys[j] - y) > 5)
                continue;
            for (int i = 0; i + 1 < m_nx; ++i) {
                const int length = std::min(to, m_xs[i + 1]) - std::max(from, m_xs[i]);
                if (length > 0)
                    m_across[node(i, j)] += length * 1.2 * factor + 90;
            }
        }
    }

    void addDown(int x, int from, int to, double factor)
    {
        const int column = static_cast<int>(std::lower_bound(m_xs.begin(), m_xs.end(), x) - m_xs.begin()) - 1;
        if (column >= 0 && column + 1 < m_nx)
            for (int j = 0; j < m_ny; ++j)
                if (m_ys[j] >= from && m_ys[j] <= to)
                    m_across[node(column, j)] +=
                        kCrossing * factor * (m_ys[j] > from && m_ys[j] < to ? 1.0 : 0.5);
        for (int i = 0; i < m_nx; ++i) {
            if (std::abs(m_xs[i] - x) > 5)
                continue;
            for (int j = 0; j + 1 < m_ny; ++j) {
                const int length = std::min(to, m_ys[j + 1]) - std::max(from, m_ys[j]);
                if (length > 0)
                    m_down[node(i, j)] += length * 0.12 * factor + 12; // tracks will part them
            }
        }
    }

    // search; a state is a node and the direction of travel
    int stateAt(Point p, Direction d) const
    {
        const auto i = std::lower_bound(m_xs.begin(), m_xs.end(), p.x) - m_xs.begin();
        const auto j = std::lower_bound(m_ys.begin(), m_ys.end(), p.y) - m_ys.begin();
        return static_cast<int>((j * m_nx + i) * 4 + static_cast<int>(d));
    }

    double estimate(int i, int j) const
    {
        double best = kNever;
        for (const Port& port : m_entries)
            best = std::min(best, static_cast<double>(std::abs(m_xs[i] - port.at.x) +
                                                      std::abs(m_ys[j] - port.at.y) + port.cost));
        return best;
    }

    double price(int i, int j, int direction) const
    {
        switch (direction) {
        case 0: return i + 1 < m_nx ? m_across[node(i, j)] : kNever;
        case 1: return j + 1 < m_ny ? m_down[node(i, j)] : kNever;
        case 2: return i > 0 ? m_across[node(i - 1, j)] : kNever;
        default: return j > 0 ? m_down[node(i, j - 1)] : kNever;
        }
    }

    using Open = std::pair<double, int>;

    int search()
    {
        const std::size_t states = static_cast<std::size_t>(m_nx) * m_ny * 4;
        m_cost.assign(states, kNever);
        m_before.assign(states, -1);
        std::map<int, int> goals;
        for (const Port& port : m_entries) {
            const auto [at, isNew] = goals.try_emplace(stateAt(port.at, port.direction), port.cost);
            at->second = std::min(at->second, port.cost);
        }
        for (const Port& port : m_exits) {
            const int s = stateAt(port.at, port.direction);
            m_cost[s] = std::min(m_cost[s], static_cast<double>(port.cost));
            m_before[s] = -2;
            m_queue.emplace(m_cost[s] + estimate(s / 4 % m_nx, s / 4 / m_nx), s);
        }
        int end = -1;
        double endCost = kNever;
        while (!m_queue.empty() && m_queue.top().first < endCost) {
            const auto [promise, s] = m_queue.top();
            m_queue.pop();
            if (promise > m_cost[s] + estimate(s / 4 % m_nx, s / 4 / m_nx) + 1e-6)
                continue;
            const auto goal = goals.find(s);
            if (goal == goals.end() || m_before[s] == -2) {
                goOn(s);
            } else if (m_cost[s] + goal->second < endCost) {
                endCost = m_cost[s] + goal->second;
                end = s;
            }
        }
        return end;
    }

    void goOn(int s)
    {
        const int direction = s % 4;
        const int i = s / 4 % m_nx;
        const int j = s / 4 / m_nx;
        for (int d = 0; d < 4; ++d) {
            if (d == turnsBack(direction) || (m_before[s] == -2 && d != direction))
                continue;
            const double step = price(i, j, d);
            if (step >= kNever)
                continue;
            const int ni = i + kStepX[d];
            const int nj = j + kStepY[d];
            const int next = static_cast<int>(node(ni, nj)) * 4 + d;
            const double cost = m_cost[s] + step + (d == direction ? 0 : kBend);
            if (cost >= m_cost[next] - 1e-9)
                continue;
            m_cost[next] = cost;
            m_before[next] = s;
            m_queue.emplace(cost + estimate(ni, nj), next);
        }
    }

    std::vector<Point> wayTo(int end) const
    {
        std::vector<Point> way;
        for (int s = end; s >= 0; s = m_before[s])
            way.push_back({m_xs[s / 4 % m_nx], m_ys[s / 4 / m_nx]});
        std::reverse(way.begin(), way.end());
        return way;
    }

    const Port& exitOf(int end) const
    {
        int s = end;
        while (m_before[s] >= 0)
            s = m_before[s];
        for (const Port& port : m_exits)
            if (stateAt(port.at, port.direction) == s)
                return port;
        return m_exits.front();
    }

    Plan& m_plan;
    int m_index;
    Link& m_link;
    Ground m_ground;
    std::vector<Port> m_exits;
    std::vector<Port> m_entries;
    std::vector<int> m_xs;
    std::vector<int> m_ys;
    int m_nx = 0;
    int m_ny = 0;
    std::vector<double> m_across; ///< of the step to the next x
    std::vector<double> m_down;   ///< of the step to the next y
    std::vector<double> m_cost;
    std::vector<int> m_before; ///< -2: a start
    std::priority_queue<Open, std::vector<Open>, std::greater<>> m_queue;
};

} // namespace

bool findRoute(Plan& plan, int link)
{
    return LinkGrid(plan, link).run();
}

} // namespace nametag::ui
