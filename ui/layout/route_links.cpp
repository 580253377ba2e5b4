// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/route_links.h"

#include "ui/layout/link_grid.h"
#include "ui/layout/place_boxes.h"
#include "ui/layout/route_geometry.h"
#include "ui/layout/tracks.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <set>
#include <tuple>

namespace nametag::ui {

namespace {

constexpr int kRipUps = 2;
constexpr int kRounds = 4;
constexpr double kUnclean = 40'000; ///< a way over a box
constexpr int kManyLinks = 150;
constexpr int kCrowd = 60; ///< links beside each other: from here on each round costs much

/// Short and lasting links first: they have the least choice.
std::vector<int> routingOrder(const Plan& plan)
{
    std::vector<int> order(plan.links.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](int i) {
        const Link& link = plan.links[i];
        const Box& target = plan.boxes[link.to];
        const int length = std::abs(plan.sourceX(link) - target.x) +
                           2 * std::abs(plan.sourceY(link) - target.y - target.entryY);
        return std::tuple(length, -link.life.dwell(), i);
    };
    std::sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
    return order;
}

struct Run {
    int low = 0;
    int high = 0;
    int link = 0;
};

std::vector<Run> runsIn(const Plan& plan, int left, int right)
{
    std::vector<Run> runs;
    for (int i = 0; i < plan.linkCount(); ++i) {
        const std::vector<Point>& route = plan.links[i].route;
        for (std::size_t k = 0; k + 1 < route.size(); ++k)
            if (route[k].x == route[k + 1].x && route[k].x > left - 4 && route[k].x < right + 4)
                runs.push_back(
                    {std::min(route[k].y, route[k + 1].y) - 8, std::max(route[k].y, route[k + 1].y) + 8, i});
    }
    return runs;
}

/// The most upright runs that stand side by side at one time.
int densityOf(const Plan& plan, const std::vector<Run>& runs)
{
    int density = 0;
    for (const Run& run : runs)
        for (const Life::Interval& interval : plan.links[run.link].life.intervals())
            for (int y : {run.low, run.high}) {
                int beside = 0;
                for (const Run& other : runs)
                    beside +=
                        other.low <= y && other.high >= y && plan.links[other.link].life.has(interval.begin);
                density = std::max(density, beside);
            }
    return density;
}

bool widenChannels(Plan& plan)
{
    std::vector<int> wanted(plan.channelWidth);
    for (std::size_t c = 0; c + 1 < plan.channelWidth.size(); ++c) {
        const int right = plan.columnX[c + 1];
        const int density = densityOf(plan, runsIn(plan, right - plan.channelWidth[c], right));
        wanted[c] = std::max(c == 0 ? plan.firstChannel : plan.channel, 33 + 11 * density);
    }
    const bool changed = wanted != plan.channelWidth;
    plan.channelWidth = wanted;
    return changed;
}

struct Shared {
    int first = 0;
    int second = 0;
};

std::vector<Shared> findShared(const Plan& plan)
{
    std::vector<Shared> found;
    for (int i = 0; i < plan.linkCount(); ++i)
        for (int j = i + 1; j < plan.linkCount(); ++j)
            if (plan.links[i].to != plan.links[j].to && plan.together(i, j) != 0 &&
                meetingOf(plan.links[i].route, plan.links[j].route).overlap > 0)
                found.push_back({i, j});
    return found;
}

/// More room above boxes under which two links share a line.
bool widenGaps(Plan& plan)
{
    std::set<int> padded;
    for (const Shared& shared : findShared(plan)) {
        const std::vector<Point>& route = plan.links[shared.first].route;
        for (std::size_t k = 0; k + 1 < route.size(); ++k) {
            if (route[k].y != route[k + 1].y)
                continue;
            const int left = std::min(route[k].x, route[k + 1].x);
            const int right = std::max(route[k].x, route[k + 1].x);
            for (int b = 0; b < plan.boxCount(); ++b) {
                const Box& box = plan.boxes[b];
                const int below = box.y - route[k].y;
                if (below > 0 && below < 30 && box.x < right && box.x + box.width > left && box.padTop < 48)
                    padded.insert(b);
            }
        }
    }
    for (int b : padded)
        plan.boxes[b].padTop += 12;
    return !padded.empty();
}

/// Narrower channels may push a wide leaf into its neighbour.
bool overlaps(const Plan& plan)
{
    for (int a = 0; a < plan.boxCount(); ++a)
        for (int b = a + 1; b < plan.boxCount(); ++b)
            if (plan.collide(plan.boxes[a], plan.boxes[a].y, plan.boxes[b], plan.boxes[b].y))
                return true;
    return false;
}

/// What a round may change, to go back to.
class Placing {
public:
    explicit Placing(const Plan& plan)
        : m_boxes(plan.boxes)
        , m_links(plan.links)
        , m_columnX(plan.columnX)
        , m_columnWidth(plan.columnWidth)
        , m_channelWidth(plan.channelWidth)
    {}
    void restore(Plan& plan)
    {
        plan.boxes = std::move(m_boxes);
        plan.links = std::move(m_links);
        plan.columnX = std::move(m_columnX);
        plan.columnWidth = std::move(m_columnWidth);
        plan.channelWidth = std::move(m_channelWidth);
    }

private:
    std::vector<Box> m_boxes;
    std::vector<Link> m_links;
    std::vector<int> m_columnX;
    std::vector<int> m_columnWidth;
    std::vector<int> m_channelWidth;
};

} // namespace

void routeLinks(Plan& plan)
{
    for (Link& link : plan.links) {
        link.route.clear();
        link.curve.clear();
    }
    const std::vector<int> order = routingOrder(plan);
    for (int i : order)
        findRoute(plan, i);
    const int ripUps = plan.crowd() > kCrowd ? 1 : kRipUps;
    for (int round = 0; round < ripUps; ++round)
        for (int i : order) {
            plan.links[i].route.clear();
            findRoute(plan, i);
        }
    tidyRoutes(plan, order);
}

void tidyRoutes(Plan& plan, const std::vector<int>& links)
{
    moveToTracks(plan, links);
    straighten(plan, links);
    askForWay(plan, links);
}

double planCost(const Plan& plan)
{
    double sum = 0;
    for (int i = 0; i < plan.linkCount(); ++i) {
        const Link& link = plan.links[i];
        sum += plan.lasting(link.life.dwell()) *
               (lengthOf(link.route) * 0.35 + 30.0 * static_cast<double>(link.route.size()) +
                (link.clean ? 0 : kUnclean));
        sum += routeCost(plan, i) / 2;
    }
    for (const Box& box : plan.boxes)
        sum += 0.05 * (box.y + box.height) * plan.lasting(box.life.dwell());
    return sum;
}

int sharedLines(const Plan& plan)
{
    return static_cast<int>(findShared(plan).size());
}

void routeAndAdapt(Plan& plan, const std::vector<bool>& chain)
{
    routeLinks(plan);
    const auto score = [&] { return std::pair(sharedLines(plan), planCost(plan)); };
    Placing best(plan);
    auto bestScore = score();
    const int rounds = plan.crowd() > kCrowd || plan.linkCount() > kManyLinks ? 2 : kRounds;
    for (int round = 0; round < rounds; ++round) {
        const bool widened = widenChannels(plan);
        const bool padded = widenGaps(plan);
        if (!widened && !padded)
            break;
        plan.setColumns();
        if (padded || overlaps(plan))
            placeBoxes(plan, chain);
        routeLinks(plan);
        const auto now = score();
        if (now < bestScore) {
            bestScore = now;
            best = Placing(plan);
        }
        if (bestScore.first == 0 && round >= 1)
            break;
    }
    best.restore(plan);
}

} // namespace nametag::ui
