// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of an expression a traceback marks: the operator, the brackets of a subscript, the parentheses
// of a call (Lib/traceback.py, _extract_caret_anchors_from_line_segment; Python/traceback.c).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace nametag::runtime {

struct Anchors {
    bool found = false;
    std::size_t begin = 0; ///< byte offset of the first one marked ^
    std::size_t end = 0;   ///< behind the last one
};

/// `text` is what the instruction stands for; nothing is found where that is no expression. Calls are marked
/// by the versions that tell the whole range.
Anchors findAnchors(const std::string& text, int minorVersion);

/// The lines are `return f(…)` or `x = f(…)`, and the call reaches from `start` to `end` of the last line: it
/// needs no marks (_should_show_carets).
bool isPlainCall(const std::vector<std::string>& lines, std::size_t start, std::size_t end, int minorVersion);

} // namespace nametag::runtime
