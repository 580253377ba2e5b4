// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/folding.h"
#include "ui/layout/layout_data.h"
#include "ui/layout/words.h"

#include <algorithm>
#include <unordered_set>
#include <variant>

namespace nametag::ui {

namespace {

constexpr int kHeapPadding = 40;
constexpr int kLeastHeapWidth = 360;
constexpr int kLeastRight = 675; ///< with it a small picture fills a window of the usual size
constexpr int kLeastHeapHeight = 300;
constexpr int kHeapFoot = 36;    ///< below the blocks
constexpr int kNotesHeight = 38; ///< more, where something is said of temporaries
constexpr int kMargin = 20;
constexpr int kSightRight = 695; ///< of what a window of the usual size shows at full size
constexpr int kSightBottom = 686;

} // namespace

void Layout::Data::measureStage()
{
    const Reach page = {std::max(kLeastRight, lane.right() + 32 + kLeastHeapWidth) + kMargin,
                        kStageTop + kLeastHeapHeight + kMargin};
    if (!run.isRouted) {
        measureLongRun(page);
        return;
    }
    const std::vector<Reach> steps = reachesOfSteps();
    Reach all = page;
    for (const Reach& step : steps)
        all = {std::max(all.right, step.right), std::max(all.bottom, step.bottom)};
    setExtent(all);
    const Reach shown = {std::max(page.right, kSightRight), std::max(page.bottom, kSightBottom)};
    shots = shotsOf(steps, shown, partsOfScript());
    for (Shot& shot : shots)
        shot.reach = {std::min(shot.reach.right, extent.width), std::min(shot.reach.bottom, extent.height)};
}

/// A long run stays in one shot: its windows are routed when they are looked at.
void Layout::Data::measureLongRun(Reach all)
{
    const int foot = kHeapFoot + kNotesHeight + kMargin;
    for (const Box& box : run.plan.boxes) {
        all.right = std::max(all.right, box.x + box.width + kHeapPadding + kMargin);
        all.bottom = std::max(all.bottom, box.y + box.height + foot);
    }
    for (const Link& link : run.plan.links)
        for (const Point& p : link.route)
            all = {std::max(all.right, p.x + 2 * kMargin), std::max(all.bottom, p.y + foot)};
    all.right = std::max(all.right, run.plan.columnX.back() + 2 * kMargin);
    setExtent(all);
    shots = {{0, all, all}};
}

void Layout::Data::setExtent(Reach all)
{
    all.bottom = std::max(all.bottom, lane.bottom() + kMargin);
    const int left = lane.right() + 32;
    extent = {0, 0, all.right, all.bottom};
    heap = {left, kStageTop, all.right - kMargin - left, all.bottom - kMargin - kStageTop};
}

/// What is written at the heap's foot: that something was made and freed within the step, or that there are
/// too many objects. `live` is their number and is kept up to date.
bool Layout::Data::hasNotes(StepIndex step, std::size_t& live) const
{
    const events::Recording& recording = timeline.recording();
    const events::EventIndex first = recording.firstEventOf(step);
    const events::EventIndex end = RunFacts::endOf(recording, facts, step);
    std::unordered_set<ObjectId> made;
    bool prints = false;
    std::vector<events::ObjectKind> gone;
    for (events::EventIndex i = first; i < end; ++i) {
        const events::Event& event = recording.event(i);
        prints = prints || std::holds_alternative<events::Printed>(event);
        if (const auto* birth = std::get_if<events::ObjectCreated>(&event)) {
            made.insert(birth->object);
            ++live;
        } else if (std::holds_alternative<events::ObjectDestroyed>(event)) {
            live -= live > 0 ? 1 : 0;
        }
        if (const auto* death = std::get_if<events::ObjectDying>(&event))
            if (made.count(death->object) != 0)
                gone.push_back(facts.kindOf(death->object));
    }
    return live > kMostOnStage || std::any_of(gone.begin(), gone.end(), [&](events::ObjectKind kind) {
               return isWorthANote(kind, prints);
           });
}

/// How far each step reaches: its frames, its blocks, the arrows that are there, and its notes.
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
        cover(box.occupied, box.x + box.width + kHeapPadding, box.y + box.height + kHeapFoot);
    for (const Link& link : run.plan.links)
        for (const Point& p : link.route)
            cover(link.life, p.x + kMargin, p.y + kHeapFoot);
    std::size_t live = 0;
    for (StepIndex step = 1; step <= survey.placed; ++step)
        if (hasNotes(step, live) && steps[step].bottom > 0)
            steps[step].bottom += kNotesHeight;
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

const Shot& Layout::Data::shotOf(StepIndex step) const
{
    const auto later =
        std::find_if(shots.begin() + 1, shots.end(), [step](const Shot& shot) { return shot.first > step; });
    return *(later - 1);
}

} // namespace nametag::ui
