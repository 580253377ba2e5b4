// SPDX-License-Identifier: GPL-3.0-or-later
// What the session keeps back while a question is open.
#include "ui/session/lesson_session.h"

#include <algorithm>

namespace nametag::ui {

StepIndex LessonSession::horizon() const
{
    const auto closed =
        std::find_if(m_gates.begin(), m_gates.end(), [](const Gate& gate) { return !gate.isOpen; });
    return closed == m_gates.end() ? stepCount() : std::min(closed->step - 1, stepCount());
}

void LessonSession::setGates(std::vector<Gate> gates)
{
    if (gates == m_gates)
        return;
    m_gates = std::move(gates);
    emit gatesChanged();
    if (m_recording && m_step > horizon())
        goTo(horizon());
}

/// Who opens a lesson at a step has gone past the questions before it.
void LessonSession::findGates(StepIndex wanted)
{
    m_gates = m_gateFinder ? m_gateFinder() : std::vector<Gate>();
    for (Gate& gate : m_gates)
        gate.isOpen = gate.isOpen || gate.step <= wanted;
}

} // namespace nametag::ui
