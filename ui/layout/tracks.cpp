// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/tracks.h"

#include "ui/layout/route_geometry.h"

#include <cstdlib>

namespace nametag::ui {

namespace {

constexpr int kPasses = 6;
constexpr int kCrowd = 60;      ///< links beside each other: from here on one pass must do
constexpr int kManyLinks = 150; ///< beyond, straightening makes do with less
constexpr int kTrack = 11;
constexpr double kCrossing = 1'200; ///< as much as an arrow that is longer by some 1,800 px
constexpr double kSharedLine = 3'000;
constexpr double kSharedLength = 8;
constexpr int kNeighbour = 90;
constexpr std::size_t kWinding = 6; ///< points of a route with four bends

int signOf(int v)
{
    return (v > 0) - (v < 0);
}

/// Whether the part from k on still runs the same way and is long enough.
bool keepsDirection(const std::vector<Point>& before, const std::vector<Point>& after, std::size_t k)
{
    const int bx = before[k + 1].x - before[k].x;
    const int by = before[k + 1].y - before[k].y;
    const int ax = after[k + 1].x - after[k].x;
    const int ay = after[k + 1].y - after[k].y;
    if (bx != 0 && (signOf(ax) != signOf(bx) || std::abs(ax) < 16))
        return false;
    return by == 0 || (signOf(ay) == signOf(by) && std::abs(ay) >= 12);
}

std::vector<int> trackOffsets(const Plan& plan, const std::vector<Point>& route, std::size_t k)
{
    const bool upright = route[k].x == route[k + 1].x;
    if (!upright)
        return {-9, 9, -18, 18, -27, 27, -36, 36};
    std::vector<int> offsets;
    for (std::size_t c = 0; c + 1 < plan.columnX.size() && c < plan.channelWidth.size(); ++c) {
        const int right = plan.columnX[c + 1];
        const int left = right - plan.channelWidth[c];
        if (route[k].x < left - 2 || route[k].x > right + 2)
            continue;
        for (int x = left + 17; x <= right - 20; x += kTrack)
            if (x != route[k].x)
                offsets.push_back(x - route[k].x);
        return offsets;
    }
    return {-11, 11, -22, 22, -33, 33};
}

/// Moves one middle part of a route to the track on which it costs least.
bool movePart(Plan& plan, int i, std::size_t k)
{
    Link& link = plan.links[i];
    const std::vector<Point> before = link.route;
    const bool upright = before[k].x == before[k + 1].x;
    const double cost = routeCost(plan, i);
    if (cost <= 0)
        return false;
    const Ground ground(plan, link);
    double best = cost - 1e-6;
    std::vector<Point> bestRoute;
    for (int offset : trackOffsets(plan, before, k)) {
        std::vector<Point> route = before;
        (upright ? route[k].x : route[k].y) += offset;
        (upright ? route[k + 1].x : route[k + 1].y) += offset;
        if (!keepsDirection(before, route, k - 1) || !keepsDirection(before, route, k + 1) ||
            !ground.isFree(route))
            continue;
        link.route = route;
        const double c = routeCost(plan, i) + std::abs(offset) * 0.02;
        if (c < best) {
            best = c;
            bestRoute = route;
        }
    }
    link.route = bestRoute.empty() ? before : bestRoute;
    return !bestRoute.empty();
}

/// The route with the jog after k taken out: its part k moved to the line of part k + 2, or the other way.
std::vector<Point> withoutJog(const std::vector<Point>& route, std::size_t k, bool moveFirst)
{
    const std::size_t last = route.size() - 1;
    if (moveFirst ? k == 0 : k + 3 == last)
        return {};
    std::vector<Point> moved = route;
    const bool upright = route[k].x == route[k + 1].x;
    const std::size_t to = moveFirst ? k : k + 2;
    const Point& model = moveFirst ? route[k + 2] : route[k];
    (upright ? moved[to].x : moved[to].y) = upright ? model.x : model.y;
    (upright ? moved[to + 1].x : moved[to + 1].y) = upright ? model.x : model.y;
    std::vector<Point> result = simplified(moved);
    const std::size_t m = result.size();
    if (m >= route.size() || m < 2)
        return {};
    const auto sameWay = [](Point a, Point b, Point c, Point d) {
        return signOf(b.x - a.x) == signOf(d.x - c.x) && signOf(b.y - a.y) == signOf(d.y - c.y);
    };
    if (!sameWay(result[0], result[1], route[0], route[1]) ||
        !sameWay(result[m - 2], result[m - 1], route[last - 1], route[last]))
        return {};
    if (m > 2 && (lengthOf({result[0], result[1]}) < 14 || lengthOf({result[m - 2], result[m - 1]}) < 14))
        return {};
    return result;
}

/// The route itself, and with each of its upright middle parts on each of the tracks.
std::vector<std::vector<Point>> onAllTracks(const Plan& plan, const std::vector<Point>& route)
{
    std::vector<std::vector<Point>> variants{route};
    if (plan.linkCount() > kManyLinks)
        return variants;
    for (std::size_t k = 1; k + 2 < route.size(); ++k) {
        if (route[k].x != route[k + 1].x)
            continue;
        for (int offset : trackOffsets(plan, route, k)) {
            std::vector<Point> moved = route;
            moved[k].x += offset;
            moved[k + 1].x += offset;
            if (keepsDirection(route, moved, k - 1) && keepsDirection(route, moved, k + 1))
                variants.push_back(std::move(moved));
        }
    }
    return variants;
}

bool takeOutJog(Plan& plan, int i)
{
    Link& link = plan.links[i];
    const std::vector<Point> before = link.route;
    if (before.size() < 4)
        return false;
    const Ground ground(plan, link);
    double best = routeCost(plan, i) - 1e-6;
    std::vector<Point> bestRoute;
    const auto consider = [&](const std::vector<Point>& route) {
        if (!ground.isFree(route))
            return;
        link.route = route;
        const double c = routeCost(plan, i) - 40.0 * static_cast<double>(before.size() - route.size());
        if (c < best) {
            best = c;
            bestRoute = route;
        }
    };
    for (std::size_t k = 0; k + 3 < before.size(); ++k)
        for (bool moveFirst : {true, false}) {
            const std::vector<Point> route = withoutJog(before, k, moveFirst);
            if (!route.empty())
                for (const std::vector<Point>& variant : onAllTracks(plan, route))
                    consider(variant);
        }
    link.route = bestRoute.empty() ? before : bestRoute;
    return !bestRoute.empty();
}

double bendCost(const Plan& plan, int i, int j)
{
    return routeCost(plan, i) + routeCost(plan, j) +
           40.0 * static_cast<double>(plan.links[i].route.size() + plan.links[j].route.size());
}

/// Straightens route i after part k of its neighbour j has given way to another track, if both gain by it.
bool makeWay(Plan& plan, int i, int j, std::size_t k)
{
    Link& neighbour = plan.links[j];
    const std::vector<Point> mine = plan.links[i].route;
    const std::vector<Point> before = neighbour.route;
    const Ground ground(plan, neighbour);
    const double cost = bendCost(plan, i, j);
    for (int offset : trackOffsets(plan, before, k)) {
        std::vector<Point> route = before;
        route[k].x += offset;
        route[k + 1].x += offset;
        if (!keepsDirection(before, route, k - 1) || !keepsDirection(before, route, k + 1) ||
            !ground.isFree(route))
            continue;
        neighbour.route = route;
        while (takeOutJog(plan, i)) {
        }
        if (plan.links[i].route.size() < mine.size() && bendCost(plan, i, j) < cost - 1e-6)
            return true;
        plan.links[i].route = mine;
        neighbour.route = before;
    }
    return false;
}

/// Whether the route has an upright part within a channel's width of x.
bool runsNear(const std::vector<Point>& route, int x)
{
    for (std::size_t k = 0; k + 1 < route.size(); ++k)
        if (route[k].x == route[k + 1].x && std::abs(route[k].x - x) < kNeighbour)
            return true;
    return false;
}

bool askNeighbours(Plan& plan, int i)
{
    for (int j = 0; j < plan.linkCount(); ++j) {
        const Link& neighbour = plan.links[j];
        if (j == i || !neighbour.clean || plan.together(i, j) == 0)
            continue;
        for (std::size_t k = 1; k + 2 < neighbour.route.size(); ++k)
            if (neighbour.route[k].x == neighbour.route[k + 1].x &&
                runsNear(plan.links[i].route, neighbour.route[k].x) && makeWay(plan, i, j, k))
                return true;
    }
    return false;
}

} // namespace

double routeCost(const Plan& plan, int i)
{
    const Link& link = plan.links[i];
    double sum = 0;
    for (int j = 0; j < plan.linkCount(); ++j) {
        const int shared = j == i ? 0 : plan.together(i, j);
        if (shared == 0)
            continue;
        const Link& other = plan.links[j];
        const Meeting meeting = meetingOf(link.route, other.route);
        const double cost = kCrossing * meeting.crossings +
                            (meeting.overlap > 0 ? kSharedLine + kSharedLength * meeting.overlap : 0.0);
        sum += cost * (1.0 + 10.0 * shared / plan.steps) * (other.to == link.to ? 0.3 : 1.0);
    }
    return sum;
}

void moveToTracks(Plan& plan, const std::vector<int>& links)
{
    bool changed = true;
    const int passes = plan.crowd() > kCrowd ? 1 : kPasses;
    for (int pass = 0; changed && pass < passes; ++pass) {
        changed = false;
        for (int i : links)
            for (std::size_t k = 1; plan.links[i].clean && k + 2 < plan.links[i].route.size(); ++k)
                changed = movePart(plan, i, k) || changed;
    }
}

void straighten(Plan& plan, const std::vector<int>& links)
{
    for (int i : links)
        while (plan.links[i].clean && takeOutJog(plan, i)) {
        }
}

void askForWay(Plan& plan, const std::vector<int>& links)
{
    if (plan.crowd() > kCrowd || plan.linkCount() > kManyLinks)
        return;
    for (int i : links)
        if (plan.links[i].clean && plan.links[i].route.size() >= kWinding)
            askNeighbours(plan, i);
}

} // namespace nametag::ui
