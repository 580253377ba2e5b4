// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/recording.h"

#include <new>
#include <variant>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace nametag::events {

namespace {

constexpr std::size_t kLargePage = std::size_t{2} << 20;

} // namespace

void Recording::ChunkDeleter::operator()(Event* events) const
{
    ::operator delete (events, std::align_val_t{kLargePage});
}

void Recording::makeRoom()
{
    constexpr std::size_t kBytes = (kChunk * sizeof(Event) + kLargePage - 1) / kLargePage * kLargePage;
    auto* events = static_cast<Event*>(::operator new (kBytes, std::align_val_t{kLargePage}));
#ifdef MADV_HUGEPAGE
    // The first touch of each page costs more than the event itself; a short run stays on small pages.
    if (!m_chunks.empty())
        madvise(events, kBytes, MADV_HUGEPAGE);
#endif
    m_chunks.emplace_back(events);
    m_next = events;
    m_end = events + kChunk;
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
