// SPDX-License-Identifier: GPL-3.0-or-later
// StrokeBook: what was drawn with the pen, step by step. A stroke belongs to the step at which it was drawn
// and comes back with it. Everything can be undone, clearing as well.
#pragma once

#include "core/base/ids.h"

#include <QPointF>

#include <map>
#include <vector>

namespace nametag::ui {

struct Stroke {
    std::vector<QPointF> points;
    bool onStage = false; ///< points are of the scene, and move with it; else of the page
};

using Strokes = std::vector<Stroke>;

class StrokeBook {
public:
    const Strokes& at(StepIndex step) const;

    void begin(StepIndex step, QPointF point, bool onStage);
    /// Goes on with the stroke that was begun last.
    void add(StepIndex step, QPointF point);
    /// Takes away the strokes that pass this near.
    void erase(StepIndex step, QPointF point, bool onStage, double radius);
    void clear(StepIndex step);
    void undo(StepIndex step);
    void forgetAll() { m_pages.clear(); }

private:
    /// What was drawn, version after version; the last one is seen.
    std::map<StepIndex, std::vector<Strokes>> m_pages;

    Strokes& newVersion(StepIndex step);
};

} // namespace nametag::ui
