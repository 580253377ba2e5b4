// SPDX-License-Identifier: GPL-3.0-or-later
// The theme that a widget's window was given. Painters ask it when they paint; a change of theme repaints
// all.
#pragma once

#include "ui/theme/theme.h"

class QWidget;

namespace nametag::ui {

/// The theme of the widget's window; the light one until setWindowTheme() said otherwise.
Theme themeOf(const QWidget* widget);

/// Gives the window and everything in it this theme. Widgets hear it as QEvent::StyleChange.
void setWindowTheme(QWidget* window, const Theme& theme);

/// Gives it to this window alone, which paints all that is in it itself: the program keeps its own.
void setOwnTheme(QWidget* window, const Theme& theme);

} // namespace nametag::ui
