// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chart_data.h"

#include "ui/layout/words.h"

#include <algorithm>

namespace nametag::ui {

namespace {

using timeline::Samples;
using timeline::TypeSeries;

constexpr std::size_t kTypesShown = 3;

void addTo(Samples& all, const Samples& more)
{
    if (all.empty()) {
        all = more;
        return;
    }
    for (std::size_t i = 0; i < std::min(all.size(), more.size()); ++i) {
        all[i].lowest += more[i].lowest;
        all[i].highest += more[i].highest;
        all[i].last += more[i].last;
    }
}

std::vector<TypeCurve> curvesOf(const std::vector<TypeSeries>& all, const TextTable& texts)
{
    std::vector<TypeCurve> shown;
    TypeCurve code{"classes, code", "ƒ", TypeRole::Code, {}, {}};
    TypeCurve rest{"other types", "·", TypeRole::Single, {}, {}};
    for (const TypeSeries& series : all) {
        const TypeRole role = roleOf(series.kind);
        if (role == TypeRole::Code) {
            code.types.push_back(series.typeName);
            addTo(code.live, series.live);
        } else if (shown.size() < kTypesShown) {
            shown.push_back({std::string(texts[series.typeName]),
                             std::string(signOf(series.kind)),
                             role,
                             {series.typeName},
                             series.live});
        } else {
            addTo(rest.live, series.live);
        }
    }
    if (!code.live.empty())
        shown.push_back(std::move(code));
    if (!rest.live.empty())
        shown.push_back(std::move(rest));
    return shown;
}

} // namespace

std::shared_ptr<const ChartData> chartData(std::shared_ptr<const events::Recording> recording,
                                           const std::stop_token& stop)
{
    auto data = std::make_shared<ChartData>();
    data->stepCount = recording->stepCount();
    data->heap = timeline::heapSeries(*recording, kMostSamples, stop);
    if (!stop.stop_requested())
        data->types = curvesOf(timeline::liveByType(*recording, kMostSamples), recording->texts());
    if (!stop.stop_requested())
        data->collections = timeline::collectionsOf(*recording);
    data->recording = std::move(recording);
    return data;
}

ChartValues chartValues(const ChartData& data, const timeline::HeapTimeline& heap,
                        const timeline::MemoryState& state, StepIndex step, events::EventIndex moment)
{
    ChartValues values;
    if (step > 0) {
        const auto before = heap.stateAt(step - 1, data.recording->endOf(step - 1));
        values.askedChange = -static_cast<std::int64_t>(before->askedBytes());
    }
    const timeline::StepBlocks blocks = heap.blocksOf(step, moment);
    values.placed = blocks.placed;
    values.freed = blocks.freed;
    const auto now = heap.stateAt(step, moment);
    values.asked = now->askedBytes();
    values.held = now->heldBytes();
    values.askedChange += static_cast<std::int64_t>(values.asked);
    values.askedHighest = values.asked;
    for (const timeline::Sample& sample : data.heap.asked)
        if (sample.step <= step)
            values.askedHighest = std::max(values.askedHighest, sample.highest);
    values.types.resize(data.types.size());
    for (const auto& [id, object] : state.objects()) {
        if (object->is(events::kStaticMemory))
            continue;
        ++values.objects;
        for (std::size_t i = 0; i < data.types.size(); ++i) {
            const auto& types = data.types[i].types;
            if (!types.empty() && std::find(types.begin(), types.end(), object->typeName) == types.end())
                continue;
            ++values.types[i];
            break;
        }
    }
    for (const timeline::Collection& collection : data.collections) {
        if (collection.step > step) {
            values.nextCollection = collection.step;
            break;
        }
        ++values.collections;
        values.collected += collection.unreachable;
    }
    return values;
}

std::uint64_t highestOf(const Samples& samples)
{
    std::uint64_t highest = 0;
    for (const timeline::Sample& sample : samples)
        highest = std::max(highest, sample.highest);
    return highest;
}

} // namespace nametag::ui
