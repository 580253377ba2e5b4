// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a Python file, with what a line-by-line reader must know: does it begin inside a string?
#pragma once

#include <string_view>
#include <vector>

namespace nametag::lesson {

struct SourceLine {
    std::string_view text;       ///< without its end
    std::size_t offset = 0;      ///< of its first byte
    std::size_t endOffset = 0;   ///< behind its line end
    bool beginsInString = false; ///< inside a triple-quoted string
    std::string_view comment;    ///< behind the "#" if the line is nothing but a comment
    bool isComment = false;
    bool isBlank = false;
};

/// All lines; joined by their offsets they are the source.
std::vector<SourceLine> sourceLines(std::string_view source);

} // namespace nametag::lesson
