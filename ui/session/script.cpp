// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/script.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace nametag::ui {

namespace {

/// What jupytext's percent format calls a cell marker: `# %% title [type] key=value`.
const QRegularExpression& markerPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*%%(?:\\s+(.*))?$"));
    return pattern;
}

/// The title in the option text: what stands before a cell type or the first key=value.
QString titleIn(const QString& options)
{
    static const QRegularExpression tail(QStringLiteral("\\s*(\\[[a-z]+\\]|[\\w.-]+=).*$"));
    QString title = options;
    title.remove(tail);
    return title.trimmed();
}

bool isNote(const QString& options)
{
    return options.contains(QStringLiteral("[markdown]")) || options.contains(QStringLiteral("[md]")) ||
           options.contains(QStringLiteral("[raw]"));
}

QString uncommented(const QString& line)
{
    if (line.startsWith(QStringLiteral("# ")))
        return line.mid(2);
    return line.startsWith(u'#') ? line.mid(1) : line;
}

} // namespace

std::vector<ScriptCell> cellsOf(const QString& text)
{
    std::vector<ScriptCell> cells;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto number = static_cast<std::uint32_t>(i + 1);
        const auto match = markerPattern().match(lines[i]);
        if (match.hasMatch()) {
            if (cells.empty() && i > 0)
                cells.push_back({{}, 0, static_cast<std::uint32_t>(i), true, {}});
            const QString options = match.captured(1);
            cells.push_back({titleIn(options), number, number, !isNote(options), {}});
            continue;
        }
        if (cells.empty())
            continue;
        cells.back().endLine = number;
        if (!cells.back().isCode)
            cells.back().note += uncommented(lines[i]) + u'\n';
    }
    return cells;
}

OpenScript scriptFrom(const QString& text, const QString& path)
{
    OpenScript script;
    script.path = path;
    script.text = text;
    script.fileName = path.isEmpty() ? QStringLiteral("Untitled") : QFileInfo(path).fileName();
    script.cells = cellsOf(text);
    script.title = script.fileName;
    return script;
}

int cellOfLine(const std::vector<ScriptCell>& cells, std::uint32_t line)
{
    for (std::size_t i = cells.size(); i-- > 0;)
        if (line >= cells[i].markerLine && line <= cells[i].endLine)
            return static_cast<int>(i);
    return -1;
}

} // namespace nametag::ui
