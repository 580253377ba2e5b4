// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline.h"

#include "core/base/assert.h"
#include "core/timeline/apply.h"
#include "core/timeline/query.h"

#include <algorithm>
#include <array>
#include <deque>

namespace nametag::timeline {

using events::EventIndex;

namespace {

constexpr EventIndex kLeastSpacing = 10'000;
/// What is kept of the steps behind, more or less: slots. Older steps are forgotten.
constexpr std::size_t kMostKept = 2'000'000;

/// A state and how many events it has seen.
struct Keyframe {
    EventIndex at = 0;
    StateRef state;
};

struct Recent {
    EventIndex at = 0;
    std::weak_ptr<const MemoryState> state;
};

} // namespace

struct Timeline::Cache {
    std::vector<Keyframe> keyframes;
    EventIndex at = 0; ///< events that `last` has seen
    std::shared_ptr<MemoryState> last;
    std::array<Recent, 8> recent; ///< states that somebody may still hold
    std::size_t nextRecent = 0;
    std::size_t copied = 0; ///< slots of objects since the last keyframe: a large one is not copied for each
    /// Steps up to `last` that can be taken back, and how far one went on before that.
    std::deque<StepUndo> behind;
    EventIndex wasAt = 0;
    std::size_t kept = 0;
    std::uint32_t marks = 0;

    StateRef held(EventIndex count) const
    {
        for (const Recent& known : recent)
            if (known.at == count)
                if (StateRef state = known.state.lock())
                    return state;
        return nullptr;
    }

    void remember()
    {
        recent[nextRecent] = {at, last};
        nextRecent = (nextRecent + 1) % recent.size();
    }

    const Keyframe& below(EventIndex count) const
    {
        const auto above =
            std::upper_bound(keyframes.begin(), keyframes.end(), count,
                             [](EventIndex wanted, const Keyframe& known) { return wanted < known.at; });
        return *std::prev(above);
    }

    /// Makes `last` a state that nobody else sees.
    void own()
    {
        if (last.use_count() != 1) {
            last = std::make_shared<MemoryState>(*last);
            return;
        }
        for (Recent& known : recent)
            if (known.at == at)
                known.state.reset(); // it changes now
    }

    /// Makes `last` a state of at most `count` events that nobody else sees.
    void startFor(EventIndex count)
    {
        const Keyframe& keyframe = below(count);
        if (at <= count && at >= keyframe.at)
            return own();
        last = std::make_shared<MemoryState>(*keyframe.state);
        at = keyframe.at;
    }

    static bool isBetweenSteps(const events::Recording& recording, EventIndex count)
    {
        return count == 0 || recording.endOf(stepOf(recording, count - 1)) == count;
    }

    void replayTo(const events::Recording& recording, EventIndex count)
    {
        StateBuilder builder(*last, recording.texts());
        while (at < count)
            builder.apply(recording.event(at++));
    }

    void forgetBehind()
    {
        behind.clear();
        kept = 0;
    }

    /// Goes on by one whole step that can be taken back.
    void advance(const events::Recording& recording, EventIndex end)
    {
        StepUndo& undo = behind.emplace_back();
        undo.begin = at;
        undo.end = end;
        undo.mark = ++marks;
        StateBuilder builder(*last, recording.texts());
        builder.beginStep(undo);
        while (at < end)
            builder.apply(recording.event(at++));
        kept += undo.extent;
        while (kept > kMostKept && behind.size() > 1) {
            kept -= behind.front().extent;
            behind.pop_front();
        }
    }

    /// Goes to the end of a step before or behind, step by step; false if that is too far.
    bool walk(const events::Recording& recording, EventIndex count)
    {
        if (count > at)
            return walkOn(recording, count);
        if (at - count >= kLeastSpacing)
            return false;
        const bool knows = !behind.empty() && behind.back().end == at && behind.front().begin <= count;
        if (!isBetweenSteps(recording, count) || (!knows && !keepBehind(recording, count)))
            return false;
        own();
        StateBuilder builder(*last, recording.texts());
        while (at > count) {
            kept -= behind.back().extent;
            at = behind.back().begin;
            builder.takeBack(std::move(behind.back()));
            behind.pop_back();
        }
        return true;
    }

