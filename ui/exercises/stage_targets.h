// SPDX-License-Identifier: GPL-3.0-or-later
// StageTargets: the question on the stage. While it is asked: outlines to choose, a string to drag from the
// name. When it is told: the learner's string and the true one.
#pragma once

#include "ui/exercises/drop_targets.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <optional>

namespace nametag::ui {

class Predictions;
class StagePane;
class TargetButton;

class StageTargets final : public QWidget {
    Q_OBJECT
public:
    /// Lies over the stage from now on, as its child.
    StageTargets(Predictions& predictions, StagePane& stage);

    const QList<TargetButton*>& buttons() const { return m_buttons; }
    /// The target of this pick, or nullptr.
    TargetButton* buttonOf(std::size_t pick) const;
    /// Where the string is dragged from, in the pixels of the stage.
    std::optional<QPoint> handle() const;
    bool isDragging() const { return m_isDragging; }
    /// Lets the string go; false if nobody holds it.
    bool cancelDrag();

    /// Pixels within which a held string snaps to a target.
    static constexpr double kSnap = 24;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void addToScene(SceneModel& scene) const;
    void place();
    void readAnswer();
    bool isHandle(QPointF scenePoint) const;
    bool readMouse(class QMouseEvent& event);
    bool readKey(class QKeyEvent& event);
    void dragTo(QPoint point);
    void drop();
    QPointF toScene(QPoint point) const;

    void paintAsked(QPainter& painter) const;
    void paintTold(QPainter& painter) const;
    void paintStrings(QPainter& painter) const;
    void paintBracket(QPainter& painter) const;
    void paintOutlines(QPainter& painter) const;

    Predictions& m_predictions;
    StagePane& m_stage;
    bool m_isOver = false; ///< the stage is being destroyed
    QList<TargetButton*> m_buttons;
    std::vector<DropTarget> m_targets;
    mutable bool m_isAdded = false; ///< the picture has a tag that is not there yet
    bool m_isAsked = false;
    bool m_isTold = false;
    bool m_isDragging = false;
    bool m_isPlacing = false;
    QPointF m_pointer; ///< of the held string, in the scene
    std::optional<std::size_t> m_hot;
};

} // namespace nametag::ui
