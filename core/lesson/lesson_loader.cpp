// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/lesson_loader.h"

#include "core/base/utf8.h"
#include "core/lesson/directive.h"

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

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" ,"), text.size());
        if (end > 0)
            words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
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
        if (!m_problem.code.empty())
            return m_problem;
        return std::move(m_lesson);
    }

private:
    void readCell(const Cell& cell)
    {
        if (cell.markerLine != 0)
            m_lesson.roles.push_back(LineRole::Marker);
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
        if (!m_waiting.empty()) {
            m_lesson.notes.push_back({number, std::move(m_waiting)});
            m_waiting.clear();
        }
        takeWaitingAsks(number);
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
        const std::pair<std::string_view, std::string Lesson::*> texts[] = {
            {"title", &Lesson::title},     {"chapter", &Lesson::chapter}, {"about", &Lesson::chapterAbout},
            {"claim", &Lesson::claim},     {"verdict", &Lesson::verdict}, {"summary", &Lesson::summary},
            {"profile", &Lesson::profile}, {"view", &Lesson::view},
        };
        for (const auto& [key, member] : texts)
            if (option.key == key) {
                m_lesson.*member = option.value;
                return;
            }
        if (option.key == "claims")
            m_lesson.claims = wordsOf(option.value);
        else if (option.key == "minutes")
            setMinutes(option.value, line);
        else if (option.key == "mode")
            setMode(option.value, line);
        else
            report({"lesson.unknown-key",
                    "a lesson has no \"" + option.key + "\"",
                    "It has title, chapter, about, minutes, claim, claims, verdict, summary, profile, view, "
                    "mode.",
                    {line, 0, line, 0}});
    }

    void setMinutes(const std::string& value, std::uint32_t line)
    {
        const auto end = value.data() + value.size();
        const auto [stop, error] = std::from_chars(value.data(), end, m_lesson.minutes);
        if (error != std::errc() || stop != end || m_lesson.minutes < 0)
            report({"lesson.bad-minutes",
                    "minutes is no number: " + value,
                    "Write minutes=6.",
                    {line, 0, line, 0}});
    }

    void setMode(const std::string& value, std::uint32_t line)
    {
        if (value == "repl")
            m_lesson.mode = LessonMode::Repl;
        else if (value != "script")
            report({"lesson.bad-mode",
                    "there is no mode \"" + value + "\"",
                    "Write mode=script or mode=repl.",
                    {line, 0, line, 0}});
    }

    void report(Diagnostic problem)
    {
        if (m_problem.code.empty())
            m_problem = std::move(problem);
    }

    Lesson m_lesson;
    std::vector<SourceLine> m_lines; ///< views of m_lesson.source
    std::string m_waiting;
    std::vector<Ask> m_asks; ///< that wait for the next line of code
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
