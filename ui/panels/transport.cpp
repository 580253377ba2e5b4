// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/transport.h"

#include "ui/panels/controls.h"
#include "ui/panels/theme_of.h"
#include "ui/panels/timeline_track.h"
#include "ui/session/lesson_session.h"
#include "ui/session/moments.h"
#include "ui/session/playback.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace nametag::ui {

namespace {

QString speedText(double speed)
{
    return QStringLiteral("%1×").arg(QString::number(speed));
}

} // namespace

Transport::Transport(LessonSession& session, Playback& playback, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_playback(playback)
    , m_first(makeButton("firstStepButton", QStringLiteral("first"), tr("First step (Home)")))
    , m_back(makeButton("stepBackButton", QStringLiteral("step-back"), tr("Step back (←)")))
    , m_play(makeButton("playButton", QStringLiteral("play"), tr("Play (Space)")))
    , m_forward(makeButton("stepForwardButton", QStringLiteral("step-forward"), tr("Step forward (→)")))
    , m_last(makeButton("lastStepButton", QStringLiteral("last"), tr("Last step (End)")))
    , m_stop(makeButton("stopButton", QStringLiteral("stop"), tr("Stop the run (Ctrl+.)")))
    , m_step(new QLabel(this))
    , m_of(new QLabel(this))
    , m_track(new TimelineTrack(session, this))
    , m_granularity(new Segment({{QStringLiteral("lines"), tr("Lines"), {}, tr("Step by line"), true},
                                 {QStringLiteral("events"), tr("Events"), {}, tr("Step by event"), true}},
                                this))
    , m_speed(new DropButton(tr("Speed"), this))
{
    setFixedHeight(sizes::kTransport);
    m_track->setObjectName(QStringLiteral("timeline"));
    m_granularity->setObjectName(QStringLiteral("granularitySwitch"));
    m_granularity->setAccessibleName(tr("Step by"));
    m_speed->setObjectName(QStringLiteral("speedPicker"));
    m_play->setExtent(44, 20);
    m_play->setRound(true);
    makeSpeedMenu();
    makeLayout();
    connect(m_first, &QAbstractButton::clicked, &session, &LessonSession::first);
    connect(m_back, &QAbstractButton::clicked, &session, &LessonSession::previous);
    connect(m_play, &QAbstractButton::clicked, &playback, &Playback::toggle);
    connect(m_forward, &QAbstractButton::clicked, &session, &LessonSession::next);
    connect(m_last, &QAbstractButton::clicked, &session, &LessonSession::last);
    connect(m_stop, &QAbstractButton::clicked, &session, &LessonSession::stop);
    connect(&session, &LessonSession::progressed, this, &Transport::readSession);
    connect(&session, &LessonSession::trialFailed, this, &Transport::readSession);
    connect(m_track, &TimelineTrack::scrubbed, &playback, &Playback::pause);
    connect(m_granularity, &Segment::chosenChanged, &session, [&session](const QString& id) {
        session.setGranularity(id == QStringLiteral("events") ? Granularity::Events : Granularity::Lines);
    });
    connect(&session, &LessonSession::stepChanged, this, &Transport::readSession);
    connect(&session, &LessonSession::lessonChanged, this, &Transport::readSession);
    connect(&session, &LessonSession::runStarted, this, &Transport::readSession);
    connect(&session, &LessonSession::granularityChanged, this, &Transport::readSession);
    connect(&playback, &Playback::playingChanged, this, &Transport::readPlayback);
    connect(&playback, &Playback::speedChanged, this, &Transport::readPlayback);
    readSession();
    readPlayback();
}

IconButton* Transport::makeButton(const char* name, const QString& icon, const QString& hint)
{
    auto* button = new IconButton(icon, hint, this);
    button->setObjectName(QLatin1String(name));
    button->setExtent(36, 18);
    return button;
}

void Transport::makeSpeedMenu()
{
    auto* menu = new QMenu(this);
    for (const double speed : Playback::kSpeeds)
        menu->addAction(speedText(speed), this, [this, speed] { m_playback.setSpeed(speed); });
    m_speed->setDropMenu(menu);
}

void Transport::makeLayout()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_step);
    words->addWidget(m_of);
    words->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(2);
    row->addWidget(m_first);
    row->addWidget(m_back);
    row->addSpacing(6);
    row->addWidget(m_play);
    row->addSpacing(6);
    row->addWidget(m_forward);
    row->addWidget(m_last);
    row->addSpacing(10);
    row->addWidget(m_stop);
    row->addLayout(words);
    row->addWidget(m_track, 1);
    row->addSpacing(34);
    row->addWidget(m_granularity);
    row->addSpacing(8);
    row->addWidget(m_speed);
}

QSize Transport::sizeHint() const
{
    return {1024, sizes::kTransport};
}

void Transport::readSession()
{
    const bool any = m_session.stepCount() > 0;
    const bool atStart = m_session.step() == 0;
    m_first->setEnabled(any && !atStart);
    m_back->setEnabled(any && !atStart);
    m_forward->setEnabled(any && !m_session.isAtEnd());
    m_last->setEnabled(any && !m_session.isAtEnd());
    m_play->setEnabled(any);
    m_stop->setVisible(m_session.isRunning());
    const bool events = m_session.granularity() == Granularity::Events;
    m_granularity->choose(events ? QStringLiteral("events") : QStringLiteral("lines"));
    m_step->setText(tr("Step %L1").arg(m_session.step()));
    QString of = tr("of %L1").arg(m_session.stepCount());
    if (m_session.isRunning())
        of = m_session.stepsSoFar() > 0 ? tr("%L1 so far").arg(m_session.stepsSoFar()) : tr("running");
    else if (events && m_session.recording()) {
        const auto moments = momentsOf(*m_session.recording(), m_session.step());
        const auto at = std::lower_bound(moments.begin(), moments.end(), m_session.moment());
        of = tr("event %L1 of %L2").arg(at - moments.begin() + 1).arg(moments.size());
    }
    m_of->setText(of);
    // The track keeps its place while one steps.
    QString widest = tr("Step %L1").arg(std::max(m_session.stepCount(), 99u)) + u' ';
    for (QChar& letter : widest)
        letter = letter.isDigit() ? u'0' : letter; // the widest of the digits
    m_step->setFixedWidth(
        std::max(86, QFontMetrics(textFont(16, QFont::DemiBold)).horizontalAdvance(widest) + 6));
}

void Transport::readPlayback()
{
    m_play->setIconName(m_playback.isPlaying() ? QStringLiteral("pause") : QStringLiteral("play"));
    m_play->setHint(m_playback.isPlaying() ? tr("Pause (Space)") : tr("Play (Space)"));
    m_speed->setText(speedText(m_playback.speed()));
    m_speed->updateGeometry();
    m_speed->update();
}

void Transport::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = themeOf(this);
    painter.fillRect(rect(), theme.colour(Colour::BgChrome));
    painter.fillRect(QRect(0, 0, width(), 1), theme.colour(Colour::LineHair));
}

void Transport::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    const Theme theme = themeOf(this);
    m_step->setFont(textFont(16, QFont::DemiBold));
    m_of->setFont(ui::font(FontRole::Small));
    QPalette ink = m_of->palette();
    ink.setColor(QPalette::WindowText, theme.colour(Colour::Ink3));
    m_of->setPalette(ink);
}

} // namespace nametag::ui
