// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/arrow_path.h"

#include "ui/scene/geometry_qt.h"

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

QPointF toward(QPointF from, QPointF to, double by)
{
    const QPointF d = to - from;
    const double length = std::hypot(d.x(), d.y());
    return length <= 0 ? from : from + d * (by / length);
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

QPainterPath roundedLines(const std::vector<Point>& points)
{
    QPainterPath path(toQt(points.front()));
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF before = toQt(points[i - 1]);
        const QPointF corner = toQt(points[i]);
        const QPointF after = toQt(points[i + 1]);
        const double radius = std::min(
            {static_cast<double>(kCornerRadius), distance(before, corner) / 2, distance(corner, after) / 2});
        path.lineTo(toward(corner, before, radius));
        path.quadTo(corner, toward(corner, after, radius));
    }
    path.lineTo(toQt(points.back()));
    return path;
}

} // namespace

QPainterPath arrowPath(const SceneArrow& arrow)
{
    const std::vector<Point>& points = arrow.points;
    if (points.empty())
        return {};
    if (arrow.shape == PathShape::Lines || points.size() < 4)
        return roundedLines(points);
    QPainterPath path(toQt(points.front()));
    for (std::size_t i = 1; i + 2 < points.size(); i += 3)
        path.cubicTo(toQt(points[i]), toQt(points[i + 1]), toQt(points[i + 2]));
    return path;
}

std::vector<QPointF> samplePath(const QPainterPath& path, int count)
{
    std::vector<QPointF> points;
    points.reserve(static_cast<std::size_t>(count));
    if (path.isEmpty())
        return points;
    // Walk the flattened way once: asking the path for each point anew would walk it every time.
    const QList<QPolygonF> polygons = path.toSubpathPolygons();
    if (polygons.isEmpty() || polygons.first().size() < 2)
        return points;
    const QPolygonF& line = polygons.first();
    std::vector<double> reached(static_cast<std::size_t>(line.size()), 0);
    for (qsizetype i = 1; i < line.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        reached[at] = reached[at - 1] + distance(line[i - 1], line[i]);
    }
    const double total = reached.back();
    std::size_t at = 1;
    for (int i = 0; i < count; ++i) {
        const double want = total * i / (count - 1);
        while (at + 1 < reached.size() && reached[at] < want)
            ++at;
        const double span = reached[at] - reached[at - 1];
        const double part = span <= 0 ? 0 : std::clamp((want - reached[at - 1]) / span, 0.0, 1.0);
        const auto index = static_cast<qsizetype>(at);
        points.push_back(line[index - 1] + (line[index] - line[index - 1]) * part);
    }
    return points;
}

QPainterPath pathThrough(const std::vector<QPointF>& points)
{
    QPainterPath path;
    if (points.empty())
        return path;
    path.moveTo(points.front());
    for (std::size_t i = 1; i < points.size(); ++i)
        path.lineTo(points[i]);
    return path;
}

namespace {

// The points up to this length, the last one exact.
std::vector<QPointF> firstPart(const std::vector<QPointF>& points, double step, double length)
{
    const double at = step <= 0 ? 0 : std::max(0.0, length) / step;
    const std::size_t whole = std::min(static_cast<std::size_t>(at), points.size() - 1);
    std::vector<QPointF> part(points.begin(), points.begin() + static_cast<std::ptrdiff_t>(whole) + 1);
    if (whole + 1 < points.size())
        part.push_back(points[whole] +
                       (points[whole + 1] - points[whole]) * (at - static_cast<double>(whole)));
    return part;
}

double directionAtEnd(const std::vector<QPointF>& points)
{
    const QPointF end = points.back();
    QPointF back = end;
    for (std::size_t i = points.size() - 1; i-- > 0 && distance(back, end) <= 5;)
        back = points[i];
    return std::atan2(end.y() - back.y(), end.x() - back.x());
}

} // namespace

CutPath cutPath(const QPainterPath& path, double drawn, double off, double back)
{
    constexpr double kSpacing = 2.5; // pixels between samples: no corner is seen
    CutPath cut;
    if (path.elementCount() < 2)
        return cut;
    const double whole = path.length();
    const int count = std::max(24, static_cast<int>(whole / kSpacing));
    const std::vector<QPointF> points = samplePath(path, count);
    if (points.size() < 2)
        return cut;
    const double step = whole / static_cast<double>(points.size() - 1);
    cut.length = std::max(0.0, whole * std::clamp(drawn, 0.0, 1.0) - off);
    const std::vector<QPointF> toTip = firstPart(points, step, cut.length);
    cut.tip = toTip.back();
    cut.angle = directionAtEnd(toTip);
    cut.line = pathThrough(firstPart(points, step, cut.length - back));
    return cut;
}

} // namespace nametag::ui
