// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a text are gone and which are new.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace nametag::ui {

struct ChangedLine {
    enum class Kind : std::uint8_t { Same, Gone, New };
    Kind kind = Kind::Same;
    int number = 0; ///< from 1: of the old text where it is gone, else of the new one
    std::string text;
};

/// All lines of both texts in order; in each stretch the gone ones stand before the new ones.
std::vector<ChangedLine> lineDifference(const std::string& before, const std::string& after);

/// The changed lines with so many others around each stretch, at most `most` of them.
std::vector<ChangedLine> aroundChanges(const std::vector<ChangedLine>& lines, std::size_t around,
                                       std::size_t most);

} // namespace nametag::ui
