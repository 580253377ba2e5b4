// SPDX-License-Identifier: GPL-3.0-or-later
// From a survey to a placed plan: at once for a lesson, step by step for a long run.
#pragma once

#include "ui/layout/lane.h"
#include "ui/layout/plan.h"
#include "ui/layout/survey.h"

#include <map>

namespace nametag::ui {

/// A plan whose boxes have their places. Box i is survey.blocks[i], link i is survey.links[i].
struct PlacedRun {
    Plan plan;
    bool isRouted = true; ///< false for long runs: routes are found where somebody looks
};

/// `dragged`: corners of blocks that somebody put somewhere.
PlacedRun placeRun(const Survey& survey, const Lane& lane, const std::map<ObjectId, Point>& dragged);

/// The link of a record, as the router wants it.
Link linkOf(const LinkRecord& record, const Survey& survey, const Lane& lane);

/// The boxes and links of a plan that are there in [begin, end).
struct Excerpt {
    Plan plan;
    std::vector<int> boxOf;  ///< index in the whole plan
    std::vector<int> linkOf; ///< the same
};
Excerpt excerptOf(const Plan& plan, StepIndex begin, StepIndex end);

} // namespace nametag::ui
