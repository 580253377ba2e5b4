// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a traceback entry: the source text and the marks under the part that was running
// (Lib/traceback.py of 3.13; Python/traceback.c of 3.11 and 3.12).
#pragma once

#include "core/base/diagnostic.h"
#include "core/compile/code.h"

#include <string>
#include <vector>

namespace nametag::runtime {

struct MarkedPlace {
    SourceSpan span;
    compile::Instruction instruction;
};

/// The lines below `File "…", line …`, each indented by four blanks and ended; empty if the source is not
/// known. `wholeRange`: as 3.13 does.
std::string markedSource(const std::vector<std::string>& lines, const MarkedPlace& place, bool wholeRange);

/// The text cut into lines without their ends.
std::vector<std::string> sourceLines(const std::string& source);

} // namespace nametag::runtime
