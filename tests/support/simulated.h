// SPDX-License-Identifier: GPL-3.0-or-later
// The producer of the program itself, for tests that want real runs.
#pragma once

#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"
#include "ui/session/producer.h"

namespace nametag::tests {

inline ui::Producer simulated()
{
    return [](const ui::RunRequest& request, const std::stop_token& stop) {
        simulator::RunOptions options;
        options.profile = profile::findProfile(request.profile);
        options.limits.steps = request.maxSteps;
        options.endOfInput = ui::kWaitsForInput;
        options.readLine = [&request, next = std::size_t{0}](std::string& text) mutable {
            if (next == request.answers.size())
                return false;
            text = request.answers[next++];
            return true;
        };
        options.stop = stop;
        options.progress = request.progress.get();
        return simulator::record({request.text, request.scriptName}, options);
    };
}

inline ui::PlaceFinder simulatedPlaces()
{
    return [](const ui::RunRequest& request, std::size_t most) {
        simulator::RunOptions options;
        options.profile = profile::findProfile(request.profile);
        return simulator::placesOf({request.text, request.scriptName}, options, most);
    };
}

} // namespace nametag::tests
