// SPDX-License-Identifier: GPL-3.0-or-later
// What a layout keeps: the survey of the run, its lane, its placed plan and the routes found so far.
#pragma once

#include "ui/layout/lane.h"
#include "ui/layout/layout.h"
#include "ui/layout/place_run.h"
#include "ui/layout/run_facts.h"
#include "ui/layout/shots.h"
#include "ui/layout/survey.h"

#include <map>
#include <vector>

namespace nametag::ui {

struct Layout::Data {
    Data(const timeline::Timeline& run, Mode drawn, const LayoutOptions& wishes, const TextMeasurer& measure);

    const timeline::Timeline& timeline;
    const TextMeasurer& measurer;
    Mode mode;
    LayoutOptions options;
    RunFacts facts;
    Survey survey;
    Lane lane;
    PlacedRun run;
    Rect heap;   ///< of the whole run
    Rect extent; ///< the same
    std::vector<Shot> shots;

    /// What is in sight together with this step.
    const Shot& shotOf(StepIndex step) const;

    /// The routed link of a record, as it is drawn at this step.
    const Link& routedLink(int record, StepIndex step) const;
    /// Routes a reference that is there only within a step, beside those that stay.
    Link routedBetween(const LinkRecord& record, StepIndex step) const;
    const BlockRecord* block(ObjectId object) const;
    Rect placeOf(int block) const { return run.plan.boxes[block].rect(); }

private:
    /// Routes of a long run, a window of steps at a time.
    struct Window {
        std::map<int, Link> links;
    };
    const Window& windowOf(StepIndex step) const;
    void measureStage();
    void measureLongRun(Reach all);
    void setExtent(Reach all);
    bool hasNotes(StepIndex step, std::size_t& live) const;
    std::vector<Reach> reachesOfSteps() const;
    std::vector<bool> partsOfScript() const;
    mutable std::map<StepIndex, Window> m_windows;
};

} // namespace nametag::ui
