// SPDX-License-Identifier: GPL-3.0-or-later
// How a standard output holds what was written: as CPython does for a terminal, a pipe or neither
// (Python/pylifecycle.c, create_stdio).
#pragma once

#include <cstdint>

namespace nametag::runtime {

/// When a run's standard output hands on what was written, and so lets go of it. Python decides by where it goes.
enum class OutputBuffering : std::uint8_t {
    None, ///< at once: `python -u`, PYTHONUNBUFFERED
    Line, ///< at the end of a line: a terminal
    Full, ///< when 8,192 bytes wait, or flush() is called: a file or a pipe
};

} // namespace nametag::runtime
