// SPDX-License-Identifier: GPL-3.0-or-later
// The run seam: a script goes in, what happened comes out. Everything of a run lives and ends inside; nothing
// is global, so several runs can go on at once in different threads.
#pragma once

#include "core/base/diagnostic.h"
#include "core/events/recording.h"
#include "core/memory/request_log.h"
#include "core/profile/profile.h"
#include "core/runtime/objects/output_buffering.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::simulator {

struct Script {
    std::string text;               ///< as the file's bytes
    std::string name = "script.py"; ///< as tracebacks show it
    /// As typed at the prompt: each unit is compiled by itself, values of expression statements are shown,
    /// and an exception ends only its unit.
    bool typed = false;
    /// The first lines of the units; none: what is on one line, or one statement over several, is a unit.
    std::vector<std::uint32_t> unitStarts = {};
};

/// How names and objects work in the run: as in Python, or as one who misunderstands it believes.
enum class Model : std::uint8_t {
    Python,
    CopyOnAssign,    ///< `b = a` makes a copy
    NameIsBox,       ///< each name has a value of its own
    SearchesHeap,    ///< an equal value that is there is handed out
    ArgumentsByName, ///< a parameter is the caller's name
    DelDeletes,      ///< `del x` ends the object
    EqualIsSame      ///< `is` is `==`
};

/// Where a run is stopped; what ran before stays usable.
struct Limits {
    std::uint64_t steps = 1'000'000;         ///< statements, where the run is recorded or countsSteps
    double seconds = 10;                     ///< of wall time
    std::uint64_t memory = 256u << 20;       ///< bytes of the simulated heap
    std::uint64_t output = 1u << 20;         ///< bytes written
    std::uint64_t largestObject = 64u << 20; ///< bytes
};

struct RunOptions {
    const profile::Profile* profile = nullptr; ///< nullptr: the default one
    Limits limits;
    Model model = Model::Python;
    bool countsSteps = false; ///< the limit of steps holds for a run that nobody listens to, too
    std::function<void(std::string_view text, int stream)> write; ///< 1 standard output, 2 standard error
    /// How long what was printed is held in memory; write() has it at once.
    runtime::OutputBuffering outputBuffering = runtime::OutputBuffering::Line;
    std::function<bool(std::string& line)> readLine;              ///< for input(); false: end of file
    /// Not empty: where input() finds no more lines the run is stopped with these words, and what was read
    /// is told as printed on stream 0. Empty: it raises EOFError, as Python does.
    std::string endOfInput;
    std::stop_token stop;
    std::atomic<std::uint64_t>* progress = nullptr; ///< how many steps have begun, told now and then
    memory::RequestLog* requests = nullptr;         ///< gets every request of the script to the allocator
};

struct RunOutcome {
    events::Ending ending = events::Ending::Finished;
    int exitStatus = 0;       ///< what `python3 SCRIPT` would end with
    std::string reason;       ///< the limit that was reached, what is not covered: one line
    std::uint32_t line = 0;   ///< where, or 0
    std::uint32_t column = 0; ///< in characters from 1, or 0
};

/// Runs the script; what happens is told to the sink, if there is one.
RunOutcome run(const Script& script, const RunOptions& options, events::EventSink* sink);

/// Runs and records the script. Output goes into the recording (and to options.write, if given); how it ended
/// is there and, if asked for, in the outcome.
std::shared_ptr<const events::Recording> record(const Script& script, const RunOptions& options,
                                                RunOutcome* ended = nullptr);

/// Runs the script again to learn from which part of its text the instruction came that told each event, in
/// the order of record()'s events; line 0: from none. At most so many events: what comes later is left out.
std::vector<SourceSpan> placesOf(const Script& script, const RunOptions& options, std::size_t most);

} // namespace nametag::simulator
