// SPDX-License-Identifier: GPL-3.0-or-later
// Producer: whatever turns a script into a recording. The session calls it on a worker thread.
#pragma once

#include "core/base/diagnostic.h"
#include "core/events/recording.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::ui {

/// How a run ends that asks for a line which nobody has given yet.
inline constexpr std::string_view kWaitsForInput = "waits for input";

struct RunRequest {
    std::string scriptName; ///< as tracebacks show it
    std::string text;       ///< UTF-8
    std::string profile;    ///< "3.12"
    std::uint64_t maxSteps = 50'000;
    double maxSeconds = 20;
    std::uint64_t maxMemory = 512ull << 20;               ///< bytes that the program's objects may take
    std::uint64_t maxOutput = 4ull << 20;                 ///< bytes that it may print
    std::shared_ptr<std::atomic<std::uint64_t>> progress; ///< steps so far, told now and then; may be nothing
    std::vector<std::string> answers; ///< what input() reads; then the run stops, kWaitsForInput
};

/// Runs the script to its end, its limit or a stop; never returns nullptr.
using Producer =
    std::function<std::shared_ptr<const events::Recording>(const RunRequest&, const std::stop_token&)>;

/// Where in the text each event of such a run came from, at most so many of them.
using PlaceFinder = std::function<std::vector<SourceSpan>(const RunRequest&, std::size_t most)>;

/// The producer that the program uses: our own simulator.
Producer simulatorProducer();

} // namespace nametag::ui
