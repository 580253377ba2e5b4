// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson's page while it asks, and while it shows two worlds.
#include "ui/exercises/prediction_card.h"
#include "ui/exercises/predictions.h"
#include "ui/exercises/world_view.h"
#include "ui/panels/header_bar.h"
#include "ui/panels/panel.h"
#include "ui/panels/stage_pane.h"
#include "ui/panels/timeline_track.h"
#include "ui/panels/transport.h"
#include "ui/scene/heap_view.h"
#include "ui/window/lesson_page.h"

#include <QStackedWidget>

namespace nametag::ui {

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
    const StepIndex step = m_predictions->question().step;
    for (World* world : {&m_worlds->theirs(), &m_worlds->python()})
        world->stage().view().animator().setMode(m_stage->view().animator().mode());
    m_worlds->begin(m_session, *m_predictions->verdict().model, step > 0 ? step - 1 : 0, m_stage->mode());
    m_inspectorWasShown = m_inspectorShown;
    setInspectorShown(false);
    m_views->setCurrentWidget(m_worlds);
    m_worlds->setFocus();
}

bool LessonPage::leaveWorlds()
{
    if (!m_worlds || m_views->currentWidget() != m_worlds)
        return false;
    m_views->setCurrentWidget(&panel());
    setInspectorShown(m_inspectorWasShown);
    panel().keyboardTarget().setFocus();
    return true;
}

} // namespace nametag::ui
