// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the text each event of the run came from.
#include "ui/session/lesson_session.h"
#include "ui/session/moments.h"

#include <algorithm>

namespace nametag::ui {

namespace {

/// Longer runs are not gone through again while somebody waits.
constexpr events::EventIndex kMostEvents = 100'000;

} // namespace

const std::vector<SourceSpan>& LessonSession::places() const
{
    if (m_places)
        return *m_places;
    m_places.emplace();
    const bool isShort = m_recording && m_recording->bodyEnd() <= kMostEvents;
    if (isShort && m_placeFinder && !m_running)
        *m_places = m_placeFinder(request(), static_cast<std::size_t>(m_recording->bodyEnd()));
    if (m_recording && m_places->size() < m_recording->bodyEnd())
        m_places->clear(); // it was not the same run
    return *m_places;
}

std::optional<LessonSession::Instruction> LessonSession::instructionOf(events::EventIndex event) const
{
    if (m_script->isRecorded())
        return std::nullopt; // nobody has told
    const std::vector<SourceSpan>& known = places();
    if (event >= known.size())
        return std::nullopt;
    const events::EventIndex begin = m_recording->firstEventOf(m_step);
    const auto isTold = [&](events::EventIndex i) { return isNotable(m_recording->event(i)); };
    while (event > begin && !isTold(event))
        --event; // the next instruction may have begun
    Instruction found{known[event], event, event + 1};
    if (!isTold(event) || found.span.line == 0 || found.span.endColumn == 0)
        return std::nullopt;
    const events::EventIndex end = std::min<events::EventIndex>(m_recording->endOf(m_step), known.size());
    while (found.first > begin && (known[found.first - 1] == found.span || !isTold(found.first - 1)))
        --found.first;
    while (found.end < end && known[found.end] == found.span)
        ++found.end;
    return found;
}

} // namespace nametag::ui
