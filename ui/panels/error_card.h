// SPDX-License-Identifier: GPL-3.0-or-later
// ErrorCard: says in place why the run stopped: a plain headline, a sentence, CPython's own words, at most
// two things to do.
#pragma once

#include "ui/panels/run_problem.h"

#include <QWidget>

class QPushButton;

namespace nametag::ui {

class LessonSession;

class ErrorCard : public QWidget {
    Q_OBJECT
public:
    explicit ErrorCard(LessonSession& session, QWidget* parent = nullptr);
    const RunProblem& problem() const { return m_problem; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void editAsked(int line);
    void shownChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void readSession();
    void readButtons();
    void doFirst();
    void doSecond();
    void place();
    bool buttonsWrap(int width) const;
    QString tagOf(const ProblemFrame& frame) const;
    double paintFrames(QPainter& painter, double y, double left, double width) const;
    int bodyHeight(int width) const;
    int exactHeight(int width) const;

    LessonSession& m_session;
    RunProblem m_problem;
    QString m_openFailure;
    QPushButton* m_first;
    QPushButton* m_second;
};

} // namespace nametag::ui
