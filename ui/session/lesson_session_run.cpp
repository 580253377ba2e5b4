// SPDX-License-Identifier: GPL-3.0-or-later
// How a session opens scripts and runs them on its workers.
#include "ui/session/lesson_session.h"

#include "core/trace/stored_run.h"
#include "ui/session/scissors.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace nametag::ui {

namespace {

constexpr qint64 kLargestScript = 4 * 1024 * 1024;
constexpr qint64 kLargestRecording = 64 * 1024 * 1024;
constexpr int kPreviewAfter = 300;          ///< ms: a run that takes longer is looked at while it goes on
constexpr std::uint64_t kPreviewSteps = 60; ///< the same script does the same: the first steps of the run
constexpr double kPreviewSeconds = 2;
constexpr int kProgressEvery = 200; ///< ms
/// Runs with more events than this get their keyframes from a worker.
constexpr events::EventIndex kPreparedElsewhere = 200'000;

} // namespace

LessonSession::LessonSession(Producer producer, QObject* parent)
    : QObject(parent)
    , m_producer(std::move(producer))
    , m_scissors(new Scissors(*this))
{
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewAfter);
    connect(&m_previewTimer, &QTimer::timeout, this, &LessonSession::startPreview);
    m_progressTimer.setInterval(kProgressEvery);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        if (!m_running)
            m_progressTimer.stop();
        else
            emit progressed();
    });
}

LessonSession::~LessonSession() = default;

bool LessonSession::waitsForInput() const
{
    return !m_running && m_recording && m_recording->ending == events::Ending::Stopped &&
           m_recording->endingText == kWaitsForInput;
}

void LessonSession::open(OpenScript script)
{
    m_script = std::move(script);
    const lesson::Lesson& lesson = m_script->lesson;
    const bool isUsual = lesson.profile.empty() && lesson.isFor(m_usualProfile.toStdString());
    m_profile =
        isUsual ? m_usualProfile
                : QString::fromStdString(lesson.profile.empty() ? lesson.profiles.front() : lesson.profile);
    m_recording.reset();
    m_timeline.reset();
    m_known.reset();
    m_prepared = {};
    m_preparer.request_stop();
    m_trial.reset();
    m_failedTrial.reset();
    m_lastGoodText.reset();
    m_missed.reset();
    ++m_ticket; // whatever runs still is of the script before
    m_running = false;
    m_worker.request_stop();
    m_previewTimer.stop();
    m_step = 0;
    m_moment = 0;
    m_selection = {};
    m_compared.reset();
    m_hovered = {};
    m_answers.clear();
    m_stopMarks.clear();
    m_gates.clear();
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
    const bool isRecording = trace::isRecordingName(name.toStdString());
    if (file.size() > (isRecording ? kLargestRecording : kLargestScript)) {
        emit openFailed(isRecording
                            ? tr("%1 is larger than 64 MB. Record fewer steps: --max-steps.").arg(name)
                            : tr("%1 is larger than 4 MB. Nametag opens scripts and lessons.").arg(name));
        return false;
    }
    QString why;
    auto script = scriptIn(file.readAll(), QFileInfo(path).absoluteFilePath(), &why);
    if (!script) {
        emit openFailed(why);
        return false;
    }
    open(std::move(*script));
    return true;
}

void LessonSession::runText(const QString& text)
{
    if (!m_script || m_script->isRecorded())
        return;
    m_script->setText(text);
    rerun();
}

void LessonSession::tryText(const QString& text)
{
    if (m_script && m_script->isRecorded())
        return;
    if (!m_script || !m_recording || m_recording->ending == events::Ending::DoesNotCompile)
        return runText(text);
    m_trial = text;
    startWanted();
}

void LessonSession::rerun()
{
    if (!m_script)
        return;
    m_trial.reset();
    startWanted();
}

// The step stays where it is, or comes back when the script is long enough again.
void LessonSession::startWanted()
{
    if (!m_wanted)
        m_wanted = std::max(m_step, m_missed.value_or(0));
    startRun();
}

void LessonSession::answer(const QString& line)
{
    if (!waitsForInput())
        return;
    m_answers << line;
    m_wanted = stepCount();
    startRun();
}

void LessonSession::forgetAnswers()
{
    m_answers.clear();
    m_wanted = 0;
    startRun();
}

void LessonSession::stop()
{
    m_worker.request_stop();
}

void LessonSession::setProfile(const QString& name)
{
    m_usualProfile = name;
    if (name == m_profile || (m_script && m_script->isRecorded()))
        return;
    m_profile = name;
    rerun();
}

void LessonSession::setMaxSteps(std::uint64_t steps)
{
    m_maxSteps = steps;
    rerun();
}

RunRequest LessonSession::request() const
{
    RunRequest request;
    request.scriptName = m_script->fileName.toStdString();
    request.text = m_trial.value_or(m_script->text).toStdString();
    request.profile = m_profile.toStdString();
    request.maxSteps = m_maxSteps;
    for (const QString& line : m_answers)
        request.answers.push_back(line.toStdString());
    return request;
}

