// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a traceback entry: the source text and the marks under the part that was running
// (Lib/traceback.py of 3.13; Python/traceback.c of 3.11 and 3.12).
#pragma once

#include "core/base/diagnostic.h"
#include "core/profile/profile.h"

#include <string>
#include <vector>

namespace nametag::runtime {

/// The lines below `File "…", line …`, each indented by four blanks and ended; empty if the source is not
/// known.
std::string markedSource(const std::vector<std::string>& lines, const SourceSpan& span,
                         const profile::Profile& profile);

/// The text cut into lines without their ends.
std::vector<std::string> sourceLines(const std::string& source);

} // namespace nametag::runtime
