// SPDX-License-Identifier: GPL-3.0-or-later
// The table of colours: one row a role, one column a theme.
#pragma once

#include "ui/theme/colours.h"

#include <QRgb>

#include <array>
#include <span>

namespace nametag::ui {

enum class ThemeName { Paper, Slate, Projector, Hall };
inline constexpr int kThemeCount = 4;

struct ColourRow {
    Colour role;
    const char* token; ///< "bg.window"
    std::array<QRgb, kThemeCount> values;
};

/// One row for each role, in the order of the roles.
std::span<const ColourRow> colourTable();

} // namespace nametag::ui
