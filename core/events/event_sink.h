// SPDX-License-Identifier: GPL-3.0-or-later
// The report seam: whatever happens below is told here, in order, and to nobody else.
#pragma once

#include "core/base/ids.h"
#include "core/events/event.h"
#include "core/events/heap_log.h"

#include <new>
#include <string_view>

namespace nametag::events {

class EventSink {
public:
    virtual ~EventSink() = default;
    virtual void take(const Event& event) = 0;
    /// Takes an event that is neither a LineReached nor a ModuleEnded, without a call: made where it stays.
    template <class Fact> void append(const Fact& fact)
    {
        if (m_next == m_end) [[unlikely]]
            makeRoom();
        ::new (static_cast<void*>(m_next)) Event(fact);
        ++m_next;
    }
    /// The id that events use for this text.
    virtual TextId keep(std::string_view text) = 0;
    /// An operation of the allocator, told before the event that speaks of it.
    virtual void note(const HeapChange&) {}

protected:
    /// Sets m_next and m_end to room for at least one event.
    virtual void makeRoom() = 0;
    Event* m_next = nullptr;
    Event* m_end = nullptr;
};

} // namespace nametag::events
