// SPDX-License-Identifier: GPL-3.0-or-later
// The legend at the foot of the stage: what the strings mean.
#pragma once

#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace nametag::ui {

/// Paints as many entries as fit into the rectangle, from its left.
void paintLegend(QPainter& painter, const QRectF& where, const Theme& theme);

} // namespace nametag::ui
