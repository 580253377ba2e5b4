// SPDX-License-Identifier: GPL-3.0-or-later
// ChartPlot: one set of curves over the steps of a run, in a fixed rectangle. Titles, grid and numbers are
// the panel's, so that all plots line up.
#pragma once

#include "core/timeline/series.h"
#include "ui/theme/theme.h"

#include <QChartView>

#include <optional>
#include <vector>

class QValueAxis;

namespace nametag::ui {

struct ChartCurve {
    QVector<QPointF> points;
    Colour line = Colour::Ink1;
    double width = 1.75;
    double fill = 0; ///< opacity of the ground below it, 0: none
    bool dashed = false;
    QVector<QPointF> floor; ///< where the ground ends; empty: at 0
};

/// Each value lasts from its step to the next.
QVector<QPointF> stepCurve(const timeline::Samples& samples);

class ChartPlot : public QChartView {
    Q_OBJECT
public:
    explicit ChartPlot(QWidget* parent);
    /// From the lowest curve to the one in front.
    void setCurves(const std::vector<ChartCurve>& curves, const Theme& theme);
    void setRange(StepIndex steps, double top);
    /// Covers this rectangle of the panel with the curves.
    void setPlot(const QRectF& where);

private:
    QValueAxis* m_across;
    QValueAxis* m_up;
};

} // namespace nametag::ui
