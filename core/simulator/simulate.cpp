// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulate.h"

#include "core/profile/profile_list.h"
#include "core/runtime/builtins/builtin_list.h"
#include "core/runtime/builtins/waiting_output.h"
#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/modules/module_list.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/start_up.h"
#include "core/simulator/compile_script.h"
#include "core/simulator/compile_text.h"
#include "core/simulator/leave.h"
#include "core/simulator/refuse.h"
#include "core/simulator/show_uncaught.h"
#include "core/simulator/start_counts.h"
#include "core/simulator/step_counter.h"
#include "core/simulator/wrong_model.h"

#include <algorithm>
#include <chrono>

namespace nametag::simulator {

using events::Ending;
using namespace runtime;

namespace {

/// Units of work between two looks at the clock and the limits.
constexpr std::int64_t kUnitsPerLook = 1000;

/// One run: the runtime, the interpreter, and what watches over them.
class Run {
public:
    Run(const Script& script, const RunOptions& options, events::EventSink* sink)
        : m_script(script)
        , m_options(options)
        , m_recording(dynamic_cast<const events::Recording*>(sink))
        , m_counter(dynamic_cast<const StepCounter*>(sink))
        , m_runtime(*options.profile, sink)
        , m_interpreter(m_runtime)
        , m_deadline(std::chrono::steady_clock::now() +
                     std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                         std::chrono::duration<double>(options.limits.seconds)))
    {
        setUp();
    }

    const Interpreter& interpreter() const { return m_interpreter; }

    RunOutcome go(const CompiledScript& compiled)
    {
        Ref<Module> module = makeMain();
        m_runtime.heap.setStartingUp(false);
        m_runtime.heap.writeRequestsTo(m_options.requests);
        beginCounts(m_runtime, *compiled.units.front());
        Ref<CodeObject> code;
        const bool finished =
            m_script.typed ? runTyped(compiled, *module) : runScript(code, compiled, *module);
        flushOut(m_runtime); // Python/pythonrun.c, _PyRun_SimpleFile
        m_runtime.report().moduleEnded(finished ? nullptr : m_runtime.raised.get());
        RunOutcome outcome = finished ? RunOutcome{} : endingOf();
        if (outcome.ending == Ending::Finished || outcome.ending == Ending::Raised ||
            outcome.ending == Ending::Exited)
            leaveScript(m_runtime, std::move(module));
        flushOut(m_runtime);
        m_runtime.report().tellCounts();
        if (m_runtime.budget.halt != Halt::None && outcome.ending != Ending::LimitReached)
            outcome = endingOf();
        return outcome;
    }

private:
    void setUp()
    {
        Runtime& rt = m_runtime;
        rt.scriptName = m_script.name;
        rt.sources[m_script.name] = m_script.text;
        rt.budget.outputLeft = m_options.limits.output;
        rt.budget.largestObject = m_options.limits.largestObject;
        rt.budget.left = unitsUntilLook();
        rt.heap.setByteLimit(m_options.limits.memory);
        rt.write = [this](std::string_view text, int stream) { write(text, stream); };
        rt.outputBuffering = m_options.outputBuffering;
        rt.readLine = [this](std::string& line) { return readLine(line); };
        rt.look = [this](Runtime& runtime) { look(runtime); };
        rt.compileText = [](Runtime& runtime, const TextRequest& request) {
            return compileTextOf(runtime, request, runtime.caller && runtime.caller->inLibrary());
        };
        rt.compileLibrary = [](Runtime& runtime, std::string_view text, const std::string& fileName) {
            return compileTextOf(runtime, {text, fileName}, true);
        };
        startUp(rt);
        installBuiltins(rt);
        installModules(rt);
        if (m_options.model != Model::Python)
            installHiddenFunctions(rt);
    }

    /// The parse tree holds each name as often as it was read.
    void keepNames(const std::vector<syntax::NameReading>& names)
    {
        for (const auto& [text, times] : names) {
            const Ref<Str> name = intern(m_runtime, text);
            for (std::uint32_t i = 0; i < times; ++i) {
                m_runtime.parserArena.push_back(name.share().give());
                m_runtime.report().holderAdded(*name, "", events::HolderKind::ParserArena);
            }
        }
    }

    bool runScript(Ref<CodeObject>& code, const CompiledScript& compiled, Module& module)
    {
        keepNames(compiled.names.front());
        code = loadUnit(m_runtime, compiled.units.front());
        return static_cast<bool>(m_interpreter.runModule(*code, *module.dict, *module.dict));
    }

