// SPDX-License-Identifier: GPL-3.0-or-later
// TextMeasurer: how wide a text is in each of the stage's type styles. The window asks its fonts, tests take
// ten a letter.
#pragma once

#include <cstdint>
#include <string_view>

namespace nametag::ui {

/// The type styles of the stage. Sizes are pixels at 100 %.
enum class TextRole : std::uint8_t {
    Tag,       ///< a name on its tag: mono 14 semi-bold
    Title,     ///< a frame's function, the lane's headings: 14 semi-bold
    Note,      ///< "line 13", "temporary, freed", "constant in code": 12
    TypeWord,  ///< a block's type: 12 medium
    Value,     ///< the value of an atom: mono 18 semi-bold
    CellValue, ///< a docked value in a cell or row: mono 14 medium
    Key,       ///< the label of a row: mono 13
    Index,     ///< the number of a cell: 11
    Code,      ///< a signature: mono 13
    Footer,    ///< address and size: mono 11
    Badge,     ///< a count: mono 12 semi-bold
};

class TextMeasurer {
public:
    virtual ~TextMeasurer() = default;
    /// Width of this UTF-8 text in pixels, rounded up.
    virtual int width(std::string_view text, TextRole role) const = 0;
};

} // namespace nametag::ui
