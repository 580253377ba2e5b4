// SPDX-License-Identifier: GPL-3.0-or-later
// Playback: steps the session by itself, one step per 1.2 s at speed 1, and stops at the end.
#pragma once

#include <QObject>
#include <QTimer>

namespace nametag::ui {

class LessonSession;

class Playback : public QObject {
    Q_OBJECT
public:
    /// The speeds of the speed picker, slowest first.
    static constexpr double kSpeeds[] = {0.25, 0.5, 1.0, 1.5, 2.0, 4.0};
    static constexpr int kStepMilliseconds = 1200;

    explicit Playback(LessonSession& session, QObject* parent = nullptr);

    bool isPlaying() const { return m_timer.isActive(); }
    double speed() const { return m_speed; }

    /// Plays; from the first step again if the session stands at the last.
    void play();
    void pause();
    void toggle();
    void setSpeed(double speed);
    void faster();
    void slower();

signals:
    void playingChanged();
    void speedChanged();

private:
    void tick();
    int speedIndex() const;

    LessonSession& m_session;
    QTimer m_timer;
    double m_speed = 1.0;
};

} // namespace nametag::ui