    /// What an exception ends is only the unit; SystemExit and limits end all.
    bool runTyped(const CompiledScript& compiled, Module& module)
    {
        for (std::size_t i = 0; i < compiled.units.size(); ++i) {
            if (!compiled.units[i]) {
                write(compiled.failures[i], 2);
                continue;
            }
            keepNames(compiled.names[i]);
            Ref<CodeObject> code = loadUnit(m_runtime, compiled.units[i]);
            const bool fine = static_cast<bool>(m_interpreter.runTyped(*code, *module.dict));
            code = nullptr;
            releaseParserArena(m_runtime);
            flushOut(m_runtime);
            if (fine)
                continue;
            const bool ends = m_runtime.budget.halt != Halt::None ||
                              raisedIs(m_runtime, *m_runtime.exceptions.systemExit) ||
                              !showUncaught(m_runtime, takeRaised(m_runtime));
            if (!ends)
                continue;
            m_interpreter.leavePrompt(events::LeaveReason::Raised);
            return false;
        }
        m_interpreter.leavePrompt(events::LeaveReason::Returned);
        return true;
    }

    Ref<Module> makeMain()
    {
        Runtime& rt = m_runtime;
        Ref<Module> module = newModule(rt, "__main__");
        store(rt, *module->dict, "__annotations__", newDict(rt));
        store(rt, *module->dict, "__builtins__", share(*lookUp(rt, *rt.modules, "builtins")));
        if (!m_script.typed) {
            store(rt, *module->dict, "__file__", newStr(rt, std::string_view(m_script.name)));
            store(rt, *module->dict, "__cached__", share(*rt.objects.none));
        }
        store(rt, *rt.modules, "__main__", share<Object>(*module));
        return module;
    }

    void write(std::string_view text, int stream)
    {
        Budget& budget = m_runtime.budget;
        if (text.size() > budget.outputLeft) {
            text = text.substr(0, budget.outputLeft);
            static_cast<void>(m_runtime.halt(
                Halt::Output, "the output limit of " + std::to_string(m_options.limits.output) + " bytes"));
        }
        budget.outputLeft -= text.size();
        if (text.empty())
            return;
        m_runtime.report().printed(text, static_cast<std::uint32_t>(stream));
        if (m_options.write)
            m_options.write(text, stream);
    }

    bool readLine(std::string& line)
    {
        const bool asks = !m_options.endOfInput.empty();
        if (m_options.readLine && m_options.readLine(line)) {
            if (asks)
                m_runtime.report().printed(line + "\n", 0);
            return true;
        }
        if (asks)
            static_cast<void>(m_runtime.halt(Halt::Stopped, m_options.endOfInput));
        return false;
    }

    void look(Runtime& rt)
    {
        if (m_options.progress)
            m_options.progress->store(steps(), std::memory_order_relaxed);
        if (m_options.stop.stop_requested())
            static_cast<void>(rt.halt(Halt::Stopped, "stopped"));
        else if (std::chrono::steady_clock::now() > m_deadline)
            static_cast<void>(rt.halt(Halt::Seconds, "the time limit of " + shownSeconds() + " seconds"));
        else if (rt.heap.overByteLimit())
            static_cast<void>(rt.halt(Halt::Memory, "the memory limit of " +
                                                        std::to_string(m_options.limits.memory) + " bytes"));
        else if (stepsLeft() < 0)
            static_cast<void>(
                rt.halt(Halt::Steps, "the limit of " + std::to_string(m_options.limits.steps) + " steps"));
        else
            rt.budget.left = unitsUntilLook();
    }

    std::uint64_t steps() const
    {
        return m_recording ? m_recording->stepCount() : m_counter ? m_counter->steps() : 0;
    }

    /// Negative once a step has begun that is one too many.
    std::int64_t stepsLeft() const
    {
        return static_cast<std::int64_t>(m_options.limits.steps) - static_cast<std::int64_t>(steps());
    }

    /// The nearer the limit of steps, the sooner: a unit of work is a handful of steps.
    std::uint64_t unitsUntilLook() const
    {
        constexpr std::int64_t kStepsPerUnit = 8;
        return static_cast<std::uint64_t>(
            std::clamp<std::int64_t>(stepsLeft() / kStepsPerUnit, 1, kUnitsPerLook));
    }

    std::string shownSeconds() const
    {
        std::string shown = std::to_string(m_options.limits.seconds);
        shown.erase(shown.find_last_not_of('0') + 1);
        if (shown.back() == '.')
            shown.pop_back();
        return shown;
    }

    RunOutcome endingOf()
    {
        const Budget& budget = m_runtime.budget;
        const std::uint32_t line = budget.haltLine;
        switch (budget.halt) {
        case Halt::None: return uncaught();
        case Halt::NotCovered: return notCoveredAt(m_interpreter.haltPlace());
        case Halt::Stopped: return {Ending::Stopped, 3, budget.haltText, line, 0};
        case Halt::Fault: return {Ending::NotCovered, 70, budget.haltText, line, 0};
        default: return {Ending::LimitReached, 3, budget.haltText, line, 0};
        }
    }

