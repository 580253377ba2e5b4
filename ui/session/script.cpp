// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/script.h"

#include "core/lesson/lesson_loader.h"

#include <QFileInfo>

#include <algorithm>

namespace nametag::ui {

namespace {

using lesson::Cell;
using lesson::CellKind;
using lesson::LineRole;

bool isAside(LineRole role)
{
    return role == LineRole::Directive || role == LineRole::Note;
}

/// A cell for the source pane. `roles` may be empty: then nothing is left out.
ScriptCell cellFrom(const Cell& cell, const std::vector<LineRole>& roles, bool hasDirective)
{
    ScriptCell shown;
    shown.title = QString::fromStdString(cell.title);
    shown.markerLine = cell.markerLine;
    shown.endLine = cell.lastLine;
    shown.isCode = cell.kind == CellKind::Code || cell.kind == CellKind::Header;
    for (std::uint32_t line = cell.firstLine; line <= cell.lastLine && line <= roles.size(); ++line)
        if (isAside(roles[line - 1]) || (hasDirective && cell.kind == CellKind::Header))
            shown.asideLines.push_back(line);
    return shown;
}

} // namespace

QString OpenScript::noteFor(std::uint32_t line) const
{
    for (const ScriptNote& note : notes)
        if (note.line == line)
            return note.words;
    return {};
}

void readScript(OpenScript& script)
{
    script.cells.clear();
    script.notes.clear();
    const std::string text = script.text.toStdString();
    const auto lesson = lesson::loadLesson(text, script.fileName.toStdString());
    const std::vector<Cell> cells = lesson ? lesson->cells : lesson::splitCells(text);
    const std::vector<LineRole> roles = lesson ? lesson->roles : std::vector<LineRole>();
    const bool hasDirective = std::find(roles.begin(), roles.end(), LineRole::Directive) != roles.end();
    if (cells.size() > 1 || cells.front().markerLine != 0 || hasDirective)
        for (const Cell& cell : cells)
            script.cells.push_back(cellFrom(cell, roles, hasDirective));
    if (!lesson)
        return;
    for (const lesson::Note& note : lesson->notes)
        script.notes.push_back({note.line, QString::fromStdString(note.words)});
    if (!hasDirective)
        return;
    script.title = QString::fromStdString(lesson->title);
    script.chapter = QString::fromStdString(lesson->chapter);
    script.lessonId = QString::fromStdString(lesson->id);
}

OpenScript scriptFrom(const QString& text, const QString& path)
{
    OpenScript script;
    script.path = path;
    script.text = text;
    script.fileName = path.isEmpty() ? QStringLiteral("Untitled") : QFileInfo(path).fileName();
    script.title = script.fileName;
    readScript(script);
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
