// SPDX-License-Identifier: GPL-3.0-or-later
// writeTrace: a timeline as JSON lines, one state a line, that can be compared with what the real CPython
// gave. It is written from states, not from events, so it proves what the pictures show.
#pragma once

#include "core/timeline/timeline.h"

#include <cstdint>
#include <iosfwd>

namespace nametag::trace {

enum class LineEvents : std::uint8_t {
    Raw,        ///< every line event of the interpreter
    Statements, ///< one for each statement that starts, the same on every version
};

struct TraceOptions {
    LineEvents events = LineEvents::Raw;
    bool calls = true;
    bool lines = true;
    bool returns = true;
    bool exceptions = true;
    bool onlyEnd = false;    ///< one record: the state when the module body has ended
    bool compact = false;    ///< a hash instead of each state's graph
    bool withSource = false; ///< the header holds the script, so that the trace can be opened as a recording
    std::uint64_t maxSteps = 10'000;
};

void writeTrace(const timeline::Timeline& timeline, const TraceOptions& options, std::ostream& out);

} // namespace nametag::trace
