// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a file begin that are compiled one by one, when it is read as typed at the prompt.
#pragma once

#include "core/lesson/cells.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::lesson {

/// The first line of each cell of code; none, if the file has no cells.
std::vector<std::uint32_t> unitStarts(const std::vector<Cell>& cells);

/// The file's own header asks for it: `# nametag: lesson mode=repl`.
bool asksForPrompt(std::string_view text);

} // namespace nametag::lesson
