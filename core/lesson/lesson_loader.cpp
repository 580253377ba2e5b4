// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/lesson_loader.h"

#include "core/base/utf8.h"
#include "core/lesson/directive.h"
#include "core/lesson/settings.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>

namespace nametag::lesson {

namespace {

std::string idFrom(std::string_view name)
{
    const std::size_t slash = name.find_last_of("/\\");
    if (slash != std::string_view::npos)
        name.remove_prefix(slash + 1);
    if (name.size() > 3 && name.substr(name.size() - 3) == ".py")
        name.remove_suffix(3);
    return std::string(name);
}

int numberFrom(std::string_view id)
{
    int number = 0;
    std::from_chars(id.data(), id.data() + id.size(), number);
    return number;
}

/// "share_list" as "Share list", "06-what-happens" as "What happens".
std::string titleFrom(std::string_view id)
{
    const std::size_t first = id.find_first_not_of("0123456789-_ ");
    std::string title(first == std::string_view::npos ? id : id.substr(first));
    std::replace(title.begin(), title.end(), '_', ' ');
    std::replace(title.begin(), title.end(), '-', ' ');
    if (!title.empty())
        title[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(title[0])));
    return title;
}

/// `waypoint`, `waypoint=yes`: without words of its own.
bool isYes(const Option& option)
{
    return !option.hasValue || option.value == "yes" || option.value == "true";
}

/// Reads the lines one after the other into a lesson.
class Loader {
public:
    Loader(std::string_view text, std::string_view name)
    {
        m_lesson.source = std::string(text);
        m_lesson.id = idFrom(name);
        m_lesson.number = numberFrom(m_lesson.id);
        m_lesson.title = titleFrom(m_lesson.id);
        m_lines = sourceLines(m_lesson.source);
        m_lesson.cells = splitCells(m_lines);
    }

    Result<Lesson> lesson()
    {
        for (const Cell& cell : m_lesson.cells)
            readCell(cell);
        takeWaitingAsks(0);
        for (const std::uint32_t line : m_placed)
            report({"lesson.no-code",
                    "no code follows that this could belong to",
                    "It stands before the line of code that it is about.",
                    {line, 0, line, 0}});
        if (!m_problem.code.empty())
            return m_problem;
        return std::move(m_lesson);
    }

private:
    void readCell(const Cell& cell)
    {
        if (cell.markerLine != 0) {
            m_lesson.roles.push_back(LineRole::Marker);
            readMarker(cell);
        }
        if (cell.kind == CellKind::Code)
            askInMarker(cell);
        const bool isWords = cell.kind == CellKind::Markdown || cell.kind == CellKind::Raw;
        for (std::uint32_t line = cell.firstLine; line <= cell.lastLine; ++line)
            m_lesson.roles.push_back(isWords ? LineRole::Words : readLine(m_lines[line - 1], line));
        if (cell.kind == CellKind::Markdown)
            addWords(cell.words, true);
        if (isTwin(cell))
            readTwin(cell);
    }

    /// The lines of code of a cell, of those that were read already.
    std::vector<std::uint32_t> codeLines(const Cell& cell) const
    {
        std::vector<std::uint32_t> lines;
        for (std::uint32_t line = cell.firstLine; line <= cell.lastLine; ++line)
            if (m_lesson.roles[line - 1] == LineRole::Code)
                lines.push_back(line);
        return lines;
    }

    void readTwin(const Cell& cell)
    {
        const std::string wanted = besideOf(cell);
        std::size_t index = 0;
        std::optional<std::size_t> beside;
        for (; &m_lesson.cells[index] != &cell; ++index) {
            const Cell& other = m_lesson.cells[index];
            if (other.kind == CellKind::Code && (wanted.empty() || other.title == wanted))
                beside = index;
        }
        if (!beside)
            return report({"lesson.twin-alone",
                           wanted.empty() ? "there is no code before this C program"
                                          : "no cell before this C program is called \"" + wanted + "\"",
                           "It stands behind the cell of Python that does the same.",
                           {cell.markerLine, 0, cell.markerLine, 0}});
        Result<Twin> twin = twinOf(m_lines, cell, codeLines(m_lesson.cells[*beside]));
        if (!twin)
            return report(twin.error());
        twin->cell = index;
        twin->beside = *beside;
        m_lesson.twins.push_back(std::move(*twin));
    }

