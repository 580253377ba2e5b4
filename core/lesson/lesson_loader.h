// SPDX-License-Identifier: GPL-3.0-or-later
// loadLesson: the text of a .py file as a lesson. Any Python file is one; what it does not say has a default.
#pragma once

#include "core/base/result.h"
#include "core/lesson/lesson.h"

#include <string_view>

namespace nametag::lesson {

/// `name` is the file's name, with or without folders and ".py".
Result<Lesson> loadLesson(std::string_view text, std::string_view name);

} // namespace nametag::lesson
