// SPDX-License-Identifier: GPL-3.0-or-later
// Probe: the lesson run once more with a line behind the statement that evaluates expressions there.
#pragma once

#include "core/exercise/kinds.h"

#include <optional>
#include <string>
#include <vector>

namespace nametag::exercise {

/// For each expression 'T', 'F', or 'E' where it raises; nothing: no line can stand behind the statement
/// (`return`), or it is not reached.
std::optional<std::string> probe(const Round& round, const std::vector<std::string>& expressions);

/// Whether Python can read the text as an expression.
bool isExpression(const std::string& text);

/// The source with lines put in after the statement, in its indent; nothing: there is no such statement.
std::optional<std::string> withLinesAfter(const std::string& source, std::uint32_t line,
                                          const std::vector<std::string>& lines);

} // namespace nametag::exercise