    RunOutcome notCoveredAt(const SourceSpan& place) const
    {
        const Budget& budget = m_runtime.budget;
        RunOutcome outcome{Ending::NotCovered, 4, refusalText(budget.haltText), budget.haltLine, 0};
        if (place.line == outcome.line && place.endColumn > 0)
            outcome.column = columnIn(m_script.text, place.line, place.column);
        return outcome;
    }

    RunOutcome uncaught()
    {
        Runtime& rt = m_runtime;
        Ref<Exception> exception = takeRaised(rt);
        if (typeOf(*exception).isSubtypeOf(*rt.exceptions.systemExit))
            return exited(*exception);
        const Traceback* first =
            exception->traceback ? static_cast<const Traceback*>(exception->traceback) : nullptr;
        const RunOutcome outcome{Ending::Raised, 1, {}, first ? first->line : 0, 0};
        if (!showUncaught(rt, std::move(exception)))
            return exited(*takeRaised(rt));
        return outcome;
    }

    RunOutcome exited(const Exception& exit)
    {
        Runtime& rt = m_runtime;
        Object* code = exit.fields[0];
        if (!code || code == rt.objects.none)
            return {Ending::Exited, 0, {}, 0, 0};
        if (isInt(*code))
            return {Ending::Exited, static_cast<int>(static_cast<const Int*>(code)->small & 0xFF), {}, 0, 0};
        const Eval<std::string> shown = strText(rt, *code);
        write((shown ? *shown : std::string()) + "\n", 2);
        return {Ending::Exited, 1, {}, 0, 0};
    }

    const Script& m_script;
    const RunOptions& m_options;
    const events::Recording* m_recording;
    const StepCounter* m_counter;
    Runtime m_runtime;
    Interpreter m_interpreter;
    std::chrono::steady_clock::time_point m_deadline;
};

/// Keeps of each event only where it came from.
class PlaceSink final : public events::EventSink {
public:
    explicit PlaceSink(std::size_t most)
        : m_most(most)
    {}

    void follow(const Interpreter* interpreter) { m_interpreter = interpreter; }
    std::stop_token stopToken() const { return m_stop.get_token(); }
    std::vector<SourceSpan> takePlaces() { return std::move(m_places); }

    void take(const events::Event& event) override { append(event); }
    TextId keep(std::string_view text) override { return m_texts.keep(text); }

protected:
    /// There is room for one event only, so that each asks for it.
    void makeRoom() override
    {
        m_next = &m_event;
        m_end = &m_event + 1;
        if (m_places.size() >= m_most) {
            m_stop.request_stop();
            return;
        }
        const Frame* frame = m_interpreter ? m_interpreter->innermost() : nullptr;
        const bool isKnown = frame && frame->ofProgram && frame->pc < frame->plain().positions.size();
        m_places.push_back(isKnown ? frame->plain().positions[frame->pc] : SourceSpan{});
    }

private:
    std::size_t m_most;
    const Interpreter* m_interpreter = nullptr;
    std::vector<SourceSpan> m_places;
    std::stop_source m_stop;
    events::Event m_event;
    TextTable m_texts;
};

RunOptions completed(const RunOptions& options)
{
    RunOptions complete = options;
    if (!complete.profile)
        complete.profile = &profile::defaultProfile();
    return complete;
}

} // namespace

RunOutcome run(const Script& script, const RunOptions& options, events::EventSink* sink)
{
    const RunOptions complete = completed(options);
    const CompiledScript compiled = compileScript(script, complete);
    if (!compiled.runs)
        return compiled.outcome;
    StepCounter counter;
    if (!sink && complete.countsSteps)
        sink = &counter;
    return Run(script, complete, sink).go(compiled);
}

std::vector<SourceSpan> placesOf(const Script& script, const RunOptions& options, std::size_t most)
{
    RunOptions complete = completed(options);
    PlaceSink sink(most);
    complete.stop = sink.stopToken();
    complete.write = nullptr;
    const CompiledScript compiled = compileScript(script, complete);
    if (!compiled.runs)
        return {};
    Run run(script, complete, &sink);
    sink.follow(&run.interpreter());
    run.go(compiled);
    return sink.takePlaces();
}

std::shared_ptr<const events::Recording> record(const Script& script, const RunOptions& options,
                                                RunOutcome* ended)
{
    auto recording = std::make_shared<events::Recording>();
    recording->scriptName = script.name;
    recording->source = script.text;
    RunOptions complete = completed(options);
    recording->profileName = complete.profile->name;
    const auto forward = complete.write;
    complete.write = [&recording, &forward](std::string_view text, int stream) {
        if (stream == 2)
            recording->errorText += text;
        if (forward)
            forward(text, stream);
    };
    const RunOutcome outcome = run(script, complete, recording.get());
    recording->ending = outcome.ending;
    recording->exitStatus = outcome.exitStatus;
    recording->endingText = outcome.reason;
    recording->endingLine = outcome.line;
    if (ended)
        *ended = outcome;
    return recording;
}

} // namespace nametag::simulator
