// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet of plain controls. Properties choose variants: kind = primary, quiet, icon, or small =
// true.
#pragma once

#include <QString>

namespace nametag::ui {

class Theme;

QString styleSheetOf(const Theme& theme);

} // namespace nametag::ui
