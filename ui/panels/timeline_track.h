// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineTrack: the whole run as one line: what happened at each step, the cells, and the playhead to drag.
#pragma once

#include "ui/models/step_marks.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace nametag::ui {

class LessonSession;

class TimelineTrack : public QWidget {
    Q_OBJECT
public:
    explicit TimelineTrack(LessonSession& session, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {600, 88}; }
    /// Where step n stands, in the widget's pixels.
    double xOf(StepIndex step) const;
    StepIndex stepAt(double x) const;
    /// What the tooltip of a step says.
    QString hintOf(StepIndex step) const;
    QString hintOfGate(std::size_t index) const;
    /// From where to where the track goes, in the widget's pixels; nothing: as far as there is room.
    void setSpan(const std::optional<std::pair<double, double>>& span);

signals:
    void scrubbed();
    /// The flag of this gate, counted from 0, was clicked.
    void gateChosen(std::size_t index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Steps [first, last] of one cell.
    struct CellRange {
        StepIndex first = 0;
        StepIndex last = 0;
        QString title;
    };

    void readRun();
    void readCells();
    QRectF track() const;
    double pitch() const;
    void paintTrack(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintStepMarks(QPainter& painter, StepIndex step) const;
    void paintHistogram(QPainter& painter) const;
    void paintCells(QPainter& painter) const;
    void paintGates(QPainter& painter) const;
    std::optional<std::size_t> gateAt(QPointF point) const;
    const CellRange* cellAt(QPointF point) const;

    LessonSession& m_session;
    void takeMarks(RunMarks marks);
    const MarkColumns& columns() const;

    RunMarks m_marks;
    mutable MarkColumns m_columns; ///< as they were painted last
    mutable std::pair<std::size_t, StepIndex> m_columnsOf;
    std::uint64_t m_ticket = 0;
    std::jthread m_reader; ///< of a long run's marks
    std::vector<CellRange> m_cells;
    std::optional<std::pair<double, double>> m_span;
    StepIndex m_hovered = 0;
    bool m_dragging = false;
};

} // namespace nametag::ui
