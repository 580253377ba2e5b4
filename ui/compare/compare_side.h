// SPDX-License-Identifier: GPL-3.0-or-later
// CompareSide: one of the two runs: its own session, a head that says which run it is, and its stage.
#pragma once

#include "ui/panels/stage_pane.h"
#include "ui/session/lesson_session.h"

#include <QWidget>

namespace nametag::ui {

class CompareMarks;
class WordsLabel;

class CompareSide final : public QWidget {
    Q_OBJECT
public:
    CompareSide(const QString& name, Producer producer, QWidget* parent = nullptr);
    /// "Python 3.12", "rules of CPython 3.12".
    void setHead(const QString& title, const QString& about);
    const QString& title() const { return m_title; }
    LessonSession& session() { return m_session; }
    StagePane& stage() { return *m_stage; }
    CompareMarks& marks() { return *m_marks; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LessonSession m_session;
    WordsLabel* m_head;
    StagePane* m_stage;
    CompareMarks* m_marks;
    QString m_title;
};

} // namespace nametag::ui
