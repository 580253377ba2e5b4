// SPDX-License-Identifier: GPL-3.0-or-later
// Twin: the same program in C beside a cell of Python, in a raw cell of comments:
// `# %% The same in C [raw] language="c" lines="1 2 3"`. Plain Python and other tools pass over it.
#pragma once

#include "core/base/result.h"
#include "core/lesson/cells.h"
#include "core/lesson/source_lines.h"

#include <cstdint>
#include <string>
#include <vector>

namespace nametag::lesson {

struct Twin {
    std::size_t cell = 0;               ///< its own
    std::size_t beside = 0;             ///< the cell of code that it stands beside: the last one before it
    std::string title;                  ///< of its cell
    std::string text;                   ///< the C program, one line for each line of the cell
    std::uint32_t firstLine = 0;        ///< of the file, where the text begins
    std::vector<std::uint32_t> columns; ///< of each line, how many bytes the comment sign takes
    /// Of each line of C, the line of the file that it belongs to; 0: none. `lines` in the marker says which
    /// (1 is the cell's first line of code, 0 none); otherwise they go in their order.
    std::vector<std::uint32_t> lines;
};

/// True for the marker of a twin.
bool isTwin(const Cell& cell);
/// The title of the cell that it asks for, or nothing.
std::string besideOf(const Cell& cell);

/// The twin in a cell. `codeLines` are the lines of code of the cell that it stands beside.
Result<Twin> twinOf(const std::vector<SourceLine>& lines, const Cell& cell,
                    const std::vector<std::uint32_t>& codeLines);

/// A place in the text of a twin as a place in the file.
SourceSpan placeInFile(const Twin& twin, const SourceSpan& place);

} // namespace nametag::lesson
