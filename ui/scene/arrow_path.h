// SPDX-License-Identifier: GPL-3.0-or-later
// The way of an arrow as a path or as points, cut to a part of its length.
#pragma once

#include "ui/layout/scene_model.h"

#include <QPainterPath>
#include <QPointF>

#include <vector>

namespace nametag::ui {

/// From the eyelet or dot to the tip.
QPainterPath arrowPath(const SceneArrow& arrow);

/// So many points, evenly spaced along the way.
std::vector<QPointF> samplePath(const QPainterPath& path, int count);

/// The first part of the way through the points; the last one is exact.
QPainterPath pathThrough(const std::vector<QPointF>& points);

/// The part of a way that is painted as a line, and where and how its head sits.
struct CutPath {
    QPainterPath line;
    QPointF tip;
    double angle = 0;  ///< radians, 0 to the right, clockwise
    double length = 0; ///< to the tip
};
/// `drawn` is the part of the way that there is yet (0 to 1), `off` the pixels between the tip and its end,
/// `back` the pixels of the head that the line leaves free.
CutPath cutPath(const QPainterPath& path, double drawn, double off, double back);

} // namespace nametag::ui
