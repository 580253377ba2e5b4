// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts of the stage: tag, sign, pill, count, docked value, ring. Panels paint with them, too, so
// that a tag in a list is the tag on the stage.
#pragma once

#include "ui/layout/scene_model.h"
#include "ui/theme/theme.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPainter;

namespace nametag::ui {

/// The colour and the tint of a family of types.
Colour typeColour(TypeRole role);
Colour softColour(TypeRole role);

enum class Align { Left, Centre, Right };

/// True for SVG: it knows no clips, and its text must be outlines, or it needs our fonts.
bool isDrawing(const QPainter& painter);

/// Writes one line, its capitals in the middle of the rectangle's height.
void paintText(QPainter& painter, const QRectF& where, const QString& text, const QFont& font, Align align);

/// The outline of a tag: rounded on the left, pointed on the right.
QPainterPath tagOutline(const QRectF& rect);
/// The middle of a tag's eyelet.
QPointF tagEyelet(const QRectF& rect);
/// How wide a tag of this height must be for its name.
double tagWidth(const QString& name, double height);

struct TagLook {
    TagState state = TagState::Rest;
    bool tied = false; ///< a string starts in its eyelet
    double opacity = 1;
};

void paintTag(QPainter& painter, const QRectF& rect, const QString& name, const Theme& theme, TagLook look);

/// A block's sign ("[ ]") on the tint of its type.
void paintSign(QPainter& painter, const QRectF& rect, const QString& sign, TypeRole role, const Theme& theme);
double signWidth(const QString& sign);

enum class PillKind { Now, Accent, Good, Warn, Bad, Quiet, Plain };

void paintPill(QPainter& painter, const QRectF& rect, const QString& text, PillKind kind, const Theme& theme);
double pillWidth(const QString& text);

struct CountLook {
    double roll = 1; ///< 0 shows the old number, 1 the new one
    bool dashed = false;
};

/// The place of the pill of a count whose right end is there.
QRectF countRect(QPointF rightMiddle, const SceneCount& count);
/// The count of references in a pill of height 20, its right end at `right`; returns its rectangle.
QRectF paintCount(QPainter& painter, QPointF rightMiddle, const SceneCount& count, const Theme& theme,
                  CountLook look = {});

/// A value that stands for a reference: in its colour, dotted below.
void paintDocked(QPainter& painter, const QRectF& where, const QString& text, TypeRole role,
                 const Theme& theme, Align align = Align::Centre);

/// The frame around what is chosen: 2 px, 3 px away.
void paintRing(QPainter& painter, const QRectF& around, double radius, const Theme& theme,
               double opacity = 1);

/// The soft shadow below a block or a card.
void paintShadow(QPainter& painter, const QRectF& rect, double radius, const Theme& theme);

} // namespace nametag::ui
