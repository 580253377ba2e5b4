// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/series.h"

#include <unordered_map>

namespace nametag::timeline {

using events::EventIndex;

namespace {

/// Takes each event, and the value after each step.
template <class Value, class Take>
std::vector<Value> afterEachStep(const events::Recording& recording, const Value& value, Take&& take)
{
    std::vector<Value> all;
    all.reserve(recording.stepCount() + std::size_t{1});
    for (StepIndex step = 0; step <= recording.stepCount(); ++step) {
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

std::vector<std::optional<std::uint32_t>> countOf(const events::Recording& recording, ObjectId object)
{
    std::optional<std::uint32_t> count;
    return afterEachStep(recording, count, [&](const events::Event& event) {
        if (const auto* created = std::get_if<events::ObjectCreated>(&event);
            created && created->object == object)
            count = 1;
        else if (const auto* changed = std::get_if<events::CountChanged>(&event);
                 changed && changed->object == object)
            count = changed->count;
        else if (const auto* gone = std::get_if<events::ObjectDestroyed>(&event);
                 gone && gone->object == object)
            count.reset();
    });
}

} // namespace nametag::timeline
