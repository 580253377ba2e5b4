// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/shots.h"

#include <algorithm>
#include <cstddef>

namespace nametag::ui {

namespace {

constexpr std::size_t kMostStretches = 700;
constexpr double kMove = 3.5;       ///< what a move of the camera costs
constexpr double kMoveAtPart = 1.5; ///< the same where the script begins a new part

/// Steps in a row that reach as far.
struct Stretch {
    StepIndex first = 0;
    int steps = 0;
    Reach reach;
    bool opens = false;
};

Reach united(Reach a, Reach b)
{
    return {std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

Reach unitedOf(const std::vector<Reach>& steps, std::size_t first, std::size_t end)
{
    Reach all;
    for (std::size_t step = first; step < end; ++step)
        all = united(all, steps[step]);
    return all;
}

/// How many times smaller than at full size it is drawn, at least 1.
double smallness(Reach reach, Reach page)
{
    return std::max({1.0, static_cast<double>(reach.right) / page.right,
                     static_cast<double>(reach.bottom) / page.bottom});
}

std::vector<Stretch> stretchesOf(const std::vector<Reach>& steps, Reach page, const std::vector<bool>& opens)
{
    std::vector<Stretch> found;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        const Reach reach = united(steps[step], page); // what fits makes no difference
        const bool isPart = step < opens.size() && opens[step];
        if (found.empty() || isPart || !(found.back().reach == reach))
            found.push_back({static_cast<StepIndex>(step), 0, reach, isPart});
        ++found.back().steps;
    }
    return found;
}

} // namespace

std::vector<Shot> shotsOf(const std::vector<Reach>& steps, Reach page, const std::vector<bool>& opens)
{
    const std::vector<Stretch> all = stretchesOf(steps, page, opens);
    Reach whole = page;
    for (const Stretch& stretch : all)
        whole = united(whole, stretch.reach);
    if (all.size() > kMostStretches || all.empty())
        return {{0, whole, unitedOf(steps, 0, steps.size())}};
    // the cheapest way to part the first n stretches, and where its last shot begins
    std::vector<double> least(all.size() + 1, 0);
    std::vector<std::size_t> begin(all.size() + 1, 0);
    for (std::size_t end = 1; end <= all.size(); ++end) {
        Reach reach = page;
        double wanted = 0; // how small its steps are by themselves
        int count = 0;
        for (std::size_t first = end; first-- > 0;) {
            const Stretch& stretch = all[first];
            reach = united(reach, stretch.reach);
            wanted += stretch.steps / smallness(stretch.reach, page);
            count += stretch.steps;
            const double move = first == 0 ? 0 : stretch.opens ? kMoveAtPart : kMove;
            const double cost = least[first] + move + wanted * smallness(reach, page) - count;
            if (first + 1 == end || cost < least[end] - 1e-9) {
                least[end] = cost;
                begin[end] = first;
            }
        }
    }
    std::vector<Shot> shots;
    std::size_t next = steps.size();
    for (std::size_t end = all.size(); end > 0; end = begin[end]) {
        const StepIndex first = all[begin[end]].first;
        const Reach content = unitedOf(steps, first, next);
        shots.push_back({first, united(content, page), content});
        next = first;
    }
    std::reverse(shots.begin(), shots.end());
    return shots;
}

} // namespace nametag::ui
