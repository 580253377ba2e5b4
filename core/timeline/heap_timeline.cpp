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

bool alters(const HeapChange& change)
{
    return change.action == HeapAction::Resized || change.action == HeapAction::ObjectFilled;
}

} // namespace

/// The changes of each block's address, in order.
class HeapTimeline::AddressIndex {
public:
    explicit AddressIndex(const events::HeapLog& log)
    {
        std::vector<std::uint32_t> numbers(log.size(), kNone);
        std::vector<std::uint32_t> counts;
        for (std::size_t i = 0; i < log.size(); ++i) {
            const HeapChange& change = log[i];
            if (!places(change) && !ends(change) && !alters(change))
                continue;
            const auto [known, isNew] =
                m_numberOf.try_emplace(change.address.value(), static_cast<std::uint32_t>(counts.size()));
            if (isNew)
                counts.push_back(0);
            numbers[i] = known->second;
            ++counts[known->second];
        }
        m_starts.assign(counts.size() + 1, 0);
        for (std::size_t i = 0; i < counts.size(); ++i)
            m_starts[i + 1] = m_starts[i] + counts[i];
        m_changes.resize(m_starts.back());
        std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end());
        for (std::size_t i = 0; i < log.size(); ++i)
            if (numbers[i] != kNone)
                m_changes[next[numbers[i]]++] = static_cast<std::uint32_t>(i);
    }

    /// The numbers of the changes at this address, the first first.
    std::span<const std::uint32_t> at(std::uint64_t address) const
    {
        const auto known = m_numberOf.find(address);
        if (known == m_numberOf.end())
            return {};
        const std::uint32_t begin = m_starts[known->second];
        return {m_changes.data() + begin, m_starts[known->second + 1] - begin};
    }

private:
    static constexpr std::uint32_t kNone = 0xffff'ffff;
    std::unordered_map<std::uint64_t, std::uint32_t> m_numberOf;
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_changes;
};

struct HeapTimeline::Cache {
    std::vector<Keyframe> keyframes;
    std::shared_ptr<const AddressIndex> index; ///< made when it is first asked for
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
    std::uint32_t order = 0;
    for (std::size_t i = first; i < end; ++i) {
        const HeapChange& change = m_recording->heapLog()[i];
        const std::uint64_t address = change.address.value();
        if (places(change)) {
            const bool isReuse = stateAfter(i)->isReuse(change);
            ++blocks.placed;
            blocks.last = address;
            (isReuse ? blocks.usedAgain : blocks.fresh)[address] = order;
            order += isReuse ? 1 : 0;
        } else if (ends(change)) {
            ++blocks.freed;
            blocks.usedAgain.erase(address);
            blocks.fresh.erase(address);
            blocks.last = blocks.last == address ? 0 : blocks.last;
        }
    }
    return blocks;
}

StepIndex HeapTimeline::stepOfChange(const HeapChange& change) const
{
    // Noted behind the last event of step n, it has the number of the first event of step n + 1.
    return change.event == 0 ? 0 : stepOf(*m_recording, EventIndex{change.event} - 1);
}

const HeapTimeline::AddressIndex& HeapTimeline::index() const
{
    if (!m_cache->index)
        m_cache->index = std::make_shared<AddressIndex>(m_recording->heapLog());
    return *m_cache->index;
}

std::span<const std::uint32_t> HeapTimeline::changesOf(std::uint64_t address, std::size_t end) const
{
    const std::span<const std::uint32_t> all = index().at(address);
    const auto last = std::lower_bound(all.begin(), all.end(), end);
    return all.first(static_cast<std::size_t>(last - all.begin()));
}

Tenant HeapTimeline::tenantOf(const HeapChange& change) const
{
    return {change.owner,
            change.request,
            change.action == HeapAction::ObjectPlaced || change.action == HeapAction::ObjectFilled,
            change.event,
            stepOfChange(change),
            0,
            false,
            false};
}

std::vector<Tenant> HeapTimeline::tenantsOf(std::uint64_t address, StepIndex step, EventIndex moment,
                                            std::size_t most) const
{
    const events::HeapLog& log = m_recording->heapLog();
    std::span<const std::uint32_t> changes = changesOf(address, changesAt(step, moment));
    std::size_t first = changes.size();
    for (std::size_t found = 0; first > 0 && found < most;)
        found += places(log[changes[--first]]) ? 1 : 0;
    std::vector<Tenant> tenants;
    for (const std::uint32_t i : changes.subspan(first)) {
        const HeapChange& change = log[i];
        if (places(change)) {
            tenants.push_back(tenantOf(change));
        } else if (ends(change) && !tenants.empty() && !tenants.back().hasEnded) {
            tenants.back().freedIn = stepOfChange(change);
            tenants.back().hasEnded = true;
            tenants.back().keptForLater = change.action == HeapAction::Kept;
        } else if (change.action == HeapAction::ObjectFilled && !tenants.empty()) {
            tenants.back() = tenantOf(change);
        } else if (change.action == HeapAction::Resized && !tenants.empty()) {
            tenants.back().request = change.request;
        }
    }
    return tenants;
}

std::size_t HeapTimeline::tenantCount(std::uint64_t address, StepIndex step, EventIndex moment) const
{
    const events::HeapLog& log = m_recording->heapLog();
    const std::span<const std::uint32_t> changes = changesOf(address, changesAt(step, moment));
    return static_cast<std::size_t>(
        std::count_if(changes.begin(), changes.end(), [&log](std::uint32_t i) { return places(log[i]); }));
}

std::optional<Tenant> HeapTimeline::nextTenant(std::uint64_t address, StepIndex step, EventIndex moment) const
{
    const events::HeapLog& log = m_recording->heapLog();
    const std::span<const std::uint32_t> all = index().at(address);
    for (auto i = std::lower_bound(all.begin(), all.end(), changesAt(step, moment)); i != all.end(); ++i)
        if (places(log[*i]))
            return tenantOf(log[*i]);
    return std::nullopt;
}

void HeapTimeline::prepare(const std::stop_token& stop) const
{
    const std::size_t end = m_recording->heapLog().size();
    std::size_t at = m_cache->keyframes.back().at;
    while (at < end && !stop.stop_requested()) {
        at = std::min(at + kLeastSpacing, end);
        stateAfter(at);
    }
    if (!stop.stop_requested())
        index();
}

void HeapTimeline::learn(const HeapTimeline& other) const
{
    if (m_recording != other.m_recording)
        return;
    if (other.m_cache->keyframes.size() > m_cache->keyframes.size())
        m_cache->keyframes = other.m_cache->keyframes;
    if (!m_cache->index)
        m_cache->index = other.m_cache->index;
}

} // namespace nametag::timeline
