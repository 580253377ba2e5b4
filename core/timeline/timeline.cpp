// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline.h"

#include "core/base/assert.h"
#include "core/timeline/apply.h"

#include <algorithm>
#include <array>

namespace nametag::timeline {

using events::EventIndex;

namespace {

constexpr EventIndex kLeastSpacing = 10'000;
constexpr StepIndex kStepsBehind = 256; ///< whose states are kept for one who walks back

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
    std::vector<Keyframe> behind; ///< after the steps before the one that was gone back to

    StateRef held(EventIndex count) const
    {
        for (const Recent& known : recent)
            if (known.at == count)
                if (StateRef state = known.state.lock())
                    return state;
        return nullptr;
    }

    StateRef stateBehind(EventIndex count) const
    {
        const auto found =
            std::lower_bound(behind.begin(), behind.end(), count,
                             [](const Keyframe& known, EventIndex wanted) { return known.at < wanted; });
        return found == behind.end() || found->at != count ? nullptr : found->state;
    }

    void remember()
    {
        recent[nextRecent] = {at, last};
        nextRecent = (nextRecent + 1) % recent.size();
    }

    /// Makes `last` a state of at most `count` events that nobody else sees.
    void startFor(EventIndex count)
    {
        auto above =
            std::upper_bound(keyframes.begin(), keyframes.end(), count,
                             [](EventIndex wanted, const Keyframe& known) { return wanted < known.at; });
        const Keyframe& below = *std::prev(above);
        if (at > count || at < below.at) {
            last = std::make_shared<MemoryState>(*below.state);
            at = below.at;
        } else if (last.use_count() != 1) {
            last = std::make_shared<MemoryState>(*last);
        } else {
            for (Recent& known : recent)
                if (known.at == at)
                    known.state.reset(); // it changes now
        }
    }

    /// Makes the states after the steps up to this one, as far as the keyframe before it; a walk back from
    /// here finds them.
    void keepBehind(const events::Recording& recording, StepIndex step)
    {
        startFor(recording.endOf(step));
        const EventIndex from = at;
        StepIndex next = step > kStepsBehind ? step - kStepsBehind : 0;
        while (next < step && recording.endOf(next) < from)
            ++next;
        StateBuilder builder(*last, recording.texts());
        behind.clear();
        for (; next <= step; ++next) {
            for (const EventIndex end = recording.endOf(next); at < end; ++at)
                builder.apply(recording.event(at));
            behind.push_back({at, std::make_shared<MemoryState>(*last)});
        }
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
    const EventIndex count = m_recording->endOf(n);
    const bool isNearBehind = count < m_cache->at && m_cache->at - count < kLeastSpacing;
    if (isNearBehind && !m_cache->held(count) && !m_cache->stateBehind(count))
        m_cache->keepBehind(*m_recording, n);
    return stateAt(count);
}

StateRef Timeline::stateAt(EventIndex count) const
{
    NAMETAG_ASSERT(count <= m_recording->eventCount(), "asked for an event that the recording does not have");
    Cache& cache = *m_cache;
    if (cache.at == count)
        return cache.last;
    if (StateRef known = cache.held(count))
        return known;
    if (StateRef known = cache.stateBehind(count))
        return known;
    cache.startFor(count);
    StateBuilder builder(*cache.last, m_recording->texts());
    EventIndex due = cache.keyframes.back().at + kLeastSpacing;
    while (cache.at < count) {
        builder.apply(m_recording->event(cache.at++));
        if (cache.at < due)
            continue;
        const EventIndex needed = std::max<EventIndex>(kLeastSpacing, cache.last->extent());
        due = cache.keyframes.back().at + needed;
        if (cache.at >= due) {
            cache.keyframes.push_back({cache.at, std::make_shared<MemoryState>(*cache.last)});
            due = cache.at + kLeastSpacing;
        }
    }
    cache.remember();
    return cache.last;
}

} // namespace nametag::timeline
