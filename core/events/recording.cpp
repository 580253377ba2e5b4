// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/recording.h"

#include <variant>

namespace nametag::events {

void Recording::take(const Event& event)
{
    if (m_count % kChunk == 0)
        m_chunks.push_back(std::make_unique_for_overwrite<Event[]>(kChunk));
    m_chunks.back()[m_count % kChunk] = event;
    if (const auto* line = std::get_if<LineReached>(&event); line && line->statement != 0)
        m_steps.push_back({m_count, line->frame, line->line});
    if (!m_hasEnded && std::holds_alternative<ModuleEnded>(event)) {
        m_hasEnded = true;
        m_bodyEnd = m_count;
    }
    ++m_count;
}

} // namespace nametag::events
