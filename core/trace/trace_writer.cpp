// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/trace_writer.h"

#include "core/timeline/value_text.h"
#include "core/trace/format_version.h"
#include "core/trace/json_text.h"
#include "core/trace/sha256.h"
#include "core/trace/state_graph.h"

#include <optional>
#include <ostream>

namespace nametag::trace {

using namespace nametag::events;

namespace {

constexpr std::size_t kHashDigits = 16;

/// What an event of the program's flow gives: one record.
struct RecordEvent {
    const char* name = "";
    FrameId frame;
    std::uint32_t line = 0;
    ObjectId returned;
    ObjectId exception;
};

std::string_view fileName(std::string_view path)
{
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

/// What stands after the last traceback in standard error: "ValueError: no".
std::string lastException(std::string_view errors)
{
    const std::string_view head = "Traceback (most recent call last):\n";
    const std::size_t last = errors.rfind(head);
    if (last != std::string_view::npos)
        errors.remove_prefix(last + head.size());
    while (!errors.empty() && errors.front() == ' ') {
        const std::size_t end = errors.find('\n');
        errors.remove_prefix(end == std::string_view::npos ? errors.size() : end + 1);
    }
    while (!errors.empty() && (errors.back() == '\n' || errors.back() == ' '))
        errors.remove_suffix(1);
    return std::string(errors);
}

class TraceWriter {
public:
    TraceWriter(const timeline::Timeline& timeline, const TraceOptions& options, std::ostream& out)
        : m_timeline(timeline)
        , m_recording(timeline.recording())
        , m_options(options)
        , m_out(out)
    {}

    void write()
    {
        writeHeader();
        for (m_at = 0; m_at < m_recording.eventCount(); ++m_at) {
            const Event& event = m_recording.event(m_at);
            if (const auto* printed = std::get_if<Printed>(&event); printed && printed->stream == 1)
                m_printed += m_recording.text(printed->text);
            if (const auto* ended = std::get_if<ModuleEnded>(&event))
                return writeEnd(ended->uncaught, false);
            const auto record = recordOf(event);
            if (!record)
                continue;
            if (m_steps >= m_options.maxSteps)
                return writeEnd({}, true);
            writeRecord(*record);
        }
        --m_at;
        writeEnd({}, m_recording.ending == Ending::LimitReached || m_recording.ending == Ending::Stopped);
    }

private:
    void writeHeader()
    {
        std::string json = "{";
        appendNumber(json, "oracle", kFormatVersion);
        appendText(json, "python", m_recording.profileName);
        appendText(json, "program", fileName(m_recording.scriptName));
        appendText(json, "events", m_options.events == LineEvents::Raw ? "raw" : "stmt");
        appendKey(json, "kinds");
        json += '[';
        const std::pair<bool, const char*> kinds[] = {{m_options.calls, "call"},
                                                      {m_options.exceptions, "exception"},
                                                      {m_options.lines, "line"},
                                                      {m_options.returns, "return"}};
        for (const auto& [wanted, kind] : kinds)
            if (wanted) {
                separate(json);
                appendQuoted(json, kind);
            }
        json += ']';
        appendText(json, "scalars", "objects");
        appendTruth(json, "compact", m_options.compact);
        appendText(json, "isolate", "simulated");
        if (m_options.withSource)
            appendText(json, "source", m_recording.source);
        m_out << json << "}\n";
    }

    /// The record that this event asks for, or nothing.
    std::optional<RecordEvent> recordOf(const Event& event) const
    {
        if (m_options.onlyEnd)
            return std::nullopt;
        std::optional<RecordEvent> record;
        if (const auto* line = std::get_if<LineReached>(&event)) {
            if (m_options.lines && (m_options.events == LineEvents::Raw || line->statement != 0))
                record = {"line", line->frame, line->line, {}, {}};
        } else if (const auto* entered = std::get_if<FrameEntered>(&event)) {
            if (m_options.calls)
                record = {"call", entered->frame, entered->line, {}, {}};
        } else if (const auto* returning = std::get_if<FrameReturning>(&event)) {
            const bool hasValue = returning->reason != LeaveReason::Raised;
            if (m_options.returns)
                record = {"return",
                          returning->frame,
                          returning->line,
                          hasValue ? returning->value : ObjectId{},
                          {}};
        } else if (const auto* arrived = std::get_if<ExceptionArrived>(&event)) {
            if (m_options.exceptions)
                record = {"exception", arrived->frame, arrived->line, {}, arrived->exception};
        }
        return record && isTraced(record->frame) ? record : std::nullopt;
    }

    ComprehensionFrames comprehensions() const
    {
        return m_options.events == LineEvents::Raw ? ComprehensionFrames::Shown
                                                   : ComprehensionFrames::LeftOut;
    }

    bool isTraced(FrameId id) const
    {
        const auto state = m_timeline.stateAt(m_at);
        const timeline::FrameState* frame = state->frame(id);
        if (!frame || !frame->ofProgram)
            return false;
        const std::string_view function = m_recording.text(frame->function);
        return comprehensions() == ComprehensionFrames::Shown ||
               (function != "<listcomp>" && function != "<dictcomp>" && function != "<setcomp>");
    }

    void writeRecord(const RecordEvent& record)
    {
        const auto state = m_timeline.stateAt(m_at + 1);
        std::string json = "{";
        appendNumber(json, "n", m_steps++);
        appendText(json, "ev", record.name);
        appendNumber(json, "line", record.line);
        appendText(json, "fn", m_recording.text(state->frame(record.frame)->function));
        appendText(json, "out", m_printed);
        m_printed.clear();
        StateGraph graph(*state, m_recording.texts());
        graph.addGlobals();
        graph.addFrames(comprehensions());
        if (record.returned)
            graph.addReturned(record.returned);
        if (record.exception)
            graph.addException(record.exception);
        finish(json, graph);
    }

    void finish(std::string& json, StateGraph& graph)
    {
        const std::string members = graph.members();
        if (graph.isTruncated())
            appendTruth(json, "truncated", true);
        if (m_options.compact)
            appendText(json, "hash", sha256('{' + members + '}').substr(0, kHashDigits));
        else
            json += ',' + members;
        m_out << json << "}\n";
    }

    void writeEnd(ObjectId uncaught, bool stopped)
    {
        const auto state = m_timeline.stateAt(m_recording.eventCount() == 0 ? 0 : m_at + 1);
        std::string json = "{";
        appendNumber(json, "n", m_steps);
        appendText(json, "ev", "end");
        if (stopped)
            appendTruth(json, "stopped", true);
        if (uncaught) {
            appendText(json, "uncaught", uncaughtText(*state, uncaught));
            appendText(json, "traceback", m_recording.errorText);
        }
        appendText(json, "out", m_printed);
        appendNumber(json, "steps", m_steps);
        StateGraph graph(*state, m_recording.texts());
        graph.addGlobals();
        graph.addNoFrames();
        finish(json, graph);
    }

    std::string uncaughtText(const timeline::MemoryState& state, ObjectId id) const
    {
        const timeline::ObjectState* exception = state.object(id);
        const std::string type =
            exception ? std::string(m_recording.text(exception->typeName)) : std::string();
        const std::string printed = lastException(m_recording.errorText);
        if (!exception || (type != "SystemExit" && !printed.empty()))
            return printed;
        for (const timeline::Field& field : exception->fields) { // SystemExit prints no traceback
            const timeline::ObjectState* arguments = state.object(field.object);
            if (m_recording.text(field.label) == "args" && arguments && arguments->items.size() == 1)
                return type + ": " + timeline::reprText(state, arguments->items[0], m_recording.texts(), 200);
        }
        return type;
    }

    const timeline::Timeline& m_timeline;
    const Recording& m_recording;
    const TraceOptions& m_options;
    std::ostream& m_out;
    EventIndex m_at = 0;
    std::uint64_t m_steps = 0;
    std::string m_printed;
};

} // namespace

void writeTrace(const timeline::Timeline& timeline, const TraceOptions& options, std::ostream& out)
{
    TraceWriter(timeline, options, out).write();
}

} // namespace nametag::trace
