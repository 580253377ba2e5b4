// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/scissors.h"

#include "ui/session/lesson_session.h"

namespace nametag::ui {

Scissors::Scissors(LessonSession& session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session, &LessonSession::stepChanged, this, &Scissors::leave);
    connect(&session, &LessonSession::runStarted, this, &Scissors::leave);
    connect(&session, &LessonSession::runFinished, this, &Scissors::leave);
    connect(&session, &LessonSession::lessonChanged, this, &Scissors::leave);
}

void Scissors::begin()
{
    if (isOpen() || m_session.stepCount() == 0 || m_session.script().isRecorded())
        return;
    m_recording = m_session.sharedRecording();
    m_branch = std::make_unique<timeline::WhatIf>(m_session.state(), m_recording->texts());
    emit changed();
}

void Scissors::leave()
{
    if (!isOpen())
        return;
    m_branch.reset();
    m_recording.reset();
    emit changed();
}

void Scissors::cut(const timeline::HoldingPlace& place)
{
    begin();
    if (!isOpen() || !m_branch->canCut(place))
        return;
    m_branch->cut(place);
    emit changed();
}

void Scissors::collect()
{
    begin();
    if (!isOpen())
        return;
    m_branch->collect();
    emit changed();
}

void Scissors::undo()
{
    if (!isOpen() || m_branch->moves().empty())
        return;
    m_branch->undo();
    emit changed();
}

} // namespace nametag::ui
