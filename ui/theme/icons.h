// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own signs: 24 px, one line of 1.75, coloured by the theme.
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace nametag::ui {

/// The names of all icons ("play", "chevron-down", ...), sorted.
QStringList iconNames();

/// Paints the icon into the rectangle; nothing if there is no icon of that name.
void paintIcon(QPainter& painter, const QString& name, const QRectF& where, const QColor& colour);

/// The icon as a picture of size x size logical pixels.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, double devicePixelRatio = 1.0);

/// For buttons and menus: ink 1, disabled ink 3, checked accent.
QIcon icon(const QString& name, const Theme& theme);
QIcon icon(const QString& name, const QColor& colour);

/// The tag that stands for the program, in the colours of the theme.
void paintLogo(QPainter& painter, const QRectF& where, const Theme& theme);
QIcon logo(const Theme& theme);

} // namespace nametag::ui
