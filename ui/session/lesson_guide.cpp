// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/lesson_guide.h"

#include "core/timeline/shown.h"

#include <algorithm>

namespace nametag::ui {

namespace {

/// What a name leads to in the innermost frame that has it; the module's names come last.
Selection nameIn(const LessonSession& session, const timeline::MemoryState& state, const std::string& name)
{
    const TextTable& texts = session.recording()->texts();
    const auto& stack = state.callStack();
    for (auto id = stack.rbegin(); id != stack.rend(); ++id) {
        const timeline::FrameState* frame = state.frame(*id);
        if (!frame)
            continue;
        for (const timeline::ShownName& shown : timeline::shownNames(state, frame->space, texts))
            if (texts[shown.name] == name)
                return {shown.object, frame->space, shown.name};
    }
    return {};
}

/// The step at which a line runs for the nth time; 0 if it does not come to that.
StepIndex stepOf(const LessonSession& session, std::uint32_t line, std::uint32_t time)
{
    for (StepIndex step = 1; step <= session.stepCount(); ++step)
        if (session.lineOf(step) == line && --time == 0)
            return step;
    return 0;
}

} // namespace

std::uint32_t timesRun(const LessonSession& session, StepIndex step)
{
    std::uint32_t times = 0;
    for (StepIndex one = 1; one <= step; ++one)
        times += session.lineOf(one) == session.lineOf(step) ? 1 : 0;
    return times;
}

std::vector<StepIndex> waypointSteps(const LessonSession& session)
{
    std::vector<StepIndex> steps;
    if (!session.isOpen())
        return steps;
    const auto& waypoints = session.script().lesson.waypoints;
    for (const lesson::Waypoint& waypoint : waypoints)
        if (const StepIndex step = stepOf(session, waypoint.line, 1))
            steps.push_back(step - 1);
    for (StepIndex step = 1; waypoints.empty() && step <= session.stepCount(); ++step)
        if (step == 1 || session.cellOf(step) != session.cellOf(step - 1))
            steps.push_back(step - 1);
    std::sort(steps.begin(), steps.end());
    return steps;
}

void goToWaypoint(LessonSession& session, timeline::Direction direction)
{
    const std::vector<StepIndex> steps = waypointSteps(session);
    if (direction == timeline::Direction::Forward) {
        const auto next = std::upper_bound(steps.begin(), steps.end(), session.step());
        return session.goTo(next == steps.end() ? session.stepCount() : *next);
    }
    const auto next = std::lower_bound(steps.begin(), steps.end(), session.step());
    session.goTo(next == steps.begin() ? 0 : *(next - 1));
}

QStringList notesOn(const LessonSession& session, ObjectId object)
{
    QStringList words;
    if (!session.timeline() || !object)
        return words;
    for (const lesson::Note& note : session.script().lesson.notes) {
        if (note.of.empty())
            continue;
        const StepIndex step = stepOf(session, note.line, std::max(1U, note.when));
        if (step == 0 || step > session.step())
            continue;
        const auto state = session.timeline()->stateAfter(step);
        if (nameIn(session, *state, note.of).object == object)
            words << QString::fromStdString(note.words);
    }
    return words;
}

LessonGuide::LessonGuide(LessonSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &LessonSession::stepChanged, this, &LessonGuide::look);
    connect(&session, &LessonSession::runFinished, this, &LessonGuide::look);
    connect(&session, &LessonSession::lessonChanged, this, [this] { m_last = {}; });
}

Selection LessonGuide::focused() const
{
    const std::uint32_t line = m_session.lineOf(m_session.step());
    const lesson::Focus* wanted = nullptr;
    for (const lesson::Focus& focus : m_session.script().lesson.focuses)
        if (focus.line <= line)
            wanted = &focus;
    return wanted ? nameIn(m_session, *m_session.state(), wanted->name) : Selection();
}

// What the reader has chosen stays chosen until the focus leads elsewhere.
void LessonGuide::look()
{
    if (!m_session.isOpen() || !m_session.timeline())
        return;
    const Selection focus = focused();
    if (focus == m_last)
        return;
    m_last = focus;
    if (!focus.isEmpty())
        m_session.select(focus);
}

} // namespace nametag::ui
