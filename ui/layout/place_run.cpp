// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/place_run.h"

#include "ui/layout/page.h"
#include "ui/layout/place_boxes.h"
#include "ui/layout/rank_boxes.h"
#include "ui/layout/refine.h"
#include "ui/layout/route_links.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

namespace nametag::ui {

namespace {

constexpr std::size_t kMostBoxes = 400; ///< beyond, a run is placed as a long one
constexpr std::size_t kMostLinks = 600;
constexpr int kMostCrowd = 100; ///< links beside each link
constexpr int kMostPairs = 16'000;
constexpr int kHeapPadding = 40;
constexpr int kHeapGap = 32;
constexpr std::size_t kMostWays = 5;
constexpr double kSharedLine = 20'000;
constexpr int kLeastFromEdge = 16; ///< of the heap, for a block that is dragged
constexpr int kRanksOfLongRuns = 7;
constexpr int kFirstBlock = 28; ///< below the top of the heap panel

Plan planOf(const Survey& survey, const Lane& lane)
{
    Plan plan;
    plan.steps = static_cast<int>(survey.placed) + 1;
    plan.laneRight = lane.right();
    plan.top = kStageTop + kFirstBlock;
    plan.firstChannel = kHeapGap + kHeapPadding;
    for (const BlockRecord& record : survey.blocks) {
        Box box;
        box.life = record.life;
        record.measure.shape(box);
        plan.boxes.push_back(std::move(box));
    }
    for (const LinkRecord& record : survey.links) {
        plan.links.push_back(linkOf(record, survey, lane));
        if (!plan.links.back().isName())
            plan.boxes[plan.links.back().from].leaf = false;
    }
    for (Box& box : plan.boxes)
        box.compact = box.compact && box.leaf;
    return plan;
}

/// Beside a name: the first column; else one to the right of the first referrer.
void rankByBirth(Plan& plan)
{
    std::vector<int> order(plan.links.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](int i) { return std::tuple(plan.links[i].life.first(), i); };
    std::sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
    std::vector<bool> ranked(plan.boxes.size(), false);
    for (int i : order) {
        const Link& link = plan.links[i];
        if (ranked[link.to] || (!link.isName() && !ranked[link.from]))
            continue;
        ranked[link.to] = true;
        plan.boxes[link.to].rank = std::min(plan.sourceRank(link) + 1, plan.maxRank);
    }
}

/// The free height nearest to where the box stands.
int freeHeight(const Plan& plan, int u)
{
    const Box& box = plan.boxes[u];
    const auto isFree = [&](int y) {
        for (int b = 0; b < plan.boxCount(); ++b)
            if (b != u && plan.collide(box, y, plan.boxes[b], plan.boxes[b].y))
                return false;
        return y >= plan.top;
    };
    std::vector<int> heights{box.y, plan.top};
    for (const Box& other : plan.boxes) {
        heights.push_back(other.y + other.height + plan.gap(other, box));
        heights.push_back(other.y - box.height - plan.gap(box, other));
    }
    std::stable_sort(heights.begin(), heights.end(), [&](int a, int b) {
        return std::pair(std::abs(a - box.y), a) < std::pair(std::abs(b - box.y), b);
    });
    const auto found = std::find_if(heights.begin(), heights.end(), isFree);
    return found == heights.end() ? box.y : *found;
}

/// Puts dragged boxes where they were let go, or as near to it as they are in nobody's way.
std::vector<bool> putDragged(Plan& plan, const Survey& survey, const std::map<ObjectId, Point>& dragged)
{
    std::vector<bool> moved(plan.boxes.size(), false);
    for (const auto& [object, corner] : dragged) {
        const auto at = survey.blockOf.find(object);
        if (at == survey.blockOf.end())
            continue;
        Box& box = plan.boxes[at->second];
        box.x = std::max(corner.x, plan.laneRight + kHeapGap + kLeastFromEdge);
        box.y = std::max(corner.y, plan.top);
        box.y = freeHeight(plan, at->second);
        moved[at->second] = true;
    }
    return moved;
}

/// Of the ways to fold the plan that one which is drawn best. The last ones fold most.
void placeOnPage(Plan& plan, const std::vector<bool>& chain)
{
    std::vector<Columns> ways = foldings(plan, chain);
    if (ways.size() > kMostWays)
        ways.erase(ways.begin() + 1, ways.end() - (kMostWays - 1));
    std::optional<Plan> best;
    double least = 0;
    for (const Columns& columns : ways) {
        plan.channelWidth.clear();
        for (Box& box : plan.boxes)
            box.padTop = 0;
        setColumnsOf(plan, columns);
        placeBoxes(plan, chain);
        routeAndAdapt(plan, chain);
        refine(plan, chain);
        const double cost = planCost(plan) + pageCost(plan) + kSharedLine * sharedLines(plan);
        if (best && cost >= least)
            continue;
        least = cost;
        best = plan;
    }
    plan = std::move(*best);
}

/// Arrows keep to where blocks are.
void dropUnusedColumns(Plan& plan)
{
    int used = 1;
    for (const Box& box : plan.boxes)
        used = std::max(used, box.rank);
    const auto count = static_cast<std::size_t>(used) + 2;
    plan.columnX.resize(count);
    plan.columnWidth.resize(count);
    plan.channelWidth.resize(count);
}

} // namespace

Link linkOf(const LinkRecord& record, const Survey& survey, const Lane& lane)
{
    Link link;
    const SlotId from = record.id.from;
    link.to = survey.blockOf.at(record.id.target);
    link.weak = record.reference.isWeak;
    if (from.kind == SlotKind::Name) {
        const NamespaceId space{from.holder};
        const int row = survey.frames.at(space).rowOf.at(from.slot);
        link.eyelet = lane.eyelet(space, row);
        link.life = record.life.withFading(); // in the step in which the name moves, its ghost
        link.order = row;
        return link;
    }
    link.from = survey.blockOf.at(ObjectId{from.holder});
    link.life = record.life;
    const BlockMeasure& measure = survey.blocks[link.from].measure;
    const int index = std::max(0, measure.indexOf(record.reference));
    link.exits = measure.exits(index, record.isLast);
    link.slotY = measure.dotOf(index).y;
    link.order = index;
    return link;
}

PlacedRun placeRun(const Survey& survey, const Lane& lane, const std::map<ObjectId, Point>& dragged)
{
    PlacedRun run;
    run.plan = planOf(survey, lane);
    Plan& plan = run.plan;
    const bool isWhole = survey.placed == survey.steps; // a part of a long run is as the run
    run.isRouted = isWhole && plan.boxes.size() <= kMostBoxes && plan.links.size() <= kMostLinks;
    if (run.isRouted) {
        plan.prepare();
        const int crowd = plan.crowd();
        run.isRouted = crowd <= kMostCrowd && plan.linkCount() * crowd < kMostPairs;
    }
    if (!run.isRouted) {
        plan.occupy();
        plan.fixedColumns = true;
        plan.maxRank = kRanksOfLongRuns;
        rankByBirth(plan);
        plan.setColumns();
        placeGreedily(plan);
        dropUnusedColumns(plan);
        putDragged(plan, survey, dragged);
        return run;
    }
    const std::vector<bool> chain = rankBoxes(plan);
    placeOnPage(plan, chain);
    const std::vector<bool> moved = putDragged(plan, survey, dragged);
    if (!dragged.empty())
        routeAround(plan, moved);
    curveLinks(plan);
    return run;
}

Excerpt excerptOf(const Plan& plan, StepIndex begin, StepIndex end)
{
    Excerpt part;
    part.plan = {};
    Plan& small = part.plan;
    small.steps = static_cast<int>(end - begin);
    small.laneRight = plan.laneRight;
    small.top = plan.top;
    small.maxRank = plan.maxRank;
    small.fixedColumns = plan.fixedColumns;
    small.columnX = plan.columnX;
    small.columnWidth = plan.columnWidth;
    small.channelWidth = plan.channelWidth;
    const Life window(begin, end);
    std::vector<int> numberOf(plan.boxes.size(), -1);
    for (int b = 0; b < plan.boxCount(); ++b) {
        if (!plan.boxes[b].occupied.meets(window))
            continue;
        numberOf[b] = static_cast<int>(small.boxes.size());
        small.boxes.push_back(plan.boxes[b]);
        small.boxes.back().life = plan.boxes[b].life.clipped(begin > 0 ? begin - 1 : 0, end);
        part.boxOf.push_back(b);
    }
    for (int i = 0; i < plan.linkCount(); ++i) {
        const Link& link = plan.links[i];
        if (!link.life.meets(window) || numberOf[link.to] < 0 || (!link.isName() && numberOf[link.from] < 0))
            continue;
        small.links.push_back(link);
        Link& copy = small.links.back();
        copy.life = link.life.clipped(begin, end);
        copy.to = numberOf[link.to];
        copy.from = link.isName() ? -1 : numberOf[link.from];
        part.linkOf.push_back(i);
    }
    return part;
}

} // namespace nametag::ui
