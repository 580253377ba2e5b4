// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts show: a run's curves, made once, and the values at a step.
#pragma once

#include "core/timeline/heap_timeline.h"
#include "core/timeline/series.h"
#include "ui/layout/scene_model.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace nametag::ui {

/// The live objects of a type, or of several types together.
struct TypeCurve {
    std::string title;
    std::string sign;
    TypeRole role = TypeRole::Single;
    std::vector<TextId> types; ///< empty: all that are in no other curve
    timeline::Samples live;
};

struct ChartData {
    std::shared_ptr<const events::Recording> recording;
    StepIndex stepCount = 0;
    timeline::HeapSeries heap;
    std::vector<TypeCurve> types;
    std::vector<timeline::Collection> collections;
};

/// Curves of at most this many points each.
inline constexpr std::size_t kMostSamples = 1'500;

std::shared_ptr<const ChartData> chartData(std::shared_ptr<const events::Recording> recording,
                                           const std::stop_token& stop = {});

/// Exact, also where the curves are sampled.
struct ChartValues {
    std::uint64_t asked = 0;
    std::int64_t askedChange = 0;   ///< in this step
    std::uint64_t askedHighest = 0; ///< so far
    std::uint64_t held = 0;
    std::uint32_t placed = 0;
    std::uint32_t freed = 0;
    std::vector<std::uint64_t> types; ///< as in ChartData::types
    std::uint64_t objects = 0;
    std::uint64_t collected = 0;  ///< so far
    std::size_t collections = 0;  ///< so far
    StepIndex nextCollection = 0; ///< 0: none
};
ChartValues chartValues(const ChartData& data, const timeline::HeapTimeline& heap,
                        const timeline::MemoryState& state, StepIndex step, events::EventIndex moment);

/// The highest value of the points.
std::uint64_t highestOf(const timeline::Samples& samples);

} // namespace nametag::ui
