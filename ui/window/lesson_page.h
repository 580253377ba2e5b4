// SPDX-License-Identifier: GPL-3.0-or-later
// LessonPage: the main view: header, source and words on the left, the stage, the inspector, the transport.
#pragma once

#include "ui/compare/real_run.h"
#include "ui/session/producer.h"

#include <QHash>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace nametag::ui {

class CompareView;
class CrossFade;
class ErrorCard;
class HeaderBar;
class Inspector;
class LessonSession;
class NarrationCard;
class NoticeBanner;
class OutputPane;
class Panel;
class Playback;
class PredictionCard;
class Predictions;
class ProgressStore;
class SourcePane;
class StagePane;
class StageTargets;
class Transport;
class WorldView;

class LessonPage : public QWidget {
    Q_OBJECT
public:
    LessonPage(LessonSession& session, Playback& playback, ProgressStore& progress,
               QWidget* parent = nullptr);

    HeaderBar& header() { return *m_header; }
    SourcePane& source() { return *m_source; }
    StagePane& stage() { return *m_stage; }
    OutputPane& output() { return *m_output; }
    Inspector& inspector() { return *m_inspector; }
    NarrationCard& narration() { return *m_narration; }
    NoticeBanner& notice() { return *m_notice; }
    Predictions& predictions() { return *m_predictions; }
    PredictionCard& predictionCard() { return *m_prediction; }
    StageTargets& targets() { return *m_targets; }

    /// The learner's world beside Python's, in the place of the view.
    void showWorlds();
    /// Back from there; false if they are not shown.
    bool leaveWorlds();
    /// Nothing before they were first shown.
    WorldView* worlds() const { return m_worlds; }

    /// The run beside another one, in the place of the view.
    void showCompare(const Producer& producer, const RealRecorder& recorder = {});
    /// Back from there; false if it is not shown.
    bool leaveCompare();
    /// Nothing before it was first shown.
    CompareView* compare() const { return m_compare; }
    bool isComparing() const;

    /// Shows a view (an id of panelTable()) in the stage's place; other ids change nothing.
    void showView(const QString& id);
    const QString& view() const { return m_view; }
    /// What is shown in the view's place, in words.
    QString shownText();
    /// The view that is shown.
    Panel& panel() { return *m_panels.value(m_view); }

    void setInspectorShown(bool shown);
    bool isInspectorShown() const { return m_inspectorShown; }
    void setNarrationShown(bool shown);
    bool isNarrationShown() const { return m_narrationShown; }
    /// Gives the keyboard to the next of source, stage, inspector, transport.
    void focusNextPane();

signals:
    void inspectorShownChanged(bool shown);
    void viewChanged(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeftColumn();
    void connectPredictions();
    void place();
    QWidget& shownTarget();
    void showCards();
    int usualLeftWidth() const;
    void setLeftWidth(int width);
    void alignTimeline();

    LessonSession& m_session;
    HeaderBar* m_header;
    NoticeBanner* m_notice;
    SourcePane* m_source;
    ErrorCard* m_error;
    NarrationCard* m_narration;
    OutputPane* m_output;
    StagePane* m_stage;
    Predictions* m_predictions; ///< hears of steps after the stage does
    PredictionCard* m_prediction;
    StageTargets* m_targets;
    WorldView* m_worlds = nullptr;
    CompareView* m_compare = nullptr;
    QString m_opened; ///< the text of the script as it was opened
    QStackedWidget* m_views;
    CrossFade* m_fade;
    QStackedWidget* m_sides;
    QHash<QString, Panel*> m_panels; ///< those made so far
    QString m_view;
    Inspector* m_inspector;
    Transport* m_transport;
    QSplitter* m_splitter;
    QWidget* m_body;
    bool m_inspectorShown = true;
    bool m_inspectorWasShown = true; ///< before a wide view
    bool m_narrationShown = true;
};

} // namespace nametag::ui
