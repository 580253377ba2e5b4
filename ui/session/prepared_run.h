// SPDX-License-Identifier: GPL-3.0-or-later
// PreparedRun: the keyframes of a long run, made on a worker, so that any step of it is near for everybody
// who takes them over.
#pragma once

#include "core/timeline/heap_timeline.h"
#include "core/timeline/timeline.h"

#include <future>
#include <memory>

namespace nametag::ui {

struct PreparedRun {
    explicit PreparedRun(const std::shared_ptr<const events::Recording>& recording)
        : line(recording)
        , heap(recording)
    {}

    timeline::Timeline line;
    timeline::HeapTimeline heap;
};

using PreparedRunRef = std::shared_ptr<const PreparedRun>;
/// Not valid: the run is short, and nothing is prepared.
using ComingRun = std::shared_future<PreparedRunRef>;

} // namespace nametag::ui
