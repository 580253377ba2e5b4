// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson's page while it asks, while it shows two worlds, and while it shows two runs.
#include "ui/compare/compare_side.h"
#include "ui/compare/compare_view.h"
#include "ui/exercises/prediction_card.h"
#include "ui/exercises/predictions.h"
#include "ui/exercises/world_view.h"
#include "ui/panels/header_bar.h"
#include "ui/panels/panel.h"
#include "ui/panels/source_pane.h"
#include "ui/panels/source_view.h"
#include "ui/panels/stage_pane.h"
#include "ui/panels/timeline_track.h"
#include "ui/panels/transport.h"
#include "ui/scene/heap_view.h"
#include "ui/session/scissors.h"
#include "ui/window/lesson_page.h"

#include <QStackedWidget>

namespace nametag::ui {

namespace {

constexpr int kNarrowWindow = 1280;
constexpr int kWorldsSource = 376; ///< the card with the verdict needs it
constexpr int kCompareSource = 336;
constexpr int kNarrowCompareSource = 280;

} // namespace

void LessonPage::connectPredictions()
{
    connect(m_predictions, &Predictions::changed, this, [this] {
        leaveWorlds();
        showCards();
    });
    connect(m_predictions, &Predictions::modeChanged, this,
            [this] { m_header->setPredictions(m_predictions->hasQuestions(), m_predictions->isOn()); });
    connect(m_header, &HeaderBar::predictionsToggled, m_predictions, &Predictions::setOn);
    connect(m_prediction, &PredictionCard::worldAsked, this, &LessonPage::showWorlds);
    connect(m_transport->findChild<TimelineTrack*>(), &TimelineTrack::gateChosen, m_predictions,
            &Predictions::askAgain);
}

void LessonPage::showWorlds()
{
    const bool isTold = m_predictions->phase() == Predictions::Phase::Told;
    if (!isTold || !m_predictions->verdict().model)
        return;
    if (!m_worlds) {
        m_worlds = new WorldView;
        m_views->addWidget(m_worlds);
        connect(m_worlds, &WorldView::left, this, &LessonPage::leaveWorlds);
    }
    leaveCompare();
    const StepIndex step = m_predictions->question().step;
    for (World* world : {&m_worlds->theirs(), &m_worlds->python()})
        world->stage().view().animator().setMode(m_stage->view().animator().mode());
    m_worlds->begin(m_session, *m_predictions->verdict().model, step > 0 ? step - 1 : 0, m_stage->mode());
    m_inspectorWasShown = m_inspectorShown;
    setInspectorShown(false);
    setLeftWidth(kWorldsSource);
    m_views->setCurrentWidget(m_worlds);
    m_worlds->setFocus();
}

bool LessonPage::leaveWorlds()
{
    if (!m_worlds || m_views->currentWidget() != m_worlds)
        return false;
    m_views->setCurrentWidget(&panel());
    setInspectorShown(m_inspectorWasShown);
    setLeftWidth(usualLeftWidth());
    panel().keyboardTarget().setFocus();
    return true;
}

bool LessonPage::isComparing() const
{
    return m_compare && m_views->currentWidget() == m_compare;
}

void LessonPage::showCompare(const Producer& producer, const RealRecorder& recorder)
{
    if (!m_session.recording() || m_session.stepCount() == 0)
        return;
    leaveWorlds();
    m_session.scissors().leave();
    if (!m_compare) {
        m_compare = new CompareView(m_session, producer);
        m_views->addWidget(m_compare);
        connect(m_compare, &CompareView::left, this, &LessonPage::leaveCompare);
        connect(m_compare, &CompareView::newDifferencesRead, this,
                [this] { m_source->view().setDifferences(m_compare->newDifferences()); });
    }
    m_compare->setRecorder(recorder);
    for (CompareSide* side : {&m_compare->first(), &m_compare->second()}) {
        side->stage().setAddresses(m_stage->addresses());
        side->stage().view().animator().setMode(m_stage->view().animator().mode());
    }
    if (!isComparing())
        m_inspectorWasShown = m_inspectorShown;
    setInspectorShown(false);
    m_views->setCurrentWidget(m_compare);
    m_compare->begin(m_stage->mode(), m_opened);
    setLeftWidth(width() < kNarrowWindow ? kNarrowCompareSource : kCompareSource);
    m_compare->setFocus();
}

bool LessonPage::leaveCompare()
{
    if (!isComparing())
        return false;
    m_compare->end();
    m_source->view().setDifferences({});
    m_views->setCurrentWidget(&panel());
    setInspectorShown(m_inspectorWasShown);
    setLeftWidth(usualLeftWidth());
    panel().keyboardTarget().setFocus();
    return true;
}

/// What takes the keyboard in the stage's place.
QWidget& LessonPage::shownTarget()
{
    if (isComparing())
        return m_compare->first().stage().keyboardTarget();
    if (m_worlds && m_views->currentWidget() == m_worlds)
        return *m_worlds;
    return panel().keyboardTarget();
}

QString LessonPage::shownText()
{
    if (isComparing())
        return m_compare->asText();
    return m_worlds && m_views->currentWidget() == m_worlds ? m_worlds->asText() : panel().asText();
}

} // namespace nametag::ui
