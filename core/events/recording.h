// SPDX-License-Identifier: GPL-3.0-or-later
// Recording: everything that one run told, in order, with its texts and its steps. Grows at the end only.
#pragma once

#include "core/base/raw_chunk.h"
#include "core/base/text_table.h"
#include "core/events/event.h"
#include "core/events/event_sink.h"

#include <cstdint>
#include <string>
#include <vector>

namespace nametag::events {

using EventIndex = std::uint64_t;

/// Step n (from 1): the n-th statement that ran. Its events reach from firstEvent to the next step's.
struct Step {
    EventIndex firstEvent = 0;
    FrameId frame;
    std::uint32_t line = 0;
};

/// How a run ended.
enum class Ending : std::uint8_t {
    Finished,
    Raised,
    Exited,
    LimitReached,
    NotCovered,
    DoesNotCompile,
    Stopped,
    Running
};

class Recording final : public EventSink {
public:
    std::string scriptName;  ///< as shown in tracebacks
    std::string source;      ///< the script's text, UTF-8
    std::string profileName; ///< "3.12"
    Ending ending = Ending::Running;
    int exitStatus = 0;           ///< what python3 SCRIPT would have ended with
    std::string endingText;       ///< the limit that was reached, what is not covered: one line
    std::uint32_t endingLine = 0; ///< where, or 0
    std::string errorText;        ///< all of standard error: traceback or syntax error, as CPython prints it

    void take(const Event& event) override;
    TextId keep(std::string_view text) override { return m_texts.keep(text); }
    void note(const HeapChange& change) override;

    const HeapLog& heapLog() const { return m_heapLog; }
    const TextTable& texts() const { return m_texts; }
    std::string_view text(TextId id) const { return m_texts[id]; }

    EventIndex eventCount() const
    {
        return m_chunks.size() * kChunk - static_cast<EventIndex>(m_end - m_next);
    }
    const Event& event(EventIndex index) const { return m_chunks[index / kChunk][index % kChunk]; }

    StepIndex stepCount() const { return static_cast<StepIndex>(m_steps.size()); }
    /// Step n, 1 <= n <= stepCount().
    const Step& step(StepIndex n) const { return m_steps[n - 1]; }
    /// The events of step n are [first, last); step 0 are those before the first statement.
    EventIndex firstEventOf(StepIndex n) const { return n == 0 ? 0 : m_steps[n - 1].firstEvent; }
    /// What happens at interpreter exit belongs to no step.
    EventIndex endOf(StepIndex n) const { return n < stepCount() ? m_steps[n].firstEvent : bodyEnd(); }
    /// The number of events when the module body had ended; all of them if it has not.
    EventIndex bodyEnd() const { return m_hasEnded ? m_bodyEnd : eventCount(); }

private:
    static constexpr std::size_t kChunk = 1u << 18; ///< events: 6 MiB, whole large pages
    TextTable m_texts;
    HeapLog m_heapLog;
    void makeRoom() override;

    std::vector<RawChunk<Event>> m_chunks;
    std::vector<Step> m_steps;
    EventIndex m_bodyEnd = 0;
    bool m_hasEnded = false;
};

} // namespace nametag::events
