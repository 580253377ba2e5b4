// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layout.h"

#include "ui/layout/layout_data.h"
#include "ui/layout/link_grid.h"
#include "ui/layout/route_links.h"
#include "ui/layout/scene_builder.h"

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr StepIndex kWindow = 32;
constexpr std::size_t kMostWindows = 64; ///< kept; more are found anew
constexpr int kHeapPadding = 40;
constexpr int kLeastHeapWidth = 360;
constexpr int kLeastRight = 675; ///< with it a small picture fills a window of the usual size
constexpr int kLeastHeapHeight = 300;
constexpr int kNotesHeight = 74;
constexpr int kMargin = 20;
constexpr int kSightRight = 695; ///< of what a window of the usual size shows at full size
constexpr int kSightBottom = 686;

RunFacts& withWishes(RunFacts& facts, const LayoutOptions& wishes)
{
    facts.unfold(wishes.unfolded);
    facts.hide(wishes.hidden);
    return facts;
}

} // namespace

Layout::Data::Data(const timeline::Timeline& timelineOfRun, Mode drawn, const LayoutOptions& wishes,
                   const TextMeasurer& measure)
    : timeline(timelineOfRun)
    , measurer(measure)
    , mode(drawn)
    , options(wishes)
    , facts(wishes.facts ? *wishes.facts : RunFacts(timelineOfRun.recording()))
    , survey(surveyOf(wishes.surveyed ? *wishes.surveyed : timelineOfRun, withWishes(facts, wishes),
                      {drawn, wishes.budget, wishes.first, wishes.last}, measure))
    , lane(survey)
    , run(placeRun(survey, lane, wishes.dragged))
{
    measureStage();
    findShots();
}

void Layout::Data::measureStage()
{
    int right = std::max(lane.right() + 32 + kLeastHeapWidth, kLeastRight);
    int bottom = kStageTop + kLeastHeapHeight;
    for (const Box& box : run.plan.boxes) {
        right = std::max(right, box.x + box.width + kHeapPadding);
        bottom = std::max(bottom, box.y + box.height + kNotesHeight);
    }
    if (!run.isRouted)
        right = std::max(right, run.plan.columnX.back() + kMargin);
    for (const Link& link : run.plan.links)
        for (const Point& p : link.route) {
            right = std::max(right, p.x + kMargin);
            bottom = std::max(bottom, p.y + kNotesHeight);
        }
    bottom = std::max(bottom, lane.bottom());
    const int left = lane.right() + 32;
    heap = {left, kStageTop, right - left, bottom - kStageTop};
    extent = {0, 0, right + kMargin, bottom + kMargin};
}

/// How far each step reaches: its frames, its blocks and the arrows that are there.
std::vector<Reach> Layout::Data::reachesOfSteps() const
{
    std::vector<Reach> steps(survey.placed + 1);
    const auto cover = [&](const Life& life, int right, int bottom) {
        for (const Life::Interval& part : life.intervals())
            for (StepIndex step = part.begin; step < std::min(part.end, survey.placed + 1); ++step) {
                steps[step].right = std::max(steps[step].right, right);
                steps[step].bottom = std::max(steps[step].bottom, bottom);
            }
    };
    for (const Box& box : run.plan.boxes)
        cover(box.occupied, box.x + box.width + kHeapPadding, box.y + box.height + kNotesHeight);
    for (const Link& link : run.plan.links)
        for (const Point& p : link.route)
            cover(link.life, p.x + kMargin, p.y + kNotesHeight);
    for (const auto& [space, record] : survey.frames)
        for (std::size_t i = 0; i < record.rows.size(); ++i) {
            const StepIndex end = i + 1 < record.rows.size() ? record.rows[i + 1].first : record.life.end();
            Life rows(record.rows[i].first, end);
            cover(rows.withFading(), 0, lane.frame(space, record.rows[i].second).bottom() + kMargin);
        }
    for (Reach& step : steps) {
        step.right += kMargin;
        step.bottom += kMargin;
    }
    return steps;
}

/// The steps that are the first ones of a cell.
std::vector<bool> Layout::Data::partsOfScript() const
{
    const events::Recording& recording = timeline.recording();
    std::vector<std::uint32_t> lines;
    std::uint32_t line = 0;
    for (std::size_t at = 0; at != std::string::npos && at < recording.source.size();) {
        ++line;
        if (recording.source.compare(at, 4, "# %%") == 0)
            lines.push_back(line);
        at = recording.source.find('\n', at);
        at += at == std::string::npos ? 0 : 1;
    }
    std::vector<bool> opens(survey.placed + 1, false);
    std::ptrdiff_t last = -1;
    for (StepIndex step = 1; step <= survey.placed; ++step) {
        const auto part =
            std::upper_bound(lines.begin(), lines.end(), recording.step(step).line) - lines.begin();
        opens[step] = part > last; // back to an earlier part: that is a call
        last = std::max(last, part);
    }
    return opens;
}

