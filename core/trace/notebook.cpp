// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/notebook.h"

#include "core/lesson/source_lines.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <vector>

namespace nametag::trace {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kDeepest = 64;
constexpr std::size_t kDeepestRead = 4; ///< cells.[].source.[]
constexpr std::int64_t kFormat = 4;

struct NotebookCell {
    std::string type;
    std::string source;
};

/// Takes what is needed while the parser reads; nothing else is kept.
class NotebookReader : public nlohmann::json_sax<Json> {
public:
    std::vector<NotebookCell> cells;
    std::string language;
    std::int64_t format = 0;
    bool hasCells = false;
    bool isOld = false;
    bool isTooDeep = false;
    std::optional<std::size_t> brokenAt;

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_float(double, const std::string&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool number_integer(std::int64_t value) override
    {
        if (isAt({"nbformat"}))
            format = value;
        return true;
    }
    bool number_unsigned(std::uint64_t value) override
    {
        return number_integer(static_cast<std::int64_t>(std::min<std::uint64_t>(value, 1'000'000)));
    }
    bool string(std::string& value) override
    {
        if (isAt({"cells", "[]", "cell_type"}))
            m_cell.type = value;
        else if (isAt({"cells", "[]", "source"}) || isAt({"cells", "[]", "source", "[]"}))
            m_cell.source += value;
        else if (isAt({"metadata", "kernelspec", "language"}) || isAt({"metadata", "language_info", "name"}))
            language = value;
        return true;
    }
    bool start_object(std::size_t) override { return enter({}); }
    bool start_array(std::size_t) override
    {
        hasCells = hasCells || isAt({"cells"});
        isOld = isOld || isAt({"worksheets"});
        return enter("[]");
    }
    bool key(std::string& value) override
    {
        m_path.back() = value;
        return true;
    }
    bool end_object() override
    {
        m_path.pop_back();
        if (isAt({"cells", "[]"})) {
            cells.push_back(std::move(m_cell));
            m_cell = {};
        }
        return true;
    }
    bool end_array() override
    {
        m_path.pop_back();
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const Json::exception&) override
    {
        brokenAt = position;
        return false;
    }

private:
    bool isAt(std::initializer_list<std::string_view> path) const
    {
        return m_path.size() <= kDeepestRead &&
               std::equal(m_path.begin(), m_path.end(), path.begin(), path.end());
    }
    bool enter(std::string step)
    {
        m_path.push_back(std::move(step));
        isTooDeep = m_path.size() > kDeepest;
        return !isTooDeep;
    }

    std::vector<std::string> m_path;
    NotebookCell m_cell;
};

Diagnostic refuse(std::string what, std::string advice, std::uint32_t line = 1)
{
    return {"notebook.unreadable", std::move(what), std::move(advice), {line, 0, line, 0}};
}

std::optional<Diagnostic> problemOf(const NotebookReader& reader, std::string_view json)
{
    if (reader.isTooDeep)
        return refuse("this is no notebook: its lists stand inside each other more than 64 deep",
                      "Save it again in Jupyter.");
    if (reader.brokenAt) {
        const auto end = static_cast<std::ptrdiff_t>(std::min(*reader.brokenAt, json.size()));
        const auto line = std::count(json.begin(), json.begin() + end, '\n') + 1;
        return refuse("the notebook is broken at line " + std::to_string(line) + ": this is not JSON",
                      "The file may be cut off. Save it again in Jupyter.", static_cast<std::uint32_t>(line));
    }
    if (reader.isOld || (reader.format > 0 && reader.format < kFormat))
        return refuse("this notebook has the old format " +
                          std::to_string(reader.format > 0 ? reader.format : 3),
                      "Open it in Jupyter and save it: then it has format 4.");
    if (!reader.hasCells)
        return refuse("this is no notebook: it has no cells", "Open a file that Jupyter has saved.");
    if (reader.format > kFormat)
        return refuse("this notebook has the format " + std::to_string(reader.format) +
                          ", which is newer than format 4",
                      "Save it in Jupyter as a Python file, and open that.");
    if (!reader.language.empty() && reader.language.compare(0, 6, "python") != 0)
        return refuse("this notebook is not in Python but in " + reader.language,
                      "Nametag runs Python alone.");
    return {};
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// The first word of a command for Jupyter: "%matplotlib", "!ls", "?"; nothing if the line is Python.
std::string_view commandOf(std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    const std::string_view word = line.substr(0, line.find_first_of(" \t("));
    const std::size_t sign = word.find_first_not_of('%');
    const bool isMagic = sign >= 1 && sign <= 2 && sign != std::string_view::npos &&
                         std::isalpha(static_cast<unsigned char>(word[sign])) != 0;
    const bool isShell = !line.empty() && line.front() == '!';
    const bool isHelp = !line.empty() && (line.front() == '?' || line.back() == '?') &&
                        line.find_first_of("#'\"") == std::string_view::npos;
    if (isMagic)
        return word;
    return isShell ? line.substr(0, 1) : isHelp ? std::string_view("?") : std::string_view();
}

/// Commands for a whole cell after which its lines are still Python.
bool leavesPython(std::string_view command)
{
    constexpr std::array<std::string_view, 5> kPython{"%%time", "%%timeit", "%%capture", "%%prun",
                                                      "%%python"};
    return std::find(kPython.begin(), kPython.end(), command) != kPython.end();
}

class Writer {
public:
    std::string text = "# nametag: lesson mode=repl\n";

    void add(const NotebookCell& cell)
    {
        std::string source;
        for (const char c : cell.source)
            if (c != '\r')
                source += c;
        text += cell.type == "code"  ? "\n# %%\n"
                : cell.type == "raw" ? "\n# %% [raw]\n"
                                     : "\n# %% [markdown]\n";
        if (cell.type == "code")
            addCode(source);
        else
            addComments(linesOf(source));
    }

private:
    void addComments(const std::vector<std::string_view>& lines)
    {
        for (const std::string_view line : lines)
            text += line.empty() ? "#\n" : "# " + std::string(line) + "\n";
    }

    void addCode(const std::string& source)
    {
        const std::vector<lesson::SourceLine> lines = lesson::sourceLines(source);
        std::size_t first = 0;
        while (first < lines.size() && lines[first].isBlank)
            ++first;
        const std::string_view command = first < lines.size() ? commandOf(lines[first].text) : "";
        if (command.substr(0, 2) == "%%" && !leavesPython(command)) {
            addComments(linesOf(source));
            text += "#: This cell is for Jupyter's `" + std::string(command) +
                    "`, not for Python. Nametag passes over it.\n";
            return;
        }
        for (const lesson::SourceLine& line : lines)
            addLine(line);
    }

    void addLine(const lesson::SourceLine& line)
    {
        const std::string_view command = line.beginsInString ? "" : commandOf(line.text);
        if (command.empty()) {
            text += std::string(line.text) + "\n";
            return;
        }
        const std::size_t indent = line.text.find_first_not_of(" \t");
        const std::string blanks(line.text.substr(0, indent));
        text += blanks + "# " + std::string(line.text.substr(indent)) + "\n";
        text += blanks + "#: `" + std::string(command) + "` is for Jupyter. Nametag passes over it.\n";
        if (!blanks.empty())
            text += blanks + "pass\n"; // it may have been all that a block had
    }
};

} // namespace

bool isNotebookName(std::string_view name)
{
    constexpr std::string_view kSuffix = ".ipynb";
    return name.size() > kSuffix.size() && name.substr(name.size() - kSuffix.size()) == kSuffix;
}

Result<std::string> notebookAsPython(std::string_view json)
{
    NotebookReader reader;
    Json::sax_parse(json.begin(), json.end(), &reader);
    if (const auto problem = problemOf(reader, json))
        return *problem;
    Writer writer;
    for (const NotebookCell& cell : reader.cells)
        writer.add(cell);
    return std::move(writer.text);
}

} // namespace nametag::trace
