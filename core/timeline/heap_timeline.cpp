// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/heap_timeline.h"

#include "core/timeline/query.h"

#include <algorithm>

namespace nametag::timeline {

using events::EventIndex;
using events::HeapAction;
using events::HeapChange;

namespace {

constexpr std::size_t kLeastSpacing = 20'000;

struct Keyframe {
    std::size_t at = 0;
    HeapStateRef state;
};

bool places(const HeapChange& change)
{
    return change.action == HeapAction::ObjectPlaced || change.action == HeapAction::PartPlaced;
}

bool ends(const HeapChange& change)
{
    return change.action == HeapAction::Freed || change.action == HeapAction::Kept;
}

} // namespace

struct HeapTimeline::Cache {
    std::vector<Keyframe> keyframes;
    std::shared_ptr<HeapState> last;
    std::size_t at = 0; ///< changes that `last` has seen
};

HeapTimeline::HeapTimeline(std::shared_ptr<const events::Recording> recording)
    : m_recording(std::move(recording))
    , m_cache(std::make_unique<Cache>())
{
    m_cache->last = std::make_shared<HeapState>();
    m_cache->keyframes.push_back({0, std::make_shared<HeapState>()});
}

HeapTimeline::~HeapTimeline() = default;

// A change is noted before the event that speaks of it. What is noted behind a step's last event is still of
// that step.
std::size_t HeapTimeline::changesAt(StepIndex step, EventIndex moment) const
{
    return m_recording->heapLog().countBefore(moment + (moment == m_recording->endOf(step) ? 1 : 0));
}

HeapStateRef HeapTimeline::stateAt(StepIndex step, EventIndex moment) const
{
    return stateAfter(changesAt(step, moment));
}

HeapStateRef HeapTimeline::stateAfter(std::size_t changes) const
{
    Cache& cache = *m_cache;
    if (cache.at == changes)
        return cache.last;
    const auto above =
        std::upper_bound(cache.keyframes.begin(), cache.keyframes.end(), changes,
                         [](std::size_t wanted, const Keyframe& known) { return wanted < known.at; });
    const Keyframe& below = *std::prev(above);
    if (cache.at > changes || cache.at < below.at) {
        cache.last = std::make_shared<HeapState>(*below.state);
        cache.at = below.at;
    } else if (cache.last.use_count() != 1) {
        cache.last = std::make_shared<HeapState>(*cache.last);
    }
    const events::HeapLog& log = m_recording->heapLog();
    while (cache.at < changes) {
        cache.last->apply(log[cache.at++]);
        const std::size_t since = cache.at - std::min(cache.at, cache.keyframes.back().at);
        if (since >= kLeastSpacing && since >= cache.last->extent())
            cache.keyframes.push_back({cache.at, std::make_shared<HeapState>(*cache.last)});
    }
    return cache.last;
}

StepBlocks HeapTimeline::blocksOf(StepIndex step, EventIndex moment) const
{
    StepBlocks blocks;
    const std::size_t first = step == 0 ? 0 : changesAt(step - 1, m_recording->endOf(step - 1));
    const std::size_t end = changesAt(step, moment);
    HeapState state = *stateAfter(first);
    std::uint32_t order = 0;
    for (std::size_t i = first; i < end; ++i) {
        const HeapChange& change = m_recording->heapLog()[i];
        const std::uint64_t address = change.address.value();
        if (places(change)) {
            ++blocks.placed;
            blocks.last = address;
            (state.isReuse(change) ? blocks.usedAgain : blocks.fresh)[address] = order;
            order += state.isReuse(change) ? 1 : 0;
        } else if (ends(change)) {
            ++blocks.freed;
            blocks.usedAgain.erase(address);
            blocks.fresh.erase(address);
            blocks.last = blocks.last == address ? 0 : blocks.last;
        }
        state.apply(change);
    }
    return blocks;
}

StepIndex HeapTimeline::stepOfChange(const HeapChange& change) const
{
    // Noted behind the last event of step n, it has the number of the first event of step n + 1.
    return change.event == 0 ? 0 : stepOf(*m_recording, EventIndex{change.event} - 1);
}

std::vector<Tenant> HeapTimeline::tenantsOf(std::uint64_t address, StepIndex step, EventIndex moment) const
{
    std::vector<Tenant> tenants;
    const events::HeapLog& log = m_recording->heapLog();
    const events::Address wanted(address);
    const std::size_t end = changesAt(step, moment);
    for (std::size_t i = 0; i < end; ++i) {
        const HeapChange& change = log[i];
        if (!(change.address == wanted))
            continue;
        if (places(change)) {
            tenants.push_back({change.owner, change.request, change.action == HeapAction::ObjectPlaced,
                               change.event, stepOfChange(change), 0, false, false});
        } else if (ends(change) && !tenants.empty() && !tenants.back().hasEnded) {
            tenants.back().freedIn = stepOfChange(change);
            tenants.back().hasEnded = true;
            tenants.back().keptForLater = change.action == HeapAction::Kept;
        } else if (change.action == HeapAction::Resized && !tenants.empty()) {
            tenants.back().request = change.request;
        }
    }
    return tenants;
}

} // namespace nametag::timeline
