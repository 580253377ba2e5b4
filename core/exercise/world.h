// SPDX-License-Identifier: GPL-3.0-or-later
// Worlds: runs of a lesson as Python would run it if a wrong idea of it were true.
#pragma once

#include "core/events/recording.h"
#include "core/lesson/lesson.h"
#include "core/simulator/simulate.h"
#include "core/timeline/timeline.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nametag::exercise {

/// A wrong idea of how Python works, that can be run; Python itself is the first.
using Model = simulator::Model;

/// The wrong ones.
const std::vector<Model>& wrongModels();

/// "Assignment copies".
std::string nameOf(Model model);
/// What one believes who has this idea, in a sentence.
std::string claimOf(Model model);
/// What is true instead, in one or two sentences.
std::string refutationOf(Model model);
/// Where the run of the model is not quite what its idea says; may be empty.
std::string limitOf(Model model);

/// How the lesson is run.
simulator::Script scriptOf(const lesson::Lesson& lesson, const std::string& name);

/// The lesson run in the model's world.
std::shared_ptr<const events::Recording> recordWorld(const lesson::Lesson& lesson, Model model,
                                                     const simulator::RunOptions& options);

/// Where two runs part: the first step after which names, values, sharing or output differ.
struct Divergence {
    StepIndex step = 0;
    std::string words; ///< Markdown
};
/// Compares names, shape and output, not addresses; nothing: they never differ.
std::optional<Divergence> firstDivergence(const timeline::Timeline& python, const timeline::Timeline& theirs);

} // namespace nametag::exercise
