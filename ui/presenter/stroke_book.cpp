// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/stroke_book.h"

#include <QLineF>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr std::size_t kVersions = 100; // of one step; older ones can be undone no more

double distanceTo(const QLineF& line, QPointF point)
{
    const QPointF way = line.p2() - line.p1();
    const double length = QPointF::dotProduct(way, way);
    const double along =
        length > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), way) / length, 0.0, 1.0) : 0.0;
    return QLineF(line.p1() + way * along, point).length();
}

bool passes(const Stroke& stroke, QPointF point, double radius)
{
    for (std::size_t i = 0; i < stroke.points.size(); ++i)
        if (distanceTo(QLineF(stroke.points[i > 0 ? i - 1 : 0], stroke.points[i]), point) <= radius)
            return true;
    return false;
}

} // namespace

const Strokes& StrokeBook::at(StepIndex step) const
{
    static const Strokes none;
    const auto page = m_pages.find(step);
    return page == m_pages.end() || page->second.empty() ? none : page->second.back();
}

Strokes& StrokeBook::newVersion(StepIndex step)
{
    std::vector<Strokes>& versions = m_pages[step];
    if (versions.size() >= kVersions)
        versions.erase(versions.begin());
    Strokes now = versions.empty() ? Strokes{} : versions.back();
    versions.push_back(std::move(now));
    return versions.back();
}

void StrokeBook::begin(StepIndex step, QPointF point, bool onStage)
{
    newVersion(step).push_back({{point}, onStage});
}

void StrokeBook::add(StepIndex step, QPointF point)
{
    const auto page = m_pages.find(step);
    if (page == m_pages.end() || page->second.empty() || page->second.back().empty())
        return;
    page->second.back().back().points.push_back(point);
}

void StrokeBook::erase(StepIndex step, QPointF point, bool onStage, double radius)
{
    const auto hit = [&](const Stroke& stroke) {
        return stroke.onStage == onStage && passes(stroke, point, radius);
    };
    const Strokes& now = at(step);
    if (std::none_of(now.begin(), now.end(), hit))
        return;
    Strokes& next = newVersion(step);
    next.erase(std::remove_if(next.begin(), next.end(), hit), next.end());
}

void StrokeBook::clear(StepIndex step)
{
    if (!at(step).empty())
        newVersion(step).clear();
}

void StrokeBook::undo(StepIndex step)
{
    const auto page = m_pages.find(step);
    if (page != m_pages.end() && !page->second.empty())
        page->second.pop_back();
}

} // namespace nametag::ui
