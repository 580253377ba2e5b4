// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/animator.h"

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kFrameTime = 16;
constexpr double kLongestFrame = 50; // after a hiccup go on from where the eye was

} // namespace

Animator::Animator(QObject* parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kFrameTime);
    connect(&m_timer, &QTimer::timeout, this, &Animator::tick);
}

void Animator::setSpeed(double speed)
{
    m_speed = std::clamp(speed, 0.25, 4.0);
}

void Animator::start(SceneRef before, const SceneRef& after)
{
    finish();
    if (before == nullptr || after == nullptr || m_mode == MotionMode::None)
        return;
    m_transition = transitionBetween(*before, *after, m_mode);
    if (m_transition.length <= 0)
        return;
    m_before = std::move(before);
    m_at = 0;
    m_running = true;
    m_moment = momentAt(m_transition, 0);
    m_clock.start();
    m_timer.start();
    emit moved();
}

void Animator::finish()
{
    if (!m_running)
        return;
    m_timer.stop();
    m_running = false;
    m_moment = {};
    m_before.reset();
    emit moved();
    emit finished();
}

void Animator::advance(double milliseconds)
{
    if (!m_running)
        return;
    m_at += milliseconds * m_speed;
    if (m_at >= m_transition.length) {
        finish();
        return;
    }
    m_moment = momentAt(m_transition, m_at);
    emit moved();
}

void Animator::tick()
{
    const double passed = static_cast<double>(m_clock.restart());
    advance(std::min(passed, kLongestFrame));
}

} // namespace nametag::ui
