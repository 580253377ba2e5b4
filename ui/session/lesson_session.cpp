// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/lesson_session.h"

#include "ui/session/moments.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr qint64 kLargestScript = 4 * 1024 * 1024;

timeline::StateRef emptyState()
{
    static const timeline::StateRef state = std::make_shared<timeline::MemoryState>();
    return state;
}

} // namespace

LessonSession::LessonSession(Producer producer, QObject* parent)
    : QObject(parent)
    , m_producer(std::move(producer))
{}

LessonSession::~LessonSession() = default;

timeline::StateRef LessonSession::state() const
{
    return m_timeline ? m_timeline->stateAt(m_moment) : emptyState();
}

timeline::StateRef LessonSession::stateBefore() const
{
    if (!m_timeline || m_step == 0)
        return emptyState();
    return m_timeline->stateAfter(m_step - 1);
}

std::uint32_t LessonSession::lineOf(StepIndex step) const
{
    return m_recording && step > 0 && step <= stepCount() ? m_recording->step(step).line : 0;
}

int LessonSession::cellOf(StepIndex step) const
{
    if (!m_script || step == 0 || step > stepCount())
        return -1;
    return lesson::cellOfLine(m_script->lesson.cells, lineOf(step));
}

void LessonSession::open(OpenScript script)
{
    m_script = std::move(script);
    m_recording.reset();
    m_timeline.reset();
    m_step = 0;
    m_moment = 0;
    m_selection = {};
    m_hovered = {};
    emit lessonChanged();
    if (!m_script->text.trimmed().isEmpty())
        startRun();
}

bool LessonSession::openFile(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        emit openFailed(tr("%1 cannot be read.").arg(name));
        return false;
    }
    if (file.size() > kLargestScript) {
        emit openFailed(tr("%1 is larger than 4 MB. Nametag opens scripts and lessons.").arg(name));
        return false;
    }
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(file.readAll());
    if (decode.hasError()) {
        emit openFailed(tr("%1 is not UTF-8 text.").arg(name));
        return false;
    }
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    open(scriptFrom(text, QFileInfo(path).absoluteFilePath()));
    return true;
}

void LessonSession::runText(const QString& text)
{
    if (!m_script)
        return;
    m_script->setText(text);
    rerun();
}

void LessonSession::rerun()
{
    if (!m_script)
        return;
    if (!m_wanted)
        m_wanted = m_step;
    startRun();
}

void LessonSession::stop()
{
    m_worker.request_stop();
}

void LessonSession::setProfile(const QString& name)
{
    if (name == m_profile)
        return;
    m_profile = name;
    rerun();
}

void LessonSession::setMaxSteps(std::uint64_t steps)
{
    m_maxSteps = steps;
    rerun();
}

void LessonSession::startRun()
{
    m_worker.request_stop();
    if (m_worker.joinable())
        m_worker.join();
    const std::uint64_t ticket = ++m_ticket;
    RunRequest request;
    request.scriptName = m_script->fileName.toStdString();
    request.text = m_script->text.toStdString();
    request.profile = m_profile.toStdString();
    request.maxSteps = m_maxSteps;
    m_running = true;
    m_worker = std::jthread(
        [this, ticket, request = std::move(request), producer = m_producer](const std::stop_token& stopped) {
            auto recording = producer(request, stopped);
            QMetaObject::invokeMethod(
                this, [this, ticket, recording = std::move(recording)] { take(recording, ticket); },
                Qt::QueuedConnection);
        });
    emit runStarted();
}

void LessonSession::take(std::shared_ptr<const events::Recording> recording, std::uint64_t ticket)
{
    if (ticket != m_ticket)
        return;
    m_running = false;
    m_hovered = {};
    m_timeline.reset();
    m_recording = std::move(recording);
    m_timeline = std::make_unique<timeline::Timeline>(m_recording);
    const StepIndex from = m_step;
    m_step = std::min(m_wanted.value_or(0), stepCount());
    m_wanted.reset();
    m_moment = m_recording->endOf(m_step);
    if (m_selection.object && !state()->object(m_selection.object))
        m_selection = {};
    emit runFinished();
    emit stepChanged(from, m_step);
}

void LessonSession::moveTo(StepIndex step, events::EventIndex moment)
{
    if (!m_recording || (step == m_step && moment == m_moment))
        return;
    const StepIndex from = m_step;
    m_step = step;
    m_moment = moment;
    emit stepChanged(from, step);
}

void LessonSession::goTo(StepIndex step)
{
    step = std::min(step, stepCount());
    if (m_recording)
        moveTo(step, m_recording->endOf(step));
}

void LessonSession::goToMoment(StepIndex step, events::EventIndex moment)
{
    if (!m_recording)
        return;
    step = std::min(step, stepCount());
    moveTo(step, std::clamp(moment, m_recording->firstEventOf(step), m_recording->endOf(step)));
}

void LessonSession::next()
{
    m_granularity == Granularity::Events ? nextEvent() : nextStep();
}

void LessonSession::previous()
{
    m_granularity == Granularity::Events ? previousEvent() : previousStep();
}

void LessonSession::nextStep()
{
    if (isAtEndOfStep())
        goTo(m_step + 1);
    else
        goTo(m_step);
}

void LessonSession::previousStep()
{
    if (m_step > 0)
        goTo(m_step - 1);
}

void LessonSession::nextEvent()
{
    if (!m_recording || isAtEnd())
        return;
    const StepIndex step = isAtEndOfStep() ? m_step + 1 : m_step;
    const auto moments = momentsOf(*m_recording, step);
    const auto found = std::upper_bound(moments.begin(), moments.end(), m_moment);
    moveTo(step, found == moments.end() ? moments.back() : *found);
}

void LessonSession::previousEvent()
{
    if (!m_recording || m_step == 0)
        return;
    const auto moments = momentsOf(*m_recording, m_step);
    const auto found = std::lower_bound(moments.begin(), moments.end(), m_moment);
    if (found == moments.begin())
        goTo(m_step - 1);
    else
        moveTo(m_step, *(found - 1));
}

void LessonSession::nextCell()
{
    const int here = cellOf(m_step);
    for (StepIndex n = m_step + 1; n <= stepCount(); ++n)
        if (cellOf(n) != here)
            return goTo(n);
    last();
}

void LessonSession::previousCell()
{
    if (m_step <= 1)
        return first();
    const int before = cellOf(m_step - 1);
    StepIndex n = m_step - 1;
    while (n > 1 && cellOf(n - 1) == before)
        --n;
    goTo(n);
}

void LessonSession::setGranularity(Granularity granularity)
{
    if (granularity == m_granularity)
        return;
    m_granularity = granularity;
    emit granularityChanged();
}

void LessonSession::select(const Selection& selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    emit selectionChanged();
}

void LessonSession::hover(const Selection& selection)
{
    if (selection == m_hovered)
        return;
    m_hovered = selection;
    emit hoverChanged();
}

} // namespace nametag::ui
