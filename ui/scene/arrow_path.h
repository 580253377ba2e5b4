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

/// The path without its last pixels (negative: none is taken), and the direction in which it ends.
struct CutPath {
    QPainterPath path;
    QPointF tip;
    double angle = 0; ///< radians, 0 to the right, clockwise
};
CutPath cutPath(const QPainterPath& path, double drawn, double off);

} // namespace nametag::ui
