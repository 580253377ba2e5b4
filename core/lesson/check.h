// SPDX-License-Identifier: GPL-3.0-or-later
// checkLesson: what is wrong with what a lesson says about its own code, though it can be read.
#pragma once

#include "core/base/diagnostic.h"
#include "core/lesson/lesson.h"

#include <vector>

namespace nametag::lesson {

std::vector<Diagnostic> checkLesson(const Lesson& lesson);

} // namespace nametag::lesson
