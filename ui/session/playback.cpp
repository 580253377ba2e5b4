// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/playback.h"

#include "ui/session/lesson_session.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace nametag::ui {

Playback::Playback(LessonSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &Playback::tick);
    connect(&session, &LessonSession::runStarted, this, &Playback::pause);
}

void Playback::play()
{
    if (isPlaying() || m_session.stepCount() == 0)
        return;
    if (m_session.isAtEnd())
        m_session.first();
    m_timer.start(static_cast<int>(std::lround(kStepMilliseconds / m_speed)));
    emit playingChanged();
}

void Playback::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    emit playingChanged();
}

void Playback::toggle()
{
    isPlaying() ? pause() : play();
}

void Playback::setSpeed(double speed)
{
    speed = std::clamp(speed, kSpeeds[0], *std::rbegin(kSpeeds));
    if (speed == m_speed)
        return;
    m_speed = speed;
    if (isPlaying())
        m_timer.start(static_cast<int>(std::lround(kStepMilliseconds / m_speed)));
    emit speedChanged();
}

int Playback::speedIndex() const
{
    const auto* found = std::lower_bound(std::begin(kSpeeds), std::end(kSpeeds), m_speed);
    return static_cast<int>(found - std::begin(kSpeeds));
}

void Playback::faster()
{
    setSpeed(kSpeeds[std::min<int>(speedIndex() + 1, std::size(kSpeeds) - 1)]);
}

void Playback::slower()
{
    setSpeed(kSpeeds[std::max(speedIndex() - 1, 0)]);
}

void Playback::tick()
{
    m_session.next();
    if (m_session.isAtEnd() || m_session.isAtGate() ||
        (m_session.isAtEndOfStep() && m_session.isBeforeMark()))
        pause();
}

} // namespace nametag::ui
