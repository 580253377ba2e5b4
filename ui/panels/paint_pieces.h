// SPDX-License-Identifier: GPL-3.0-or-later
// Small painted things that several panels share: pills, small tags, sign chips, timeline marks, focus rings.
#pragma once

#include "ui/layout/scene_model.h"
#include "ui/models/step_marks.h"
#include "ui/theme/theme.h"

#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace nametag::ui {

/// A pill's ground and ink.
struct PillColours {
    Colour ground;
    Colour ink;
};

double pillWidth(const QString& text);
/// A pill 20 px high with its left edge and middle at this point; returns its right edge.
double paintPill(QPainter& painter, QPointF leftMiddle, const QString& text, PillColours colours,
                 const Theme& theme);

enum class TagLook : std::uint8_t { Rest, Marked, Gone };

double smallTagWidth(const QString& name);
/// A name tag 24 px high, as in lists.
void paintSmallTag(QPainter& painter, QPointF leftTop, const QString& name, TagLook look, const Theme& theme);

/// The colours of a type's family.
Colour typeColour(TypeRole role);
Colour softColour(TypeRole role);

/// The sign of a type in its tint.
void paintSign(QPainter& painter, const QRectF& where, const QString& sign, TypeRole role,
               const Theme& theme);

/// A timeline mark around this point, in a box of 9 px.
void paintMark(QPainter& painter, QPointF middle, Mark mark, const QColor& colour);

/// The ring of what has the keyboard.
void paintFocusRing(QPainter& painter, const QRectF& around, double radius, const Theme& theme);

/// A count badge; `before` is struck out in front where it differs. Returns its width.
double paintCount(QPainter& painter, QPointF leftMiddle, const QString& count, const QString& before,
                  const Theme& theme);

} // namespace nametag::ui
