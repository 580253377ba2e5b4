// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/predictions.h"

#include "core/profile/profile_list.h"
#include "ui/exercises/progress_store.h"
#include "ui/session/scissors.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace nametag::ui {

namespace {

constexpr double kLongestProbe = 1; ///< seconds that a run with a line more may take

} // namespace

Predictions::Predictions(LessonSession& session, ProgressStore& store, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
{
    session.setGateFinder([self = QPointer(this)] { return self ? self->findGates() : std::vector<Gate>(); });
    connect(&session, &LessonSession::lessonChanged, this, [this] {
        m_original.clear();
        m_asking.reset();
        m_recording = nullptr;
        m_told.clear();
        m_done.clear();
        readCursor();
        emit modeChanged();
    });
    connect(&session, &LessonSession::stepChanged, this, &Predictions::readCursor);
    connect(&session, &LessonSession::gatesChanged, this, &Predictions::readCursor);
    connect(&session.scissors(), &Scissors::changed, this, [this] {
        if (m_phase == Phase::Asked && m_session.scissors().isOpen())
            m_session.scissors().leave(); // a branch would tell what comes
    });
}

Predictions::~Predictions() = default;

void Predictions::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_session.setGates(findGates());
    readCursor();
    emit modeChanged();
}

void Predictions::setSuspended(bool suspended)
{
    if (suspended == m_suspended)
        return;
    m_suspended = suspended;
    std::vector<Gate> gates = findGates();
    for (Gate& gate : gates) // what was shown meanwhile is no secret any more
        gate.isOpen = gate.isOpen || gate.step <= m_session.step();
    m_session.setGates(std::move(gates));
    readCursor();
}

std::vector<Gate> Predictions::findGates()
{
    const auto recording = m_session.sharedRecording();
    if (!recording || !m_session.isOpen() || m_session.script().isRecorded())
        return {};
    if (m_recording != recording.get()) {
        simulator::RunOptions options;
        options.limits.seconds = kLongestProbe;
        m_asking = std::make_unique<exercise::Asking>(m_session.script().lesson, recording, options);
        m_recording = recording.get();
        m_upcoming.reset();
        m_answered.reset();
        m_done.clear();
        readAnswers();
        emit modeChanged();
    }
    if (!isActive())
        return {};
    std::vector<Gate> gates;
    const std::vector<StepIndex> steps = m_asking->steps();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool isAnswered = m_told.count(i) > 0;
        gates.push_back({std::max<StepIndex>(1, steps[i]), isAnswered, isAnswered});
    }
    return gates;
}

/// What was answered when this lesson was open before.
void Predictions::readAnswers()
{
    m_told.clear();
    m_lesson = QString::fromStdString(m_session.script().lesson.id);
    const bool isNew =
        std::exchange(m_asksAgain, false) || m_store.progress().of(m_lesson.toStdString()).empty();
    if (m_session.script().isScratchpad() || isVariant() || isNew)
        return; // making a question may take runs of its own
    for (std::size_t i = 0; i < m_asking->count(); ++i) {
        const exercise::Question question = m_asking->question(i);
        const auto record = m_store.answerOf(m_lesson, question.exercise);
        if (record)
            m_told[i] = {record->answer, record->confidence, record->isRight, question.until, {}};
    }
}

std::optional<std::size_t> Predictions::openQuestion() const
{
    const std::vector<Gate>& gates = m_session.gates();
    const auto closed =
        std::find_if(gates.begin(), gates.end(), [](const Gate& gate) { return !gate.isOpen; });
    const auto index = static_cast<std::size_t>(closed - gates.begin());
    const bool isHere = m_session.isAtGate() && index < m_asking->count();
    return isHere ? std::optional(index) : std::nullopt;
}

std::optional<std::size_t> Predictions::toldQuestion() const
{
    if (!m_session.isAtEndOfStep())
        return std::nullopt;
    for (const auto& [index, told] : m_told)
        if (told.until == m_session.step() && std::find(m_done.begin(), m_done.end(), index) == m_done.end())
            return index;
    return std::nullopt;
}

void Predictions::readCursor()
{
    const bool isReady = isActive() && m_session.recording() == m_recording;
    if (isReady)
        std::erase_if(m_done, [this](std::size_t index) { return m_told[index].until != m_session.step(); });
    if (const auto told = isReady ? toldQuestion() : std::nullopt)
        return tell(*told);
    if (const auto open = isReady ? openQuestion() : std::nullopt)
        return ask(*open);
    if (m_phase == Phase::None)
        return;
    m_phase = Phase::None;
    emit changed();
}

const exercise::Question* Predictions::upcoming() const
{
    const bool isReady = isActive() && m_session.recording() == m_recording;
    const auto open = isReady && !toldQuestion() ? openQuestion() : std::nullopt;
    if (!open)
        return nullptr;
    if (!m_upcoming || m_upcoming->index != *open)
        m_upcoming = m_asking->question(*open);
    return &*m_upcoming;
}

const exercise::Question* Predictions::answeredHere() const
{
    const bool isReady = isActive() && m_session.recording() == m_recording;
    const auto told = isReady ? toldQuestion() : std::nullopt;
    if (!told)
        return nullptr;
    if (!m_answered || m_answered->index != *told)
        m_answered = m_asking->question(*told);
    return &*m_answered;
}

void Predictions::ask(std::size_t index)
{
    if (m_phase == Phase::Asked && m_question->index == index)
        return;
    m_question = *upcoming();
    m_verdict.reset();
    m_answer = {};
    m_hasNumber = false;
    m_confidence = exercise::Confidence::Fairly;
    m_phase = Phase::Asked;
    m_session.scissors().leave();
    emit changed();
}

