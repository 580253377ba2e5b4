// SPDX-License-Identifier: GPL-3.0-or-later
// checkExercises: what is wrong with the questions of a lesson, and why one has no answer.
#pragma once

#include "core/base/diagnostic.h"
#include "core/lesson/lesson.h"
#include "core/simulator/simulate.h"

#include <vector>

namespace nametag::exercise {

/// Runs the lesson under its profiles; options.profile is not looked at. By line.
std::vector<Diagnostic> checkExercises(const lesson::Lesson& lesson,
                                       const simulator::RunOptions& options = {});

} // namespace nametag::exercise
