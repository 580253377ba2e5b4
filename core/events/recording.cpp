// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/recording.h"

#include <variant>

namespace nametag::events {

void Recording::makeRoom()
{
    m_chunks.push_back(makeRawChunk<Event>(kChunk, !m_chunks.empty()));
    m_next = m_chunks.back().get();
    m_end = m_next + kChunk;
}

void Recording::note(const HeapChange& change)
{
    HeapChange noted = change;
    noted.event = static_cast<std::uint32_t>(eventCount());
    m_heapLog.add(noted);
}

void Recording::take(const Event& event)
{
    const EventIndex index = eventCount();
    if (const auto* line = std::get_if<LineReached>(&event); line && line->statement != 0)
        m_steps.push_back({index, line->frame, line->line});
    if (!m_hasEnded && std::holds_alternative<ModuleEnded>(event)) {
        m_hasEnded = true;
        m_bodyEnd = index;
    }
    append(event);
}

} // namespace nametag::events
