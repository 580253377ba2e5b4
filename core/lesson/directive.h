// SPDX-License-Identifier: GPL-3.0-or-later
// Directive: a comment line that speaks to Nametag. `# nametag: lesson title="…" minutes=6` says something
// about the lesson; `#: …` is a note of the author for the next line of code.
#pragma once

#include "core/base/result.h"
#include "core/lesson/options.h"
#include "core/lesson/source_lines.h"

#include <optional>
#include <string>
#include <vector>

namespace nametag::lesson {

struct Directive {
    std::string name; ///< "lesson"
    std::vector<Option> options;
};

/// The directive on a comment line; nothing if it is none; a Diagnostic if it cannot be read.
std::optional<Result<Directive>> directiveOf(const SourceLine& line, std::uint32_t number);

/// The words of a `#:` line; nothing if it is none.
std::optional<std::string_view> noteOf(const SourceLine& line);

} // namespace nametag::lesson