void Layout::Data::findShots()
{
    const Reach page = {std::max(kLeastRight, lane.right() + 32 + kLeastHeapWidth) + kMargin,
                        kStageTop + kLeastHeapHeight + kMargin};
    if (!run.isRouted) {
        const Reach all{extent.width, extent.height};
        shots = {{0, all, all}};
        return;
    }
    const Reach shown = {std::max(page.right, kSightRight), std::max(page.bottom, kSightBottom)};
    shots = shotsOf(reachesOfSteps(), shown, partsOfScript());
    for (Shot& shot : shots)
        shot.reach = {std::min(shot.reach.right, extent.width), std::min(shot.reach.bottom, extent.height)};
}

const Shot& Layout::Data::shotOf(StepIndex step) const
{
    const auto later =
        std::find_if(shots.begin() + 1, shots.end(), [step](const Shot& shot) { return shot.first > step; });
    return *(later - 1);
}

const BlockRecord* Layout::Data::block(ObjectId object) const
{
    const auto at = survey.blockOf.find(object);
    return at == survey.blockOf.end() ? nullptr : &survey.blocks[at->second];
}

const Link& Layout::Data::routedLink(int record, StepIndex step) const
{
    if (run.isRouted)
        return run.plan.links[record];
    const Window& window = windowOf(step);
    const auto at = window.links.find(record);
    return at == window.links.end() ? run.plan.links[record] : at->second;
}

const Layout::Data::Window& Layout::Data::windowOf(StepIndex step) const
{
    const StepIndex number = step / kWindow;
    const auto known = m_windows.find(number);
    if (known != m_windows.end())
        return known->second;
    if (m_windows.size() >= kMostWindows)
        m_windows.clear();
    Excerpt part = excerptOf(run.plan, number * kWindow, (number + 1) * kWindow);
    part.plan.prepare();
    routeLinks(part.plan);
    curveLinks(part.plan);
    Window& window = m_windows[number];
    for (std::size_t i = 0; i < part.linkOf.size(); ++i)
        window.links.emplace(part.linkOf[i], part.plan.links[i]);
    return window;
}

Link Layout::Data::routedBetween(const LinkRecord& record, StepIndex step) const
{
    const StepIndex begin = step > 0 ? step - 1 : 0;
    Excerpt part = excerptOf(run.plan, begin, step + 1);
    if (!run.isRouted)
        for (std::size_t i = 0; i < part.linkOf.size(); ++i)
            part.plan.links[i].route = routedLink(part.linkOf[i], step).route;
    Link link = linkOf(record, survey, lane);
    link.life = Life(begin, step + 1);
    const auto numberOf = [&](int box) {
        const auto at = std::find(part.boxOf.begin(), part.boxOf.end(), box);
        if (at != part.boxOf.end())
            return static_cast<int>(at - part.boxOf.begin());
        part.boxOf.push_back(box);
        part.plan.boxes.push_back(run.plan.boxes[box]);
        part.plan.boxes.back().life = link.life;
        return static_cast<int>(part.boxOf.size()) - 1;
    };
    link.to = numberOf(link.to);
    link.from = link.isName() ? -1 : numberOf(link.from);
    part.plan.links.push_back(link);
    part.plan.prepare();
    findRoute(part.plan, part.plan.linkCount() - 1);
    return part.plan.links.back();
}

Layout::Layout(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{}
Layout::Layout(Layout&&) noexcept = default;
Layout& Layout::operator=(Layout&&) noexcept = default;
Layout::~Layout() = default;

SceneModel Layout::at(StepIndex step) const
{
    const timeline::Timeline& run = m_data->timeline;
    step = std::min(step, m_data->survey.steps);
    return at(step, RunFacts::endOf(run.recording(), m_data->facts, step));
}

SceneModel Layout::at(StepIndex step, events::EventIndex count) const
{
    const timeline::Timeline& run = m_data->timeline;
    step = std::min(step, m_data->survey.steps);
    const events::EventIndex first = run.recording().firstEventOf(step);
    const events::EventIndex end = RunFacts::endOf(run.recording(), m_data->facts, step);
    count = std::min(count, end);
    const timeline::StateRef before = run.stateAt(first);
    const timeline::StateRef now = run.stateAt(count);
    SceneBuilder builder(*m_data, step, before, now, count == end);
    const bool isStart = step == 0; // what the interpreter made for itself is no news
    return builder.build(isStart ? std::vector<timeline::Temporary>{}
                                 : timeline::differenceBetween(run, first, count).temporaries);
}

Rect Layout::extent() const
{
    return m_data->extent;
}

Layout place(const timeline::Timeline& timeline, Mode mode, const LayoutOptions& options,
             const TextMeasurer& measurer)
{
    return Layout(std::make_unique<Layout::Data>(timeline, mode, options, measurer));
}

} // namespace nametag::ui