void Predictions::tell(std::size_t index)
{
    Told& told = m_told[index];
    if (m_phase == Phase::Told && m_question->index == index)
        return;
    m_question = m_asking->question(index);
    if (!told.verdict)
        told.verdict = m_asking->mark(*m_question, told.answer);
    m_answer = told.answer;
    m_confidence = told.confidence;
    m_verdict = told.verdict;
    m_phase = Phase::Told;
    emit changed();
}

void Predictions::pick(std::size_t index)
{
    if (m_phase != Phase::Asked || index >= m_question->picks.size())
        return;
    auto& picks = m_answer.picks;
    const auto found = std::find(picks.begin(), picks.end(), index);
    if (m_question->input != exercise::Input::Order)
        picks.assign(1, index);
    else if (found == picks.end())
        picks.push_back(index);
    else
        picks.erase(found);
    if (m_question->input == exercise::Input::Text)
        m_answer.text.clear();
    emit answerChanged();
}

int Predictions::placeOf(std::size_t pick) const
{
    const auto found = std::find(m_answer.picks.begin(), m_answer.picks.end(), pick);
    return found == m_answer.picks.end() ? 0 : static_cast<int>(found - m_answer.picks.begin()) + 1;
}

void Predictions::setNumber(std::optional<std::int64_t> number)
{
    m_hasNumber = number.has_value();
    m_answer.number = number.value_or(0);
    emit answerChanged();
}

void Predictions::setText(const QString& text)
{
    m_answer.text = text.toStdString();
    m_answer.picks.clear();
    emit answerChanged();
}

void Predictions::setConfidence(exercise::Confidence confidence)
{
    m_confidence = confidence;
    emit answerChanged();
}

void Predictions::clearAnswer()
{
    if (m_phase != Phase::Asked)
        return;
    m_answer = {};
    m_hasNumber = false;
    emit answerChanged();
}

bool Predictions::canCheck() const
{
    if (m_phase != Phase::Asked)
        return false;
    switch (m_question->input) {
    case exercise::Input::Pick: return !m_answer.picks.empty();
    case exercise::Input::Order: return true; // none may be right
    case exercise::Input::Number: return m_hasNumber;
    case exercise::Input::Text: break;
    }
    return !m_answer.picks.empty() || !m_answer.text.empty();
}

void Predictions::setGate(std::size_t index, bool isOpen, bool isAnswered)
{
    std::vector<Gate> gates = m_session.gates();
    if (index >= gates.size())
        return;
    gates[index].isOpen = isOpen;
    gates[index].isAnswered = isAnswered;
    m_session.setGates(std::move(gates));
}

void Predictions::keep(const Told& told)
{
    if (m_session.script().isScratchpad() || isVariant())
        return;
    exercise::AnswerRecord record;
    record.lesson = m_lesson.toStdString();
    record.line = m_question->exercise.line;
    record.kind = m_question->exercise.kind;
    record.path = ProgressStore::pathOf(m_question->exercise);
    record.isRight = told.isRight;
    record.confidence = told.confidence;
    record.answer = told.answer;
    record.when = m_question->exercise.when;
    record.seconds = QDateTime::currentSecsSinceEpoch();
    m_store.add(record);
}

void Predictions::check()
{
    if (!canCheck())
        return;
    const exercise::Question question = *m_question;
    Told told{m_answer, m_confidence, false, std::max(question.until, question.step), {}};
    told.verdict = m_asking->mark(question, m_answer);
    told.isRight = told.verdict->isRight;
    keep(told);
    m_told[question.index] = told;
    std::erase(m_done, question.index);
    setGate(question.index, true, true);
    m_session.goTo(told.until);
}

void Predictions::skip()
{
    if (m_phase != Phase::Asked)
        return;
    const StepIndex step = m_question->step;
    setGate(m_question->index, true, false);
    if (m_session.step() < step)
        m_session.goTo(step);
}

void Predictions::goOn()
{
    if (m_phase != Phase::Told)
        return;
    m_done.push_back(m_question->index);
    if (toldQuestion() || openQuestion() || m_session.isAtEnd())
        return readCursor();
    m_session.next();
}

void Predictions::tryAgain()
{
    if (m_phase == Phase::Told)
        askAgain(m_question->index);
}

void Predictions::askAgain(std::size_t index)
{
    if (!isActive() || index >= m_asking->count())
        return;
    m_told.erase(index);
    setGate(index, false, false);
    m_session.goTo(m_session.horizon());
    for (const auto& [other, told] : m_told) // what was told there has been read
        if (told.until == m_session.step())
            m_done.push_back(other);
    readCursor();
}

void Predictions::startOver()
{
    if (!hasQuestions())
        return;
    m_store.forget(m_lesson);
    m_told.clear();
    m_session.setGates(findGates());
    m_session.first();
    readCursor();
}

void Predictions::takeText(const QString& text)
{
    const StepIndex step = m_question->step;
    m_asksAgain = true;
    m_told.clear();
    m_session.runText(text);
    m_session.goToWhenRun(step > 0 ? step - 1 : 0);
}

void Predictions::runVariant(std::size_t index)
{
    if (m_phase != Phase::Told || index >= m_verdict->variants.size())
        return;
    const QString text = QString::fromStdString(m_verdict->variants[index].source);
    if (m_original.isEmpty())
        m_original = m_session.script().text;
    takeText(text);
}

void Predictions::runOriginal()
{
    if (isVariant())
        takeText(std::exchange(m_original, {}));
}

std::size_t Predictions::answeredCount() const
{
    return m_told.size();
}

std::size_t Predictions::rightCount() const
{
    return static_cast<std::size_t>(
        std::count_if(m_told.begin(), m_told.end(), [](const auto& told) { return told.second.isRight; }));
}

} // namespace nametag::ui
