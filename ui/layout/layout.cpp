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
                      {drawn, wishes.budget, wishes.first, wishes.last, wishes.addresses}, measure))
    , lane(survey)
    , run(placeRun(survey, lane, wishes.dragged))
{
    measureStage();
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
