// SPDX-License-Identifier: GPL-3.0-or-later
// WorldView: the learner's world beside Python's: the same lines on two stages, stepped together up to where
// they part, and what is true instead.
#pragma once

#include "core/exercise/world.h"
#include "ui/panels/stage_pane.h"
#include "ui/session/lesson_session.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace nametag::ui {

class CardHead;
class IconButton;
class WordsLabel;

/// A stage of a run that is given, not made.
class World final : public QWidget {
    Q_OBJECT
public:
    explicit World(const QString& caption, bool isPython, QWidget* parent = nullptr);
    void show(const OpenScript& script, std::shared_ptr<const events::Recording> recording, Mode mode);
    LessonSession& session() { return m_session; }
    StagePane& stage() { return *m_stage; }

private:
    std::shared_ptr<const events::Recording> m_given;
    LessonSession m_session;
    StagePane* m_stage;
};

class WorldView final : public QWidget {
    Q_OBJECT
public:
    explicit WorldView(QWidget* parent = nullptr);

    /// Runs the script in the model's world; both stand after step `from`.
    void begin(const LessonSession& session, exercise::Model model, StepIndex from, Mode mode);
    /// Both stages can be looked at.
    bool isReady() const;
    StepIndex step() const { return m_step; }
    /// The step after which the worlds differ; the last one if they never do.
    StepIndex lastStep() const { return m_last; }
    void goTo(StepIndex step);
    World& theirs() { return *m_theirs; }
    World& python() { return *m_python; }
    QString asText() const;
    void waitForPlaces();

signals:
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void readStep();

    WordsLabel* m_title;
    WordsLabel* m_claim;
    QPushButton* m_leave;
    World* m_theirs;
    World* m_python;
    IconButton* m_back;
    IconButton* m_forward;
    WordsLabel* m_where;
    WordsLabel* m_words;
    WordsLabel* m_truth;
    exercise::Model m_model = exercise::Model::Python;
    std::optional<exercise::Divergence> m_parting;
    QStringList m_source;
    StepIndex m_step = 0;
    StepIndex m_last = 0;
};

} // namespace nametag::ui