    LineRole readLine(const SourceLine& line, std::uint32_t number)
    {
        if (const auto note = noteOf(line)) {
            addWords(*note, false);
            return LineRole::Note;
        }
        if (const auto directive = directiveOf(line, number)) {
            if (*directive)
                obey(**directive, number);
            else
                report((*directive).error());
            return LineRole::Directive;
        }
        if (line.isBlank)
            return LineRole::Blank;
        if (line.isComment)
            return LineRole::Comment;
        takeWaitingAsks(number);
        giveTo(number);
        return LineRole::Code;
    }

    /// `# %% Predict ask="arrow of=y"` asks before the cell's first statement.
    void askInMarker(const Cell& cell)
    {
        for (const Option& option : cell.metadata) {
            if (option.key != "ask")
                continue;
            OptionText text = parseOptions(option.value);
            if (!text.unread.empty())
                return report({"lesson.unreadable-option",
                               "this cannot be read as key=value: " + text.unread,
                               "Put single quotes around values with blanks, and close them.",
                               {cell.markerLine, 0, cell.markerLine, 0}});
            m_asks.push_back({0, {cell.markerLine}, std::move(text.words), std::move(text.options)});
        }
    }

    void takeWaitingAsks(std::uint32_t line)
    {
        for (Ask& ask : m_asks) {
            ask.line = line;
            m_lesson.asks.push_back(std::move(ask));
        }
        m_asks.clear();
    }

    /// "ask arrow" begins a question, "also" goes on with the one above it. False: it is neither.
    bool ask(const Directive& directive, std::uint32_t line)
    {
        const std::string_view words = directive.name;
        if (words == "ask" || words.substr(0, 4) == "ask ") {
            const std::size_t kind = std::min(words.find_first_not_of(' ', 3), words.size());
            m_asks.push_back({0, {line}, std::string(words.substr(kind)), directive.options});
            return true;
        }
        if (words != "also" || m_asks.empty())
            return false;
        Ask& last = m_asks.back();
        last.lines.push_back(line);
        last.options.insert(last.options.end(), directive.options.begin(), directive.options.end());
        return true;
    }

    /// Words that wait for the next line of code. A markdown cell is a paragraph of its own.
    void addWords(std::string_view words, bool asParagraph)
    {
        if (!m_waiting.empty())
            m_waiting += asParagraph || m_lastWasParagraph ? "\n\n" : "\n";
        m_waiting += words;
        m_lastWasParagraph = asParagraph;
    }

    void obey(const Directive& directive, std::uint32_t line)
    {
        if (ask(directive, line))
            return;
        if (directive.name == "also")
            return report({"lesson.also-alone",
                           "\"also\" has no question above it",
                           "It goes on with a \"# nametag: ask …\" before the same statement.",
                           {line, 0, line, 0}});
        if (place(directive, line))
            return;
        if (directive.name != "lesson")
            return report({"lesson.unknown-directive",
                           "there is no directive \"" + directive.name + "\"",
                           "Write \"# nametag: lesson title=…\", \"# nametag: ask arrow of=x\", or \"#: …\" "
                           "for a note.",
                           {line, 0, line, 0}});
        for (const Option& option : directive.options)
            set(option, line);
    }

    void set(const Option& option, std::uint32_t line)
    {
        if (auto problem = applySetting(m_lesson, option, line))
            report(std::move(*problem));
    }

