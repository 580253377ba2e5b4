// SPDX-License-Identifier: GPL-3.0-or-later
// Small painted things that several panels share, on top of the stage's parts: pills and counts in a row of
// text, tags in a list, timeline marks, the ring of the keyboard.
#pragma once

#include "ui/models/step_marks.h"
#include "ui/scene/parts.h"
#include "ui/theme/theme.h"

#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace nametag::ui {

/// A pill with its left edge and middle at this point; returns its right edge.
double paintPillAt(QPainter& painter, QPointF leftMiddle, const QString& text, PillKind kind,
                   const Theme& theme);

/// A name tag 24 px high, as in lists.
void paintSmallTag(QPainter& painter, QPointF leftTop, const QString& name, TagState state,
                   const Theme& theme);
double smallTagWidth(const QString& name);

/// A count badge with its left edge and middle at this point; `before` is struck out where it differs.
void paintCountAt(QPainter& painter, QPointF leftMiddle, const QString& count, const QString& before,
                  const Theme& theme);

/// A timeline mark around this point, in a box of 9 px.
void paintMark(QPainter& painter, QPointF middle, Mark mark, const QColor& colour);

/// The ring of what has the keyboard.
void paintFocusRing(QPainter& painter, const QRectF& around, double radius, const Theme& theme);

} // namespace nametag::ui
