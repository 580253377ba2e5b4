// SPDX-License-Identifier: GPL-3.0-or-later
// One line of C or Python in its colours, painted without an editor.
#pragma once

#include "ui/theme/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace nametag::ui {

void paintCodeLine(QPainter& painter, const QRectF& where, const QString& line, bool isPython,
                   const Theme& theme);

} // namespace nametag::ui
