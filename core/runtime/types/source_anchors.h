// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of an expression a traceback marks: the operator, the brackets of a subscript, the parentheses
// of a call (Lib/traceback.py, _extract_caret_anchors_from_line_segment).
#pragma once

#include "core/compile/instruction.h"

#include <string>

namespace nametag::runtime {

struct Anchors {
    bool found = false;
    std::size_t begin = 0; ///< byte offset of the first one marked ^
    std::size_t end = 0;   ///< behind the last one
    bool around = false;   ///< lines near the operator are shown too
};

/// `text` is what the instruction stands for.
Anchors findAnchors(const std::string& text, const compile::Instruction& instruction, bool marksCalls);

} // namespace nametag::runtime
