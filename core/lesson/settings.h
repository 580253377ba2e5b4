// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson says about itself, one key=value at a time: from `# nametag: lesson …` and from the option
// lines of its cells.
#pragma once

#include "core/base/diagnostic.h"
#include "core/lesson/lesson.h"

#include <optional>
#include <string_view>
#include <vector>

namespace nametag::lesson {

/// Takes one setting; what is wrong with it, if something is. `line` is where it stands.
std::optional<Diagnostic> applySetting(Lesson& lesson, const Option& option, std::uint32_t line);
/// A cell may say it, too. Other keys there belong to other programs.
bool isSetting(std::string_view key);
/// Words with blanks or commas between them.
std::vector<std::string> wordsOf(std::string_view text);
/// "Names" for Level::Names; empty for none.
std::string_view levelTitle(Level level);
/// What a lesson of this level leaves out, as a sentence; empty for none.
std::string_view levelLeavesOut(Level level);

} // namespace nametag::lesson