void LessonSession::stopWorkers()
{
    for (std::jthread* worker : {&m_worker, &m_previewer}) {
        worker->request_stop();
        if (worker->joinable())
            worker->join();
    }
}

void LessonSession::startRun()
{
    stopWorkers();
    const std::uint64_t ticket = ++m_ticket;
    m_running = true;
    if (m_script->isRecorded()) {
        QMetaObject::invokeMethod(
            this, [this, ticket] { take(m_script->recorded, ticket); }, Qt::QueuedConnection);
        return emit runStarted();
    }
    m_progress = std::make_shared<std::atomic<std::uint64_t>>(0);
    RunRequest wanted = request();
    wanted.progress = m_progress;
    m_worker = std::jthread(
        [this, ticket, request = std::move(wanted), producer = m_producer](const std::stop_token& stopped) {
            auto recording = producer(request, stopped);
            QMetaObject::invokeMethod(
                this, [this, ticket, recording = std::move(recording)] { take(recording, ticket); },
                Qt::QueuedConnection);
        });
    m_previewTimer.start();
    m_progressTimer.start();
    emit runStarted();
}

// The same script does the same again, so the first steps of a short run are those of the long one.
void LessonSession::startPreview()
{
    if (!m_running)
        return;
    RunRequest first = request();
    first.maxSteps = std::min(m_maxSteps, kPreviewSteps);
    first.maxSeconds = kPreviewSeconds;
    m_previewer = std::jthread([this, ticket = m_ticket, first = std::move(first),
                                producer = m_producer](const std::stop_token& stopped) {
        auto recording = producer(first, stopped);
        QMetaObject::invokeMethod(
            this, [this, ticket, recording = std::move(recording)] { takePreview(recording, ticket); },
            Qt::QueuedConnection);
    });
}

void LessonSession::takePreview(const std::shared_ptr<const events::Recording>& recording,
                                std::uint64_t ticket)
{
    const bool isPrefix = recording->ending == events::Ending::LimitReached && recording->stepCount() > 0;
    if (ticket != m_ticket || !m_running || !isPrefix || m_wanted.value_or(0) > recording->stepCount())
        return;
    show(recording, m_wanted.value_or(0));
}

void LessonSession::take(std::shared_ptr<const events::Recording> recording, std::uint64_t ticket)
{
    if (ticket != m_ticket)
        return;
    if (m_trial && recording->ending == events::Ending::DoesNotCompile) {
        m_running = false;
        m_previewTimer.stop();
        m_trial.reset();
        m_wanted.reset();
        m_failedTrial = std::move(recording);
        return emit trialFailed();
    }
    const bool wasPartial = isPartial() && !m_wanted;
    const bool answered = !m_answers.isEmpty() && m_wanted;
    m_running = false;
    m_previewTimer.stop();
    m_previewer.request_stop();
    StepIndex step = wasPartial ? m_step : m_wanted.value_or(0);
    if (answered && recording->endingText == kWaitsForInput)
        step = recording->stepCount();
    show(std::move(recording), step);
}

void LessonSession::prepare()
{
    m_known.reset();
    m_prepared = {};
    m_preparer = {}; // asks the one before to stop, and waits for it
    if (m_recording->eventCount() <= kPreparedElsewhere)
        return;
    std::promise<PreparedRunRef> promise;
    m_prepared = promise.get_future().share();
    m_preparer = std::jthread(
        [this, promise = std::move(promise), recording = m_recording](const std::stop_token& stop) mutable {
            auto run = std::make_shared<PreparedRun>(recording);
            run->line.prepare(stop);
            run->heap.prepare(stop);
            promise.set_value(run);
            QMetaObject::invokeMethod(
                this, [this, run] { takePrepared(run); }, Qt::QueuedConnection);
        });
}

void LessonSession::takePrepared(const PreparedRunRef& run)
{
    if (&run->line.recording() != m_recording.get())
        return;
    m_known = run;
    m_timeline->learn(run->line);
    if (m_heap)
        m_heap->learn(run->heap);
}

void LessonSession::show(std::shared_ptr<const events::Recording> recording, StepIndex step)
{
    m_hovered = {};
    m_failedTrial.reset();
    if (m_trial)
        m_script->setText(*std::exchange(m_trial, std::nullopt));
    m_compared.reset();
    m_places.reset();
    m_timeline.reset();
    m_recording = std::move(recording);
    if (m_recording->ending != events::Ending::DoesNotCompile)
        m_lastGoodText = m_script->text;
    m_timeline = std::make_unique<timeline::Timeline>(m_recording);
    prepare();
    const StepIndex from = m_step;
    m_step = std::min(step, stepCount());
    m_moment = m_recording->endOf(m_step);
    findGates(step);
    m_missed = step > stepCount() ? std::optional(step) : std::nullopt;
    m_wanted.reset();
    if (m_selection.object && !state()->object(m_selection.object))
        m_selection = {};
    emit runFinished();
    emit stepChanged(from, m_step);
}

} // namespace nametag::ui
