// SPDX-License-Identifier: GPL-3.0-or-later
// Transport: the bar below everything: first, back, play, forward, last, the step, the timeline, the
// granularity, the speed.
#pragma once

#include <QWidget>

class QLabel;

namespace nametag::ui {

class DropButton;
class IconButton;
class LessonSession;
class Playback;
class Segment;
class TimelineTrack;

class Transport : public QWidget {
    Q_OBJECT
public:
    Transport(LessonSession& session, Playback& playback, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    IconButton* makeButton(const char* name, const QString& icon, const QString& hint);
    void makeSpeedMenu();
    void makeLayout();
    void readSession();
    void readPlayback();

    LessonSession& m_session;
    Playback& m_playback;
    IconButton* m_first;
    IconButton* m_back;
    IconButton* m_play;
    IconButton* m_forward;
    IconButton* m_last;
    IconButton* m_stop;
    QLabel* m_step;
    QLabel* m_of;
    TimelineTrack* m_track;
    Segment* m_granularity;
    DropButton* m_speed;
};

} // namespace nametag::ui
