// SPDX-License-Identifier: GPL-3.0-or-later
// Variants: the lesson with other values in it, to run after the answer.
#pragma once

#include "core/exercise/exercise.h"
#include "core/exercise/marking.h"

#include <vector>

namespace nametag::exercise {

/// Those of the author; without them at most two, made from the literals near the line. The same lesson gives
/// the same ones.
std::vector<Variant> variantsOf(const lesson::Lesson& lesson, const Exercise& exercise);

} // namespace nametag::exercise
