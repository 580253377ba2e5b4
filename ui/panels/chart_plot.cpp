// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chart_plot.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

constexpr double kSpill = 4; ///< room for a line on the plot's edge

} // namespace

QVector<QPointF> stepCurve(const timeline::Samples& samples)
{
    QVector<QPointF> points;
    points.reserve(static_cast<qsizetype>(samples.size()) * 2 + 2);
    for (const timeline::Sample& sample : samples) {
        const double x = sample.step;
        if (!points.isEmpty())
            points.append({x, points.back().y()});
        if (sample.lowest != sample.highest) {
            points.append({x, static_cast<double>(sample.lowest)});
            points.append({x, static_cast<double>(sample.highest)});
        }
        points.append({x, static_cast<double>(sample.last)});
    }
    return points;
}

ChartPlot::ChartPlot(QWidget* parent)
    : QChartView(parent)
    , m_across(new QValueAxis(this))
    , m_up(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(QStringLiteral("background: transparent"));
    QChart* chart = this->chart();
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->addAxis(m_across, Qt::AlignBottom);
    chart->addAxis(m_up, Qt::AlignLeft);
    m_across->setVisible(false);
    m_up->setVisible(false);
}

void ChartPlot::setCurves(const std::vector<ChartCurve>& curves, const Theme& theme)
{
    chart()->removeAllSeries();
    const auto add = [this](QAbstractSeries* series) {
        chart()->addSeries(series);
        series->attachAxis(m_across);
        series->attachAxis(m_up);
    };
    for (const ChartCurve& curve : curves) {
        QColor colour = theme.colour(curve.line);
        if (curve.fill > 0) {
            auto* edge = new QLineSeries(this);
            edge->replace(curve.points);
            auto* floor = curve.floor.isEmpty() ? nullptr : new QLineSeries(this);
            if (floor)
                floor->replace(curve.floor);
            auto* area = new QAreaSeries(edge, floor);
            if (floor)
                floor->setParent(area);
            edge->setParent(area);
            QColor ground = colour;
            ground.setAlphaF(static_cast<float>(curve.fill));
            area->setPen(Qt::NoPen);
            area->setBrush(ground);
            add(area);
        }
        auto* line = new QLineSeries;
        QPen pen(colour, theme.stroke(curve.width), curve.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap,
                 Qt::MiterJoin);
        line->setPen(pen);
        line->replace(curve.points);
        add(line);
    }
}

void ChartPlot::setRange(StepIndex steps, double top)
{
    m_across->setRange(0, std::max<double>(1, steps));
    m_up->setRange(0, std::max(1.0, top));
}

void ChartPlot::setPlot(const QRectF& where)
{
    const QRect outer = where.adjusted(-kSpill, -kSpill, kSpill, kSpill).toAlignedRect();
    setGeometry(outer);
    chart()->resize(outer.size());
    chart()->setPlotArea(where.translated(-outer.topLeft()));
}

} // namespace nametag::ui