    /// What the option line of a cell says: settings, and what begins with its first line of code.
    void readMarker(const Cell& cell)
    {
        m_focus.clear();
        for (const Option& option : cell.metadata) {
            if (option.key == "waypoint")
                m_waypoints.push_back(isYes(option) ? cell.title : option.value);
            else if (option.key == "focus")
                setFocus(option.value, cell.markerLine);
            else if (isSetting(option.key) && option.hasValue && !isTwin(cell))
                set(option, cell.markerLine);
        }
    }

    void setFocus(const std::string& name, std::uint32_t line)
    {
        m_focus = name;
        m_lesson.names.push_back({line, name});
    }

    /// `# nametag: waypoint title="…"`, `# nametag: note when=2 of=x`. False: it is neither.
    bool place(const Directive& directive, std::uint32_t line)
    {
        if (directive.name == "waypoint" || directive.name == "note")
            m_placed.push_back(line);
        if (directive.name == "waypoint") {
            m_waypoints.push_back(textOf(directive, "title"));
            return true;
        }
        if (directive.name != "note")
            return false;
        closeNote();
        for (const Option& option : directive.options)
            pin(option, line);
        return true;
    }

    void pin(const Option& option, std::uint32_t line)
    {
        const char* const end = option.value.data() + option.value.size();
        if (option.key == "of") {
            m_pin.of = option.value;
            m_lesson.names.push_back({line, option.value});
            return;
        }
        if (option.key != "when")
            report({"lesson.unknown-key",
                    "a note has no \"" + option.key + "\"",
                    "It has when=2 and of=x; its words are in the \"#:\" lines below.",
                    {line, 0, line, 0}});
        else if (const auto [stop, error] = std::from_chars(option.value.data(), end, m_pin.when);
                 error != std::errc() || stop != end || m_pin.when == 0)
            report({"lesson.bad-when",
                    "when is no number from 1: " + option.value,
                    "Write when=2 for the second time that the line runs.",
                    {line, 0, line, 0}});
    }

    static std::string textOf(const Directive& directive, std::string_view key)
    {
        for (const Option& option : directive.options)
            if (option.key == key)
                return option.value;
        return {};
    }

    /// The note that was read goes to the next line of code; what follows is another one.
    void closeNote()
    {
        if (!m_waiting.empty())
            m_pinned.push_back({0, std::move(m_waiting), m_pin.when, m_pin.of});
        m_waiting.clear();
        m_pin = {};
    }

    /// All that waited for a line of code.
    void giveTo(std::uint32_t line)
    {
        closeNote();
        m_placed.clear();
        for (Note& note : m_pinned) {
            note.line = line;
            m_lesson.notes.push_back(std::move(note));
        }
        m_pinned.clear();
        for (std::string& title : m_waypoints)
            m_lesson.waypoints.push_back({line, std::move(title)});
        m_waypoints.clear();
        if (!m_focus.empty())
            m_lesson.focuses.push_back({line, std::move(m_focus)});
        m_focus.clear();
    }

    void report(Diagnostic problem)
    {
        if (m_problem.code.empty())
            m_problem = std::move(problem);
    }

    Lesson m_lesson;
    std::vector<SourceLine> m_lines; ///< views of m_lesson.source
    std::string m_waiting;
    std::vector<Ask> m_asks;             ///< that wait for the next line of code
    Note m_pin;                          ///< where the waiting words belong
    std::vector<Note> m_pinned;          ///< that wait for the next line of code
    std::vector<std::uint32_t> m_placed; ///< lines of directives that wait for it
    std::vector<std::string> m_waypoints;
    std::string m_focus;
    bool m_lastWasParagraph = false;
    Diagnostic m_problem;
};

} // namespace

Result<Lesson> loadLesson(std::string_view text, std::string_view name)
{
    if (const std::size_t bad = firstInvalidUtf8(text); bad != std::string_view::npos) {
        const auto line = static_cast<std::uint32_t>(
            std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad), '\n') + 1);
        return Diagnostic{
            "lesson.not-utf8", "the file is not UTF-8 text", "Save it as UTF-8.", {line, 0, line, 0}};
    }
    return Loader(text, name).lesson();
}

} // namespace nametag::lesson
