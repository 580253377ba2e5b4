// SPDX-License-Identifier: GPL-3.0-or-later
// SourcePane: the script's name, what its colours mean, the edit button, and the text below; for an empty
// scratchpad, questions to start from.
#pragma once

#include "ui/panels/run_problem.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace nametag::ui {

class IconButton;
class LessonSession;
class SourceView;

class SourcePane : public QWidget {
    Q_OBJECT
public:
    explicit SourcePane(LessonSession& session, QWidget* parent = nullptr);
    SourceView& view() { return *m_view; }
    void editLine(int line);
    /// Back to the text of the last run that compiled.
    void undoEdit();
    void toggleEditing();
    /// Runs what stands in the editor.
    void run();
    /// Puts this text into the editor, as if it had been typed.
    void takeText(const QString& text);

signals:
    /// What the scratchpad runs is to be said.
    void coverAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void readRun();
    void readSession();
    void runLive();
    void setEditing(bool editing);
    void makeQuestions();
    void placeQuestions();
    bool showsQuestions() const;
    void paintLegend(QPainter& painter, const class Theme& theme) const;

    LessonSession& m_session;
    SourceView* m_view;
    IconButton* m_edit;
    QVector<QWidget*> m_questions;
    QLabel* m_cover = nullptr;
    QString m_pill;
    QTimer m_live;
};

} // namespace nametag::ui
