// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/command_line.h"
#include "app/exit_status.h"

namespace nametag::app {

namespace {

/// A command of the contract that has no code yet says so in one sentence.
int notYet(const char* command, const QStringList& words)
{
    CommandLine line(command, "This command is not in this version yet.");
    line.addFiles("FILE", "What it will take.", "[FILE]");
    if (words.contains("--help") || words.contains("-h"))
        return line.read({words[0], "--help"}).value_or(kDone);
    return line.wrongUse("it is not in this version yet");
}

int compareScript(const QStringList& words)
{
    return notYet("nametag compare", words);
}

} // namespace

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
        {"compare", "compares the simulator with a real Python (not in this version yet)", compareScript},
        {"profiles", "lists the Python versions and what differs between them", listProfiles},
    };
    return kCommands;
}

} // namespace nametag::app
