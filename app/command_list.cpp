// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

namespace nametag::app {

std::span<const Command> commands()
{
    static constexpr Command kCommands[] = {
        {"run", "runs a script and prints what Python prints", runScript},
        {"trace", "writes the state at each step, one JSON line each", traceScript},
        {"events", "lists what was bound, allocated, counted, freed", listEvents},
        {"render", "draws a step, or all steps, to PNG, SVG or PDF", renderScript},
        {"check", "says what is wrong with lessons", checkLessons},
        {"export", "writes a whole lesson as one file", exportLesson},
        {"record", "records a script under a real Python", recordScript},
        {"compare", "compares the simulator with a real Python", compareScript},
        {"profiles", "lists the Python versions and what differs between them", listProfiles},
    };
    return kCommands;
}

} // namespace nametag::app
