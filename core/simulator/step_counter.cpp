// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/step_counter.h"

namespace nametag::simulator {

void StepCounter::take(const events::Event& event)
{
    const auto* line = std::get_if<events::LineReached>(&event);
    if (line && line->statement != 0)
        ++m_steps;
}

void StepCounter::makeRoom()
{
    m_next = m_events.data();
    m_end = m_next + m_events.size();
}

} // namespace nametag::simulator
