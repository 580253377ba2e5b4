// SPDX-License-Identifier: GPL-3.0-or-later
// A script's text to what runs: one compile unit, or several where it counts as typed at the prompt.
#pragma once

#include "core/compile/code.h"
#include "core/simulator/simulate.h"
#include "core/syntax/name_readings.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::simulator {

struct CompiledScript {
    bool runs = false; ///< otherwise the outcome says why not
    /// Null: what was typed does not compile; its place in `failures` says why.
    std::vector<std::shared_ptr<const compile::CompileUnit>> units;
    std::vector<std::string> failures; ///< one for each unit
    /// The names that the parse tree of each unit holds, and how often (3.11; empty otherwise).
    std::vector<std::vector<syntax::NameReading>> names;
    RunOutcome outcome;
};

/// Parses, refuses what is not simulated, compiles; errors and warnings are written as Python writes them.
CompiledScript compileScript(const Script& script, const RunOptions& options);

/// The column in characters, from 1, of a place that is so many bytes into a line of the text.
std::uint32_t columnIn(std::string_view text, std::uint32_t line, std::uint32_t bytes);

} // namespace nametag::simulator
