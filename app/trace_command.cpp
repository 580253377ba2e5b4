// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/command_line.h"
#include "app/exit_status.h"
#include "core/events/event_text.h"
#include "core/trace/trace_writer.h"

#include <fstream>
#include <iostream>
#include <string>

namespace nametag::app {

namespace {

std::shared_ptr<const events::Recording> recordingOf(const CommandLine& line, simulator::RunOutcome& outcome)
{
    const auto script = readScript(line.files().first(), line.isRepl());
    if (!script)
        return nullptr;
    simulator::RunOptions options;
    options.profile = &line.python();
    options.limits = line.limits();
    std::ifstream input;
    if (line.has("stdin")) {
        input.open(line.value("stdin").toStdString(), std::ios::binary);
        if (!input) {
            sayError(QString("nametag: can't open '%1'").arg(line.value("stdin")));
            return nullptr;
        }
        options.readLine = [&input](std::string& text) {
            return static_cast<bool>(std::getline(input, text));
        };
    }
    return simulator::record(*script, options, &outcome);
}

void addInput(CommandLine& line)
{
    line.addOption({"stdin", "What the script reads as its standard input; without it, nothing.", "FILE"});
}

int endOf(const events::Recording& recording, const simulator::RunOutcome& outcome)
{
    const bool ranByItself = recording.ending == events::Ending::Finished ||
                             recording.ending == events::Ending::Raised ||
                             recording.ending == events::Ending::Exited;
    if (ranByItself)
        return kDone;
    std::cerr << recording.errorText;
    return statusOf(outcome, recording.scriptName);
}

} // namespace

int traceScript(const QStringList& words)
{
    CommandLine line("nametag trace", "Writes the state at each step of a script, one JSON line each.");
    line.addScript();
    line.addPython();
    line.addOption(
        {"events", "raw: every line event; stmt: one for each statement that starts.", "KIND", "stmt"});
    line.addOption(QCommandLineOption("state-at-end-only", "Only the state when the script has ended."));
    line.addOption(QCommandLineOption("compact", "A hash instead of each state."));
    addInput(line);
    line.addLimits();
    line.addRepl();
    if (const auto status = line.read(words))
        return *status;
    trace::TraceOptions options;
    if (line.value("events") == "raw")
        options.events = trace::LineEvents::Raw;
    else if (line.value("events") == "stmt")
        options.events = trace::LineEvents::Statements;
    else
        return line.wrongUse("--events takes raw or stmt");
    options.onlyEnd = line.has("state-at-end-only");
    options.compact = line.has("compact");
    options.maxSteps = line.has("max-steps") ? line.limits().steps : options.maxSteps;

    simulator::RunOutcome outcome;
    const auto recording = recordingOf(line, outcome);
    if (!recording)
        return kNoFile;
    if (recording->ending != events::Ending::DoesNotCompile &&
        recording->ending != events::Ending::NotCovered)
        trace::writeTrace(timeline::Timeline(recording), options, std::cout);
    std::cout.flush();
    return endOf(*recording, outcome);
}

int listEvents(const QStringList& words)
{
    CommandLine line("nametag events",
                     "Lists the events of a run: what was bound, allocated, counted, freed.");
    line.addScript();
    line.addPython();
    line.addOption({"from", "The first step to list.", "N", "1"});
    line.addOption({"to", "The last step to list.", "N"});
    addInput(line);
    line.addLimits();
    line.addRepl();
    if (const auto status = line.read(words))
        return *status;
    const auto from = line.number("from", 0);
    const auto to = line.has("to") ? line.number("to", 0) : std::optional<std::uint64_t>(UINT32_MAX);
    if (!from || !to)
        return kWrongUse;

    simulator::RunOutcome outcome;
    const auto recording = recordingOf(line, outcome);
    if (!recording)
        return kNoFile;
    const auto last = std::min<std::uint64_t>(*to, recording->stepCount());
    for (std::uint64_t step = *from; step <= last; ++step) {
        const auto number = static_cast<StepIndex>(step);
        std::cout << "step " << step;
        if (step > 0)
            std::cout << " line " << recording->step(number).line;
        std::cout << '\n';
        const events::EventIndex end = recording->endOf(number);
        for (events::EventIndex index = recording->firstEventOf(number); index < end; ++index)
            std::cout << "  " << events::eventText(recording->event(index), recording->texts()) << '\n';
    }
    if (*to >= recording->stepCount() && recording->bodyEnd() < recording->eventCount()) {
        std::cout << "exit\n";
        for (auto index = recording->bodyEnd(); index < recording->eventCount(); ++index)
            std::cout << "  " << events::eventText(recording->event(index), recording->texts()) << '\n';
    }
    std::cout.flush();
    return endOf(*recording, outcome);
}

} // namespace nametag::app
