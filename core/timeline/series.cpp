// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/series.h"

#include "core/timeline/heap_state.h"

#include <algorithm>
#include <map>
#include <memory>
#include <unordered_map>

namespace nametag::timeline {

using events::EventIndex;

namespace {

/// Takes each event, and the value after each step.
template <class Value, class Take>
std::vector<Value> afterEachStep(const events::Recording& recording, const Value& value, Take&& take,
                                 const std::stop_token& stop = {})
{
    std::vector<Value> all;
    all.reserve(recording.stepCount() + std::size_t{1});
    for (StepIndex step = 0; step <= recording.stepCount() && !stop.stop_requested(); ++step) {
        for (EventIndex i = recording.firstEventOf(step); i < recording.endOf(step); ++i)
            take(recording.event(i));
        all.push_back(value);
    }
    return all;
}

} // namespace

std::vector<std::uint32_t> liveObjects(const events::Recording& recording)
{
    std::uint32_t live = 0;
    return afterEachStep(recording, live, [&](const events::Event& event) {
        if (std::holds_alternative<events::ObjectCreated>(event))
            ++live;
        else if (std::holds_alternative<events::ObjectDestroyed>(event))
            --live;
    });
}

std::vector<std::uint64_t> liveBytes(const events::Recording& recording)
{
    std::uint64_t bytes = 0;
    std::unordered_map<ObjectId, std::uint32_t> sizes;
    const auto setSize = [&](ObjectId object, std::uint32_t size) {
        std::uint32_t& known = sizes[object];
        bytes += size;
        bytes -= known;
        known = size;
    };
    return afterEachStep(recording, bytes, [&](const events::Event& event) {
        if (const auto* created = std::get_if<events::ObjectCreated>(&event))
            setSize(created->object, created->size);
        else if (const auto* changed = std::get_if<events::SizeChanged>(&event))
            setSize(changed->object, changed->size);
        else if (const auto* destroyed = std::get_if<events::ObjectDestroyed>(&event))
            setSize(destroyed->object, 0);
    });
}

std::vector<std::optional<std::uint32_t>> countOf(const events::Recording& recording, ObjectId object,
                                                  const std::stop_token& stop)
{
    std::optional<std::uint32_t> count;
    const auto take = [&](const events::Event& event) {
        if (const auto* created = std::get_if<events::ObjectCreated>(&event);
            created && created->object == object)
            count = 1;
        else if (const auto* changed = std::get_if<events::CountChanged>(&event);
                 changed && changed->object == object)
            count = changed->count;
        else if (const auto* gone = std::get_if<events::ObjectDestroyed>(&event);
                 gone && gone->object == object)
            count.reset();
    };
    return afterEachStep(recording, count, take, stop);
}

Sampler::Sampler(StepIndex stepCount, std::size_t most)
    : m_last(stepCount)
    , m_width(static_cast<StepIndex>(
          std::max<std::size_t>(1, (stepCount + most) / std::max<std::size_t>(1, most))))
{}

void Sampler::add(StepIndex step, std::uint64_t value)
{
    if (m_begins)
        m_samples.push_back({step, value, value, value});
    Sample& sample = m_samples.back();
    sample.step = step;
    sample.lowest = std::min(sample.lowest, value);
    sample.highest = std::max(sample.highest, value);
    sample.last = value;
    m_begins = (step + 1) % m_width == 0 || step == m_last;
}

Samples sampled(const std::vector<std::optional<std::uint32_t>>& values, std::size_t most)
{
    Sampler sampler(static_cast<StepIndex>(values.empty() ? 0 : values.size() - 1), most);
    for (std::size_t step = 0; step < values.size(); ++step)
        sampler.add(static_cast<StepIndex>(step), values[step].value_or(0));
    return sampler.take();
}

HeapSeries heapSeries(const events::Recording& recording, std::size_t most, const std::stop_token& stop)
{
    const StepIndex last = recording.stepCount();
    Sampler asked(last, most);
    Sampler held(last, most);
    Sampler placed(last, most);
    Sampler freed(last, most);
    const events::HeapLog& log = recording.heapLog();
    HeapState state;
    std::size_t at = 0;
    for (StepIndex step = 0; step <= last && !stop.stop_requested(); ++step) {
        std::uint64_t taken = 0;
        std::uint64_t given = 0;
        for (; at < log.size() && log[at].event <= recording.endOf(step); ++at) {
            using enum events::HeapAction;
            taken += log[at].action == ObjectPlaced || log[at].action == PartPlaced ? 1 : 0;
            given += log[at].action == Freed || log[at].action == Kept ? 1 : 0;
            state.apply(log[at]);
        }
        asked.add(step, state.askedBytes());
        held.add(step, state.heldBytes());
        placed.add(step, taken);
        freed.add(step, given);
    }
    return {asked.take(), held.take(), placed.take(), freed.take()};
}

std::vector<TypeSeries> liveByType(const events::Recording& recording, std::size_t most)
{
    struct Live {
        TypeSeries series;
        std::uint32_t now = 0;
        std::unique_ptr<Sampler> sampler;
    };
    std::map<TextId, Live> types;
    std::unordered_map<ObjectId, TextId> typeOf;
    const StepIndex last = recording.stepCount();
    const auto leave = [&](ObjectId object) {
        if (const auto known = typeOf.find(object); known != typeOf.end()) {
            --types[known->second].now;
            typeOf.erase(known);
        }
    };
    for (StepIndex step = 0; step <= last; ++step) {
        for (EventIndex i = recording.firstEventOf(step); i < recording.endOf(step); ++i) {
            const events::Event& event = recording.event(i);
            if (const auto* created = std::get_if<events::ObjectCreated>(&event)) {
                Live& live = types[created->typeName];
                live.series.typeName = created->typeName;
                live.series.kind = created->kind;
                ++live.now;
                typeOf[created->object] = created->typeName;
            } else if (const auto* changed = std::get_if<events::FlagsChanged>(&event)) {
                if ((changed->flags & events::kStaticMemory) != 0)
                    leave(changed->object);
            } else if (const auto* gone = std::get_if<events::ObjectDestroyed>(&event)) {
                leave(gone->object);
            }
        }
        for (auto& [name, live] : types) {
            if (!live.sampler && live.now == 0)
                continue;
            if (!live.sampler) {
                live.sampler = std::make_unique<Sampler>(last, most);
                for (StepIndex before = 0; before < step; ++before)
                    live.sampler->add(before, 0);
            }
            live.series.peak = std::max(live.series.peak, live.now);
            live.sampler->add(step, live.now);
        }
    }
    std::vector<TypeSeries> all;
    for (auto& [name, live] : types) {
        if (!live.sampler)
            continue;
        live.series.live = live.sampler->take();
        all.push_back(std::move(live.series));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const TypeSeries& a, const TypeSeries& b) { return a.peak > b.peak; });
    return all;
}

std::vector<Collection> collectionsOf(const events::Recording& recording)
{
    std::vector<Collection> all;
    std::uint32_t examined = 0;
    for (StepIndex step = 0; step <= recording.stepCount(); ++step) {
        for (EventIndex i = recording.firstEventOf(step); i < recording.endOf(step); ++i) {
            if (const auto* began = std::get_if<events::CollectionBegan>(&recording.event(i)))
                examined = began->examined;
            else if (const auto* ended = std::get_if<events::CollectionEnded>(&recording.event(i)))
                all.push_back({step, ended->generation, examined, ended->unreachable});
        }
    }
    return all;
}

} // namespace nametag::timeline
