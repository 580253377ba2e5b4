// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/lesson_session.h"

#include "ui/session/moments.h"

#include <algorithm>

namespace nametag::ui {

namespace {

timeline::StateRef emptyState()
{
    static const timeline::StateRef state = std::make_shared<timeline::MemoryState>();
    return state;
}

} // namespace

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

const timeline::HeapTimeline* LessonSession::heap() const
{
    if (!m_timeline)
        m_heap.reset();
    else if (!m_heap || &m_heap->recording() != m_recording.get())
        m_heap = std::make_unique<timeline::HeapTimeline>(m_recording);
    if (m_heap && m_known)
        m_heap->learn(m_known->heap);
    return m_heap.get();
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

void LessonSession::moveTo(StepIndex step, events::EventIndex moment)
{
    if (!m_recording)
        return;
    const bool isKeptBack = step > horizon();
    if (isKeptBack) {
        step = horizon();
        moment = m_recording->endOf(step);
    }
    if (step != m_step || moment != m_moment) {
        const StepIndex from = m_step;
        m_missed.reset();
        m_step = step;
        m_moment = moment;
        emit stepChanged(from, step);
    }
    if (isKeptBack)
        emit gateMet();
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

void LessonSession::goToChange(timeline::Direction direction)
{
    if (!m_timeline)
        return;
    timeline::Subject subject = timeline::LineSubject{lineOf(m_step)};
    if (m_selection.name)
        subject = timeline::NameSubject{m_selection.name, m_selection.space};
    else if (m_selection.object)
        subject = timeline::ObjectSubject{m_selection.object};
    if (const auto step = timeline::nextChange(*m_timeline, subject, m_step, direction))
        goTo(*step);
}

void LessonSession::runToLine(std::uint32_t line)
{
    const StepIndex count = stepCount();
    for (StepIndex i = 1; i <= count; ++i) {
        const StepIndex step = (m_step + i) % count;
        if (lineOf(step + 1) == line)
            return goTo(step);
    }
}

void LessonSession::runToMark()
{
    StepIndex step = m_step + 1;
    while (step < stepCount() && !isBeforeMark(step))
        ++step;
    goTo(step);
}

void LessonSession::toggleStopMark(std::uint32_t line)
{
    if (m_stopMarks.erase(line) == 0)
        m_stopMarks.insert(line);
    emit stopMarksChanged();
}

bool LessonSession::isBeforeMark(StepIndex step) const
{
    return step < stepCount() && m_stopMarks.count(lineOf(step + 1)) > 0;
}

void LessonSession::select(const Selection& selection)
{
    if (selection == m_selection && !m_compared)
        return;
    m_compared.reset();
    m_selection = selection;
    emit selectionChanged();
}

void LessonSession::compare(const Comparison& comparison)
{
    m_selection = {comparison.second.object, {}, {}};
    m_compared = comparison;
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
