// SPDX-License-Identifier: GPL-3.0-or-later
// CollectorPanel: a collection on the stage: its four phases to step through, what is found out pinned to the
// blocks, and the generations as trays.
#pragma once

#include "ui/models/collector_content.h"
#include "ui/panels/stage_pane.h"

namespace nametag::ui {

/// The stage with the collector's flags.
class CollectorStage final : public StagePane {
    Q_OBJECT
public:
    explicit CollectorStage(LessonSession& session, QWidget* parent = nullptr);

protected:
    void adjust(SceneModel& scene) const override;

private:
    LessonSession& m_session;
};

class CollectorPanel final : public Panel {
    Q_OBJECT
public:
    explicit CollectorPanel(LessonSession& session, QWidget* parent = nullptr);

    const CollectorContent& content() const { return m_content; }
    CollectorStage& stage() { return *m_stage; }
    /// To the end of phase 1 to 4 of the collection that is shown.
    void goToPhase(int phase);

    QString asText() const override;
    QWidget& keyboardTarget() override { return m_stage->keyboardTarget(); }
    void finish() override { m_stage->finish(); }
    void fit() override { m_stage->fit(); }
    void zoomIn() override { m_stage->zoomIn(); }
    void zoomOut() override { m_stage->zoomOut(); }
    void zoomTo100() override { m_stage->zoomTo100(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void readCursor();
    QRectF stepper() const;
    QRectF phaseRect(int phase) const;
    QRectF trayRect(int generation) const;
    int phaseAt(QPointF point) const;
    void paintStepper(QPainter& painter) const;
    void paintPhase(QPainter& painter, int phase) const;
    void paintTray(QPainter& painter, int generation);

    struct ChipPlace {
        QRectF where;
        ObjectId object;
    };

    LessonSession& m_session;
    CollectorStage* m_stage;
    CollectorContent m_content;
    std::vector<ChipPlace> m_chips;
};

} // namespace nametag::ui