    bool walkOn(const events::Recording& recording, EventIndex count)
    {
        if (behind.empty() || behind.back().end != at || count > wasAt || !isBetweenSteps(recording, count))
            return false;
        own();
        for (StepIndex step = stepOf(recording, at); at < count; ++step)
            advance(recording, recording.endOf(step));
        return true;
    }

    /// Replays the steps from the keyframe below up to where `last` stands, so that they can be taken back.
    bool keepBehind(const events::Recording& recording, EventIndex count)
    {
        const EventIndex end = at;
        if (count == 0 || !isBetweenSteps(recording, end))
            return false;
        forgetBehind();
        wasAt = end;
        const Keyframe& keyframe = below(count - 1);
        last = std::make_shared<MemoryState>(*keyframe.state);
        at = keyframe.at;
        replayTo(recording, recording.endOf(stepOf(recording, at == 0 ? 0 : at - 1)));
        const StepIndex here = stepOf(recording, end - 1);
        const StepIndex wanted = std::min(stepOf(recording, count), here);
        while (at < end) {
            const StepIndex step = stepOf(recording, at);
            advance(recording, recording.endOf(step));
            const StepIndex fit = kMostKept * behind.size() / std::max<std::size_t>(kept, 1);
            if (kept <= kMostKept / 8 || here - step <= fit || step + 1 >= wanted)
                continue;
            forgetBehind(); // too dear to keep all: the last steps will do
            replayTo(recording, recording.firstEventOf(std::min(wanted, here - fit)));
        }
        return !behind.empty() && behind.front().begin <= count;
    }
};

Timeline::Timeline(std::shared_ptr<const events::Recording> recording)
    : m_recording(std::move(recording))
    , m_cache(std::make_unique<Cache>())
{
    m_cache->last = std::make_shared<MemoryState>();
    m_cache->keyframes.push_back({0, std::make_shared<MemoryState>()});
}

Timeline::~Timeline() = default;

StateRef Timeline::stateAfter(StepIndex n) const
{
    NAMETAG_ASSERT(n <= stepCount(), "asked for a step that the recording does not have");
    return stateAt(m_recording->endOf(n));
}

StateRef Timeline::stateAt(EventIndex count) const
{
    NAMETAG_ASSERT(count <= m_recording->eventCount(), "asked for an event that the recording does not have");
    Cache& cache = *m_cache;
    if (cache.at == count)
        return cache.last;
    if (StateRef known = cache.held(count))
        return known;
    if (cache.walk(*m_recording, count)) {
        cache.remember();
        return cache.last;
    }
    cache.forgetBehind();
    cache.startFor(count);
    replay(count);
    cache.remember();
    return cache.last;
}

void Timeline::replay(EventIndex count) const
{
    Cache& cache = *m_cache;
    StateBuilder builder(*cache.last, m_recording->texts());
    EventIndex due = cache.keyframes.back().at + kLeastSpacing;
    while (cache.at < count) {
        builder.apply(m_recording->event(cache.at++));
        if (cache.at < due)
            continue;
        const std::size_t cost = std::max(cache.last->extent(), cache.copied + builder.copied());
        due = cache.keyframes.back().at + std::max<EventIndex>(kLeastSpacing, cost);
        if (cache.at >= due) {
            cache.keyframes.push_back({cache.at, std::make_shared<MemoryState>(*cache.last)});
            due = cache.at + kLeastSpacing;
            cache.copied = 0;
            builder.forgetCopied();
        }
    }
    cache.copied += builder.copied();
}

void Timeline::prepare(const std::stop_token& stop) const
{
    const EventIndex end = m_recording->eventCount();
    EventIndex at = m_cache->keyframes.back().at;
    while (at < end && !stop.stop_requested()) {
        at = std::min(at + kLeastSpacing, end);
        stateAt(at);
    }
}

void Timeline::learn(const Timeline& other) const
{
    if (m_recording == other.m_recording && other.m_cache->keyframes.size() > m_cache->keyframes.size())
        m_cache->keyframes = other.m_cache->keyframes;
}

} // namespace nametag::timeline
