// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a Python file in jupytext's percent format: `# %% title [markdown] key="value"`. A file without a
// marker is one code cell. Cells cover the file: their byte ranges in a row are the file.
#pragma once

#include "core/lesson/options.h"
#include "core/lesson/source_lines.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::lesson {

enum class CellKind : std::uint8_t {
    Header, ///< comments before the first marker: #! line, coding, notebook metadata, directives
    Code,
    Markdown,
    Raw
};

struct Cell {
    CellKind kind = CellKind::Code;
    std::string title;
    int depth = 0; ///< 1 for `# %%%`
    std::vector<Option> metadata;
    std::string unreadMetadata;
    std::uint32_t markerLine = 0; ///< 0: the file has no marker before this cell
    std::uint32_t firstLine = 1;  ///< after the marker; firstLine > lastLine: empty
    std::uint32_t lastLine = 0;
    std::size_t offset = 0; ///< of the marker
    std::size_t endOffset = 0;
    std::string words; ///< Markdown, Raw: the text without comment signs
};

std::vector<Cell> splitCells(std::string_view source);
std::vector<Cell> splitCells(const std::vector<SourceLine>& lines);

/// The index of the cell that has this line (its marker counts), or -1.
int cellOfLine(const std::vector<Cell>& cells, std::uint32_t line);

} // namespace nametag::lesson
