// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/stored_run.h"

#include "core/trace/format_version.h"
#include "core/trace/state_replay.h"

#include <nlohmann/json.hpp>

namespace nametag::trace {

using events::Ending;
using events::Recording;

namespace {

Diagnostic notShown(std::string message, std::uint32_t line = 0)
{
    if (line > 0)
        message = "line " + std::to_string(line) + ": " + message;
    return {"recording.unreadable",
            std::move(message),
            "Record the script again: nametag record SCRIPT -o run.json",
            {}};
}

/// "3.11.7" -> "3.11"
std::string profileOf(const std::string& python)
{
    const std::size_t first = python.find('.');
    return first == std::string::npos ? python : python.substr(0, python.find('.', first + 1));
}

/// What the last state says about the end of the run.
void setEnding(Recording& recording, const StoredState& last)
{
    if (last.isStopped) {
        recording.ending = Ending::LimitReached;
        recording.endingText = "the recording ends here: its limit of states was reached";
    } else if (!last.traceback.empty()) {
        recording.ending = Ending::Raised;
        recording.exitStatus = 1;
        recording.errorText = last.traceback;
    } else {
        recording.ending = Ending::Finished;
    }
}

bool hasIdentities(const StoredState& state)
{
    for (const StoredNode& node : state.nodes)
        if (node.identity == 0)
            return false;
    return true;
}

/// What the states tell, to the last one or to where objects were left out; a Diagnostic if they cannot be
/// read.
Result<std::shared_ptr<const Recording>> replayed(JsonLines& lines, std::shared_ptr<Recording> recording)
{
    StateReplay replay(*recording);
    while (const auto record = lines.next()) {
        const auto state = storedStateFrom(*record);
        if (!state)
            return notShown("this is no state of a program", lines.line());
        if (state->isTruncated) {
            recording->ending = Ending::LimitReached;
            recording->endingText = "the recording leaves objects out from here on: there are too many";
            return std::shared_ptr<const Recording>(std::move(recording));
        }
        if (!hasIdentities(*state))
            return notShown("it does not say which objects are the same", lines.line());
        replay.take(*state);
        if (state->event == "end") {
            setEnding(*recording, *state);
            return std::shared_ptr<const Recording>(std::move(recording));
        }
    }
    if (lines.hasFault())
        return notShown("this is no JSON object", lines.line());
    recording->ending = Ending::Stopped;
    recording->endingText = "the recording ends here: the program was ended from outside";
    return std::shared_ptr<const Recording>(std::move(recording));
}

} // namespace

bool isRecordingName(std::string_view name)
{
    return name.ends_with(".json");
}

Result<StoredRun> readStoredRun(std::string_view text)
{
    JsonLines lines(text);
    const auto header = lines.next();
    if (!header || numberOf(*header, "oracle") != kFormatVersion)
        return notShown("it is no recording of a Python program");
    if (!header->contains("source"))
        return notShown("it does not hold its script");
    StoredRun run;
    run.source = textOf(*header, "source");
    run.scriptName = textOf(*header, "program");
    run.python = textOf(*header, "python");
    if (textOf(*header, "isolate") == "simulated")
        return run;
    auto recording = std::make_shared<Recording>();
    recording->scriptName = run.scriptName;
    recording->source = run.source;
    recording->profileName = profileOf(run.python);
    auto whole = replayed(lines, std::move(recording));
    if (!whole)
        return whole.error();
    run.recording = std::move(*whole);
    return run;
}

} // namespace nametag::trace
