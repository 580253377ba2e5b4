// SPDX-License-Identifier: GPL-3.0-or-later
// ErrorCard: says in place why the run stopped: a plain headline, a sentence, CPython's own words, at most
// two things to do.
#pragma once

#include "core/timeline/series.h"
#include "ui/models/endless_loop.h"
#include "ui/panels/run_problem.h"

#include <QWidget>

#include <optional>
#include <thread>

class QPushButton;

namespace nametag::ui {

class LessonSession;

class ErrorCard : public QWidget {
    Q_OBJECT
public:
    explicit ErrorCard(LessonSession& session, QWidget* parent = nullptr);
    const RunProblem& problem() const { return m_problem; }
    /// Nothing that it shows is still being counted.
    bool isComplete() const { return m_problem.kind != RunProblem::Kind::Limit || !m_bytes.empty(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void editAsked(int line);
    /// Back to the text that compiled last.
    void undoAsked();
    void shownChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void readRun();
    void readSession();
    void readLoop();
    void readButtons();
    void doFirst();
    void doSecond();
    void place();
    bool buttonsWrap(int width) const;
    QString tagOf(const ProblemFrame& frame) const;
    double paintFrames(QPainter& painter, double y, double left, double width) const;
    int chartHeight() const;
    void paintChart(QPainter& painter, const QRectF& where) const;
    int bodyHeight(int width) const;
    int exactHeight(int width) const;

    LessonSession& m_session;
    RunProblem m_problem;
    QString m_openFailure;
    QPushButton* m_first;
    QPushButton* m_second;
    std::optional<EndlessLoop> m_loop; ///< of a run that reached its limit
    timeline::Samples m_bytes;         ///< of such a run, when they have been counted
    std::uint64_t m_ticket = 0;
    std::jthread m_counter;
};

} // namespace nametag::ui
