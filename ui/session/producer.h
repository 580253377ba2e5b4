// SPDX-License-Identifier: GPL-3.0-or-later
// Producer: whatever turns a script into a recording. The session calls it on a worker thread.
#pragma once

#include "core/events/recording.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace nametag::ui {

struct RunRequest {
    std::string scriptName; ///< as tracebacks show it
    std::string text;       ///< UTF-8
    std::string profile;    ///< "3.12"
    std::uint64_t maxSteps = 50'000;
    double maxSeconds = 20;
    std::uint64_t maxMemory = 512ull << 20; ///< bytes that the program's objects may take
    std::uint64_t maxOutput = 4ull << 20;   ///< bytes that it may print
    std::string standardInput;              ///< what input() reads
};

/// Runs the script to its end, its limit or a stop; never returns nullptr.
using Producer =
    std::function<std::shared_ptr<const events::Recording>(const RunRequest&, const std::stop_token&)>;

/// The producer that the program uses: our own simulator.
Producer simulatorProducer();

} // namespace nametag::ui
