// SPDX-License-Identifier: GPL-3.0-or-later
// Animator: plays one transition after another, never a queue: a new one ends the one that runs.
#pragma once

#include "ui/scene/transition.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace nametag::ui {

using SceneRef = std::shared_ptr<const SceneModel>;

class Animator final : public QObject {
    Q_OBJECT

public:
    explicit Animator(QObject* parent = nullptr);

    void setMode(MotionMode mode) { m_mode = mode; }
    MotionMode mode() const { return m_mode; }
    /// 0.25 to 4; a higher one shortens every time.
    void setSpeed(double speed);

    /// Begins the way from one scene to the other; what ran before is at its end at once.
    void start(SceneRef before, const SceneRef& after);
    /// To the end at once.
    void finish();
    /// Moves the clock by so many milliseconds. The timer calls this; tests do, too.
    void advance(double milliseconds);

    bool isRunning() const { return m_running; }
    const Moment& moment() const { return m_moment; }
    /// The scene that is being left, while a transition runs.
    const SceneModel* before() const { return m_running ? m_before.get() : nullptr; }
    const Transition& transition() const { return m_transition; }

signals:
    void moved();
    void finished();

private:
    void tick();

    MotionMode m_mode = MotionMode::Full;
    double m_speed = 1;
    double m_at = 0;
    bool m_running = false;
    SceneRef m_before;
    Transition m_transition;
    Moment m_moment;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace nametag::ui
